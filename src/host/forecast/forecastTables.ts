import type { ForecastTables } from '../../functions/frozenForecast/computedForecast';
import type { RawRows } from '../../functions/tables/cells';
import { budget } from '../../tables/budget';
import { scenarios } from '../../tables/scenarios';
import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import { readForecastTables } from '../forecasts/readForecasts';
import { tablesToRead } from '../priceTables';

/** Reads the tables of the workbook that a forecast is made of, its budget and its scenarios. Nothing is written. Failure: noPlacements. */
export function readForecastAndScenarios(): Promise<Outcome<ForecastTables>> {
  return inExcel(async (context) => {
    const read = await tablesToRead(context);
    const tables = await readForecastTables(read);
    const beside = [await read(budget), await read(scenarios)].filter((rows) => rows !== null);
    const further = [...tables.further, ...beside].filter(isFilled);
    return { ...tables, further };
  });
}

/** A table that was only made holds one empty row, and says nothing: no budget is not a budget of 0. */
function isFilled([, ...rows]: RawRows): boolean {
  return rows.some((row) => row.some((cell) => cell !== '' && cell !== null));
}
