import { positionsOf } from '../../functions/tables/sheetTable';
import { type Column, numberFormats } from '../../tables/column';
import { isTable } from '../../tables/recognise';
import { scenarios } from '../../tables/scenarios';
import type { Language, Text } from '../../text/language';
import { masked } from '../../text/personalNumbers';
import { problemSentence } from '../../text/problems';
import { inExcel } from '../batch';
import { isFailure, type Outcome, Refused } from '../failure';
import { type PlacedTable, readPlacedTables } from '../selection';
import { createTable } from '../tables';

/** The cells of a row of Scenarier by the ids of their columns; what is not named is left blank. Days are serial numbers. */
export type ScenarioCells = Readonly<Record<string, string | number>>;

/** A row as the pane knows it: where it stands, from 0, and what it was last seen to hold. */
export interface KnownRow {
  readonly row: number;
  readonly scenario: string;
  readonly from: number;
}

/** A row that is to be written: over the one that is known, or as a new one (null). */
export interface ScenarioWish {
  readonly known: KnownRow | null;
  readonly cells: ScenarioCells;
  /** Of the table, where it has to be made. */
  readonly language: Language;
}

/**
 * Writes a row of Scenarier, and makes the table where there is none; gives the table's name. Failures: tableChanged, where the row is no
 * longer what it was seen to hold; tableUnread, where a column is missing that the row needs.
 */
export async function writeScenarioRow({ known, cells, language }: ScenarioWish): Promise<Outcome<string>> {
  const made = await withTable(language);
  if (isFailure(made)) return made;
  return inExcel(async (context) => {
    const table = await placedScenarios(context);
    const held = await rowsOf(context, table);
    const row = known === null ? freeRow(table, held) : sameRow(table, held, known);
    if (row === table.bodyRows) context.workbook.tables.getItem(table.name).rows.add();
    writeCells(context, { table, row, cells });
    await context.sync();
    return table.name;
  });
}

/** Takes rows of Scenarier away, in one step; gives the table's name. Failures: tableGone, tableChanged. */
export function removeScenarioRows(known: readonly KnownRow[]): Promise<Outcome<string>> {
  return inExcel(async (context) => {
    const table = await placedScenarios(context);
    const held = await rowsOf(context, table);
    const rows = known.map((each) => sameRow(table, held, each)).sort((one, other) => other - one);
    const kept = keptRow(table, rows);
    const { rows: ofTable } = context.workbook.tables.getItem(table.name);
    // From the bottom, so that those above stay where they are.
    for (const row of rows) if (row !== kept) ofTable.getItemAt(row).delete();
    if (kept !== null) writeCells(context, { table, row: kept, cells: {} });
    await context.sync();
    return table.name;
  });
}

/** A table keeps one row at least: where all go, the first is emptied instead. */
function keptRow({ bodyRows }: PlacedTable, rows: readonly number[]): number | null {
  return rows.length === bodyRows ? (rows.at(-1) ?? null) : null;
}

/** The table, made where there is none; one that is there is left as it stands, and nobody is taken to it. */
async function withTable(language: Language): Promise<Outcome<string>> {
  const found = await inExcel(async (context) =>
    (await readPlacedTables(context)).find(({ name }) => isTable(scenarios, name)),
  );
  if (found === undefined) return createTable(scenarios, language);
  return isFailure(found) ? found : found.name;
}

async function placedScenarios(context: Excel.RequestContext): Promise<PlacedTable> {
  const tables = await readPlacedTables(context);
  const table = tables.find(({ name }) => isTable(scenarios, name));
  if (table === undefined) throw new Refused({ failure: 'tableGone' });
  return table;
}

type Rows = readonly (readonly unknown[])[];

async function rowsOf(context: Excel.RequestContext, table: PlacedTable): Promise<Rows> {
  const { sheetId, bodyRow, bodyRows, column, headers } = table;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const body = sheet.getRangeByIndexes(bodyRow, column, bodyRows, headers.length);
  body.load('values');
  await context.sync();
  return body.values;
}

/** The first row after all that hold something in our columns; as many as there are rows: a new one has to be added. */
function freeRow({ headers }: PlacedTable, held: Rows): number {
  const positions = [...positionsOf(scenarios.columns, headers).values()];
  return held.reduce((free, row, index) => (positions.some((at) => isHeld(row[at])) ? index + 1 : free), 0);
}

const isHeld = (cell: unknown): boolean => cell !== '' && cell !== null && cell !== undefined;

/** The row, if it still holds what it was seen to hold: somebody may have sorted the table, or written in it. */
function sameRow({ headers, name }: PlacedTable, held: Rows, { row, scenario, from }: KnownRow): number {
  const positions = positionsOf(scenarios.columns, headers);
  const cell = (id: string): unknown => held[row]?.[positions.get(id) ?? -1];
  const isSame = String(cell('scenario')).trim() === scenario.trim() && isDayOf(cell('from'), from);
  if (!isSame) throw new Refused({ failure: 'tableChanged', table: name });
  return row;
}

/** A day that was typed as text is shown by the same name; which day it is has been read elsewhere. */
const isDayOf = (cell: unknown, day: number): boolean => cell === day || typeof cell === 'string';

interface RowToWrite {
  readonly table: PlacedTable;
  readonly row: number;
  readonly cells: ScenarioCells;
}

/** Adds to what the next sync does that our columns hold the cells. Formats come before values; columns of the user's own stay. */
function writeCells(context: Excel.RequestContext, { table, row, cells }: RowToWrite): void {
  const positions = positionsOf(scenarios.columns, table.headers);
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  for (const column of scenarios.columns) {
    const [position, value] = [positions.get(column.id), cells[column.id] ?? ''];
    if (position === undefined) {
      if (value !== '') throw new Refused({ failure: 'tableUnread', sentence: lacking(column) });
      continue;
    }
    const cell = sheet.getRangeByIndexes(table.bodyRow + row, table.column + position, 1, 1);
    cell.numberFormat = [[numberFormats[column.type]]];
    cell.values = [[typeof value === 'string' ? masked(value) : value]];
  }
}

function lacking({ header }: Column): Text {
  const problem = {
    cause: { problem: 'missingColumn', column: header },
    parameter: null,
    place: null,
  } as const;
  return { sv: problemSentence(problem, 'sv'), en: problemSentence(problem, 'en') };
}
