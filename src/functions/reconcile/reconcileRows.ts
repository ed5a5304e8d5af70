import { daysFromParts } from '../../core/dayParts';
import { kronorFromOre } from '../../core/ore';
import type { Booking } from '../../core/reconcile/booking';
import type { ExpectedMonth } from '../../core/reconcile/expectedMonth';
import type { PartOfMonth } from '../../core/reconcile/inWindow';
import type { Pair } from '../../core/reconcile/pairs';
import type { BookingPart } from '../../core/reconcile/parts';
import type { ReconciledLine } from '../../core/reconcile/reconcile';
import { monthOf } from '../../core/month';
import { account, kind, placementId, provider, unit } from '../../tables/sharedColumns';
import { monthName } from '../../text/monthName';
import type { LocatedProblem } from '../../text/problem';
import { problemSentence } from '../../text/problems';
import { reconcileHeaders, type RowClass, rowClassWords } from '../../text/reconcileWords';
import { type Why, whyText } from '../../text/reconcileWhy';
import type { Cell, FunctionResult } from '../cell';
import { notInPriceList } from '../costs/notInPriceList';
import { atRow, shownCell } from '../costs/shownCell';
import { lineWhy } from './lineWhy';
import type { ReconcileCall } from './reconcileCall';
import { rowNumbers, shownNames, type ShownNames } from './shownRow';

/** A row before it is written: figures in öre and millionths of a day; null where there is nothing to tell. */
export interface ListedRow {
  readonly names: ShownNames;
  readonly month: number | null;
  readonly expectedDays: number | null;
  readonly bookedDays: number | null;
  readonly expected: number | null;
  readonly booked: number | null;
  readonly rowClass: RowClass;
  readonly why: Why | LocatedProblem;
  readonly ledgerRows: readonly number[];
  /** The placement-months that were compared, and what was booked for them. */
  readonly expectedMonths: readonly ExpectedMonth[];
  readonly parts: readonly BookingPart[];
}

/** Every row of a reconciliation: lines by month, then what stands outside. Nothing of either list is left out. */
export function listedRows(call: ReconcileCall): readonly ListedRow[] {
  const { found } = call;
  return [
    ...found.lines
      .filter(saysSomething)
      .sort(byMonthAndRow)
      .map((line) => lineRow(call, line)),
    ...unreadPlacements(call),
    ...unreadBookings(call),
    ...found.forOtherMonths.map((each) => otherPeriodRow(call, each)),
    ...found.leftOut.map((pair) => leftOutRow(call, pair)),
  ];
}

/** The rows as a table below their headers. */
export function reconcileRows(call: ReconcileCall): FunctionResult {
  const { language } = call.inputs.placements.sheet;
  const { month, expectedDays, bookedDays, expected, booked, difference, finding, why, ledgerRows } =
    reconcileHeaders;
  const headers = [
    ...[placementId, kind, provider, unit, account].map(({ header }) => header),
    ...[month, expectedDays, bookedDays, expected, booked, difference, finding, why, ledgerRows],
  ];
  return [headers.map((header) => header[language]), ...listedRows(call).map((row) => cellsOf(call, row))];
}

function cellsOf(call: ReconcileCall, row: ListedRow): readonly Cell[] {
  const { language } = call.inputs.placements.sheet;
  const { expected, booked } = row;
  const isBlank = expected === null && booked === null;
  return [
    ...row.names,
    row.month === null ? '' : monthName(row.month),
    row.expectedDays === null ? '' : daysFromParts(row.expectedDays),
    row.bookedDays === null ? '' : daysFromParts(row.bookedDays),
    expected === null ? '' : kronorFromOre(expected),
    booked === null ? '' : kronorFromOre(booked),
    isBlank ? '' : kronorFromOre((booked ?? 0) - (expected ?? 0)),
    rowClassWords[row.rowClass][language],
    'why' in row.why ? whyText(row.why, language) : problemSentence(row.why, language),
    rowNumbers(row.ledgerRows, language),
  ];
}

/** In the order of the list; what is for nobody in it comes last in its month. */
function byMonthAndRow(one: ReconciledLine, other: ReconciledLine): number {
  const rowOf = ({ expected, parts }: ReconciledLine): number =>
    expected[0]?.row ?? lastRow + (parts[0]?.booking.row ?? 0);
  return one.month - other.month || rowOf(one) - rowOf(other);
}

/** Excel has fewer rows. */
const lastRow = 2_000_000;

/** A stay without a billed day and without a cost says nothing, as that of a last day by nights. */
function saysSomething({ expected, parts, expectedOre }: ReconciledLine): boolean {
  return parts.length > 0 || expectedOre !== 0 || expected.some(({ days }) => days !== 0);
}

function lineRow(call: ReconcileCall, line: ReconciledLine): ListedRow {
  const { names } = call.inputs.placements;
  const lacking = line.expected.find((month) => call.expected.unpriced.has(month));
  const unpriced = lacking === undefined ? undefined : call.expected.unpriced.get(lacking);
  const why =
    lacking === undefined || unpriced === undefined
      ? lineWhy(line, { names, asOf: call.asOf, waitingDays: call.waitingDays })
      : unpricedWhy(call, lacking.row, { ...unpriced, from: Math.max(unpriced.from, lacking.care.from) });
  return {
    names: shownNames(call, line.expected, line.parts),
    month: line.month,
    expectedDays: line.expectedDays,
    bookedDays: line.bookedDays,
    expected: line.expectedOre,
    booked: line.bookedOre,
    rowClass: lacking === undefined ? line.finding : 'withoutPrice',
    why,
    ledgerRows: line.parts.map(({ booking }) => booking.row),
    expectedMonths: line.expected,
    parts: line.parts,
  };
}

type Lacking = NonNullable<ReturnType<ReconcileCall['expected']['unpriced']['get']>>;

function unpricedWhy({ inputs }: ReconcileCall, row: number, { why, from }: Lacking): LocatedProblem {
  return atRow(inputs.placements, why ?? notInPriceList(inputs, row, from), row);
}

const nothing = {
  ...{ month: null, expectedDays: null, bookedDays: null, expected: null, booked: null },
  ...{ expectedMonths: [], parts: [] },
};

function unreadPlacements({ inputs, expected, unread }: ReconcileCall): readonly ListedRow[] {
  const { placements } = inputs;
  const uncounted = [...expected.uncounted].map(
    ([row, problem]) => [row, atRow(placements, problem, row)] as const,
  );
  return [...unread, ...uncounted]
    .sort(([one], [other]) => one - other)
    .map(([row, why]) => ({
      ...nothing,
      names: [shownId(shownCell(placements, 'placementId', row)), '', '', '', ''],
      rowClass: 'uncounted',
      why,
      ledgerRows: [],
    }));
}

/** An error in the cell of an ID is what its row tells anyway. */
function shownId(cell: Cell): Cell {
  return typeof cell === 'object' ? '' : cell;
}

/** Rows of the ledger that cannot be read stand in every window: nobody knows in which they were booked. */
function unreadBookings({ ledger }: ReconcileCall): readonly ListedRow[] {
  return [...ledger.bad].map(([row, { problem, ore }]) => ({
    ...nothing,
    names: [shownId(shownCell(ledger.table, 'placementId', row)), '', '', '', ''],
    booked: ore,
    rowClass: 'uncounted',
    why: problem,
    ledgerRows: [row],
  }));
}

function otherPeriodRow(call: ReconcileCall, { month, part }: PartOfMonth): ListedRow {
  return {
    ...nothing,
    names: shownNames(call, [], [part]),
    month,
    bookedDays: part.days,
    expected: 0,
    booked: part.amount,
    rowClass: 'otherPeriod',
    why: { why: 'otherPeriod', month: monthName(month) },
    ledgerRows: [part.booking.row],
    parts: [part],
  };
}

function leftOutRow(call: ReconcileCall, { booked, reversed }: Pair): ListedRow {
  const part = partOf(booked);
  return {
    ...nothing,
    names: shownNames(call, [], [part]),
    month: monthOf(booked.day),
    expected: 0,
    booked: 0,
    rowClass: 'leftOut',
    why: { why: 'leftOut', amount: kronorFromOre(booked.amount) },
    ledgerRows: [booked.row, reversed.row],
    parts: [part, partOf(reversed)],
  };
}

function partOf(booking: Booking): BookingPart {
  return { booking, month: null, care: booking.care, amount: booking.amount, days: null };
}
