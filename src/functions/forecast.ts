import type { ForecastView } from '../text/forecastOptionWords';
import { requiredDate } from './arguments/dates';
import { single } from './arguments/parameter';
import { optionalTable } from './arguments/tableParameter';
import { type FunctionResult, isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { assumptionTable } from './forecast/assumptionTable';
import { type ReadForecast, readForecast } from './forecast/forecastInputs';
import { forecastTable } from './forecast/forecastTable';
import { forecastWish } from './forecast/forecastWish';
import { monthTable } from './forecast/monthTable';
import { placeTable } from './forecast/placeTable';
import { scenarioTable } from './forecast/scenarioTable';
import { snapshotTable } from './forecast/snapshotTable';
import { manyTableParameters, manyTablesOf, neededTo, placements, prices } from './reportParameters';

const asOf = single({ swedishName: 'avstämningsdatum', reader: requiredDate });

/** The table of choices of a forecast. */
export const forecastChoices = optionalTable({
  swedishName: 'val',
  problems: [
    'missingColumn',
    'columnGivenTwice',
    'unknownWord',
    'notADate',
    'dateOutOfRange',
    'notANumber',
    'notWhole',
  ],
});

const views: Readonly<Record<ForecastView, (read: ReadForecast) => FunctionResult>> = {
  kinds: forecastTable,
  units: placeTable,
  months: monthTable,
  placements: snapshotTable,
  assumptions: assumptionTable,
  scenarios: scenarioTable,
};

/** FORECAST: where the year ends, and how sure that is. */
export const forecast = defineFunction({
  id: 'FORECAST',
  parameters: { placements, prices, asOf, to: neededTo, options: forecastChoices, ...manyTableParameters },
  compute: ({ placements, prices, asOf, to, options, ...further }) => {
    const wish = forecastWish(options);
    if (isLocated(wish)) return [[wish]];
    const { from } = wish;
    if (from !== null && to < from) return [[ofCall({ problem: 'windowEndsBeforeItStarts', from, to })]];
    const read = readForecast({ placements, prices, asOf, to, wish, further: manyTablesOf(further) });
    return isLocated(read) ? [[read]] : views[wish.show](read);
  },
});
