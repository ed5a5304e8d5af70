import fc from 'fast-check';
import type { BookedSoFar } from '../../../src/core/forecast/soFar';
import type { Adjustment } from '../../../src/core/forecast/adjustment';
import type { ForecastBeside } from '../../../src/core/forecast/forecast';
import { day, kronor } from '../help';
import { blankPlacement, noTables, type WorldPlacement } from '../naive/world';
import { listFrom, usual } from '../forecast/help';
import { type Written, writtenDown } from './writing';

/** The year, and the two days on which it is forecast. */
const [from, to] = [day('2026-01-01'), day('2026-12-31')];
const [first, second] = [day('2026-03-15'), day('2026-05-10')];

/** What happens to a placement between the two forecasts. */
type Happening = 'nothing' | 'gone' | 'corrected' | 'ended' | 'moved' | 'dearer' | 'reopened' | 'free';

interface Drawn {
  readonly placement: WorldPlacement;
  readonly happening: Happening;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    start: fc.integer({ min: first - 900, max: first + 80 }),
    length: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 3 }),
    // Some rows are of one placement, and some of none.
    id: fc.option(fc.integer({ min: 0, max: 25 }), { freq: 9 }),
    kind: fc.integer({ min: 0, max: 2 }),
    price: fc.integer({ min: 0, max: 4 }),
    fee: fc.constantFrom(null, 12_345),
    dayRule: fc.constantFrom('both', 'nights', null),
    happening: fc.constantFrom<Happening[]>(
      ...(['nothing', 'nothing', 'nothing', 'gone', 'corrected', 'ended', 'moved'] as const),
      ...(['dearer', 'reopened', 'free'] as const),
    ),
  })
  .map(({ start, length, id, kind, price, fee, dayRule, happening }) => ({
    placement: {
      ...blankPlacement,
      ...{ id, start, kind, dayRule, end: length === null ? null : start + length - 1 },
      dayPrice: kronor(price * 750 + 0.37),
      fee: fee === null ? null : kronor(fee),
    },
    happening,
  }));

/** The row as the list shows it later: none, or another. */
function later({ placement, happening }: Drawn): readonly WorldPlacement[] {
  const { start, end, kind, dayPrice } = placement;
  switch (happening) {
    case 'gone':
      return [];
    case 'corrected':
      return [{ ...placement, start: start + 3, end: end === null ? null : Math.max(end, start + 3) }];
    case 'ended':
      return [{ ...placement, end: Math.max(start, second - 20) }];
    case 'moved':
      return [{ ...placement, kind: ((kind ?? 0) + 1) % 3 }];
    case 'dearer':
      return [{ ...placement, dayPrice: (dayPrice ?? 0) + kronor(99.5) }];
    case 'reopened':
      return [{ ...placement, end: null }];
    case 'free':
      return [{ ...placement, dayPrice: 0, fee: null }];
    case 'nothing':
      return [placement];
  }
}

function adjustmentOf(row: number, ore: number): Adjustment {
  return { row, kind: row % 3, from: null, to: null, ore, days: 0, when: null };
}

function besideOf(amounts: readonly number[], booked: BookedSoFar | null, carries: boolean): ForecastBeside {
  return {
    booked,
    carriesForward: carries,
    adjustments: amounts.map((ore, row) => adjustmentOf(row, ore)),
    kinds: [],
  };
}

function ledger(through: number, ore: readonly number[]): BookedSoFar {
  return { through, byKind: new Map(ore.map((amount, kind) => [kind, amount])) };
}

const amounts = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 3, maxLength: 3 });

/** Two forecasts of one year: of a list with history, and of the same list some weeks later, with all that can happen to it. */
export const twoForecasts: fc.Arbitrary<readonly [Written, Written]> = fc
  .record({
    rows: fc.array(drawn, { minLength: 12, maxLength: 40, size: 'max' }),
    adjusted: fc.tuple(fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }), { maxLength: 3 }), amounts),
    booked: fc.tuple(amounts, amounts, fc.boolean(), fc.boolean()),
  })
  .map(({ rows, adjusted, booked: [early, late, hasLedger, carries] }) => {
    const question = { ...usual, from, to, historyFrom: first - 900, years: 20 };
    const one = { placements: rows.map(({ placement }) => placement), tables: noTables };
    const other = { placements: rows.flatMap(later), tables: noTables };
    const [january, march] = [day('2026-01-31'), day('2026-03-31')];
    return [
      writtenDown(
        listFrom(one),
        { ...question, asOf: first },
        besideOf(adjusted[0], hasLedger ? ledger(january, early) : null, carries),
      ),
      writtenDown(
        listFrom(other),
        { ...question, asOf: second },
        besideOf(adjusted[1], hasLedger ? ledger(march, late) : null, carries),
      ),
    ] as const;
  });
