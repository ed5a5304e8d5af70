import { inputName } from '../heading/inputLines';
import { type LagCells, lagCellsOf, type TwelveMonths } from '../heading/lagLines';
import type { BlockOrder } from './order';

/** Days that follow from those that are filled in. */
export const followingIds = [
  'through',
  'lastFrom',
  'lastThrough',
  'monthsTo',
  'lastMonthsTo',
  'yearsFrom',
] as const;

/** A day that follows from others. */
export type FollowingDayId = (typeof followingIds)[number];

/**
 * The cells at the top of the sheet that its formulas refer to, from above: three days and the day rule are filled in, the other days
 * follow, and how late placements are registered.
 */
export const inputIds = ['from', 'to', 'asOf', 'dayRule', ...followingIds, 'lag', 'finalThrough'] as const;

/** A cell at the top of the sheet. */
export type InputId = (typeof inputIds)[number];

/** One of them that holds a day. */
export type DayId = Exclude<InputId, 'dayRule' | 'lag' | 'finalThrough'>;

/** A cell at the top of the sheet as formulas name it. */
export function input({ places }: Pick<BlockOrder, 'places'>, id: InputId): string {
  return inputName(places, inputIds.indexOf(id));
}

/** The cells that tell how late placements are registered. */
export function lagCells(order: Pick<BlockOrder, 'places'>): LagCells {
  return lagCellsOf((id) => input(order, id));
}

/** The months of the window, and which of them are final. */
export function windowMonths(order: Pick<BlockOrder, 'places'>): TwelveMonths {
  return {
    from: input(order, 'from'),
    through: input(order, 'through'),
    finalThrough: input(order, 'finalThrough'),
  };
}
