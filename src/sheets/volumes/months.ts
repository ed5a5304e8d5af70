import { volumesTexts } from '../../text/volumesSheet';
import { type Cell, cellArea } from '../cells';
import type { ReportBlock } from '../report';
import { type VolumesBlockId, volumesInput, type VolumesOrder } from './order';

/** Twelve months that begin in the middle of one touch thirteen. */
const mostMonths = 13;

/** Where in the block the months stand. */
export const monthChoices = { row: 1, column: 0, rows: mostMonths, columns: 1 } as const;

/** The first days of the months that have something to count, for the list of the cell in which one is chosen; blank ones after them are the whole period. */
export function monthsBlock(order: VolumesOrder): ReportBlock<VolumesBlockId> {
  const [from, to, asOf] = [
    volumesInput(order, 'from'),
    volumesInput(order, 'to'),
    volumesInput(order, 'asOf'),
  ];
  const months = Array.from({ length: mostMonths }, (_, month): Cell => {
    const first = `EOMONTH(${from},${month - 1})+1`;
    return `=IF(${first}<=MIN(${to},${asOf}),${first},"")`;
  });
  return {
    id: 'months',
    size: { rows: monthChoices.row + mostMonths, columns: 1 },
    entries: [
      { row: 0, column: 0, cells: [[volumesTexts.months[order.language]]] },
      { row: monthChoices.row, column: 0, cells: months.map((cell) => [cell]) },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'headerLeft' },
      { area: monthChoices, style: 'dayLeft' },
    ],
    groups: [],
    spills: [],
  };
}
