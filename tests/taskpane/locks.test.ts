import { parseIsoDay } from '../../src/core/day';
import type { MonthToLock } from '../../src/functions/locks/lockReview';
import type { LoggedAct } from '../../src/functions/locks/lockState';
import type { LockMonths, LocksFound, UnlockMonth } from '../../src/host/locks/writeLocks';
import { lockIntentions } from '../../src/taskpane/locks/lockIntentions';
import { chosenMonths } from '../../src/taskpane/locks/locksState';
import {
  type ChangeToTell,
  changedSince,
  changeHead,
  changeLine,
  lockedProvisional,
  lockedSoFar,
  lockedUnpriced,
} from '../../src/text/paneLocks';
import { fakeWorkbook } from './fakeWorkbook';

const month = (iso: string): number => parseIsoDay(`${iso}-01`) ?? NaN;

const toLock = (iso: string): MonthToLock => ({
  ...{ month: month(iso), lines: 2, days: 62_000_000, cost: 9_100_000 },
  ...{ unpricedLines: 0, unpricedDates: 0, unnamed: 0, isProvisional: false },
});

const locked = (iso: string): LoggedAct => ({
  ...{ act: 'locked', month: month(iso), who: 'Eva', when: '2026-02-03 09:05' },
  ...{ lines: 2, cost: 9_100_000, corrections: 0, correctedCost: 0 },
});

const nothingLocked: LocksFound = {
  ...{ locked: [], corrections: [], lag: { days: null, placements: 0 }, who: '' },
  toLock: [toLock('2025-11'), toLock('2025-12'), toLock('2026-01')],
};
const januaryLocked: LocksFound = {
  ...{ locked: [locked('2026-01')], corrections: [], lag: { days: 23, placements: 148 }, who: 'Eva' },
  toLock: [toLock('2026-02'), toLock('2026-03')],
};

/** A pane over a workbook with these locks, and what was asked of it. */
function pane(found: LocksFound): {
  readonly desk: ReturnType<typeof fakeWorkbook>['desk'];
  readonly asked: (LockMonths | UnlockMonth | number)[];
} {
  const asked: (LockMonths | UnlockMonth | number)[] = [];
  const { desk } = fakeWorkbook({
    lookAtLocks: (asOf) => {
      asked.push(asOf);
      return Promise.resolve(found);
    },
    lockMonths: (wish) => {
      asked.push(wish);
      return Promise.resolve({ locked: 2, corrections: 1 });
    },
    unlockMonth: (wish) => {
      asked.push(wish);
      return Promise.resolve({ locked: 0, corrections: 0 });
    },
  });
  return { desk, asked };
}

/** The clock of the tests stands still on 31 January 2026, and nobody has said through which day the list is known. */
const today = parseIsoDay('2026-01-31') ?? NaN;

it('compares the list as it is known today, and proposes who locked last', async () => {
  const { desk, asked } = pane(januaryLocked);
  await lockIntentions(desk).compare();
  expect(asked).toEqual([today]);
  expect(desk.store.state()).toMatchObject({ work: null, locks: { found: januaryLocked, who: 'Eva' } });
});

it('locks the next month, says so and compares again', async () => {
  const { desk, asked } = pane(januaryLocked);
  const intentions = lockIntentions(desk);
  await intentions.compare();
  await intentions.lock();
  const february = month('2026-02');
  const wish = { who: 'Eva', asOf: today, language: 'sv', first: february, last: february };
  expect(asked).toEqual([today, wish, today]);
  expect(desk.store.state().notice?.text.sv).toBe('2026-02 är låst, med 1 rättelse av tidigare månader.');
});

it('locks nothing that nobody answers for', async () => {
  const { desk, asked } = pane(nothingLocked);
  const intentions = lockIntentions(desk);
  await intentions.compare();
  intentions.change({ who: '  ' });
  await intentions.lock();
  expect(asked).toEqual([today]);
  expect(desk.store.state()).toMatchObject({ work: null, locks: { trouble: 'who' } });
});

it('unlocks only for a reason', async () => {
  const { desk, asked } = pane(januaryLocked);
  const intentions = lockIntentions(desk);
  await intentions.compare();
  await intentions.unlock();
  expect(desk.store.state().locks.trouble).toBe('why');
  intentions.change({ why: ' fel lista ' });
  await intentions.unlock();
  expect(asked).toEqual([today, { who: 'Eva', why: 'fel lista', asOf: today, language: 'sv' }, today]);
  expect(desk.store.state()).toMatchObject({ work: null, locks: { why: '', trouble: null } });
});

it('tells why months were not locked, and keeps what was typed', async () => {
  const { desk } = fakeWorkbook({
    lookAtLocks: () => Promise.resolve(nothingLocked),
    lockMonths: () => Promise.resolve({ failure: 'cellEdit' }),
  });
  const intentions = lockIntentions(desk);
  await intentions.compare();
  intentions.change({ who: 'Bo' });
  await intentions.lock();
  expect(desk.store.state()).toMatchObject({ work: null, notice: { tone: 'problem' }, locks: { who: 'Bo' } });
});

describe('the months that are going to be locked', () => {
  it.each([
    ['the last one that is over, where none is locked', nothingLocked, null, null, '2026-01', '2026-01'],
    ['those that were chosen', nothingLocked, '2025-11', '2025-12', '2025-11', '2025-12'],
    ['never end before they begin', nothingLocked, '2026-01', '2025-12', '2026-01', '2026-01'],
    ['the next one, where some are locked', januaryLocked, null, null, '2026-02', '2026-02'],
    ['through a later one', januaryLocked, null, '2026-03', '2026-02', '2026-03'],
  ] as const)('are %s', (...[, found, first, last, from, through]) => {
    const chosen = {
      first: first === null ? null : month(first),
      last: last === null ? null : month(last),
    };
    expect(chosenMonths(chosen, found)).toEqual({ first: month(from), last: month(through) });
  });

  it('are none where the list does not reach so far', () => {
    expect(chosenMonths({ first: null, last: null }, { ...januaryLocked, toLock: [] })).toBeNull();
  });
});

describe('what is said', () => {
  const change: ChangeToTell = {
    ...{ month: month('2026-01'), placementId: 'P2', kind: 'HVB' },
    what: 'days',
    before: { days: 30_000_000, cost: 6_000_000 },
    after: { days: 19_000_000, cost: 3_800_000 },
  };

  it('names month, placement and kind, and tells days before and after with the change in kronor', () => {
    expect(changeHead(change).sv).toBe('2026-01 · P2 · HVB');
    expect(changeHead({ ...change, placementId: '' }).en).toBe('2026-01 · without ID · HVB');
    expect(changeLine(change).sv).toBe('ändrade dygn: 30 → 19 dygn, −22\u00a0000 kr');
    expect(changeLine({ ...change, what: 'price', after: { ...change.before, cost: 6_300_000 } }).sv).toBe(
      'ändrat pris: 30 dygn, +3\u00a0000 kr',
    );
  });

  it('tells how much has changed with its sign', () => {
    expect(changedSince(1, { days: -11_000_000, cost: -2_200_000 }).sv).toContain(
      '1 rad ändrats sedan de låstes: −11 dygn och −22\u00a0000 kr (plus = dyrare)',
    );
  });

  it('tells days without a price', () => {
    expect(lockedUnpriced(2, 40).sv).toContain('2 rader har 40 dagar utan pris');
  });

  it('warns of months that are younger than the registration lag', () => {
    const [august, september] = [month('2026-08'), month('2026-09')];
    expect(lockedProvisional([august], 23).sv).toMatch(
      /^2026-08 är preliminär: registreringen släpar i median 23 dagar,/u,
    );
    expect(lockedProvisional([august, september], 1).en).toMatch(
      /^2026-08–2026-09 are provisional: placements are registered a median of 1 day late,/u,
    );
  });

  it('leaves out who locked where the log does not say', () => {
    const months = { first: month('2026-01'), last: month('2026-02') };
    expect(lockedSoFar(months, { who: '', when: '2026-03-03 09:05' }).sv).toBe(
      'Låst: 2026-01–2026-02. Senast 2026-03-03 09:05.',
    );
  });
});
