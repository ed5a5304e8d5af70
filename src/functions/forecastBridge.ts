import { type ForecastBridgeView, forecastBridgeViewWords } from '../text/forecastWords';
import type { ProblemCode } from '../text/problem';
import { nameOrBlank } from './arguments/name';
import { option } from './arguments/parameter';
import { table } from './arguments/tableParameter';
import { word } from './arguments/word';
import { isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { forecastBridgeViews } from './forecastBridge/bridgeTables';
import { builtForecastBridge } from './forecastBridge/builtBridge';

/** What can be wrong with the cells of a forecast by placement. */
const problemsOfForecasts = [
  'missingColumn',
  'columnGivenTwice',
  'missingDate',
  'notADate',
  'dateOutOfRange',
  'notANumber',
  'amountOutOfRange',
  'notAName',
  'unknownWord',
  'blankCell',
  'badRows',
] as const satisfies readonly ProblemCode[];

const previous = table({ swedishName: 'tidigare', problems: problemsOfForecasts });

const current = table({ swedishName: 'senare', problems: problemsOfForecasts });

const show = option({
  swedishName: 'visa',
  reader: word<ForecastBridgeView>(forecastBridgeViewWords, 'rows'),
});

const previousForecast = option({ swedishName: 'tidigarePrognos', reader: nameOrBlank });

const currentForecast = option({ swedishName: 'senarePrognos', reader: nameOrBlank });

/** What it is asked with. */
export const forecastBridgeWishes = { previous, current, show, previousForecast, currentForecast };

/** FORECASTBRIDGE: why the full year is forecast to become another than it was. */
export const forecastBridge = defineFunction({
  id: 'FORECASTBRIDGE',
  parameters: forecastBridgeWishes,
  compute: ({ show, ...forecasts }) => {
    const built = builtForecastBridge(forecasts);
    return isLocated(built) ? [[built]] : forecastBridgeViews[show](built);
  },
});
