import type { ProblemCode } from '../text/problem';
import { bridgeLevelWords } from '../text/bridgeWords';
import { dateOrBlank } from './arguments/dates';
import { option } from './arguments/parameter';
import { table } from './arguments/tableParameter';
import { word } from './arguments/word';
import { bridgeInputs } from './bridge/bridgeInputs';
import { bridgeTable } from './bridge/bridgeTable';
import { isLocated, ofCall } from './cell';
import { defineFunction } from './defineFunction';
import { bridgeExamples } from './examples/bridgeExamples';
import { furtherTablesAbout, furtherTablesOf } from './reportParameters';

/** What can be wrong with the cells of a budget or a summary. */
const problemsOfSides = [
  'missingColumn',
  'missingDate',
  'notADate',
  'notANumber',
  'negativeAmount',
  'amountOutOfRange',
  'notAName',
  'blankCell',
  'badRows',
] as const satisfies readonly ProblemCode[];

const budget = table({
  swedishName: 'budget',
  about: {
    sv: 'Tabellen Budget med rubrikraden, till exempel Budget[#Alla], eller det som SUMMARY ger för {"dygn";"kostnad"}.',
    en: 'The table Budget with its header row, such as Budget[#All], or what SUMMARY gives for {"days";"cost"}.',
  },
  problems: problemsOfSides,
});

const actual = table({
  swedishName: 'utfall',
  about: {
    sv: 'Det som SUMMARY ger för {"dygn";"kostnad"}, eller en tabell som Budget.',
    en: 'What SUMMARY gives for {"days";"cost"}, or a table like Budget.',
  },
  problems: problemsOfSides,
});

const level = option({
  swedishName: 'nivå',
  about: {
    sv: 'Vad bron byggs av: form, grupp, utförare eller ansvar. Samma som raderna i SUMMARY. Utelämnad: form.',
    en: 'What the bridge is built of: kind, group, provider or unit. The same as the rows of SUMMARY. Left out: kind.',
  },
  reader: word(bridgeLevelWords, 'kind'),
});

const from = option({
  swedishName: 'från',
  about: {
    sv: 'Första dagen. Budgeten räknas från den, och prislistans priser är den dagens. En budgetmånad som perioden skär delas efter dygn. Utelämnad: alla månader, inga priser.',
    en: 'First day. The budget counts from it on, and prices of the price list are those of that day. A budget month that the period cuts is divided by days. Left out: all months, no prices.',
  },
  reader: dateOrBlank,
});

const to = option({
  swedishName: 'till',
  about: {
    sv: 'Sista dagen. Budgeten räknas till och med den. Utelämnad: alla månader.',
    en: 'Last day. The budget counts through it. Left out: all months.',
  },
  reader: dateOrBlank,
});

const furtherTables = {
  sv: 'En tabell till med rubrikraden, i vilken ordning som helst: Priser, för former utan budgeterade dygn; Former, för nivån grupp; Utfall, om kostnaden ska vara den bokförda, med Kontomappning för form och grupp.',
  en: 'A further table with its header row, in any order: Prices, for kinds without budgeted days; Kinds, for the level group; Actuals, if the cost is to be the booked one, with AccountMapping for kind and group.',
};

/** BRIDGE: from budget to actual cost by volume, mix and price. */
export const bridge = defineFunction({
  id: 'BRIDGE',
  about: {
    sv: 'Förklarar varför kostnaden blev en annan än budgeten: fler dygn (volym), andra former (mix), dyrare dygn (pris), nya former och det som inte har dygn. Plus är dyrare, avvikelsen är minus vid underskott, och varje kolumn går ihop på öret.',
    en: 'Explains why the cost became another than the budget: more days (volume), other kinds (mix), dearer days (price), new kinds and what has no days. Plus is dearer, the variance is minus for a deficit, and every column adds up to the öre.',
  },
  parameters: { budget, actual, level, from, to, ...furtherTablesAbout(furtherTables) },
  problems: ['windowEndsBeforeItStarts', 'amountOutOfRange', 'tooLarge'],
  examples: bridgeExamples,
  compute: ({ budget, actual, level, from, to, ...further }) => {
    if (from !== null && to !== null && to < from) {
      return [[ofCall({ problem: 'windowEndsBeforeItStarts', from, to })]];
    }
    const inputs = bridgeInputs({ budget, actual, level, from, to, further: furtherTablesOf(further) });
    return isLocated(inputs) ? [[inputs]] : bridgeTable(inputs);
  },
});
