import { forecastAhead } from '../../../src/core/forecast/forecastAhead';
import {
  type ComparedScenario,
  scenarioComparer,
  type ScenarioComparer,
} from '../../../src/core/scenario/compareScenario';
import type { ScenarioChange } from '../../../src/core/scenario/scenarioChange';
import type { PriceRow } from '../../../src/core/cost/priceRow';
import type { KindRule } from '../../../src/core/cost/costRules';
import { listFrom, usual } from '../forecast/help';
import { day, kronor, share } from '../help';
import { blankPlacement, noTables, type WorldPlacement } from '../naive/world';

const [care, foster, custody] = [0, 1, 2];
const ore = 100;

const inCare: WorldPlacement = {
  ...blankPlacement,
  start: day('2026-01-15'),
  kind: care,
  dayPrice: 1_000_000_000,
};
const listed: PriceRow = {
  row: 0,
  kind: foster,
  provider: -1,
  validFrom: day('2020-01-01'),
  validTo: null,
  unit: 'day',
  price: kronor(400),
  appliesTo: 'all',
  dayRule: null,
  vatCompensation: null,
};

/** From the last of March through April 2026; whoever is in care leaves on 20 April for certain. */
function comparerFor(
  placements: readonly WorldPlacement[],
  kinds: readonly KindRule[] = [],
): ScenarioComparer {
  const list = listFrom(
    { placements, tables: { ...noTables, prices: [listed], kinds } },
    { plannedEnd: placements.map(() => day('2026-04-20')), certainEnd: placements.map(() => 1) },
  );
  const question = { ...usual, asOf: day('2026-03-31'), from: day('2026-01-01'), to: day('2026-04-30') };
  return scenarioComparer(forecastAhead(list, question), question);
}

function compared(...changes: readonly ScenarioChange[]): ComparedScenario {
  return comparerFor([inCare]).compare(changes);
}

const at = (date: string): { readonly kind: number; readonly from: number } => ({
  kind: care,
  from: day(date),
});
const quarter: ScenarioChange = { change: 'shorten', ...at('2026-04-01'), share: 0.25, days: 0 };
const fourDays: ScenarioChange = { change: 'shorten', ...at('2026-04-01'), share: 0, days: 4 };
const dearer: ScenarioChange = { change: 'index', ...at('2026-04-11'), share: 0.1 };
const halfToFoster: ScenarioChange = { change: 'move', ...at('2026-04-11'), toKind: foster, share: 0.5 };

describe('a scenario of one child who has 20 days left at 1 000 kr', () => {
  it.each([
    // 20 × 3/4 is 15 days.
    ['a stay that is a quarter shorter', quarter, -5_000, -5],
    // On 11 April ten days are left, of which 7.5 remain.
    ['the same from 11 April', { ...quarter, from: day('2026-04-11') }, -2_500, -2.5],
    ['a stay of four days less', fourDays, -4_000, -4],
    ['a stay of thirty days less: nobody is there at all', { ...fourDays, days: 30 }, -20_000, -20],
    ['a stay that is cut off on 6 April', { ...quarter, from: day('2026-04-06'), share: 1 }, -15_000, -15],
    ['prices up by 10 % for ten days', dearer, 1_000, 0],
    [
      'a price of 1 500 kr for the last five days',
      { change: 'price', ...at('2026-04-16'), ore: 150_000 },
      2_500,
      0,
    ],
    // Half of ten days at 400 kr by the price list instead of 1 000.
    ['half of the days in foster care from 11 April', halfToFoster, -3_000, 0],
    ['a change of another kind', { ...quarter, kind: foster }, 0, 0],
  ] as const)('counts %s', (...[, change, kronor, days]) => {
    const { effects, together } = compared(change);
    expect(effects).toEqual([{ ore: kronor * ore, hundredths: days * 100 }]);
    expect(together).toEqual({ ore: 0, hundredths: 0 });
  });

  it('takes days from a stay before its share: (20 − 4) × 3/4 is 12 days', () => {
    const { effects, together, all } = compared(quarter, fourDays);
    expect(effects.map((each) => each.hundredths)).toEqual([-500, -400]);
    expect([together.hundredths, all.hundredths]).toEqual([100, -800]);
    expect([together.ore, all.ore]).toEqual([1_000 * ore, -8_000 * ore]);
  });

  it('moves days of the price that they have then', () => {
    // Ten days from 11 April: half at 1 100 kr, half at 400. Alone: +1 000 and −3 000; together 5 × 100 less.
    const { effects, together, all } = compared(dearer, halfToFoster);
    expect(effects.map((each) => each.ore)).toEqual([1_000 * ore, -3_000 * ore]);
    expect([together.ore, all.ore]).toEqual([-500 * ore, -2_500 * ore]);
  });

  it('lets an index of all kinds change what moved days cost', () => {
    const all: ScenarioChange = { change: 'index', kind: null, from: day('2026-04-11'), share: 0.1 };
    // 5 × 1 100 + 5 × 440 instead of 10 × 1 000.
    expect(compared(all, halfToFoster).all.ore).toBe(-2_300 * ore);
  });

  it('lets a new price stand as it is written, and be changed by what begins later', () => {
    const price: ScenarioChange = { change: 'price', ...at('2026-04-11'), ore: 200_000 };
    expect(compared(dearer, price).all.ore).toBe(10_000 * ore);
    // The last five of the ten days cost 2 200.
    expect(compared({ ...dearer, from: day('2026-04-16') }, price).all.ore).toBe(11_000 * ore);
  });

  it('bills a night where nights are billed: the one to 11 April keeps its price', () => {
    const byNights = comparerFor([{ ...inCare, dayRule: 'nights' }]);
    // 19 nights are left; those of 11 to 19 April are nine.
    expect(byNights.compare([]).baseHundredths).toBe(1_900);
    expect(byNights.compare([dearer]).all.ore).toBe(900 * ore);
  });
});

describe('a change that cannot be counted', () => {
  it('moves days to a kind of which nothing tells a price', () => {
    expect(comparerFor([inCare]).troubleOf({ ...halfToFoster, toKind: custody })).toBe('noPrice');
    expect(comparerFor([inCare]).troubleOf(halfToFoster)).toBe(null);
  });

  it('is about days of a kind that has costs and no days', () => {
    const rule: KindRule = {
      row: 0,
      kind: care,
      countsDays: false,
      dayRule: null,
      vatCompensation: share(0),
    };
    const comparer = comparerFor([inCare], [rule]);
    expect(comparer.troubleOf(halfToFoster)).toBe('noDays');
    expect(comparer.troubleOf(dearer)).toBe(null);
  });
});

describe('placements that are avoided', () => {
  /** Twelve in the last year, each for one day at 1 000 kr; the first ended so long ago that the year is known. */
  const stays = [400, ...Array.from({ length: 12 }, (_, month) => 10 + month * 30)].map((ago) => ({
    ...inCare,
    start: day('2026-03-31') - ago,
    end: day('2026-03-31') - ago,
  }));

  it.each([
    // Twelve in 365 days are expected: 12 / 365 × 30 × 1 000 kr = 986.30 on 30 start dates. Six a year fewer on the fifteen from 16 April is
    // 6 / 365 × 15 × 1 000 kr = 246.58 less: 739.73 instead of 986.30.
    ['some', 6, -246.57],
    // Never more than come: half of 986.30 is 493.15.
    ['more than come', 100, -493.15],
  ])('are %s', (_, perYear, kronor) => {
    const { all } = comparerFor(stays).compare([{ change: 'avoid', ...at('2026-04-16'), perYear }]);
    expect(all.ore).toBe(Math.round(kronor * ore));
  });
});
