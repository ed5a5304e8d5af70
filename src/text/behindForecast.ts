import { formatsOf } from './format';
import type { Language, Text } from './language';

/** What a figure of a forecast is worked out from. */
export const forecastBehindTexts = {
  items: { sv: 'Placeringarna och posterna bakom', en: 'The placements and items behind it' },
  item: { sv: 'Post', en: 'Item' },
  kinds: { sv: 'Formerna bakom', en: 'The kinds behind it' },
  places: { sv: 'Ansvaren bakom', en: 'The cost centres behind it' },
  open: { sv: 'Pågående placeringar', en: 'Open placements' },
  expectedDays: { sv: 'Väntade dygn', en: 'Expected days' },
  perDay: { sv: 'Kr per dygn', en: 'SEK per day' },
  ahead: { sv: 'Framåt', en: 'Ahead' },
  inAll: { sv: 'Tillsammans', en: 'Together' },
  booked: { sv: 'Bokfört i stängda månader', en: 'Booked in closed months' },
  listedClosed: { sv: 'Listan i samma månader', en: 'The list in the same months' },
  listedAfter: { sv: 'Listan därefter', en: 'The list after them' },
  factors: { sv: 'Inflöde × dygn × pris', en: 'Inflow × days × price' },
  working: { sv: 'Uträkning', en: 'Working' },
  number: { sv: 'Tal', en: 'Number' },
  arrivals: { sv: 'Nya under resten', en: 'New in what is left' },
  daysOfOne: { sv: 'Dygn per ny', en: 'Days of a new one' },
  costOfOne: { sv: 'Kr per ny', en: 'SEK of a new one' },
  adjustments: { sv: 'Raderna i Justeringar', en: 'The rows of Adjustments' },
  row: { sv: 'Rad', en: 'Row' },
  what: { sv: 'Vad', en: 'What' },
  rounding: { sv: 'Avrundning', en: 'Rounding' },
  certain: { sv: 'Lika i alla simulerade år', en: 'The same in all simulated years' },
  simulated: { sv: 'Simulerat framåt', en: 'Simulated ahead' },
  budget: {
    sv: 'De rader i Budget som gäller formen och perioden, tillsammans.',
    en: 'The rows of Budget for the kind and the period, together.',
  },
  budgetOfPlace: {
    sv: 'De rader i Budget som gäller ansvaret och perioden, tillsammans.',
    en: 'The rows of Budget for the cost centre and the period, together.',
  },
  budgetThrough: {
    sv: 'De rader i Budget som gäller tiden från periodens första dag till och med den dagen, tillsammans.',
    en: 'The rows of Budget from the first day of the period through that day, together.',
  },
  budgetOfAll: {
    sv: 'Alla rader i Budget som gäller perioden, tillsammans.',
    en: 'All rows of Budget for the period, together.',
  },
  scenarioLines: { sv: 'Raderna bakom', en: 'The lines behind it' },
  base: {
    sv: 'Helåret och dygnen framåt i FORECAST, utan scenariots ändringar.',
    en: 'The full year and the days ahead of FORECAST, without the changes of the scenario.',
  },
  change: {
    sv: 'Vad ändringen gör ensam: prognosen med den, minus prognosen utan ändringar.',
    en: 'What the change does alone: the forecast with it, less the forecast without changes.',
  },
  together: {
    sv: 'Vad ändringarna gör mer eller mindre tillsammans än var för sig.',
    en: 'What the changes do more or less together than each alone.',
  },
  arrivalsHere: { sv: 'Började här', en: 'Began here' },
  scope: {
    sv: 'Längderna är lärda av formens avslut. Är de färre än tio används prognosgruppens, annars alla formers.',
    en: 'Lengths are learnt from ends of the kind. With fewer than ten, those of the forecast group are used, else those of all kinds.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How the low or the high figure of a forecast arises, of so many simulated years. */
export function spreadSentence(figure: 'low' | 'high', years: number): Text {
  const share = figure === 'low' ? 10 : 90;
  return {
    sv: `${share} % av ${counted(years, 'sv')} simulerade år kostar högst så mycket. I varje år dras hur länge placeringar stannar, hur många nya som kommer och vad de kostar.`,
    en: `${share}% of ${counted(years, 'en')} simulated years cost at most this. Each year draws how long placements stay, how many new ones come and what they cost.`,
  };
}

/** That the ranges of lines do not add up to that of all. */
export const spreadOfAll: Text = {
  sv: 'Formernas låga och höga läggs inte ihop, eftersom alla former sällan blir låga eller höga samma år.',
  en: 'The low and high of kinds are not added up, since all kinds are seldom low or high in the same year.',
};

/** How the probability to stay within the budget arises. */
export function withinSentence(years: number): Text {
  return {
    sv: `Andelen av ${counted(years, 'sv')} simulerade år som kostar högst budgeten.`,
    en: `The share of ${counted(years, 'en')} simulated years that cost at most the budget.`,
  };
}

function counted(years: number, language: Language): string {
  return formatsOf(language).number(years);
}
