import { absences } from '../../tables/absences';
import { addOns } from '../../tables/addOns';
import { contributions } from '../../tables/contributions';
import { kinds } from '../../tables/kinds';
import { placements } from '../../tables/placements';
import { prices } from '../../tables/prices';
import { isTable } from '../../tables/recognise';
import type { WorkbookTable } from '../../tables/table';
import type { PlacedTable } from '../selection';
import type { Figure } from './figure';
import { isAmong } from './isAmong';
import type { TableSection, Written } from './written';

/** The table of placements, where the selected cell lies in one of its rows of data; undefined elsewhere. */
export function placementsAround({ cell, tables }: Pick<Figure, 'cell' | 'tables'>): PlacedTable | undefined {
  return tables.find(
    ({ name, sheetId, headers, column, bodyRow, bodyRows }) =>
      isTable(placements, name) &&
      sheetId === cell.sheetId &&
      isAmong(cell.row, bodyRow, bodyRows) &&
      isAmong(cell.column, column, headers.length),
  );
}

/** What is read of the workbook to tell what the placement of a row costs: its headers, its cells, and the tables that price it. */
export interface PlacementReading {
  readonly headers: Written;
  readonly row: Written;
  readonly prices: Written | null;
  readonly further: readonly Written[];
}

/** Where all that stands. Tables that the workbook lacks are left out. */
export function placementReading(table: PlacedTable, tables: readonly PlacedTable[]): PlacementReading {
  const whole = (wanted: WorkbookTable): Written | null => {
    const found = tables.find(({ name }) => isTable(wanted, name));
    return found === undefined ? null : part(found.name, ['headers', 'data']);
  };
  return {
    headers: part(table.name, ['headers']),
    row: part(table.name, ['thisRow']),
    prices: whole(prices),
    further: [kinds, contributions, absences, addOns].map(whole).filter((each) => each !== null),
  };
}

function part(table: string, sections: readonly TableSection[]): Written {
  return { text: table, means: { is: 'table', table, columns: [], sections } };
}
