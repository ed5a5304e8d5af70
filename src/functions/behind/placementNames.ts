import { masked } from '../../text/personalNumbers';
import { cellsOf } from '../tables/sheetTable';
import type { TableReader } from '../tables/tableReader';

/** What a placement is called by its row (from 0): its ID, or else the number of the row. */
export function placementNames({ sheet }: TableReader): (row: number) => string {
  const { rows, index } = cellsOf(sheet, 'placementId');
  return (row) => {
    const cell = rows[row + 1]?.[index];
    const isNamed =
      (typeof cell === 'string' && cell.trim() !== '') || (typeof cell === 'number' && cell !== 0);
    return isNamed ? masked(String(cell)) : `(${String(row + 1)})`;
  };
}
