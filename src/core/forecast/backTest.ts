import { civilFromNumber, numberFromCivil } from '../calendar';
import { monthOf, monthUntil } from '../month';
import { isProblem, type Result } from '../result';
import { unpricedOf } from './adjustment';
import { forecast, type ForecastBeside } from './forecast';
import type { TooLittleHistory } from './forecastAhead';
import type { ForecastList, ForecastQuestion } from './forecastList';
import { knownAt } from './knownAt';
import { listedSoFar } from './soFar';

/** What a year was forecast to cost on a day, and what it did cost, in öre. */
export interface BackTestRow {
  readonly asOf: number;
  /** The days that were forecast: the calendar year, or what of it is asked about. */
  readonly from: number;
  readonly to: number;
  readonly outcome: number;
  /** Null where there was too little history. */
  readonly forecast: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly refusal: TooLittleHistory | null;
  /** Rows of adjustments in days of which nothing tells what a day costs: they are not in the forecast, which is to be told. */
  readonly unpricedAdjustments: readonly number[];
}

/** Forecasts that are tried: those of the last days of months, from the day before the first one asked about. */
export type BackTestQuestion = Omit<ForecastQuestion, 'asOf' | 'isByRegistration'>;

/**
 * Forecasts the rest of the year as on the last day of each month, by what was known on it, and sets it against what the list says in the
 * end. Rows with a day of registration were known from that day on; an adjustment that nobody dated may have been made afterwards, and is left
 * out. Without ledger: list against list. Problem: amountOutOfRange.
 */
export function backTest(
  list: ForecastList,
  question: BackTestQuestion,
  beside: Omit<ForecastBeside, 'booked' | 'carriesForward'>,
): Result<readonly BackTestRow[]> {
  const adjustments = beside.adjustments.filter(({ when }) => when !== null);
  const rows: BackTestRow[] = [];
  for (let asOf = question.from - 1; asOf < question.to; asOf = monthUntil(monthOf(asOf + 1)) - 1) {
    const asked = { ...question, ...yearAfter(asOf, question), asOf, isByRegistration: true };
    const found = forecast(list, asked, { ...beside, adjustments, booked: null, carriesForward: false });
    if (isProblem(found)) return found;
    const outcome = outcomeOf(list, asked);
    if (isProblem(outcome)) return outcome;
    const { total, refusal } = found;
    const { low, high, fullYear } = total;
    const told = { asOf, from: asked.from, to: asked.to, outcome, forecast: fullYear, low, high, refusal };
    rows.push({ ...told, unpricedAdjustments: unpricedOf(found.adjustments) });
  }
  return rows;
}

/** The days of the question that lie in the calendar year of the day after. */
function yearAfter(
  asOf: number,
  { from, to }: BackTestQuestion,
): { readonly from: number; readonly to: number } {
  const { year } = civilFromNumber(asOf + 1);
  const first = numberFromCivil({ year, month: 1, day: 1 });
  const last = numberFromCivil({ year, month: 12, day: 31 });
  return { from: Math.max(from, first), to: Math.min(to, last) };
}

/** What the days cost by all that the list says of them. */
function outcomeOf(list: ForecastList, asked: ForecastQuestion): Result<number> {
  const question = { ...asked, asOf: asked.to, isByRegistration: false };
  const listed = listedSoFar(knownAt(list, question), question, null);
  return isProblem(listed) ? listed : listed.reduce((sum, { closed, after }) => sum + closed + after, 0);
}

/** How right forecasts have been, over those that were made. */
export interface TrackRecord {
  readonly made: number;
  /** The mean of forecast − outcome, in öre: above 0 where too much was forecast. */
  readonly bias: number;
  /** The mean of its size. */
  readonly absoluteError: number;
  /** The share of outcomes that lay from low through high. */
  readonly insideShare: number;
}

/** The record of some forecasts; null where none was made. */
export function trackRecord(rows: readonly BackTestRow[]): TrackRecord | null {
  const errors = rows.flatMap((row) => (row.forecast === null ? [] : [row.forecast - row.outcome]));
  if (errors.length === 0) return null;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / errors.length;
  return {
    made: errors.length,
    bias: mean(errors),
    absoluteError: mean(errors.map(Math.abs)),
    insideShare: rows.filter(isInside).length / errors.length,
  };
}

/** Whether the outcome lay in the range. */
export function isInside({ outcome, low, high }: BackTestRow): boolean {
  return low !== null && high !== null && low <= outcome && outcome <= high;
}
