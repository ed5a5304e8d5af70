import type { Corner } from '../../cells';
import { headingHeight } from '../heading';
import { lineValue, linesHeight } from '../lines';
import { columnOver, tableHeight, tableRows } from '../table';

/** Rows for moves, of which the form fills the first ones. */
export const moveRows = 6;

/** Rows for years. */
export const yearRows = 5;

const gap = 1;
const chartRows = 16;
const below = (row: number): Corner => ({ row: row + gap, column: 0 });

/** Lines about the sheet under its title. */
export const aboutLines = 2;

const inputs = below(headingHeight(aboutLines));
const moves = below(inputs.row + linesHeight(4));
const years = below(moves.row + tableHeight(moveRows, true));
const chart = below(years.row + tableHeight(yearRows, true));

/** Where the parts of the sheet stand. */
export const shiftPlaces = { inputs, moves, years, chart: { ...chart, rows: chartRows } } as const;

/** The cells that other cells are worked out from. */
export const shiftCells = {
  yearlyCost: lineValue(inputs, 1),
  firstYear: lineValue(inputs, 2),
  daysInYear: lineValue(inputs, 3),
} as const;

/** The columns of the moves, from the left. */
export const moveColumns = {
  ...{ from: 'A', to: 'B', days: 'C', priceFrom: 'D', priceTo: 'E', substitute: 'F', shareAnyway: 'G' },
  ...{ perDay: 'H', perYear: 'I', breakEvenDays: 'J', places: 'K', source: 'L' },
} as const;

/** The columns of the years; a chart draws the first four. */
export const yearColumns = {
  ...{ year: 'A', cost: 'B', effect: 'C', accumulated: 'D', rampUp: 'E', days: 'F', net: 'G' },
} as const;

/** The first and the last row of the moves. */
export const rowsOfMoves = tableRows(moves, moveRows);

/** The first and the last row of the years. */
export const rowsOfYears = tableRows(years, yearRows);

/** Days of all moves in a full year. */
export const plannedDays = columnOver(2, rowsOfMoves);

/** Kronor of all moves in a full year. */
export const plannedEffect = columnOver(8, rowsOfMoves);
