import type { Area, Place } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import { isOmitted } from '../objects/values';
import { hostError } from '../protocol/hostError';
import { bounding } from '../range/area';
import { areaArgument } from '../range/lookup';
import { pixelsPerPoint } from '../range/points';
import { sheetOfChart } from './chartSheets';

/** A chart lies over cells and moves with them, or it stands where it was put. */
type Standing = { readonly over: Area } | { readonly at: Place };

const standings = new WeakMap<Bag, Standing>();

/** Five by three inches, in the upper left part of the window. */
const usualPlace: Place = { left: 192, top: 120, width: 480, height: 288 };

/** Where a chart lies, in pixels. */
export function placeOfChart(book: Book, chart: Bag): Place {
  const standing = standings.get(chart);
  if (standing === undefined) return usualPlace;
  return 'over' in standing ? book.grid.place(standing.over) : standing.at;
}

/** The method `setPosition`. */
export function setPosition(book: Book, chart: Bag, [start, end]: readonly unknown[]): null {
  follows('chartsFollowCells');
  const sheetId = sheetOfChart(book, chart);
  const first = areaArgument(book, start, sheetId);
  if (isOmitted(end)) {
    const { left, top } = book.grid.place(first);
    standings.set(chart, { at: { ...placeOfChart(book, chart), left, top } });
    return null;
  }
  standings.set(chart, { over: bounding(first, areaArgument(book, end, sheetId)) });
  return null;
}

/** Tells `left`, `top`, `width` and `height`, in points. */
export const readMeasure = (book: Book, chart: Bag, side: keyof Place): number =>
  placeOfChart(book, chart)[side] / pixelsPerPoint;

/** Sets one of them. */
export function writeMeasure(book: Book, chart: Bag, part: Partial<Record<keyof Place, unknown>>): void {
  const place = { ...placeOfChart(book, chart) };
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    const points = part[side];
    if (points === undefined) continue;
    const least = side === 'width' || side === 'height' ? 1 : 0;
    if (typeof points !== 'number' || !(points >= least)) throw hostError('InvalidArgument');
    place[side] = points * pixelsPerPoint;
  }
  standings.set(chart, { at: place });
}

/** Lets a chart lie where another one lies, on cells of another sheet. */
export function copyStanding(chart: Bag, twin: Bag, move: (area: Area) => Area): void {
  const standing = standings.get(chart);
  if (standing === undefined) return;
  standings.set(twin, 'over' in standing ? { over: move(standing.over) } : standing);
}

/** Moves a chart with the cells that it lies over. */
export function moveChart(chart: Bag, move: (area: Area) => Area | null): void {
  const standing = standings.get(chart);
  if (standing !== undefined && 'over' in standing)
    standings.set(chart, { over: move(standing.over) ?? standing.over });
}
