import type { Area, CellSide, CellStyle } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { textArgument } from '../objects/values';
import { hostError } from '../protocol/hostError';
import { isUnbounded } from './area';
import { requireUnprotected } from './cells';
import type { RangeState } from './rangeState';

/** Something with a look: cells, or a named style. */
export interface Dressed {
  readonly style: () => CellStyle;
  readonly dress: (style: CellStyle) => void;
  /** What has its line on the wanted side; undefined where there is no such line. */
  readonly edge: (place: BorderPlace) => Edge | undefined;
}

/** The cells of which one side makes up a line. */
export interface Edge extends Pick<Dressed, 'style' | 'dress'> {
  readonly side: CellSide;
}

/** Where a line may lie (`BorderIndex` of the library); the model draws no diagonals. */
export const borderPlaces = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

export type BorderPlace = (typeof borderPlaces)[number];

/** Rows and columns beyond what is used that are dressed when a whole row or column is. */
const reach = { rows: 300, columns: 52 } as const;

/** The cells that are dressed: of whole rows and columns those that somebody may look at. */
export function dressedArea({ book, area }: RangeState): Area {
  if (!isUnbounded(area)) return area;
  follows('wholeRowsAreDressedInSight');
  const used = book.grid.usedArea(area, false);
  const rows = Math.max(reach.rows, used === null ? 0 : used.row + used.rows - area.row);
  const columns = Math.max(reach.columns, used === null ? 0 : used.column + used.columns - area.column);
  return { ...area, rows: Math.min(area.rows, rows), columns: Math.min(area.columns, columns) };
}

function edgeOf(area: Area, place: BorderPlace): { readonly area: Area; readonly side: CellSide } | null {
  const { row, column, rows, columns } = area;
  switch (place) {
    case 'EdgeTop':
      return { area: { ...area, rows: 1 }, side: 'top' };
    case 'EdgeBottom':
      return { area: { ...area, row: row + rows - 1, rows: 1 }, side: 'bottom' };
    case 'EdgeLeft':
      return { area: { ...area, columns: 1 }, side: 'left' };
    case 'EdgeRight':
      return { area: { ...area, column: column + columns - 1, columns: 1 }, side: 'right' };
    case 'InsideHorizontal':
      return rows < 2 ? null : { area: { ...area, rows: rows - 1 }, side: 'bottom' };
    case 'InsideVertical':
      return columns < 2 ? null : { area: { ...area, columns: columns - 1 }, side: 'right' };
  }
}

/** Cells as something that is dressed. */
export function dressedRange(range: RangeState): Dressed {
  const { grid } = range.book;
  const dress = (area: Area, style: CellStyle): void => {
    requireUnprotected(range);
    grid.setStyle(area, style);
  };
  return {
    style: () => grid.style(range.area),
    dress: (style) => {
      dress(dressedArea(range), style);
    },
    edge: (place) => {
      const edge = edgeOf(dressedArea(range), place);
      return edge === null
        ? undefined
        : {
            side: edge.side,
            style: () => grid.style(edge.area),
            dress: (style) => {
              dress(edge.area, style);
            },
          };
    },
  };
}

const namedColours: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['green', '#008000'],
  ['blue', '#0000FF'],
  ['yellow', '#FFFF00'],
  ['gray', '#808080'],
  ['orange', '#FFA500'],
]);

/** A colour as `#RRGGBB`; the library also takes names of HTML. */
export function colourArgument(value: unknown): string {
  const text = textArgument(value);
  const colour = namedColours.get(text.toLowerCase()) ?? text;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw hostError('InvalidArgument');
  return colour.toUpperCase();
}

/** A number above 0; anything else is Excel's error. */
export function positiveArgument(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0)) throw hostError('InvalidArgument');
  return value;
}
