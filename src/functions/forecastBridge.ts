import { forecastBridge as bridged } from '../core/forecastBridge/forecastBridge';
import { isProblem } from '../core/result';
import { forecastBridgeViewWords } from '../text/forecastWords';
import type { ProblemCode } from '../text/problem';
import { nameOrBlank } from './arguments/name';
import { option } from './arguments/parameter';
import { table } from './arguments/tableParameter';
import { word } from './arguments/word';
import { isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { forecastBridgeViews } from './forecastBridge/bridgeTables';
import { notComparable, readWritten } from './forecastBridge/readWritten';
import { createNames } from './tables/names';

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

const show = option({ swedishName: 'visa', reader: word(forecastBridgeViewWords, 'rows') });

const previousForecast = option({ swedishName: 'tidigarePrognos', reader: nameOrBlank });

const currentForecast = option({ swedishName: 'senarePrognos', reader: nameOrBlank });

/** FORECASTBRIDGE: why the full year is forecast to become another than it was. */
export const forecastBridge = defineFunction({
  id: 'FORECASTBRIDGE',
  parameters: { previous, current, show, previousForecast, currentForecast },
  compute: ({ previous, current, show, previousForecast, currentForecast }) => {
    const names = createNames();
    const before = readWritten(previous, previousForecast, names);
    if (isLocated(before)) return [[before]];
    const after = readWritten(current, currentForecast, names);
    if (isLocated(after)) return [[after]];
    const wrong = notComparable(before, after);
    if (wrong !== null) return [[wrong]];
    const bridge = bridged(before, after);
    if (isProblem(bridge)) return [[ofCall(bridge)]];
    return forecastBridgeViews[show]({ bridge, names, language: after.language });
  },
});
