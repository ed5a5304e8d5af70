import type { ForecastTables } from '../../functions/frozenForecast/computedForecast';
import { budget } from '../../tables/budget';
import { scenarios } from '../../tables/scenarios';
import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import { isFilled, readForecastTables } from '../forecasts/readForecasts';
import { type ReadRows, tablesToRead } from '../priceTables';
import { marking, type TableMarks } from './forecastMarks';

/** The tables that a forecast is made of, and what tells whether they have changed since. */
export interface MarkedTables {
  readonly tables: ForecastTables;
  readonly marks: TableMarks;
}

/** Reads the tables of the workbook that a forecast is made of, its budget and its scenarios. Nothing is written. Failure: noPlacements. */
export function readForecastAndScenarios(): Promise<Outcome<MarkedTables>> {
  return inExcel(async (context) => {
    const { read, marks } = marking(await tablesToRead(context));
    return { tables: await readAll(read), marks: marks() };
  });
}

/** Reads what the same tables hold now. Failure: noPlacements. */
export function readForecastMarks(): Promise<Outcome<TableMarks>> {
  return inExcel(async (context) => {
    const { read, marks } = marking(await tablesToRead(context));
    await readAll(read);
    return marks();
  });
}

/** A table that was only made holds one empty row, and says nothing: no budget is not a budget of 0. */
async function readAll(read: ReadRows): Promise<ForecastTables> {
  const tables = await readForecastTables(read);
  const beside = [await read(budget), await read(scenarios)].filter((rows) => rows !== null);
  return { ...tables, further: [...tables.further, ...beside].filter(isFilled) };
}
