import type { ListReport } from '../../src/import/list';
import { defaultRepairs } from '../../src/import/repairs/repair';

const sums = { rows: 0, persons: null, days: null, kronor: null };

/** What a report says of a list in which nothing but rows and columns was found. */
export const noFindings = {
  sheets: [],
  letterSamples: [],
  forms: [],
  values: [],
  repairs: { used: defaultRepairs, before: sums, effects: [], after: sums, removedRows: 0, changedRows: 0 },
} as const satisfies Partial<ListReport>;
