import type { SheetKind } from '../../sheets/kind';
import type { ReportTables } from '../../sheets/order';
import { computedColumns, computedSpan } from '../../tables/computedColumns';
import { forecastLines } from '../../tables/forecastLines';
import { forecasts } from '../../tables/forecasts';
import { headerLanguage } from '../../tables/headerLanguage';
import { importLog } from '../../tables/importLog';
import { tables as ownTables } from '../../tables/index';
import { kinds } from '../../tables/kinds';
import { placements } from '../../tables/placements';
import type { Language } from '../../text/language';
import { Refused } from '../failure';
import { headedAs, type HeadedTable, readHeadedTables } from './headedTables';
import { readCounts } from './readCounts';
import { reportTables } from './reportTables';

/** What every report sheet needs to know of the workbook. */
export interface WorkbookFacts {
  readonly headed: readonly HeadedTable[];
  readonly tables: ReportTables;
  /** Of the headers of the placements, which the words of answers follow: a sheet in another would be half in each. */
  readonly language: Language;
  /** Of placements. */
  readonly rows: number;
}

/** So many rows of these columns are 5 MB, which is all that Excel hands to a function. */
const mostRows = 80_000;

/** Kinds are counted whatever the days. */
const noDays = { from: 0, to: 0 };

/** Reads the tables as far as every sheet needs them; refuses where there are no placements or kinds, or too many placements. */
export async function readFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const headed = await readHeadedTables(context, [...ownTables, importLog, forecasts, forecastLines]);
  const tables = reportTables(headed);
  const listed = headedAs(headed, placements);
  const span = listed === undefined ? null : computedSpan(listed.headers);
  if (listed === undefined || span === null) throw new Refused({ failure: 'noPlacements' });
  if (headedAs(headed, kinds) === undefined) throw new Refused({ failure: 'noTableOfKinds' });
  const body = context.workbook.tables.getItem(listed.name).getDataBodyRange();
  body.load('rowCount');
  await context.sync();
  const most = Math.floor(
    (mostRows * computedColumns.length) / Math.max(computedColumns.length, span.last - span.first + 1),
  );
  if (body.rowCount > most) throw new Refused({ failure: 'tooManyRows', rows: body.rowCount, most });
  const { kinds: kindCount } = await readCounts(context, { tables: headed, wanted: ['kinds'], days: noDays });
  if (kindCount === 0) throw new Refused({ failure: 'noKinds' });
  const language = headerLanguage(placements, listed.headers);
  return { headed, tables, language, rows: body.rowCount };
}

/** Refuses where the workbook lacks tables that a kind of sheet cannot do without. */
export function requireTables({ headed }: WorkbookFacts, { needs }: SheetKind): void {
  const lacking = needs.filter((table) => headedAs(headed, table) === undefined).map(({ id }) => id);
  if (lacking.length > 0) throw new Refused({ failure: 'tablesMissing', tables: lacking });
}
