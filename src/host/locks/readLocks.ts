import type { LockSources, LockSurvey } from '../../functions/locks/lockReview';
import { surveyLocks } from '../../functions/locks/lockReview';
import { cellsOf, sheetTable } from '../../functions/tables/sheetTable';
import { corrections } from '../../tables/corrections';
import { importLog } from '../../tables/importLog';
import { lockedMonths } from '../../tables/lockedMonths';
import { lockLog } from '../../tables/lockLog';
import { placements } from '../../tables/placements';
import { isTable } from '../../tables/recognise';
import { isTrouble, type LockTableId } from '../../text/lockTrouble';
import type { WorkbookTable } from '../../tables/table';
import type { DayRule } from '../../core/dayRule';
import { Refused } from '../failure';
import { settingsIn } from '../workbookSettings';
import { priceTablesOf, type ReadRows, tablesToRead } from '../priceTables';

/** The tables that locks are kept in, in the order in which they are written: the one to look at comes first. */
export const lockTables: Readonly<Record<LockTableId, WorkbookTable>> = {
  lockedMonths,
  corrections,
  lockLog,
};

/** What is locked and what has changed since, with the cells it was worked out from. */
export interface ReadLocks {
  readonly sources: LockSources;
  readonly survey: LockSurvey;
  /** The latest import of placements; empty where there is none. */
  readonly importId: string;
  readonly dayRule: DayRule;
}

/** Reads the workbook and compares its list, known through a day, with what is locked. Refused with the trouble that it has. */
export async function readLocks(context: Excel.RequestContext, asOf: number): Promise<ReadLocks> {
  const read = await tablesToRead(context);
  const list = await priceTablesOf(read);
  if (list.placements === null) throw new Refused({ failure: 'noPlacements' });
  const sources: LockSources = {
    list,
    locks: {
      lockedMonths: await read(lockedMonths),
      corrections: await read(corrections),
      lockLog: await read(lockLog),
    },
  };
  const { dayRule } = await settingsIn(context);
  const survey = surveyLocks(sources, { asOf, dayRule });
  if (isTrouble(survey)) throw new Refused({ failure: 'locks', trouble: survey });
  return { sources, survey, importId: await latestImport(read), dayRule };
}

/** The ID of the last import in the log that went into the placements. */
async function latestImport(read: ReadRows): Promise<string> {
  const rows = await read(importLog);
  if (rows === null) return '';
  const sheet = sheetTable(importLog, rows);
  const [ids, kinds] = [cellsOf(sheet, 'importId'), cellsOf(sheet, 'kind')];
  for (let row = rows.length - 1; row > 0; row -= 1) {
    const id = rows[row]?.[ids.index];
    if (typeof id === 'string' && isTable(placements, String(rows[row]?.[kinds.index]))) return id;
  }
  return '';
}
