import type { Text } from './language';
import type { Texts } from './pane';

/** What the units of amounts are called. */
export const unitWords: Readonly<Record<'kronor' | 'thousands' | 'millions', Text>> = {
  kronor: { sv: 'kr', en: 'SEK' },
  thousands: { sv: 'tkr', en: 'kSEK' },
  millions: { sv: 'mnkr', en: 'MSEK' },
};

/** The cells of the unit at the top of a sheet. */
export const unitTexts = {
  unit: { sv: 'Enhet (kr, tkr eller mnkr)', en: 'Unit (SEK, kSEK or MSEK)' },
  shown: { sv: 'Belopp visas i', en: 'Amounts are shown in' },
} as const satisfies Texts;
