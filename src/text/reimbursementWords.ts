import type { ClaimState } from '../core/reimbursement/claimLines';
import type { Text } from './language';
import type { Words } from './words';

/** What REIMBURSEMENT can list. */
export type ReimbursementList = 'quarters' | 'months' | 'deadlines' | 'age' | 'income';

/** What each list is called. */
export const reimbursementListWords: Words<ReimbursementList> = {
  quarters: { sv: 'kvartal', en: 'quarters' },
  months: { sv: 'månader', en: 'months' },
  deadlines: { sv: 'frister', en: 'deadlines' },
  age: { sv: 'ålder', en: 'age' },
  income: { sv: 'intäkt', en: 'income' },
};

/** Where a claim stands. */
export const claimStateWords: Readonly<Record<ClaimState, Text>> = {
  running: { sv: 'pågår', en: 'running' },
  toClaim: { sv: 'att söka', en: 'to claim' },
  lapsed: { sv: 'förfallen', en: 'lapsed' },
  awaited: { sv: 'väntas in', en: 'awaited' },
  settled: { sv: 'klar', en: 'settled' },
};

/** After a quarter, or where it stands, that is not over and is reckoned to its end. */
export const reckonedAhead: Text = { sv: ', räknat till kvartalets slut', en: ', reckoned to its end' };

/** What stands in place of a rule where something cannot be worked out. */
export const outsideWords = {
  withoutRate: { sv: 'utan belopp', en: 'without rate' },
  uncounted: { sv: 'kan inte räknas', en: 'cannot be counted' },
} as const satisfies Readonly<Record<string, Text>>;

/** The headers of the lists beside those of columns of the workbook. Amounts are kronor. */
export const reimbursementHeaders = {
  quarter: { sv: 'Kvartal', en: 'Quarter' },
  month: { sv: 'Månad', en: 'Month' },
  days: { sv: 'Dygn', en: 'Days' },
  daysWithoutPrice: { sv: 'Dygn utan pris', en: 'Days without price' },
  expected: { sv: 'Förväntat, kr', en: 'Expected, kr' },
  claimed: { sv: 'Sökt, kr', en: 'Claimed, kr' },
  decided: { sv: 'Beslutat, kr', en: 'Decided, kr' },
  paid: { sv: 'Utbetalt, kr', en: 'Paid, kr' },
  refused: { sv: 'Avslag, kr', en: 'Refused, kr' },
  outstanding: { sv: 'Utestående, kr', en: 'Outstanding, kr' },
  deadline: { sv: 'Sista dag att söka', en: 'Last day to claim' },
  daysLeft: { sv: 'Dagar kvar', en: 'Days left' },
  atRisk: { sv: 'Riskerar förfalla, kr', en: 'At risk of lapsing, kr' },
  lapsed: { sv: 'Förfallet, kr', en: 'Lapsed, kr' },
  state: { sv: 'Läge', en: 'State' },
  sum: { sv: 'Uträkning', en: 'Sum' },
  flatRate: { sv: 'Schablon, kr', en: 'Flat rate, kr' },
  application: { sv: 'Efter ansökan, kr', en: 'By application, kr' },
  flatOutstanding: { sv: 'Utestående schablon, kr', en: 'Outstanding flat rate, kr' },
  applicationOutstanding: { sv: 'Utestående efter ansökan, kr', en: 'Outstanding by application, kr' },
  age: { sv: 'Dagar sedan kvartalet', en: 'Days since the quarter' },
  due: { sv: 'Väntas utbetalt om allt söks, kr', en: 'Due if all is claimed, kr' },
  dueInTime: {
    sv: 'Intjänat som väntas i perioden om allt söks, kr',
    en: 'Earned and due in the period if all is claimed, kr',
  },
  total: { sv: 'Summa', en: 'Total' },
} as const satisfies Readonly<Record<string, Text>>;
