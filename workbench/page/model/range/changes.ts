import type { Area, CellEntry } from '../../grid/grid';
import type { ModelObject } from '../interpreter/modelObject';
import { follows } from '../behaviours/behaviours';
import type { Book } from '../objects/book';
import { removeLinks } from '../objects/links';
import { orElse, wordArgument } from '../objects/values';
import { areaArgument } from './lookup';
import { requireUnprotected } from './cells';
import { copyCells } from './copy';
import type { RangeState } from './rangeState';
import { shiftHeld, type Shift } from './shift';
import { clearConditionalFormats, shiftConditionalFormats } from './conditionalFormats';
import { shiftCharts } from '../charts/shiftCharts';
import { hostError } from '../protocol/hostError';

type Values = readonly unknown[];

function clear(range: RangeState, [applyTo]: Values): null {
  requireUnprotected(range);
  const what = wordArgument(orElse(applyTo, 'All'), ['All', 'Contents', 'Formats'] as const);
  const words = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;
  range.book.grid.clear(range.area, words[what]);
  if (what !== 'Contents') clearConditionalFormats(range.book, range.area);
  if (what === 'All') removeLinks(range);
  return null;
}

function follow(book: Book, shift: Shift): void {
  shiftHeld(book, book.make.trackedRanges(), shift);
  shiftCharts(book, shift);
  shiftConditionalFormats(book, shift);
}

function insert(range: RangeState, [shift]: Values): ModelObject {
  requireUnprotected(range);
  const { book, area } = range;
  const isDown = wordArgument(shift, ['Down', 'Right'] as const) === 'Down';
  book.grid.insert(area, isDown ? 'down' : 'right');
  follow(book, { area, along: isDown ? 'rows' : 'columns', kind: 'insert' });
  follows('insertGivesBlankCells');
  return book.make.range(area);
}

function remove(range: RangeState, [shift]: Values): null {
  requireUnprotected(range);
  const { book, area } = range;
  const isUp = wordArgument(shift, ['Up', 'Left'] as const) === 'Up';
  book.grid.remove(area, isUp ? 'up' : 'left');
  follow(book, { area, along: isUp ? 'rows' : 'columns', kind: 'delete' });
  return null;
}

async function copyFrom(range: RangeState, [source, type, skipBlanks, transpose]: Values): Promise<null> {
  requireUnprotected(range);
  const { book, area } = range;
  if (transpose === true)
    throw hostError('InvalidArgument', "The workbench's model of Excel does not transpose.");
  const from = areaArgument(book, source, area.sheetId);
  const copyType = wordArgument(orElse(type, 'All'), ['All', 'Formulas', 'Values', 'Formats'] as const);
  if (copyType === 'Values' && book.grid.isCalculated(from)) {
    follows('calculatedBeforeRead');
    await book.calculated();
  }
  copyCells({ grid: book.grid, source: from, target: area }, copyType, skipBlanks === true);
  return null;
}

function merge(range: RangeState, [across]: Values): null {
  requireUnprotected(range);
  const { book, area } = range;
  const rows = across === true ? Array.from({ length: area.rows }, (_, row) => row) : [undefined];
  for (const row of rows) {
    const part = row === undefined ? area : { ...area, row: area.row + row, rows: 1 };
    follows('mergeKeepsFirstCell');
    blankRest(range, part);
    book.grid.merge(part);
  }
  return null;
}

/** Of merged cells only the first keeps its content. */
function blankRest({ book }: RangeState, area: Area): void {
  const blank: CellEntry = { kind: 'constant', content: '' };
  const entries = book.grid
    .values(area)
    .map((line, row) => line.map((content, column) => (row + column === 0 || content === '' ? null : blank)));
  if (entries.some((line) => line.some((entry) => entry !== null))) book.grid.write(area, entries);
}

function unmerge(range: RangeState): null {
  requireUnprotected(range);
  range.book.grid.unmerge(range.area);
  return null;
}

function select({ book, area }: RangeState): null {
  if (book.grid.activeSheetId() !== area.sheetId) book.grid.activateSheet(area.sheetId);
  book.grid.select(area);
  return null;
}

/** Methods that change cells, or what is selected. */
export const changeMethods = { clear, insert, delete: remove, copyFrom, merge, unmerge, select } as const;
