import { kronorFromOre } from '../../core/ore';
import type { Period } from '../../core/period';
import { explainTerms, type Term } from '../../core/cost/explainTerms';
import type { ReimbursementSeries } from '../../core/reimbursement/series';
import { reimbursementBehindTexts as texts } from '../../text/behindReimbursement';
import type { Language } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { sumText } from '../../text/sumText';
import { productOf, whatOf } from '../costs/explainedTerm';
import type { ReimbursementCall } from '../reimbursement/reimbursementCall';
import { type AmountLine, amountTable } from './amountTable';
import { placementNames } from './placementNames';
import type { ShownTable } from './shown';

/** What some series give in a period, in öre. */
export interface ExpectedPart {
  readonly series: readonly ReimbursementSeries[];
  readonly period: Period;
  readonly ore: number;
}

/** The placements and flat rates behind what is expected, and the terms of the sum: each table adds up to it. */
export function expectedTables(
  call: ReimbursementCall,
  expected: ExpectedPart,
  language: Language,
): readonly ShownTable[] {
  const told = toldParts(call, expected);
  const terms = told.flatMap((part) => part.terms.map((term): readonly [ToldPart, Term] => [part, term]));
  if (terms.length === 0) return [];
  const ofTerms = terms.map(([{ name }, term]): AmountLine => ({
    names: [name ?? texts.flatRate[language], whatIn(call, term, language), productIn(term, language)],
    ore: [term.ore],
  }));
  return [
    amountTable(
      {
        heading: texts.parts,
        headers: [texts.part, behindTexts.kronor],
        lines: withRounding(partLines(told, language), expected.ore, language),
        total: [expected.ore],
      },
      language,
    ),
    amountTable(
      {
        heading: texts.terms,
        headers: [texts.part, texts.what, texts.count, behindTexts.kronor],
        lines: withRounding(ofTerms, expected.ore, language),
        total: [expected.ore],
      },
      language,
    ),
  ];
}

/** A placement, or (null) a flat rate, with the terms that its charges make. */
interface ToldPart {
  readonly row: number | null;
  readonly name: string | null;
  readonly terms: readonly Term[];
  readonly ore: number;
}

function toldParts({ costs }: ReimbursementCall, { series, period }: ExpectedPart): readonly ToldPart[] {
  const nameOf = placementNames(costs.placements);
  return series
    .flatMap(({ parts }) => parts)
    .map((part): ToldPart => {
      const { terms, ore } = explainTerms(part, period);
      return { row: part.row, name: part.row === null ? null : nameOf(part.row), terms, ore };
    })
    .filter(({ terms }) => terms.length > 0);
}

/** A placement in several categories is one line, and the flat rates are one, last. */
function partLines(told: readonly ToldPart[], language: Language): readonly AmountLine[] {
  const rows = [...new Set(told.map(({ row }) => row))].sort(
    (one, other) => (one ?? Infinity) - (other ?? Infinity),
  );
  return rows.map((row) => {
    const own = told.filter((part) => part.row === row);
    const ore = own.reduce((sum, part) => sum + part.ore, 0);
    const line = { names: [own[0]?.name ?? texts.flatRate[language]], ore: [ore] };
    return row === null ? line : { ...line, placement: row };
  });
}

/** What rounding each line by itself makes differ from the whole stands in a line of its own. */
function withRounding(lines: readonly AmountLine[], ore: number, language: Language): readonly AmountLine[] {
  const rounding = ore - lines.reduce((sum, line) => sum + (line.ore[0] ?? 0), 0);
  if (rounding === 0) return lines;
  const blanks = (lines[0]?.names ?? ['']).slice(1).map(() => '');
  return [...lines, { names: [texts.rounding[language], ...blanks], ore: [rounding] }];
}

function whatIn({ costs }: ReimbursementCall, term: Term, language: Language): string {
  const { source } = term;
  if (source.table === 'reimbursementRates') return `${texts.flatRow[language]} ${String(source.row + 1)}`;
  return whatOf(term, { addOns: costs.tables.addOns, language });
}

/** The product of a term, as the sum writes it. */
function productIn(term: Term, language: Language): string {
  const product = productOf(term);
  return sumText([product], 0, language).replace(/ = .*$/u, '');
}

/** The sum of the terms as people write it, where there are no more than a line can be read with; null else. */
export function expectedSum(
  call: ReimbursementCall,
  expected: ExpectedPart,
  language: Language,
): string | null {
  const terms = toldParts(call, expected).flatMap((part) => part.terms);
  return terms.length === 0 || terms.length > mostTerms
    ? null
    : sumText(terms.map(productOf), kronorFromOre(expected.ore), language);
}

const mostTerms = 6;
