import type { ListCells, TableCell } from '../list';
import { newRowStore, type Rows, type TypedCell } from '../rows/rowStore';
import { booleanText } from '../rows/workbook';
import type { RowsOfSource } from './rowsOfSource';

/** Takes cells that stand in the workbook as rows; each has the number that it has in its sheet. */
export function cellRows(cells: ListCells): RowsOfSource {
  const rows = rowsOfCells(cells);
  return async () => {
    await Promise.resolve();
    return { rows, detected: { sheet: null, encoding: null, delimiter: null }, sheets: [] };
  };
}

function rowsOfCells({ values, firstRow }: ListCells): Rows {
  const rows = newRowStore(firstRow - 1);
  for (const cells of values) rows.addTyped(cells.map(typedCell));
  return rows;
}

function typedCell(cell: TableCell): TypedCell {
  return typeof cell === 'boolean' ? booleanText(cell) : cell;
}
