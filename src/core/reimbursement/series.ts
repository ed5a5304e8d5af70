import { rowsBy } from '../cost/rowsBy';
import type { Charge } from '../cost/charge';
import { byDayAndPart } from '../cost/costCharge';
import { costBefore } from '../cost/costBefore';
import { explainTerms, type Term } from '../cost/explainTerms';
import { withoutDates } from '../cost/unpriced';
import { type Ore, oreBetween } from '../ore';
import { daysInPeriod, intersection, type Period, unitedPeriods } from '../period';
import type { Problem, Result } from '../result';
import { type Applied, applicationOf, type ReimbursedPart, type UnpricedCare, within } from './application';
import { type Care, type CareQuestion, careOf } from './care';
import { type FlatRates, flatRates } from './flat';
import type { Held } from './heldDates';
import {
  categoryRates,
  type CategoryRates,
  noRates,
  ratesIn,
  type ReimbursementKind,
  type ReimbursementRate,
} from './rates';
import { type Status, type StatusRow, statusesOf } from './statuses';

/**
 * What the state is expected to pay for one person in one category by one rule, over all known dates. It is made of charges, as a cost is,
 * so that what a window gives is a difference of two rounded sums and windows add up to the öre.
 */
export interface ReimbursementSeries {
  readonly person: number;
  readonly category: number;
  readonly kind: ReimbursementKind;
  /** In the order of their first days. */
  readonly charges: readonly Charge[];
  /** Of these, what is paid for quarter by quarter: all that is applied for, and the flat rates whose row says so. */
  readonly byQuarter: readonly Charge[];
  /** The same as charges, apart as they are told: each placement by itself, and the flat rate. */
  readonly parts: readonly ReimbursedPart[];
  /** The dates that count, apart and in order; what is paid once has none. */
  readonly dates: readonly Period[];
  /** Dates of care without a known cost. */
  readonly unpriced: readonly UnpricedCare[];
  /** The dates on which rows of the rule hold, with the months in which is applied. */
  readonly held: readonly Held<ReimbursementRate>[];
}

/** Persons, their placements and what the state pays. */
export interface ReimbursementQuestion extends CareQuestion {
  readonly statuses: readonly StatusRow[];
  readonly rates: readonly ReimbursementRate[];
}

/** What is expected, and the placements of these persons that cannot be counted. */
export interface ExpectedReimbursement {
  readonly series: readonly ReimbursementSeries[];
  /** Known dates on which no row of the table holds for the category that a person has. */
  readonly unrated: readonly Status[];
  readonly uncounted: ReadonlyMap<number, Problem>;
}

/** Everything that is expected of the state, in the order in which persons and their categories are met. Source: rules §6. */
export function expectedReimbursement(question: ReimbursementQuestion): ExpectedReimbursement {
  const statuses = statusesOf(question.statuses);
  const rates = categoryRates(question.rates);
  const { byPerson, uncounted } = careOf(question, statuses);
  const known = { from: -Infinity, until: question.world.question.until };
  const all = [...statuses].flatMap(([person, own]) =>
    [...rowsBy(own, ({ category }) => category)].map(([category, ofCategory]): InCategory => {
      const care = byPerson.get(person) ?? [];
      return { statuses: ofCategory, rates: rates.get(category) ?? noRates, care, known };
    }),
  );
  const series = all.flatMap(seriesOf).filter(({ held }) => held.length > 0);
  return { series, unrated: all.flatMap(unratedIn), uncounted };
}

/** One person in one category. */
interface InCategory {
  readonly statuses: readonly Status[];
  readonly rates: CategoryRates;
  readonly care: readonly Care[];
  readonly known: Period;
}

/** A row that has ended at an age is one, too. */
function unratedIn({ statuses, rates, known }: InCategory): readonly Status[] {
  const held = [rates.running, rates.once, rates.application].flat();
  return withoutDates(within(statuses, [known]), unitedPeriods(held));
}

function seriesOf(given: InCategory): ReimbursementSeries[] {
  const { statuses, rates, care, known } = given;
  const flat = flatRates(statuses, rates, known);
  const byLvu = care.filter(({ isLvuType }) => isLvuType);
  return [
    flatSeries(given, flat),
    applicationSeries(given, 'excess', { care: byLvu, flat: flat.running }),
    applicationSeries(given, 'actualCost', { care, flat: flat.running }),
  ];
}

function flatSeries(given: InCategory, { running, once, byQuarter }: FlatRates): ReimbursementSeries {
  const { running: rates, once: onceRates } = given.rates;
  const parts = [running, once].filter(({ length }) => length > 0).map((charges) => ({ row: null, charges }));
  return {
    ...named(given, 'flatRate'),
    charges: inOrder(parts),
    byQuarter: [...byQuarter].sort(byDayAndPart),
    parts,
    dates: unitedPeriods(running),
    unpriced: [],
    held: [...heldIn(given, rates), ...heldIn(given, onceRates)],
  };
}

function applicationSeries(
  given: InCategory,
  kind: 'excess' | 'actualCost',
  applied: Omit<Applied, 'held'>,
): ReimbursementSeries {
  const held = heldIn(given, given.rates.application).filter((each) => each.held.rule === kind);
  const application = applicationOf({ ...applied, held });
  const charges = inOrder(application.parts);
  return { ...named(given, kind), charges, byQuarter: charges, ...application, held };
}

function named(
  { statuses: [status] }: InCategory,
  kind: ReimbursementKind,
): Pick<ReimbursementSeries, 'person' | 'category' | 'kind'> {
  return { person: status?.person ?? -1, category: status?.category ?? -1, kind };
}

/** The dates of the person in the category on which rows hold, as far as they are known. */
function heldIn(
  { statuses, known }: InCategory,
  held: readonly Held<ReimbursementRate>[],
): Held<ReimbursementRate>[] {
  return statuses
    .flatMap((status) => ratesIn(held, status))
    .map((each) => ({ ...each, ...intersection(each, known) }))
    .filter(({ from, until }) => from < until);
}

function inOrder(parts: readonly ReimbursedPart[]): readonly Charge[] {
  return parts.flatMap(({ charges }) => charges).sort(byDayAndPart);
}

/** What is expected for the dates of a period, in öre. Problem: amountOutOfRange. */
export function expectedOre({ charges }: ReimbursementSeries, { from, until }: Period): Result<Ore> {
  return oreBetween(costBefore(charges, until), costBefore(charges, from));
}

/** What of it is paid for quarter by quarter, in öre; the rest is paid for month by month. Problem: amountOutOfRange. */
export function expectedByQuarter({ byQuarter }: ReimbursementSeries, { from, until }: Period): Result<Ore> {
  return oreBetween(costBefore(byQuarter, until), costBefore(byQuarter, from));
}

/** How many dates of a period count. */
export function countedDays({ dates }: ReimbursementSeries, period: Period): number {
  return dates.reduce((days, each) => days + daysInPeriod(intersection(each, period)), 0);
}

/** How many dates of a period have care without a known cost; a date counts once. */
export function unpricedDays({ unpriced }: ReimbursementSeries, period: Period): number {
  return unitedPeriods(unpriced).reduce((days, each) => days + daysInPeriod(intersection(each, period)), 0);
}

/** The sum that a period gives, told so that it can be followed with pencil and paper: placement by placement, then the flat rate. */
export function explainReimbursement({ parts }: ReimbursementSeries, period: Period): readonly Term[] {
  return parts.flatMap((part) => explainTerms(part, period).terms);
}
