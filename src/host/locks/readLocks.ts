import { type LockSources, type LockSurvey, surveyLocks } from '../../functions/locks/lockReview';
import { corrections } from '../../tables/corrections';
import { lockedMonths } from '../../tables/lockedMonths';
import { lockLog } from '../../tables/lockLog';
import { isTrouble, type LockTableId } from '../../text/lockTrouble';
import type { WorkbookTable } from '../../tables/table';
import type { DayRule } from '../../core/dayRule';
import { Refused } from '../failure';
import { settingsIn } from '../workbookSettings';
import { latestImport } from '../lists/latestImport';
import { priceTablesOf, tablesToRead } from '../priceTables';

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
  return { sources, survey, importId: (await latestImport(read)).importId, dayRule };
}
