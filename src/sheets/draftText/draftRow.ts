import type { BridgePart } from '../../core/bridge/bridgeRow';

/** A column of a bridge as it stands on the sheet: the changes in öre, days, and kronor per day (null: none). */
export interface DraftRow {
  /** Of the group; null: all of them together. */
  readonly name: string | null;
  readonly figures: Readonly<Record<BridgePart, number>>;
  readonly budgetDays: number;
  readonly actualDays: number;
  readonly budgetPrice: number | null;
  readonly actualPrice: number | null;
}
