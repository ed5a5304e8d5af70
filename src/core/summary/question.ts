import type { CostWorld } from '../cost/costWorld';
import type { Period } from '../period';
import type { Measure } from './measure';
import type { Side } from './side';

/** What a summary is asked for. */
export interface SummaryQuestion {
  /** The placements and all that prices them; its own question has the window's days that are known. */
  readonly world: CostWorld;
  /** 1 for rows of placements that are to be left out: those that hold nothing, or that could not be read. */
  readonly leftOut: Uint8Array;
  /** The number of each placement's person; -1 is blank. Null: no measure needs persons. */
  readonly personOf: Int32Array | null;
  readonly rows: Side;
  readonly columns: Side;
  readonly measures: readonly Measure[];
}

/** The days that are asked about and known: through the window's last day or the as-of date, whichever comes first. */
export function knownWindow({ world: { question } }: SummaryQuestion): Period {
  const { from, until } = question;
  return { from, until: Math.max(from, until) };
}
