import { followUpTexts } from '../../text/followUpSheet';
import { cellArea } from '../cells';
import type { Look, ReportBlock } from '../report';
import { type ComparedTables, kindEntries, monthCount, part, partEntries } from './comparedMonths';
import type { BlockId, BlockOrder } from './order';
import { labelColumns } from './sections';

const columns = labelColumns + monthCount + 1;

/** Rows of the block in which its three parts begin, with an empty row between them. The second lists the kinds. */
function partRows(kinds: number): Readonly<Record<'days' | 'cost' | 'accumulatedDays', number>> {
  const cost = part.next + 1;
  return { days: 0, cost, accumulatedDays: cost + part.next + kinds + 2 };
}

/** The row of the block in which the cells of a part that a chart shows begin: header row and the two years. */
export function comparedYears(kinds: number, which: 'days' | 'cost'): number {
  return partRows(kinds)[which] + part.header;
}

/**
 * Months of the window against those a year earlier: days, accumulated cost, of which by kind, and accumulated days. Plain
 * formulas over the two tables by month; undefined where one of these has been taken away.
 */
export function comparisonBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { comparison, months, lastYearMonths } = order.places;
  if (comparison === undefined || months === undefined || lastYearMonths === undefined) return undefined;
  const tables: ComparedTables = { order, own: comparison, months, lastYearMonths };
  const { kinds } = order.shape;
  const rows = partRows(kinds);
  const kindRow = rows.cost + part.next;
  const parts = [
    { row: rows.days, figure: 'days', isAccumulated: false, heading: followUpTexts.comparedDays },
    { row: rows.cost, figure: 'cost', isAccumulated: true, heading: followUpTexts.accumulatedCost },
    {
      row: rows.accumulatedDays,
      figure: 'days',
      isAccumulated: true,
      heading: followUpTexts.accumulatedDays,
    },
  ] as const;
  return {
    id: 'comparison',
    size: { rows: rows.accumulatedDays + part.next, columns },
    entries: [...parts.flatMap((each) => partEntries(tables, each)), ...kindEntries(tables, kindRow)],
    looks: [...parts.flatMap(({ row }) => partLooks(row)), ...kindLooks(kindRow, kinds + 1)],
    groups: [{ row: kindRow, rows: kinds }],
    spills: [],
  };
}

function partLooks(row: number): Look[] {
  const figures = { column: labelColumns, columns: monthCount + 1 };
  const change = row + part.change;
  return [
    { area: cellArea(row, 0), style: 'heading' },
    { area: { row: row + part.header, column: 0, rows: 1, columns: labelColumns }, style: 'headerLeft' },
    { area: { row: row + part.header, rows: 1, ...figures }, style: 'header' },
    { area: { row: row + part.own, column: 0, rows: 2, columns: labelColumns }, style: 'label' },
    { area: { row: row + part.own, rows: 2, ...figures }, style: 'whole' },
    { area: { row: change, column: 0, rows: 1, columns: labelColumns }, style: 'labelTotal' },
    { area: { row: change, rows: 1, ...figures }, style: 'changeTotal' },
  ];
}

function kindLooks(row: number, rows: number): Look[] {
  return [
    { area: { row, column: 0, rows, columns: 1 }, style: 'quiet' },
    { area: { row, column: 1, rows, columns: 1 }, style: 'label' },
    { area: { row, column: labelColumns, rows, columns: monthCount }, style: 'whole' },
  ];
}
