import { ledger } from '../../../src/tables/ledger';
import type { SampleSheet } from '../../../workbench/page/sample/workbook';
import { listDate } from '../calendar';
import { diceFrom } from '../dice';
import { idOf } from '../placements';
import { tableSheet, type Cell } from '../sheet';
import type { Stay } from '../stays';
import type { Booking } from './entry';
import { withFaults } from './faults';
import { homeBooking } from './homes';
import { invoicesOf } from './invoices';
import { dayAfter, lastDayOf, lastMonth, type StayMonth, stayMonths } from './months';

const seed = 20_260_831;

/** What was booked for the stays through the list's date, with a few faults to find. Invoices of the last month have not come yet. */
export function ledgerSheet(stays: readonly Stay[]): SampleSheet {
  const rows = bookingsOf(stays).map((booking) => {
    const cells: Readonly<Partial<Record<string, Cell>>> = { ...booking };
    return ledger.columns.map(({ id }) => cells[id] ?? '');
  });
  return tableSheet(ledger, rows);
}

function bookingsOf(stays: readonly Stay[]): readonly Booking[] {
  const months = stayMonths(stays, idOf);
  const dice = diceFrom(seed);
  const homes = months.flatMap((each) =>
    'home' in each.stay.pay ? [homeBooking(each, each.stay.pay.home)] : [],
  );
  const invoices = Array.from({ length: lastMonth }, (_, index) => index + 1).flatMap((month) =>
    invoicesOf(
      dice,
      month,
      months.flatMap((each) => boughtIn(month, each)),
    ),
  );
  const known = withFaults([...homes, ...invoices]).filter(({ date }) => date <= listDate);
  return [...known, ...accrualOf(known)].sort(
    (one, other) => one.date - other.date || (one.voucher < other.voucher ? -1 : 1),
  );
}

function boughtIn(month: number, each: StayMonth): (StayMonth & { provider: string; dayPrice: number })[] {
  const { pay } = each.stay;
  return each.month === month && 'dayPrice' in pay ? [{ ...each, ...pay }] : [];
}

/** April's invoice of a provider came after the four-month report: it was accrued, and the accrual reversed when May began. */
function accrualOf(known: readonly Booking[]): readonly Booking[] {
  const april = lastDayOf(4);
  const invoice = known.find(({ provider, careTo }) => provider === accrued && careTo === april);
  if (invoice === undefined) return [];
  const { unit, activity, account, provider, amount } = invoice;
  const coding = { unit, activity, account, provider };
  return [
    { ...coding, date: april, voucher: 'P2026041', text: 'Upplupen kostnad april', amount },
    {
      ...coding,
      date: dayAfter(april, 1),
      voucher: 'P2026051',
      text: 'Återföring upplupen april',
      amount: -amount,
    },
  ];
}

const accrued = 'Exempelkonsulenten Söder';
