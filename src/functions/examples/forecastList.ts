import { placements } from '../../tables/placements';
import type { ExampleTable } from './example';

/** Nine who were there for ten days of 2025, one who is there, and one who comes in June 2026. */
export const forecastList: ExampleTable = {
  table: placements,
  columns: ['placementId', 'kind', 'start', 'end', 'plannedEnd', 'certainEnd', 'dayPrice'],
  rows: [
    ...['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => [
      `A${Number(month)}`,
      'HVB',
      `2025-${month}-01`,
      `2025-${month}-10`,
      '',
      '',
      1_000,
    ]),
    ['P1', 'HVB', '2026-01-15', '', '2026-04-30', 'ja', 1_000],
    ['P2', 'HVB', '2026-06-01', '2026-06-10', '', '', 1_000],
  ],
};
