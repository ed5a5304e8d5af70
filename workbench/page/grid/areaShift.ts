/** Where an area lies after cells were inserted or removed. */

import type { Shift } from './cellShifting';
import type { Area } from './grid';

interface Span {
  readonly start: number;
  readonly count: number;
}

/** The area itself when it does not move, or when nothing would be left of it. */
export function shiftedArea(area: Area, change: Area, direction: Shift): Area {
  if (area.sheetId !== change.sheetId) return area;
  const move = direction === 'down' || direction === 'right' ? inserted : removed;
  const byRows = direction === 'down' || direction === 'up';
  const across = byRows ? columnSpan : rowSpan;
  const along = byRows ? rowSpan : columnSpan;
  if (!holds(across(change), across(area))) return area;
  const span = along(area);
  const moved = move(span, along(change));
  if (moved.count < 1 || (moved.start === span.start && moved.count === span.count)) return area;
  return byRows
    ? { ...area, row: moved.start, rows: moved.count }
    : { ...area, column: moved.start, columns: moved.count };
}

const rowSpan = ({ row, rows }: Area): Span => ({ start: row, count: rows });

const columnSpan = ({ column, columns }: Area): Span => ({ start: column, count: columns });

const holds = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.start + inner.count <= outer.start + outer.count;

function inserted(span: Span, change: Span): Span {
  if (span.start >= change.start) return { start: span.start + change.count, count: span.count };
  const grows = span.start + span.count > change.start;
  return grows ? { start: span.start, count: span.count + change.count } : span;
}

function removed(span: Span, change: Span): Span {
  const end = change.start + change.count;
  const before = Math.max(0, Math.min(span.start, end) - change.start);
  const within = Math.min(span.start + span.count, end) - Math.max(span.start, change.start);
  return { start: span.start - before, count: span.count - Math.max(0, within) };
}
