import { aheadOf } from '../../../src/core/forecast/ahead';
import { forecastAhead } from '../../../src/core/forecast/forecastAhead';
import { blankPlacement, noTables, type WorldPlacement } from '../naive/world';
import { day } from '../help';
import { type ListExtras, listFrom, usual } from './help';

const asOf = day('2026-03-31');
const perDay = 1_000_000_000;
/** What a day costs, in öre. */
const ore = 100_000;

function open(start: string): WorldPlacement {
  return { ...blankPlacement, start: day(start), kind: 0, dayPrice: perDay };
}

/** The means ahead, in days, of a single open placement, from 1 April through 30 April 2026. */
function daysAhead(extras: ListExtras, others: readonly WorldPlacement[] = []): { days: number; by: string } {
  const placements = [open('2026-01-01'), ...others];
  const column = (values: readonly number[] | undefined): number[] =>
    placements.map((_, row) => values?.[row] ?? 0);
  const list = listFrom(
    { placements, tables: noTables },
    {
      ...extras,
      plannedEnd: column(extras.plannedEnd),
      certainEnd: column(extras.certainEnd),
      born: column(extras.born),
    },
  );
  const found = forecastAhead(list, { ...usual, asOf, from: day('2026-01-01'), to: day('2026-04-30') });
  const [first] = found.committed;
  if (first === undefined) throw new Error('the placement is open');
  expect(first.cost).toBeCloseTo(first.days * ore, 4);
  return { days: first.days, by: first.by };
}

describe('how long an open placement stays', () => {
  const planned = [day('2026-04-10')];

  it('is through a planned end that is certain: ten days', () => {
    expect(daysAhead({ plannedEnd: planned, certainEnd: [1] })).toEqual({ days: 10, by: 'certainEnd' });
  });

  it('is the whole month where nothing has ever ended', () => {
    expect(daysAhead({})).toEqual({ days: 30, by: 'lengths' });
    expect(daysAhead({ plannedEnd: planned })).toEqual({ days: 30, by: 'lengths' });
  });

  it('counts a planned end that has passed as none, also a certain one', () => {
    expect(daysAhead({ plannedEnd: [asOf], certainEnd: [1] })).toEqual({ days: 30, by: 'lengths' });
  });

  /** Ended on the 20th; planned so many days before. */
  const overrunning = (days: number): WorldPlacement & { planned: number } => ({
    ...blankPlacement,
    start: day('2026-01-10'),
    end: day('2026-02-20'),
    kind: 0,
    dayPrice: perDay,
    planned: day('2026-02-20') - days,
  });

  it('is told by how much ten earlier ones overran their plans', () => {
    // Five overran by 4 days, three by none, one by 100, and one left 20 days early, which would be before today.
    const others = [4, 4, 4, 4, 4, 0, 0, 0, 100, -20].map(overrunning);
    const plannedEnd = [...planned, ...others.map((each) => each.planned)];
    // Of the nine that are possible: five stay 14 days, three 10, one all 30. (5·14 + 3·10 + 30) / 9 = 130 / 9.
    const { days, by } = daysAhead({ plannedEnd }, others);
    expect(days).toBeCloseTo(130 / 9, 10);
    expect(by).toBe('plannedEnd');
  });

  it('is not told by nine', () => {
    const others = [4, 4, 4, 4, 4, 0, 0, 0, 100].map(overrunning);
    const plannedEnd = [...planned, ...others.map((each) => each.planned)];
    expect(daysAhead({ plannedEnd }, others).by).toBe('lengths');
  });

  it('ends the day before the birthday on which the kind is over', () => {
    const kinds = new Map([[0, { group: -1, endsAtAge: 18 }]]);
    // 18 on 16 April: through the 15th.
    expect(daysAhead({ kinds, born: [day('2008-04-16')] })).toEqual({ days: 15, by: 'lengths' });
    // Already 18, or nobody knows: no end by age.
    expect(daysAhead({ kinds, born: [day('2008-03-31')] }).days).toBe(30);
    expect(daysAhead({ kinds }).days).toBe(30);
  });

  it('is of no dates where the window is over', () => {
    expect(aheadOf(asOf, day('2025-01-01'), day('2025-12-31')).dates).toBe(0);
  });
});
