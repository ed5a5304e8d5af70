import { kinds } from '../../tables/kinds';
import { yesNoWords } from '../../tables/words';
import { reconciliationTexts } from '../../text/reconciliationSheet';
import { cellArea, cellName, offset, quoted } from '../cells';
import { lineRow, rowsByKind } from '../kindLines';
import { placeOf } from '../named';
import type { ReportBlock } from '../report';
import { summaryCall } from '../summaryCall';
import { type ReconciliationBlockId, reconciliationInput, type ReconciliationOrder } from './order';

const headerRow = 1;
const firstRow = headerRow + 1;

/** Where what a kind costs stands, as SUMMARY counts it and net of VAT, and as it is booked. */
const column = { cost: 1, net: 2, asBooked: 3 } as const;

/** What the placements cost as it is booked, in a cell that formulas name; null where the block has been taken away. */
export function costTotal({ places, shape }: ReconciliationOrder): string | null {
  const { cost } = places;
  if (cost === undefined) return null;
  return cellName(offset(cost, firstRow + lineRow(shape.kinds, 'total'), column.asBooked));
}

/** Cost by kind from SUMMARY over the same months, by which the reconciliation is checked. */
export function costBlock(order: ReconciliationOrder): ReportBlock<ReconciliationBlockId> | undefined {
  const { language, shape, places } = order;
  if (places.cost === undefined) return undefined;
  const rows = rowsByKind(shape.kinds);
  const booked = Array.from({ length: rows }, (_, row) => [bookedCell(order, row)]);
  const names = { row: firstRow, column: 0, rows, columns: 1 };
  return {
    id: 'cost',
    size: { rows: firstRow + rows, columns: column.asBooked + 1 },
    entries: [
      { row: 0, column: 0, cells: [[reconciliationTexts.costByKind[language]]] },
      { row: headerRow, column: 0, cells: [[summaryFormula(order)]] },
      {
        row: headerRow,
        column: column.asBooked,
        cells: [[reconciliationTexts.asBooked[language]], ...booked],
      },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: cellArea(headerRow, 0), style: 'headerLeft' },
      { area: { row: headerRow, column: 1, rows: 1, columns: column.asBooked }, style: 'header' },
      { area: names, style: 'label' },
      { area: { ...names, column: 1, columns: column.asBooked }, style: 'exact' },
    ],
    groups: [{ row: firstRow, rows: shape.kinds }],
    spills: [{ row: headerRow, column: 0, rows: rows + 1, columns: column.net + 1 }],
  };
}

function summaryFormula(order: ReconciliationOrder): string {
  return summaryCall(order, {
    from: reconciliationInput(order, 'first'),
    to: reconciliationInput(order, 'last'),
    asOf: reconciliationInput(order, 'asOf'),
    dayRule: reconciliationInput(order, 'dayRule'),
    ...{ measures: ['cost', 'net'], rows: 'kind', columns: 'none' },
  });
}

/** Net where the kind's first row of the table of kinds says that it is booked net. What lies outside the kinds has no line there. */
function bookedCell(order: ReconciliationOrder, row: number): string {
  const { shape, places, tables } = order;
  const corner = places.cost ?? places.heading;
  const cell = (of: number, at = row): string => cellName(offset(corner, firstRow + at, of));
  if (row === lineRow(shape.kinds, 'total')) {
    const lines = `${cell(column.asBooked, 0)}:${cell(column.asBooked, row - 1)}`;
    return `=SUM(${lines})`;
  }
  const cost = `IF(ISNUMBER(${cell(column.cost)}),${cell(column.cost)},0)`;
  const { bookedNet, kind } = tables.named[kinds.id]?.columns ?? {};
  if (row >= shape.kinds || bookedNet === undefined || kind === undefined) return `=${cost}`;
  const word = `INDEX(${bookedNet},${placeOf(cell(0), kind)})`;
  const isYes = `OR(${yesWords.map((yes) => `${word}=${quoted(yes)}`).join(',')})`;
  return `=IF(IFERROR(${isYes},FALSE),${cell(column.net)},${cost})`;
}

const { sv, en } = yesNoWords.yes;
const yesWords: readonly string[] = [sv, en];
