import { frozenBefore, type FrozenLines } from '../../functions/frozenForecast/frozenBefore';
import type { ForecastTables } from '../../functions/frozenForecast/computedForecast';
import type { RawRows } from '../../functions/tables/cells';
import { absences } from '../../tables/absences';
import { accountMapping } from '../../tables/accountMapping';
import { addOns } from '../../tables/addOns';
import { adjustments } from '../../tables/adjustments';
import { contributions } from '../../tables/contributions';
import { forecastLines } from '../../tables/forecastLines';
import { forecastOptions } from '../../tables/forecastOptions';
import { forecasts } from '../../tables/forecasts';
import { kinds } from '../../tables/kinds';
import { ledger } from '../../tables/ledger';
import { persons } from '../../tables/persons';
import { placements } from '../../tables/placements';
import { prices } from '../../tables/prices';
import { Refused } from '../failure';
import type { ReadRows } from '../priceTables';

/** Further tables of a forecast, beside the ledger. */
const furtherTables = [kinds, contributions, absences, addOns, adjustments, persons];

/** Reads the tables that a forecast is made from. Refused: there are no placements. */
export async function readForecastTables(read: ReadRows): Promise<ForecastTables> {
  const list = await read(placements);
  if (list === null) throw new Refused({ failure: 'noPlacements' });
  const further: RawRows[] = [];
  for (const table of furtherTables) {
    const rows = await read(table);
    if (rows !== null) further.push(rows);
  }
  further.push(...(await ledgerTables(read)));
  return { placements: list, prices: await read(prices), options: await read(forecastOptions), further };
}

/** The ledger and its mapping, where there are bookings and something that says of which kind they are: without, nothing is booked. */
async function ledgerTables(read: ReadRows): Promise<readonly RawRows[]> {
  const [bookings, mapping] = [await read(ledger), await read(accountMapping)];
  return bookings !== null && mapping !== null && isFilled(bookings) && isFilled(mapping)
    ? [bookings, mapping]
    : [];
}

/** Whether any row below the headers holds something. */
export function isFilled([, ...rows]: RawRows): boolean {
  return rows.some((row) => row.some((cell) => cell !== '' && cell !== null));
}

/** The tables of the frozen forecasts as they are, and what they tell. */
export interface ReadForecasts extends FrozenLines {
  readonly forecasts: RawRows | null;
}

/** Reads what has been frozen. */
export async function readFrozen(read: ReadRows): Promise<ReadForecasts> {
  const rows = await read(forecasts);
  return { forecasts: rows, forecastLines: await read(forecastLines), frozen: frozenBefore(rows) };
}
