import { isOre, orePerKrona } from '../ore';
import { monthsInPeriod } from '../period';
import type { Result } from '../result';
import { changeClass, type ChangeClass, changeClasses, type Pair } from './changeClass';
import { standsOf } from './stands';
import type { WrittenForecast } from './writtenForecast';

/** A placement, or what is forecast beside them, between two forecasts. Öre of the full year; 0 where one of them does not have it. */
export interface ForecastChange extends Pair {
  readonly changeClass: ChangeClass;
  readonly amountBefore: number;
  readonly amountAfter: number;
  readonly change: number;
}

/** What the changes of a class, or all of them, come to. */
export interface ChangeSum {
  readonly rows: number;
  readonly amountBefore: number;
  readonly amountAfter: number;
  readonly change: number;
}

/** The way from one forecast to another: rows by class, the largest changes of a class first. */
export interface ForecastBridge {
  readonly rows: readonly ForecastChange[];
  readonly sums: Readonly<Record<ChangeClass, ChangeSum>>;
  /** The full years of the two forecasts, and their difference. */
  readonly total: ChangeSum;
}

/**
 * Tells why the full year became another, each placement in exactly one row, by the first class that fits. It closes to the öre: the full
 * year before and the changes are the full year after. Both forecasts are of the same days. Problem: amountOutOfRange.
 */
export function forecastBridge(before: WrittenForecast, after: WrittenForecast): Result<ForecastBridge> {
  const rows = changesOf(before, after);
  const total = sumOf(rows);
  for (const amount of [total.amountBefore, total.amountAfter, total.change])
    if (!isOre(amount)) return { problem: 'amountOutOfRange', amount: amount / orePerKrona };
  const ofClass = (name: ChangeClass): ChangeSum => sumOf(rows.filter((row) => row.changeClass === name));
  return { rows, sums: byClass(ofClass), total };
}

function changesOf(before: WrittenForecast, after: WrittenForecast): readonly ForecastChange[] {
  const [earlier, later] = [standsOf(before), standsOf(after)];
  const closedMonths = closedIn(before);
  const changes = [...new Set([...earlier.keys(), ...later.keys()])].map((key): ForecastChange => {
    const pair = { before: earlier.get(key), after: later.get(key) };
    const [amountBefore, amountAfter] = [pair.before?.amount ?? 0, pair.after?.amount ?? 0];
    const change = amountAfter - amountBefore;
    return { ...pair, changeClass: changeClass(pair, closedMonths), amountBefore, amountAfter, change };
  });
  return changes.sort(
    (one, other) =>
      changeClasses.indexOf(one.changeClass) - changeClasses.indexOf(other.changeClass) ||
      Math.abs(other.change) - Math.abs(one.change),
  );
}

/** How many of the window's months were closed, from the first. */
function closedIn({ from, to, closedThrough }: WrittenForecast): number {
  if (closedThrough === null) return 0;
  const months = monthsInPeriod({ from, until: to + 1 });
  return months.filter(({ period }) => period.until - 1 <= closedThrough).length;
}

function sumOf(rows: readonly ForecastChange[]): ChangeSum {
  const sum = (of: (row: ForecastChange) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return {
    rows: rows.length,
    amountBefore: sum((row) => row.amountBefore),
    amountAfter: sum((row) => row.amountAfter),
    change: sum((row) => row.change),
  };
}

function byClass(sumOfClass: (name: ChangeClass) => ChangeSum): ForecastBridge['sums'] {
  return {
    corrected: sumOfClass('corrected'),
    new: sumOfClass('new'),
    ended: sumOfClass('ended'),
    movedKind: sumOfClass('movedKind'),
    prolongedOrShortened: sumOfClass('prolongedOrShortened'),
    price: sumOfClass('price'),
    unchanged: sumOfClass('unchanged'),
    expectedFlow: sumOfClass('expectedFlow'),
    adjustments: sumOfClass('adjustments'),
    ledgerResidual: sumOfClass('ledgerResidual'),
  };
}
