import type { Texts } from './pane';

/** What stands on the sheet of the state's reimbursement, apart from what functions answer. */
export const reimbursementTexts = {
  /** The table of claims has a sheet of its own, which is called Återsökning. */
  sheetName: { sv: 'Återsökningsläge', en: 'Reimbursement status' },
  sheetAbout: {
    sv: 'Vad staten väntas betala: vad som ska sökas och när det förfaller, vad som är utestående och hur gammalt det är.',
    en: 'What the state is expected to pay: what is to be claimed and when it lapses, what is outstanding and how old it is.',
  },
  title: { sv: 'Statlig ersättning', en: 'State reimbursement' },
  claimsFrom: { sv: 'Krav från och med', en: 'Claims from' },
  lagDays: { sv: 'Betalningsfördröjning, dagar', en: 'Payment lag, days' },
  chosenLag: {
    sv: 'Betalningsfördröjning, dagar (i Prognosval)',
    en: 'Payment lag, days (in ForecastOptions)',
  },
  first: { sv: 'Hela kvartal från och med', en: 'Whole quarters from' },
  last: { sv: 'Hela kvartal till och med', en: 'Whole quarters through' },
  listsToTheRight: {
    sv: 'Till höger: det utestående efter ålder, intäkten per månad, och alla krav med uträkning.',
    en: 'To the right: the outstanding by age, the income by month, and all claims with their sums.',
  },
  summary: { sv: 'Sammandrag', en: 'Summary' },
  ownIncome: {
    sv: 'Ersättningen är intäkt och dras aldrig av från kostnaden. Bara det som ska sökas kan förfalla.',
    en: 'The reimbursement is income and is never taken off the cost. Only what must be claimed can lapse.',
  },
  atRisk: { sv: 'Riskerar förfalla (inte sökt än), kr', en: 'At risk of lapsing (not claimed yet), kr' },
  nextDeadline: { sv: 'Närmaste sista dag att söka', en: 'Next last day to claim' },
  lapsed: { sv: 'Förfallet (söktes inte i tid), kr', en: 'Lapsed (not claimed in time), kr' },
  refused: { sv: 'Avslag, kr', en: 'Refused, kr' },
  flatOutstanding: { sv: 'Utestående schablon, kr', en: 'Outstanding flat rate, kr' },
  applicationOutstanding: { sv: 'Utestående efter ansökan, kr', en: 'Outstanding by application, kr' },
  outstanding: { sv: 'Utestående, schablon och sökt, kr', en: 'Outstanding, flat rate and claimed, kr' },
  daysWithoutPrice: {
    sv: 'Dygn utan pris, som inte är med',
    en: 'Days without price, which are not included',
  },
  withoutRate: {
    sv: 'Rader utan belopp i Ersättningsbelopp',
    en: 'Rows without a rate in ReimbursementRates',
  },
  uncounted: { sv: 'Placeringar som inte kan räknas', en: 'Placements that cannot be counted' },
  claimedAgrees: {
    sv: 'Sökt i tabellen − sökt på bladet',
    en: 'Claimed in the table − claimed on the sheet',
  },
  deadlines: { sv: 'Att söka, det som förfaller först överst', en: 'To claim, the first to lapse on top' },
  deadlinesAbout: {
    sv: 'Bara det som söks. Sist det som har förfallit.',
    en: 'Applications only. Last what has lapsed.',
  },
  age: { sv: 'Utestående efter ålder', en: 'Outstanding by age' },
  ageAbout: {
    sv: 'Dagar räknade från kvartalets sista dag.',
    en: 'Days counted from the last day of the quarter.',
  },
  income: { sv: 'Intäkt per månad', en: 'Income by month' },
  incomeAbout: {
    sv: 'Förväntat: när den tjänas in. Väntas utbetalt: efter betalningsfördröjningen, om det söks. Därefter: vad månaden tjänade in som väntas senast sista månaden. Förfallet: skulle ha kommit i månaden, men söktes inte i tid.',
    en: 'Expected: when it is earned. Due: after the payment lag, if claimed. Then: what the month earned that is due by the last month. Lapsed: would have come in the month, but was not claimed in time.',
  },
  claims: { sv: 'Alla krav', en: 'All claims' },
  claimsAbout: {
    sv: 'En rad för varje person, kvartal och slag.',
    en: 'A row for each person, quarter and rule.',
  },
} as const satisfies Texts;
