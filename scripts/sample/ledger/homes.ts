import { contributions } from '../../../src/tables/contributions';
import { tableTemplate } from '../../../src/tables/template';
import { budgetYear } from '../calendar';
import type { Home } from '../homes';
import { agreedChange } from './agreed';
import { type Booking, codingOf, monthName } from './entry';
import { dayAfter, type StayMonth, lastDayOf } from './months';

/** Days before the end of the month on which pay is booked. */
const payday = 4;

/** Pay to a home: booked in the month itself, without days of care, as pay systems do. */
export function homeBooking(of: StayMonth, home: Home): Booking {
  const { month, days, monthDays } = of;
  const fee = home.fee * (1 + rateOf(home));
  const dateCost = { price: 0, fee: fee / monthDays, expense: home.expense / monthDays };
  const kronor = ((fee + home.expense) * days) / monthDays + agreedChange(of, dateCost);
  return {
    date: dayAfter(lastDayOf(month), -payday),
    ...codingOf(of),
    provider: home.name,
    voucher: `Lön ${budgetYear}-${String(month).padStart(2, '0')}`,
    text: `Arvode och omkostnad ${monthName(month)}`,
    amount: Math.round(kronor * 100) / 100,
  };
}

/** The contribution at the carer's age when the year begins. */
function rateOf({ born }: Home): number {
  const age = budgetYear - 1 - born;
  const found = tableTemplate(contributions, 'sv').rows.find(
    ([year, from, to]) => year === budgetYear && Number(from) <= age && (to === '' || age <= Number(to)),
  );
  return Number(found?.[3] ?? NaN);
}
