import { civilFromNumber, numberFromCivil } from '../calendar';
import { numberAt } from '../numberAt';
import type { Period } from '../period';
import type { Charge } from './charge';
import { type ContributionRates, ratesFor } from './contributionYears';
import type { ContributionRow } from './costRules';
import { addCharge, type Terms } from './costCharge';
import type { CostWorld } from './costWorld';
import type { Stay } from './stay';
import type { UnpricedPeriod } from './unpriced';

/**
 * Adds the employer's contribution on a placement's fee, by the rate of each year and of the carer's age on 1 January of it. Gives
 * the dates of the years that lack one.
 */
export function addContributions(charges: Charge[], world: CostWorld, stay: Stay): UnpricedPeriod[] {
  const unpriced: UnpricedPeriod[] = [];
  const fee = numberAt(world.placements.fee, stay.index);
  const born = numberAt(world.placements.carerBorn, stay.index);
  for (let { from } = stay; from < stay.known.until;) {
    const { year } = civilFromNumber(from);
    const until = Math.min(numberFromCivil({ year: year + 1, month: 1, day: 1 }), stay.known.until);
    const age = ageOn1January(year, born);
    const ofYear = world.contributions.get(year);
    const rates = ofYear === undefined ? undefined : ratesFor(ofYear, age);
    if (rates !== undefined) addOnFee(charges, { from, until, fee }, rates);
    else unpriced.push({ from, until, why: { problem: 'missingContribution', year, age } });
    from = until;
  }
  return unpriced;
}

/** Someone born in a year has, at the beginning of another, lived one birthday less than the difference. 0: not known. */
export function ageOn1January(year: number, born: number): number | null {
  return born === 0 ? null : year - born - 1;
}

/** The rate on the fee of a month up to its cap, and the year's full rate on what is above. */
function addOnFee(
  charges: Charge[],
  { fee, ...period }: Period & { readonly fee: number },
  { ofAge, full }: ContributionRates,
): void {
  const below = ofAge === full ? fee : Math.min(fee, ofAge.monthlyCap ?? fee);
  addCharge(charges, period, termsOf(below, ofAge));
  if (fee > below) addCharge(charges, period, termsOf(fee - below, full));
}

function termsOf(amount: number, { row, rate }: ContributionRow): Terms {
  const source = { table: 'contributions', row } as const;
  return { unit: 'month', part: 'contribution', source, amount, times: rate, vatCompensation: 0 };
}
