import type { Corner } from '../cells';
import type { SheetOrder } from '../order';
import { inputName } from '../heading/inputLines';
import { type LagCells, lagCellsOf, type TwelveMonths } from '../heading/lagLines';
import type { varianceBlockNames } from '../../text/varianceSheet';

/** A block of the sheet of variances. */
export type BlockId = keyof typeof varianceBlockNames;

/** What a block is made from. */
export interface BlockOrder extends SheetOrder {
  readonly places: Readonly<Partial<Record<BlockId, Corner>>> & { readonly heading: Corner };
}

/** The cells at the top of the sheet that its formulas refer to, from above. */
export const inputIds = [
  'from',
  'to',
  'asOf',
  'dayRule',
  'unit',
  'shownUnit',
  'through',
  'yearFrom',
  'yearTo',
  'lastFrom',
  'lastThrough',
  'lag',
  'finalThrough',
] as const;

/** A cell at the top of the sheet. */
export type InputId = (typeof inputIds)[number];

/** A cell at the top of the sheet as formulas name it. */
export function input({ places }: Pick<BlockOrder, 'places'>, id: InputId): string {
  return inputName(places, inputIds.indexOf(id));
}

/** The cells that tell how late placements are registered. */
export function lagCells(order: Pick<BlockOrder, 'places'>): LagCells {
  return lagCellsOf((id) => input(order, id));
}

/** The months of the budget year, and which of them are final. */
export function yearMonths(order: Pick<BlockOrder, 'places'>): TwelveMonths {
  return {
    from: input(order, 'yearFrom'),
    through: input(order, 'through'),
    finalThrough: input(order, 'finalThrough'),
  };
}

/** As wide as the sheet is made for. */
export const sheetColumns = 15;
