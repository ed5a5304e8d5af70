import { kronorFromAmount } from '../../core/amount';
import type { Term } from '../../core/cost/explainTerms';
import { unitCounts } from '../../core/cost/unitCounts';
import { kronorFromOre } from '../../core/ore';
import { ratesPerWhole } from '../../core/rate';
import { explanationParts, explanationUnits } from '../../text/explanationWords';
import type { Language } from '../../text/language';
import { type Product, shareText } from '../../text/sumText';
import type { Cell } from '../cell';
import type { AddOnRow } from '../../core/cost/costRules';

/** The add-ons that a call has, and the language that its answer is in. */
export interface TermContext {
  readonly addOns: readonly AddOnRow[];
  readonly language: Language;
}

/** A term as a product: an agreed quantity is a number of units, a rate of contribution is a share of the amount. */
export function productOf({ unit, part, amount, times, paid, over, under }: Term): Product {
  const isAgreed = part !== 'contribution' && times !== ratesPerWhole;
  const factors = part === 'contribution' ? [times, paid] : [paid];
  const shares = factors.filter((share) => share !== ratesPerWhole).map((share) => share / ratesPerWhole);
  return {
    over: isAgreed ? (over * times) / ratesPerWhole : over,
    under,
    isOnce: unit === 'once' && !isAgreed,
    amount: kronorFromAmount(amount),
    shares,
  };
}

/** A term as a row: from, to, number, unit, amount, share, what, kronor. Dates that do not follow on each other have no from and to. */
export function termRow(term: Term, context: TermContext): readonly Cell[] {
  const { over, under, amount, shares, isOnce } = productOf(term);
  const share = shares.reduce((product, each) => product * each, 1);
  const dates = isOneStretch(term) ? [term.from, term.until - 1] : ['', ''];
  return [
    ...dates,
    over / under,
    unitOf(term, isOnce)[context.language],
    amount,
    shares.length === 0 ? '' : share,
    whatOf(term, context),
    kronorFromOre(term.ore),
  ];
}

/** Whether the dates of a term follow on each other: else its first and last ones would cover those of other terms, too. */
function isOneStretch({ unit, over, under, from, until }: Term): boolean {
  const [whole, ...others] = unitCounts(unit, [{ from, until }]);
  return others.length === 0 && whole?.over === over && whole.under === under;
}

/** An agreed quantity is one of days. */
function unitOf({ unit }: Term, isOnce: boolean): (typeof explanationUnits)[keyof typeof explanationUnits] {
  if (unit === 'month') return explanationUnits.month;
  return isOnce ? explanationUnits.once : explanationUnits.day;
}

/** What a term pays for and where its amount is from: own price, a row of the price list, a fee; that it is lowered by absence. */
export function whatOf(term: Term, context: TermContext): string {
  const { language } = context;
  const what = partOf(term, context);
  return [
    what,
    ...(term.paid === ratesPerWhole ? [] : [explanationParts.absence[language]]),
    ...(isOneStretch(term) ? [] : [explanationParts.apart[language]]),
  ].join(', ');
}

function partOf({ part, source, times }: Term, { addOns, language }: TermContext): string {
  if (part === 'contribution')
    return `${explanationParts.contribution[language]} ${shareText(times / ratesPerWhole, language)}`;
  if (part === 'fee' || part === 'expense') return explanationParts[part][language];
  if (part === 'addOn') {
    const what = source.table === 'addOns' ? addOns.find(({ row }) => row === source.row)?.what : undefined;
    const name = explanationParts.addOn[language];
    return what === undefined || what === '' ? name : `${name}: ${what}`;
  }
  if (source.table !== 'prices') return explanationParts.ownPrice[language];
  return `${explanationParts.listRow[language]} ${source.row + 1}`;
}
