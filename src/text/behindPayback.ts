import type { Text } from './language';

/** What a figure of an investment is worked out from. */
export const paybackBehindTexts = {
  byYear: { sv: 'År för år', en: 'Year by year' },
  year: { sv: 'År', en: 'Year' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  saving: { sv: 'Besparing', en: 'Saving' },
  net: { sv: 'Netto', en: 'Net' },
  factor: { sv: 'Nuvärdesfaktor', en: 'Discount factor' },
  worth: { sv: 'Nuvärde netto', en: 'Present value, net' },
  worthOfCost: { sv: 'Kostnadens nuvärde', en: 'Present value of the cost' },
  worthOfSaving: { sv: 'Besparingens nuvärde', en: 'Present value of the saving' },
} as const satisfies Readonly<Record<string, Text>>;
