import { orePerAmount } from '../../ore';
import { shownBefore } from './clock';
import { type ContributionClock, contributionClock } from './contributionClock';
import { isRoundedSafely, roundingBound } from './cutSums';
import type { QuickPay } from './quickPay';

/** Pay by the month, and the contribution on its fee. */
const terms = 2;

/** Whether a placement has a fee, perhaps with an expense, and nothing that is paid by the day; and no absence lowers it. */
export function isPaidMonthly({ world, stay }: QuickPay): boolean {
  const { dayPrice, fee, expense } = world.placements;
  const isSound = (fee[stay.index] ?? 0) > 0 && !((expense[stay.index] ?? 0) < 0);
  return isSound && Number.isNaN(dayPrice[stay.index] ?? 0) && stay.absence === undefined;
}

/** Works out fee, expense and contribution in one go. The sums are settled. False where only its charges tell. */
export function payMonthly(pay: QuickPay): boolean {
  const { world, stay, contributions } = pay;
  const contribution = contributionClock(contributions, world.placements.carerBorn[stay.index] ?? 0);
  return contribution !== null && stay.from >= contribution.from && settleMonths(pay, contribution);
}

/**
 * Both run over all dates of the placement: so each cut after its first day and before its last lies within the dates of both, and at
 * the last one all has been paid.
 */
function settleMonths({ world, stay, cost, months }: QuickPay, { clock }: ContributionClock): boolean {
  const fee = world.placements.fee[stay.index] ?? 0;
  const expense = world.placements.expense[stay.index] ?? NaN;
  const perPart = (Number.isNaN(expense) ? fee : fee + expense) * orePerAmount * months.unit;
  const perRate = fee * orePerAmount * clock.unit;
  const [parts, rates] = [shownBefore(months, stay.from), shownBefore(clock, stay.from)];
  const all =
    perPart * (shownBefore(months, stay.knownUntil) - parts) +
    perRate * (shownBefore(clock, stay.knownUntil) - rates);
  const bound = roundingBound(terms, all);
  const { cuts, ore, first, last } = cost;
  for (let cut = (cuts[first] ?? 0) > stay.from ? first : first + 1; cut <= last; cut += 1) {
    const passed =
      perPart * ((months.atCuts[cut] ?? 0) - parts) + perRate * ((clock.atCuts[cut] ?? 0) - rates);
    const sum = cut < last ? passed : all;
    ore[cut] = Math.round(sum);
    if (!isRoundedSafely(sum, ore[cut] ?? 0, bound)) return false;
  }
  return true;
}
