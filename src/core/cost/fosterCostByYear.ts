import type { Amount } from '../amount';
import { countedFrom, countedUntil, type Counting, countingProblem } from '../counting';
import { type Ore, oreBetween } from '../ore';
import type { Placement, Window } from '../placement';
import { isProblem, type Result } from '../result';
import { chargesOf } from './chargesOf';
import type { ContributionYear } from './contributionYears';
import { costBefore } from './costBefore';
import type { CostQuestion } from './costQuestion';
import type { AbsenceRow } from './costRules';
import type { CostWorld } from './costWorld';
import type { PlacementColumns } from './placementColumns';
import { priceList } from './priceList';
import { rowsById } from './rowsById';

/** A foster home paid by the month, whose contribution follows the carer's age. Null: a blank amount, a year that is not known. */
export interface AgedFosterPay {
  readonly placement: Placement;
  readonly fee: Amount | null;
  readonly expense: Amount | null;
  readonly born: number | null;
  readonly window: Window;
}

const noRow = -1;
const noPrices = priceList([]);

/**
 * Cost of a foster home in a window, in öre, as `fosterCost`, with the employer's contribution by the rates of the years. Problems:
 * those of fosterCost, and missingContribution.
 */
export function fosterCostByYear(
  pay: AgedFosterPay,
  contributions: ReadonlyMap<number, ContributionYear>,
): Result<Ore> {
  const counting: Counting = { placement: pay.placement, rule: 'both', window: pay.window };
  const problem = countingProblem(counting);
  if (problem !== null) return problem;
  const until = countedUntil(counting);
  const from = countedFrom(counting, until);
  const { rule: dayRule } = counting;
  const world = worldOf(pay, contributions, { placementIds: Int32Array.of(noRow), from, until, dayRule });
  const charged = chargesOf(world, 0);
  if (isProblem(charged)) return charged;
  const missing = charged.unpriced.find((period) => period.from < until && from < period.until);
  if (missing !== undefined && missing.why !== null) return missing.why;
  return oreBetween(costBefore(charged.charges, until), costBefore(charged.charges, from));
}

const noAbsences = rowsById<AbsenceRow>([]);

function worldOf(
  pay: AgedFosterPay,
  contributions: CostWorld['contributions'],
  question: CostQuestion,
): CostWorld {
  const nothing = new Map<number, never>();
  const placements = columnsOf(pay);
  return {
    placements,
    question,
    contributions,
    prices: noPrices,
    kinds: nothing,
    absences: noAbsences,
    addOns: nothing,
    ownDates: nothing,
  };
}

/** A list of this one placement. */
function columnsOf({ placement, fee, expense, born }: AgedFosterPay): PlacementColumns {
  return {
    count: 1,
    start: Int32Array.of(placement.start),
    end: Int32Array.of(placement.end ?? 0),
    extendedFrom: Int32Array.of(0),
    kind: Int32Array.of(noRow),
    provider: Int32Array.of(noRow),
    dayRule: Uint8Array.of(0),
    quantity: Float64Array.of(NaN),
    dayPrice: Float64Array.of(NaN),
    fee: Float64Array.of(fee ?? NaN),
    expense: Float64Array.of(expense ?? NaN),
    carerBorn: Int32Array.of(born ?? 0),
  };
}
