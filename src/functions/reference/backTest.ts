import { backTest as computed } from '../backTest';
import { backTestExamples } from '../examples/backTestExamples';
import { describeFunction } from './describeFunction';
import { furtherTablesAbout, neededTo, placements, prices } from './reportParameterTexts';

const furtherTables = {
  sv: 'En tabell till med rubrikraden, i vilken ordning som helst: Former, Avgifter, Frånvaro, Tillägg, Justeringar (utan dag under När räknas de inte) eller Personer.',
  en: 'A further table with its header row, in any order: Kinds, Contributions, Absences, AddOns, Adjustments (without a day under When they do not count) or Persons.',
};

/** What people read about BACKTEST. */
export const backTest = describeFunction(computed, {
  about: {
    sv: 'Provar prognosen: vad FORECAST hade sagt den sista i varje månad, med det som då var känt, och vad det blev. Sist medelfel, absolut medelfel och hur ofta utfallet låg mellan låg och hög. Lista mot lista, utan bokföring.',
    en: 'Tries the forecast: what FORECAST would have said on the last of each month, by what was known then, and what came of it. Last the mean error, the mean absolute error and how often the outcome lay from low to high.',
  },
  parameters: {
    placements,
    prices,
    to: neededTo,
    options: {
      sv: 'Rubrikerna Val och Värde. Från (utelämnat: 1 januari samma år som till), Historik från, Dygnsregel, Simulerade år (högst 500), Slumpfrö (1), Utan svar (felet). En rad som har en registreringsdag var känd från den.',
      en: 'Headers Option and Value. From (left out: 1 January of the year of to), History from, Day rule, Simulated years (at most 500), Seed (1), No answer (the error). A row that has a day of registration was known from it on.',
    },
    ...furtherTablesAbout(furtherTables),
  },
  problems: [
    'windowEndsBeforeItStarts',
    'forecastTooLong',
    'tooLittleHistory',
    'amountOutOfRange',
    'tooLarge',
    'notFetched',
  ],
  examples: backTestExamples,
});
