import { chargesOf } from '../../core/cost/chargesOf';
import type { CostWorld } from '../../core/cost/costWorld';
import { type Explanation, explainTerms } from '../../core/cost/explainTerms';
import { firstOfEachReason, nothingMissing, withPlacement } from '../../core/cost/missingPrices';
import type { UnpricedPeriod } from '../../core/cost/unpriced';
import { kronorFromOre, oreFromNumber } from '../../core/ore';
import { numberAt } from '../../core/numberAt';
import { intersection } from '../../core/period';
import {
  daysWithoutPrice,
  explanationHeaders,
  explanationParts,
  explanationUnits,
  noSum,
} from '../../text/explanationWords';
import type { Language } from '../../text/language';
import { isProblem, type LocatedProblem } from '../../text/problem';
import { sumText } from '../../text/sumText';
import { type Cell, type FunctionResult, isLocated, ofCall } from '../cell';
import type { CostInputs } from '../tables/costInputs';
import { missingPricesProblem } from './missingPricesProblem';
import { notInPriceList } from './notInPriceList';
import { productOf, termRow } from './explainedTerm';
import { atRow } from './shownCell';

/** What is told of one row of placements. */
interface ExplainedRow extends Explanation {
  readonly row: number;
  /** Whether it has a date in the window. */
  readonly isAsked: boolean;
  /** Dates in the window without a known cost. */
  readonly unpriced: readonly UnpricedPeriod[];
}

/**
 * The sum behind the cost of some rows of placements, which are one placement that has moved: the sum as a text, then a header, the
 * terms, and the total. A row that cannot be priced, or the lack of any price, is the whole answer's problem.
 */
export function explanationTable(
  inputs: CostInputs,
  world: CostWorld,
  rows: readonly number[],
): FunctionResult {
  const { language } = inputs.placements.sheet;
  const explained: ExplainedRow[] = [];
  for (const row of rows) {
    const told = explainedRow(inputs, world, row);
    if (isLocated(told)) return [[told]];
    explained.push(told);
  }
  const missing = missingPriceOf(inputs, explained);
  if (missing !== null) return [[missing]];
  const total = oreFromNumber(explained.reduce((sum, { ore }) => sum + ore, 0));
  if (isProblem(total)) return [[ofCall(total)]];
  const kronor = kronorFromOre(total);
  const headers = Object.values(explanationHeaders).map((header) => header[language]);
  return [
    wide(sumOf(explained, kronor, inputs)),
    headers,
    ...explained.flatMap((each) => rowsOf(each, inputs)),
    [...wide(explanationParts.total[language]).slice(0, -1), kronor],
  ];
}

/** The sum as people write it, which says what it lacks; a sentence where there is nothing to add up. */
function sumOf(explained: readonly ExplainedRow[], kronor: number, inputs: CostInputs): string {
  const { language } = inputs.placements.sheet;
  const products = explained.flatMap(({ terms }) => terms.map(productOf));
  if (products.length === 0)
    return (explained.some(({ isAsked }) => isAsked) ? noSum.free : noSum.outside)[language];
  const days = explained
    .flatMap(({ unpriced }) => unpriced)
    .reduce((sum, { from, until }) => sum + until - from, 0);
  const sum = sumText(products, kronor, language);
  return days === 0 ? sum : `${sum}; ${daysWithoutPrice(days)[language]}`;
}

/** Where nothing has a price there is no sum, and not one of 0 either: what is missing is told, of every row and for every reason. */
function missingPriceOf(inputs: CostInputs, explained: readonly ExplainedRow[]): LocatedProblem | null {
  if (explained.some(({ terms }) => terms.length > 0)) return null;
  const missing = explained
    .map(({ row, unpriced }) => unpriced.map(({ from, why }) => ({ row, date: from, why })))
    .filter((dates) => dates.length > 0)
    .reduce((all, dates) => withPlacement(all, firstOfEachReason(dates)), nothingMissing);
  const [only, ...others] = missing.reasons;
  const first = only?.first[0];
  if (first === undefined) return null;
  if (missing.count > 1 || others.length > 0) return missingPricesProblem(missing, inputs.placements);
  const why = first.why ?? notInPriceList(inputs, first.row, first.date);
  return atRow(inputs.placements, why, first.row);
}

function explainedRow(inputs: CostInputs, world: CostWorld, row: number): ExplainedRow | LocatedProblem {
  const unreadable = inputs.placements.problems(inputs.costColumns).get(row);
  if (unreadable !== undefined) return unreadable;
  const charged = chargesOf(world, row);
  if (isProblem(charged)) return atRow(inputs.placements, charged, row);
  const { from, until } = world.question;
  const window = { from, until: Math.max(from, until) };
  const unpriced = charged.unpriced
    .map((period) => ({ ...period, ...intersection(period, window) }))
    .filter((period) => period.from < period.until);
  const [start, end] = [numberAt(world.placements.start, row), numberAt(world.placements.end, row)];
  const isAsked = start < window.until && (end === 0 || end >= from);
  return { row, isAsked, unpriced, ...explainTerms(charged, window) };
}

/** The terms, the dates without price with what is missing, and what the rounding of each term makes differ. */
function rowsOf({ row, terms, unpriced, rounding }: ExplainedRow, inputs: CostInputs): (readonly Cell[])[] {
  const { language } = inputs.placements.sheet;
  const context = { addOns: inputs.tables.addOns, language };
  return [
    ...terms.map((term) => termRow(term, context)),
    ...unpriced.map(({ from, until, why }) => {
      const gap = atRow(inputs.placements, why ?? notInPriceList(inputs, row, from), row);
      const unit = explanationUnits.day[language];
      return [from, until - 1, until - from, unit, '', '', explanationParts.withoutPrice[language], gap];
    }),
    ...(rounding === 0 ? [] : [roundingRow(rounding, language)]),
  ];
}

function roundingRow(ore: number, language: Language): readonly Cell[] {
  return ['', '', '', '', '', '', explanationParts.rounding[language], kronorFromOre(ore)];
}

/** A row that has a text in its first cell. */
function wide(text: string): readonly Cell[] {
  return Object.values(explanationHeaders).map((_, column) => (column === 0 ? text : ''));
}
