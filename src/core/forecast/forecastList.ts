import type { CostTables } from '../cost/costRules';
import type { PlacementColumns } from '../cost/placementColumns';
import type { DayRule } from '../dayRule';

/** How a kind of placement is forecast (table Former). */
export interface KindOutlook {
  /** The number of its Prognosgrupp; -1: it has none. */
  readonly group: number;
  /** The birthday on which its placements are over; null: at no age. */
  readonly endsAtAge: number | null;
}

/** A list of placements with what a forecast asks of it; row i of the list is element i of every column. */
export interface ForecastList {
  readonly placements: PlacementColumns;
  /** The numbers of the IDs that absences and add-ons name; -1 for those that none names. */
  readonly placementIds: Int32Array;
  /** Days; 0 where blank. */
  readonly plannedEnd: Int32Array;
  /** 1 where the planned end is certain. */
  readonly certainEnd: Uint8Array;
  /** The day on which the person was born; 0 where it is not known. */
  readonly born: Int32Array;
  /** The day on which the row became known; 0 where the list does not say. */
  readonly registered: Int32Array;
  /** 1 for rows that hold nothing or cannot be read. */
  readonly leftOut: Uint8Array;
  readonly tables: CostTables;
  /** By the number of the kind. */
  readonly kinds: ReadonlyMap<number, KindOutlook>;
}

/** What is asked of a forecast. */
export interface ForecastQuestion {
  /** The day through which the list is known. */
  readonly asOf: number;
  /** The first and the last day of the year, or of any other period, that is forecast. */
  readonly from: number;
  readonly to: number;
  /** Of placements for which nothing else says which days are billed. */
  readonly dayRule: DayRule;
  /** The first day from which the list is complete; null: it is told by the list. */
  readonly historyFrom: number | null;
  /** Whether a row counts only once it has been registered, as in a back-test. */
  readonly isByRegistration: boolean;
  readonly seed: number;
  /** How many years are simulated. */
  readonly years: number;
}

/** The rows that are known, each as it was known. */
export type KnownList = Omit<ForecastList, 'leftOut' | 'registered'> & {
  /** The row of the list that each was. */
  readonly rows: readonly number[];
};
