import type { Corner } from '../cells';
import { inputName } from '../heading/inputLines';
import type { SheetOrder } from '../order';

/** The blocks of the sheet, from above; the last two stand beside the others. */
export const forecastBridgeBlockIds = [
  'heading',
  'now',
  'waterfall',
  'changes',
  'frozen',
  'rows',
  'options',
  'list',
] as const;

/** A block of the sheet. */
export type ForecastBridgeBlockId = (typeof forecastBridgeBlockIds)[number];

/** What a block is made from, and where the blocks stand: those that there are. */
export interface ForecastBridgeOrder extends SheetOrder {
  readonly places: Readonly<Partial<Record<ForecastBridgeBlockId, Corner>>> & { readonly heading: Corner };
}

/** The cells at the top of the sheet, from above: the first five are filled in. */
export const forecastBridgeInputIds = [
  'from',
  'to',
  'asOf',
  'dayRule',
  'unit',
  'shownUnit',
  'yearFrom',
  'yearTo',
  'closedThrough',
  'previous',
  'earlier',
] as const;

/** A cell at the top of the sheet. */
export type ForecastBridgeInput = (typeof forecastBridgeInputIds)[number];

/** The cell as formulas name it. */
export function forecastBridgeInput(
  { places }: Pick<ForecastBridgeOrder, 'places'>,
  id: ForecastBridgeInput,
): string {
  return inputName(places, forecastBridgeInputIds.indexOf(id));
}

/** As wide as the sheet is made for; what stands to the right of it begins after these columns and an empty one. */
export const sheetColumns = 15;
