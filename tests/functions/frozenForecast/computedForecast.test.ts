import { isLocated } from '../../../src/functions/cell';
import { forecastAnswer } from '../../../src/functions/forecast/forecastAnswer';
import {
  type ComputedForecast,
  computedForecast,
  type ForecastTables,
} from '../../../src/functions/frozenForecast/computedForecast';
import type { DayRule } from '../../../src/core/dayRule';
import { day } from '../../core/help';

const starts = Array.from({ length: 12 }, (_, month) => day(`2025-${String(month + 1).padStart(2, '0')}-10`));
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['A0', 'HVB', day('2024-01-01'), day('2024-01-20'), 1000],
  ...starts.map((start, index) => [`A${index + 1}`, 'HVB', start, start + 9 * (1 + (index % 4)), 1000]),
  ['P1', 'HVB', day('2026-01-15'), day('2026-02-14'), 1000],
];
const bothDays = [
  ['Val', 'Värde'],
  ['Dygnsregel', 'båda'],
];
const days = { asOf: day('2026-03-31'), from: day('2026-01-01'), to: day('2026-12-31') };

function frozen(options: ForecastTables['options'], dayRule: DayRule): ComputedForecast {
  const found = computedForecast({ placements, prices: null, options, further: [] }, { ...days, dayRule });
  if (isLocated(found)) throw new Error(JSON.stringify(found));
  return found;
}

/** P1 was there from 15 January through 14 February: 31 dates and 30 nights, at 1 000 kr. */
const soFar = ({ lines }: ComputedForecast): unknown => lines.find(([, id]) => id === 'P1')?.[4];

describe('the forecast that is frozen', () => {
  it('goes by the workbook’s day rule, unless the table of choices says another', () => {
    expect(soFar(frozen(null, 'nights'))).toBe(30_000);
    expect(soFar(frozen(null, 'both'))).toBe(31_000);
    expect(soFar(frozen(bothDays, 'nights'))).toBe(31_000);
  });

  it.each([
    [null, 'nights'],
    [bothDays, 'nights'],
    [null, 'both'],
  ] as const)('is the forecast that the place shows: options %j and the day rule %s', (options, dayRule) => {
    const given = options === null ? null : options.map((row) => [...row]);
    const tables: ForecastTables = { placements, prices: null, options: given, further: [] };
    const shown = forecastAnswer(tables, { asOf: days.asOf, dayRule });
    if (isLocated(shown)) throw new Error(JSON.stringify(shown));
    expect(frozen(given, dayRule).fullYear).toBe(shown.total.fullYear);
  });
});
