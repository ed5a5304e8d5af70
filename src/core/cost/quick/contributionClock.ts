import { civilFromNumber, numberFromCivil } from '../../calendar';
import { keepShape } from '../../keepShape';
import { partsPerMonth } from '../../monthParts';
import { ratesPerWhole } from '../../rate';
import { ageOn1January } from '../addContributions';
import { ratesFor } from '../contributionYears';
import type { CostWorld } from '../costWorld';
import { type Clock, clockOf, type Turn } from './clock';

/** A clock, and the first day of the years that all have a rate, through the last one that is asked about. */
export interface ContributionClock {
  readonly clock: Clock;
  readonly from: number;
}

/** The clocks of carers by their year of birth (0: not known), those that have been asked for. */
export interface ContributionClocks {
  readonly world: CostWorld;
  readonly cuts: Int32Array;
  readonly known: Map<number, ContributionClock | null>;
}

/** What is paid in a year, and the months (in parts) before it. */
interface YearRate {
  readonly partsBefore: number;
  readonly rate: number;
}

interface RatesFrom {
  readonly rates: readonly YearRate[];
  readonly from: number;
}

const partsPerYear = 12 * partsPerMonth;

/** More years than anybody has rates for; their sum would not be exact. */
const mostYears = 1_000;

/** None has been asked for. */
export function contributionClocks(world: CostWorld, cuts: Int32Array): ContributionClocks {
  return { world, cuts, known: new Map() };
}

/**
 * Counts months by the rate of the employer's contribution that holds for a carer in each year, so that the fee times it is the
 * contribution. Null where it does not say all: a year that is asked about has no rate, or some year's rate has a cap.
 */
export function contributionClock(
  { world, cuts, known }: ContributionClocks,
  born: number,
): ContributionClock | null {
  const before = known.get(born);
  if (before !== undefined) return before;
  const found = yearRates(world, born);
  const clock = found === null ? null : startingClock(found, cuts);
  known.set(born, clock);
  return clock;
}

function startingClock({ rates, from }: RatesFrom, cuts: Int32Array): ContributionClock {
  const unit = 1 / partsPerMonth / ratesPerWhole;
  return { clock: clockOf(cuts, turnsOf(rates), { byMonths: true, unit }), from };
}

keepShape(startingClock({ rates: [], from: 0 }, new Int32Array(0)));

/** The clock runs at the rate of each year, and stands still in years that have none. */
function turnsOf(rates: readonly YearRate[]): readonly Turn[] {
  const inOrder = [...rates].sort((one, other) => one.partsBefore - other.partsBefore);
  return inOrder.flatMap(({ partsBefore, rate }, index) => {
    const end = partsBefore + partsPerYear;
    const turn = { at: partsBefore, speed: rate };
    return inOrder[index + 1]?.partsBefore === end ? [turn] : [turn, { at: end, speed: 0 }];
  });
}

function yearRates({ contributions, question }: CostWorld, born: number): RatesFrom | null {
  if (contributions.size > mostYears) return null;
  const [first, last] = [civilFromNumber(question.from).year, civilFromNumber(question.until - 1).year];
  const found = new Map<number, number>();
  for (const [year, ofYear] of contributions) {
    const rates = ratesFor(ofYear, ageOn1January(year, born));
    if (rates === undefined) continue;
    if (rates.ofAge.monthlyCap !== null && rates.ofAge !== rates.full) return null;
    found.set(year, rates.ofAge.rate);
  }
  for (let year = first; year <= last; year += 1) if (!found.has(year)) return null;
  let earliest = first;
  while (found.has(earliest - 1)) earliest -= 1;
  const rates = [...found].map(([year, rate]) => ({ partsBefore: year * partsPerYear, rate }));
  return { rates, from: numberFromCivil({ year: earliest, month: 1, day: 1 }) };
}
