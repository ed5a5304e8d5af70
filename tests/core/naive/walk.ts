import type { AbsenceRow, AddOnRow, ContributionRow } from '../../../src/core/cost/costRules';
import type { PriceRow } from '../../../src/core/cost/priceRow';
import { lengthOfMonth, utcDate } from './calendar';
import { isLater, priceOn, pricesThrough } from './prices';
import { fraction, plus, type Rational, toWhole } from './rational';
import type { World, WorldPlacement } from './world';

/*
 * The second implementation of a placement's cost: one date after the other, and on each date the rules from the first sentence to
 * the last, with exact fractions. It shares nothing with the first but the shape of the tables.
 */

/** What one placement costs on one date for one reason. The share is what comes back as VAT compensation, in millionths. */
interface Term {
  readonly date: number;
  readonly ore: Rational;
  readonly share: number;
}

export interface Walk {
  readonly billed: readonly number[];
  readonly unpriced: readonly number[];
  /** The dates on which something is paid, be it 0. */
  readonly paid: readonly number[];
  /** Öre of one date, exactly. */
  readonly oreOn: (date: number) => Rational;
  /** Whole öre of all dates before the day. */
  readonly costBefore: (day: number) => number;
  readonly compensationBefore: (day: number) => number;
}

const whole = 1_000_000;

/** Walks through a placement's dates, or says the code of what is wrong with it. */
export function walk(world: World, row: number): Walk | { readonly problems: readonly string[] } {
  const placement = world.placements[row];
  if (placement === undefined) throw new Error(`no placement ${row}`);
  const { start, end } = placement;
  if (end !== null && end < start) return { problems: ['endBeforeStart'] };
  const walked = setOut(world, placement);
  for (let date = start; date < world.until && (end === null || date <= end); date++) passDate(walked, date);
  const { terms, billed, unpriced } = walked;
  return {
    billed,
    unpriced,
    paid: terms.map(({ date }) => date),
    oreOn: (day) =>
      terms
        .filter(({ date }) => date === day)
        .map(({ ore }) => ore)
        .reduce(plus, fraction(0n, 1n)),
    costBefore: (day) => oreOf(terms.filter(({ date }) => date < day).map(({ ore }) => ore)),
    compensationBefore: (day) => oreOf(terms.filter(({ date }) => date < day).map(compensationOf)),
  };
}

/** A placement while it is walked through, and what belongs to it. */
interface Walked {
  readonly world: World;
  readonly placement: WorldPlacement;
  readonly dayRule: string;
  readonly prices: ReadonlyMap<number, PriceRow>;
  readonly absences: readonly AbsenceRow[];
  readonly addOns: readonly AddOnRow[];
  /** Of the dates that are known. */
  readonly terms: Term[];
  readonly unpriced: number[];
  readonly billed: number[];
  /** Of the date that is passed: what is missing or contradictory on it. */
  readonly unknowns: Set<string>;
  readonly ofDate: Term[];
}

function setOut(world: World, placement: WorldPlacement): Walked {
  const { absences, addOns } = world.tables;
  return {
    world,
    placement,
    dayRule: dayRuleOf(world, placement),
    prices: pricesThrough(world, placement, Math.min(world.until, placement.end ?? world.until)),
    absences: absences.filter((row) => row.placement === placement.id),
    addOns: placement.id === null ? [] : addOns.filter((row) => row.placement === placement.id),
    terms: [],
    unpriced: [],
    billed: [],
    unknowns: new Set(),
    ofDate: [],
  };
}

function passDate(walked: Walked, date: number): void {
  const { placement, dayRule, billed, unknowns, ofDate, terms, unpriced } = walked;
  unknowns.clear();
  ofDate.length = 0;
  const isBilled = dayRule === 'both' || date !== placement.end;
  if (isBilled) billed.push(date);
  if (hasOwnPrice(placement)) payOwn(walked, date, isBilled);
  else payByList(walked, date, isBilled);
  for (const part of ['price', 'fee', 'expense'] as const) paidShare(walked, part, date);
  payAddOns(walked, date);
  if (unknowns.size > 0) unpriced.push(date);
  else terms.push(...ofDate);
}

function hasOwnPrice({ dayPrice, fee, expense }: WorldPlacement): boolean {
  return dayPrice !== null || fee !== null || expense !== null;
}

function dayRuleOf(world: World, placement: WorldPlacement): string {
  if (placement.dayRule !== null) return placement.dayRule;
  if (!hasOwnPrice(placement) && placement.end !== null) {
    const rule = priceOn(world, placement, placement.end)?.dayRule ?? null;
    if (rule !== null) return rule;
  }
  return kindOf(world, placement)?.dayRule ?? world.dayRule ?? 'both';
}

function kindOf({ tables }: World, { kind }: WorldPlacement) {
  return tables.kinds.find((rule) => rule.kind === kind);
}

function payOwn(walked: Walked, date: number, isBilled: boolean): void {
  const { world, placement } = walked;
  const { dayPrice, fee, expense } = placement;
  const share = kindOf(world, placement)?.vatCompensation ?? 0;
  if (dayPrice !== null) payDay(walked, { date, isBilled, amount: dayPrice, share });
  if (fee !== null) payMonth(walked, { date, factors: [fee, paidShare(walked, 'fee', date)] });
  if (fee !== null && fee !== 0) payContribution(walked, date, fee);
  if (expense !== null) payMonth(walked, { date, factors: [expense, paidShare(walked, 'expense', date)] });
}

function payByList(walked: Walked, date: number, isBilled: boolean): void {
  const { world, placement, unknowns } = walked;
  const row = walked.prices.get(date);
  const needsPrice = placement.quantity === null ? isBilled : date === placement.start;
  if (row === undefined) {
    if (needsPrice) unknowns.add('noPrice');
    return;
  }
  const share = row.vatCompensation ?? kindOf(world, placement)?.vatCompensation ?? 0;
  if (row.unit === 'day') payDay(walked, { date, isBilled, amount: row.price, share });
  else payMonth(walked, { date, factors: [row.price, paidShare(walked, 'price', date)], share });
}

/** The price of a day on the dates that are billed; where a number of days is agreed, that number on the first day. */
function payDay(
  walked: Walked,
  { date, isBilled, amount, share }: { date: number; isBilled: boolean; amount: number; share: number },
): void {
  const { start, quantity } = walked.placement;
  const paid = paidShare(walked, 'price', date);
  if (quantity === null && isBilled) pay(walked, { date, factors: [amount, paid], share });
  if (quantity !== null && date === start) pay(walked, { date, factors: [amount, quantity, paid], share });
}

/** Factors in millionths, of which the first is an amount; the product is divided by `under`. */
interface Paid {
  readonly date: number;
  readonly factors: readonly number[];
  readonly share?: number;
  readonly under?: number;
}

function payMonth(walked: Walked, paid: Paid): void {
  pay(walked, { ...paid, under: lengthOfMonth(paid.date) });
}

function pay({ ofDate }: Walked, { date, factors, share = 0, under = 1 }: Paid): void {
  let [over, millionths] = [100n, 1n];
  for (const factor of factors) {
    over *= BigInt(factor);
    millionths *= 1_000_000n;
  }
  ofDate.push({ date, ore: fraction(over, millionths * BigInt(under)), share });
}

function payContribution(walked: Walked, date: number, fee: number): void {
  const { world, placement, unknowns } = walked;
  const year = utcDate(date).getUTCFullYear();
  const rows = world.tables.contributions.filter((row) => row.year === year);
  const row = contributionRow(rows, placement.carerBorn === null ? null : year - placement.carerBorn - 1);
  if (row === undefined) {
    unknowns.add('missingContribution');
    return;
  }
  const paid = paidShare(walked, 'fee', date);
  const capped = row.monthlyCap !== null && row.monthlyCap < fee ? row.monthlyCap : fee;
  const full = Math.max(...rows.map(({ rate }) => rate));
  payMonth(walked, { date, factors: [capped, row.rate, paid] });
  payMonth(walked, { date, factors: [fee - capped, full, paid] });
}

/** For an unknown age the dearest; for a known one the row that begins at the highest age, of two such the later. */
function contributionRow(rows: readonly ContributionRow[], age: number | null): ContributionRow | undefined {
  let best: ContributionRow | undefined;
  for (const row of rows) {
    if (age !== null && (age < row.ageFrom || (row.ageTo !== null && age > row.ageTo))) continue;
    const one = age === null ? [row.rate, -row.row] : [row.ageFrom, row.row];
    const other = age === null ? [best?.rate, -(best?.row ?? 0)] : [best?.ageFrom, best?.row];
    if (best === undefined || isLater(one, other)) best = row;
  }
  return best;
}

/** The share that is paid of a part on a date, in millionths. */
function paidShare({ absences, unknowns }: Walked, part: AbsenceRow['part'], date: number): number {
  const rows = absences.filter((row) => {
    const concerns = row.part === null || row.part === part;
    return concerns && date >= row.from + row.fromDay - 1 && (row.to === null || date <= row.to);
  });
  if (rows.length > 1) unknowns.add('absencesOverlap');
  return rows[0]?.paid ?? whole;
}

function payAddOns(walked: Walked, date: number): void {
  const { world, placement, addOns } = walked;
  const share = kindOf(world, placement)?.vatCompensation ?? 0;
  if (payingRow(world, placement, date) !== placement) return;
  for (const { from, to, unit, amount } of addOns) {
    if (date < from || (to !== null && date > to && unit !== 'once')) continue;
    if (unit === 'day' || (unit === 'once' && date === from)) pay(walked, { date, factors: [amount], share });
    if (unit === 'month') payMonth(walked, { date, factors: [amount], share });
  }
}

/** Of the rows of an ID that have the date the one whose add-ons are paid: the last that started, and of two such the later. */
function payingRow({ placements }: World, { id }: WorldPlacement, date: number): WorldPlacement | undefined {
  let paying: WorldPlacement | undefined;
  for (const row of placements) {
    if (row.id !== id || date < row.start || (row.end !== null && date > row.end)) continue;
    if (paying === undefined || row.start >= paying.start) paying = row;
  }
  return paying;
}

/** Fractions over the same denominator are added together first: there are few denominators and many dates. */
function oreOf(fractions: readonly Rational[]): number {
  const sums = new Map<bigint, bigint>();
  for (const { over, under } of fractions) sums.set(under, (sums.get(under) ?? 0n) + over);
  let total = fraction(0n, 1n);
  for (const [under, over] of sums) total = plus(total, fraction(over, under));
  return Number(toWhole(total));
}

function compensationOf({ ore: { over, under }, share }: Term): Rational {
  return fraction(over * BigInt(share), under * 1_000_000n);
}
