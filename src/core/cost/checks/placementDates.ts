import { civilFromNumber } from '../../calendar';
import { numberAt } from '../../numberAt';
import type { PlacementColumns } from '../placementColumns';
import type { Stay } from '../stay';

/** Whether a placement is extended on a day that is none of its own. Blank: it is not extended. */
export function isExtendedOutside({ extendedFrom }: PlacementColumns, { index, from, until }: Stay): boolean {
  const day = numberAt(extendedFrom, index);
  return day !== 0 && (day < from || day >= until);
}

/** Whether the carer was born in a later year than that of the placement's first day. */
export function isCarerBornTooLate({ carerBorn }: PlacementColumns, { index, from }: Stay): boolean {
  return numberAt(carerBorn, index) > civilFromNumber(from).year;
}
