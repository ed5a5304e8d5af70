import { formatIsoDay, isDay } from '../../core/day';
import { daysFromParts } from '../../core/dayParts';
import { monthUntil } from '../../core/month';
import { kronorFromOre } from '../../core/ore';
import type { Period } from '../../core/period';
import { expectedOre, type ExpectedMonth } from '../../core/reconcile/expectedMonth';
import type { BookingPart } from '../../core/reconcile/parts';
import { reconcileBehindTexts } from '../../text/behindReconcile';
import { formatsOf } from '../../text/format';
import type { Language } from '../../text/language';
import { monthName } from '../../text/monthName';
import { behindTexts } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import { rowClassWords } from '../../text/reconcileWords';
import type { ReconcileCall } from '../reconcile/reconcileCall';
import { type ListedRow, listedRows } from '../reconcile/reconcileRows';
import type { RawRows } from '../tables/cells';
import { rawRowsOf } from '../tables/rawRows';
import { type CostCall, explanationOf, writtenCell } from './explanation';
import { placementNames } from './placementNames';
import type { Question } from './question';
import { reconcileArguments, reconcileCallOf, tablesOfCosts } from './reconcileCallOf';
import { type Behind, mostRows, type ShownTable } from './shown';

type ReconcileBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

/** What is behind a row of a reconciliation: how the list comes to what it expects, and the bookings that were matched with it. */
export function reconcileBehind({ values, row, language }: Question): ReconcileBehind {
  const call = reconcileCallOf(values);
  const listed = call === null ? undefined : listedRows(call)[row - 1];
  if (call === null || listed === undefined) return { about: null, sum: null, tables: [] };
  const { expectedMonths, parts } = listed;
  const [only, ...others] = expectedMonths;
  const explained =
    only === undefined || others.length > 0
      ? { sum: null, tables: [] }
      : explanationOf(costOfMonth(values, only), language);
  return {
    about: aboutRow(listed, language),
    sum: explained.sum,
    tables: [
      ...expectedTables(call, expectedMonths, language),
      ...explained.tables,
      ...bookingTables(call, parts, language),
    ],
  };
}

/** One of the placement-months of a row of a reconciliation by its place among them, with the dates and tables that its cost is explained by. */
export function monthBehind(
  { values, row }: Question,
  placement: number,
): { readonly call: CostCall; readonly name: string } | null {
  const call = reconcileCallOf(values);
  const listed = call === null ? undefined : listedRows(call)[row - 1];
  const month = listed?.expectedMonths.find((each) => each.row === placement);
  if (call === null || month === undefined) return null;
  return {
    call: costOfMonth(values, month),
    name: placementNames(call.inputs.placements)(placement),
  };
}

/** The cost of a placement in a month that a reconciliation expects it in: by the same tables and dates. */
function costOfMonth(values: readonly unknown[], { row, month }: ExpectedMonth): CostCall {
  const at = reconcileArguments;
  const rows: RawRows = rawRowsOf(values[at.placements]) ?? [];
  return {
    placements: [rows[0] ?? [], rows[row + 1] ?? []],
    prices: rawRowsOf(values[at.prices]),
    from: month,
    to: monthUntil(month) - 1,
    asOf: values[at.asOf],
    dayRule: values[at.dayRule],
    further: tablesOfCosts(values),
  };
}

function aboutRow({ names: [placement], month, rowClass }: ListedRow, language: Language): string {
  const parts = [
    writtenCell(placement, { language }),
    month === null ? '' : monthName(month),
    rowClassWords[rowClass][language],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What the list expects of each placement: its days, its cost, what of it comes back, and what should have been booked. */
function expectedTables(
  { inputs }: ReconcileCall,
  months: readonly ExpectedMonth[],
  language: Language,
): readonly ShownTable[] {
  if (months.length === 0) return [];
  const { number } = formatsOf(language);
  const nameOf = placementNames(inputs.placements);
  const isNet = months.some(({ isBookedNet }) => isBookedNet);
  const returned = ({ isBookedNet, compensation }: ExpectedMonth): number =>
    isBookedNet ? 0 - compensation : 0;
  const sum = (of: (month: ExpectedMonth) => number): number =>
    months.reduce((total, month) => total + of(month), 0);
  const figures = (of: (figure: (month: ExpectedMonth) => number) => number): string[] => [
    number(daysFromParts(of(({ days }) => days))),
    ...(isNet ? [of(({ cost }) => cost), of(returned)].map((ore) => number(kronorFromOre(ore))) : []),
    number(kronorFromOre(of(expectedOre))),
  ];
  const { placement, days, kronor, total } = behindTexts;
  const net = isNet ? [kronor, reconcileBehindTexts.compensation] : [];
  const headers = [placement, days, ...net, reconcileBehindTexts.expected];
  return [
    {
      heading: reconcileBehindTexts.expected[language],
      headers: headers.map((header) => header[language]),
      isFigure: headers.map((_, column) => column > 0),
      rows: months
        .slice(0, mostRows)
        .map((month) => [nameOf(month.row), ...figures((figure) => figure(month))]),
      total: [total[language], ...figures(sum)],
      placements: months.slice(0, mostRows).map(({ row }) => row),
      rowsInAll: months.length,
    },
  ];
}

/** The bookings of a row, each with what of it is for the row's month. */
function bookingTables(
  { ledger }: ReconcileCall,
  parts: readonly BookingPart[],
  language: Language,
): readonly ShownTable[] {
  if (parts.length === 0) return [];
  const { number } = formatsOf(language);
  const { row, date, voucher, care } = reconcileBehindTexts;
  const headers = [row, date, voucher, care, behindTexts.days, behindTexts.kronor];
  const ore = parts.reduce((sum, { amount }) => sum + amount, 0);
  const days = parts.reduce<number | null>(
    (sum, part) => (sum === null || part.days === null ? null : sum + part.days),
    0,
  );
  const voucherOf = (name: number): string => (name === -1 ? '' : ledger.table.names.textOf(name));
  const shownDays = (millionths: number | null): string =>
    millionths === null ? '' : number(daysFromParts(millionths));
  return [
    {
      heading: reconcileBehindTexts.bookings[language],
      headers: headers.map((header) => header[language]),
      isFigure: [false, false, false, false, true, true],
      rows: parts
        .slice(0, mostRows)
        .map((part) => [
          String(part.booking.row + 1),
          dayText(part.booking.day),
          masked(voucherOf(part.booking.invoice)),
          part.care === null ? '' : periodText(part.care),
          shownDays(part.days),
          number(kronorFromOre(part.amount)),
        ]),
      total: [behindTexts.total[language], '', '', '', shownDays(days), number(kronorFromOre(ore))],
      placements: null,
      rowsInAll: parts.length,
    },
  ];
}

function periodText({ from, until }: Period): string {
  return `${dayText(from)} – ${dayText(until - 1)}`;
}

function dayText(day: number): string {
  return isDay(day) ? formatIsoDay(day) : '';
}
