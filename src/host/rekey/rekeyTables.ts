import type { Rekeying } from '../../import/tablePlan';
import { tables } from '../../tables';
import { corrections } from '../../tables/corrections';
import { forecastLines } from '../../tables/forecastLines';
import { lockedMonths } from '../../tables/lockedMonths';
import type { WorkbookTable } from '../../tables/table';
import { tableTemplate } from '../../tables/template';
import { Refused } from '../failure';
import type { ListOrder, WritingWatch } from '../lists/listImport';
import { type PreparedTable, prepareTable } from '../lists/preparedTable';
import type { RowSource } from '../lists/staging';
import { findTable } from '../lists/targetTable';
import { createRenewer } from './renewedRows';

/** A further table of the workbook that is written in the same step as the list, and the rows that fill it. */
export interface RenewedTable {
  readonly table: PreparedTable;
  readonly rows: RowSource;
  /** In how many cells a key has changed. */
  readonly cells: number;
}

/** Keys that are made anew, beside a list that goes into a table of its own. */
export interface Renewal extends Pick<ListOrder, 'language'> {
  readonly rekeying: Rekeying;
  /** The id of the list's own table, which gets its new keys from the reader. */
  readonly listed: string;
}

/** Nothing is written while the new key of any person cannot be told: two keys would stand for one person. */
export function requireAllKnown({ unknown }: Rekeying): void {
  if (unknown > 0) throw new Refused({ failure: 'unknownPersons', count: unknown });
}

/**
 * The workbook's other tables in which a key of the list's table stands (persons, claims, persons who are the same; placements in
 * absences, add-ons, ledger, adjustments, locked months and frozen forecasts), with the new keys in place. Changes nothing. Refused as every table that is written:
 * protected, filtered, with a row of totals, or with formulas where a key would be written; and where one of two persons is named
 * whom nobody can tell apart, since it might become the other one's row.
 */
export async function renewedTables(
  context: Excel.RequestContext,
  { rekeying, listed, language }: Renewal,
  watch: WritingWatch,
): Promise<readonly RenewedTable[]> {
  const renewed: RenewedTable[] = [];
  if (Object.keys(rekeying.keys).length === 0) return renewed;
  const all: readonly WorkbookTable[] = [...tables, lockedMonths, corrections, forecastLines];
  for (const table of all.filter((other) => other.id !== listed && mayHoldKeys(other))) {
    const found = await renewedTable(context, table, { rekeying, language, watch });
    if (found !== null) renewed.push(found);
  }
  return renewed;
}

/** The ids of columns that hold persons, or placements that are named by them. */
const keyColumns: readonly string[] = ['person', 'sameAs', 'placementId'];

function mayHoldKeys({ columns }: WorkbookTable): boolean {
  return columns.some(({ id }) => keyColumns.includes(id));
}

interface Renewing extends Pick<ListOrder, 'language'> {
  readonly rekeying: Rekeying;
  readonly watch: WritingWatch;
}

async function renewedTable(
  context: Excel.RequestContext,
  table: WorkbookTable,
  { rekeying, language, watch }: Renewing,
): Promise<RenewedTable | null> {
  const held = await findTable(context, table);
  if (held === null) return null;
  const { receiver, renewed } = createRenewer(rekeying);
  const template = tableTemplate(table, language);
  const prepared = await prepareTable(
    context,
    { table, language, held, template, receiver, plan: () => Promise.resolve(renewed().plan) },
    { ...watch, progress: () => undefined },
  );
  const { rows, cells, alike } = renewed();
  if (alike > 0) throw new Refused({ failure: 'unknownPersons', count: alike });
  if (cells === 0) return null;
  return { table: prepared, cells, rows: rowsIn(rows) };
}

/** Tables beside the list's are small: so many rows at once are far from any limit. */
const rowsABlock = 1_000;

function rowsIn(rows: Awaited<ReturnType<RowSource>>['rows']): RowSource {
  return (from) => Promise.resolve({ from, rows: rows.slice(from, from + rowsABlock) });
}
