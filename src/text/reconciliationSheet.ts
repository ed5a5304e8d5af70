import type { Texts } from './pane';

/** What stands on the sheet of the reconciliation, apart from what functions answer. */
export const reconciliationTexts = {
  sheetName: { sv: 'Avstämning', en: 'Reconciliation' },
  sheetAbout: {
    sv: 'Bokföringen mot placeringslistan: vad som stämmer, vad som avviker och varför, och vad som ska bokas upp.',
    en: 'The ledger against the list of placements: what agrees, what differs and why, and what is to be accrued.',
  },
  title: { sv: 'Avstämning mot bokföringen', en: 'Reconciliation with the ledger' },
  first: { sv: 'Hela månader från och med', en: 'Whole months from' },
  last: { sv: 'Hela månader till och med', en: 'Whole months through' },
  waitingDays: { sv: 'Dagar att vänta på faktura', en: 'Days to wait for an invoice' },
  shown: { sv: 'Visa rader med bedömningen', en: 'Show rows with the finding' },
  all: { sv: 'alla', en: 'all' },
  listsToTheRight: {
    sv: 'Till höger om raderna: att boka upp, summorna per ansvar och konto, och bokningar utan form i Kontomappning.',
    en: 'To the right of the rows: what is to be accrued, its sums by cost centre and account, and bookings without a kind in AccountMapping.',
  },
  summary: { sv: 'Sammandrag', en: 'Summary' },
  signs: {
    sv: 'Skillnad = bokfört − listan: plus är mer bokfört. Kronor som de bokförs: momsen är avdragen där formen bokförs netto.',
    en: 'Difference = booked − list: plus is more booked. Kronor as they are booked: net of VAT where the kind is booked net.',
  },
  checks: { sv: 'Kontroll', en: 'Checks' },
  expected: { sv: 'Enligt listan, summan i sammandraget', en: 'By the list, total of the summary' },
  cost: { sv: 'Kostnad ur SUMMARY, som den bokförs', en: 'Cost from SUMMARY, as it is booked' },
  booked: { sv: 'Bokfört på dagar i perioden', en: 'Booked on days of the period' },
  inLedger: { sv: 'Utfall på samma dagar', en: 'Actuals on the same days' },
  accrued: { sv: 'Att boka upp, rad för rad', en: 'To accrue, row by row' },
  onVoucher: { sv: 'Att boka upp, per ansvar och konto', en: 'To accrue, by cost centre and account' },
  difference: { sv: 'Skillnad, ska vara 0', en: 'Difference, should be 0' },
  costByKind: { sv: 'Kostnad per form ur SUMMARY', en: 'Cost by kind from SUMMARY' },
  asBooked: { sv: 'Som den bokförs', en: 'As it is booked' },
  rows: { sv: 'Alla rader', en: 'All rows' },
  rowShown: { sv: ' rad av ', en: ' row of ' },
  rowsShown: { sv: ' rader av ', en: ' rows of ' },
  accruals: { sv: 'Att boka upp (periodiseringar)', en: 'To accrue' },
  voucher: { sv: 'Att boka upp per ansvar och konto', en: 'To accrue by cost centre and account' },
  accrualSum: { sv: 'Summa att boka upp, kr', en: 'Total to accrue, kr' },
  unmapped: {
    sv: 'Bokningar utan form (omappade)',
    en: 'Bookings without a kind (unmapped)',
  },
  unmappedSum: { sv: 'Summa bokfört, kr', en: 'Total booked, kr' },
} as const satisfies Texts;
