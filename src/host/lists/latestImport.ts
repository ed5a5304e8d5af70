import { cellsOf, sheetTable } from '../../functions/tables/sheetTable';
import { importLog } from '../../tables/importLog';
import { placements } from '../../tables/placements';
import { isTable } from '../../tables/recognise';
import type { ReadRows } from '../priceTables';

/** The latest import of placements: its ID, empty where there is none, and the day that its list showed, null where that is not told. */
export interface LatestImport {
  readonly importId: string;
  readonly listDate: number | null;
}

/** The last import in the log that went into the placements. */
export async function latestImport(read: ReadRows): Promise<LatestImport> {
  const rows = await read(importLog);
  if (rows === null) return { importId: '', listDate: null };
  const sheet = sheetTable(importLog, rows);
  const [ids, kinds, dates] = ['importId', 'kind', 'asOf'].map((id) => cellsOf(sheet, id).index);
  for (const row of rows.slice(1).reverse()) {
    const [id, kind, date] = [row[ids ?? -1], row[kinds ?? -1], row[dates ?? -1]];
    if (typeof id === 'string' && isTable(placements, String(kind)))
      return { importId: id, listDate: typeof date === 'number' ? date : null };
  }
  return { importId: '', listDate: null };
}
