import { forecastExamples } from '../examples/forecastExamples';
import { forecast as computed } from '../forecast';
import { describeFunction } from './describeFunction';
import { manyTablesAbout, neededTo, placements, prices } from './reportParameterTexts';

const furtherTables = {
  sv: 'En tabell till med rubrikraden, i vilken ordning som helst: Former, Avgifter, Frånvaro, Tillägg, Budget, Utfall med Kontomappning, Justeringar, Personer eller Scenarier.',
  en: 'A further table with its header row, in any order: Kinds, Contributions, Absences, AddOns, Budget, Actuals with AccountMapping, Adjustments, Persons or Scenarios.',
};

/** What people read about FORECAST. */
export const forecast = describeFunction(computed, {
  about: {
    sv: 'Säger var året slutar och hur säkert det är: hittills, pågående, nya, justeringar, helår, låg, hög och sannolikheten att hålla budgeten. Bara det som var känt på avstämningsdatumet används.',
    en: 'Says where the year ends and how sure that is: so far, committed, new, adjustments, full year, low, high and the probability of keeping the budget. Only what was known on the as-of date is used.',
  },
  parameters: {
    placements,
    prices,
    asOf: {
      sv: 'Den dag som listan gäller. Inget som hände efter den används.',
      en: 'The day that the list shows. Nothing that happened after it is used.',
    },
    to: neededTo,
    options: {
      sv: 'Rubrikerna Val och Värde. Från (1 januari), Stängt till och med (behövs med Utfall), För vidare (nej), Historik från, Dygnsregel, Simulerade år (2 000), Slumpfrö (1), Visa (former, ansvar, månader, placeringar, antaganden, scenarier), Utan svar (felet).',
      en: 'Headers Option and Value. From (1 January), Closed through (needed with Actuals), Carry forward (no), History from, Day rule, Simulated years (2,000), Seed (1), Show (kinds, units, months, placements, assumptions, scenarios), No answer (the error).',
    },
    ...manyTablesAbout(furtherTables),
  },
  problems: [
    'windowEndsBeforeItStarts',
    'missingOption',
    'missingTable',
    'shareOutOfRange',
    'unknownKind',
    'cellNotUsed',
    'sameKind',
    'movesTooMuch',
    'noDaysOfKind',
    'noPriceOfKind',
    'tooLittleHistory',
    'tooManyMonths',
    'forecastTooLong',
    'endBeforeStart',
    'amountOutOfRange',
    'tooLarge',
    'notFetched',
  ],
  examples: forecastExamples,
});
