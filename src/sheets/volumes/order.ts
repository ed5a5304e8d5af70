import { type Corner, fixedName, offset } from '../cells';
import { reportRow } from '../bridge/answer';
import { inputName } from '../heading/inputLines';
import { type LagCells, lagCellsOf } from '../heading/lagLines';
import type { SheetOrder } from '../order';

/** The blocks of the sheet of volumes, from above; the months to choose among stand beside them. */
export const volumesBlockIds = ['heading', 'table', 'period', 'lastYear', 'budget', 'months'] as const;

/** A block of the sheet of volumes. */
export type VolumesBlockId = (typeof volumesBlockIds)[number];

/** What a block is made from, and where the blocks stand: those that there are. */
export interface VolumesOrder extends SheetOrder {
  readonly places: Readonly<Partial<Record<VolumesBlockId, Corner>>> & { readonly heading: Corner };
}

/** The cells at the top of the sheet, from above: the first six are filled in. */
export const volumesInputIds = [
  'from',
  'to',
  'asOf',
  'dayRule',
  'month',
  'unit',
  'shownUnit',
  'first',
  'last',
  'lastFrom',
  'lastThrough',
  'lag',
  'finalThrough',
] as const;

/** A cell at the top of the sheet. */
export type VolumesInput = (typeof volumesInputIds)[number];

/** The cell as formulas name it. */
export function volumesInput({ places }: Pick<VolumesOrder, 'places'>, id: VolumesInput): string {
  return inputName(places, volumesInputIds.indexOf(id));
}

/** The cells that tell how late placements are registered. */
export function lagCells(order: Pick<VolumesOrder, 'places'>): LagCells {
  return lagCellsOf((id) => volumesInput(order, id));
}

/** The cell in which a report begins, as formulas name it; null where its block has been taken away. */
export function anchorOf({ places }: VolumesOrder, id: 'period' | 'lastYear' | 'budget'): string | null {
  const block = places[id];
  return block === undefined ? null : fixedName(offset(block, reportRow));
}
