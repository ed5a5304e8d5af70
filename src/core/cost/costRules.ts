import type { Amount } from '../amount';
import type { DayRule } from '../dayRule';
import type { Rate } from '../rate';
import type { PriceRow } from './priceRow';

/** How a kind of placement is counted (table Former). Blank cells have the meaning that stands here. */
export interface KindRule {
  readonly row: number;
  readonly kind: number;
  /** Custody transfers cost money without care days. Blank: yes. */
  readonly countsDays: boolean;
  readonly dayRule: DayRule | null;
  /** Blank: 0. */
  readonly vatCompensation: Rate;
}

/** One rate of the employer's contribution (table Avgifter): for a year and the carers of some ages on 1 January of it. */
export interface ContributionRow {
  readonly row: number;
  readonly year: number;
  readonly ageFrom: number;
  /** Null: no upper limit. */
  readonly ageTo: number | null;
  readonly rate: Rate;
  /** The fee of a month up to which the rate holds; above it the year's full rate holds. Null: no limit. */
  readonly monthlyCap: Amount | null;
}

/** The parts of a cost that absence can lower. */
export type CostPart = 'price' | 'fee' | 'expense';

/** An absence of one placement (table Frånvaro): from its `fromDay`th day only a share of a part, or of all, is paid. */
export interface AbsenceRow {
  readonly row: number;
  /** Number of the placement's ID. */
  readonly placement: number;
  readonly from: number;
  /** Day number of the last day; null: goes on. */
  readonly to: number | null;
  /** From 1. */
  readonly fromDay: number;
  /** Null: all parts. */
  readonly part: CostPart | null;
  readonly paid: Rate;
}

/** A cost on top of the price (table Tillägg): each day, by the month, or once on its first day. */
export interface AddOnRow {
  readonly row: number;
  readonly placement: number;
  readonly from: number;
  readonly to: number | null;
  /** May be below 0: a discount. */
  readonly amount: Amount;
  readonly unit: 'day' | 'month' | 'once';
  /** What it is for, as it is shown; empty where the row does not say. */
  readonly what: string;
}

/** The tables by which placements are priced, as they were read. Rows in any order. */
export interface CostTables {
  readonly prices: readonly PriceRow[];
  readonly kinds: readonly KindRule[];
  readonly contributions: readonly ContributionRow[];
  readonly absences: readonly AbsenceRow[];
  readonly addOns: readonly AddOnRow[];
}
