import { forecastLines } from '../../tables/forecastLines';
import { forecasts } from '../../tables/forecasts';
import type { Corner } from '../cells';
import { inputName } from '../heading/inputLines';
import type { NamedTable, SheetOrder } from '../order';

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

/** The frozen forecasts and their lines as formulas name them. */
export interface FrozenTables {
  readonly lines: string;
  /** Columns of the lines: the forecast, and kronor. */
  readonly lineOf: string;
  readonly lineAmount: string;
  /** Columns of the forecasts. */
  readonly forecastId: string;
  readonly to: string;
  readonly when: string;
  readonly who: string;
  readonly shownTo: string;
  readonly fullYear: string;
}

/** Null where the workbook lacks a table or a column of them: nothing has been frozen then. */
export function frozenTables({ tables: { named } }: Pick<SheetOrder, 'tables'>): FrozenTables | null {
  const [all, lines] = [named[forecasts.id], named[forecastLines.id]];
  if (all === undefined || lines === undefined) return null;
  const found = {
    ...{ lines: lines.all, lineOf: columnOf(lines, 'forecastId'), lineAmount: columnOf(lines, 'fullYear') },
    ...{ forecastId: columnOf(all, 'forecastId'), to: columnOf(all, 'to'), when: columnOf(all, 'when') },
    ...{ who: columnOf(all, 'who'), shownTo: columnOf(all, 'shownTo'), fullYear: columnOf(all, 'fullYear') },
  };
  return Object.values(found).includes('') ? null : found;
}

function columnOf({ columns }: NamedTable, id: string): string {
  return columns[id] ?? '';
}

/** As wide as the sheet is made for; what stands to the right of it begins after these columns and an empty one. */
export const sheetColumns = 15;
