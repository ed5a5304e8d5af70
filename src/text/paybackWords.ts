import type { Text } from './language';
import type { Words } from './words';

/** What can be asked of an investment: when it is paid back, its worth, what it gives, how much of it is needed; or all years. */
export type PaybackMeasure = 'year' | 'npv' | 'ratio' | 'breakEvenShare' | 'table';

/** The words for it. */
export const paybackMeasureWords: Words<PaybackMeasure> = {
  year: { sv: 'år', en: 'year' },
  npv: { sv: 'nuvärde', en: 'npv' },
  ratio: { sv: 'kvot', en: 'ratio' },
  breakEvenShare: { sv: 'andelSomKrävs', en: 'breakEvenShare' },
  table: { sv: 'tabell', en: 'table' },
};

/** The columns of an investment year by year, from the left. */
export const investmentHeaders = {
  year: { sv: 'År', en: 'Year' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  saving: { sv: 'Besparing', en: 'Saving' },
  accumulated: { sv: 'Ackumulerat netto', en: 'Accumulated net' },
  factor: { sv: 'Nuvärdesfaktor', en: 'Discount factor' },
  presentValue: { sv: 'Nuvärde netto', en: 'Present value, net' },
  accumulatedPresentValue: { sv: 'Ackumulerat nuvärde', en: 'Accumulated present value' },
} as const satisfies Readonly<Record<string, Text>>;
