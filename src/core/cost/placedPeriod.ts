import { numberAt } from '../numberAt';
import type { Period } from '../period';
import { isOpenEnd } from '../placement';
import type { PlacementColumns } from './placementColumns';

/** The days that a placement, by its row, is there, the first and the last day included; until is Infinity while it is open. */
export function placedPeriod({ start, end }: Pick<PlacementColumns, 'start' | 'end'>, row: number): Period {
  const last = numberAt(end, row);
  return { from: numberAt(start, row), until: last === 0 || isOpenEnd(last) ? Infinity : last + 1 };
}
