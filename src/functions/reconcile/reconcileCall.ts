import type { Day } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import { firstOfEach } from '../../core/firstOfEach';
import { monthOf, monthUntil } from '../../core/month';
import type { Period } from '../../core/period';
import type { MappingRow } from '../../core/reconcile/accountMapping';
import { type ExpectedCosts, expectedMonths } from '../../core/reconcile/expectedMonths';
import { inWindow, type WindowedReconciliation } from '../../core/reconcile/inWindow';
import { ledgerStart } from '../../core/reconcile/ledgerStart';
import { reconcile } from '../../core/reconcile/reconcile';
import { absences } from '../../tables/absences';
import { accountMapping } from '../../tables/accountMapping';
import { addOns } from '../../tables/addOns';
import { contributions } from '../../tables/contributions';
import { kinds } from '../../tables/kinds';
import { yesNoWords } from '../../tables/words';
import { compareTexts } from '../../text/alphabet';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import { type CostInputs, costInputs, worldOf } from '../tables/costInputs';
import { furtherTables } from '../tables/furtherTables';
import { readMapping } from '../tables/readMapping';
import { repeatedInputs } from '../tables/repeatedInputs';
import type { TableReader } from '../tables/tableReader';
import { type ReadLedger, readLedger } from './readLedger';

/** The tables of a call of RECONCILE. */
export interface ReconcileTables {
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly ledger: RawRows;
  readonly further: readonly (RawRows | null)[];
}

/** The dates that it is about, and how it is to judge. */
export interface ReconcileWish {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day | null;
  readonly dayRule: DayRule;
  readonly waitingDays: number;
}

/** A reconciliation with all that its lists are made of. */
export interface ReconcileCall {
  readonly inputs: CostInputs;
  readonly ledger: ReadLedger;
  /** Null: the call has no table of account mapping. */
  readonly mapping: readonly MappingRow[] | null;
  /** The whole months that the first and the last day are in. */
  readonly window: Period;
  /** The last day that the list is known for. */
  readonly asOf: number;
  readonly waitingDays: number;
  readonly expected: ExpectedCosts;
  /** Rows of placements that cannot be read. */
  readonly unread: ReadonlyMap<number, LocatedProblem>;
  readonly found: WindowedReconciliation;
}

interface ReadCall {
  readonly inputs: CostInputs;
  readonly ledger: ReadLedger;
  readonly mapping: readonly MappingRow[] | null;
  readonly answers: Map<string, ReconcileCall>;
}

const mostAnswers = 4;
const repeated = repeatedInputs<ReadCall | LocatedProblem>((made) => !isLocated(made));

/**
 * Compares the tables of a call, or gives what was found for the same cells and dates before: a sheet asks for several lists of one
 * reconciliation. Problems of the call: those of costs and of the ledger, badRows of the mapping.
 */
export function reconcileCall(tables: ReconcileTables, wish: ReconcileWish): ReconcileCall | LocatedProblem {
  const { placements, prices, ledger, further } = tables;
  if (wish.to < wish.from)
    return ofCall({ problem: 'windowEndsBeforeItStarts', from: wish.from, to: wish.to });
  const read = repeated.of([placements, prices, ledger, ...further], () => readCall(tables));
  if (isLocated(read)) return read;
  const key = Object.values(wish).join(' ');
  const before = read.answers.get(key);
  if (before !== undefined) return before;
  const answer = answerOf(read, wish);
  if (isLocated(answer)) return answer;
  if (read.answers.size >= mostAnswers) read.answers.clear();
  read.answers.set(key, answer);
  return answer;
}

const accepted = [kinds, contributions, absences, addOns, accountMapping];

function readCall({ placements, prices, ledger: rows, further }: ReconcileTables): ReadCall | LocatedProblem {
  const known = furtherTables(further, accepted);
  if (isLocated(known)) return known;
  const mappingRows = known.get(accountMapping.id);
  const ofCosts = further.filter((table) => table !== mappingRows);
  const inputs = costInputs({ placements, prices, further: ofCosts });
  if (isLocated(inputs)) return inputs;
  const { names } = inputs.placements;
  const mapping = mappingRows === undefined ? null : readMapping(mappingRows, names);
  if (isLocated(mapping)) return mapping;
  const ledger = readLedger(rows, mapping ?? [], names);
  return isLocated(ledger) ? ledger : { inputs, ledger, mapping, answers: new Map() };
}

/** The columns of placements that a line tells, beside those that decide what they cost. */
const toldColumns = ['placementId', 'provider', 'unit', 'activity'] as const;

function answerOf(read: ReadCall, wish: ReconcileWish): ReconcileCall | LocatedProblem {
  const { inputs, ledger } = read;
  const { placements } = inputs;
  const window = { from: monthOf(wish.from), until: monthUntil(monthOf(wish.to)) };
  const asOf = wish.asOf ?? window.until - 1;
  const bookedNet = kindsBookedNet(inputs);
  if (isLocated(bookedNet)) return bookedNet;
  const [placementOf, providerOf] = toldColumns.map((id) => placements.namesOf(id));
  const unread = placements.problems([...new Set([...toldColumns, ...inputs.costColumns])]);
  const { since, earliest } = beginningsOf(ledger, window.from);
  const until = Math.max(earliest, asOf + 1);
  const expected = expectedMonths({
    world: worldOf(inputs, { from: earliest, until, dayRule: wish.dayRule }),
    leftOut: placements.empty.map((isEmpty, row) => (isEmpty === 1 || unread.has(row) ? 1 : 0)),
    placementOf: placementOf ?? new Int32Array(),
    providerOf: providerOf ?? new Int32Array(),
    orderOf: orderOfIds(inputs.placements),
    bookedNet,
  });
  const patience = { asOf, days: wish.waitingDays };
  const { bookings } = ledger;
  const found = inWindow(reconcile({ expected: expected.months, bookings, patience, since }), window);
  return { ...read, window, asOf, waitingDays: wish.waitingDays, expected, unread, found };
}

/** The place of each row among all in the order of their IDs, then of the rows. */
function orderOfIds({ names, namesOf, sheet }: TableReader): Int32Array {
  const texts = Array.from(namesOf('placementId'), names.textOf);
  const rows = Array.from({ length: sheet.count }, (_, row) => row);
  rows.sort((one, other) => compareTexts(texts[one] ?? '', texts[other] ?? '') || one - other);
  const order = new Int32Array(sheet.count);
  rows.forEach((row, place) => (order[row] = place));
  return order;
}

/**
 * The first month that a booking may be for that does not say its month, and that of the earliest day that a row is for. Both are the same
 * for every window that begins after the ledger, so that windows add up.
 */
function beginningsOf({ bookings }: ReadLedger, first: number): { since: number; earliest: number } {
  const since = Math.min(first, ledgerStart(bookings));
  const earliest = bookings.reduce((day, { care }) => Math.min(day, care?.from ?? Infinity), since);
  return { since, earliest: monthOf(earliest) };
}

/** Problem: a cell of the column that is neither yes nor no. */
function kindsBookedNet({ tables: { kindTable } }: CostInputs): ReadonlySet<number> | LocatedProblem {
  if (kindTable === null) return new Set();
  const isNet = kindTable.words('bookedNet', yesNoWords);
  const problems = kindTable.problems(['bookedNet']);
  const [first] = problems.values();
  if (first !== undefined) return ofCall({ problem: 'badRows', count: problems.size, first });
  const kind = kindTable.namesOf('kind');
  const net = firstOfEach([...kind].map((number, row) => [number, isNet[row] === 'yes'] as const));
  return new Set([...net].filter(([, isBookedNet]) => isBookedNet).map(([number]) => number));
}
