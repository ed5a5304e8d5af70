import { kronorFromOre } from '../../core/ore';
import type { ClaimLine } from '../../core/reimbursement/claimLines';
import { claimLines, wholeQuarters } from '../../core/reimbursement/claimLines';
import { civilFromNumber } from '../../core/calendar';
import type { Period } from '../../core/period';
import { isProblem } from '../../core/result';
import { claimStateWords, reckonedAhead } from '../../text/reimbursementWords';
import { periodName } from '../../text/periodName';
import type { LocatedProblem } from '../../text/problem';
import { type FunctionResult, isLocated, ofCall } from '../cell';
import type { ReimbursementCall } from './reimbursementCall';
import {
  type HeaderId,
  languageOf,
  type ListedCells,
  listedTable,
  namedCells,
  outsideRows,
  sumIn,
  totalRow,
} from './shownReimbursement';

/** The columns of kronor that a line of a claim has. */
const figures = [
  'expected',
  'claimed',
  'decided',
  'paid',
  'refused',
  'outstanding',
  'atRisk',
  'lapsed',
] as const;

type Figure = (typeof figures)[number];

/** The columns of each list, from the left. */
export const claimColumns = {
  quarters: [
    ...(['person', 'category', 'quarter', 'kind', 'days', 'daysWithoutPrice'] as const),
    ...(['expected', 'claimed', 'decided', 'paid', 'refused', 'outstanding'] as const),
    ...(['deadline', 'atRisk', 'lapsed', 'state', 'sum'] as const),
  ],
  deadlines: [
    ...(['deadline', 'daysLeft', 'person', 'category', 'quarter', 'kind'] as const),
    ...(['expected', 'claimed', 'atRisk', 'lapsed', 'state'] as const),
  ],
  age: [
    ...(['quarter', 'age', 'expected', 'paid', 'flatOutstanding', 'applicationOutstanding'] as const),
    ...(['outstanding', 'atRisk', 'lapsed', 'refused'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly HeaderId[]>>;

/** Person by person and quarter by quarter: what is expected, what came of it, and what is at risk. Quarters are whole. */
export function quarterList(call: ReimbursementCall): FunctionResult {
  const lines = claimLinesOf(call);
  if (isLocated(lines)) return [[lines]];
  const rows = lines.map((line): ListedCells => ({
    ...lineCells(call, line),
    days: line.days,
    daysWithoutPrice: line.unpricedDays,
    sum: sumIn(call, line.series, { period: line.period, ore: line.expected }),
  }));
  const [first, last] = [lines[0]?.period, lines.at(-1)?.period];
  const window =
    first === undefined || last === undefined ? call.window : { from: first.from, until: last.until };
  return listedTable(call, claimColumns.quarters, [
    ...rows,
    ...outsideRows(call, window),
    totalRow(call, 'person', sumsOf(lines, figures)),
  ]);
}

/** What is still to be claimed, the first to lapse first; then what has lapsed, the latest first. Applications only. */
export function deadlineList(call: ReimbursementCall): FunctionResult {
  const lines = claimLinesOf(call);
  if (isLocated(lines)) return [[lines]];
  const shown = byDeadlineOf(lines);
  const rows = shown.map((line): ListedCells => ({
    ...lineCells(call, line),
    daysLeft: line.deadline === null ? '' : line.deadline - call.asOf,
  }));
  const sums = sumsOf(shown, ['expected', 'claimed', 'atRisk', 'lapsed']);
  return listedTable(call, claimColumns.deadlines, [...rows, totalRow(call, 'deadline', sums)]);
}

/** How old the outstanding is: quarter by quarter, what is to come by itself and by application, at risk, lapsed and refused. */
export function ageList(call: ReimbursementCall): FunctionResult {
  const lines = claimLinesOf(call);
  if (isLocated(lines)) return [[lines]];
  const rows = wholeQuarters(call.window).map((period): ListedCells => ({
    quarter: `${quarterText(call, period.from)}${isAhead(call, period) ? reckonedAhead[languageOf(call)] : ''}`,
    age: Math.max(0, call.asOf - (period.until - 1)),
    ...ageSums(lines.filter((line) => line.quarter === period.from)),
  }));
  return listedTable(call, claimColumns.age, [...rows, totalRow(call, 'quarter', ageSums(lines))]);
}

function ageSums(lines: readonly ClaimLine[]): ListedCells {
  const outstanding = (isFlat: boolean): number =>
    sumOf(
      lines.filter(({ kind }) => (kind === 'flatRate') === isFlat),
      'outstanding',
    );
  return {
    ...sumsOf(lines, ['expected', 'paid', 'outstanding', 'atRisk', 'lapsed', 'refused']),
    flatOutstanding: kronorFromOre(outstanding(true)),
    applicationOutstanding: kronorFromOre(outstanding(false)),
  };
}

/** The lines of the whole quarters of the window. Problem: amountOutOfRange. */
export function claimLinesOf({
  expected,
  claims,
  window,
  asOf,
}: ReimbursementCall): readonly ClaimLine[] | LocatedProblem {
  const lines = claimLines(expected.series, claims, { quarters: wholeQuarters(window), asOf });
  return isProblem(lines) ? ofCall(lines) : lines;
}

function lineCells(call: ReimbursementCall, line: ClaimLine): ListedCells {
  return {
    ...namedCells(call, line, line.series),
    quarter: quarterText(call, line.quarter),
    ...sumsOf([line], figures),
    deadline: line.deadline ?? '',
    state: stateText(call, line),
  };
}

/** A quarter that goes on is known through the as-of date; without one it is reckoned to its end, and says so. */
function stateText(call: ReimbursementCall, { state, period }: ClaimLine): string {
  const word = claimStateWords[state][languageOf(call)];
  return isAhead(call, period) ? `${word}${reckonedAhead[languageOf(call)]}` : word;
}

function isAhead({ isReckonedAhead, window }: ReimbursementCall, { from, until }: Period): boolean {
  return isReckonedAhead && from < window.until && window.until < until;
}

/** A quarter, known by its first day, in the words of the answer. */
export function quarterText(call: ReimbursementCall, quarter: number): string {
  const { year, month } = civilFromNumber(quarter);
  return periodName({ year, part: Math.ceil(month / 3) }, 'quarter', languageOf(call));
}

function sumsOf(lines: readonly ClaimLine[], wanted: readonly Figure[]): ListedCells {
  return Object.fromEntries(wanted.map((figure) => [figure, kronorFromOre(sumOf(lines, figure))]));
}

function sumOf(lines: readonly ClaimLine[], figure: Figure): number {
  return lines.reduce((sum, line) => sum + line[figure], 0);
}

/** Of these lines, those that something is to be claimed of, or has lapsed. */
export function byDeadlineOf(lines: readonly ClaimLine[]): readonly ClaimLine[] {
  return lines.filter(({ atRisk, lapsed }) => atRisk > 0 || lapsed > 0).sort(byDeadline);
}

/** What can still be claimed comes first. */
function byDeadline(one: ClaimLine, other: ClaimLine): number {
  const [first, second] = [one.deadline ?? 0, other.deadline ?? 0];
  if (one.state !== other.state) return one.state === 'toClaim' ? -1 : 1;
  return one.state === 'toClaim' ? first - second : second - first;
}
