import type { Area } from '../../grid/grid';

/** The header row of a table. */
export function headerArea(table: Area): Area {
  return { ...table, rows: 1 };
}

/** The rows of a table without its header; a table without rows shows one blank row. */
export function dataArea(table: Area): Area {
  return { ...table, row: table.row + 1, rows: Math.max(1, table.rows - 1) };
}

/** One column of an area, counted from 0. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}
