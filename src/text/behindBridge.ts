import type { Text } from './language';

/** What a figure of a bridge is worked out from. */
export const bridgeTermTexts = {
  term: { sv: 'Räknas ur', en: 'Worked out from' },
  figure: { sv: 'Värde', en: 'Figure' },
  allBudgetDays: { sv: 'Alla budgeterade dygn', en: 'All budgeted days' },
  allActualDays: { sv: 'Alla dygn som blev', en: 'All days that came to be' },
  budgetShare: { sv: 'Andel av budgetens dygn, %', en: 'Share of the budgeted days, %' },
  budget: { sv: 'Budget, kr', en: 'Budget, kr' },
  listed: { sv: 'Utfall enligt listan, kr', en: 'Actual by the list, kr' },
  booked: { sv: 'Bokfört, kr', en: 'Booked, kr' },
  groups: { sv: 'Delarna', en: 'The parts' },
  group: { sv: 'Del', en: 'Part' },
} as const satisfies Readonly<Record<string, Text>>;
