import { type LockReview } from '../../functions/locks/lockReview';
import {
  type LockSignature,
  type LockWriting,
  rowsToLock,
  rowsToUnlock,
} from '../../functions/locks/lockRows';
import type { Language } from '../../text/language';
import { isTrouble, type LockTableId, type LockTrouble } from '../../text/lockTrouble';
import { masked } from '../../text/personalNumbers';
import { inExcel } from '../batch';
import { deleteSheets } from '../deleteSheets';
import { isFailure, type Outcome, Refused } from '../failure';
import { asTakenBack, carryOut, finishedJournal } from '../lists/carryOut';
import { freeNames } from '../lists/hiddenSheets';
import { type Journal, removeJournal, writeJournal } from '../lists/journal';
import type { WritingWatch } from '../lists/listImport';
import { writtenMoment } from '../lists/moment';
import { type Filling, stageTables } from '../lists/stageAll';
import { partsOf } from '../lists/writing';
import { readSettingTexts } from '../settingTexts';
import { version } from '../version';
import { prepareLockTable } from './prepareLocks';
import { lockTables, type ReadLocks, readLocks } from './readLocks';

/** Who does it, through which day the list is known, and the language of tables that have to be made. */
export interface LockWish {
  readonly who: string;
  readonly asOf: number;
  readonly language: Language;
}

/** Months that are to be locked, by their first days: those from the first through the last one. */
export interface LockMonths extends LockWish {
  readonly first: number;
  readonly last: number;
}

/** The last locked month is to be unlocked, for a reason. */
export interface UnlockMonth extends LockWish {
  readonly why: string;
}

/** What was written into the tables of the locks. */
export interface LockReceipt {
  readonly locked: number;
  readonly corrections: number;
}

/** What is locked and what has changed since, for the pane, and who locked last. */
export interface LocksFound extends LockReview {
  readonly who: string;
}

/** Under which the workbook remembers who locks its months. */
const whoKey = 'varddygn.lockedBy';

/** Looks at what is locked; changes nothing. */
export function lookAtLocks(asOf: number): Promise<Outcome<LocksFound>> {
  return inExcel(async (context) => {
    const { locked, corrections, toLock, lag } = (await readLocks(context, asOf)).survey;
    const { [whoKey]: who } = await readSettingTexts(context, [whoKey]);
    return { locked, corrections, toLock, lag, who: who ?? '' };
  });
}

/** Locks the months and stores what has changed in earlier ones, in one step. `now` is the moment that is told. */
export function lockMonths(wish: LockMonths, now: Date = new Date()): Promise<Outcome<LockReceipt>> {
  return write(wish, now, ({ survey }, signed) => rowsToLock(survey, wish, signed));
}

/** Unlocks the last locked month, with the corrections that were found when it was locked. The log tells of it. */
export function unlockMonth(wish: UnlockMonth, now: Date = new Date()): Promise<Outcome<LockReceipt>> {
  return write(wish, now, ({ survey }, signed) => rowsToUnlock(survey, wish.why, signed));
}

const signedOf = ({ importId, dayRule }: ReadLocks): Pick<ReadLocks, 'importId' | 'dayRule'> => ({
  importId,
  dayRule,
});

type Decide = (read: ReadLocks, signed: LockSignature) => LockWriting | LockTrouble;

async function write(wish: LockWish, now: Date, decide: Decide): Promise<Outcome<LockReceipt>> {
  const outcome = await inExcel(async (context) => {
    const earlier = await finishedJournal(context);
    const read = await readLocks(context, wish.asOf);
    const { who, asOf, language } = wish;
    const when = writtenMoment(now);
    const writing = decide(read, { who, when, asOf, version, language, ...signedOf(read) });
    if (isTrouble(writing)) throw new Refused({ failure: 'locks', trouble: writing });
    const fillings = await prepareAll(context, { read, writing, language });
    const journal = await beginning(context, { fillings, who, when });
    const stage = (begun: Journal): Promise<Journal> =>
      stageTables(context, { journal: begun, watch: quiet }, fillings);
    const staged = { tables: fillings.map(({ table }) => table), watch: quiet, stage };
    await tidy(context, await carryOut(context, staged, { journal, earlier }), earlier);
    return {
      locked: writing.added.lockedMonths.length,
      corrections: writing.added.corrections.length,
    };
  });
  return isFailure(outcome) ? asTakenBack(outcome) : outcome;
}

/** Months are small and quickly written: nobody follows that or stops it. */
const quiet: WritingWatch = { progress: () => undefined, signal: new AbortController().signal };

interface Preparing {
  readonly read: ReadLocks;
  readonly writing: LockWriting;
  readonly language: Language;
}

/** The tables that change, and those that are not there yet: whoever looks for corrections finds the table, be it empty. */
async function prepareAll(
  context: Excel.RequestContext,
  { read, writing, language }: Preparing,
): Promise<readonly Filling[]> {
  const fillings: Filling[] = [];
  for (const id of lockTableIds) {
    const known = read.sources.locks[id];
    const isConcerned = known === null || writing.added[id].length + writing.removed[id].length > 0;
    const order = { id, writing, known, language };
    if (isConcerned) fillings.push(await prepareLockTable(context, order, quiet));
  }
  return fillings;
}

const lockTableIds: readonly LockTableId[] = ['lockedMonths', 'corrections', 'lockLog'];

interface Beginning {
  readonly fillings: readonly Filling[];
  readonly who: string;
  readonly when: string;
}

async function beginning(
  context: Excel.RequestContext,
  { fillings, who, when }: Beginning,
): Promise<Journal> {
  const tables = fillings.map(({ table }) => table);
  const names = await freeNames(context, tables.length);
  const stored = await readSettingTexts(context, [whoKey]);
  return {
    ...{ step: 'staging', when, leftover: [] },
    list: tables[0]?.name ?? lockTables.lockedMonths.name.sv,
    parts: partsOf(tables, names),
    settings: { [whoKey]: { before: stored[whoKey] ?? null, after: masked(who) } },
  };
}

/** The import before it can be undone again, where it could; a lock cannot, since unlocking is an act that is told. */
async function tidy(
  context: Excel.RequestContext,
  { parts }: Journal,
  earlier: Journal | null,
): Promise<void> {
  const sheets = parts.flatMap((part) => [part.sheets.stage, part.sheets.image]);
  try {
    await deleteSheets(context, sheets);
    if (earlier === null) await removeJournal(context);
    else writeJournal(context, earlier);
    await context.sync();
  } catch {
    // The next start takes away what is left: the journal says that it is done.
  }
}
