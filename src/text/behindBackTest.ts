import type { Text } from './language';

/** How a figure of a back-test arises. */
export const backTestBehindTexts = {
  errors: { sv: 'Felen bakom', en: 'The errors behind it' },
  forecast: {
    sv: 'Det som FORECAST säger av det som var känt den dagen: rader som registrerades senare är inte med.',
    en: 'What FORECAST says of what was known on that day: rows that were registered later are not in it.',
  },
  outcome: {
    sv: 'Vad samma dagar kostar enligt allt som listan säger nu.',
    en: 'What the same days cost by all that the list says now.',
  },
  low: {
    sv: '10 % av de simulerade åren kostar högst så mycket.',
    en: '10% of the simulated years cost at most this.',
  },
  high: {
    sv: '90 % av de simulerade åren kostar högst så mycket.',
    en: '90% of the simulated years cost at most this.',
  },
  inside: {
    sv: 'Om utfallet ligger från Låg till och med Hög.',
    en: 'Whether the outcome lies from Low through High.',
  },
  insideShare: {
    sv: 'Andelen av prognoserna vars utfall ligger från Låg till och med Hög.',
    en: 'The share of the forecasts whose outcome lies from Low through High.',
  },
} as const satisfies Readonly<Record<string, Text>>;
