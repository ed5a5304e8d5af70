import type { Texts } from './pane';

/** The fields of the form. */
export const observedFields = {
  name: { sv: 'Vad är satsningen?', en: 'What is the investment?' },
  startYear: { sv: 'Satsningens första år', en: 'First year of the investment' },
  yearsBefore: { sv: 'År före att jämföra med (3–15)', en: 'Years before to compare with (3–15)' },
  yearsAfter: { sv: 'År att följa (3–15)', en: 'Years to follow (3–15)' },
  assumedEffect: { sv: 'Antagen effekt per år, kr', en: 'Assumed effect a year, kr' },
  plannedCost: { sv: 'Planerad kostnad per år, kr', en: 'Planned cost a year, kr' },
} as const satisfies Texts;

/** The form of the follow-up of an investment. */
export const observedFormTexts = {
  title: {
    sv: 'Uppföljning: går effekten att visa?',
    en: 'Follow-up: can the effect be shown?',
  },
  lead: {
    sv: 'Placeringskostnaden mot trenden av åren före, med spridning. Kostnaderna skriver du på bladet, år för år.',
    en: 'The placement cost against the trend of the years before, with its spread. You write the costs on the sheet, year by year.',
  },
  aboutIt: { sv: 'Satsningen', en: 'The investment' },
  plan: { sv: 'Planen', en: 'The plan' },
} as const satisfies Texts;
