import type { WorkbookTable } from '../../tables/table';
import { summaryMeasureWords } from '../../text/summaryWords';

const figures = {
  about: { sv: 'Ur SUMMARY.', en: 'From SUMMARY.' },
  type: 'number',
  required: true,
} as const;

/** What SUMMARY gives where days and cost are asked for, or anything that looks like it: a group in the first column. */
export const summaryResult: WorkbookTable = {
  id: 'summaryResult',
  name: { sv: 'SUMMARY', en: 'SUMMARY' },
  about: { sv: 'Dygn och kostnad per grupp.', en: 'Days and cost by group.' },
  columns: [
    { id: 'days', header: summaryMeasureWords.days, ...figures },
    { id: 'cost', header: summaryMeasureWords.cost, aliases: ['netto', 'net'], ...figures },
    { id: 'group', header: { sv: 'Grupp', en: 'Group' }, ...figures },
  ],
  rows: [],
};
