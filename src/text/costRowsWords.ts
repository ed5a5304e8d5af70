import type { Text } from './language';

/** The headers of what COSTROWS gives, beside the ID. */
export const costRowsHeaders = {
  days: { sv: 'Dygn', en: 'Days' },
  price: { sv: 'Pris', en: 'Price' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  daysWithoutPrice: { sv: 'Dygn utan pris', en: 'Days without price' },
} as const satisfies Readonly<Record<string, Text>>;
