import { appliesToWords, priceUnitWords } from '../../src/tables/words';
import { day, firstOf } from './calendar';
import { kinds, type KindId } from './kinds';
import type { Cell } from './sheet';

/** Who sells places by the day. The names are made up; the prices are examples, not facts. */
export interface Provider {
  readonly name: string;
  readonly kind: KindId;
  /** Kronor per day in 2022. */
  readonly price: number;
  /** A new price may hold for everybody, or only for placements that begin after it. */
  readonly appliesTo: keyof typeof appliesToWords;
}

/** The providers of the day-priced kinds. */
export const providers: readonly Provider[] = [
  { name: 'Exempelkonsulenten Norr', kind: 'agency', price: 1740, appliesTo: 'all' },
  { name: 'Exempelkonsulenten Söder', kind: 'agency', price: 2010, appliesTo: 'all' },
  { name: 'Exempelkonsulenten Väster', kind: 'agency', price: 2280, appliesTo: 'all' },
  { name: 'Exempel-HVB Tranan', kind: 'residential', price: 4560, appliesTo: 'new' },
  { name: 'Exempel-HVB Lommen', kind: 'residential', price: 5720, appliesTo: 'new' },
  { name: 'Exempel-HVB Svalan', kind: 'residential', price: 6880, appliesTo: 'new' },
  { name: 'SiS', kind: 'sis', price: 9050, appliesTo: 'all' },
  { name: 'Exempelboendet Trappan', kind: 'supported', price: 1290, appliesTo: 'all' },
  { name: 'Exempelboendet Bron', kind: 'supported', price: 1720, appliesTo: 'all' },
];

/** First year of each price, and the price in percent of that of 2022. */
const steps = [
  [2016, 94],
  [2022, 100],
  [2023, 104],
  [2024, 108],
  [2025, 111],
  [2026, 114],
] as const;

/** The list price of a year, in whole tens of kronor per day. */
export function priceIn(provider: Provider, year: number): number {
  const percent = steps.filter(([first]) => first <= year).at(-1)?.[1] ?? 100;
  return Math.floor((provider.price * percent) / 1000) * 10;
}

/** The rows of the table Priser, a cell for each of its columns. */
export function priceRows(): readonly (readonly Cell[])[] {
  return providers.flatMap((provider) =>
    steps.map(([year], index) => {
      const following = steps[index + 1]?.[0];
      const lastDay = following === undefined ? '' : firstOf(following, 1) - 1;
      const terms = [priceUnitWords.day.sv, '', appliesToWords[provider.appliesTo].sv, ''];
      const price = priceIn(provider, year);
      return [kinds[provider.kind].name, provider.name, day(`${year}-01-01`), lastDay, price, ...terms];
    }),
  );
}
