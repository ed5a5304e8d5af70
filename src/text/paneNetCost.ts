import type { Texts } from './pane';

/** The form of the net-cost deviation. */
export const netCostFormTexts = {
  title: {
    sv: 'Nettokostnad: är vi en dyr kommun?',
    en: 'Net cost: are we dear?',
  },
  lead: {
    sv: 'Nettokostnad mot referenskostnad i procent, per invånare och i mnkr, bredvid den egna budgetavvikelsen. Siffrorna från Kolada klistrar du in på bladet; inget hämtas från nätet.',
    en: 'Net cost against reference cost in percent, per inhabitant and in millions, beside the own budget variance. You paste the figures of Kolada on the sheet; nothing is fetched from the network.',
  },
  aboutIt: { sv: 'Kommun och år', en: 'Municipality and years' },
  municipality: { sv: 'Kommun, namn eller kod', en: 'Municipality, name or code' },
  firstYear: { sv: 'Första år i serien', en: 'First year of the series' },
  years: { sv: 'Antal år (3–15)', en: 'Number of years (3–15)' },
} as const satisfies Texts;
