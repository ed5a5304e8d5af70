import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';
import type { ProblemCode } from './problem';

/** The sum behind a figure. */
export const behindTexts = {
  title: { sv: 'Bakom siffran', en: 'Behind the figure' },
  lead: {
    sv: 'Markera en cell med en IFO-formel, eller en rad i Placeringar. Summan och raderna bakom visas här. Inget skrivs i arbetsboken.',
    en: 'Select a cell with an IFO formula, or a row of Placements. The sum and the rows behind it are shown here. Nothing is written in the workbook.',
  },
  looking: { sv: 'Läser …', en: 'Reading …' },
  again: { sv: 'Läs om', en: 'Read again' },
  notFetched: {
    sv: 'Det som räknar fram siffran kunde inte hämtas. Kontrollera nätet och välj Läs om.',
    en: 'What works out the figure could not be fetched. Check the network and choose Read again.',
  },
  formula: { sv: 'Formel', en: 'Formula' },
  whichCall: {
    sv: 'Formeln har flera anrop. Vilket vill du se?',
    en: 'The formula has several calls. Which one?',
  },
  inputs: { sv: 'Det här räknas med', en: 'What it is counted from' },
  blank: { sv: 'tomt', en: 'blank' },
  unusable: { sv: 'kan inte läsas', en: 'cannot be read' },
  sum: { sv: 'Summan', en: 'The sum' },
  result: { sv: 'Resultat', en: 'Result' },
  period: { sv: 'Period', en: 'Period' },
  days: { sv: 'Dygn', en: 'Days' },
  kronor: { sv: 'Kronor', en: 'Kronor' },
  total: { sv: 'Summa', en: 'Total' },
  placements: { sv: 'Placeringarna bakom', en: 'The placements behind it' },
  placement: { sv: 'Placering', en: 'Placement' },
  why: { sv: 'Varför', en: 'Why' },
  byYear: { sv: 'År för år', en: 'Year by year' },
  year: { sv: 'År', en: 'Year' },
  placementCount: { sv: 'Placeringar', en: 'Placements' },
  reasons: { sv: 'Vad som saknas', en: 'What is missing' },
  unpriced: { sv: 'Dygn utan pris', en: 'Days without price' },
  terms: { sv: 'Summans delar', en: 'The terms of the sum' },
  life: { sv: 'Hela placeringen i kronor', en: 'The whole placement in kronor' },
  noStart: {
    sv: 'Raden har ingen första dag, så det går inte att räkna vad placeringen kostar.',
    en: 'The row has no first day, so what the placement costs cannot be worked out.',
  },
  needsAsOf: {
    sv: 'Placeringen pågår. Skriv listans datum under Inställningar, så visas vad den kostar till och med den dagen.',
    en: 'The placement is open. Write the date of the list in Settings, and what it costs through that day is shown.',
  },
  byPeriod: { sv: 'Period för period', en: 'Period by period' },
  noFormula: {
    sv: 'Cellen har ingen formel. Markera en cell med en IFO-formel, eller en rad i Placeringar.',
    en: 'The cell has no formula. Select a cell with an IFO formula, or a row of Placements.',
  },
  noCalls: {
    sv: 'Formeln använder ingen IFO-funktion, så det finns ingen summa att visa.',
    en: 'The formula uses no IFO function, so there is no sum to show.',
  },
  unreadable: {
    sv: 'Formeln kan inte läsas. Kontrollera att den går att räkna i Excel.',
    en: 'The formula cannot be read. Check that Excel can calculate it.',
  },
  otherValue: {
    sv: 'Cellen visar något annat än summan. Räkna om arbetsboken (F9) och läs om.',
    en: 'The cell shows something else than the sum. Recalculate the workbook (F9) and read again.',
  },
} as const satisfies Texts;

/** Why days have no known cost, in the order in which the reasons are shown. */
export const unpricedReasonTexts = [
  {
    code: 'notInPriceList',
    text: { sv: 'Prislistan har inget pris', en: 'No price in the price list' },
  },
  {
    code: 'missingContribution',
    text: { sv: 'Avgiftssatsen saknas', en: 'No rate of the contribution' },
  },
  {
    code: 'absencesOverlap',
    text: { sv: 'Två rader i Frånvaro samma dagar', en: 'Two rows of Absences on the same days' },
  },
] as const satisfies readonly { readonly code: ProblemCode; readonly text: Text }[];

/** The cells with our functions that a formula has its figure from. */
export function comesFrom(addresses: readonly string[]): Text {
  const cells = addresses.join(', ');
  return {
    sv: `Formeln hämtar sin siffra från ${cells}. Gå dit för att se summan.`,
    en: `The formula has its figure from ${cells}. Go there to see the sum.`,
  };
}

/** The button that comes to a cell. */
export function goToCell(address: string): Text {
  return { sv: `Gå till ${address}`, en: `Go to ${address}` };
}

/** How many rows a table has that a function was given, its headers not counted. */
export function tableRowsGiven(rows: number): Text {
  const [sv, en] = [formatsOf('sv').number(rows), formatsOf('en').number(rows)];
  return { sv: rows === 1 ? '1 rad' : `${sv} rader`, en: rows === 1 ? '1 row' : `${en} rows` };
}

/** How many cells a function was given in a column or a row. */
export function cellsGiven(count: number): Text {
  return { sv: `${count} celler`, en: `${count} cells` };
}

/** How large a table a function was given. */
export function rowsGiven(rows: number, columns: number): Text {
  return { sv: `${rows} rader, ${columns} kolumner`, en: `${rows} rows, ${columns} columns` };
}

/** How many rows are shown of those that there are. */
export function rowsShown(shown: number, inAll: number): Text {
  return { sv: `${shown} av ${inAll} rader visas.`, en: `${shown} of ${inAll} rows are shown.` };
}

/** That the cell's formula stands in another cell, from which it spills. */
export function spillsFrom(address: string): Text {
  return {
    sv: `Formeln står i ${address} och fyller den här cellen.`,
    en: `The formula is in ${address} and fills this cell.`,
  };
}

/** An argument as the formula writes it, and the parameter that it stands for. */
export interface UnreadArgument {
  readonly parameter: Text;
  readonly text: string;
}

type Sentence = (argument: UnreadArgument) => Text;

/** Why the sum of a call cannot be shown, by what is wrong with one of its arguments. */
export const unreadTexts = {
  calculation: ({ parameter, text }) => ({
    sv: `Argumentet ${parameter.sv} är ${text}, som räknas ut av något annat än en IFO-funktion. Lägg uträkningen i en egen cell och hänvisa till den, så visas summan.`,
    en: `The argument ${parameter.en} is ${text}, which is worked out by something else than an IFO function. Put the calculation in a cell of its own and refer to that, and the sum is shown.`,
  }),
  local: ({ parameter, text }) => ({
    sv: `Argumentet ${parameter.sv} är ${text}, som får sitt värde av LET eller LAMBDA inne i formeln. Lägg värdet i en egen cell och hänvisa till den, så visas summan.`,
    en: `The argument ${parameter.en} is ${text}, which gets its value from LET or LAMBDA inside the formula. Put the value in a cell of its own and refer to that, and the sum is shown.`,
  }),
  otherWorkbook: ({ parameter, text }) => ({
    sv: `Argumentet ${parameter.sv} är ${text}, som ligger i en annan arbetsbok. Bara den öppna arbetsboken läses.`,
    en: `The argument ${parameter.en} is ${text}, which lies in another workbook. Only the open workbook is read.`,
  }),
  severalAreas: ({ parameter, text }) => ({
    sv: `Argumentet ${parameter.sv} är ${text}, som är flera områden. Hänvisa till ett sammanhängande område på ett blad.`,
    en: `The argument ${parameter.en} is ${text}, which is several areas. Refer to one area on one sheet.`,
  }),
  error: ({ parameter, text }) => ({
    sv: `Argumentet ${parameter.sv} är ${text}: formeln hänvisar till något som har tagits bort.`,
    en: `The argument ${parameter.en} is ${text}: the formula refers to something that has been deleted.`,
  }),
  missing: ({ parameter, text }) => ({
    sv: `Argumentet ${parameter.sv} är ${text}, som inte finns i arbetsboken eller inte har någon rad bredvid formeln.`,
    en: `The argument ${parameter.en} is ${text}, which is not in the workbook or has no row beside the formula.`,
  }),
  tooLarge: ({ parameter, text }) => ({
    sv: `Argumentet ${parameter.sv} är ${text}, som har fler celler än fönstret kan läsa. Peka ut bara raderna med innehåll.`,
    en: `The argument ${parameter.en} is ${text}, which has more cells than the pane can read. Refer only to rows that hold something.`,
  }),
} as const satisfies Readonly<Record<string, Sentence>>;

/** The formula gives a function more arguments than it has. */
export const noSuchParameter: Text = { sv: 'utöver de som finns', en: 'beyond those that there are' };
