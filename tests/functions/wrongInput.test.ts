import { call, callInEnglish, column } from './call';

interface Case {
  readonly wrong: string;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly sv: string;
  readonly en: string;
}

const start = '2026-01-28';
const end = '2026-02-03';

const cases: readonly Case[] = [
  {
    wrong: 'end before start',
    id: 'CAREDAYS',
    args: ['2026-02-03', '2026-01-28'],
    sv: '#VALUE! Slutdatum 2026-01-28 ligger före startdatum 2026-02-03. Rätta det datum som är fel.',
    en: '#VALUE! End 2026-01-28 lies before start 2026-02-03. Correct the date that is wrong.',
  },
  {
    wrong: 'a text that is no ISO date',
    id: 'CAREDAYS',
    args: [start, '31/1 2026'],
    sv: '#VALUE! Slutdatum: ”31/1 2026” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
    en: '#VALUE! End: “31/1 2026” is not a date. Write it as year-month-day, such as 2026-01-31.',
  },
  {
    wrong: 'a price that is missing',
    id: 'PLACEMENTCOST',
    args: [start, end, ''],
    sv: '#N/A Dygnspris: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.',
    en: '#N/A Price: the price is missing (blank or 0). Write a price, or fri (free) if the place costs nothing.',
  },
  {
    wrong: 'a price of 0',
    id: 'PLACEMENTCOST',
    args: [start, end, 0],
    sv: '#N/A Dygnspris: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.',
    en: '#N/A Price: the price is missing (blank or 0). Write a price, or fri (free) if the place costs nothing.',
  },
  {
    wrong: 'a price with a letter O for a nought',
    id: 'PLACEMENTCOST',
    args: [start, end, '1.234,5O'],
    sv: '#VALUE! Dygnspris: ”1.234,5O” är text, inte ett tal. Skriv talet med bara siffror och decimaltecken, till exempel 1234,50.',
    en: '#VALUE! Price: “1.234,5O” is text, not a number. Write the number with digits and a decimal sign only, such as 1234.50.',
  },
  {
    wrong: 'a price that is text with a space',
    id: 'PLACEMENTCOST',
    args: [start, end, '1 467'],
    sv: '#VALUE! Dygnspris: ”1 467” är text, inte ett tal. Skriv talet med bara siffror och decimaltecken, till exempel 1234,50.',
    en: '#VALUE! Price: “1 467” is text, not a number. Write the number with digits and a decimal sign only, such as 1234.50.',
  },
  {
    wrong: 'a price below 0',
    id: 'PLACEMENTCOST',
    args: [start, end, -1467.5],
    sv: '#VALUE! Dygnspris: −1\u00a0467,5 är mindre än 0. Skriv beloppet utan minustecken.',
    en: '#VALUE! Price: -1,467.5 is below 0. Write the amount without a minus sign.',
  },
  {
    wrong: 'TRUE for a price',
    id: 'PLACEMENTCOST',
    args: [start, end, true],
    sv: '#VALUE! Dygnspris: SANT är inte ett tal. Skriv ett tal, till exempel 1234,50.',
    en: '#VALUE! Price: TRUE is not a number. Write a number, such as 1234.50.',
  },
  {
    wrong: 'a price that no budget holds',
    id: 'PLACEMENTCOST',
    args: [start, end, 1e12],
    sv: '#VALUE! Dygnspris: beloppet 1\u00a0000\u00a0000\u00a0000\u00a0000 är för stort för att räknas exakt.',
    en: '#VALUE! Price: the amount 1,000,000,000,000 is too large to be calculated exactly.',
  },
  {
    wrong: 'columns of unequal length',
    id: 'CAREDAYS',
    args: [column(start, start, start), column(end, end)],
    sv: '#VALUE! Slutdatum: området har 2 celler, men startdatum har 3. Ange lika långa områden, eller en enda cell som gäller alla rader.',
    en: '#VALUE! End: the range has 2 cells, but start has 3. Give ranges of the same length, or a single cell that holds for all rows.',
  },
  {
    wrong: 'an open placement with neither window nor as-of date',
    id: 'CAREDAYS',
    args: [start, '', start],
    sv: '#VALUE! Placeringen från 2026-01-28 pågår (slutdatum är tomt), så det behövs en sista dag. Ange periodens slut (till) eller ett avstämningsdatum, till exempel den dag då listan togs ut.',
    en: '#VALUE! The placement from 2026-01-28 is open (end is blank), so a last day is needed. Give the end of the period (to) or an asOf date, such as the day when the list was taken.',
  },
  {
    wrong: 'an unknown day rule',
    id: 'CAREDAYS',
    args: [start, end, null, null, 'dagar'],
    sv: '#VALUE! Dygnsregel: ”dagar” är inget av orden som går att använda. Skriv båda eller nätter.',
    en: '#VALUE! DayRule: “dagar” is not one of the words that can be used. Write both or nights.',
  },
  {
    wrong: 'TRUE for a date',
    id: 'CAREDAYS',
    args: [start, end, true],
    sv: '#VALUE! Från: SANT är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
    en: '#VALUE! From: TRUE is not a date. Write it as year-month-day, such as 2026-01-31.',
  },
  {
    wrong: 'a number that is no date',
    id: 'CAREDAYS',
    args: [start, end, 20260131],
    sv: '#VALUE! Från: talet 20\u00a0260\u00a0131 är inget datum mellan 1900-03-01 och 9999-12-31. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
    en: '#VALUE! From: the number 20,260,131 is not a date between 1900-03-01 and 9999-12-31. Write the date as year-month-day, such as 2026-01-31.',
  },
  {
    wrong: 'a window that ends before it begins, once for all rows',
    id: 'CAREDAYS',
    args: [column(start, start), column(end, end), '2026-02-01', '2026-01-01'],
    sv: '#VALUE! Perioden slutar 2026-01-01, innan den börjar 2026-02-01. Rätta från eller till.',
    en: '#VALUE! The period ends 2026-01-01, before it begins 2026-02-01. Correct from or to.',
  },
  {
    wrong: 'neither fee nor expense',
    id: 'FOSTERCOST',
    args: [start, end, 0, '', 0.3142],
    sv: '#N/A Både arvode och omkostnad saknas (tomma eller 0). Skriv minst det ena, eller fri om hemmet är gratis.',
    en: '#N/A Both fee and expense are missing (blank or 0). Write at least one of them, or fri (free) if the home costs nothing.',
  },
  {
    wrong: 'a fee below 0',
    id: 'FOSTERCOST',
    args: [start, end, -1, 5000, 0.3142],
    sv: '#VALUE! Arvode: −1 är mindre än 0. Skriv beloppet utan minustecken.',
    en: '#VALUE! Fee: -1 is below 0. Write the amount without a minus sign.',
  },
  {
    wrong: 'a fee without a rate',
    id: 'FOSTERCOST',
    args: [start, end, 10000, 5000, ''],
    sv: '#N/A Avgiftssats saknas fast det finns ett arvode. Skriv satsen som andel, till exempel 0,3142, eller fri om ingen avgift betalas.',
    en: '#N/A The rate is missing though there is a fee. Write the rate as a share, such as 0.3142, or fri (free) if no contribution is paid.',
  },
  {
    wrong: 'a rate in per cent',
    id: 'FOSTERCOST',
    args: [start, end, 10000, 5000, 31.42],
    sv: '#VALUE! Avgiftssats: satsen 31,42 är ingen andel mellan 0 och 1. Skriv 0,3142, eller en cell som visar 31,42 %.',
    en: '#VALUE! Rate: the rate 31.42 is no share between 0 and 1. Write 0.3142, or a cell that shows 31.42%.',
  },
  {
    wrong: 'per cent of a budget of 0',
    id: 'VARIANCE',
    args: [0, 90, 'procent'],
    sv: '#DIV/0!',
    en: '#DIV/0!',
  },
  {
    wrong: 'half a month',
    id: 'CLAIMDEADLINE',
    args: [start, 4.5],
    sv: '#VALUE! Månader: 4,5 är inte ett helt antal månader. Skriv till exempel 6.',
    en: '#VALUE! Months: 4.5 is not a whole number of months. Write 6, for example.',
  },
  {
    wrong: 'a deadline after the last date',
    id: 'CLAIMDEADLINE',
    args: ['9999-12-01', 6],
    sv: '#VALUE! Räknat från 9999-12-01 hamnar dagen efter 9999-12-31, den sista som finns.',
    en: '#VALUE! Counted from 9999-12-01 the day lies after 9999-12-31, the last one there is.',
  },
];

describe('wrong input has its sentence in both languages', () => {
  test.each(cases)('$wrong', ({ id, args, sv, en }) => {
    expect(call(id, ...args)).toEqual([[sv]]);
    expect(callInEnglish(id, ...args)).toEqual([[en]]);
  });
});

test('in a column the sentence begins with the row, and the other rows are counted', () => {
  const starts = column(start, '31/1 2026', start);
  expect(call('CAREDAYS', starts, column(end, end, '2026-01-01'))).toEqual([
    [7],
    [
      '#VALUE! Rad 2, startdatum: ”31/1 2026” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
    ],
    ['#VALUE! Rad 3: slutdatum 2026-01-01 ligger före startdatum 2026-01-28. Rätta det datum som är fel.'],
  ]);
});

test('in a row it begins with the column', () => {
  expect(call('VARIANCE', [[100, 'hundra']], [[90, 90]])).toEqual([
    [
      10,
      '#VALUE! Kolumn 2, budget: ”hundra” är text, inte ett tal. Skriv talet med bara siffror och decimaltecken, till exempel 1234,50.',
    ],
  ]);
});

test('a fee alone, or an expense alone, is a cost', () => {
  expect(call('FOSTERCOST', '2026-01-01', '2026-01-31', 10000, '', 0.3142)).toEqual([[13142]]);
  expect(call('FOSTERCOST', '2026-01-01', '2026-01-31', '', 5000, '')).toEqual([[5000]]);
});
