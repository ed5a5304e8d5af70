import type { Measure } from '../core/summary/measure';
import type { Language, Text } from './language';
import type { Words } from './words';

/** What a summary can tell of each group. */
export const summaryMeasureWords: Words<Measure> = {
  days: { sv: 'dygn', en: 'days' },
  personDays: { sv: 'placeringsdygn', en: 'person days' },
  cost: { sv: 'kostnad', en: 'cost' },
  net: { sv: 'netto', en: 'net' },
  placed: { sv: 'placerade', en: 'placed' },
  placedEnd: { sv: 'placerade sista dagen', en: 'placed end' },
  persons: { sv: 'personer', en: 'persons' },
  averagePlaced: { sv: 'snitt placerade', en: 'average placed' },
  fullYear: { sv: 'helårsplaceringar', en: 'full year' },
  averagePrice: { sv: 'snittpris', en: 'average price' },
};

/** What is counted anew in every total, so that its groups do not add up to it. */
const uniqueMeasures: ReadonlySet<Measure> = new Set<Measure>(['placed', 'placedEnd', 'persons']);

const unique: Text = { sv: 'unika', en: 'unique' };

/** A measure as a header of a summary. */
export function measureTitle(measure: Measure, language: Language): string {
  const word = summaryMeasureWords[measure][language];
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  return uniqueMeasures.has(measure) ? `${title} (${unique[language]})` : title;
}

/** The total of the columns of a summary of one measure. */
export function totalTitle(measure: Measure, language: Language): string {
  const title = summaryLabels.total[language];
  return uniqueMeasures.has(measure) ? `${title} (${unique[language]})` : title;
}

/** What the rows or the columns of a summary can be divided by. */
export type Dimension =
  | 'kind'
  | 'group'
  | 'month'
  | 'quarter'
  | 'fourMonths'
  | 'year'
  | 'provider'
  | 'unit'
  | 'activity'
  | 'law'
  | 'person'
  | 'none';

/** What each of them is called. */
export const dimensionWords: Words<Dimension> = {
  kind: { sv: 'form', en: 'kind' },
  group: { sv: 'grupp', en: 'group' },
  month: { sv: 'månad', en: 'month' },
  quarter: { sv: 'kvartal', en: 'quarter' },
  fourMonths: { sv: 'tertial', en: 'four months' },
  year: { sv: 'år', en: 'year' },
  provider: { sv: 'utförare', en: 'provider' },
  unit: { sv: 'ansvar', en: 'unit' },
  activity: { sv: 'verksamhet', en: 'activity' },
  law: { sv: 'lagrum', en: 'law' },
  person: { sv: 'person', en: 'person' },
  none: { sv: 'ingen', en: 'none' },
};

/** A dimension as the header above its groups; of none there is none. */
export function dimensionTitle(dimension: Dimension, language: Language): string {
  const word = dimension === 'none' ? '' : dimensionWords[dimension][language];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What stands in the lines and columns of a summary beside the names of the workbook. */
export const summaryLabels: Readonly<
  Record<'measure' | 'all' | 'blank' | 'unknownKind' | 'withoutPrice' | 'uncounted' | 'total', Text>
> = {
  measure: { sv: 'Mått', en: 'Measure' },
  all: { sv: 'Alla', en: 'All' },
  blank: { sv: '(tomt)', en: '(blank)' },
  unknownKind: { sv: 'Okänd form', en: 'Unknown kind' },
  withoutPrice: { sv: 'Utan pris', en: 'Without price' },
  uncounted: { sv: 'Kan inte räknas', en: 'Cannot be counted' },
  total: { sv: 'Summa', en: 'Total' },
};
