import type { RawRows } from '../../functions/tables/cells';
import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import type { Figure } from './figure';
import { formulaCalls } from './formulaCalls';
import type { KnownSheet } from './places';
import { placementReading, placementsAround } from './placementRow';
import { isUnread, type ReadArgument } from './readArgument';
import { readWritten } from './readCall';
import { withSourcesOf } from './sources';
import type { Written, WrittenCall } from './written';

/*
 * Reads formulas and what their arguments hand over. It brings the library that knows Excel's formulas along, and is fetched when the
 * first formula is read.
 */

export { formulaCalls };
export { readOrigins } from './origins';

/** What each argument of a call hands over, from where the figure's formula stands. Nothing is written. */
export function readArguments(
  call: WrittenCall,
  { home, tables }: Pick<Figure, 'home' | 'tables'>,
): Promise<Outcome<readonly ReadArgument[]>> {
  return inExcel(async (context) => {
    const sheets = await readSheets(context);
    const reading = { context, around: { home, sheets, tables } };
    return withSourcesOf(call.id, await readWritten(call.arguments, reading), reading);
  });
}

/** A placement and the tables that price it, as a function gets them: a header row and its rows. */
export interface PlacementCells {
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly further: readonly RawRows[];
}

/** The placement in whose row the selected cell lies; null: it lies in none. Nothing is written. */
export function readPlacement(figure: Figure): Promise<Outcome<PlacementCells | null>> {
  return inExcel(async (context) => {
    const table = placementsAround(figure);
    if (table === undefined) return null;
    const { headers, row, prices, further } = placementReading(table, figure.tables);
    const sheets = await readSheets(context);
    const around = { home: figure.cell, sheets, tables: figure.tables };
    const cells = async (written: readonly Written[]): Promise<readonly RawRows[]> =>
      (await readWritten(written, { context, around })).map(cellsOf);
    return {
      placements: (await cells([headers, row])).flat(),
      prices: prices === null ? null : ((await cells([prices]))[0] ?? null),
      further: await cells(further),
    };
  });
}

/** A table that cannot be read has no rows. */
function cellsOf(read: ReadArgument): RawRows {
  if (isUnread(read) || !isList(read.value)) return [];
  return read.value.filter(isList);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

async function readSheets(context: Excel.RequestContext): Promise<readonly KnownSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of sheets) used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return sheets.map(({ sheet: { id, name }, used }) => ({ id, name, used: usedBlock(used) }));
}

function usedBlock(used: Excel.Range): KnownSheet['used'] {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
