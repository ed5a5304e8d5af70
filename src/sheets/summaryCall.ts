import type { Measure } from '../core/summary/measure';
import { type Dimension, dimensionWords, summaryMeasureWords } from '../text/summaryWords';
import { quoted } from './cells';
import type { SheetOrder } from './order';

/** What a call of SUMMARY asks for: cells of days and of the day rule as formulas name them, and words. Several measures read the tables once. */
export interface SummaryWish {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly dayRule: string;
  readonly measures: readonly Measure[];
  /** Where it is chosen in a cell, that cell as formulas name it. */
  readonly rows: Dimension | { readonly chosenIn: string };
  readonly columns: Dimension;
}

/** A call of SUMMARY. Its arguments are cells, tables and constants only, so that the figures behind it can be shown. */
export function summaryCall(
  { language, tables }: Pick<SheetOrder, 'language' | 'tables'>,
  { from, to, asOf, dayRule, measures, rows, columns }: SummaryWish,
): string {
  const word = (dimension: Dimension): string => quoted(dimensionWords[dimension][language]);
  const asked = measures.map((measure) => quoted(summaryMeasureWords[measure][language]));
  const callArguments = [
    tables.placements,
    tables.prices ?? '',
    ...[from, to, `{${asked.join(',')}}`],
    ...[typeof rows === 'string' ? word(rows) : rows.chosenIn, word(columns), asOf, dayRule],
    ...tables.others,
  ];
  return `=IFO.SUMMARY(${callArguments.join(',')})`;
}
