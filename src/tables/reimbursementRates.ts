import type { Column } from './column';
import { listed } from './listed';
import { from, source, to } from './sharedColumns';
import type { Table } from './table';
import { amountUnitAliases, reimbursementAliases } from './wordAliases';
import { amountUnitWords, reckoningWords, reimbursementWords } from './words';

/** The status that decides which reimbursement a person gives. */
export const category: Column = {
  id: 'category',
  header: { sv: 'Kategori', en: 'Category' },
  aliases: listed(`
    Ersättningskategori; Statuskategori; Personkategori; Kategori för ersättning; Reimbursement category
  `),
  about: {
    sv: 'T.ex. anvisad, uppehållstillstånd eller 18–20 med studiehjälp. Lika i Personer och Ersättningsbelopp.',
    en: 'E.g. assigned, residence permit or 18–20 with study aid. Alike in Persons and ReimbursementRates.',
  },
  type: 'text',
  required: true,
};

const terms: readonly Column[] = [
  {
    id: 'amount',
    header: { sv: 'Belopp', en: 'Amount' },
    about: {
      sv: 'Schablonens kronor per enhet. Tomt för överskjutande och faktisk kostnad.',
      en: 'Kronor of a flat rate per unit. Blank for excess and actual cost.',
    },
    type: 'money',
    required: false,
  },
  {
    id: 'amountUnit',
    header: { sv: 'Enhet', en: 'Unit' },
    about: { sv: 'dygn, månad eller engång. Tomt = dygn.', en: 'day, month or once. Blank = day.' },
    type: 'choice',
    words: amountUnitWords,
    wordAliases: amountUnitAliases,
    required: false,
  },
  {
    id: 'rule',
    header: { sv: 'Regel', en: 'Rule' },
    about: {
      sv: 'schablon, överskjutande (dygn med LVU) eller faktisk kostnad (alla dygn); de två senare utöver schablonen.',
      en: 'flat rate, excess (days by LVU) or actual cost (all days); the latter two are what is above the flat rate.',
    },
    type: 'choice',
    words: reimbursementWords,
    wordAliases: reimbursementAliases,
    required: true,
  },
  {
    id: 'per',
    header: { sv: 'Per', en: 'Per' },
    about: {
      sv: 'Det som söks: tiden som kostnaden räknas över, dygn eller kvartal. Schablon: kvartal om den betalas per kvartal, annars per månad. Tomt = dygn.',
      en: 'What is claimed: the time over which the cost is reckoned, day or quarter. Flat rate: quarter if it is paid by the quarter, else by the month. Blank = day.',
    },
    type: 'choice',
    words: reckoningWords,
    required: false,
  },
  {
    id: 'deadlineMonths',
    header: { sv: 'Frist månader', en: 'Deadline months' },
    about: {
      sv: 'Månader efter kvartalets slut som ansökan kan göras. Tomt = 6.',
      en: 'Months after the end of the quarter in which to claim. Blank = 6.',
    },
    type: 'number',
    required: false,
  },
  {
    id: 'endsAtAge',
    header: { sv: 'Slutar vid ålder', en: 'Ends at age' },
    about: {
      sv: 'T.ex. 18: raden gäller till dagen före födelsedagen. Tomt = vid ingen ålder.',
      en: 'E.g. 18: the row holds through the day before the birthday. Blank = at no age.',
    },
    type: 'number',
    required: false,
  },
  {
    id: 'law',
    header: { sv: 'Lagrum', en: 'Legal basis' },
    about: { sv: 'Förordning och paragraf.', en: 'Ordinance and section.' },
    type: 'text',
    required: false,
  },
];

/** What the state pays, by category and period. The rows that it begins with stand in prefilled.ts. */
export const reimbursementRates: Table = {
  id: 'reimbursementRates',
  group: 'reimbursement',
  name: { sv: 'Ersättningsbelopp', en: 'ReimbursementRates' },
  about: {
    sv: 'Statens ersättning per kategori och period. Ny rad när beloppet ändras.',
    en: 'The state’s reimbursement by category and period. A new row when the amount changes.',
  },
  columns: [category, from, to, ...terms, source],
  rows: [],
};
