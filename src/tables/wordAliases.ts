import { listed } from './listed';

/** What other systems write for the words of a choice, by the word. Only what can mean nothing else. */

/** Yes and no. Worksheets have them as true and false. */
export const yesNoAliases = {
  yes: listed(`j; y; x; sant; true; 1`),
  no: listed(`n; falskt; false; 0`),
} as const;

/** What a price is for. */
export const priceUnitAliases = {
  day: listed(
    `per dygn; kr per dygn; kr/dygn; dygnspris; vårddygn; per vårddygn; dag; dagar; per dag; kr/dag; per day; daily`,
  ),
  month: listed(`
    mån; månader; per månad; per mån; kr per månad; kr/månad; kr/mån; månadspris; månadsvis; per month; monthly
  `),
} as const;

/** What an add-on is for. */
export const amountUnitAliases = {
  ...priceUnitAliases,
  once: listed(`engångs; engångsbelopp; engångskostnad; engångsvis; vid ett tillfälle; one-off; one time`),
} as const;

/** How the last day counts. */
export const dayRuleAliases = {
  both: listed(`båda dagarna; båda dagar; både första och sista dagen; bägge; both days`),
  nights: listed(`natt; per natt; nettovårddygn; nettodygn; night; per night`),
} as const;

/** Which placements a new price applies to. */
export const appliesToAliases = {
  all: listed(`alla placeringar; samtliga; samtliga placeringar; all placements`),
  new: listed(`nya placeringar; endast nya; bara nya; endast nya placeringar; new placements; only new`),
} as const;

/** The parts of a placement's cost. */
export const costPartAliases = {
  price: listed(`dygnspris; dygnskostnad; priset; day price`),
  fee: listed(`arvoden; arvodet; familjehemsarvode`),
  expense: listed(`omkostnader; omkostnaden; omkostnadsersättning; expenses; expense allowance`),
} as const;

/** Kinds of state reimbursement. */
export const reimbursementAliases = {
  flatRate: listed(`schabloner; schablonersättning; schablonbelopp; flat rates`),
  excess: listed(`överskjutande kostnad; överskjutande kostnader; överskjutande ersättning; excess cost`),
  actualCost: listed(`faktisk; faktiska kostnader; faktiska kostnaden; actual costs; actual`),
} as const;
