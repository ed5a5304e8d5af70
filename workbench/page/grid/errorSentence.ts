import type { Answer, AnswerCell, CallQueue } from './callQueue';
import type { Area } from './grid';

export interface ErrorCell {
  readonly cell: Area;
  readonly anchor: Area;
  /** `#VALUE!`, as the cell shows it: another error than the function's has no sentence. */
  readonly shownError: string;
}

/**
 * The sentence that a custom function gave with the error that a cell shows, as on Excel's error card.
 * `anchor` is the cell whose formula fills this one: itself, or the first cell of the array that spills over it.
 */
export function errorSentence({ cell, anchor, shownError }: ErrorCell, queue: CallQueue): string | undefined {
  const offset = { row: cell.row - anchor.row, column: cell.column - anchor.column };
  const answers = queue.lastAnswers({ sheetId: anchor.sheetId, row: anchor.row, column: anchor.column });
  for (const answer of answers) {
    const shown = cellOf(answer, offset);
    const isShown = typeof shown === 'object' && shown.error === shownError;
    if (isShown && shown.message !== undefined && shown.message !== '') return shown.message;
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
