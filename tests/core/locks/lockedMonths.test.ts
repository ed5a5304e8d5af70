import { type LockAct, lockedMonths, monthsToLock } from '../../../src/core/locks/lockedMonths';
import { formatIsoDay, isDay } from '../../../src/core/day';
import { day } from '../help';

function shown(months: readonly number[]): string[] {
  return months.map((month) => (isDay(month) ? formatIsoDay(month).slice(0, 7) : 'no month'));
}

function acts(text: string): LockAct[] {
  return text.split(' ').map((word) => ({
    act: word.startsWith('+') ? 'locked' : 'unlocked',
    month: day(`${word.slice(1)}-01`),
  }));
}

describe('which months are locked', () => {
  it.each([
    ['+2026-01', ['2026-01']],
    ['+2025-12 +2026-01 +2026-02', ['2025-12', '2026-01', '2026-02']],
    ['+2026-01 +2026-02 -2026-02', ['2026-01']],
    ['+2026-01 -2026-01 +2026-03', ['2026-03']],
  ])('after %s: %j', (text, months) => {
    expect(shown(lockedMonths(acts(text)) ?? [])).toEqual(months);
  });

  it.each([
    ['a month that is locked twice', '+2026-01 +2026-01'],
    ['a month that is left out', '+2026-01 +2026-03'],
    ['another than the last one unlocked', '+2026-01 +2026-02 -2026-01'],
    ['a month unlocked that was not locked', '-2026-01'],
  ])('cannot be said of %s', (_, text) => {
    expect(lockedMonths(acts(text))).toBeNull();
  });

  it('cannot be said where a day is not the first one of a month', () => {
    expect(lockedMonths([{ act: 'locked', month: day('2026-01-02') }])).toBeNull();
  });
});

describe('which months can be locked', () => {
  it.each([
    ['the list reaches the last day of the month', '2026-09-30', ['2026-08', '2026-09']],
    ['the list ends a day before', '2026-09-29', ['2026-08']],
    ['the list goes into the next month', '2026-10-15', ['2026-08', '2026-09']],
    ['no later month is over', '2026-08-30', []],
    ['the list is older than what is locked', '2026-05-31', []],
  ])('those after the last one, when %s', (_, asOf, months) => {
    expect(shown(monthsToLock([day('2026-06-01'), day('2026-07-01')], day(asOf)))).toEqual(months);
  });

  it('the last 24 that are over, where none is locked', () => {
    const months = shown(monthsToLock([], day('2026-03-15')));
    expect(months).toHaveLength(24);
    expect([months[0], months.at(-1)]).toEqual(['2024-03', '2026-02']);
  });
});
