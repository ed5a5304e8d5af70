import { reconciliationTexts } from '../../text/reconciliationSheet';
import { cellArea, cellName, fixedName, offset, quoted } from '../cells';
import type { Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { reconcileCall, shownRows } from './calls';
import { type ReconciliationBlockId, type ReconciliationOrder } from './order';
import { countOfRows, reportRow } from './summary';

const texts = (count: number): readonly StyleId[] => Array.from({ length: count }, () => 'label');

/** How the columns of the lists look, in the order in which RECONCILE gives them. */
const styles = {
  rows: [...texts(6), 'decimal', 'decimal', 'exact', 'exact', 'exact', ...texts(3)],
  accruals: [...texts(6), 'exact', 'exact', 'exact'],
  unmapped: [...texts(3), 'whole', 'exact'],
} as const satisfies Readonly<Record<string, readonly StyleId[]>>;

/** So many columns a list has. */
export const listColumns = {
  rows: styles.rows.length,
  accruals: styles.accruals.length,
  unmapped: styles.unmapped.length,
} as const;

/** Rows that are dressed of what is short as a rule; what is longer goes on below them. */
const shortList = 60;

/** Every row, or those of the finding that is chosen: the last block in its columns, as long as it needs to be. */
export function rowsBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  const { rows, summary } = order.places;
  if (rows === undefined) return undefined;
  const answer = `${fixedName(offset(rows, reportRow))}#`;
  const { rowsShown } = reconciliationTexts;
  const of = summary === undefined ? '' : `&${quoted(rowsShown[order.language])}&${countOfRows(summary)}`;
  const about = `=ROWS(${answer})-1${of}`;
  return listBlock(order, {
    id: 'rows',
    formula: shownRows(order),
    about: [about],
    length: order.shape.bookings,
  });
}

/** What waits for an invoice, by codes, with the sum for the voucher. */
export function accrualsBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  return summedBlock(order, 'accruals');
}

/** Bookings that no row of the mapping fits, by codes, with their sum. */
export function unmappedBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  return summedBlock(order, 'unmapped');
}

function summedBlock(
  order: ReconciliationOrder,
  id: 'accruals' | 'unmapped',
): ReportBlock<ReconciliationBlockId> | undefined {
  const block = order.places[id];
  if (block === undefined) return undefined;
  const answer = `${cellName(offset(block, reportRow))}#`;
  const label = reconciliationTexts[id === 'accruals' ? 'accrualSum' : 'unmappedSum'][order.language];
  // The header is a text, which SUM passes over.
  const sum = `=SUM(INDEX(${answer},0,${listColumns[id]}))`;
  const blanks = Array.from({ length: listColumns[id] - 2 }, () => '');
  return listBlock(order, {
    ...{ id, length: shortList, formula: `=${reconcileCall(order, id)}` },
    about: [label, ...blanks, sum],
  });
}

interface List {
  readonly id: 'rows' | 'accruals' | 'unmapped';
  readonly formula: string;
  /** The cells of the line below the heading. */
  readonly about: readonly string[];
  readonly length: number;
}

function listBlock(
  { language }: ReconciliationOrder,
  { id, formula, about, length }: List,
): ReportBlock<ReconciliationBlockId> {
  const columns = listColumns[id];
  return {
    id,
    size: { rows: reportRow + 1 + length, columns },
    entries: [
      { row: 0, column: 0, cells: [[reconciliationTexts[id][language]]] },
      { row: 1, column: 0, cells: [about] },
      { row: reportRow, column: 0, cells: [[formula]] },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: cellArea(1, 0), style: about.length === 1 ? 'note' : 'labelTotal' },
      ...(about.length === 1 ? [] : sumLooks(columns)),
      ...styles[id].flatMap((style, column): Look[] => [
        { area: cellArea(reportRow, column), style: style === 'label' ? 'headerLeft' : 'header' },
        { area: { row: reportRow + 1, column, rows: length, columns: 1 }, style },
      ]),
    ],
    groups: [],
    spills: [{ row: reportRow, column: 0, rows: length + 1, columns }],
  };
}

function sumLooks(columns: number): Look[] {
  return [
    { area: { row: 1, column: 1, rows: 1, columns: columns - 2 }, style: 'labelTotal' },
    { area: cellArea(1, columns - 1), style: 'exactTotal' },
  ];
}
