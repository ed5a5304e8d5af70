import type { Area, Grid } from '../../grid/grid';
import { intersection } from './area';

function cellAt({ sheetId }: Area, row: number, column: number): Area {
  return { sheetId, row, column, rows: 1, columns: 1 };
}

/** The cell whose dynamic array spills over this one; itself when it is that cell; null where nothing spills. */
export function spillParent(grid: Grid, cell: Area): Area | null {
  const above: Area = {
    sheetId: cell.sheetId,
    row: 0,
    column: 0,
    rows: cell.row + 1,
    columns: cell.column + 1,
  };
  const used = grid.usedArea(cell.sheetId, true);
  const searched = used === null ? null : intersection(above, used);
  if (searched === null) return null;
  for (const [row, formulas] of grid.formulas(searched).entries()) {
    for (const [column, formula] of formulas.entries()) {
      if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
      const candidate = cellAt(cell, searched.row + row, searched.column + column);
      const spill = grid.spillArea(candidate);
      if (spill !== null && intersection(spill, cell) !== null) return candidate;
    }
  }
  return null;
}
