import { type Amount, amountsPerKrona, isAmount } from '../../core/amount';
import { careDays } from '../../core/careDays';
import { type Day, isDay } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import { amountsPerOre } from '../../core/ore';
import { placementCost } from '../../core/placementCost';
import { isProblem } from '../../core/result';
import { roundedBigQuotient } from '../../core/rounding';
import { dayRuleWords, meaningOf } from '../../text/words';
import { amountsOf, daysOf, textsOf, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';

const nothing = amountOf0();

/** What a row counts for: its billable days through the as-of date, or those that are agreed instead, and their cost. */
export interface RowMeasure {
  readonly days: number;
  /** Days that are agreed instead of counted, in millionths; the days above are then 0. */
  readonly agreed: number;
  /** Öre: days times own day price. A place without a price of its own, or a free one, costs nothing here. */
  readonly ore: number;
}

/** What is measured, and through which day open rows count. */
export interface MeasureQuery {
  readonly kind: ListKind;
  readonly columns: readonly TypedColumn[];
  readonly asOf: Day | null;
}

/** What a row counts for if it ends on a day (0: it is open). Null where it cannot be told: it is open, and no day says through which it counts. */
export type MeasureOf = (row: number, end: number) => RowMeasure | null;

/** Whether a list has what days and kronor are told from. */
export interface Measurable {
  readonly days: boolean;
  readonly kronor: boolean;
}

/** What the columns allow to be told of every row. */
export function measurable({ kind, columns }: MeasureQuery): Measurable {
  const days = kind.sums.days && daysOf(columns, kind.term.first) !== undefined;
  return { days, kronor: days && amountsOf(columns, priced(kind)?.pricePerDay ?? null) !== undefined };
}

/** The measure of each row of stays, by the core's rules of days and cost. */
export function measureOfRows({ kind, columns, asOf }: MeasureQuery): MeasureOf {
  const starts = daysOf(columns, kind.term.first);
  const prices = amountsOf(columns, priced(kind)?.pricePerDay ?? null);
  const quantities = amountsOf(columns, priced(kind)?.quantity ?? null);
  const ruleAt = dayRules(kind, columns);
  const window = { from: null, to: null, asOf };
  return (row, end) => {
    const start = starts?.[row] ?? 0;
    if (!isDay(start)) return { days: 0, agreed: 0, ore: 0 };
    const price = priceIn(prices?.[row] ?? NaN);
    const agreed = quantities?.[row] ?? NaN;
    if (Number.isFinite(agreed)) return { days: 0, agreed, ore: costOfQuantity(agreed, price) };
    const placement = { start, end: isDay(end) ? end : null };
    const counting = { placement, rule: ruleAt(row), window, price };
    const days = careDays(counting);
    const ore = placementCost(counting);
    return isProblem(days) || isProblem(ore) ? null : { days, agreed: 0, ore };
  };
}

/** The day rule of each row; `both` where none is given. */
export function dayRules(kind: ListKind, columns: readonly TypedColumn[]): (row: number) => DayRule {
  const rules = textsOf(columns, kind.term.dayRule);
  if (rules === undefined) return () => 'both';
  const ruleByText = rules.texts.map((text): DayRule => meaningOf(text, dayRuleWords) ?? 'both');
  return (row) => ruleByText[rules.values[row] ?? 0] ?? 'both';
}

function priced({ sums: { kronor } }: ListKind): { pricePerDay: string; quantity: string } | null {
  return kronor !== null && 'pricePerDay' in kronor ? kronor : null;
}

function priceIn(price: number): Amount {
  return isAmount(price) ? price : nothing;
}

/** Öre, of millionths of days at an amount for each. */
function costOfQuantity(quantity: number, price: Amount): number {
  const perOre = BigInt(amountsPerKrona) * BigInt(amountsPerOre);
  return Number(roundedBigQuotient(BigInt(quantity) * BigInt(price), perOre));
}

function amountOf0(): Amount {
  const amount = 0;
  if (!isAmount(amount)) throw new RangeError('0 is an amount');
  return amount;
}
