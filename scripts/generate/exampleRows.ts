import type { DescribedFunction } from '../../src/functions/reference/describeFunction';
import {
  answerRows,
  type ExampleCell,
  type ExampleTable,
  headersOf,
  tablesOf,
} from '../../src/functions/examples/example';
import { formulaOf } from '../../src/functions/examples/formula';
import { excelErrorName } from '../../src/text/excelErrors';
import { formatsOf } from '../../src/text/format';
import type { Language } from '../../src/text/language';
import { code, table } from './markdown';

const blank = { sv: '(tom cell)', en: '(blank cell)' };

/** The examples of a function as rows: the formula, its answer and how it is worked out. */
export function exampleRows({ id, examples }: DescribedFunction, language: Language): string[][] {
  return examples.map((example) => [
    code(formulaOf(id, example, language)),
    answerRows(example)
      .map((row) =>
        withoutGaps(row)
          .map((cell, index, cells) =>
            shownCell(cells.indexOf(cell) < index ? withoutSentence(cell) : cell, language),
          )
          .join(' · '),
      )
      .join('<br>'),
    example.because[language],
  ]);
}

/** The tables that the examples name, each with its rows. */
export function exampleTables({ examples }: DescribedFunction, language: Language): string[] {
  return tablesOf(examples).flatMap((each) => [`${each.table.name[language]}:`, shownTable(each, language)]);
}

/** A sentence is read once, though it stands in every cell of its row. */
function withoutSentence(cell: ExampleCell): ExampleCell {
  return typeof cell === 'object' && 'error' in cell ? { error: cell.error } : cell;
}

/** Blank cells of a wide answer tell nothing where it is shown in a line. */
function withoutGaps(row: readonly ExampleCell[]): readonly ExampleCell[] {
  return row.length > widestWithGaps ? row.filter((cell) => cell !== '') : row;
}

const widestWithGaps = 2;

function shownTable(shown: ExampleTable, language: Language): string {
  const { number } = formatsOf(language);
  const types = shown.columns.map((id) => shown.table.columns.find((column) => column.id === id)?.type);
  // Years are numbers, too.
  const write = (cell: number, index: number): string =>
    types[index] === 'number' ? String(cell) : number(cell);
  const rows = shown.rows.map((row) =>
    row.map((cell, index) => (typeof cell === 'number' ? write(cell, index) : cell)),
  );
  return table(headersOf(shown, language), rows);
}

function shownCell(cell: ExampleCell, language: Language): string {
  const { day, number, value } = formatsOf(language);
  if (cell === '') return blank[language];
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'boolean') return value(cell);
  if ('date' in cell) return day(cell.date);
  if ('sv' in cell) return cell[language];
  const error = code(excelErrorName(cell.error, language));
  return cell.sentence === undefined ? error : `${error} ${cell.sentence[language]}`;
}
