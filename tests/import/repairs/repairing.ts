import { parseIsoDay, type Day } from '../../../src/core/day';
import type { TypedColumn } from '../../../src/import/columns/typedColumn';
import { placements } from '../../../src/import/kinds/placements';
import { measurable, measureOfRows } from '../../../src/import/records/measure';
import { stayFacts } from '../../../src/import/repairs/facts';
import type { RepairChoices } from '../../../src/import/repairs/repair';
import { type RepairedStays, repairStays } from '../../../src/import/repairs/repairStays';
import { newTally } from '../../../src/import/repairs/tally';
import { newRowStore } from '../../../src/import/rows/rowStore';
import type { NaiveRow } from './naive';

/** A day of a test; 0 where it is blank. */
export function dayIn(iso: string): Day | 0 {
  return parseIsoDay(iso) ?? 0;
}

function textColumn(id: string, cells: readonly string[]): TypedColumn {
  const texts = ['', ...new Set(cells.filter((cell) => cell !== ''))];
  const values = Int32Array.from(cells, (cell) => texts.indexOf(cell));
  return { id, header: 0, content: { type: 'text', values, texts }, faults: new Uint8Array(cells.length) };
}

function dayColumn(id: string, cells: readonly string[]): TypedColumn {
  const values = Int32Array.from(cells, dayIn);
  return { id, header: 9, content: { type: 'day', values }, faults: new Uint8Array(cells.length) };
}

function amountColumn(id: string, cells: readonly (number | null)[]): TypedColumn {
  const values = Float64Array.from(cells, (cell) => (cell === null ? NaN : Math.round(cell * 1_000_000)));
  return { id, header: 0, content: { type: 'amount', values }, faults: new Uint8Array(cells.length) };
}

/** The columns of a list of these rows. */
export function columnsOf(list: readonly NaiveRow[]): readonly TypedColumn[] {
  return [
    textColumn(
      'placementId',
      list.map(({ name }) => name),
    ),
    textColumn(
      'person',
      list.map(({ person }) => person),
    ),
    textColumn(
      'kind',
      list.map(({ kind }) => kind),
    ),
    textColumn(
      'law',
      list.map(({ law }) => law),
    ),
    textColumn(
      'provider',
      list.map(({ provider }) => provider),
    ),
    dayColumn(
      'start',
      list.map(({ start }) => start),
    ),
    dayColumn(
      'end',
      list.map(({ end }) => end),
    ),
    amountColumn(
      'dayPrice',
      list.map(({ price }) => price),
    ),
    textColumn(
      'dayRule',
      list.map(({ rule }) => (rule === 'nights' ? 'nätter' : 'båda')),
    ),
    amountColumn(
      'quantity',
      list.map(({ quantity }) => quantity),
    ),
    dayColumn(
      'registered',
      list.map(({ registered }) => registered),
    ),
  ];
}

/** Repairs the rows as a list of placements would be, the reason standing in its first column. */
export function repairedRows(list: readonly NaiveRow[], choices: RepairChoices, asOf: string): RepairedStays {
  const columns = columnsOf(list);
  const rows = newRowStore();
  rows.add(list.map(({ reason, note }) => [reason, note]));
  const read = Int32Array.from(list.keys());
  const persons = [...new Set(list.map(({ person }) => person))].filter((person) => person !== '');
  const person = Int32Array.from(list, (row) => persons.indexOf(row.person) + 1);
  const { stays } = placements;
  const last = parseIsoDay(asOf);
  if (stays === undefined || last === undefined) throw new Error('placements are stays');
  const kind = placements;
  const facts = stayFacts({ kind, stays, columns, rows, read, kept: read, person, asOf: last, choices });
  const measured = { kind, columns, asOf: last };
  const tally = newTally({ measureOf: measureOfRows(measured), can: measurable(measured), person });
  const end = Int32Array.from(list, (row) => dayIn(row.end));
  return repairStays({ facts, kept: read, end, choices, tally });
}
