import type { Corner } from '../../cells';
import { headingHeight } from '../heading';
import { lineValue, linesHeight } from '../lines';
import { tableHeight, type TableRows, tableRows } from '../table';

/** Lines about the sheet and lines of inputs. */
export const aboutLines = 4;
const inputLines = 4;
/** Rows that the chart covers. */
export const chartRows = 16;

const gap = 1;
const below = (row: number): Corner => ({ row: row + gap, column: 0 });

/** The columns of the figures that are pasted, as formulas name them. */
export const pastedColumns = { year: 'A', net: 'B', reference: 'C', inhabitants: 'D', number: 'E' } as const;

/** The columns of what is worked out, as formulas name them; a chart draws the first three. */
export const workedColumns = {
  ...{ year: 'A', shareBefore: 'B', shareSince: 'C', perInhabitant: 'D', millions: 'E', model: 'F' },
} as const;

/** The columns of the municipality's own figures, as formulas name them. */
export const ownColumns = {
  ...{
    year: 'A',
    distance: 'B',
    budget: 'C',
    days: 'D',
    price: 'E',
    cost: 'F',
    share: 'G',
    distanceDays: 'H',
  },
} as const;

/** Where the parts of a sheet of so many years stand. */
export interface NetCostLayout {
  readonly inputs: Corner;
  readonly chart: Corner;
  readonly pasted: Corner;
  readonly worked: Corner;
  readonly own: Corner;
  readonly rowsOfPasted: TableRows;
  readonly rowsOfWorked: TableRows;
  readonly rowsOfOwn: TableRows;
  readonly firstYear: string;
}

/** The layout. */
export function netCostLayout(years: number): NetCostLayout {
  const inputs = below(headingHeight(aboutLines));
  const pasted = below(inputs.row + linesHeight(inputLines));
  const worked = below(pasted.row + tableHeight(years, false));
  const chart = below(worked.row + tableHeight(years, false));
  const own = below(chart.row + chartRows);
  return {
    ...{ inputs, pasted, worked, chart, own },
    rowsOfPasted: tableRows(pasted, years),
    rowsOfWorked: tableRows(worked, years),
    rowsOfOwn: tableRows(own, years),
    firstYear: lineValue(inputs, 2),
  };
}
