import type { Texts } from './pane';

/** The sheet of what has come of an investment. */
export const observedTexts = {
  sheet: { sv: 'Satsningens utfall', en: 'Investment outcome' },
  about: {
    sv: 'Vad placeringarna kostade före satsningen och efter, mot trenden av åren före och mot oförändrad kostnad.',
    en: 'What placements cost before the investment and after it, against the trend of the years before and against an unchanged cost.',
  },
  apart: {
    sv: 'Observerad förändring är vad som har hänt. Antagen effekt av satsningen är vad som planerades. Det ena bevisar inte det andra.',
    en: 'Observed change is what has happened. Assumed effect of the investment is what was planned. The one does not prove the other.',
  },
  sign: {
    sv: 'Observerad förändring = utfall − trend: minus är lägre kostnad. Avvikelse = plan − utfall: minus är underskott.',
    en: 'Observed change = outcome − trend: minus is a lower cost. Variance = plan − outcome: minus is a deficit.',
  },
  inputs: { sv: 'Förutsättningar', en: 'Conditions' },
  what: { sv: 'Satsningen', en: 'The investment' },
  startYear: { sv: 'Satsningens första år', en: 'First year of the investment' },
  assumedEffect: { sv: 'Antagen effekt per år, kr', en: 'Assumed effect a year, kr' },
  plannedCost: { sv: 'Planerad kostnad per år, kr', en: 'Planned cost a year, kr' },
  yearlyNote: { sv: 'Kan ändras år för år nedan.', en: 'Can be changed year by year below.' },
  verdict: { sv: 'Slutsats', en: 'Conclusion' },
  sum: { sv: 'Observerad förändring mot trenden, kr', en: 'Observed change against the trend, kr' },
  sumNote: { sv: 'Summan av de år som har utfall.', en: 'The sum of the years that have an outcome.' },
  spread: { sv: 'Spridning, ± kr', en: 'Spread, ± kr' },
  spreadNote: {
    sv: 'Så långt från trenden hamnar åtta utfall av tio av en slump, efter hur åren före har spritt sig.',
    en: 'So far from the trend eight outcomes of ten end up by chance, by how the years before have spread.',
  },
  sumMean: { sv: 'Observerad förändring mot oförändrat, kr', en: 'Observed change against no change, kr' },
  sumMeanNote: { sv: 'Mot medelvärdet av åren före.', en: 'Against the mean of the years before.' },
  assumedSum: { sv: 'Antagen effekt av satsningen, kr', en: 'Assumed effect of the investment, kr' },
  assumedNote: {
    sv: 'Samma år. Ett antagande, inget utfall.',
    en: 'In the same years. An assumption, no outcome.',
  },
  otherRaised: {
    sv: 'Andra förändringar som höjde kostnaden, kr',
    en: 'Other changes that raised the cost, kr',
  },
  otherLowered: {
    sv: 'Andra förändringar som sänkte kostnaden, kr',
    en: 'Other changes that lowered the cost, kr',
  },
  otherApart: {
    sv: 'Tar inte ut dem som höjde: den största av de två prövas mot förändringen.',
    en: 'Does not cancel those that raised it: the larger of the two is held against the change.',
  },
  otherNote: {
    sv: 'Skriv dem nedan: ändrade priser, färre barn, en ny organisation.',
    en: 'Write them below: other prices, fewer children, a new organisation.',
  },
  conclusion: { sv: 'Går effekten att visa?', en: 'Can the effect be shown?' },
  years: { sv: 'Placeringskostnad, trend och spridning', en: 'Placement cost, trend and spread' },
  yearsNote: {
    sv: 'Skriv kostnaden för varje år, i samma års priser. Trenden är en rät linje genom åren före satsningen.',
    en: 'Write the cost of each year, in prices of the same year. The trend is a straight line through the years before the investment.',
  },
  cost: { sv: 'Placeringskostnad, kr', en: 'Placement cost, kr' },
  trend: { sv: 'Trend, kr', en: 'Trend, kr' },
  low: { sv: 'Trend − spridning, kr', en: 'Trend − spread, kr' },
  high: { sv: 'Trend + spridning, kr', en: 'Trend + spread, kr' },
  number: { sv: 'År', en: 'Year' },
  outcome: { sv: 'Plan och utfall', en: 'Plan and outcome' },
  outcomeNote: {
    sv: 'Antagen effekt skrivs utan minus. Andra förändringar: kronor som kostnaden ändrades av annat, minus om den sänktes.',
    en: 'The assumed effect is written without a minus. Other changes: kronor by which something else changed the cost, minus if it became lower.',
  },
  assumed: { sv: 'Antagen effekt av satsningen, kr', en: 'Assumed effect of the investment, kr' },
  againstTrend: { sv: 'Observerad förändring mot trenden, kr', en: 'Observed change against the trend, kr' },
  againstMean: {
    sv: 'Observerad förändring mot oförändrat, kr',
    en: 'Observed change against no change, kr',
  },
  other: { sv: 'Andra förändringar, kr', en: 'Other changes, kr' },
  planned: { sv: 'Satsningens kostnad, plan, kr', en: 'Cost of the investment, plan, kr' },
  actual: { sv: 'Satsningens kostnad, utfall, kr', en: 'Cost of the investment, outcome, kr' },
  variance: { sv: 'Avvikelse, kr', en: 'Variance, kr' },
} as const satisfies Texts;

/** The conclusions, the first that holds. */
export const verdictTexts = {
  lacksBefore: {
    sv: 'Kan inte visas: kostnaden saknas för något år före satsningen.',
    en: 'Cannot be shown: the cost of a year before the investment is missing.',
  },
  noOutcome: {
    sv: 'Kan inte visas: inget år har utfall än.',
    en: 'Cannot be shown: no year has an outcome yet.',
  },
  insideSpread: {
    sv: 'Kan inte visas: förändringen ligger inom spridningen.',
    en: 'Cannot be shown: the change lies inside the spread.',
  },
  assumedInside: {
    sv: 'Kan inte visas: den antagna effekten ligger inom spridningen.',
    en: 'Cannot be shown: the assumed effect lies inside the spread.',
  },
  otherChange: {
    sv: 'Kan inte visas: en annan förändring av samma storlek skedde samma år.',
    en: 'Cannot be shown: another change of the same size happened in the same years.',
  },
  lower: {
    sv: 'Kostnaden är lägre än trenden, utöver spridningen. Att satsningen är orsaken är ett antagande.',
    en: 'The cost is lower than the trend, beyond the spread. That the investment is the cause is an assumption.',
  },
  higher: {
    sv: 'Kostnaden är högre än trenden, utöver spridningen.',
    en: 'The cost is higher than the trend, beyond the spread.',
  },
} as const satisfies Texts;
