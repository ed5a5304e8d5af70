import type { Change } from '../core/locks/corrections';
import type { Words } from './words';

/** What was done to a month, as the log tells it. */
export const lockActWords: Words<'locked' | 'unlocked'> = {
  locked: { sv: 'låst', en: 'locked' },
  unlocked: { sv: 'upplåst', en: 'unlocked' },
};

/** What has become of a line of a locked month. */
export const changeWords: Words<Change> = {
  added: { sv: 'tillkommen', en: 'added' },
  gone: { sv: 'bortfallen', en: 'gone' },
  moved: { sv: 'bytt kod', en: 'other codes' },
  days: { sv: 'ändrade dygn', en: 'other days' },
  price: { sv: 'ändrat pris', en: 'another price' },
};
