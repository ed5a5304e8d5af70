import { bridge } from '../../../src/core/bridge/bridge';
import { valueOrCode, sure } from '../help';
import { kind, ore, type Told } from './kinds';

/** The changes of a case in kronor; what is not named is 0. */
interface Changes {
  readonly volume?: number;
  readonly mix?: number;
  readonly ended?: number;
  readonly price?: number;
  readonly newKind?: number;
  readonly withoutDays?: number;
  readonly unexplained?: number;
}

function row(budget: number, changes: Changes, actual: number): unknown {
  const given = {
    volume: 0,
    mix: 0,
    ended: 0,
    price: 0,
    newKind: 0,
    withoutDays: 0,
    unexplained: 0,
    ...changes,
  };
  const figures = { budget, ...given, actual, variance: budget - actual };
  return Object.fromEntries(Object.entries(figures).map(([part, kronor]) => [part, ore(kronor)]));
}

/** A thousand kronor a day: 2 000 days; and 7 000 kr a day: 1 000 days. Two days of three are of the cheap kind. */
const ownHomes: Told = { budget: [2_000, 2_000_000], actual: [2_000, 2_000_000] };
const residential: Told = { budget: [1_000, 7_000_000], actual: [1_000, 7_000_000] };

describe('bridge', () => {
  // The example of docs/differences.md. Days with a price: 3 000 budgeted, 2 700 + 600 + 300 = 3 600 actual, so 600 more.
  const municipality = [
    // volume 600 · 2/3 · 1 000; mix (2 700 − 3 600 · 2/3) · 1 000; price 2 700 · 50.
    kind({ budget: [2_000, 2_000_000], actual: [2_700, 2_835_000], booked: 2_835_000 }),
    // volume 600 · 1/3 · 7 000; mix (600 − 3 600 · 1/3) · 7 000; price 600 · (6 800 − 7 000); booked 20 000 more.
    kind({ budget: [1_000, 7_000_000], actual: [600, 4_080_000], booked: 4_100_000 }),
    // Not budgeted, but in the price list at 2 000: mix 300 · 2 000; price 300 · 100.
    kind({ budget: [0, 0], actual: [300, 630_000], knownPrice: 2_000, booked: 630_000 }),
    // Neither budgeted nor priced: new, and its 10 days are not among the 3 600.
    kind({ budget: [0, 0], actual: [10, 95_000], booked: 95_000 }),
    // Custody transfers: kronor without days.
    kind({ budget: [0, 400_000], actual: [0, 450_000], booked: 450_000 }),
  ];

  it('explains the cost of a municipality, kind by kind', () => {
    expect(sure(bridge(municipality)).kinds).toEqual([
      row(2_000_000, { volume: 400_000, mix: 300_000, price: 135_000 }, 2_835_000),
      row(7_000_000, { volume: 1_400_000, mix: -4_200_000, price: -120_000, unexplained: 20_000 }, 4_100_000),
      row(0, { mix: 600_000, price: 30_000 }, 630_000),
      row(0, { newKind: 95_000 }, 95_000),
      row(400_000, { withoutDays: 50_000 }, 450_000),
    ]);
  });

  it('explains it in total as the sum of the kinds', () => {
    const changes = {
      volume: 1_800_000,
      mix: -3_300_000,
      price: 45_000,
      newKind: 95_000,
      withoutDays: 50_000,
      unexplained: 20_000,
    };
    expect(sure(bridge(municipality)).total).toEqual(row(9_400_000, changes, 8_110_000));
  });

  it.each([
    { why: 'as budgeted', own: ownHomes.actual, dear: residential.actual, changes: {} },
    {
      why: 'a tenth more days of each kind is volume',
      own: [2_200, 2_200_000],
      dear: [1_100, 7_700_000],
      changes: { volume: 900_000 },
    },
    {
      why: 'days moved from the dear kind to the cheap one are mix: 300 · 1 000 − 300 · 7 000',
      own: [2_300, 2_300_000],
      dear: [700, 4_900_000],
      changes: { mix: -1_800_000 },
    },
    {
      why: 'dearer days, as many, are price: 2 000 · 50 + 1 000 · 200',
      own: [2_000, 2_100_000],
      dear: [1_000, 7_200_000],
      changes: { price: 300_000 },
    },
    {
      // volume 300 · (2/3 · 1 000 + 1/3 · 7 000); mix (3 299 − 2 200) · 1 000 + (1 − 1 100) · 7 000
      why: 'one day left of the dear kind',
      own: [3_299, 3_299_000],
      dear: [1, 7_000],
      changes: { volume: 900_000, mix: -6_594_000 },
    },
    {
      // mix (3 300 − 2 200) · 1 000 + (0 − 1 100) · 7 000: one day less there and one more here is 6 000 kr, no jump.
      why: 'none left: it stays in volume and mix, and its mix is told apart',
      own: [3_300, 3_300_000],
      dear: [0, 0],
      changes: { volume: 900_000, mix: -6_600_000, ended: -7_700_000 },
    },
    {
      // volume −2 900 · (2/3 · 1 000 + 1/3 · 7 000) = −8 700 000; mix (0 − 200/3) · 1 000 + (100 − 100/3) · 7 000.
      why: 'the cheap kind gone',
      own: [0, 0],
      dear: [100, 700_000],
      changes: { volume: -8_700_000, mix: 400_000, ended: -66_666.67, price: 0 },
    },
    {
      why: 'nobody placed at all: all of it is volume',
      own: [0, 0],
      dear: [0, 0],
      changes: { volume: -9_000_000 },
    },
    {
      why: 'a bill after the last day: cost without days, on top of days that are gone',
      own: ownHomes.actual,
      dear: [0, 500],
      changes: { volume: -3_000_000, mix: -4_000_000, ended: -4_666_666.67, withoutDays: 500 },
    },
  ] as const)('$why', ({ own, dear, changes }) => {
    const { total } = sure(
      bridge([kind({ ...ownHomes, actual: own }), kind({ ...residential, actual: dear })]),
    );
    expect(total).toEqual(row(9_000_000, changes, own[1] + dear[1]));
  });

  it.each([
    {
      why: 'everything is new where no days were budgeted, whatever prices are known',
      told: { budget: [0, 0], actual: [10, 20_000], knownPrice: 1_000 },
      changes: { newKind: 20_000 },
    },
    {
      why: 'but kronor budgeted without days are compared with kronor',
      told: { budget: [0, 15_000], actual: [10, 20_000] },
      changes: { withoutDays: 5_000 },
    },
    {
      why: 'and so is what costs without days',
      told: { budget: [0, 0], actual: [0, 20_000] },
      changes: { withoutDays: 20_000 },
    },
    {
      why: 'what is booked and has no list price is not explained by the list',
      told: { budget: [0, 0], actual: [0, 0], booked: 20_000 },
      changes: { unexplained: 20_000 },
    },
  ] as const)('$why', ({ told, changes }) => {
    const { total } = sure(bridge([kind(told)]));
    expect(total).toEqual(row(told.budget[1], changes, 20_000));
  });

  it('leaves the days of a new kind, and of kronor without days, out of what volume and mix are measured by', () => {
    const others = [
      kind({ budget: [0, 0], actual: [500, 900_000] }),
      kind({ budget: [0, 700_000], actual: [500, 900_000] }),
    ];
    const { total } = sure(bridge([kind(ownHomes), ...others]));
    expect(total).toEqual(row(2_700_000, { newKind: 900_000, withoutDays: 200_000 }, 3_800_000));
  });

  it('rounds volume and mix of each kind, and lets price take the rest', () => {
    // Three days for 1 kr each became one of 1 kr. Volume of a kind: (1 − 3) · 1/3 · 100 = −66,67 öre, rounded −67. Mix of the one
    // that stayed: (1 − 1/3) · 100 = 66,67, rounded 67; of the others −33,33, rounded −33. So each closes without price.
    const gone = kind({ budget: [1, 1], actual: [0, 0] });
    const { kinds, total } = sure(bridge([kind({ budget: [1, 1], actual: [1, 1] }), gone, gone]));
    expect(kinds[0]).toEqual(row(1, { volume: -0.67, mix: 0.67 }, 1));
    expect(kinds[1]).toEqual(row(1, { volume: -0.67, mix: -0.33, ended: -0.33 }, 0));
    expect(total).toEqual(row(3, { volume: -2.01, mix: 0.01, ended: -0.66 }, 1));
  });

  it('says so when a sum cannot be held exactly', () => {
    const dear = kind({ budget: [1, 50e12], actual: [1, 50e12] });
    expect(bridge([dear])).not.toHaveProperty('problem');
    expect(valueOrCode(bridge([dear, dear]))).toBe('amountOutOfRange');
  });

  it('is nothing for nothing', () => {
    expect(bridge([])).toEqual({ kinds: [], total: row(0, {}, 0) });
  });
});
