import type { CalculationOrder } from '../calculation';

/** What becomes of placements: there are none, they are shorter, or they are of a cheaper kind. */
export type EffectWay = 'avoided' | 'shortened' | 'steppedDown';

/** Whose costs become lower. Only the municipality's own pay an investment back in its budget. */
export type Gainer = 'municipality' | 'region' | 'state';

/** Whose costs can become lower, in the order of the sheet. */
export const gainers = ['municipality', 'region', 'state'] as const satisfies readonly Gainer[];

/** How much is expected: at least, most likely, at most. */
export const levels = ['low', 'base', 'high'] as const;

/** One of them. */
export type Level = (typeof levels)[number];

/** An expected effect on placements of a kind, in kronor by the day. */
export interface PlannedEffect {
  readonly from: string;
  /** Empty where nothing comes instead. */
  readonly to: string;
  readonly way: EffectWay;
  readonly gainer: Gainer;
  /** Placements in a full year. */
  readonly placements: Readonly<Record<Level, number>>;
  /** Days of each of them that are saved, or moved. */
  readonly days: number;
  readonly priceFrom: number;
  readonly priceTo: number;
  readonly substitute: number;
  /** From 0 to 1. */
  readonly shareAnyway: number;
  readonly source: string;
}

/** What the sheet is written from; all of it stands in cells that the user changes. */
export interface InvestmentOrder extends CalculationOrder {
  readonly name: string;
  /** Where the figures are from, or what is to be known of them. */
  readonly note: string;
  readonly yearlyCost: number;
  readonly firstYear: number;
  /** How many years the sheet has. */
  readonly years: number;
  /** From 0 to 1. */
  readonly discountRate: number;
  /** From 0 to 1, from the first year; the last holds for those after it. */
  readonly rampUp: readonly number[];
  readonly effects: readonly PlannedEffect[];
}
