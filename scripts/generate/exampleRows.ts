import type { CustomFunction } from '../../src/functions/defineFunction';
import { answerRows, type ExampleCell } from '../../src/functions/examples/example';
import { formulaOf } from '../../src/functions/examples/formula';
import { excelErrorName } from '../../src/text/excelErrors';
import { formatsOf } from '../../src/text/format';
import type { Language } from '../../src/text/language';
import { code } from './markdown';

const blank = { sv: '(tom cell)', en: '(blank cell)' };

/** The examples of a function as rows: the formula, its answer and how it is worked out. */
export function exampleRows({ id, examples }: CustomFunction, language: Language): string[][] {
  return examples.map((example) => [
    code(formulaOf(id, example, language)),
    answerRows(example)
      .map((row) => row.map((cell) => shownCell(cell, language)).join(' · '))
      .join('<br>'),
    example.because[language],
  ]);
}

function shownCell(cell: ExampleCell, language: Language): string {
  const { day, number, value } = formatsOf(language);
  if (cell === '') return blank[language];
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'boolean') return value(cell);
  if ('date' in cell) return day(cell.date);
  const error = code(excelErrorName(cell.error, language));
  return cell.sentence === undefined ? error : `${error} ${cell.sentence[language]}`;
}
