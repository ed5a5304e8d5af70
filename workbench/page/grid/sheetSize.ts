/**
 * How large a sheet of the grid is. Excel has 1 048 576 rows, but the engine lays out every row of a new sheet, which
 * takes seconds at that size; this is room for the largest lists, and a reference beyond it is #NAME?.
 */
export const sheetSize = { rows: 120_000, columns: 256 } as const;
