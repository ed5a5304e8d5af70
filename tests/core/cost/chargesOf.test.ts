import { compensationBefore, costBefore } from '../../../src/core/cost/costBefore';
import type { AddOnRow } from '../../../src/core/cost/costRules';
import { daysInPeriod, intersection } from '../../../src/core/period';
import { day, kronor, share, sure } from '../help';
import type { World } from '../naive/world';
import { chargesIn } from './help';
import { absence, addOn, dates, kind, placement, price, rate, worldOf } from './rows';

function window(text: string): { from: number; until: number } {
  const { from, to } = dates(text);
  return { from, until: (to ?? Infinity) + 1 };
}

/** Öre of a world's only placement, in a window or in all. */
function cost(world: World, within = ''): number {
  const { charges } = sure(chargesIn(world));
  if (within === '') return costBefore(charges, Infinity);
  const { from, until } = window(within);
  return costBefore(charges, until) - costBefore(charges, from);
}

function billedDays(world: World, within: string): number {
  const known = intersection(sure(chargesIn(world)).billed, { from: 0, until: world.until });
  return daysInPeriod(intersection(known, window(within)));
}

describe('the days of a placement', () => {
  // Counted on a calendar: domain handbook 1.2. Both days, then nights.
  it.each([
    {
      of: 'a whole month',
      stay: '2026-01-01 … 2026-01-31',
      within: '2026-01-01 … 2026-01-31',
      both: 31,
      nights: 30,
    },
    {
      of: 'the turn of a month, before',
      stay: '2026-01-28 … 2026-02-03',
      within: '2026-01-01 … 2026-01-31',
      both: 4,
      nights: 4,
    },
    {
      of: 'the turn of a month, after',
      stay: '2026-01-28 … 2026-02-03',
      within: '2026-02-01 … 2026-02-28',
      both: 3,
      nights: 2,
    },
    {
      of: 'the same day',
      stay: '2026-03-05 … 2026-03-05',
      within: '2026-03-01 … 2026-03-31',
      both: 1,
      nights: 0,
    },
    {
      of: 'a leap February',
      stay: '2024-02-28 … 2024-03-01',
      within: '2024-02-01 … 2024-03-31',
      both: 3,
      nights: 2,
    },
    {
      of: 'another February',
      stay: '2025-02-28 … 2025-03-01',
      within: '2025-02-01 … 2025-03-31',
      both: 2,
      nights: 1,
    },
    {
      of: 'all of 2026',
      stay: '2025-12-31 … 2027-01-01',
      within: '2026-01-01 … 2026-12-31',
      both: 365,
      nights: 365,
    },
    {
      of: 'an open one in June',
      stay: '2026-06-15 …',
      within: '2026-06-01 … 2026-06-30',
      both: 16,
      nights: 16,
    },
    {
      of: 'an open one to 31 August',
      stay: '2026-06-15 …',
      within: '2026-06-01 … 2026-12-31',
      both: 78,
      nights: 78,
    },
    {
      of: 'the test of MEKS',
      stay: '2018-03-15 … 2018-06-20',
      within: '2018-01-01 … 2018-12-31',
      both: 98,
      nights: 97,
    },
    {
      of: 'its last month',
      stay: '2018-03-15 … 2018-06-20',
      within: '2018-06-01 … 2018-06-30',
      both: 20,
      nights: 19,
    },
  ])('are $both or $nights for $of, and each costs its price', ({ stay, within, both, nights }) => {
    for (const [dayRule, days] of [
      ['both', both],
      ['nights', nights],
    ] as const) {
      const world = worldOf(
        placement(stay, { dayRule, dayPrice: kronor(1_467) }),
        {},
        stay.endsWith('…') ? '2026-08-31' : '2027-12-31',
      );
      expect(billedDays(world, within)).toBe(days);
      expect(cost(world, within)).toBe(days * 146_700);
    }
  });

  it.each([
    { of: 'its own', own: 'nights', list: 'both', ofKind: 'both', ofAll: 'both', days: 6 },
    { of: "its price row's", own: null, list: 'nights', ofKind: 'both', ofAll: 'both', days: 6 },
    { of: "its kind's", own: null, list: null, ofKind: 'nights', ofAll: 'both', days: 6 },
    {
      of: "the question's where no table says one",
      own: null,
      list: null,
      ofKind: null,
      ofAll: 'nights',
      days: 6,
    },
    {
      of: "its kind's, whatever the question's is",
      own: null,
      list: null,
      ofKind: 'both',
      ofAll: 'nights',
      days: 7,
    },
    { of: 'both days where nobody says', own: null, list: null, ofKind: null, ofAll: 'both', days: 7 },
  ] as const)('follow the rule that is $of', ({ own, list, ofKind, ofAll, days }) => {
    const prices = [price('2026-01-01 …', 1_000, { dayRule: list })];
    const tables = { prices, kinds: [kind({ dayRule: ofKind })] };
    const stay = placement('2026-01-28 … 2026-02-03', { dayRule: own });
    const world = { ...worldOf(stay, tables), dayRule: ofAll };
    expect(billedDays(world, '2026-01-01 … 2026-12-31')).toBe(days);
    expect(cost(world)).toBe(days * 100_000);
  });

  it('follow the rule of the row that prices the last day, and of none where the placement has a price of its own', () => {
    const prices = [
      price('2026-01-01 … 2026-01-31', 1_000, { row: 0, dayRule: 'nights' }),
      price('2026-02-01 …', 1_000, { row: 1, dayRule: 'both' }),
    ];
    expect(cost(worldOf(placement('2026-01-28 … 2026-02-03'), { prices }))).toBe(700_000);
    expect(cost(worldOf(placement('2026-01-28 … 2026-01-31'), { prices }))).toBe(300_000);
    expect(cost(worldOf(placement('2026-01-28 … 2026-01-31', { dayPrice: kronor(1_000) }), { prices }))).toBe(
      400_000,
    );
  });

  it('follow the first of two rows for their kind', () => {
    const kinds = [kind({ dayRule: 'nights' }), kind({ dayRule: 'both' })];
    expect(
      billedDays(worldOf(placement('2026-01-28 … 2026-02-03'), { kinds }), '2026-01-01 … 2026-12-31'),
    ).toBe(6);
  });

  it('are no care days for a kind that costs without any', () => {
    const custody = placement('2026-01-01 … 2026-01-31', { expense: kronor(8_000) });
    const charges = sure(chargesIn(worldOf(custody, { kinds: [kind({ countsDays: false })] })));
    expect(charges.countsDays).toBe(false);
    expect(costBefore(charges.charges, Infinity)).toBe(800_000);
  });

  it('may be agreed: two and a half stand on the first day and are never cut', () => {
    const weekend = worldOf(
      placement('2026-01-30 … 2026-02-01', { quantity: 2_500_000, dayPrice: kronor(1_200) }),
      {},
    );
    expect(sure(chargesIn(weekend)).quantity).toBe(2_500_000);
    expect(cost(weekend, '2026-01-01 … 2026-01-31')).toBe(300_000); // 2,5 × 1 200
    expect(cost(weekend, '2026-02-01 … 2026-02-28')).toBe(0);
  });

  it('say so when the last lies before the first', () => {
    const backwards = chargesIn(worldOf(placement('2026-02-03 … 2026-01-28'), {}));
    expect(backwards).toEqual({
      problem: 'endBeforeStart',
      start: day('2026-02-03'),
      end: day('2026-01-28'),
    });
  });

  it.each(['9999-12-31', '2999-12-31'])('go on as long as is asked about where the end says %s', (end) => {
    const open = placement(`2026-12-01 … ${end}`, { dayPrice: kronor(1), dayRule: 'nights' });
    expect(cost(worldOf(open, {}))).toBe(3_100);
  });
});

describe('the price of a date', () => {
  it("is the one that is valid: Malmö's rule document", () => {
    // 17 × 1 467 + 12 × 1 322 + 47 × 1 285 = 101 198
    const prices = [
      price('2017-07-01 …', 1_467, { row: 0 }),
      price('2018-01-01 …', 1_322, { row: 1 }),
      price('2018-01-13 …', 1_285, { row: 2 }),
    ];
    expect(cost(worldOf(placement('2017-12-15 …'), { prices }, '2018-02-28'))).toBe(10_119_800);
  });

  const asBefore = [price('2025-01-01 … 2025-12-31', 1_000, { row: 0 })];
  const forNew = [...asBefore, price('2026-01-01 …', 1_100, { row: 1, appliesTo: 'new' })];
  const forAll = [...forNew, price('2026-06-01 …', 1_200, { row: 2 })];

  it.each([
    { of: 'a list that ends', prices: asBefore, stay: '2025-12-01 …', on: '2026-01-01', kronor: null },
    {
      of: 'a running placement beside a row for new ones',
      prices: forNew,
      stay: '2025-12-01 …',
      on: '2026-01-01',
      kronor: 1_000,
    },
    { of: 'a new placement', prices: forNew, stay: '2026-01-01 …', on: '2026-01-01', kronor: 1_100 },
    {
      of: 'a running placement when a row for all begins',
      prices: forAll,
      stay: '2025-12-01 …',
      on: '2026-06-01',
      kronor: 1_200,
    },
    { of: 'the day before that', prices: forAll, stay: '2025-12-01 …', on: '2026-05-31', kronor: 1_000 },
    {
      of: 'the day of its extension',
      prices: forNew,
      stay: '2025-12-01 …',
      extended: '2026-03-01',
      on: '2026-03-01',
      kronor: 1_100,
    },
    {
      of: 'the day before its extension',
      prices: forNew,
      stay: '2025-12-01 …',
      extended: '2026-03-01',
      on: '2026-02-28',
      kronor: 1_000,
    },
    { of: 'before the first row', prices: asBefore, stay: '2024-12-01 …', on: '2024-12-31', kronor: null },
    { of: 'the last day of a row', prices: asBefore, stay: '2025-12-01 …', on: '2025-12-31', kronor: 1_000 },
    // The contract is made after the old row has ended, and before the next one: there is nothing to keep.
    {
      of: 'a contract made in a gap',
      prices: [
        price('2025-01-01 … 2025-06-30', 1_000),
        price('2026-01-01 …', 1_100, { row: 1, appliesTo: 'new' }),
      ],
      stay: '2025-09-01 …',
      on: '2026-01-01',
      kronor: null,
    },
    {
      of: 'a row for new ones that has ended, for one who came while it held',
      prices: [price('2025-01-01 … 2025-12-31', 1_000, { appliesTo: 'new' })],
      stay: '2025-12-01 …',
      on: '2026-01-01',
      kronor: 1_000,
    },
    {
      of: 'two rows, of which the later begun holds',
      prices: [price('2025-01-01 …', 1_000), price('2025-06-01 …', 1_100, { row: 1 })],
      stay: '2025-01-01 …',
      on: '2026-01-01',
      kronor: 1_100,
    },
    {
      of: 'two rows from the same day, of which the later in the table holds',
      prices: [price('2025-01-01 …', 1_000, { row: 1 }), price('2025-01-01 …', 1_100, { row: 0 })],
      stay: '2025-01-01 …',
      on: '2026-01-01',
      kronor: 1_000,
    },
  ])('is $kronor kr for $of', ({ prices, stay, extended = '', on, kronor: expected }) => {
    const extendedFrom = extended === '' ? null : day(extended);
    const world = worldOf(placement(stay, { extendedFrom }), { prices });
    expect(cost(world, `${on} … ${on}`)).toBe((expected ?? 0) * 100);
    const isUnpriced = sure(chargesIn(world)).unpriced.some(
      ({ from, until }) => from <= day(on) && day(on) < until,
    );
    expect(isUnpriced).toBe(expected === null);
  });

  const openThenNew = [
    price('2024-01-01 …', 4_000, { row: 0 }),
    price('2025-01-01 … 2025-12-31', 4_200, { row: 1, appliesTo: 'new' }),
    price('2026-01-01 …', 4_400, { row: 2, appliesTo: 'new' }),
  ];
  const newWithin = [
    price('2026-01-01 … 2026-06-30', 4_000, { row: 0 }),
    price('2026-03-01 … 2026-04-30', 5_000, { row: 1, appliesTo: 'new' }),
  ];
  const openThenClosed = [
    price('2024-01-01 …', 4_000, { row: 0 }),
    price('2025-01-01 … 2025-12-31', 4_200, { row: 1 }),
  ];
  const gapThenNew = [
    price('2025-01-01 … 2025-12-31', 4_000, { row: 0 }),
    price('2026-03-01 …', 4_250, { row: 1, appliesTo: 'new' }),
  ];

  // Followed from the contract day on, by hand.
  it.each([
    { prices: openThenNew, first: '2025-06-01', on: '2025-12-31', holds: 4_200 },
    { prices: openThenNew, first: '2025-06-01', on: '2030-01-01', holds: 4_200 },
    { prices: openThenNew, first: '2024-06-01', on: '2026-06-01', holds: 4_000 },
    { prices: newWithin, first: '2026-03-05', on: '2026-03-05', holds: 5_000 },
    { prices: newWithin, first: '2026-03-05', on: '2026-05-01', holds: 5_000 },
    { prices: newWithin, first: '2026-03-05', on: '2026-12-31', holds: 5_000 },
    { prices: newWithin, first: '2026-05-05', on: '2026-06-30', holds: 4_000 },
    { prices: newWithin, first: '2026-05-05', on: '2026-07-01', holds: null },
    { prices: openThenClosed, first: '2024-06-01', on: '2025-12-31', holds: 4_200 },
    { prices: openThenClosed, first: '2024-06-01', on: '2026-01-01', holds: null },
    { prices: openThenClosed, first: '2026-02-01', on: '2026-02-01', holds: null },
    { prices: gapThenNew, first: '2025-06-01', on: '2026-02-15', holds: 4_000 },
    { prices: gapThenNew, first: '2025-06-01', on: '2026-12-31', holds: 4_000 },
    { prices: gapThenNew, first: '2026-01-15', on: '2026-03-01', holds: null },
  ])('is $holds kr on $on for one who came on $first', ({ prices, first, on, holds }) => {
    const world = worldOf(placement(`${first} …`), { prices }, on);
    expect(cost(world, `${on} … ${on}`)).toBe((holds ?? 0) * 100);
    expect(sure(chargesIn(world)).unpriced.some(({ until }) => until > day(on))).toBe(holds === null);
  });

  it('takes an extension from before the first day for none', () => {
    const extended = placement('2026-05-05 …', { extendedFrom: day('2026-03-05') });
    expect(cost(worldOf(extended, { prices: newWithin }), '2026-05-05 … 2026-05-05')).toBe(400_000);
  });

  it('is never that of a row which ends before it begins', () => {
    const prices = [price('2025-01-01 …', 1_000), price('2026-01-01 … 2025-12-31', 2_000, { row: 1 })];
    expect(cost(worldOf(placement('2026-01-01 … 2026-01-01'), { prices }))).toBe(100_000);
  });

  it.each([
    { of: 'its provider has one', provider: 1, gives: 2_000 },
    { of: 'no row names its provider', provider: 3, gives: 1_000 },
    { of: 'it has no provider', provider: null, gives: 1_000 },
    { of: 'its provider is named for another kind only', provider: 2, gives: null },
  ])('is $gives kr where $of', ({ provider, gives }) => {
    const prices = [
      price('2026-01-01 …', 1_000, { row: 0 }),
      price('2026-01-01 …', 2_000, { row: 1, provider: 1 }),
      price('2026-01-01 …', 3_000, { row: 2, provider: 2, kind: 1 }),
    ];
    const world = worldOf(placement('2026-01-01 … 2026-01-01', { provider }), { prices });
    expect(cost(world)).toBe((gives ?? 0) * 100);
    expect(sure(chargesIn(world)).unpriced).toHaveLength(gives === null ? 1 : 0);
  });

  it('is its own where it has one, though the list has another: a day fee and an expense are added', () => {
    const prices = [price('2026-01-01 …', 9_999)];
    const both = placement('2026-01-01 … 2026-01-31', { dayPrice: kronor(500), expense: kronor(5_000) });
    expect(cost(worldOf(both, { prices }))).toBe(2_050_000); // 31 × 500 + 5 000
    const free = placement('2026-01-01 … 2026-01-31', { dayPrice: kronor(0) });
    expect(cost(worldOf(free, { prices }))).toBe(0);
    expect(sure(chargesIn(worldOf(free, { prices }))).unpriced).toEqual([]);
  });

  it('counts by the month on all dates where the list says so, whatever the day rule', () => {
    const prices = [price('2026-01-01 …', 31_000, { unit: 'month', dayRule: 'nights' })];
    expect(cost(worldOf(placement('2026-01-30 … 2026-02-28'), { prices }))).toBe(3_300_000); // 2/31 + 28/28
  });

  it('is not asked for on the last day when nights are billed', () => {
    const prices = [price('2026-01-01 … 2026-01-31', 1_000)];
    const nights = placement('2026-01-30 … 2026-02-01', { dayRule: 'nights' });
    expect(sure(chargesIn(worldOf(nights, { prices }))).unpriced).toEqual([]);
    const both = { ...nights, dayRule: 'both' } as const;
    const unpriced = { from: day('2026-02-01'), until: day('2026-02-02'), why: null };
    expect(sure(chargesIn(worldOf(both, { prices }))).unpriced).toEqual([unpriced]);
  });
});

describe('pay by the month', () => {
  it('is shared over the dates of the month', () => {
    // Malmö: 10/31 × (12 345 + 3 743,004 + 23 456) = 12 756,130 32…
    const home = placement('2018-01-01 … 2018-01-10', { fee: kronor(12_345), expense: kronor(23_456) });
    expect(cost(worldOf(home, { contributions: [rate(2018, 0.3032)] }))).toBe(1_275_613);
  });

  it.each([
    // 12 × (11 237 × 1,3142 + 4 813) = 234 967,9848; 12 × (17 255 × 1,3142 + 7 656) = 363 990,252
    { fee: 11_237, expense: 4_813, ore: 23_496_798, perDay: 644 },
    { fee: 17_255, expense: 7_656, ore: 36_399_025, perDay: 997 },
  ])('of $fee and $expense is $perDay kr a day over the year', ({ fee, expense, ore, perDay }) => {
    const home = placement('2023-01-01 … 2023-12-31', { fee: kronor(fee), expense: kronor(expense) });
    const year = cost(worldOf(home, { contributions: [rate(2023, 0.3142)] }));
    expect(year).toBe(ore);
    expect(Math.round(year / 100 / 365)).toBe(perDay);
  });

  const table = [
    rate(2025, 0.3142, { row: 0, ageTo: 65 }),
    rate(2025, 0.1021, { row: 1, ageFrom: 66 }),
    rate(2026, 0.3142, { row: 2, ageTo: 66 }),
    rate(2026, 0.1021, { row: 3, ageFrom: 67 }),
  ];

  it.each([
    // On 1 January 2025 someone born in 1958 has turned 66, one born in 1959 has not. In 2026 the limit is 67.
    { born: 1958, year: 2025, ore: 1_102_100 },
    { born: 1959, year: 2025, ore: 1_314_200 },
    { born: 1958, year: 2026, ore: 1_102_100 },
    { born: 1959, year: 2026, ore: 1_314_200 },
    { born: null, year: 2026, ore: 1_314_200 },
  ])('has the contribution of the age on 1 January: born $born, in $year', ({ born, year, ore }) => {
    const home = placement(`${year}-03-01 … ${year}-03-31`, { fee: kronor(10_000), carerBorn: born });
    expect(cost(worldOf(home, { contributions: table }))).toBe(ore);
  });

  it('changes its contribution on 1 January', () => {
    // Born in 1958, now 66, then 67, in a table where only 2026 is lower: 16/31 × 13 142 + 15/31 × 11 021 = 12 115,709 67…
    const contributions = table.map((row) => (row.year === 2025 ? { ...row, rate: share(0.3142) } : row));
    const home = placement('2025-12-16 … 2026-01-15', { fee: kronor(10_000), carerBorn: 1958 });
    expect(cost(worldOf(home, { contributions }))).toBe(1_211_571);
  });

  it('pays the full rate on what is above the cap of the month', () => {
    // 30 000 + 25 000 × 0,1973 + 5 000 × 0,3142 = 36 503,50; half of February: 18 251,75
    const contributions = [
      rate(2022, 0.3142, { row: 0, ageFrom: 23 }),
      rate(2022, 0.1973, { row: 1, ageTo: 22, monthlyCap: kronor(25_000) }),
    ];
    const young = { fee: kronor(30_000), carerBorn: 2000 };
    expect(cost(worldOf(placement('2022-02-01 … 2022-02-28', young), { contributions }))).toBe(3_650_350);
    expect(cost(worldOf(placement('2022-02-01 … 2022-02-14', young), { contributions }))).toBe(1_825_175);
    const below = { ...young, fee: kronor(20_000) }; // 20 000 × 1,1973
    expect(cost(worldOf(placement('2022-02-01 … 2022-02-28', below), { contributions }))).toBe(2_394_600);
  });

  it('is not known in years without a rate, nor is anything else on their dates', () => {
    const home = placement('2024-07-01 …', { fee: kronor(10_000), expense: kronor(5_000), carerBorn: 1970 });
    const addOns = [addOn('2024-01-01 …', 100)];
    const world = worldOf(home, { contributions: table, addOns }, '2027-01-01');
    const missing = (year: number, age: number | null) => ({ problem: 'missingContribution', year, age });
    const { unpriced } = sure(chargesIn(world));
    expect(unpriced).toEqual([
      { from: day('2024-07-01'), until: day('2025-01-01'), why: missing(2024, 53) },
      { from: day('2027-01-01'), until: day('2027-01-02'), why: missing(2027, 56) },
    ]);
    expect(cost(world, '2024-01-01 … 2024-12-31')).toBe(0);
    expect(cost(world, '2025-01-01 … 2025-01-31')).toBe(1_314_200 + 500_000 + 31 * 10_000);
    expect(cost(world, '2027-01-01 … 2027-01-01')).toBe(0);
    const [first] = sure(chargesIn({ ...world, placements: [{ ...home, carerBorn: null }] })).unpriced;
    expect(first?.why).toEqual(missing(2024, null));
  });

  it('needs no rate where there is no fee', () => {
    const home = placement('2024-07-01 … 2024-07-31', { fee: kronor(0), expense: kronor(5_000) });
    expect(cost(worldOf(home, {}))).toBe(500_000);
  });
});

describe('absence', () => {
  const stay = placement('2026-01-01 … 2026-03-31', { dayPrice: kronor(1_000) });

  it.each([
    // January to March has 90 days.
    { of: 'a held place at 70 %', rows: [absence('2026-02-01 … 2026-02-10', 0.7)], kronor: 87_000 },
    {
      of: 'the third day on',
      rows: [absence('2026-02-01 … 2026-02-10', 0.7, { fromDay: 3 })],
      kronor: 87_600,
    },
    {
      of: 'half of an empty place after 60 days',
      rows: [absence('2026-01-01 …', 0.5, { fromDay: 61 })],
      kronor: 75_000,
    },
    { of: 'nothing paid', rows: [absence('2026-03-31 …', 0)], kronor: 89_000 },
    {
      of: 'one that ends before it lowers',
      rows: [absence('2026-02-01 … 2026-02-02', 0, { fromDay: 3 })],
      kronor: 90_000,
    },
    { of: 'the fee alone', rows: [absence('2026-02-01 …', 0, { part: 'fee' })], kronor: 90_000 },
    { of: 'another placement', rows: [absence('2026-02-01 …', 0, { placement: 1 })], kronor: 90_000 },
    {
      of: 'two that follow each other',
      rows: [absence('2026-02-01 … 2026-02-10', 0.7), absence('2026-02-11 … 2026-02-20', 0.5, { row: 1 })],
      kronor: 82_000,
    },
  ])('lowers what is paid: $of', ({ rows, kronor: expected }) => {
    expect(cost(worldOf(stay, { absences: rows }))).toBe(expected * 100);
  });

  it('lowers the fee with its contribution, and the expense apart', () => {
    const home = placement('2026-04-01 … 2026-04-30', { fee: kronor(9_000), expense: kronor(3_000) });
    const contributions = [rate(2026, 0.3142)];
    const fee = [absence('2026-04-01 … 2026-04-15', 0.5, { part: 'fee' })];
    // 9 000 × 1,3142 × 3/4 + 3 000
    expect(cost(worldOf(home, { contributions, absences: fee }))).toBe(1_187_085);
    const both = [...fee, absence('2026-04-01 … 2026-04-15', 0, { row: 1, part: 'expense' })];
    expect(cost(worldOf(home, { contributions, absences: both }))).toBe(1_037_085);
  });

  it('leaves add-ons as they are', () => {
    const tables = {
      absences: [absence('2026-01-01 …', 0)],
      addOns: [addOn('2026-01-01 … 2026-01-10', 100)],
    };
    expect(cost(worldOf(stay, tables))).toBe(100_000);
  });

  it.each([
    { of: 'all parts and one part', parts: [null, 'price'], overlaps: true },
    { of: 'the same part', parts: ['fee', 'fee'], overlaps: true },
    { of: 'different parts', parts: ['fee', 'price'], overlaps: false },
  ] as const)(
    'is a mistake where two rows lower $of on the same date: $overlaps',
    ({ parts: [one, other], overlaps }) => {
      const absences = [
        absence('2026-02-01 … 2026-02-10', 0.7, { row: 3, part: one }),
        absence('2026-02-10 …', 0.5, { row: 1, part: other }),
      ];
      const whys = sure(chargesIn(worldOf(stay, { absences }))).unpriced.map(({ why }) => why);
      expect(whys).toEqual(overlaps ? [{ problem: 'absencesOverlap', row: 1, otherRow: 3 }] : []);
    },
  );
});

describe('add-ons', () => {
  const stay = placement('2026-01-20 … 2026-02-10', { dayPrice: kronor(0), dayRule: 'nights' });

  it.each([
    {
      of: 'each day, also the last one where nights are billed',
      row: addOn('2026-02-01 … 2026-12-31', 100),
      kronor: 1_000,
    },
    {
      of: 'the month by its dates',
      row: addOn('2026-01-01 …', 3_100, { unit: 'month' }),
      kronor: 1_200 + 3_100 * (10 / 28),
    },
    { of: 'once, on its first day', row: addOn('2026-01-20 …', 5_000, { unit: 'once' }), kronor: 5_000 },
    {
      of: 'never, where that day is not the placement’s',
      row: addOn('2026-01-19 …', 5_000, { unit: 'once' }),
      kronor: 0,
    },
    { of: 'less, where it is a discount', row: addOn('2026-02-10 …', -250), kronor: -250 },
    { of: 'nothing for another placement', row: addOn('2026-02-10 …', 100, { placement: 1 }), kronor: 0 },
  ])('cost $of', ({ row, kronor: expected }) => {
    expect(cost(worldOf(stay, { addOns: [row] }))).toBe(Math.round(expected * 100));
  });
});

describe('add-ons of an ID that several rows have', () => {
  const before = placement('2026-01-01 … 2026-01-15', { dayPrice: kronor(1_000) });
  const after = placement('2026-01-15 … 2026-01-31', { dayPrice: kronor(2_000) });

  function costsOf(placements: World['placements'], addOns: readonly AddOnRow[]): number[] {
    const world = { ...worldOf(before, { addOns }), placements };
    return placements.map((_, row) => costBefore(sure(chargesIn(world, row)).charges, Infinity) / 100);
  }

  it('are paid once, with the row that has the date and started last', () => {
    const trip = addOn('2026-01-15 …', 10_000, { unit: 'once' });
    // 15 × 1 000, 17 × 2 000 + 10 000: 59 000 in all.
    expect(costsOf([before, after], [trip])).toEqual([15_000, 44_000]);
    expect(costsOf([after, before], [trip])).toEqual([44_000, 15_000]);
    // Two rows that are copies: the later one.
    expect(costsOf([before, before], [trip])).toEqual([15_000, 25_000]);
    // 14 days belong to the first row.
    expect(costsOf([before, after], [addOn('2026-01-01 …', 100)])).toEqual([16_400, 35_700]);
    // 14/31 and 17/31 of a month.
    expect(costsOf([before, after], [addOn('2026-01-01 …', 3_100, { unit: 'month' })])).toEqual([
      16_400, 35_700,
    ]);
    // The inner row takes its dates from both sides of the outer one: 31 − 5 = 26.
    const outer = placement('2026-01-01 … 2026-01-31', { dayPrice: kronor(0) });
    const inner = placement('2026-01-10 … 2026-01-14', { dayPrice: kronor(0) });
    expect(costsOf([outer, inner], [addOn('2026-01-01 …', 100)])).toEqual([2_600, 500]);
  });

  it('are not shared by rows without an ID', () => {
    const nameless = { ...before, id: null };
    expect(costsOf([nameless, before], [addOn('2026-01-01 …', 100)])).toEqual([15_000, 16_500]);
    expect(costsOf([nameless, nameless], [addOn('2026-01-01 …', 100, { placement: -1 })])).toEqual([
      15_000, 15_000,
    ]);
  });
});

describe('a date of which not all is known', () => {
  const stay = placement('2026-01-01 … 2026-01-31', { dayPrice: kronor(1_000) });

  it('costs nothing where two absences lower the same part, and the other dates what they cost', () => {
    // 10–20 and 15–25 January at 50 %: 6 dates are both, and 10 are one; 31 − 16 = 15 are paid in full.
    const absences = [
      absence('2026-01-10 … 2026-01-20', 0.5, { row: 0 }),
      absence('2026-01-15 … 2026-01-25', 0.5, { row: 1 }),
    ];
    const addOns = [addOn('2026-01-20 …', 100), addOn('2026-01-16 …', 5_000, { unit: 'once' })];
    const world = worldOf(stay, { absences, addOns });
    expect(sure(chargesIn(world)).unpriced).toMatchObject([
      { from: day('2026-01-15'), until: day('2026-01-21') },
    ]);
    expect(cost(world)).toBe((15 * 1_000 + 10 * 500 + 11 * 100) * 100);
  });

  it('has no add-on, as it has no price', () => {
    const prices = [price('2026-01-11 …', 1_000)];
    const world = worldOf({ ...stay, dayPrice: null }, { prices, addOns: [addOn('2026-01-01 …', 100)] });
    expect(cost(world)).toBe(21 * 1_100 * 100);
  });
});

describe('VAT compensation', () => {
  const kinds = [kind({ vatCompensation: share(0.06) })];

  it("is the kind's share of what is bought: price and add-ons, not pay and expense", () => {
    const own = placement('2026-01-01 … 2026-01-31', {
      dayPrice: kronor(1_000),
      fee: kronor(10_000),
      expense: kronor(5_000),
    });
    const tables = {
      kinds,
      contributions: [rate(2026, 0.3142)],
      addOns: [addOn('2026-01-01 … 2026-01-10', 500)],
    };
    const { charges } = sure(chargesIn(worldOf(own, tables)));
    expect(compensationBefore(charges, Infinity)).toBe(216_000); // 6 % of 31 000 + 5 000
    expect(costBefore(charges, Infinity)).toBe(5_414_200); // 31 000 + 5 000 + 13 142 + 5 000
  });

  it("is the price row's own share where it has one, also none", () => {
    const prices = [
      price('2026-01-01 …', 1_000, { row: 0, vatCompensation: share(0.18) }),
      price('2026-01-11 …', 1_000, { row: 1, vatCompensation: share(0) }),
      price('2026-01-21 …', 1_000, { row: 2 }),
    ];
    const { charges } = sure(chargesIn(worldOf(placement('2026-01-01 … 2026-01-30'), { kinds, prices })));
    expect(compensationBefore(charges, Infinity)).toBe(240_000); // 10 × 180 + 10 × 0 + 10 × 60
  });
});

describe('rounding', () => {
  it('happens once for a window, from the first day on, a half away from zero', () => {
    const cents = placement('2026-01-01 … 2026-01-03', { dayPrice: kronor(0.005) });
    const world = worldOf(cents, {});
    // 0,5, 1 and 1,5 öre: 1, 1 and 2, so that the days cost 1, 0 and 1.
    const onDays = ['2026-01-01', '2026-01-02', '2026-01-03'].map((date) => cost(world, `${date} … ${date}`));
    expect(onDays).toEqual([1, 0, 1]);
    expect(cost(world)).toBe(2);
    const discount = { addOns: [addOn('2026-01-01 … 2026-01-01', -0.01)] }; // 0,5 − 1 = −0,5 öre
    expect(cost(worldOf(cents, discount), '2026-01-01 … 2026-01-01')).toBe(-1);
  });

  it('is exact where a third of a month stands a hair from half an öre', () => {
    // 0,15 kr a month of 30 days is half an öre a day; a millionth less is below it.
    const day1 = '2026-04-01 … 2026-04-01';
    expect(cost(worldOf(placement(day1, { expense: kronor(0.15) }), {}))).toBe(1);
    expect(cost(worldOf(placement(day1, { expense: kronor(0.149_999) }), {}))).toBe(0);
  });

  it('tells apart sums that no floating point can: 4 000 million kronor a day and a millionth', () => {
    const dear = placement('2026-01-01 … 2026-01-31', { dayPrice: kronor(3_999_999_999.995) });
    expect(cost(worldOf(dear, {}), '2026-01-01 … 2026-01-01')).toBe(400_000_000_000);
    expect(cost(worldOf(dear, {}))).toBe(12_399_999_999_985); // 31 × 399 999 999 999,5 = …984,5
  });
});
