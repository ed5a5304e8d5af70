import type { Texts } from './pane';

/** What stands in the rows of every waterfall. */
export const waterfallTexts = {
  amount: { sv: 'Belopp', en: 'Amount' },
  rises: { sv: 'Börjar på', en: 'Begins at' },
  ends: { sv: 'Slutar på', en: 'Ends at' },
  chartRows: {
    sv: 'Till diagrammet (tusen kronor): stapelns delar över och under noll',
    en: 'For the chart (thousands of kronor): the parts of each bar above and below zero',
  },
  base: { sv: 'Osynlig bas', en: 'Invisible base' },
  dearer: { sv: 'Dyrare', en: 'Dearer' },
  dearerBelow: { sv: 'Dyrare, under noll', en: 'Dearer, below zero' },
  cheaper: { sv: 'Billigare', en: 'Cheaper' },
  cheaperBelow: { sv: 'Billigare, under noll', en: 'Cheaper, below zero' },
  thousands: { sv: 'tkr', en: 'kSEK' },
} as const satisfies Texts;
