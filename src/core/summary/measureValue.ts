import { daysFromParts } from '../dayParts';
import { isOre, kronorFromOre, orePerKrona } from '../ore';
import { type AmountOutOfRange, isProblem } from '../result';
import type { Fact } from './facts';
import { cellAt } from './grid';
import type { Measure } from './measure';
import type { Summary } from './summary';

/** A cell of a summary. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value, in days or kronor; null: an average of nothing. */
export type MeasureValue = number | null | AmountOutOfRange;

const noCells: Summary['cells'] = new Map();

/** A measure of nothing in a column: 0, or null for an average of nothing. */
export function measureOfNothing(summary: Summary, measure: Measure, column: number): MeasureValue {
  return valueOf[measure]({ ...summary, cells: noCells }, { line: summary.grid.totalLine, column });
}

/** A measure in a cell. Problem: amountOutOfRange. */
export function measureValue(summary: Summary, measure: Measure, place: Place): MeasureValue {
  return valueOf[measure](summary, place);
}

type ValueOf = (summary: Summary, place: Place) => MeasureValue;

const valueOf: Readonly<Record<Measure, ValueOf>> = {
  days: daysOf('days'),
  personDays: daysOf('personDays'),
  cost: (summary, place) => kronor(factAt(summary, 'cost', place)),
  net: (summary, place) => kronor(factAt(summary, 'cost', place) - factAt(summary, 'compensation', place)),
  placed: (summary, place) => factAt(summary, 'placed', place),
  placedEnd: (summary, place) => factAt(summary, 'placedEnd', place),
  persons: (summary, place) => factAt(summary, 'persons', place),
  averagePlaced: (summary, place) =>
    quotient(daysFromParts(factAt(summary, 'days', place)), knownDaysOf(summary, place)),
  fullYear: (summary, place) => {
    const inLeapYears = factAt(summary, 'leapYearDays', place);
    return daysFromParts((factAt(summary, 'days', place) - inLeapYears) / 365 + inLeapYears / 366);
  },
  averagePrice: (summary, place) => {
    const cost = kronor(factAt(summary, 'costWithDays', place));
    return isProblem(cost) ? cost : quotient(cost, pricedDays(summary, place));
  },
};

function daysOf(fact: Fact): ValueOf {
  return (summary, place) => daysFromParts(factAt(summary, fact, place));
}

function factAt({ cells, grid }: Summary, fact: Fact, { line, column }: Place): number {
  return cells.get(fact)?.[cellAt(grid, line, column)] ?? 0;
}

function kronor(ore: number): number | AmountOutOfRange {
  return isOre(ore) ? kronorFromOre(ore) : { problem: 'amountOutOfRange', amount: ore / orePerKrona };
}

function quotient(value: number, divisor: number): number | null {
  return divisor === 0 ? null : value / divisor;
}

/** Days without a price stand in their own line and in the total; no average price is made of them. */
function pricedDays(summary: Summary, place: Place): number {
  const { unpricedLine } = summary.grid;
  const without = place.line < unpricedLine ? 0 : factAt(summary, 'days', { ...place, line: unpricedLine });
  return daysFromParts(factAt(summary, 'days', place) - without);
}

/** How many days are asked about and known in the periods that the cell stands for. */
function knownDaysOf({ layout, grid }: Summary, { line, column }: Place): number {
  const { count, starts, rowOf, columnOf } = layout.segments;
  let days = 0;
  for (let segment = 0; segment < count; segment += 1) {
    const isInRow = !grid.rowsAreTime || line >= grid.unpricedLine || rowOf[segment] === line;
    const isInColumn = !grid.columnsAreTime || column === grid.totalColumn || columnOf[segment] === column;
    if (isInRow && isInColumn) days += (starts[segment + 1] ?? 0) - (starts[segment] ?? 0);
  }
  return days;
}
