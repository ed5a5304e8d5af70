import { type Day, parseIsoDay } from '../../src/core/day';
import type { ProblemByCode } from '../../src/text/problem';

/** One problem of each code, to show its sentence. */
export const problemSamples: ProblemByCode = {
  endBeforeStart: { problem: 'endBeforeStart', start: day('2026-02-03'), end: day('2026-01-28') },
  rowEndsBeforeItStarts: {
    problem: 'rowEndsBeforeItStarts',
    row: 2,
    start: day('2026-02-03'),
    end: day('2026-01-28'),
  },
  windowEndsBeforeItStarts: {
    problem: 'windowEndsBeforeItStarts',
    from: day('2026-12-31'),
    to: day('2026-01-01'),
  },
  openWithoutEnd: { problem: 'openWithoutEnd', start: day('2026-06-15') },
  openWithoutAsOf: { problem: 'openWithoutAsOf', row: 2 },
  divisionByZero: { problem: 'divisionByZero' },
  negativePrice: { problem: 'negativePrice', pricePerDay: -1467 },
  amountOutOfRange: { problem: 'amountOutOfRange', amount: 1e12 },
  rateOutOfRange: { problem: 'rateOutOfRange', rate: 31.42 },
  monthsNotWhole: { problem: 'monthsNotWhole', months: 4.5 },
  afterLastValidDay: { problem: 'afterLastValidDay', from: day('9999-12-01') },
  missingContribution: { problem: 'missingContribution', year: 2016, age: 43 },
  absencesOverlap: { problem: 'absencesOverlap', row: 1, otherRow: 4 },
  missingDate: { problem: 'missingDate' },
  missingPrice: { problem: 'missingPrice' },
  notInPriceList: { problem: 'notInPriceList', kind: 'HVB', provider: 'Björken', date: day('2026-03-01') },
  missingPrices: {
    problem: 'missingPrices',
    count: 5,
    reasons: [
      {
        why: null,
        count: 4,
        first: [
          { row: 4, placement: 'P1005', date: day('2026-03-01') },
          { row: 6, placement: 'P1007', date: day('2026-03-01') },
          { row: 8, placement: 'P1009', date: day('2026-04-15') },
        ],
      },
      {
        why: { problem: 'missingContribution', year: 2016, age: 43 },
        count: 1,
        first: [{ row: 2, placement: 'P1003', date: day('2016-01-01') }],
      },
    ],
    otherReasons: 0,
  },
  notInRates: {
    problem: 'notInRates',
    category: 'Anvisad',
    from: day('2017-06-01'),
    to: day('2017-06-30'),
  },
  placementNotFound: { problem: 'placementNotFound', id: 'P9' },
  missingPay: { problem: 'missingPay' },
  missingRate: { problem: 'missingRate' },
  missingPerson: { problem: 'missingPerson' },
  notADate: { problem: 'notADate', value: '31/1 2026' },
  dateOutOfRange: { problem: 'dateOutOfRange', serial: 20260131 },
  notANumber: { problem: 'notANumber', value: '1.234,5O' },
  notFinite: { problem: 'notFinite' },
  negativeAmount: { problem: 'negativeAmount', amount: -1467 },
  notAPerson: { problem: 'notAPerson', value: true },
  notAName: { problem: 'notAName', value: true },
  notAYear: { problem: 'notAYear', value: 68 },
  quantityOutOfRange: { problem: 'quantityOutOfRange', quantity: -2.5 },
  notWhole: { problem: 'notWhole', value: 2.5, least: 1 },
  unusedAmount: { problem: 'unusedAmount' },
  blankCell: { problem: 'blankCell' },
  notATable: { problem: 'notATable' },
  missingColumn: { problem: 'missingColumn', column: { sv: 'Startdatum', en: 'Start date' } },
  rowGivenAgain: { problem: 'rowGivenAgain', tableRow: 2 },
  columnGivenTwice: {
    problem: 'columnGivenTwice',
    column: { sv: 'Pris', en: 'Price' },
    headers: ['Avgift', 'Dygnspris'],
  },
  missingTable: { problem: 'missingTable', table: { sv: 'Former', en: 'Kinds' } },
  missingOption: { problem: 'missingOption', option: { sv: 'Stängt till och med', en: 'Closed through' } },
  tooLittleHistory: { problem: 'tooLittleHistory', days: 200, arrivals: 4 },
  tooManyMonths: { problem: 'tooManyMonths', months: 13 },
  differentWindows: {
    problem: 'differentWindows',
    from: day('2025-01-01'),
    to: day('2025-12-31'),
    otherFrom: day('2026-01-01'),
    otherTo: day('2026-12-31'),
  },
  forecastsReversed: {
    problem: 'forecastsReversed',
    asOf: day('2026-04-30'),
    otherAsOf: day('2026-03-31'),
  },
  severalForecasts: { problem: 'severalForecasts' },
  forecastNotFound: { problem: 'forecastNotFound', id: 'F-2026-04-30-1' },
  shareOutOfRange: { problem: 'shareOutOfRange', share: 20, least: 0 },
  unknownKind: { problem: 'unknownKind', value: 'HVV' },
  cellNotUsed: { problem: 'cellNotUsed', change: { sv: 'flytta dygn', en: 'move days' } },
  sameKind: { problem: 'sameKind' },
  movesTooMuch: { problem: 'movesTooMuch', share: 1.2 },
  noDaysOfKind: { problem: 'noDaysOfKind' },
  noPriceOfKind: { problem: 'noPriceOfKind' },
  unknownTable: {
    problem: 'unknownTable',
    headers: ['Datum', 'Konto'],
    expected: [
      { sv: 'Former', en: 'Kinds' },
      { sv: 'Avgifter', en: 'Contributions' },
    ],
  },
  tableGivenTwice: { problem: 'tableGivenTwice', table: { sv: 'Former', en: 'Kinds' } },
  unknownWord: {
    problem: 'unknownWord',
    value: 'natt',
    words: [
      { sv: 'båda', en: 'both' },
      { sv: 'nätter', en: 'nights' },
    ],
  },
  errorInCell: { problem: 'errorInCell', error: '#REF!' },
  notOneColumn: { problem: 'notOneColumn', rows: 12, columns: 2 },
  notOneCell: { problem: 'notOneCell', rows: 12, columns: 1 },
  unequalLengths: {
    problem: 'unequalLengths',
    length: 11,
    other: { sv: 'startdatum', en: 'start' },
    otherLength: 12,
  },
  differentDirections: { problem: 'differentDirections', other: { sv: 'startdatum', en: 'start' } },
  badRows: {
    problem: 'badRows',
    count: 2,
    first: {
      cause: { problem: 'missingDate' },
      parameter: { sv: 'startdatum', en: 'start' },
      place: { direction: 'row', number: 3 },
    },
  },
  nothingInvested: { problem: 'nothingInvested' },
  notPaidBack: { problem: 'notPaidBack', years: 5, saved: 3_000_000, invested: 4_800_000 },
  tooManyYears: { problem: 'tooManyYears', years: 1_048_575, most: 100 },
  tooLarge: { problem: 'tooLarge' },
  notFetched: { problem: 'notFetched' },
};

function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === undefined) throw new Error(`no such date: ${iso}`);
  return parsed;
}
