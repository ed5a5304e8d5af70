import type { Texts } from './pane';

/** What stands on the sheet of volumes, apart from what functions answer. */
export const volumesTexts = {
  sheetName: { sv: 'Volymer', en: 'Volumes' },
  sheetAbout: {
    sv: 'Volymtabellen: placerade, vårddygn mot budget och i fjol, snittkostnad per dygn, kostnad och avvikelse per form.',
    en: 'The table of volumes: placed, care days against budget and last year, average cost per day, cost and variance by kind.',
  },
  title: { sv: 'Volymer', en: 'Volumes' },
  month: {
    sv: 'Månad, välj eller skriv en dag (tom: hela)',
    en: 'Month, choose or write a day (blank: all)',
  },
  months: { sv: 'Månader att välja', en: 'Months to choose' },
  first: { sv: 'Räknas från och med', en: 'Counted from' },
  last: { sv: 'Räknas till och med', en: 'Counted through' },
  table: { sv: 'Volymtabell', en: 'Table of volumes' },
  signs: {
    sv: 'Kostnad enligt listan. Avvikelse = budget − kostnad: minus är underskott. Placerade är unika, så formerna blir inte summan.',
    en: 'Cost by the list. Variance = budget − cost: minus is a deficit. Placed are unique, so the kinds do not add up to the total.',
  },
  kind: { sv: 'Form', en: 'Kind' },
  placedEnd: { sv: 'Placerade sista dagen', en: 'Placed on the last day' },
  placed: { sv: 'Placerade i perioden, unika', en: 'Placed in the period, unique' },
  days: { sv: 'Vårddygn', en: 'Care days' },
  budgetDays: { sv: 'Vårddygn budget', en: 'Care days budget' },
  lastDays: { sv: 'Vårddygn i fjol, samma period', en: 'Care days last year, same period' },
  averagePrice: { sv: 'Snittkostnad per dygn, kr', en: 'Average cost per day, SEK' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  budget: { sv: 'Budget', en: 'Budget' },
  variance: { sv: 'Avvikelse', en: 'Variance' },
  share: { sv: 'Avvikelse %', en: 'Variance %' },
  period: { sv: 'Perioden ur SUMMARY', en: 'The period from SUMMARY' },
  lastYear: { sv: 'Samma period i fjol ur SUMMARY', en: 'The same period last year from SUMMARY' },
  budgetReport: { sv: 'Budgeten per form ur BRIDGE', en: 'The budget by kind from BRIDGE' },
  checks: { sv: 'Kontroll', en: 'Checks' },
  budgetOutside: {
    sv: 'Budget för former som inte finns i Former, kronor',
    en: 'Budget of kinds that the table Kinds does not have, kronor',
  },
  monthProvisional: {
    sv: 'Månaden är preliminär: fler placeringar kan väntas.',
    en: 'The month is provisional: more placements are likely to come.',
  },
  monthOutside: {
    sv: 'Månaden ligger utanför perioden eller efter avstämningsdatumet.',
    en: 'The month lies outside the period or after the as-of date.',
  },
} as const satisfies Texts;
