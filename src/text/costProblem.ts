import type { UnpricedReason } from '../core/cost/unpriced';
import type { Day } from '../core/day';
import type { ShownValue } from './format';

/** A price is asked for, and the cell is blank or 0. */
export interface MissingPrice {
  readonly problem: 'missingPrice';
}

/** The price list has no row for a kind at a provider on a date; null: the kind or the provider is blank. */
export interface NotInPriceList {
  readonly problem: 'notInPriceList';
  readonly kind: string | null;
  readonly provider: string | null;
  readonly date: Day;
}

/** Placements have dates without a known cost: how many, and by what they lack. */
export interface MissingPrices {
  readonly problem: 'missingPrices';
  readonly count: number;
  readonly reasons: readonly MissingReason[];
  /** How many reasons there are beside these. */
  readonly otherReasons: number;
}

/** What some placements lack, told of the first of them (null: a price in the list); how many they are, and the first few. */
export interface MissingReason {
  readonly why: UnpricedReason;
  readonly count: number;
  readonly first: readonly MissingAt[];
}

/** A placement by its row (from 0) and its ID, and the first date on which it lacks something. */
export interface MissingAt {
  readonly row: number;
  readonly placement: string;
  readonly date: Day;
}

/** The table of reimbursement rates has no row for a category on some dates, first and last one included. */
export interface NotInRates {
  readonly problem: 'notInRates';
  readonly category: string;
  readonly from: Day;
  readonly to: Day;
}

/** No row of the placements has the ID that is asked for. */
export interface PlacementNotFound {
  readonly problem: 'placementNotFound';
  readonly id: ShownValue;
}

/** Both the fee and the expense of a foster home are blank or 0. */
export interface MissingPay {
  readonly problem: 'missingPay';
}

/** There is a fee but no rate of employer's contribution. */
export interface MissingRate {
  readonly problem: 'missingRate';
}

/** The list tells too little of earlier years for a forecast: so many days of history, and placements that began in them. */
export interface TooLittleHistory {
  readonly problem: 'tooLittleHistory';
  readonly days: number;
  readonly arrivals: number;
}

/** What can be wrong with what a cost is worked out from. */
export type CostProblem =
  | MissingPrice
  | NotInPriceList
  | MissingPrices
  | NotInRates
  | PlacementNotFound
  | MissingPay
  | MissingRate
  | TooLittleHistory;
