import { type Cell, type CellValue, type ReadOptions, readXlsx, type Sheet } from 'hucre/xlsx';
import type { ListRefusal } from '../../text/listRefusal';
import { isRefusal } from '../list';
import { largestWorkbook } from '../source/workbookLimits';
import type { TypedCell } from './rowStore';
import { dateText } from './dateText';

/** A sheet of a workbook as it was read. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** How many rows it has, through the last one that holds something. */
  readonly count: number;
  /** How many columns, through the last one that holds something. */
  readonly width: number;
  /** The cells of a row, as many as the sheet has columns, written into an array that is given. */
  readonly fillRow: (row: number, cells: TypedCell[]) => void;
}

/** A sheet that is known, and what of it was read; a refusal where it cannot be. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly content: ReadSheet | ListRefusal;
}

/**
 * The worksheets of a workbook in its order, charts' sheets left out. Each is read by itself where they cannot all be read: then a sheet
 * that cannot be read hides no other. The only place that knows which library does it.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly ListedSheet[] | ListRefusal> {
  const all = await read(bytes, {});
  if (isBook(all)) return all.sheets.map(listed);
  const infos: Pick<ListedSheet, 'name' | 'isHidden'>[] = [];
  const sheets = (info: SheetInfo): boolean => {
    infos.push({ name: info.name, isHidden: info.hidden === true || info.veryHidden === true });
    return false;
  };
  if (!isBook(await read(bytes, { sheets })) || infos.length < 2) return all;
  const found: ListedSheet[] = [];
  for (const [index, info] of infos.entries()) {
    const one = await read(bytes, { sheets: [index] });
    if (!isBook(one)) found.push({ ...info, content: one });
    else found.push(...one.sheets.map(listed));
  }
  return found.some(({ content }) => !isRefusal(content)) ? found.filter(isWorksheet) : all;
}

/** A chart that has a sheet of its own is no worksheet; the library finds nothing there. */
function isWorksheet({ content }: ListedSheet): boolean {
  return !isRefusal(content) || content.refusal !== 'damagedWorkbook';
}

function isBook(answer: Answer): answer is Book {
  return !isRefusal(answer);
}

interface SheetInfo {
  readonly name: string;
  readonly hidden?: boolean;
  readonly veryHidden?: boolean;
}

interface Book {
  readonly sheets: readonly Sheet[];
}

type Answer = Book | ListRefusal;

async function read(bytes: Uint8Array, options: ReadOptions): Promise<Answer> {
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    return refusalOf(error);
  }
}

/** By the library's own words, which the tests hold it to. */
function refusalOf(error: unknown): ListRefusal {
  const message = error instanceof Error ? error.message : '';
  if (/over the \d+ limit|string longer than|Invalid string length|Array buffer allocation/u.test(message))
    return { refusal: 'workbookTooLarge', largest: largestWorkbook };
  if (/exceeds limit|outside the supported sheet bounds/u.test(message)) return { refusal: 'unsafeWorkbook' };
  return { refusal: 'damagedWorkbook' };
}

function listed(sheet: Sheet): ListedSheet {
  const { name, rows } = sheet;
  const isHidden = sheet.hidden === true || sheet.veryHidden === true;
  const formulas = formulasWithoutValue(sheet.cells);
  for (const [place, text] of formulas) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cells = rows[row];
    if (cells !== undefined) cells[column] = text;
  }
  const { count, width } = filledCorner(rows);
  const fillRow = (row: number, cells: TypedCell[]): void => {
    const given = rows[row] ?? [];
    for (let column = 0; column < width; column++) cells[column] = typedCell(given[column] ?? null);
  };
  return { name, isHidden, content: { name, isHidden, count, width, fillRow } };
}

/** A formula that nobody has calculated stands as it is written: a blank cell would hide that something belongs there. */
function formulasWithoutValue(
  cells: ReadonlyMap<string, Cell> | undefined,
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (const [place, { value, formula }] of cells ?? []) {
    if (value === null && formula !== undefined) found.push([place, `=${formula}`]);
  }
  return found;
}

/** Cells that have only been painted are no part of a list. */
function filledCorner(rows: readonly (readonly CellValue[])[]): Pick<ReadSheet, 'count' | 'width'> {
  let count = 0;
  let width = 0;
  for (const [index, cells] of rows.entries()) {
    let filled = cells.length;
    while (filled > 0 && isBlank(cells[filled - 1] ?? null)) filled--;
    if (filled > 0) count = index + 1;
    if (filled > width) width = filled;
  }
  return { count, width };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

/** Swedish lists say yes and no in words; so does what Excel ticks off. */
function typedCell(value: CellValue): TypedCell {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean') return booleanText(value);
  return dateText(value);
}

/** What a cell that is ticked or not says in a list. */
export function booleanText(value: boolean): string {
  return value ? 'ja' : 'nej';
}
