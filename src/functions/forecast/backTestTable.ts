import { type BackTestRow, isInside, trackRecord } from '../../core/forecast/backTest';
import { kronorFromOre } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { yesNoWords } from '../../tables/words';
import { backTestHeaders, trackRecordWords } from '../../text/forecastWords';
import type { Language } from '../../text/language';
import type { Cell, FunctionResult } from '../cell';
import { tooLittle } from './forecastTable';

/** How the answer of a back-test is told. */
export interface BackTestWords {
  readonly language: Language;
  /** What is shown where no forecast could be made; null: the error that says why. */
  readonly unsaid: string | null;
}

/** A line for each as-of date, then what they come to together; blank where no forecast was made. */
export function backTestTable(rows: readonly BackTestRow[], words: BackTestWords): FunctionResult {
  const { language } = words;
  const headers = Object.values(backTestHeaders).map((header) => header[language]);
  const record = trackRecord(rows);
  const { bias, absoluteError, insideShare } = trackRecordWords;
  const summed = (label: string, error: Cell, inside: Cell): readonly Cell[] => [
    label,
    '',
    '',
    '',
    '',
    error,
    '',
    '',
    inside,
  ];
  const told = (ore: number | undefined): Cell => (ore === undefined ? '' : kronorFromOre(roundedWhole(ore)));
  return [
    headers,
    ...rows.map((row) => lineOf(row, words)),
    summed(bias[language], told(record?.bias), ''),
    summed(absoluteError[language], told(record?.absoluteError), ''),
    summed(insideShare[language], '', record?.insideShare ?? ''),
  ];
}

function lineOf(row: BackTestRow, { language, unsaid }: BackTestWords): readonly Cell[] {
  const { asOf, from, to, forecast, outcome, low, high, refusal } = row;
  const told = (ore: number | null): Cell =>
    ore === null ? tooLittle({ found: { refusal }, unsaid }) : kronorFromOre(ore);
  const error = forecast === null ? null : forecast - outcome;
  const inside: Cell = forecast === null ? '' : yesNoWords[isInside(row) ? 'yes' : 'no'][language];
  return [asOf, from, to, told(forecast), told(outcome), told(error), told(low), told(high), inside];
}
