import type { DayRule } from '../../core/dayRule';
import { forecastOptions } from '../../tables/forecastOptions';
import { forecastOptionWords } from '../../text/forecastOptionWords';
import { dayRuleWords } from '../../text/words';
import type { RawRows } from '../tables/cells';
import { headersOf } from '../tables/sheetTable';

/** The table of choices with the workbook's own day rule, which comes first, so that a row of the table holds against it. */
export function withDayRule(options: RawRows | null, dayRule: DayRule): RawRows {
  const own = [forecastOptionWords.dayRule.sv, dayRuleWords[dayRule].sv];
  if (options === null)
    return [forecastOptions.columns.slice(0, own.length).map(({ header }) => header.sv), own];
  const headers = headersOf(options);
  const [option, value] = forecastOptions.columns.map(({ header }) =>
    headers.findIndex((text) => text === header.sv || text === header.en),
  );
  const row = headers.map((_, position) => (position === option ? own[0] : position === value ? own[1] : ''));
  return [options[0] ?? [], row, ...options.slice(1)];
}
