import { backTestHeaders, trackRecordWords } from '../../text/forecastWords';
import type { trackRecordBlockNames } from '../../text/trackRecordSheet';
import { type Corner, fixedName, offset } from '../cells';
import { callRow } from '../forecast/answer';
import { inputName } from '../heading/inputLines';
import type { SheetOrder } from '../order';

/** A block of the sheet of the track record. */
export type TrackRecordBlockId = keyof typeof trackRecordBlockNames;

/** What a block is made from, and where the blocks stand: those that there are. */
export interface TrackRecordOrder extends SheetOrder {
  readonly places: Readonly<Partial<Record<TrackRecordBlockId, Corner>>> & { readonly heading: Corner };
}

/** The cells at the top of the sheet, from above: the first five are filled in. */
export const trackRecordInputIds = [
  ...(['from', 'to', 'asOf', 'dayRule', 'unit', 'shownUnit', 'through', 'testFrom'] as const),
] as const;

/** A cell at the top of the sheet. */
export type TrackRecordInput = (typeof trackRecordInputIds)[number];

/** The cell as formulas name it. */
export function trackRecordInput({ places }: Pick<TrackRecordOrder, 'places'>, id: TrackRecordInput): string {
  return inputName(places, trackRecordInputIds.indexOf(id));
}

/** So many ends of months are tried: from the day before the first month of as many through the last one before the end. */
export const triedMonths = 24;

/** The cell of BACKTEST, from which its answer spills; null where its block has been taken away. */
export function backTestAnchor({ places }: Pick<TrackRecordOrder, 'places'>): string | null {
  const block = places.listBackTest;
  return block === undefined ? null : fixedName(offset(block, callRow, 0));
}

/** The columns of BACKTEST's answer. */
export const backTestColumns = Object.keys(backTestHeaders);

/** The lines that it has after the ends of months. */
export const recordLines = Object.keys(trackRecordWords);

/** Where a column stands in it, from 1. */
export function backTestColumn(id: keyof typeof backTestHeaders): number {
  return backTestColumns.indexOf(id) + 1;
}

/** As wide as the sheet is made for. */
export const sheetColumns = 16;
