import { reconcile } from '../../../src/core/reconcile/reconcile';
import { day } from '../help';
import { inShort, ledger, month, type ToldBooking, type ToldMonth } from './told';

const january: ToldMonth = { from: '01-01', to: '01-31' };
const february: ToldMonth = { from: '02-01', to: '02-28' };
const march: ToldMonth = { from: '03-01', to: '03-31' };
const untilTwentieth: ToldMonth = { from: '01-01', to: '01-20', placedTo: '01-20' };
const sibling: ToldMonth = { ...january, placement: 2, perDay: 1_500 };

/** Invoices for placement 1 in January. */
const invoice: ToldBooking = { on: '02-10', kronor: 31_000, placement: 1, care: ['01-01', '01-31'] };
const unnamed: ToldBooking = { on: '02-10', kronor: 31_000, provider: 10 };

function found(
  expected: readonly ToldMonth[],
  bookings: readonly ToldBooking[],
  asOf = '2026-12-31',
): readonly string[] {
  const patience = { asOf: day(asOf), days: 45 };
  return inShort(
    reconcile({ expected: expected.map(month), bookings: ledger(bookings), patience, since: -Infinity }),
  );
}

describe('reconcile', () => {
  it.each([
    { why: 'as expected', booked: [invoice], line: 'agrees 0 (0)' },
    { why: 'within 0,1 %: 31 kr', booked: [{ ...invoice, kronor: 31_031 }], line: 'agrees 31 (0)' },
    {
      why: 'an öre more than 0,1 %',
      booked: [{ ...invoice, kronor: 31_031.01 }],
      line: 'wrongPrice 31.01 (0)',
    },
    { why: 'in two halves', booked: halves(15_000, 16_000), line: 'agrees 0 (0+1)' },
    {
      why: 'a credit, and what takes it back',
      booked: [
        invoice,
        { ...invoice, kronor: -2_000, on: '02-20' },
        { ...invoice, kronor: 2_000, on: '02-25' },
      ],
      line: 'agrees 0 (0+1+2)',
    },
    {
      why: '28 days of 31 at 1 000',
      booked: [{ ...invoice, kronor: 28_000, days: 28 }],
      line: 'wrongDays -3000 (0)',
    },
    {
      why: 'a whole number of days, not said: 33 are too many for a month',
      booked: [{ on: '02-10', kronor: 33_000, placement: 1 }],
      line: 'unknown 2000 (0)',
    },
    {
      why: 'a whole number of days, not said',
      booked: [{ on: '02-10', kronor: 29_000, placement: 1 }],
      line: 'wrongDays -2000 (0)',
    },
    {
      why: '31 days at 1 100',
      booked: [{ ...invoice, kronor: 34_100, days: 31 }],
      line: 'wrongPrice 3100 (0)',
    },
    {
      why: 'the whole stay at another price, days not said',
      booked: [{ ...invoice, kronor: 34_100 }],
      line: 'wrongPrice 3100 (0)',
    },
    {
      why: 'other days at another price',
      booked: [{ ...invoice, kronor: 30_800, days: 28 }],
      line: 'unknown -200 (0)',
    },
    {
      why: 'the same invoice twice',
      booked: [
        { ...invoice, invoice: 7 },
        { ...invoice, invoice: 7, on: '03-10' },
      ],
      line: 'bookedTwice 31000 (0+1)',
    },
    {
      why: 'two invoices for the same days',
      booked: [
        { ...invoice, invoice: 7 },
        { ...invoice, invoice: 8, on: '03-10' },
      ],
      line: 'bookedTwice 31000 (0+1)',
    },
    {
      why: 'a wrong invoice twice is twice',
      booked: [
        { ...invoice, kronor: 34_100, invoice: 7 },
        { ...invoice, kronor: 34_100, invoice: 7 },
      ],
      line: 'bookedTwice 37200 (0+1)',
    },
    { why: 'nothing', booked: [], line: 'notBooked -31000 ()' },
  ])('of a month: $why', ({ booked, line }) => {
    expect(found([january], booked)).toEqual([`1: ${line}`]);
  });

  function halves(first: number, second: number): ToldBooking[] {
    const parts: ToldBooking[] = [
      { ...invoice, kronor: first, care: ['01-01', '01-15'] },
      { ...invoice, kronor: second, care: ['01-16', '01-31'] },
    ];
    return parts;
  }

  it.each([
    // January ends on the 31st; 45 days later is 17 March.
    { asOf: '2026-03-17', finding: 'notInvoicedYet' },
    { asOf: '2026-03-18', finding: 'notBooked' },
  ])('waits 45 days after the month’s end: $asOf', ({ asOf, finding }) => {
    expect(found([january], [], asOf)).toEqual([`1: ${finding} -31000 ()`]);
  });

  it('waits for the second half, but not where the invoice is for the whole month', () => {
    const [first] = halves(15_000, 0);
    expect(found([january], first === undefined ? [] : [first], '2026-02-28')).toEqual([
      '1: notInvoicedYet -16000 (0)',
    ]);
    expect(found([january], [{ ...invoice, kronor: 28_000, days: 28 }], '2026-02-28')).toEqual([
      '1: wrongDays -3000 (0)',
    ]);
  });

  it.each([
    {
      why: 'a placement that is not in the list',
      booked: { ...invoice, placement: 9 },
      line: '1: noPlacement 31000 (0)',
    },
    {
      why: 'a provider that is not in the list',
      booked: { ...unnamed, provider: 99, on: '05-10' },
      line: '5: noPlacement 31000 (0)',
    },
    {
      why: 'a provider that is not in the list, beside a month of its kind that is still open',
      booked: { ...unnamed, kronor: 12_345, provider: 99, kind: 100, on: '01-31' },
      line: '1: noPlacement 12345 (0)',
    },
    {
      why: 'days before anybody was there',
      booked: { ...invoice, care: ['02-01', '02-28'] as const },
      expected: { ...march, placement: 1 },
      line: '2: noPlacement 31000 (0)',
    },
    {
      why: 'a month after the end',
      booked: { ...invoice, care: ['02-01', '02-28'] as const },
      expected: untilTwentieth,
      line: '2: paidAfterEnd 31000 (0)',
    },
    { why: 'nobody and nothing', booked: { on: '02-10', kronor: 31_000 }, line: '2: unknown 31000 (0)' },
    {
      why: 'a kind that nobody is placed in',
      booked: { on: '02-10', kronor: 31_000, kind: 300 },
      line: '2: noPlacement 31000 (0)',
    },
  ])('has a line for what nobody was placed for: $why', ({ booked, expected = january, line }) => {
    expect(found([expected], [booked])).toContain(line);
  });

  it('says of an invoice beyond the last day that it is paid after the end', () => {
    const wholeMonth = { ...invoice, days: 31 };
    expect(found([untilTwentieth], [wholeMonth])).toEqual(['1: paidAfterEnd 11000 (0)']);
  });

  it('cuts an invoice over two months by what each is expected to cost', () => {
    // 17 days of January at 1 000 and 14 of February at 1 200: 33 800.
    const months = [
      { ...january, from: '01-15' },
      { ...february, perDay: 1_200 },
    ];
    const both = { ...invoice, kronor: 17_000 + 28 * 1_200, care: ['01-15', '02-28'] as const };
    expect(found(months, [both])).toEqual(['1: agrees 0 (0)', '2: agrees 0 (0)']);
  });

  it('sets an invoice that does not say its month against the oldest open one', () => {
    const months = [january, february, march];
    const late = [
      { ...unnamed, kronor: 28_000, on: '03-10' },
      { ...unnamed, kronor: 31_000, on: '04-10' },
      { ...unnamed, kronor: 31_000, on: '04-20' },
    ];
    expect(found(months, late)).toEqual(['1: agrees 0 (1)', '2: agrees 0 (0)', '3: agrees 0 (2)']);
    expect(found(months, late.slice(0, 2))).toEqual([
      '1: agrees 0 (1)',
      '2: agrees 0 (0)',
      '3: notBooked -31000 ()',
    ]);
  });

  it('keeps to the oldest where an invoice agrees with none, so that the next ones find theirs', () => {
    const wrong = [
      { ...unnamed, kronor: 34_100, days: 31 },
      { ...unnamed, kronor: 28_000, on: '03-10' },
      { ...unnamed, on: '04-10' },
    ];
    expect(found([january, february, march], wrong)).toEqual([
      '1: wrongPrice 3100 (0)',
      '2: agrees 0 (1)',
      '3: agrees 0 (2)',
    ]);
  });

  it.each([
    { kronor: 501, line: '1: agrees 1 (0)' },
    { kronor: 501.01, line: '1: wrongPrice 1.01 (0)' },
  ])('lets 1 kr pass where 0,1 % is less: $kronor for 500', ({ kronor, line }) => {
    const day500: ToldMonth = { from: '01-01', to: '01-01', perDay: 500 };
    expect(found([day500], [{ ...invoice, kronor, care: ['01-01', '01-01'] }])).toEqual([line]);
  });

  it('leaves to the months after the end what an invoice has for them', () => {
    const until31 = { ...january, placedTo: '01-31' };
    const both = { ...invoice, kronor: 59_000, care: ['01-01', '02-28'] as const };
    expect(found([until31], [both])).toEqual(['1: agrees 0 (0)', '2: paidAfterEnd 28000 (0)']);
  });

  it.each([
    { why: 'while somebody is placed', expected: january, line: '2: unknown 5000 (1)' },
    { why: 'after the end', expected: { ...january, placedTo: '01-31' }, line: '2: paidAfterEnd 5000 (1)' },
  ])('has a line for more than is open at a provider: $why', ({ expected, line }) => {
    const more = { ...unnamed, kronor: 5_000, on: '02-20' };
    expect(found([expected], [unnamed, more])).toEqual(['1: agrees 0 (0)', line]);
  });

  it('tells months that cost nearly the same apart by the öre', () => {
    const nearly = { ...january, placement: 2, perDay: 1_000.5 };
    const invoices = [{ ...unnamed, kronor: 31_015.5 }, unnamed];
    expect(found([january, nearly], invoices)).toEqual(['1: agrees 0 (0)', '1: agrees 0 (1)']);
  });

  it('keeps a provider’s kinds apart, unless the booking has a kind that the provider lacks', () => {
    // 31 days of the other kind cost 62 000 kr; half of that is not the first kind's month, though it costs as much.
    const otherKind = { ...january, placement: 2, kind: 200, perDay: 2_000 };
    const half = { ...unnamed, days: 31, kind: 200 };
    expect(found([january, otherKind], [half, unnamed])).toEqual([
      '1: wrongPrice -31000 (0)',
      '1: agrees 0 (1)',
    ]);
    expect(found([january], [{ ...unnamed, kind: 200 }])).toEqual(['1: agrees 0 (0)']);
  });

  it('takes what comes again in the same month, and agrees with no other month, for booked twice', () => {
    const again = { ...unnamed, on: '02-12' };
    expect(found([january, february], [unnamed, again])).toEqual([
      '1: bookedTwice 31000 (0+1)',
      '2: notBooked -28000 ()',
    ]);
  });

  it('sees the second booking of an invoice that does not say its month', () => {
    const twice = [
      { ...unnamed, invoice: 7 },
      { ...unnamed, invoice: 7, on: '02-12' },
      { ...unnamed, kronor: 28_000, invoice: 8, on: '03-10' },
    ];
    expect(found([january, february], twice)).toEqual(['1: bookedTwice 31000 (0+1)', '2: agrees 0 (2)']);
  });

  it('takes the same days again for booked twice, though another child of the provider costs as good as that on fewer', () => {
    // 22 days at 1 408 kr are 30 976 kr: 24 kr from the 31 000 of the first child, where 30.98 would be allowed.
    const fewer = { from: '01-10', to: '01-31', placement: 2, perDay: 1_408 };
    const whole: ToldBooking = { ...unnamed, care: ['01-01', '01-31'], invoice: 7 };
    const booked: ToldBooking[] = [
      whole,
      { ...whole, invoice: 8, on: '02-20' },
      { ...unnamed, kronor: 30_976, care: ['01-10', '01-31'], invoice: 9, on: '03-05' },
    ];
    expect(found([january, fewer], booked)).toEqual(['1: bookedTwice 31000 (0+1)', '1: agrees 0 (2)']);
  });

  it('takes the same days again for the other child of the provider that costs as good as that on them', () => {
    // 31 days at 1 000.50 kr are 31 015.50 kr.
    const other = { ...january, placement: 2, perDay: 1_000.5 };
    const whole: ToldBooking = { ...unnamed, care: ['01-01', '01-31'], invoice: 7 };
    const booked = [whole, { ...whole, invoice: 8, on: '02-20' }];
    expect(found([january, other], booked)).toEqual(['1: agrees 0 (0)', '1: agrees -15.5 (1)']);
  });

  it.each([
    {
      why: 'an invoice for each',
      booked: [
        { ...unnamed, kronor: 46_500 },
        { ...unnamed, kronor: 31_000 },
      ],
      lines: ['1: agrees 0 (0)', '1: agrees 0 (1)'],
    },
    {
      why: 'one for both',
      booked: [{ ...unnamed, kronor: 77_500 }],
      lines: ['1: agrees 0 (0)'],
    },
    {
      why: 'a wrong one of two goes to the one that it is nearest to',
      booked: [
        { ...unnamed, kronor: 49_600, days: 31 },
        { ...unnamed, kronor: 31_000, days: 31 },
      ],
      lines: ['1: wrongPrice 3100 (0)', '1: agrees 0 (1)'],
    },
    {
      why: 'a wrong one for both',
      booked: [{ ...unnamed, kronor: 70_000 }],
      lines: ['1: unknown -7500 (0)'],
    },
  ])('tells two children of a provider apart by the amount: $why', ({ booked, lines }) => {
    expect(found([january, sibling], booked)).toEqual(lines);
    expect(
      found(
        [january, sibling],
        booked.map((each) => ({ ...each, care: ['01-01', '01-31'] })),
      ),
    ).toHaveLength(lines.length);
  });

  it('sums the bookings that know only their kind, in the month in which they were booked', () => {
    const homes = [january, sibling, { ...february, placement: 3 }];
    const pay = [
      { on: '01-25', kronor: 40_000, kind: 100 },
      { on: '01-25', kronor: 37_500, kind: 100 },
      { on: '02-25', kronor: 28_000, kind: 100 },
    ];
    expect(found(homes, pay)).toEqual(['1: agrees 0 (0+1)', '2: agrees 0 (2)']);
    const unnamedHomes = homes.map((home) => ({ ...home, provider: -1 }));
    expect(found(unnamedHomes, pay)).toEqual(['1: agrees 0 (0+1)', '2: agrees 0 (2)']);
  });

  it('takes a provider that is spelled otherwise for the one whose month costs as much', () => {
    expect(found([january], [{ ...unnamed, provider: 99, kind: 100, on: '01-31' }])).toEqual([
      '1: agrees 0 (0)',
    ]);
  });

  it('expects what the ledger shows: net of VAT compensation where the kind is booked net', () => {
    const net = { ...january, compensation: 1_860, isBookedNet: true };
    expect(found([net], [{ ...invoice, kronor: 29_140 }])).toEqual(['1: agrees 0 (0)']);
    expect(found([net], [invoice])).toEqual(['1: wrongPrice 1860 (0)']);
    expect(found([{ ...net, isBookedNet: false }], [invoice])).toEqual(['1: agrees 0 (0)']);
  });

  it('pairs accruals and their reversals first, and leaves them out', () => {
    const bookings = ledger([
      { on: '01-31', kronor: 31_000, provider: 10, isAccrual: true },
      { on: '02-01', kronor: -31_000, provider: 10, isAccrual: true },
      { ...unnamed },
    ]);
    const patience = { asOf: day('2026-12-31'), days: 45 };
    const { lines, leftOut } = reconcile({
      expected: [month(january)],
      bookings,
      patience,
      since: -Infinity,
    });
    expect(lines.map(({ finding, parts }) => [finding, parts.length])).toEqual([['agrees', 1]]);
    expect(leftOut.map(({ booked, reversed }) => [booked.row, reversed.row])).toEqual([[0, 1]]);
  });

  it('takes an accrual that still stands for the month in which it was booked', () => {
    const accrual = { on: '02-28', kronor: 28_000, provider: 10, isAccrual: true };
    expect(found([january, february], [accrual, { ...unnamed }])).toEqual([
      '1: agrees 0 (1)',
      '2: agrees 0 (0)',
    ]);
  });

  it('asks nothing for a place that is free', () => {
    expect(found([{ ...january, perDay: 0 }], [])).toEqual(['1: agrees 0 ()']);
  });
});
