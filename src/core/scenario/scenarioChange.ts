/** Moves a share of the care days of a kind to another kind. */
export interface MoveDays {
  readonly change: 'move';
  readonly kind: number;
  readonly toKind: number;
  readonly from: number;
  /** From 0 to 1, of the days before any move. */
  readonly share: number;
}

/** Makes the stays of a kind shorter: what is left of each from the date on, or the whole of one that begins later. */
export interface ShortenStays {
  readonly change: 'shorten';
  readonly kind: number;
  readonly from: number;
  /** From 0 to 1. */
  readonly share: number;
  /** Dates taken from each first, before the share; from 0. */
  readonly days: number;
}

/** Lets fewer placements of a kind begin. */
export interface AvoidPlacements {
  readonly change: 'avoid';
  readonly kind: number;
  readonly from: number;
  readonly perYear: number;
}

/** Makes everything that is paid for a kind, or for all kinds, dearer or cheaper by a share. */
export interface IndexPrices {
  readonly change: 'index';
  /** Null: all kinds. */
  readonly kind: number | null;
  readonly from: number;
  /** Plus is dearer; from −1. */
  readonly share: number;
}

/** Lets a day of a kind cost a given amount, whatever it cost before. */
export interface SetPrice {
  readonly change: 'price';
  readonly kind: number;
  readonly from: number;
  /** For a care day. */
  readonly ore: number;
}

/**
 * One change of a scenario. Kinds are numbers of names, `from` is the first day on which it holds: earlier days ahead stay as they are, and
 * so does all that has been.
 */
export type ScenarioChange = MoveDays | ShortenStays | AvoidPlacements | IndexPrices | SetPrice;

/** The changes of one sort. */
export function changesOf<Sort extends ScenarioChange['change']>(
  changes: readonly ScenarioChange[],
  sort: Sort,
): readonly Extract<ScenarioChange, { readonly change: Sort }>[] {
  return changes.filter(
    (each): each is Extract<ScenarioChange, { readonly change: Sort }> => each.change === sort,
  );
}

/** The date ahead on which a change begins to hold: 1 is the day after the as-of date. */
export function firstDateOf({ from }: ScenarioChange, { asOf }: { readonly asOf: number }): number {
  return Math.max(1, from - asOf);
}
