import { costRemarks } from '../../../src/core/cost/checks/costRemarks';
import type { CostRemark } from '../../../src/core/cost/checks/costRemark';
import { costWorld } from '../../../src/core/cost/costWorld';
import { day, kronor } from '../help';
import { columnsOf, questionOf, type World } from '../naive/world';
import { absence, addOn, kind, placement, price, rate, worldOf } from './rows';

function remarksIn(world: World): readonly CostRemark[] {
  return costRemarks(costWorld(columnsOf(world.placements), world.tables, questionOf(world)), world.tables);
}

/** The placement has a price of its own, so that only the rows of a case are worth a remark. */
const stay = placement('2026-01-01 … 2026-06-30', { dayPrice: kronor(1_000) });

describe('costRemarks', () => {
  it.each([
    {
      of: 'two rows that both say that they hold',
      one: '2025-01-01 … 2026-03-31',
      other: '2026-01-01 …',
      tells: true,
    },
    { of: 'two rows from the same day', one: '2026-01-01 …', other: '2026-01-01 …', tells: true },
    {
      of: 'a row until further notice and the next one',
      one: '2025-01-01 …',
      other: '2026-01-01 …',
      tells: false,
    },
    { of: 'two that follow each other', one: '2025-01-01 … 2025-12-31', other: '2026-01-01 …', tells: false },
  ])('tells of $of: $tells', ({ one, other, tells }) => {
    const prices = [price(other, 1_100, { row: 1 }), price(one, 1_000, { row: 0 })];
    const overlap = { remark: 'pricesOverlap', row: 0, laterRow: 1 };
    expect(remarksIn(worldOf(stay, { prices }))).toEqual(tells ? [overlap] : []);
  });

  it('takes a row for all beside one for new placements as it is meant', () => {
    const prices = [
      price('2025-01-01 … 2026-12-31', 1_000, { row: 0 }),
      price('2026-01-01 …', 1_100, { row: 1, appliesTo: 'new' }),
    ];
    expect(remarksIn(worldOf(stay, { prices }))).toEqual([]);
  });

  it('tells of a price that ends before it begins, which neither leaves a gap nor meets another row', () => {
    const prices = [
      price('2025-01-01 … 2025-12-31', 1_000, { row: 0 }),
      price('2026-01-01 … 2025-12-31', 1_050, { row: 1 }),
      price('2026-01-01 …', 1_100, { row: 2 }),
    ];
    const ofNoDay = { remark: 'endsBeforeItBegins', table: 'prices', row: 1 };
    expect(remarksIn(worldOf(stay, { prices }))).toEqual([ofNoDay]);
    expect(remarksIn(worldOf(stay, { prices: prices.slice(0, 2) }))).toEqual([ofNoDay]);
    const ofOneDay = price('2026-01-01 … 2026-01-01', 1_050, { row: 1, kind: 1 });
    expect(remarksIn(worldOf(stay, { prices: [ofOneDay] }))).toEqual([]);
  });

  it('looks at each kind and provider by itself', () => {
    const prices = [
      price('2025-01-01 … 2026-03-31', 1_000, { row: 0 }),
      price('2026-01-01 …', 1_100, { row: 1, provider: 1 }),
      price('2026-01-01 …', 1_100, { row: 2, kind: 1 }),
    ];
    expect(remarksIn(worldOf(stay, { prices }))).toEqual([]);
  });

  it('tells of days between two rows that nothing prices, and not of a list that ends', () => {
    const prices = [
      price('2025-01-01 … 2025-06-30', 1_000, { row: 0 }),
      price('2025-09-01 … 2025-12-31', 1_100, { row: 1, appliesTo: 'new' }),
    ];
    const gap = { remark: 'priceGap', row: 0, from: day('2025-07-01'), to: day('2025-08-31') };
    expect(remarksIn(worldOf(stay, { prices }))).toEqual([gap]);
    const covered = [...prices, price('2025-01-01 … 2025-12-31', 900, { row: 2, appliesTo: 'new' })];
    expect(
      remarksIn(worldOf(stay, { prices: covered })).filter(({ remark }) => remark === 'priceGap'),
    ).toEqual([]);
  });

  it('tells of prices for kinds that Former does not know, where there is a Former', () => {
    const prices = [price('2025-01-01 …', 1_000, { row: 4, kind: 7 })];
    expect(remarksIn(worldOf(stay, { prices, kinds: [kind({})] }))).toEqual([
      { remark: 'priceOfUnknownKind', row: 4, kind: 7 },
    ]);
    expect(remarksIn(worldOf(stay, { prices }))).toEqual([]);
  });

  it('tells of each further row of Former for one kind, of which the first holds', () => {
    const kinds = [0, 1, 0, 2, 0].map((of, row) => kind({ kind: of, row }));
    expect(remarksIn(worldOf(stay, { kinds }))).toEqual([
      { remark: 'kindGivenTwice', row: 2, firstRow: 0, kind: 0 },
      { remark: 'kindGivenTwice', row: 4, firstRow: 0, kind: 0 },
    ]);
  });

  it('tells of kinds that no row prices, once for all their placements', () => {
    const prices = [price('2025-01-01 …', 1_000, { kind: 1, provider: 5 })];
    const unpriced = placement('2026-01-01 …');
    const world = worldOf(stay, { prices });
    const placements = [
      stay,
      unpriced,
      unpriced,
      { ...unpriced, provider: 5 },
      { ...unpriced, kind: 1, provider: 5 },
    ];
    expect(remarksIn({ ...world, placements })).toEqual([
      { remark: 'kindWithoutPrice', kind: 0, provider: -1, count: 2, first: 1 },
      { remark: 'kindWithoutPrice', kind: 0, provider: 5, count: 1, first: 3 },
    ]);
    const past = placement('2025-01-01 … 2025-12-31');
    expect(remarksIn({ ...world, placements: [stay, past] })).toEqual([]);
  });

  it('tells of fees without a rate for their year, and of carers whose age is not known', () => {
    const contributions = [rate(2026, 0.3142)];
    const home = placement('2025-12-01 … 2026-01-31', { fee: kronor(10_000), carerBorn: 1970 });
    expect(remarksIn(worldOf(home, { contributions }))).toEqual([
      { remark: 'feeWithoutRate', year: 2025, age: 54, count: 1, first: 0 },
    ]);
    const unknown = { ...home, carerBorn: null, start: day('2026-01-01') };
    expect(remarksIn(worldOf(unknown, { contributions }))).toEqual([
      { remark: 'birthYearUnknown', count: 1, first: 0 },
    ]);
    expect(remarksIn(worldOf({ ...unknown, fee: kronor(0) }, {}))).toEqual([]);
  });

  it.each([
    { of: 'the day before the first', period: '2026-01-01 … 2026-06-30', on: '2025-12-31', tells: true },
    { of: 'the first day', period: '2026-01-01 … 2026-06-30', on: '2026-01-01', tells: false },
    { of: 'the last day', period: '2026-01-01 … 2026-06-30', on: '2026-06-30', tells: false },
    { of: 'the day after the last', period: '2026-01-01 … 2026-06-30', on: '2026-07-01', tells: true },
    { of: 'a day of an open placement', period: '2026-01-01 …', on: '2027-07-01', tells: false },
  ])('says of a placement that is extended on $of: $tells', ({ period, on, tells }) => {
    const extended = placement(period, { dayPrice: kronor(1_000), extendedFrom: day(on) });
    const told = [{ remark: 'extendedOutside', count: 1, first: 0 }];
    expect(remarksIn(worldOf(extended, {}))).toEqual(tells ? told : []);
  });

  it('tells of carers born after the year of the first day, and not that their age has no rate', () => {
    const home = placement('2026-03-01 … 2026-06-30', {
      fee: kronor(10_000),
      dayPrice: kronor(0),
      carerBorn: 2027,
    });
    const world = worldOf(home, { contributions: [rate(2026, 0.3142)] });
    expect(remarksIn({ ...world, placements: [home, home] })).toEqual([
      { remark: 'carerBornTooLate', count: 2, first: 0 },
    ]);
    const bornThatYear = { ...home, fee: kronor(0), carerBorn: 2026 };
    expect(remarksIn({ ...world, placements: [bornThatYear] })).toEqual([]);
  });

  it('tells of an agreed number of days that the dates asked about part', () => {
    const weekend = placement('2026-01-30 … 2026-02-01', { quantity: 2_500_000, dayPrice: kronor(1_200) });
    expect(remarksIn(worldOf(weekend, {}, '2026-01-31'))).toEqual([
      { remark: 'quantityCut', count: 1, first: 0 },
    ]);
    expect(remarksIn(worldOf(weekend, {}, '2026-02-01'))).toEqual([]);
  });

  it.each([
    { of: 'the last day of the placement', period: '2026-06-30 … 2026-06-30', tells: null },
    { of: 'a day too many', period: '2026-06-30 … 2026-07-01', tells: 'outsidePlacement' },
    { of: 'a day too early', period: '2025-12-31 …', tells: 'outsidePlacement' },
    { of: 'an end before the beginning', period: '2026-03-02 … 2026-03-01', tells: 'endsBeforeItBegins' },
    { of: 'no end', period: '2026-06-30 …', tells: null },
    { of: 'an ID that no placement has', period: '2026-06-30 …', id: 9, tells: null },
    { of: 'no ID', period: '2026-06-30 …', id: -1, tells: null },
  ])('says of rows with $of: $tells', ({ period, id = 0, tells }) => {
    const absences = [absence(period, 0.5, { row: 3, placement: id })];
    const addOns = [addOn(period, 100, { row: 2, placement: id })];
    const told =
      tells === null
        ? []
        : [
            { remark: tells, table: 'absences', row: 3 },
            { remark: tells, table: 'addOns', row: 2 },
          ];
    expect(remarksIn(worldOf(stay, { absences, addOns }))).toEqual(told);
  });

  it.each([
    { ends: '2026-03-13', tells: true },
    { ends: '2026-03-14', tells: false },
    { ends: '', tells: false },
  ])(
    'says whether an absence reaches its 14th day, 14 March, when it ends $ends: $tells',
    ({ ends, tells }) => {
      const absences = [absence(`2026-03-01 … ${ends}`, 0.5, { row: 3, fromDay: 14 })];
      const told = [{ remark: 'absenceTooShort', row: 3, fromDay: 14 }];
      expect(remarksIn(worldOf(stay, { absences }))).toEqual(tells ? told : []);
    },
  );

  it('tells of a rate whose last age lies below its first, and not of one for a single age', () => {
    const ages = [
      { ageFrom: 19, ageTo: 18 },
      { ageFrom: 19, ageTo: 19 },
      { ageFrom: 67, ageTo: null },
    ];
    const contributions = ages.map((said, row) => rate(2026, 0.3142, { ...said, row }));
    expect(remarksIn(worldOf(stay, { contributions }))).toEqual([{ remark: 'agesReversed', row: 0 }]);
  });

  it('asks for the first day alone of an add-on that is paid once', () => {
    const addOns = [addOn('2026-03-02 … 2026-03-01', 100, { unit: 'once' })];
    expect(remarksIn(worldOf(stay, { addOns }))).toEqual([]);
  });

  it('takes the rows of a placement that moves together', () => {
    const moved = placement('2026-07-01 …', { dayPrice: kronor(1_100) });
    const world = worldOf(stay, { absences: [absence('2026-06-15 … 2026-07-15', 0.5)] });
    expect(remarksIn({ ...world, placements: [stay, moved] })).toEqual([]);
  });
});
