import type { Area } from '../../grid/grid';
import type { Book } from '../objects/book';
import { follows } from '../behaviours/behaviours';
import type { RangeState } from './rangeState';

/** Cells that were inserted or deleted, and the way in which the others moved. */
export interface Shift {
  readonly area: Area;
  readonly along: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function inserted(span: Span, change: Span): Span {
  if (span.start >= change.start) return { start: span.start + change.count, count: span.count };
  const grows = span.start + span.count > change.start;
  return grows ? { start: span.start, count: span.count + change.count } : span;
}

function deleted(span: Span, change: Span): Span {
  const before = Math.max(0, Math.min(span.start, change.start + change.count) - change.start);
  const start = span.start - (span.start > change.start ? before : 0);
  const from = Math.max(span.start, change.start);
  const until = Math.min(span.start + span.count, change.start + change.count);
  return { start, count: span.count - Math.max(0, until - from) };
}

/** Where an area lies after cells were inserted or deleted; null when nothing is left of it. */
export function shifted(area: Area, { area: change, along, kind }: Shift): Area | null {
  const move = kind === 'insert' ? inserted : deleted;
  if (area.sheetId !== change.sheetId) return area;
  if (along === 'rows') {
    const inside =
      area.column >= change.column && area.column + area.columns <= change.column + change.columns;
    if (!inside) return area;
    const { start, count } = move(
      { start: area.row, count: area.rows },
      { start: change.row, count: change.rows },
    );
    return count < 1 ? null : { ...area, row: start, rows: count };
  }
  const inside = area.row >= change.row && area.row + area.rows <= change.row + change.rows;
  if (!inside) return area;
  const { start, count } = move(
    { start: area.column, count: area.columns },
    { start: change.column, count: change.columns },
  );
  return count < 1 ? null : { ...area, column: start, columns: count };
}

/** Moves what the model itself holds on to: tracked ranges and names. Tables and formulas move in the grid. */
export function shiftHeld(book: Book, tracked: readonly RangeState[], shift: Shift): void {
  follows('trackedRangesMove');
  for (const range of tracked) {
    const moved = shifted(range.area, shift);
    if (moved === null) range.gone = true;
    else range.area = moved;
  }
  for (const link of book.links) link.area = shifted(link.area, shift) ?? link.area;
  for (const { meaning } of book.names) {
    if (meaning.kind === 'area') meaning.area = shifted(meaning.area, shift) ?? meaning.area;
  }
}
