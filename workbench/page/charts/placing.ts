import type { GridView } from '../grid/gridView';
import type { Place } from '../grid/grid';

/** Where something that floats over cells is seen, from the upper left corner of the window of cells. */
export interface Seen extends Place {
  /** How much of it is hidden behind frozen cells, at its upper and at its left edge. */
  readonly hidden: { readonly top: number; readonly left: number };
}

interface Along {
  readonly at: number;
  readonly hidden: number;
}

/** What begins in the frozen part stays there; anything else scrolls behind it. */
function along(start: number, frozen: number, scroll: number): Along {
  if (start < frozen) return { at: start, hidden: 0 };
  const at = start - scroll;
  return { at, hidden: Math.max(0, frozen - at) };
}

/** Where a place of the sheet is seen; frozen is the part of the sheet that stays, in pixels of the sheet. */
export function seenAt(
  { left, top, width, height }: Place,
  frozen: Pick<Place, 'width' | 'height'>,
  { zoom, scroll }: Pick<GridView, 'zoom' | 'scroll'>,
): Seen {
  const across = along(left, frozen.width, scroll.left);
  const down = along(top, frozen.height, scroll.top);
  return {
    left: across.at * zoom,
    top: down.at * zoom,
    width: width * zoom,
    height: height * zoom,
    hidden: { left: across.hidden * zoom, top: down.hidden * zoom },
  };
}
