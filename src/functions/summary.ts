import { dimensionWords, summaryMeasureWords } from '../text/summaryWords';
import { option } from './arguments/parameter';
import { word } from './arguments/word';
import { wordList } from './arguments/words';
import { isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { asOf } from './parameters';
import {
  furtherTableParameters,
  furtherTablesOf,
  neededFrom,
  neededTo,
  placements,
  prices,
  usualDayRule,
} from './reportParameters';
import { summarise } from './summary/summarise';
import { costInputs } from './tables/costInputs';

const measures = wordList({
  swedishName: 'mått',
  words: summaryMeasureWords,
});

const rows = option({
  swedishName: 'rader',
  reader: word(dimensionWords, 'kind'),
});

const columns = option({
  swedishName: 'kolumner',
  reader: word(dimensionWords, 'none'),
});

/** What is asked for beside the tables and the dates. */
export const summaryWishes = { measures, rows, columns };

/** SUMMARY: days, cost and persons by groups and periods. */
export const summary = defineFunction({
  id: 'SUMMARY',
  parameters: {
    placements,
    prices,
    from: neededFrom,
    to: neededTo,
    ...summaryWishes,
    asOf,
    dayRule: usualDayRule,
    ...furtherTableParameters,
  },
  compute: ({ placements, prices, from, to, measures, rows, columns, asOf, dayRule, ...further }) => {
    if (to < from) return [[ofCall({ problem: 'windowEndsBeforeItStarts', from, to })]];
    const inputs = costInputs({ placements, prices, further: furtherTablesOf(further) });
    if (isLocated(inputs)) return [[inputs]];
    return summarise(inputs, { from, to, asOf, dayRule, measures, rows, columns });
  },
});
