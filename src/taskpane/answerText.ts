import { formatIsoDay } from '../core/day';
import { answerRows, type Example, type ExampleCell } from '../functions/examples/example';
import { formatsOf } from '../text/format';
import type { Language } from '../text/language';
import { functionTexts } from '../text/paneFunctions';

/** What an example gives, as people write it: cells of a row with a bar between them, rows with a semicolon. */
export function answerText(example: Example, language: Language): string {
  return answerRows(example)
    .map((row) => row.map((cell) => cellText(cell, language)).join(' | '))
    .join('; ');
}

function cellText(cell: ExampleCell, language: Language): string {
  if (cell === '') return functionTexts.blank[language];
  if (typeof cell !== 'object') return formatsOf(language).value(cell);
  if ('sv' in cell) return cell[language];
  return 'date' in cell ? formatIsoDay(cell.date) : cell.error;
}
