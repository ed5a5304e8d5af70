import type { ForecastSources } from '../../functions/forecast/forecastAnswer';
import type { RawRows } from '../../functions/tables/cells';
import { accountMapping } from '../../tables/accountMapping';
import { adjustments } from '../../tables/adjustments';
import { budget } from '../../tables/budget';
import { forecastOptions } from '../../tables/forecastOptions';
import { ledger } from '../../tables/ledger';
import { persons } from '../../tables/persons';
import { scenarios } from '../../tables/scenarios';
import { inExcel } from '../batch';
import { type Outcome, Refused } from '../failure';
import { priceTablesOf, tablesToRead } from '../priceTables';

const beside = [budget, ledger, accountMapping, adjustments, persons, scenarios];

/** Reads the tables of the workbook that a forecast is made of, found by their names. Nothing is written. Failure: noPlacements. */
export function readForecastTables(): Promise<Outcome<ForecastSources>> {
  return inExcel(async (context) => {
    const read = await tablesToRead(context);
    const { placements, prices, further } = await priceTablesOf(read);
    if (placements === null) throw new Refused({ failure: 'noPlacements' });
    const others: RawRows[] = [...further];
    for (const table of beside) {
      const rows = await read(table);
      if (rows !== null && isFilled(rows)) others.push(rows);
    }
    return { placements, prices, further: others, options: await read(forecastOptions) };
  });
}

/** A table that was only made holds one empty row, and says nothing. */
function isFilled([, ...rows]: RawRows): boolean {
  return rows.some((row) => row.some((cell) => cell !== '' && cell !== null));
}
