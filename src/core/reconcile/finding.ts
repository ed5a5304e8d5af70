/** What the comparison of a line found. */
export const findings = [
  'agrees',
  'notInvoicedYet',
  'afterList',
  'wrongDays',
  'wrongPrice',
  'noPlacement',
  'paidAfterEnd',
  'notBooked',
  'bookedTwice',
  'unknown',
] as const;

/**
 * `agrees`: within 1 kr or 0,1 %. `notInvoicedYet`: something is still to be booked, and the month is too young for that to be a
 * difference. `afterList`: booked for time after the day that the list shows. `wrongDays`: other days at the known price. `wrongPrice`:
 * another price at the known days. `noPlacement`: nobody was placed. `paidAfterEnd`: the placement had ended. `unknown`: none of these
 * explains it.
 */
export type Finding = (typeof findings)[number];
