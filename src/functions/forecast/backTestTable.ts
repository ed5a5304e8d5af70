import { type BackTestRow, isInside, trackRecord } from '../../core/forecast/backTest';
import { orePerKrona } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { yesNoWords } from '../../tables/words';
import { backTestHeaders, trackRecordWords } from '../../text/forecastWords';
import type { Language } from '../../text/language';
import { type Cell, type FunctionResult, ofCall } from '../cell';

/** A line for each as-of date, then what they come to together; blank where no forecast was made. */
export function backTestTable(rows: readonly BackTestRow[], language: Language): FunctionResult {
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
  const told = (ore: number | undefined): Cell => (ore === undefined ? '' : roundedWhole(ore) / orePerKrona);
  return [
    headers,
    ...rows.map((row) => lineOf(row, language)),
    summed(bias[language], told(record?.bias), ''),
    summed(absoluteError[language], told(record?.absoluteError), ''),
    summed(insideShare[language], '', record?.insideShare ?? ''),
  ];
}

function lineOf(row: BackTestRow, language: Language): readonly Cell[] {
  const { asOf, from, to, forecast, outcome, low, high, refusal } = row;
  const told = (ore: number | null): Cell =>
    ore === null
      ? ofCall({ problem: 'tooLittleHistory', ...(refusal ?? { days: 0, arrivals: 0 }) })
      : ore / orePerKrona;
  const error = forecast === null ? null : forecast - outcome;
  const inside: Cell = forecast === null ? '' : yesNoWords[isInside(row) ? 'yes' : 'no'][language];
  return [asOf, from, to, told(forecast), told(outcome), told(error), told(low), told(high), inside];
}
