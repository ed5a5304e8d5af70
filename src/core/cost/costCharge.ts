import type { Period } from '../period';
import { ratesPerWhole } from '../rate';
import type { Charge, ChargePart } from './charge';

/** What a charge says apart from its dates and from absence, which comes later. */
export type Terms = Omit<Charge, 'from' | 'until' | 'paid'>;

/** The source of the amounts that stand in the placement's own row. */
export const ownRow = { table: 'placements' } as const;

/** Adds what is paid by the terms, in full, on the dates of the period; nothing where it is empty. */
export function addCharge(charges: Charge[], { from, until }: Period, terms: Terms): void {
  if (from >= until) return;
  const { unit, part, source, amount, times, vatCompensation } = terms;
  charges.push({ from, until, unit, part, source, amount, times, paid: ratesPerWhole, vatCompensation });
}

/** The order of parts in which charges that begin on the same day are told. */
const partOrder: Readonly<Record<ChargePart, number>> = {
  price: 0,
  fee: 1,
  contribution: 2,
  expense: 3,
  addOn: 4,
};

/** By first day, then by part. */
export function byDayAndPart(one: Charge, other: Charge): number {
  return one.from - other.from || partOrder[one.part] - partOrder[other.part];
}
