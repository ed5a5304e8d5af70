import { summary as computed } from '../summary';
import { describeFunction } from './describeFunction';
import { summaryExamples } from '../examples/summaryExamples';
import { asOf } from './parameterTexts';
import {
  furtherTableTexts,
  neededFrom,
  neededTo,
  placements,
  prices,
  usualDayRule,
} from './reportParameterTexts';

const dimensions = {
  sv: 'form, grupp, månad, kvartal, tertial, år, utförare, ansvar, verksamhet, lagrum, person eller ingen',
  en: 'kind, group, month, quarter, four months, year, provider, unit, activity, law, person or none',
};

/** What is asked for beside the tables and the dates. */
const wishes = {
  measures: {
    sv: 'Ett eller flera av dygn, placeringsdygn, kostnad, netto, placerade, placerade sista dagen, personer, snitt placerade, helårsplaceringar och snittpris: ett ord, ett område eller {"dygn";"kostnad"}.',
    en: 'One or several of days, person days, cost, net, placed, placed end, persons, average placed, full year and average price: a word, a range or {"days";"cost"}.',
  },
  rows: {
    sv: `Vad raderna delas efter: ${dimensions.sv}. Utelämnad: form.`,
    en: `What the rows are divided by: ${dimensions.en}. Left out: kind.`,
  },
  columns: {
    sv: 'Vad kolumnerna delas efter, som för rader. Utelämnad: ingen, och måtten står bredvid varandra.',
    en: 'What the columns are divided by, as for rows. Left out: none, and the measures stand side by side.',
  },
};

/** What people read about SUMMARY. */
export const summary = describeFunction(computed, {
  about: {
    sv: 'Sammanställer placeringar: dygn, kostnad, personer och mer, efter form, månad, utförare eller annat. Det som saknar pris eller inte kan räknas står på egna rader.',
    en: 'Summarises placements: days, cost, persons and more, by kind, month, provider or other things. What has no price or cannot be counted stands in lines of its own.',
  },
  parameters: {
    placements,
    prices,
    from: neededFrom,
    to: neededTo,
    ...wishes,
    asOf,
    dayRule: usualDayRule,
    ...furtherTableTexts,
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
});
