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
import { isFailure, type Outcome, Refused } from '../failure';
import { asTakenBack, finishedJournal } from '../lists/carryOut';
import { writtenMoment } from '../lists/moment';
import type { OwnTableOrder } from '../lists/ownTable';
import { writeOwnTables } from '../lists/writeOwnTables';
import { readSettingTexts } from '../settingTexts';
import { version } from '../version';
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
    const orders = ordersOf(read, writing, language);
    await writeOwnTables(context, { orders, when, earlier, settings: { [whoKey]: masked(who) } });
    return {
      locked: writing.added.lockedMonths.length,
      corrections: writing.added.corrections.length,
    };
  });
  return isFailure(outcome) ? asTakenBack(outcome) : outcome;
}

/** The tables that change, and those that are not there yet: whoever looks for corrections finds the table, be it empty. */
function ordersOf(read: ReadLocks, writing: LockWriting, language: Language): readonly OwnTableOrder[] {
  return lockTableIds.flatMap((id) => {
    const known = read.sources.locks[id];
    const [added, removed] = [writing.added[id], writing.removed[id]];
    const isConcerned = known === null || added.length + removed.length > 0;
    return isConcerned ? [{ table: lockTables[id], added, removed, known, language }] : [];
  });
}

const lockTableIds: readonly LockTableId[] = ['lockedMonths', 'corrections', 'lockLog'];
