import type { Texts } from './pane';

/** What stands on every report sheet. */
export const reportSheetTexts = {
  page: { sv: 'Sida &P av &N', en: 'Page &P of &N' },
} as const satisfies Texts;

/** What stands at the top of a report sheet. */
export const headingTexts = {
  inputs: { sv: 'Att ställa in', en: 'To set' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  asOf: { sv: 'Avstämningsdatum', en: 'As-of date' },
  through: { sv: 'Räknas till och med', en: 'Counted through' },
  lastFrom: { sv: 'Samma period i fjol, från', en: 'Same period last year, from' },
  lastThrough: { sv: 'Samma period i fjol, till', en: 'Same period last year, to' },
  about: { sv: 'Om siffrorna', en: 'About the figures' },
  listDate: { sv: 'Listans datum', en: 'Date of the list' },
  importId: { sv: 'Import-ID', en: 'Import ID' },
  controlSum: { sv: 'Kontrollsumma', en: 'Control sum' },
  priceDate: { sv: 'Prislistans senaste pris, från', en: 'Latest price in the list, from' },
  dayRule: { sv: 'Dygnsregel (båda eller nätter)', en: 'Day rule (both or nights)' },
  usedRule: { sv: 'Dygnsregel', en: 'Day rule' },
  unlessSaid: {
    sv: ', om inget annat står i tabellerna',
    en: ', unless the tables say otherwise',
  },
  version: { sv: 'Vårddygns version', en: 'Version of Vårddygn' },
  notImported: { sv: 'ingen import i arbetsboken', en: 'no import in the workbook' },
  noPriceList: { sv: 'ingen prislista', en: 'no price list' },
  outside: { sv: 'Utanför formerna', en: 'Outside the kinds' },
  placementCount: { sv: 'Placeringar', en: 'Placements' },
  days: { sv: 'Dygn', en: 'Days' },
  kronor: { sv: 'Kronor', en: 'Kronor' },
  unknownKind: { sv: 'Okänd form', en: 'Unknown kind' },
  unpriced: { sv: 'Utan pris', en: 'Without price' },
  uncountable: { sv: 'Kan inte räknas', en: 'Cannot be counted' },
  priceMissing: { sv: 'pris saknas', en: 'price missing' },
  rowsMissing: { sv: 'finns rader', en: 'there are rows' },
  checks: { sv: 'Kontroll', en: 'Checks' },
  allFits: { sv: 'Alla tabeller på bladet får plats.', en: 'All tables of the sheet have room.' },
  inTheWay: {
    sv: 'något står i vägen för tabellen, flytta det.',
    en: 'something is in the way of the table, move it.',
  },
  inError: { sv: 'formeln ger ett fel, markera cellen.', en: 'the formula gives an error, select the cell.' },
  howTo: {
    sv: 'Gula celler kan ändras. Allt annat räknas med formler ur tabellerna i arbetsboken.',
    en: 'Yellow cells can be changed. Everything else is computed by formulas from the tables of the workbook.',
  },
} as const satisfies Texts;
