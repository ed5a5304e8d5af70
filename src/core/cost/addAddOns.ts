import { intersection, type Period } from '../period';
import { ratesPerWhole } from '../rate';
import type { Charge } from './charge';
import { addCharge } from './costCharge';
import type { AddOnRow } from './costRules';
import type { Stay } from './stay';

/** The stay of a row; where it shares its ID with others, the dates that are its own. */
interface OwnStay extends Stay {
  readonly own: readonly Period[] | undefined;
}

/**
 * Adds a placement's add-ons: each on the dates that are the placement's too, once where its own first day is one of them. On a date
 * that several rows of the ID have, only one of them pays.
 */
export function addAddOns(
  charges: Charge[],
  addOns: readonly AddOnRow[],
  { known, kind, own }: OwnStay,
): void {
  const paying = own === undefined ? [known] : own.map((period) => intersection(period, known));
  for (const addOn of addOns) {
    const { unit, amount, row } = addOn;
    const source = { table: 'addOns', row } as const;
    const terms = { unit, part: 'addOn', source, amount, times: ratesPerWhole } as const;
    const vatCompensation = kind?.vatCompensation ?? 0;
    for (const period of paying)
      addCharge(charges, intersection(datesOf(addOn), period), { ...terms, vatCompensation });
  }
}

function datesOf({ from, to, unit }: AddOnRow): Period {
  if (unit === 'once') return { from, until: from + 1 };
  return { from, until: to === null ? Infinity : to + 1 };
}
