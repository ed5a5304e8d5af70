import type { CellContent } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { hostError } from '../protocol/hostError';
import { textArgument } from '../objects/values';
import { isUnbounded } from './area';
import { mapBlock, readBlock } from './block';
import { enter } from './entry';
import type { RangeState } from './rangeState';

/** Cells that one read may ask for ("Resource limits and performance optimization for Office Add-ins"). */
const mostCellsRead = 5000000;

/** Reads a property of cells; null where the range has no bounds or is too large. */
export function readCells<Cell>({ area }: RangeState, read: () => Cell[][]): Cell[][] | null {
  follows('unboundedReadsNull');
  return isUnbounded(area) || area.rows * area.columns > mostCellsRead ? null : read();
}

/** Refuses to change cells of a protected sheet. */
export function requireUnprotected({ book, area }: RangeState): void {
  if (!book.sheetExtras(area.sheetId).isProtected) return;
  follows('protectedSheetRefuses');
  throw hostError('AccessDenied');
}

function requireBounded({ area }: RangeState): void {
  if (!isUnbounded(area)) return;
  follows('unboundedWriteRefused');
  throw hostError('InvalidArgument');
}

/** Assigns to `values` or `formulas`: both read text as if it were typed. */
export function writeContents(range: RangeState, value: unknown): void {
  requireUnprotected(range);
  requireBounded(range);
  const { book, area } = range;
  const formats = book.grid.numberFormats(area);
  const entered = mapBlock(area, readBlock(value, area), (cell, row, column) =>
    enter(cell, formats[row]?.[column] ?? ''),
  );
  book.grid.write(
    area,
    entered.map((row) => row.map(({ entry }) => entry)),
  );
  if (!entered.some((row) => row.some(({ numberFormat }) => numberFormat !== undefined))) return;
  const isGeneral = (row: number, column: number): boolean =>
    (formats[row]?.[column] ?? 'General') === 'General';
  book.grid.setNumberFormats(
    area,
    entered.map((cells, row) =>
      cells.map(({ numberFormat }, column) => (isGeneral(row, column) ? (numberFormat ?? null) : null)),
    ),
  );
}

/** Assigns to `numberFormat`. */
export function writeNumberFormats(range: RangeState, value: unknown): void {
  requireUnprotected(range);
  requireBounded(range);
  const { book, area } = range;
  const codes = mapBlock(area, readBlock(value, area), (code) => (code === null ? null : textArgument(code)));
  book.grid.setNumberFormats(area, codes);
}

const errorText =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** The kind of what stands in a cell (`RangeValueType`). */
export function valueType(content: CellContent): string {
  if (typeof content === 'number') return 'Double';
  if (typeof content === 'boolean') return 'Boolean';
  if (content === '') return 'Empty';
  return errorText.test(content) ? 'Error' : 'String';
}
