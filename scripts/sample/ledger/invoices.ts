import { budgetYear, firstOf } from '../calendar';
import type { Dice } from '../dice';
import { agreedChange } from './agreed';
import { type Booking, codingOf, monthName } from './entry';
import { dayAfter, type StayMonth } from './months';

/** What is bought by the day in a month. */
interface Bought {
  readonly provider: string;
  readonly dayPrice: number;
}

/** How an invoice is booked: with what it says of each child. */
type Detail = 'placement' | 'care';

/** Providers that send specified invoices; the others are booked by the child's days alone, without its number. */
const withNumbers = ['HVB', 'SiS'];

/** Of a hundred invoices so many come a month late, but for those of the last months, which all have their usual days. */
const lateInHundred = 8;
const lateDays = 30;

/** The invoices of a month, one for each provider, each with a row for each child. Invoices come after the month. */
export function invoicesOf(dice: Dice, month: number, bought: readonly (StayMonth & Bought)[]): Booking[] {
  const providers = [...new Set(bought.map(({ provider }) => provider))].sort();
  return providers.flatMap((provider, index) => {
    const isLate = dice.chance(lateInHundred) && month < 6;
    const date = dayAfter(firstOf(budgetYear, month + 1), 3 + dice.below(10) + (isLate ? lateDays : 0));
    const voucher = `L${budgetYear}${String(month).padStart(2, '0')}${String(index + 1).padStart(2, '0')}`;
    const own = bought.filter((each) => each.provider === provider);
    return own.map((each) => ({ ...rowOf(each, detailOf(provider)), date, voucher }));
  });
}

function detailOf(provider: string): Detail {
  return withNumbers.some((part) => provider.includes(part)) ? 'placement' : 'care';
}

function rowOf(each: StayMonth & Bought, detail: Detail): Omit<Booking, 'date' | 'voucher'> {
  const { id, from, to, days, month, provider, dayPrice } = each;
  return {
    ...codingOf(each),
    provider,
    ...(detail === 'placement' ? { placementId: id, days } : {}),
    careFrom: from,
    careTo: to,
    text: `Vård ${monthName(month)}`,
    amount: days * dayPrice + agreedChange(each, { price: dayPrice, fee: 0, expense: 0 }),
  };
}
