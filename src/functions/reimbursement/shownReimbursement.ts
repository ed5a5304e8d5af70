import type { Period } from '../../core/period';
import { explainReimbursement, type ReimbursementSeries } from '../../core/reimbursement/series';
import { kronorFromOre } from '../../core/ore';
import { isDay } from '../../core/day';
import { reimbursementWords } from '../../tables/words';
import type { Language } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { problemSentence } from '../../text/problems';
import { outsideWords, reimbursementHeaders } from '../../text/reimbursementWords';
import { sumText } from '../../text/sumText';
import { person as personColumn } from '../../tables/sharedColumns';
import { category as categoryColumn } from '../../tables/reimbursementRates';
import { reimbursement as kindColumn } from '../../tables/claims';
import { within } from '../../core/reimbursement/application';
import { columnOfTable } from '../../text/tablePlace';
import type { Cell } from '../cell';
import { productOf } from '../costs/explainedTerm';
import { atRow } from '../costs/shownCell';
import { nameAt } from '../tables/cellAt';
import { problemOfCell } from '../tables/problemOfCell';
import type { ReimbursementCall } from './reimbursementCall';

/** A header of a list. */
export type HeaderId = keyof typeof reimbursementHeaders | 'person' | 'category' | 'kind';

/** A row of a list by its columns; what it does not say is blank. */
export type ListedCells = Readonly<Partial<Record<HeaderId, Cell>>>;

const ownColumns = {
  person: personColumn.header,
  category: categoryColumn.header,
  kind: kindColumn.header,
} as const;

/** The language of the answer: that of the headers of Personer. */
export function languageOf({ persons }: ReimbursementCall): Language {
  return persons.table.sheet.language;
}

/** Rows as a table below their headers, in the order of the columns. */
export function listedTable(
  call: ReimbursementCall,
  columns: readonly HeaderId[],
  rows: readonly ListedCells[],
): (readonly Cell[])[] {
  const headers = { ...reimbursementHeaders, ...ownColumns };
  return [
    columns.map((id) => headers[id][languageOf(call)]),
    ...rows.map((row) => columns.map((id) => row[id] ?? '')),
  ];
}

/** Whose it is, in which category and by which rule. */
export function namedCells(
  call: ReimbursementCall,
  { person, kind }: Pick<ReimbursementSeries, 'person' | 'kind'>,
  series: readonly Pick<ReimbursementSeries, 'category'>[],
): ListedCells {
  const { textOf } = call.persons.table.names;
  return {
    person: textOf(person),
    category: series.map(({ category }) => textOf(category)).join(', '),
    kind: reimbursementWords[kind][languageOf(call)],
  };
}

/** The sum that a period gives, as people write it; blank where nothing is added up. */
export function sumIn(
  call: ReimbursementCall,
  series: readonly ReimbursementSeries[],
  { period, ore }: { readonly period: Period; readonly ore: number },
): string {
  const products = series.flatMap((each) => explainReimbursement(each, period)).map(productOf);
  return products.length === 0 ? '' : sumText(products, kronorFromOre(ore), languageOf(call));
}

/** Rows of what cannot be worked out in a window: dates of a category that has no rate, and placements that cannot be counted. */
export function outsideRows(call: ReimbursementCall, window: Period): readonly ListedCells[] {
  const { expected, persons } = call;
  const { textOf } = persons.table.names;
  const unrated = within(expected.unrated, [{ ...window, until: Math.min(window.until, call.asOf + 1) }]);
  return [
    ...unrated.map(({ row, person, category, from, until }) => ({
      person: textOf(person),
      category: textOf(category),
      kind: outsideWords.withoutRate[languageOf(call)],
      days: until - from,
      sum: sentenceOf(call, ofPersons(call, notInRates(textOf(category), { from, until }), row)),
    })),
    ...uncountedRows(call),
  ];
}

/** The row of Personer is named with its table, since the other sentences of the list are of placements. */
function ofPersons(
  { persons }: ReimbursementCall,
  cause: LocatedProblem['cause'],
  row: number,
): LocatedProblem {
  const { sheet } = persons.table;
  const header = sheet.headers[sheet.positions.get('category') ?? -1] ?? '';
  const parameter = columnOfTable(header, sheet.table.name[sheet.language]);
  return { ...problemOfCell(sheet, cause, { id: 'category', row }), parameter };
}

function notInRates(category: string, { from, until }: Period): LocatedProblem['cause'] {
  const to = until - 1;
  if (!isDay(from) || !isDay(to)) throw new RangeError(`not valid days: ${from}–${to}`);
  return { problem: 'notInRates', category, from, to };
}

function uncountedRows(call: ReimbursementCall): readonly ListedCells[] {
  const { expected, unread, costs } = call;
  const { placements } = costs;
  const uncounted = [...expected.uncounted].map(
    ([row, problem]) => [row, atRow(placements, problem, row)] as const,
  );
  return [...unread, ...uncounted]
    .sort(([one], [other]) => one - other)
    .map(([row, problem]) => ({
      person: placements.names.textOf(nameAt(placements.keysOf('person'), row)),
      kind: outsideWords.uncounted[languageOf(call)],
      sum: sentenceOf(call, problem),
    }));
}

function sentenceOf(call: ReimbursementCall, problem: LocatedProblem): string {
  return problemSentence(problem, languageOf(call));
}

/** The last row: its label, and the sums of the columns that are kronor. */
export function totalRow(call: ReimbursementCall, label: HeaderId, sums: ListedCells): ListedCells {
  return { [label]: reimbursementHeaders.total[languageOf(call)], ...sums };
}
