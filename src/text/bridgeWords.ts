import { type BridgePart, bridgeParts } from '../core/bridge/bridgeRow';
import type { Text } from './language';
import { dimensionWords } from './summaryWords';
import type { Words } from './words';

/** What a bridge can be built of. */
export type BridgeLevel = 'kind' | 'group' | 'provider' | 'unit';

const { kind, group, provider, unit } = dimensionWords;

/** What each of them is called, as in a summary. */
export const bridgeLevelWords: Words<BridgeLevel> = { kind, group, provider, unit };

/** What the rows of a bridge are called; all but the first and the last two are changes in cost. */
export const bridgePartWords: Readonly<Record<BridgePart | 'check', Text>> = {
  budget: { sv: 'Budget', en: 'Budget' },
  volume: { sv: 'Volym', en: 'Volume' },
  mix: { sv: 'Mix', en: 'Mix' },
  ended: { sv: 'varav upphörda', en: 'of which ended' },
  price: { sv: 'Pris', en: 'Price' },
  newKind: { sv: 'Ny', en: 'New' },
  withoutDays: { sv: 'Utan dygn', en: 'Without days' },
  unexplained: { sv: 'Ej förklarat av listan', en: 'Not explained by the list' },
  actual: { sv: 'Utfall', en: 'Actual' },
  variance: { sv: 'Avvikelse', en: 'Variance' },
  check: { sv: 'Kontroll', en: 'Check' },
};

/** What the rows below a bridge are called: days and price of a day, from which it is worked out. */
export const bridgeBasisWords = {
  budgetDays: { sv: 'Dygn budget', en: 'Days budget' },
  actualDays: { sv: 'Dygn utfall', en: 'Days actual' },
  budgetPrice: { sv: 'Dygnspris budget', en: 'Price per day budget' },
  actualPrice: { sv: 'Dygnspris utfall', en: 'Price per day actual' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a row of BRIDGE's answer is about. */
export type BridgeLine = BridgePart | 'check' | keyof typeof bridgeBasisWords;

/** The rows of BRIDGE's answer below its header, from above. */
export const bridgeLines: readonly BridgeLine[] = [
  ...bridgeParts,
  'check',
  'budgetDays',
  'actualDays',
  'budgetPrice',
  'actualPrice',
];

/** What each of them is called. */
export const bridgeLineWords: Readonly<Record<BridgeLine, Text>> = {
  ...bridgePartWords,
  ...bridgeBasisWords,
};
