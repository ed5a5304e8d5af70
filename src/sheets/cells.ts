/** What is written into a cell: a number, a text, or a formula (en-US, as the Office JavaScript API takes it), which begins with `=`. */
export type Cell = string | number;

/** A cell of a sheet; rows and columns from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface Area extends Corner {
  readonly rows: number;
  readonly columns: number;
}

const letters = 26;

/** The letters of a column counted from 0: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % letters));
  return column < letters ? last : columnLetters(Math.floor(column / letters) - 1) + last;
}

/** A cell as formulas name it; it follows when the formula is copied. */
export function cellName({ row, column }: Corner): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A cell as formulas name it wherever they are copied to. */
export function fixedName({ row, column }: Corner): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** An area as formulas name it wherever they are copied to. */
export function fixedArea(area: Area): string {
  return `${fixedName(area)}:${fixedName(offset(area, area.rows - 1, area.columns - 1))}`;
}

/** The cell so many rows down and columns to the right. */
export function offset(corner: Corner, rows: number, columns = 0): Corner {
  return { row: corner.row + rows, column: corner.column + columns };
}

/** An area that is given from a corner, on the sheet. */
export function placed(area: Area, corner: Corner): Area {
  return { ...area, ...offset(corner, area.row, area.column) };
}

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Whether two areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
