import { reconciliationTexts } from '../../text/reconciliationSheet';
import { cellArea, cellName, fixedName, offset, quoted } from '../cells';
import type { Look, ReportBlock } from '../report';
import { reconcileCall, shownRows } from './calls';
import { headerLines, listColumns, listStyles, reportRow, type SummedList } from './listColumns';
import { type ReconciliationBlockId, type ReconciliationOrder } from './order';
import { countOfRows } from './summary';

/** Rows that are dressed of what is short as a rule; what is longer goes on below them. */
const shortList = 60;

/** Every row, or those of the finding that is chosen: the last block in its columns, as long as it needs to be. */
export function rowsBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  const { rows, summary } = order.places;
  if (rows === undefined) return undefined;
  const answer = `${fixedName(offset(rows, reportRow))}#`;
  const { rowShown, rowsShown } = reconciliationTexts;
  const shown = `ROWS(${answer})-1`;
  const words = `IF(${shown}=1,${quoted(rowShown[order.language])},${quoted(rowsShown[order.language])})`;
  const about = summary === undefined ? `=${shown}` : `=${shown}&${words}&${countOfRows(summary)}`;
  return listBlock(order, {
    id: 'rows',
    formula: shownRows(order),
    about: [about],
    length: order.shape.bookings,
  });
}

/** What waits for an invoice, by codes, with its sum. */
export function accrualsBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  return summedBlock(order, 'accruals');
}

/** What waits for an invoice, summed as the voucher has it, with the sum of all. */
export function voucherBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  return summedBlock(order, 'voucher');
}

/** Bookings that no row of the mapping fits, by codes, with their sum. */
export function unmappedBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  return summedBlock(order, 'unmapped');
}

const sumLabels = { accruals: 'accrualSum', voucher: 'accrualSum', unmapped: 'unmappedSum' } as const;

function summedBlock(
  order: ReconciliationOrder,
  id: SummedList,
): ReportBlock<ReconciliationBlockId> | undefined {
  const block = order.places[id];
  if (block === undefined) return undefined;
  const answer = `${cellName(offset(block, reportRow))}#`;
  const label = reconciliationTexts[sumLabels[id]][order.language];
  // The header is a text, which SUM passes over.
  const sum = `=SUM(INDEX(${answer},0,${listColumns[id]}))`;
  const blanks = Array.from({ length: listColumns[id] - 2 }, () => '');
  return listBlock(order, {
    ...{ id, length: shortList, formula: `=${reconcileCall(order, id)}` },
    about: [label, ...blanks, sum],
  });
}

interface List {
  readonly id: 'rows' | SummedList;
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
      ...listStyles[id].flatMap((style, column): Look[] => [
        { area: cellArea(reportRow, column), style: style === 'label' ? 'headerLeft' : 'header' },
        { area: { row: reportRow + 1, column, rows: length, columns: 1 }, style },
      ]),
    ],
    groups: [],
    // Beside other blocks the row is one of theirs, too.
    tall: id === 'rows' ? [{ row: reportRow, lines: headerLines }] : [],
    spills: [{ row: reportRow, column: 0, rows: length + 1, columns }],
  };
}

function sumLooks(columns: number): Look[] {
  return [
    { area: { row: 1, column: 1, rows: 1, columns: columns - 2 }, style: 'labelTotal' },
    { area: cellArea(1, columns - 1), style: 'exactTotal' },
  ];
}
