import { type Corner, columnLetters } from '../../cells';
import { headingHeight } from '../heading';
import { lineValue, linesHeight } from '../lines';
import { columnOver, rowsAboveTable, tableHeight, type TableRows, tableRows } from '../table';
import { gainers, type Level, levels } from './investmentOrder';

/** Rows for effects, of which the form fills the first one. */
export const effectRows = 6;
/** Lines about the sheet under its title, lines of inputs, and of what comes of it. */
export const aboutLines = 3;
const inputLines = 5;
const outcomeLines = 9;

const gap = 1;
/** Rows that the charts cover. */
export const chartRows = 16;
const below = (row: number): Corner => ({ row: row + gap, column: 0 });

/** The columns of the effects, from 0. */
export const effectColumns = {
  ...{ from: 0, to: 1, way: 2, gainer: 3, low: 4, base: 5, high: 6, days: 7, priceFrom: 8, priceTo: 9 },
  ...{ substitute: 10, shareAnyway: 11, perPlacement: 12, effectLow: 13, effectBase: 14, effectHigh: 15 },
  source: 16,
} as const;

/** The columns of the years, from 0; a chart draws the first four. */
export const yearColumns = {
  ...{ year: 0, low: 1, base: 2, high: 3, cost: 4, effectLow: 5, effectBase: 6, effectHigh: 7, rampUp: 8 },
} as const;

/** Where the parts of a sheet of so many years stand, and the cells that others are worked out from. */
export interface InvestmentLayout {
  readonly inputs: Corner;
  readonly outcome: Corner;
  readonly charts: Corner;
  readonly years: Corner;
  readonly effects: Corner;
  readonly gains: Corner;
  readonly rowsOfYears: TableRows;
  readonly rowsOfEffects: TableRows;
  readonly yearlyCost: string;
  readonly firstYear: string;
  readonly discountRate: string;
}

/** What comes of it stands above what it is worked out from. */
export function investmentLayout(years: number): InvestmentLayout {
  const inputs = below(headingHeight(aboutLines));
  const outcome = below(inputs.row + linesHeight(inputLines));
  const charts = below(outcome.row + outcomeLines + outcomeTop);
  const yearsAt = below(charts.row + chartRows);
  const effects = below(yearsAt.row + tableHeight(years, true));
  const gains = below(effects.row + tableHeight(effectRows, true));
  return {
    ...{ inputs, outcome, charts, years: yearsAt, effects, gains },
    rowsOfYears: tableRows(yearsAt, years),
    rowsOfEffects: tableRows(effects, effectRows),
    yearlyCost: lineValue(inputs, 1),
    firstYear: lineValue(inputs, 2),
    discountRate: lineValue(inputs, 3),
  };
}

/** Rows above the first line of the outcome: heading and headers. */
export const outcomeTop = 2;

/** The cells of a column of years. */
export function overYears({ rowsOfYears }: InvestmentLayout, column: keyof typeof yearColumns): string {
  return columnOver(yearColumns[column], rowsOfYears);
}

/** What the municipality gains in a full year, by how much is expected. */
export function ownGain({ gains }: InvestmentLayout, level: Level): string {
  return `$${columnLetters(1 + levels.indexOf(level))}$${gains.row + rowsAboveTable + 1}`;
}

/** How many gain. */
export const gainRows = gainers.length;
