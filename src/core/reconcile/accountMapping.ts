/** How a booking is coded. Codes are numbers that were given out for texts; -1 is blank. */
export interface Coding {
  readonly account: number;
  readonly activity: number;
  readonly unit: number;
}

/** A row of the account mapping: bookings coded so are of the kind. A code that the row leaves blank may be any. */
export interface MappingRow extends Coding {
  readonly kind: number;
}

/** The kind of a booking: that of the row that fits it with most codes filled in; of several the first. -1: no row fits. */
export function mappedKind(mapping: readonly MappingRow[], coding: Coding): number {
  let best: { readonly kind: number; readonly codes: number } = { kind: -1, codes: -1 };
  for (const row of mapping) {
    const codes = fittingCodes(row, coding);
    if (codes > best.codes) best = { kind: row.kind, codes };
  }
  return best.kind;
}

/** How many codes of the row the booking has; -1 where it has another code than one of them. */
function fittingCodes(row: MappingRow, coding: Coding): number {
  const filled = (['account', 'activity', 'unit'] as const).filter((code) => row[code] !== -1);
  return filled.every((code) => row[code] === coding[code]) ? filled.length : -1;
}

/** What is known of a placement's coding beside its kind; -1 is blank. */
export type KnownCoding = Pick<Coding, 'activity' | 'unit'>;

/**
 * How a placement of a kind is booked where nothing is yet: its own activity and unit, and what the mapping says of the rest. Of the
 * kind's rows that say nothing else than the placement, the one that shares most codes with it holds; of several the first. Codes that
 * nobody says are -1.
 */
export function codingOf(mapping: readonly MappingRow[], kind: number, known: KnownCoding): Coding {
  let best: { readonly row: Coding; readonly codes: number } | null = null;
  for (const row of mapping) {
    const codes = row.kind === kind && kind !== -1 ? sharedCodes(row, known) : -1;
    if (codes > (best?.codes ?? -1)) best = { row, codes };
  }
  const { account, activity, unit } = best?.row ?? { account: -1, activity: -1, unit: -1 };
  return {
    account,
    activity: known.activity === -1 ? activity : known.activity,
    unit: known.unit === -1 ? unit : known.unit,
  };
}

/** How many codes both fill in alike; -1 where they contradict each other. */
function sharedCodes(row: MappingRow, known: KnownCoding): number {
  const filled = (['activity', 'unit'] as const).filter((code) => row[code] !== -1 && known[code] !== -1);
  return filled.every((code) => row[code] === known[code]) ? filled.length : -1;
}
