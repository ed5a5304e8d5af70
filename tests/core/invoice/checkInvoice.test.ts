import fc from 'fast-check';
import { costWorld } from '../../../src/core/cost/costWorld';
import { checkInvoice } from '../../../src/core/invoice/checkInvoice';
import type { CheckedInvoice, Invoice } from '../../../src/core/invoice/invoice';
import type { InvoiceQuestion } from '../../../src/core/invoice/invoiceQuestion';
import { amountFromKronor } from '../../../src/core/amount';
import { isOre, type Ore } from '../../../src/core/ore';
import { isRate } from '../../../src/core/rate';
import type { Booking } from '../../../src/core/reconcile/booking';
import { isProblem } from '../../../src/core/result';
import { world } from '../cost/arbitraries';
import { day } from '../help';
import { fraction, toWhole } from '../naive/rational';
import { walk } from '../naive/walk';
import { blankPlacement, columnsOf, noTables, questionOf, type World } from '../naive/world';

function ore(kronor: number): Ore {
  const value = Math.round(kronor * 100);
  if (!isOre(value)) throw new Error(`not öre: ${kronor}`);
  return value;
}

function price(kronor: number): NonNullable<Invoice['pricePerDay']> {
  const amount = amountFromKronor(kronor);
  if (isProblem(amount)) throw new Error(`not an amount: ${kronor}`);
  return amount;
}

const million = 1_000_000;

/** Placement 1: 1 500 kr a day from 10 January through 20 February 2026; the list is from 31 March. */
function list(paid?: number): World {
  const start = day('2026-01-10');
  const rate = (paid ?? 1) * million;
  if (!isRate(rate)) throw new Error('not a rate');
  const absence = { row: 0, placement: 1, fromDay: 1, part: null, paid: rate };
  const absences = [{ ...absence, from: day('2026-01-20'), to: day('2026-01-23') }];
  const placement = { ...blankPlacement, id: 1, start, end: day('2026-02-20'), dayPrice: 1_500 * million };
  return {
    placements: [placement],
    tables: paid === undefined ? noTables : { ...noTables, absences },
    from: start,
    until: day('2026-04-01'),
    dayRule: 'both',
  };
}

interface Told {
  readonly from?: string;
  readonly to?: string;
  readonly days?: number;
  readonly pricePerDay?: number;
  readonly kronor: number;
  readonly vat?: number;
}

const told: Told = { from: '2026-01-10', to: '2026-01-31', kronor: 33_000 };

function checked(said: Told, change: Partial<InvoiceQuestion> = {}, of: World = list()): CheckedInvoice {
  const { from = '2026-01-10', to = '2026-01-31', days, pricePerDay, kronor, vat } = said;
  const found = checkInvoice({
    invoice: {
      care: { from: day(from), until: day(to) + 1 },
      days: days === undefined ? null : days * million,
      pricePerDay: pricePerDay === undefined ? null : price(pricePerDay),
      amount: ore(kronor),
      vat: vat === undefined ? null : ore(vat),
    },
    world: costWorld(columnsOf(of.placements), of.tables, questionOf(of)),
    rows: [0],
    bookings: [],
    invoiceNumber: 7,
    placement: 1,
    providers: [],
    ...change,
  });
  if (isProblem(found)) throw new Error(found.problem);
  return found;
}

function booking(change: Partial<Booking>): Booking {
  const blank = {
    invoice: -1,
    placement: -1,
    provider: -1,
    kind: -1,
    care: null,
    days: null,
    isAccrual: false,
  };
  return { row: 0, day: day('2026-02-10'), amount: ore(1), ...blank, ...change };
}

describe('the check of an invoice', () => {
  it('finds nothing wrong with one that is right: 22 days at 1 500', () => {
    expect(checked({ ...told, days: 22, pricePerDay: 1_500 })).toMatchObject({
      expectedDays: 22 * million,
      expected: 3_300_000,
      invoicedDays: 22 * million,
      difference: 0,
      byDays: 0,
      byPrice: 0,
      vat: { vat: 'none' },
      remarks: [],
    });
  });

  it.each([
    // 24 · 1 550 = 37 200 against 33 000: two days at 1 500, and 24 times 50.
    {
      why: 'days and price',
      said: { days: 24, pricePerDay: 1_550, kronor: 37_200 },
      parts: [4_200, 3_000, 1_200],
    },
    { why: 'days alone', said: { days: 20, kronor: 30_000 }, parts: [-3_000, -3_000, 0] },
    { why: 'price alone', said: { kronor: 35_200 }, parts: [2_200, 0, 2_200] },
  ])('divides the difference into $why', ({ said, parts }) => {
    const { difference, byDays, byPrice } = checked({ ...told, ...said });
    expect([difference, byDays, byPrice].map((each) => each / 100)).toEqual(parts);
  });

  it('rounds the price of other days once, half an öre up', () => {
    // Two days at 37,5 öre: 75 öre. Five are invoiced at 2 kr in all: three more are 112,5 öre, and the rest is price.
    const cheap = list();
    const [placement = blankPlacement] = cheap.placements;
    const of = { ...cheap, placements: [{ ...placement, end: day('2026-01-11'), dayPrice: 375_000 }] };
    const found = checked({ from: '2026-01-10', to: '2026-01-14', kronor: 2 }, {}, of);
    expect([found.expected, found.difference, found.byDays, found.byPrice]).toEqual([75, 125, 113, 12]);
  });

  it('rounds days times price once, half an öre up', () => {
    // 5 · 0,043 = 0,215 kr.
    const said = { from: '2026-01-10', to: '2026-01-14', days: 5, pricePerDay: 0.043, kronor: 10 };
    expect(checked(said).remarks).toContainEqual({ remark: 'notTheProduct', product: 22 });
  });

  it.each([
    {
      why: 'on top of the price of the list',
      said: { kronor: 41_250, vat: 8_250 },
      vat: { vat: 'onTop' },
      difference: 0,
    },
    { why: 'within it', said: { kronor: 33_000, vat: 6_600 }, vat: { vat: 'included' }, difference: 0 },
    { why: 'not said: never guessed at', said: { kronor: 41_250 }, vat: { vat: 'none' }, difference: 8_250 },
    { why: 'unclear', said: { kronor: 50_000, vat: 10_000 }, vat: { vat: 'unclear' }, difference: 7_000 },
    { why: 'of nothing', said: { kronor: 50_000, vat: 0 }, vat: { vat: 'none' }, difference: 17_000 },
  ])('sees VAT $why', ({ said, vat, difference }) => {
    const found = checked({ ...told, ...said });
    expect([found.vat, found.difference]).toEqual([vat, difference * 100]);
  });

  it('tells days before and after the stay, and days after the list', () => {
    const found = checked({ from: '2026-01-05', to: '2026-04-10', kronor: 1 });
    expect(found.remarks).toEqual([
      { remark: 'outsideStay', from: day('2026-01-05'), until: day('2026-01-10') },
      { remark: 'outsideStay', from: day('2026-02-21'), until: day('2026-04-01') },
      { remark: 'afterList', from: day('2026-04-01'), until: day('2026-04-11') },
    ]);
    expect(found.expected).toBe(42 * 150_000);
  });

  it('expects the share that is paid during absence, and tells of it', () => {
    // 18 days in full, 4 at half: 20 · 1 500.
    const found = checked({ ...told, kronor: 33_000 }, {}, list(0.5));
    expect([found.expected, found.difference]).toEqual([3_000_000, 300_000]);
    expect(found.remarks).toEqual([
      { remark: 'absence', from: day('2026-01-20'), until: day('2026-01-24'), paid: 500_000 },
    ]);
  });

  it('tells of days without a price, and of nobody', () => {
    const unpriced = list();
    const [placement = blankPlacement] = unpriced.placements;
    const without = { ...unpriced, placements: [{ ...placement, dayPrice: null }] };
    expect(checked(told, {}, without).remarks).toEqual([
      { remark: 'withoutPrice', from: day('2026-01-10'), until: day('2026-02-01') },
    ]);
    const nobody = checked(told, { rows: [] });
    expect([nobody.remarks, nobody.byDays, nobody.byPrice]).toEqual([
      [{ remark: 'noPlacement' }],
      3_300_000,
      0,
    ]);
  });

  it('tells where days times price is not the amount', () => {
    expect(checked({ ...told, days: 22, pricePerDay: 1_450 }).remarks).toEqual([
      { remark: 'notTheProduct', product: 3_190_000 },
    ]);
  });

  it('finds what the ledger has of the same number, and of other invoices for the same days', () => {
    const january = { from: day('2026-01-01'), until: day('2026-02-01') };
    const bookings = [
      booking({ row: 3, invoice: 7 }),
      booking({ row: 4, invoice: 8, placement: 1, care: january }),
      booking({ row: 5, invoice: 8, placement: 2, care: january }),
      booking({
        row: 6,
        invoice: 8,
        placement: 1,
        care: { from: day('2026-02-01'), until: day('2026-03-01') },
      }),
    ];
    expect(checked(told, { bookings }).remarks).toEqual([
      { remark: 'sameInvoice', rows: [3] },
      { remark: 'sameDays', rows: [4] },
    ]);
    expect(checked(told, { bookings, invoiceNumber: -1, placement: -1 }).remarks).toEqual([]);
  });

  it('knows an invoice of the same number by its provider, where both sides say whose it is', () => {
    const bookings = [
      booking({ row: 3, invoice: 7, provider: 5 }),
      booking({ row: 4, invoice: 7, provider: 6 }),
      booking({ row: 5, invoice: 7 }),
    ];
    expect(checked(told, { bookings, providers: [5] }).remarks).toEqual([
      { remark: 'sameInvoice', rows: [3, 5] },
    ]);
    expect(checked(told, { bookings }).remarks).toEqual([{ remark: 'sameInvoice', rows: [3, 4, 5] }]);
  });

  it('charges no more days than are billed, where the care period is the stay and nights are counted', () => {
    const nights: World = { ...list(), dayRule: 'nights' };
    const found = checked({ from: '2026-02-01', to: '2026-02-20', kronor: 28_500 }, {}, nights);
    expect([found.expectedDays, found.invoicedDays, found.difference]).toEqual([
      19 * million,
      19 * million,
      0,
    ]);
  });

  it('expects over any world what one finds date by date, and parts that add up', () => {
    const said = fc.record({
      from: fc.integer({ min: 45_100, max: 45_900 }),
      length: fc.integer({ min: 1, max: 70 }),
      days: fc.option(fc.integer({ min: 0, max: 70 })),
      amount: fc.integer({ min: -5_000_000, max: 50_000_000 }),
      vat: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
    });
    fc.assert(
      fc.property(world, said, (drawn, { from, length, days, amount, vat }) => {
        const walked = walk(drawn, 0);
        const care = { from, until: from + length };
        if (!isOre(amount) || !(vat === null || isOre(vat))) return;
        const found = checkInvoice({
          invoice: { care, days: days === null ? null : days * million, pricePerDay: null, amount, vat },
          world: costWorld(columnsOf(drawn.placements), drawn.tables, questionOf(drawn)),
          ...{ rows: [0], bookings: [], invoiceNumber: -1, placement: -1, providers: [] },
        });
        if ('problems' in walked || isProblem(found)) {
          expect(isProblem(found) && found.problem).toBe('endBeforeStart');
          return;
        }
        const until = Math.max(from, Math.min(care.until, drawn.until));
        expect(found.expected).toBe(walked.costBefore(until) - walked.costBefore(from));
        expect(found.byDays + found.byPrice).toBe(found.difference);
        if (found.expectedDays > 0) {
          const otherDays = BigInt(found.invoicedDays - found.expectedDays);
          const exact = fraction(BigInt(found.expected) * otherDays, BigInt(found.expectedDays));
          expect(found.byDays).toBe(Number(toWhole(exact)));
        }
        expect(found.difference).toBe(found.invoiced - found.expected);
        expect([amount, amount - (vat ?? 0)]).toContain(found.invoiced);
      }),
      { numRuns: 300 },
    );
  });
});
