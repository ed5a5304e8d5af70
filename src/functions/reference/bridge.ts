import { bridge as computed } from '../bridge';
import { describeFunction } from './describeFunction';
import { bridgeExamples } from '../examples/bridgeExamples';
import { furtherTablesAbout } from './reportParameterTexts';

const furtherTables = {
  sv: 'En tabell till med rubrikraden, i vilken ordning som helst: Priser, för former utan budgeterade dygn; Former, för nivån grupp; Utfall, om kostnaden ska vara den bokförda, med Kontomappning för form och grupp.',
  en: 'A further table with its header row, in any order: Prices, for kinds without budgeted days; Kinds, for the level group; Actuals, if the cost is to be the booked one, with AccountMapping for kind and group.',
};

/** What people read about BRIDGE. */
export const bridge = describeFunction(computed, {
  about: {
    sv: 'Förklarar varför kostnaden blev en annan än budgeten: fler dygn (volym), andra former (mix), dyrare dygn (pris), nya former och det som inte har dygn. Plus är dyrare, avvikelsen är minus vid underskott, och varje kolumn går ihop på öret.',
    en: 'Explains why the cost became another than the budget: more days (volume), other kinds (mix), dearer days (price), new kinds and what has no days. Plus is dearer, the variance is minus for a deficit, and every column adds up to the öre.',
  },
  parameters: {
    budget: {
      sv: 'Tabellen Budget med rubrikraden, till exempel Budget[#Alla], eller det som SUMMARY ger för {"dygn";"kostnad"}.',
      en: 'The table Budget with its header row, such as Budget[#All], or what SUMMARY gives for {"days";"cost"}.',
    },
    actual: {
      sv: 'Det som SUMMARY ger för {"dygn";"kostnad"}, eller en tabell som Budget.',
      en: 'What SUMMARY gives for {"days";"cost"}, or a table like Budget.',
    },
    level: {
      sv: 'Vad bron byggs av: form, grupp, utförare eller ansvar. Samma som raderna i SUMMARY. Utelämnad: form.',
      en: 'What the bridge is built of: kind, group, provider or unit. The same as the rows of SUMMARY. Left out: kind.',
    },
    from: {
      sv: 'Första dagen. Budgeten räknas från den, och prislistans priser är den dagens. En budgetmånad som perioden skär delas efter dygn. Utelämnad: alla månader, inga priser.',
      en: 'First day. The budget counts from it on, and prices of the price list are those of that day. A budget month that the period cuts is divided by days. Left out: all months, no prices.',
    },
    to: {
      sv: 'Sista dagen. Budgeten räknas till och med den. Utelämnad: alla månader.',
      en: 'Last day. The budget counts through it. Left out: all months.',
    },
    ...furtherTablesAbout(furtherTables),
  },
  problems: ['windowEndsBeforeItStarts', 'amountOutOfRange', 'tooLarge', 'notFetched'],
  examples: bridgeExamples,
});
