import { explain as computed } from '../explain';
import { describeFunction } from './describeFunction';
import { explainExamples } from '../examples/explainExamples';
import { asOf } from './parameterTexts';
import {
  furtherTableTexts,
  neededFrom,
  neededTo,
  placements,
  prices,
  usualDayRule,
} from './reportParameterTexts';

/** What people read about EXPLAIN. */
export const explain = describeFunction(computed, {
  about: {
    sv: 'Visar hur kostnaden för en placering räknas ut: summan så som man skriver den, och dess delar som rader. Från och till är datum: ge cellerna datumformat.',
    en: 'Shows how the cost of a placement is worked out: the sum as people write it, and its terms as rows. From and to are dates: give the cells a date format.',
  },
  parameters: {
    placementId: {
      sv: 'Placeringens ID så som det står i tabellen.',
      en: "The placement's ID as it stands in the table.",
    },
    placements,
    prices,
    from: neededFrom,
    to: neededTo,
    asOf,
    dayRule: usualDayRule,
    ...furtherTableTexts,
  },
  problems: [
    'windowEndsBeforeItStarts',
    'placementNotFound',
    'endBeforeStart',
    'notInPriceList',
    'missingContribution',
    'absencesOverlap',
    'missingPrices',
    'amountOutOfRange',
    'notFetched',
  ],
  examples: explainExamples,
});
