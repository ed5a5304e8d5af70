import { type Day, isDay } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import type { ForecastLine } from '../../core/forecast/lines';
import type { LocatedProblem } from '../../text/problem';
import { type Cell, type CellValue, isLocated, ofCall } from '../cell';
import { type ReadForecast, readForecast } from '../forecast/forecastInputs';
import { type ForecastWish, forecastWish } from '../forecast/forecastWish';
import { fromWithin } from '../forecast/fromWithin';
import { snapshotTable } from '../forecast/snapshotTable';
import { tooLittleHistory } from '../forecast/forecastTable';
import type { RawRows } from '../tables/cells';

/** The tables of a workbook that a forecast is made from, as the formula on its sheet hands them over. */
export interface ForecastTables {
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly options: RawRows | null;
  readonly further: readonly RawRows[];
}

/**
 * The year that is forecast, of which the options can choose a later first day, and which days are billed where neither they nor the tables
 * say: as on the sheet of the forecast.
 */
export interface ForecastDays {
  readonly asOf: Day;
  readonly from: Day;
  readonly to: Day;
  readonly dayRule: DayRule;
}

/** A forecast with all that its lines hold in cells, and what it comes to in öre. */
export interface ComputedForecast extends Pick<ReadForecast, 'question' | 'closedThrough'> {
  readonly wish: ForecastWish;
  readonly lines: readonly (readonly CellValue[])[];
  readonly fullYear: number;
  readonly low: number;
  readonly high: number;
  readonly unpriced: number;
}

/**
 * Forecasts by placement, as FORECAST does. What FORECAST shows in a cell beside its figures is here a problem of the whole, since a forecast
 * that is put by must be whole: rows that cannot be counted, a history that is too short.
 */
export function computedForecast(
  { placements, prices, options, further }: ForecastTables,
  days: ForecastDays,
): ComputedForecast | LocatedProblem {
  const chosen = forecastWish(options, { dayRule: days.dayRule });
  if (isLocated(chosen)) return chosen;
  const { asOf, to } = days;
  const wish = decided(chosen, days);
  const read = readForecast({ placements, prices, asOf, to, wish, further });
  if (isLocated(read)) return read;
  const uncounted = firstOf(read);
  if (uncounted !== null) return uncounted;
  const figures = figuresOf(read.found.total);
  if (figures === null) return tooLittleHistory(read.found);
  const lines = valuesOf(snapshotTable(read).slice(1, -1));
  const { question, closedThrough } = read;
  return isLocated(lines) ? lines : { question, closedThrough, wish, lines, ...figures };
}

/** Where no month is closed, it is the day before the first that is. */
function decided(chosen: ForecastWish, days: ForecastDays): ForecastWish {
  const from = fromWithin(chosen.from, days);
  const before = from - 1;
  return { ...chosen, from, closedThrough: chosen.closedThrough ?? (isDay(before) ? before : null) };
}

function firstOf({ bad }: ReadForecast): LocatedProblem | null {
  const [first] = [...bad].sort(([one], [other]) => one - other).map(([, problem]) => problem);
  return first === undefined ? null : ofCall({ problem: 'badRows', count: bad.size, first });
}

/** Null: the history is too short to tell them. */
function figuresOf({
  fullYear,
  low,
  high,
  unpriced,
}: ForecastLine): Pick<ComputedForecast, 'fullYear' | 'low' | 'high' | 'unpriced'> | null {
  return fullYear === null || low === null || high === null ? null : { fullYear, low, high, unpriced };
}

/** The cells, if none of them is a problem. */
function valuesOf(rows: readonly (readonly Cell[])[]): ComputedForecast['lines'] | LocatedProblem {
  const values: CellValue[][] = [];
  for (const row of rows) {
    const cells: CellValue[] = [];
    for (const cell of row) {
      if (isLocated(cell)) return cell;
      cells.push(cell);
    }
    values.push(cells);
  }
  return values;
}
