import { roundedWhole } from '../rounding';

/** What somebody knows and the list does not show (table Justeringar). */
export interface Adjustment {
  /** Its row in the table, from 0. */
  readonly row: number;
  /** The number of the kind that it concerns; -1: of none. */
  readonly kind: number;
  /** Days; null: from the day after the as-of date, through the last day that is forecast. */
  readonly from: number | null;
  readonly to: number | null;
  /** Öre for all its dates together; null: it is told in days. */
  readonly ore: number | null;
  /** Days for all its dates together. */
  readonly days: number;
  /** The day of the judgement; null: not told. */
  readonly when: number | null;
}

/** An adjustment as it counts in a forecast. */
export interface CountedAdjustment extends Adjustment {
  /** Öre, rounded once. */
  readonly cost: number;
}

/** What adjustments are counted by. */
export interface AdjustmentSource {
  readonly asOf: number;
  readonly from: number;
  readonly to: number;
  /** The last day of which the share counts; left out: the last that is forecast. */
  readonly through?: number;
  /** Öre of a day of the kind ahead; null where nothing tells. */
  readonly pricePerDay: (kind: number) => number | null;
}

/**
 * The adjustments that were judged by the as-of date, each by the share of its dates that lies ahead: what lies before is seen in the list.
 * Days cost what a day of the kind costs ahead; where nothing tells that, they cost nothing and `cost` is NaN, which is to be told.
 */
export function countedAdjustments(
  adjustments: readonly Adjustment[],
  source: AdjustmentSource,
): readonly CountedAdjustment[] {
  const known = adjustments.filter(({ when }) => when === null || when <= source.asOf);
  return known.map((each) => ({ ...each, cost: costOf(each, source) }));
}

/** The rows of those that cost nothing for want of a price: without their kronor a forecast is not whole. */
export function unpricedOf(counted: readonly CountedAdjustment[]): readonly number[] {
  return counted.filter(({ cost }) => Number.isNaN(cost)).map(({ row }) => row);
}

function costOf({ kind, from, to, ore, days }: Adjustment, source: AdjustmentSource): number {
  const firstAhead = Math.max(source.asOf + 1, source.from);
  const [first, last] = [from ?? firstAhead, to ?? source.to];
  const all = last - first + 1;
  const ahead = Math.min(last, source.through ?? source.to) - Math.max(first, firstAhead) + 1;
  if (all <= 0 || ahead <= 0) return 0;
  const price = days === 0 ? 0 : (source.pricePerDay(kind) ?? NaN);
  return roundedWhole((((ore ?? 0) + days * price) * ahead) / all);
}
