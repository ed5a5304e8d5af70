import type { Corner } from '../../cells';
import { headingHeight } from '../heading';
import { lineValue, linesHeight } from '../lines';
import { columnOver, tableHeight, type TableRows, tableRows } from '../table';
import type { ObservedOrder } from './observedOrder';

/** Lines about the sheet, lines of inputs and lines of the conclusion. */
export const aboutLines = 3;
const inputLines = 4;
const verdictLines = 7;
/** Rows that the chart covers. */
export const chartRows = 16;

const gap = 1;
const below = (row: number): Corner => ({ row: row + gap, column: 0 });

/** The columns of the years before and after, from 0; a chart draws the first five. */
export const yearColumns = { year: 0, cost: 1, trend: 2, low: 3, high: 4, number: 5 } as const;

/** The columns of plan and outcome, from 0. */
export const outcomeColumns = {
  ...{ year: 0, assumed: 1, againstTrend: 2, againstMean: 3, other: 4 },
  ...{ plannedCost: 5, actualCost: 6, variance: 7 },
} as const;

/** Where the parts stand, and the cells that others are worked out from. */
export interface ObservedLayout {
  readonly inputs: Corner;
  readonly verdict: Corner;
  readonly chart: Corner;
  readonly years: Corner;
  readonly outcome: Corner;
  /** The rows of the years before, of those after, and of plan and outcome. */
  readonly before: TableRows;
  readonly after: TableRows;
  readonly rowsOfOutcome: TableRows;
  readonly startYear: string;
  readonly assumedEffect: string;
  readonly plannedCost: string;
  /** The costs of the years before, and the years themselves as numbers. */
  readonly costsBefore: string;
  readonly numbersBefore: string;
}

/** The layout of a sheet of so many years. */
export function observedLayout({
  yearsBefore,
  yearsAfter,
}: Pick<ObservedOrder, 'yearsBefore' | 'yearsAfter'>): ObservedLayout {
  const inputs = below(headingHeight(aboutLines));
  const verdict = below(inputs.row + linesHeight(inputLines));
  const chart = below(verdict.row + linesHeight(verdictLines));
  const years = below(chart.row + chartRows);
  const outcome = below(years.row + tableHeight(yearsBefore + yearsAfter, false));
  const { first, last } = tableRows(years, yearsBefore + yearsAfter);
  const before = { first, last: first + yearsBefore - 1 };
  return {
    ...{ inputs, verdict, chart, years, outcome, before },
    after: { first: first + yearsBefore, last },
    rowsOfOutcome: tableRows(outcome, yearsAfter),
    startYear: lineValue(inputs, 1),
    assumedEffect: lineValue(inputs, 2),
    plannedCost: lineValue(inputs, 3),
    costsBefore: columnOver(yearColumns.cost, before),
    numbersBefore: columnOver(yearColumns.number, before),
  };
}
