import type { Texts } from './pane';

/** The sheet of a shift between kinds. */
export const shiftTexts = {
  sheet: { sv: 'Omställning', en: 'Shift' },
  about: {
    sv: 'Vad det sparar att dygn flyttas till en billigare form, och hur många som måste flyttas för att kostnaden ska täckas. Ett antagande, inget utfall.',
    en: 'What it saves that days move to a cheaper kind, and how many must move for the cost to be covered. An assumption, no outcome.',
  },
  sign: {
    sv: 'Effekt är sparade kronor. Nettokostnad = kostnad − effekt. Ackumulerat netto är effekt − kostnad: plus när det har sparat mer än det kostat.',
    en: 'Effect is kronor saved. Net cost = cost − effect. Accumulated net is effect − cost: plus when it has saved more than it cost.',
  },
  inputs: { sv: 'Förutsättningar', en: 'Conditions' },
  what: { sv: 'Vad som ska göras', en: 'What is to be done' },
  yearlyCost: { sv: 'Kostnad per helår, kr', en: 'Cost in a full year, kr' },
  yearlyCostNote: {
    sv: 'För det som får dygnen att flytta, t.ex. löner. Kan ändras år för år nedan.',
    en: 'Of what makes the days move, such as salaries. Can be changed year by year below.',
  },
  firstYear: { sv: 'Första år', en: 'First year' },
  daysInYear: { sv: 'Dygn på ett helår', en: 'Days in a full year' },
  daysInYearNote: { sv: '366 ett skottår.', en: '366 in a leap year.' },
  moves: { sv: 'Dygn som flyttas', en: 'Days that move' },
  movesNote: {
    sv: 'Sparat per dygn = (pris från − pris till − ersättning) × (1 − andel ändå). Dygn som krävs = kostnad per helår / sparat per dygn, uppåt till hela dygn, om bara den raden ska täcka kostnaden.',
    en: 'Saved a day = (price from − price to − substitute) × (1 − share anyway). Days needed = cost in a full year / saved a day, up to whole days, if that row alone is to cover the cost.',
  },
  from: { sv: 'Från form', en: 'From kind' },
  to: { sv: 'Till form', en: 'To kind' },
  days: { sv: 'Dygn per helår', en: 'Days in a full year' },
  priceFrom: { sv: 'Pris från, kr per dygn', en: 'Price from, kr a day' },
  priceTo: { sv: 'Pris till, kr per dygn', en: 'Price to, kr a day' },
  substitute: { sv: 'Ersättning, kr per dygn', en: 'Substitute, kr a day' },
  shareAnyway: { sv: 'Andel som flyttat ändå', en: 'Share that would move anyway' },
  perDay: { sv: 'Sparat per dygn, kr', en: 'Saved a day, kr' },
  perYear: { sv: 'Effekt per helår, kr', en: 'Effect in a full year, kr' },
  breakEvenDays: { sv: 'Dygn som krävs per år', en: 'Days needed a year' },
  places: { sv: 'Helårsplatser som krävs', en: 'Full-year places needed' },
  source: { sv: 'Prisernas källa', en: 'Source of the prices' },
  never: { sv: 'går inte', en: 'cannot' },
  years: { sv: 'År för år', en: 'Year by year' },
  yearsNote: {
    sv: 'Infasning: hur stor del av dygnen som har flyttats det året.',
    en: 'Ramp-up: how much of the days has moved in that year.',
  },
  cost: { sv: 'Kostnad, kr', en: 'Cost, kr' },
  effect: { sv: 'Effekt, kr', en: 'Effect, kr' },
  accumulated: { sv: 'Ackumulerat netto, kr', en: 'Accumulated net, kr' },
  rampUp: { sv: 'Infasning', en: 'Ramp-up' },
  daysMoved: { sv: 'Dygn flyttade', en: 'Days moved' },
  net: { sv: 'Nettokostnad, kr', en: 'Net cost, kr' },
} as const satisfies Texts;
