import { fixedName, offset } from '../cells';
import { firstInput, inputName } from '../heading/inputLines';
import { rightPart } from '../heading/outsidePart';
import type { BridgeOrder } from './order';

/** The cells at the top of the sheet that formulas refer to, from above: the first six are filled in. */
export const bridgeInputIds = [
  'from',
  'to',
  'asOf',
  'dayRule',
  'level',
  'unit',
  'shownUnit',
  'through',
] as const;

/** Where in the heading the count of groups stands, the first of what is told of the bridge. */
export const countCell = { row: firstInput.row, column: rightPart.figures + rightPart.columns - 1 } as const;

/** Where in the heading it says whose the cost is. */
export const costCell = { ...countCell, row: countCell.row + 1 } as const;

/** Where in the heading the unit stands in which amounts are shown. */
export const shownUnitCell = {
  row: firstInput.row + bridgeInputIds.indexOf('shownUnit'),
  column: firstInput.column,
} as const;

/** A cell of the heading that formulas refer to. */
export type BridgeInput = (typeof bridgeInputIds)[number] | 'count';

/** The cell as formulas name it. */
export function bridgeInput({ places }: Pick<BridgeOrder, 'places'>, id: BridgeInput): string {
  if (id === 'count') return fixedName(offset(places.heading, countCell.row, countCell.column));
  return inputName(places, bridgeInputIds.indexOf(id));
}
