import type { Charge } from '../cost/charge';
import { chargesOf } from '../cost/chargesOf';
import type { CostWorld } from '../cost/costWorld';
import { stayOf } from '../cost/stay';
import type { UnpricedPeriod } from '../cost/unpriced';
import type { Period } from '../period';
import { isProblem, type Problem } from '../result';

/** A placement of a person: the dates on which the person is there, first and last day included, and all that they cost. */
export interface Care extends Period {
  /** The placement's row, from 0. */
  readonly row: number;
  /** Whether it rests on LVU, or on what is reimbursed as if it did. */
  readonly isLvuType: boolean;
  readonly charges: readonly Charge[];
  readonly unpriced: readonly UnpricedPeriod[];
}

/** The placements of persons, and what is known of each. */
export interface CareQuestion {
  /** Its own question ends with the last date that is known. */
  readonly world: CostWorld;
  /** The number of each placement's person; -1 is blank. */
  readonly personOf: Int32Array;
  /** 1 for placements that rest on LVU, or on what is reimbursed as if they did. */
  readonly lvuType: Uint8Array;
  /** 1 for rows of placements that hold nothing or cannot be read. */
  readonly leftOut: Uint8Array;
}

/** The placements of each person who is asked for, and those that cannot be counted, with why. */
export interface CareOfPersons {
  readonly byPerson: ReadonlyMap<number, readonly Care[]>;
  readonly uncounted: ReadonlyMap<number, Problem>;
}

/** Finds the placements of the persons and what they cost, by all rules of price. */
export function careOf(
  { world, personOf, lvuType, leftOut }: CareQuestion,
  persons: { readonly has: (person: number) => boolean },
): CareOfPersons {
  const byPerson = new Map<number, Care[]>();
  const uncounted = new Map<number, Problem>();
  for (const [row, person] of personOf.entries()) {
    if (leftOut[row] === 1 || !persons.has(person)) continue;
    const stay = stayOf(world, row);
    const charged = chargesOf(world, row);
    if (isProblem(stay) || isProblem(charged)) {
      if (isProblem(charged)) uncounted.set(row, charged);
      continue;
    }
    const { charges, unpriced } = charged;
    const care = { row, ...stay.known, isLvuType: lvuType[row] === 1, charges, unpriced };
    const own = byPerson.get(person);
    if (own === undefined) byPerson.set(person, [care]);
    else own.push(care);
  }
  return { byPerson, uncounted };
}
