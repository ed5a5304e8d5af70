import { budget } from '../../tables/budget';
import type { forecastBlockNames } from '../../text/forecastSheet';
import type { Corner } from '../cells';
import { inputName } from '../heading/inputLines';
import { type LagCells, lagCellsOf } from '../heading/lagLines';
import type { SheetOrder } from '../order';

/** A block of the sheet of the forecast. */
export type ForecastBlockId = keyof typeof forecastBlockNames;

/** What a block is made from, and where the blocks stand: those that there are. */
export interface ForecastOrder extends SheetOrder {
  readonly places: Readonly<Partial<Record<ForecastBlockId, Corner>>> & { readonly heading: Corner };
}

/** The cells at the top of the sheet, from above: the first five are filled in. */
export const forecastInputIds = [
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
  'lag',
  'finalThrough',
] as const;

/** A cell at the top of the sheet. */
export type ForecastInput = (typeof forecastInputIds)[number];

/** The cell as formulas name it. */
export function forecastInput({ places }: Pick<ForecastOrder, 'places'>, id: ForecastInput): string {
  return inputName(places, forecastInputIds.indexOf(id));
}

/** The cells that tell how late placements are registered. */
export function lagCells(order: Pick<ForecastOrder, 'places'>): LagCells {
  return lagCellsOf((id) => forecastInput(order, id));
}

/** Whether the forecast is compared with a budget. */
export function hasBudget({ tables }: Pick<SheetOrder, 'tables'>): boolean {
  return tables.named[budget.id] !== undefined;
}

/** As wide as the sheet is made for; what stands to the right of it begins after these columns and an empty one. */
export const sheetColumns = 15;
