import { pairReversals } from '../../../src/core/reconcile/pairs';
import { ledger, type ToldBooking } from './told';

function pairsOf(bookings: readonly ToldBooking[]): readonly string[] {
  return pairReversals(ledger(bookings)).pairs.map(({ booked, reversed }) => `${booked.row}-${reversed.row}`);
}

const plus: ToldBooking = { on: '02-10', kronor: 31_000, provider: 10 };
const minus: ToldBooking = { on: '03-01', kronor: -31_000, provider: 10 };

describe('bookings that take each other out', () => {
  it.each([
    { why: 'an accrual and its reversal', bookings: [plus, minus], pairs: ['0-1'] },
    { why: 'in whatever order they stand', bookings: [minus, plus], pairs: ['1-0'] },
    { why: 'on one day', bookings: [{ ...plus, on: '03-01' }, minus], pairs: ['0-1'] },
    { why: 'never before what it reverses', bookings: [{ ...plus, on: '03-02' }, minus], pairs: [] },
    { why: 'never an öre apart', bookings: [{ ...plus, kronor: 31_000.01 }, minus], pairs: [] },
    { why: 'never of another provider', bookings: [{ ...plus, provider: 11 }, minus], pairs: [] },
    { why: 'never of another kind', bookings: [{ ...plus, kind: 100 }, minus], pairs: [] },
    { why: 'never of another placement', bookings: [{ ...plus, placement: 1 }, minus], pairs: [] },
    { why: 'each once', bookings: [plus, minus, { ...minus, on: '03-02' }], pairs: ['0-1'] },
    { why: 'the latest of several', bookings: [{ ...plus, on: '02-09' }, plus, minus], pairs: ['1-2'] },
    {
      why: 'one that says it is an accrual before a later one',
      bookings: [{ ...plus, on: '01-31', isAccrual: true }, plus, minus],
      pairs: ['0-2'],
    },
    {
      why: 'one for the same days of care before a later one without',
      bookings: [
        { ...plus, on: '02-09', care: ['01-01', '01-31'] },
        plus,
        { ...minus, care: ['01-01', '01-31'] },
      ],
      pairs: ['0-2'],
    },
    {
      why: 'never for other days of care',
      bookings: [
        { ...plus, care: ['01-01', '01-31'] },
        { ...minus, care: ['02-01', '02-28'] },
      ],
      pairs: [],
    },
  ] as const)('$why', ({ bookings, pairs }) => {
    expect(pairsOf(bookings)).toEqual(pairs);
  });

  it('keeps the others, by the day on which they were booked', () => {
    const others: ToldBooking[] = [{ ...plus, kronor: 2 }, plus, minus, { ...plus, kronor: 1, on: '01-01' }];
    expect(pairReversals(ledger(others)).kept.map(({ row }) => row)).toEqual([3, 0]);
  });
});
