import type { Text } from './language';
import type { Texts } from './pane';
import { headingTexts } from './reportSheet';

/** What stands on the follow-up sheet, apart from what functions answer. */
export const followUpTexts = {
  sheetName: { sv: 'Uppföljning', en: 'Follow-up' },
  sheetAbout: {
    sv: 'Dygn, kostnad, placerade och snittpris per form, månad, tertial och år, mot i fjol.',
    en: 'Days, cost, placements and average price by kind, month, four-month period and year, against last year.',
  },
  title: { sv: 'Uppföljning av placeringar', en: 'Follow-up of placements' },
  monthsTo: { sv: 'Månadstabellen, till', en: 'Table by month, to' },
  lastMonthsTo: { sv: 'Månadstabellen i fjol, till', en: 'Table by month last year, to' },
  yearsFrom: { sv: 'Årstabellen, från', en: 'Table by year, from' },
  monthsAgree: {
    sv: 'Månaderna minus perioden, kronor (ska vara 0)',
    en: 'The months minus the period, kronor (should be 0)',
  },
  period: { sv: 'Perioden mot samma period i fjol', en: 'The period against the same period last year' },
  lastDays: { sv: 'Dygn i fjol', en: 'Days last year' },
  lastCost: { sv: 'Kostnad i fjol', en: 'Cost last year' },
  lastPrice: { sv: 'Snittpris i fjol', en: 'Average price last year' },
  changeDays: { sv: 'Förändring dygn', en: 'Change in days' },
  changeCost: { sv: 'Förändring kostnad', en: 'Change in cost' },
  changeShare: { sv: 'Förändring kostnad %', en: 'Change in cost %' },
  changePrice: { sv: 'Förändring snittpris', en: 'Change in average price' },
  comparedDays: { sv: 'Vårddygn per månad mot i fjol', en: 'Care days by month against last year' },
  accumulatedCost: {
    sv: 'Ackumulerad kostnad mot i fjol, kronor',
    en: 'Accumulated cost against last year, kronor',
  },
  accumulatedDays: { sv: 'Ackumulerade vårddygn mot i fjol', en: 'Accumulated care days against last year' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  change: { sv: 'Förändring, hela månader', en: 'Change, whole months' },
  ofWhich: { sv: 'varav', en: 'of which' },
  sum: { sv: 'Summa', en: 'Total' },
  year: { sv: 'År', en: 'Year' },
  fourMonths: { sv: 'Per tertial', en: 'By four-month period' },
  months: { sv: 'Per månad', en: 'By month' },
  years: { sv: 'Per år', en: 'By year' },
  lastYear: { sv: 'Samma period i fjol', en: 'The same period last year' },
  lastYearMonths: { sv: 'I fjol per månad', en: 'Last year by month' },
  units: { sv: 'Per ansvar och verksamhet', en: 'By cost centre and activity' },
  income: { sv: 'Väntad statlig ersättning per månad', en: 'Expected state reimbursement by month' },
  incomeAbout: {
    sv: 'Intäkt, som aldrig dras av från kostnaden. Väntas utbetalt så många dagar efter månadens slut, eller efter kvartalets för det som söks och för schablon som betalas per kvartal.',
    en: 'Income, which is never taken off the cost. Due so many days after the end of the month, or of the quarter for what is claimed and for flat rates paid by the quarter.',
  },
  yearThrough: { sv: 'till', en: 'through' },
  yearChart: {
    sv: 'Kostnad per år och form, kronor (sista året så långt det räknas)',
    en: 'Cost by year and kind, kronor (the last year as far as it is counted)',
  },
  costChart: { sv: 'Kostnad per månad och form, kronor', en: 'Cost by month and kind, kronor' },
} as const satisfies Texts;

/** What the blocks of the sheet are called, from above. */
export const followUpBlockNames = {
  heading: headingTexts.about,
  period: followUpTexts.period,
  comparison: followUpTexts.comparedDays,
  fourMonths: followUpTexts.fourMonths,
  months: followUpTexts.months,
  years: followUpTexts.years,
  lastYear: followUpTexts.lastYear,
  lastYearMonths: followUpTexts.lastYearMonths,
  units: followUpTexts.units,
  income: followUpTexts.income,
} as const satisfies Texts;

/** The months as short as they stand over columns, January first. */
export const monthNames: Readonly<Record<keyof Text, readonly string[]>> = {
  sv: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
