import { kronorFromOre } from '../../core/ore';
import { formatsOf } from '../../text/format';
import type { Language, Text } from '../../text/language';
import { behindTexts } from '../../text/paneBehind';
import { mostRows, type ShownTable } from './shown';

/** A row of amounts: what it is, and öre column by column. */
export interface AmountLine {
  readonly names: readonly string[];
  readonly ore: readonly number[];
  /** The placement that it is, by its row in the table of the call, from 0; left out where it is none. */
  readonly placement?: number;
}

/** Lines of amounts whose columns add up to the last row. */
export interface AmountTable {
  readonly heading: Text;
  /** Of the names, then of the amounts. */
  readonly headers: readonly Text[];
  readonly lines: readonly AmountLine[];
  /** Öre column by column: what the lines come to. */
  readonly total: readonly number[];
  /** What the last row is called; left out: a sum. */
  readonly totalName?: Text;
}

/** The table as people read it. */
export function amountTable(
  { heading, headers, lines, total, totalName = behindTexts.total }: AmountTable,
  language: Language,
): ShownTable {
  const { number } = formatsOf(language);
  const kronor = (ore: readonly number[]): string[] => ore.map((each) => number(kronorFromOre(each)));
  const names = headers.length - total.length;
  const shown = lines.slice(0, mostRows);
  return {
    heading: heading[language],
    headers: headers.map((header) => header[language]),
    isFigure: headers.map((_, column) => column >= names),
    rows: shown.map((line) => [...line.names, ...kronor(line.ore)]),
    total: [totalName[language], ...Array.from({ length: names - 1 }, () => ''), ...kronor(total)],
    placements: shown.some(({ placement }) => placement !== undefined)
      ? shown.map(({ placement }) => placement ?? null)
      : null,
    rowsInAll: lines.length,
  };
}

/** As many terms as a line can be read with. */
const mostTerms = 6;

/** Amounts as people add them up: 120 000 − 30 000 = 90 000; null where there are too few to add or too many to read. */
export function sumOfAmounts(ore: readonly number[], language: Language): string | null {
  const { number } = formatsOf(language);
  const terms = ore.filter((each) => each !== 0);
  if (terms.length < 2 || terms.length > mostTerms) return null;
  const total = terms.reduce((sum, each) => sum + each, 0);
  const [first = 0, ...others] = terms;
  const written = others.map((each) => `${each < 0 ? '−' : '+'} ${number(kronorFromOre(Math.abs(each)))}`);
  return `${[number(kronorFromOre(first)), ...written].join(' ')} = ${number(kronorFromOre(total))}`;
}
