import { type Amount, amountsPerKrona, isAmount } from '../../core/amount';
import { careDays } from '../../core/careDays';
import { type Day, isDay } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import { orePerKrona } from '../../core/ore';
import { placementCost, type PricedCounting } from '../../core/placementCost';
import { isProblem } from '../../core/result';
import { roundedBigQuotient } from '../../core/rounding';
import { dayRuleWords, meaningOf } from '../../text/words';
import { amountsOf, daysOf, textsOf, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';
import type { ControlSums } from '../list';
import { identityIn } from './persons';

const nothing = amountOf0();

/** The rows that are summed, and through which day open placements count. */
export interface SumsQuery {
  readonly kind: ListKind;
  readonly columns: readonly TypedColumn[];
  readonly kept: Int32Array;
  readonly asOf: Day | null;
}

/** Adds up the rows that are kept. A quantity that is agreed counts in place of the days. */
export function controlSums(query: SumsQuery): ControlSums {
  const { kind, columns, kept } = query;
  return {
    ...(kind.sums.days ? sumsOfDays(query) : { days: null, kronor: sumOfAmounts(query) }),
    persons: distinctPersons(query),
    ...outermostDays([daysOf(columns, kind.term.first), daysOf(columns, kind.term.last)], kept),
  };
}

function sumOfAmounts({ kind, columns, kept }: SumsQuery): number | null {
  const { kronor } = kind.sums;
  const amounts = kronor !== null && 'amount' in kronor ? amountsOf(columns, kronor.amount) : undefined;
  if (amounts === undefined) return null;
  const sum = newSum();
  for (const row of kept) add(sum, amounts[row] ?? NaN);
  return valueOf(sum);
}

/** Whole kronor and millionths apart, so that neither grows beyond what is held exactly. */
interface Sum {
  whole: number;
  millionths: number;
}

function newSum(): Sum {
  return { whole: 0, millionths: 0 };
}

function add(sum: Sum, amount: number): void {
  if (!Number.isFinite(amount)) return;
  sum.whole += Math.trunc(amount / amountsPerKrona);
  sum.millionths += amount % amountsPerKrona;
}

function valueOf({ whole, millionths }: Sum): number {
  return whole + millionths / amountsPerKrona;
}

/** Null where a row cannot be counted: it is open, and no day says through which it counts. A part of a sum is no sum. */
function sumsOfDays(query: SumsQuery): Pick<ControlSums, 'days' | 'kronor'> {
  const { kind, columns, kept } = query;
  const { kronor } = kind.sums;
  const priced = kronor !== null && 'pricePerDay' in kronor ? kronor : null;
  const prices = amountsOf(columns, priced?.pricePerDay ?? null);
  const quantities = amountsOf(columns, priced?.quantity ?? null);
  const countingOf = countings(query, prices);
  const days = newSum();
  let ore = 0;
  for (const row of kept) {
    const quantity = quantities?.[row] ?? NaN;
    const counting = countingOf(row);
    if (counting === null) continue;
    if (Number.isNaN(quantity)) {
      const counted = careDays(counting);
      const cost = placementCost(counting);
      if (isProblem(counted) || isProblem(cost)) return { days: null, kronor: null };
      days.whole += counted;
      ore += cost;
    } else {
      add(days, quantity);
      ore += costOfQuantity(quantity, counting.price);
    }
  }
  const hasDays = daysOf(columns, kind.term.first) !== undefined;
  return {
    days: hasDays ? valueOf(days) : null,
    kronor: hasDays && prices !== undefined ? ore / orePerKrona : null,
  };
}

/** Öre, of millionths of days at an amount for each. */
function costOfQuantity(quantity: number, price: Amount): number {
  const perOre = BigInt(amountsPerKrona) * BigInt(amountsPerKrona / orePerKrona);
  return Number(roundedBigQuotient(BigInt(quantity) * BigInt(price), perOre));
}

/** What is counted in a row; null where it has no first day. A place without a price of its own, or a free one, costs nothing here. */
function countings(
  { kind, columns, asOf }: SumsQuery,
  prices: Float64Array | undefined,
): (row: number) => PricedCounting | null {
  const { first, last, dayRule } = kind.term;
  const starts = daysOf(columns, first);
  const ends = daysOf(columns, last);
  const rules = textsOf(columns, dayRule);
  const ruleByText = rules?.texts.map((text): DayRule => meaningOf(text, dayRuleWords) ?? 'both') ?? [];
  const window = { from: null, to: null, asOf };
  return (row) => {
    const start = starts?.[row] ?? 0;
    const end = ends?.[row] ?? 0;
    const price = prices?.[row] ?? NaN;
    if (!isDay(start)) return null;
    return {
      placement: { start, end: isDay(end) ? end : null },
      rule: ruleByText[rules?.values[row] ?? 0] ?? 'both',
      window,
      price: isAmount(price) ? price : nothing,
    };
  };
}

/** A person is one however the number is written. */
function distinctPersons({ kind, columns, kept }: SumsQuery): number | null {
  const persons = textsOf(columns, kind.persons[0] ?? null);
  if (persons === undefined) return null;
  const { values, texts } = persons;
  const isNamed = new Uint8Array(texts.length);
  for (const row of kept) isNamed[values[row] ?? 0] = 1;
  const found = new Set(texts.filter((text, number) => isNamed[number] === 1 && text !== '').map(identityIn));
  return found.size;
}

function outermostDays(
  columns: readonly (Int32Array | undefined)[],
  kept: Int32Array,
): Pick<ControlSums, 'firstDay' | 'lastDay'> {
  let first = Infinity;
  let last = 0;
  for (const days of columns) {
    if (days === undefined) continue;
    for (const row of kept) {
      const day = days[row] ?? 0;
      if (day === 0) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return { firstDay: isDay(first) ? first : null, lastDay: isDay(last) ? last : null };
}

function amountOf0(): Amount {
  const amount = 0;
  if (!isAmount(amount)) throw new RangeError('0 is an amount');
  return amount;
}
