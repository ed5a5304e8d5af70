import type { ForecastView } from '../text/forecastOptionWords';
import { requiredDate } from './arguments/dates';
import { single } from './arguments/parameter';
import { optionalTable } from './arguments/tableParameter';
import { type FunctionResult, isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { assumptionTable } from './forecast/assumptionTable';
import { forecastCall } from './forecast/forecastCall';
import type { ReadForecast } from './forecast/forecastInputs';
import { forecastTable } from './forecast/forecastTable';
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

/** What it is asked with. */
export const forecastWishes = {
  ...{ placements, prices, asOf, to: neededTo, options: forecastChoices },
  ...manyTableParameters,
};

/** FORECAST: where the year ends, and how sure that is. */
export const forecast = defineFunction({
  id: 'FORECAST',
  parameters: forecastWishes,
  compute: ({ placements, prices, asOf, to, options, ...further }) => {
    const call = forecastCall({ placements, prices, asOf, to, options, further: manyTablesOf(further) });
    return isLocated(call) ? [[call]] : views[call.show](call.read);
  },
});
