import type { Answer, AnswerCell, CallQueue } from './callQueue';
import type { Area } from './grid';

/**
 * The sentence that a custom function gave with the error that a cell shows, as on Excel's error card.
 * `anchor` is the cell whose formula fills this one: itself, or the first cell of the array that spills over it.
 */
export function errorSentence(cell: Area, anchor: Area, queue: CallQueue): string | undefined {
  const offset = { row: cell.row - anchor.row, column: cell.column - anchor.column };
  const answers = queue.lastAnswers({ sheetId: anchor.sheetId, row: anchor.row, column: anchor.column });
  for (const answer of answers) {
    const shown = cellOf(answer, offset);
    if (typeof shown === 'object' && shown.message !== undefined && shown.message !== '')
      return shown.message;
  }
  return undefined;
}

function cellOf(
  answer: Answer,
  { row, column }: { readonly row: number; readonly column: number },
): AnswerCell {
  return isRows(answer) ? (answer[row]?.[column] ?? '') : answer;
}

const isRows = (answer: Answer): answer is readonly (readonly AnswerCell[])[] => Array.isArray(answer);
