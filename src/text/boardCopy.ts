import type { BoardFault } from '../core/board/boardFaults';
import { inWords } from './inWords';
import type { Text } from './language';

/** How the months of the year are written in a title. */
export const longMonths: Readonly<Record<keyof Text, readonly string[]>> = {
  sv: [
    ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
    ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

/** What stands on the sheets of a copy for the board. */
export const boardCopyTexts = {
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  bridge: { sv: 'Bro', en: 'Bridge' },
  months: { sv: 'Månader', en: 'Months' },
  fourMonths: { sv: 'Tertial', en: 'Four-month periods' },
  about: { sv: 'Om kopian', en: 'About the copy' },
  group: { sv: 'Placeringsform', en: 'Kind of placement' },
  days: { sv: 'Vårddygn', en: 'Care days' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  averagePrice: { sv: 'Snittpris per dygn, kr', en: 'Average price per day, kr' },
  averagePlaced: { sv: 'Placerade i snitt', en: 'Placed on average' },
  budget: { sv: 'Budget', en: 'Budget' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  variance: { sv: 'Avvikelse (minus = underskott)', en: 'Variance (minus = deficit)' },
  variancePercent: { sv: 'Avvikelse, % av budget', en: 'Variance, % of budget' },
  yearBudget: { sv: 'Årsbudget', en: 'Budget of the year' },
  total: { sv: 'Summa', en: 'Total' },
  allKinds: { sv: 'Alla placeringsformer', en: 'All kinds of placement' },
  unknownKind: { sv: 'Okänd form', en: 'Unknown kind' },
  draft: { sv: 'Utkast till text', en: 'Draft text' },
  table: { sv: 'Volym, kostnad och budget', en: 'Volume, cost and budget' },
  onlyTotal: { sv: 'Kostnad och budget', en: 'Cost and budget' },
  outcomeChart: { sv: 'Budget och utfall', en: 'Budget and outcome' },
  costChart: { sv: 'Kostnad per period', en: 'Cost by period' },
  bridgeTitle: { sv: 'Från budget till utfall', en: 'From budget to outcome' },
  bridgeNote: {
    sv: 'Plus är dyrare än budget. Bron är räknad på grupperna som de visas här.',
    en: 'Plus is dearer than the budget. The bridge is worked out from the groups as they are shown here.',
  },
  axisNote: {
    sv: 'Diagrammets axel börjar inte på noll.',
    en: 'The axis of the chart does not begin at zero.',
  },
  waterfall: { sv: 'Så blev budgeten utfallet', en: 'How the budget became the outcome' },
  base: { sv: 'Bas', en: 'Base' },
  ends: { sv: 'Budget och utfall', en: 'Budget and outcome' },
  dearer: { sv: 'Dyrare', en: 'Dearer' },
  cheaper: { sv: 'Billigare', en: 'Cheaper' },
  period: { sv: 'Period', en: 'Period' },
  listDate: { sv: 'Listans datum', en: 'Date of the list' },
  noListDate: { sv: 'okänt', en: 'unknown' },
  asOf: { sv: 'Räknat till och med', en: 'Counted through' },
  version: { sv: 'Vårddygns version', en: 'Version of Vårddygn' },
  unit: { sv: 'Belopp visas i', en: 'Amounts are shown in' },
  limits: { sv: 'Gränser', en: 'Limits' },
  lowered: {
    sv: 'Gränserna är sänkta: fem personer och högst 50 % är det vanliga.',
    en: 'The limits are lowered: five persons and at most 50 % are usual.',
  },
  shown: { sv: 'Indelning av året', en: 'Division of the year' },
  merged: { sv: 'Sammanslagna former', en: 'Merged kinds' },
  notMerged: { sv: 'Ingen form är sammanslagen.', en: 'No kind is merged.' },
  change: { sv: 'Sedan förra kopian', en: 'Since the last copy' },
  costs: { sv: 'Kostnaden', en: 'The cost' },
  costsAre: {
    sv: 'Är räknad på placeringarna och priserna, inte hämtad ur bokföringen. Kostnad är brutto.',
    en: 'Is worked out from the placements and prices, not taken from the ledger. Cost is gross.',
  },
  nobody: { sv: 'Personer', en: 'Persons' },
  nobodyIs: {
    sv: 'Antal personer och placeringar visas inte: ett antal som ändras med en kan berätta om den personen. 0 visas som 0.',
    en: 'Numbers of persons and placements are not shown: a number that changes by one may tell of that person. 0 is shown as 0.',
  },
  noAverage: {
    sv: 'Snittpris visas inte för en grupp där former med och utan dygn är sammanslagna, och då inte heller för summan.',
    en: 'No average price is shown of a group in which kinds with and without days are merged, nor then of the total.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What amounts are shown in; the cells hold kronor all the same. */
export const moneyUnits = ['kr', 'tkr', 'mnkr'] as const;

/** A unit of amounts. */
export type MoneyUnit = (typeof moneyUnits)[number];

/** The title of a copy: the months that it is about. */
export function boardTitle(year: number, months: number): Text {
  const [sv, en] = [monthsIn('sv', months), monthsIn('en', months)];
  return { sv: `Placeringar ${sv} ${year}`, en: `Placements ${en} ${year}` };
}

function monthsIn(language: keyof Text, months: number): string {
  const [first = '', last = ''] = [longMonths[language][0], longMonths[language][months - 1]];
  return months === 1 ? first : `${first}–${last}`;
}

/** Names as a sentence has them: HVB, Jourhem och Stödboende. */
export function namesTogether(names: readonly string[]): Text {
  return { sv: inWords(names, 'och'), en: inWords(names, 'and') };
}

/** So many names stand in a group's own name. */
const mostNames = 3;

/** The name of a group of kinds. */
export function groupName(names: readonly string[], isEverything: boolean): Text {
  if (isEverything) return boardCopyTexts.allKinds;
  if (names.length <= mostNames) return namesTogether(names);
  const shown = names.slice(0, mostNames - 1).join(', ');
  const others = names.length - mostNames + 1;
  return { sv: `${shown} och ${others} former till`, en: `${shown} and ${others} more kinds` };
}

/** That kinds are shown together. */
export function mergedSentence(names: readonly string[]): Text {
  const { sv, en } = namesTogether(names);
  return {
    sv: `${sv} visas tillsammans, så att ingen enskild kan utläsas.`,
    en: `${en} are shown together, so that nobody can be read out.`,
  };
}

/** The limits in words. */
export function limitsSentence(persons: number, share: number): Text {
  return {
    sv: `Minst ${persons} personer bakom varje siffra som inte är 0, och ingen av dem med mer än ${share} % av kostnaden.`,
    en: `At least ${persons} persons behind every figure that is not 0, and none of them with more than ${share} % of the cost.`,
  };
}

/** Why the year is not divided more finely, or only the total is shown. */
export const faultTexts: Readonly<Record<BoardFault | 'earlierCopy', Text>> = {
  fewPersons: { sv: 'för få personer', en: 'too few persons' },
  oneLarge: { sv: 'en person har för stor del av kostnaden', en: 'one person has too much of the cost' },
  fewChanged: {
    sv: 'för få personer har ändrat en siffra sedan en tidigare kopia i år',
    en: 'too few persons have changed a figure since an earlier copy of the year',
  },
  earlierCopy: {
    sv: 'en tidigare kopia i år visade inte mer',
    en: 'an earlier copy of the year showed no more',
  },
};

const unitTexts = {
  month: { sv: 'Månader visas', en: 'Months are shown' },
  fourMonths: { sv: 'Tertial visas i stället för månader', en: 'Four-month periods are shown, not months' },
  year: {
    sv: 'Bara hela perioden visas, inte månader eller tertial',
    en: 'Only the whole period is shown, no months or four-month periods',
  },
  total: { sv: 'Bara totalsumman i kronor visas', en: 'Only the total in kronor is shown' },
} as const satisfies Readonly<Record<string, Text>>;

/** How the year is divided, and why not more finely. */
export function shownSentence(
  unit: keyof typeof unitTexts,
  because: BoardFault | 'earlierCopy' | null,
): Text {
  const reason = because === null ? null : faultTexts[because];
  const [sv, en] = [reason?.sv, reason?.en].map((text) => (text === undefined ? '' : `: ${text}`));
  return { sv: `${unitTexts[unit].sv}${sv ?? ''}.`, en: `${unitTexts[unit].en}${en ?? ''}.` };
}

/** What has become of the groups since the last copy. */
export const changeTexts = {
  first: { sv: 'Det här är årets första kopia.', en: 'This is the first copy of the year.' },
  same: {
    sv: 'Samma grupper och perioder som i förra kopian.',
    en: 'The same groups and periods as in the last copy.',
  },
  coarser: {
    sv: 'Fler former är sammanslagna, eller året grövre indelat, än i förra kopian.',
    en: 'More kinds are merged, or the year is divided less finely, than in the last copy.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What has become of them. */
export type BoardChange = keyof typeof changeTexts;

/** The page of how many, as Excel writes it in a footer. */
export const pageOf: Text = { sv: 'Sida &P av &N', en: 'Page &P of &N' };
