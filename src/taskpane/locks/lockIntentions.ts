import { isFailure } from '../../host/failure';
import { monthsLocked, monthUnlocked } from '../../text/paneLocks';
import { type Desk, fail, succeed } from '../desk';
import { knownThrough } from '../knownThrough';
import { languageOf } from '../state';
import { tableIntentions } from '../tableIntentions';
import { chosenMonths, type LockFields, type LocksEvent } from './locksState';

/** What the user can want with locked months. */
export interface LockIntentions {
  /** To see what is locked and what has changed since. */
  readonly compare: () => Promise<void>;
  readonly change: (fields: Partial<LockFields>) => void;
  /** To lock the months that are chosen. */
  readonly lock: () => Promise<void>;
  /** To unlock the last one. */
  readonly unlock: () => Promise<void>;
}

/** Carries out what the user wants with locked months. */
export function lockIntentions(desk: Desk): LockIntentions {
  return {
    compare: () => working(desk, 'compare', () => compare(desk)),
    change: (fields) => {
      tell(desk, { type: 'changed', fields });
    },
    lock: () => lock(desk),
    unlock: () => unlock(desk),
  };
}

function tell({ store }: Desk, event: LocksEvent): void {
  store.dispatch({ type: 'locks', event });
}

async function working(desk: Desk, id: string, work: () => Promise<void>): Promise<void> {
  const { store } = desk;
  if (store.state().work !== null) return;
  store.dispatch({ type: 'began', work: { on: 'locks', id } });
  await work();
  store.dispatch({ type: 'ended' });
}

async function compare(desk: Desk): Promise<void> {
  const asOf = await knownThrough(desk);
  if (asOf === null) return;
  tell(desk, { type: 'found', found: await desk.workbook.lookAtLocks(asOf) });
}

async function lock(desk: Desk): Promise<void> {
  const { locks } = desk.store.state();
  if (locks.found === null || isFailure(locks.found)) return;
  const months = chosenMonths(locks, locks.found);
  if (months === null) return;
  await signed(desk, 'lock', async (who, asOf) => {
    const wish = { ...months, who, asOf, language: languageOf(desk.store.state()) };
    const receipt = await desk.workbook.lockMonths(wish);
    if (isFailure(receipt)) fail(desk, receipt);
    else succeed(desk, monthsLocked(months.first, months.last, receipt.corrections));
    return !isFailure(receipt);
  });
}

async function unlock(desk: Desk): Promise<void> {
  const { found, why } = desk.store.state().locks;
  const month = found === null || isFailure(found) ? undefined : found.locked.at(-1)?.month;
  if (month === undefined) return;
  if (why.trim() === '') {
    tell(desk, { type: 'refused', trouble: 'why' });
    return;
  }
  await signed(desk, 'unlock', async (who, asOf) => {
    const language = languageOf(desk.store.state());
    const receipt = await desk.workbook.unlockMonth({ who, why: why.trim(), asOf, language });
    if (isFailure(receipt)) fail(desk, receipt);
    else succeed(desk, monthUnlocked(month));
    return !isFailure(receipt);
  });
}

/** Nothing is written that nobody answers for. What was written is then compared anew. */
async function signed(
  desk: Desk,
  id: string,
  write: (who: string, asOf: number) => Promise<boolean>,
): Promise<void> {
  const who = desk.store.state().locks.who.trim();
  if (who === '') {
    tell(desk, { type: 'refused', trouble: 'who' });
    return;
  }
  await working(desk, id, async () => {
    const asOf = await knownThrough(desk);
    if (asOf === null || !(await write(who, asOf))) return;
    tell(desk, { type: 'written' });
    await Promise.all([compare(desk), tableIntentions(desk).refresh()]);
  });
}
