import { forecast, type Forecast, type ForecastBeside } from '../../../src/core/forecast/forecast';
import type { ForecastList, ForecastQuestion } from '../../../src/core/forecast/forecastList';
import { snapshotOf } from '../../../src/core/forecast/snapshot';
import type { WrittenForecast } from '../../../src/core/forecastBridge/writtenForecast';
import { sure } from '../help';

/** A forecast and what is written down of it. */
export interface Written {
  readonly found: Forecast;
  readonly written: WrittenForecast;
}

const parts = 10_000;

/** Forecasts and writes the forecast down, as the cells of a workbook hold it. An adjustment is known by its row. */
export function writtenDown(list: ForecastList, question: ForecastQuestion, beside: ForecastBeside): Written {
  const found = sure(forecast(list, question, beside));
  const lines = sure(snapshotOf(found, question)).map((line) => ({
    ...{ part: line.part, kind: line.kind, months: line.months },
    id: line.part === 'placement' ? (list.placementIds[line.row] ?? -1) : line.row,
    firstDay: line.firstDay === 0 ? null : line.firstDay,
    isOpen: line.firstDay !== 0 && line.lastDay === 0,
    amount: line.closed + line.after + line.ahead,
    calendarDays: Math.round(line.calendarDays * parts),
  }));
  const { asOf, from, to } = question;
  return { found, written: { asOf, from, to, closedThrough: beside.booked?.through ?? null, lines } };
}
