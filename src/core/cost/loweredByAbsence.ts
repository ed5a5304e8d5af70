import { intersection, type Period } from '../period';
import type { AbsencesOverlap } from '../result';
import type { Charge, ChargePart } from './charge';
import type { AbsenceRow, CostPart } from './costRules';
import type { UnpricedPeriod } from './unpriced';

/** Dates on which only a share is paid, by the absence that says so. */
interface Lowered extends Period {
  readonly absence: AbsenceRow;
}

/** Which part's absences lower a charge: the contribution follows the fee, add-ons are paid in full. */
const followed: Readonly<Record<ChargePart, CostPart | null>> = {
  price: 'price',
  fee: 'fee',
  contribution: 'fee',
  expense: 'expense',
  addOn: null,
};

const allParts: readonly CostPart[] = ['price', 'fee', 'expense'];

/** Charges by what is paid of them, and the dates on which that is not known. */
export interface LoweredCharges {
  /** Made for this placement: whoever asks for them may add to them. */
  readonly charges: Charge[];
  readonly unpriced: readonly UnpricedPeriod[];
}

/**
 * The charges of a placement, cut where its absences begin and end to lower what is paid, and the share that is paid then. On dates
 * on which two rows would lower the same part it is not known which: those are told.
 */
export function loweredByAbsence(
  charges: readonly Charge[],
  absences: readonly AbsenceRow[],
  dates: Period,
): LoweredCharges {
  const lowered = absences
    .map((absence) => ({ absence, ...intersection(loweredDates(absence), dates) }))
    .filter(({ from, until }) => from < until)
    .sort((one, other) => one.from - other.from || one.absence.row - other.absence.row);
  const unpriced = allParts.flatMap((part) =>
    overlapsIn(lowered.filter(({ absence }) => lowers(absence, part))),
  );
  return { charges: charges.flatMap((charge) => cutBy(charge, lowered)), unpriced };
}

function loweredDates({ from, to, fromDay }: AbsenceRow): Period {
  return { from: from + fromDay - 1, until: to === null ? Infinity : to + 1 };
}

/** The periods are given by first day, so that each overlaps, if any, the one before it that goes on longest. */
function overlapsIn(lowered: readonly Lowered[]): UnpricedPeriod[] {
  const overlaps: UnpricedPeriod[] = [];
  let longest: Lowered | undefined;
  for (const period of lowered) {
    if (longest !== undefined && period.from < longest.until)
      overlaps.push({
        from: period.from,
        until: Math.min(period.until, longest.until),
        why: overlapOf(longest.absence.row, period.absence.row),
      });
    if (longest === undefined || period.until > longest.until) longest = period;
  }
  return overlaps;
}

function overlapOf(row: number, otherRow: number): AbsencesOverlap {
  return { problem: 'absencesOverlap', row: Math.min(row, otherRow), otherRow: Math.max(row, otherRow) };
}

function lowers({ part }: AbsenceRow, ofCharge: CostPart | null): boolean {
  return ofCharge !== null && (part === null || part === ofCharge);
}

/** The charge in pieces: in full where nothing lowers it, by its share where an absence does. */
function cutBy(charge: Charge, lowered: readonly Lowered[]): Charge[] {
  const pieces: Charge[] = [];
  let { from } = charge;
  for (const period of lowered) {
    const cut = intersection(period, { from, until: charge.until });
    if (cut.from >= cut.until || !lowers(period.absence, followed[charge.part])) continue;
    if (from < cut.from) pieces.push({ ...charge, from, until: cut.from });
    pieces.push({ ...charge, ...cut, paid: period.absence.paid });
    from = cut.until;
  }
  return from < charge.until ? [...pieces, { ...charge, from }] : pieces;
}
