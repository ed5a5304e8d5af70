import type { ModelObject } from '../interpreter/modelObject';
import { follows } from '../behaviours/behaviours';
import { orElse, wordArgument } from '../objects/values';
import { areaArgument } from './lookup';
import { requireUnprotected } from './cells';
import { copyCells } from './copy';
import type { RangeState } from './rangeState';
import { shiftHeld } from './shift';
import { hostError } from '../protocol/hostError';

type Values = readonly unknown[];

function clear(range: RangeState, [applyTo]: Values): null {
  requireUnprotected(range);
  const what = wordArgument(orElse(applyTo, 'All'), ['All', 'Contents', 'Formats'] as const);
  const words = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;
  range.book.grid.clear(range.area, words[what]);
  return null;
}

function insert(range: RangeState, [shift]: Values): ModelObject {
  requireUnprotected(range);
  const { book, area } = range;
  const isDown = wordArgument(shift, ['Down', 'Right'] as const) === 'Down';
  book.grid.insert(area, isDown ? 'down' : 'right');
  shiftHeld(book, book.make.trackedRanges(), { area, along: isDown ? 'rows' : 'columns', kind: 'insert' });
  follows('insertGivesBlankCells');
  return book.make.range(area);
}

function remove(range: RangeState, [shift]: Values): null {
  requireUnprotected(range);
  const { book, area } = range;
  const isUp = wordArgument(shift, ['Up', 'Left'] as const) === 'Up';
  book.grid.remove(area, isUp ? 'up' : 'left');
  shiftHeld(book, book.make.trackedRanges(), { area, along: isUp ? 'rows' : 'columns', kind: 'delete' });
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

function select({ book, area }: RangeState): null {
  if (book.grid.activeSheetId() !== area.sheetId) book.grid.activateSheet(area.sheetId);
  book.grid.select(area);
  return null;
}

/** Methods that change cells, or what is selected. */
export const changeMethods = { clear, insert, delete: remove, copyFrom, select } as const;
