import { functionById } from '..';
import { civilFromNumber } from '../../core/calendar';
import type { Day } from '../../core/day';
import type { Column } from '../../tables/column';
import { contributions } from '../../tables/contributions';
import { placements } from '../../tables/placements';
import { isProblem } from '../../text/problem';
import { dateOrBlank } from '../arguments/dates';
import { singleOf } from '../arguments/range';
import { readCell } from '../arguments/reader';
import type { Cell } from '../cell';
import type { RawRows } from '../tables/cells';
import { isLeftOut, rawRowsOf } from '../tables/rawRows';
import { explanationOf } from './explanation';
import type { Question } from './question';
import type { Behind } from './shown';

/** The columns of a placement that a parameter of PLACEMENTCOST or FOSTERCOST fills, by its English name. */
const columnOfParameter: Readonly<Record<string, string>> = {
  start: 'start',
  end: 'end',
  price: 'dayPrice',
  dayRule: 'dayRule',
  fee: 'fee',
  expense: 'expense',
  born: 'carerBorn',
};

/**
 * The sum behind a cost by the day or by the month: EXPLAIN is asked about a placement with these dates and this pay. Where it does not
 * come to what the function gives, nothing is told.
 */
export function payExplanation(question: Question, value: Cell | null): Pick<Behind, 'sum' | 'tables'> {
  const none = { sum: null, tables: [] };
  const given = givenTo(question);
  const from = dayIn(given('from')) ?? dayIn(given('start'));
  const to = dayIn(given('to')) ?? dayIn(given('end')) ?? dayIn(given('asOf'));
  if (from === null || to === null || typeof value !== 'number') return none;
  const found = explanationOf(
    {
      placements: placementOf(question, given),
      ...{ prices: null, from, to: Math.max(from, to), asOf: given('asOf'), dayRule: null },
      further: ratesOf(given, from, to),
    },
    question.language,
  );
  return found.total === value ? found : none;
}

type Given = (parameter: string) => unknown;

function givenTo({ id, values }: Question): Given {
  const parameters = functionById(id)?.parameters ?? [];
  return (wanted) => values[parameters.findIndex(({ name }) => name.en === wanted)];
}

function dayIn(value: unknown): Day | null {
  const single = singleOf(value);
  const day = isProblem(single) ? single : readCell(single.cell, dateOrBlank);
  return isProblem(day) ? null : day;
}

function headersOf(columns: readonly Column[], ids: readonly string[], { language }: Question): string[] {
  return ids.map((id) => columns.find((column) => column.id === id)?.header[language] ?? id);
}

function placementOf(question: Question, given: Given): RawRows {
  const pairs = Object.entries(columnOfParameter);
  const ids = ['kind', ...pairs.map(([, column]) => column)];
  const cells = pairs.map(([parameter]) => {
    const single = singleOf(given(parameter));
    return isProblem(single) ? null : single.cell;
  });
  return [headersOf(placements.columns, ids, question), ['-', ...cells]];
}

/** One rate for all years and ages where the call has one; else the table of rates that it was given. */
function ratesOf(given: Given, from: Day, to: Day): readonly unknown[] {
  const single = singleOf(given('rate'));
  const rate = isProblem(single) ? null : single.cell;
  if (isLeftOut(rate)) {
    const table = rawRowsOf(given('contributions'));
    return table === null ? [] : [table];
  }
  const [first, last] = [civilFromNumber(from).year, civilFromNumber(to).year];
  const years = Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index);
  const ids = ['year', 'ageFrom', 'rate'];
  const headers = ids.map((id) => contributions.columns.find((column) => column.id === id)?.header.sv ?? id);
  return [[headers, ...years.map((year) => [year, 0, rate])]];
}
