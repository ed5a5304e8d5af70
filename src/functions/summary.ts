import { dimensionWords, summaryMeasureWords } from '../text/summaryWords';
import { option } from './arguments/parameter';
import { word } from './arguments/word';
import { wordList } from './arguments/words';
import { isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { summaryExamples } from './examples/summaryExamples';
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
  about: {
    sv: 'Ett eller flera av dygn, placeringsdygn, kostnad, netto, placerade, placerade sista dagen, personer, snitt placerade, helårsplaceringar och snittpris: ett ord, ett område eller {"dygn";"kostnad"}.',
    en: 'One or several of days, person days, cost, net, placed, placed end, persons, average placed, full year and average price: a word, a range or {"days";"cost"}.',
  },
  words: summaryMeasureWords,
});

const dimensions = {
  sv: 'form, grupp, månad, kvartal, tertial, år, utförare, ansvar, verksamhet, lagrum, person eller ingen',
  en: 'kind, group, month, quarter, four months, year, provider, unit, activity, law, person or none',
};

const rows = option({
  swedishName: 'rader',
  about: {
    sv: `Vad raderna delas efter: ${dimensions.sv}. Utelämnad: form.`,
    en: `What the rows are divided by: ${dimensions.en}. Left out: kind.`,
  },
  reader: word(dimensionWords, 'kind'),
});

const columns = option({
  swedishName: 'kolumner',
  about: {
    sv: 'Vad kolumnerna delas efter, som för rader. Utelämnad: ingen, och måtten står bredvid varandra.',
    en: 'What the columns are divided by, as for rows. Left out: none, and the measures stand side by side.',
  },
  reader: word(dimensionWords, 'none'),
});

/** What is asked for beside the tables and the dates. */
export const summaryWishes = { measures, rows, columns };

/** SUMMARY: days, cost and persons by groups and periods. */
export const summary = defineFunction({
  id: 'SUMMARY',
  about: {
    sv: 'Sammanställer placeringar: dygn, kostnad, personer och mer, efter form, månad, utförare eller annat. Det som saknar pris eller inte kan räknas står på egna rader.',
    en: 'Summarises placements: days, cost, persons and more, by kind, month, provider or other things. What has no price or cannot be counted stands in lines of its own.',
  },
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
  problems: [
    'windowEndsBeforeItStarts',
    'missingTable',
    'missingPrices',
    'missingContribution',
    'absencesOverlap',
    'endBeforeStart',
    'amountOutOfRange',
    'tooLarge',
  ],
  examples: summaryExamples,
  compute: ({ placements, prices, from, to, measures, rows, columns, asOf, dayRule, ...further }) => {
    if (to < from) return [[ofCall({ problem: 'windowEndsBeforeItStarts', from, to })]];
    const inputs = costInputs({ placements, prices, further: furtherTablesOf(further) });
    if (isLocated(inputs)) return [[inputs]];
    return summarise(inputs, { from, to, asOf, dayRule, measures, rows, columns });
  },
});
