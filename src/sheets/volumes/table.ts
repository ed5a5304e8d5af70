import type { BridgeLine } from '../../text/bridgeWords';
import { volumesTexts } from '../../text/volumesSheet';
import { answerRow, ownCell, reportRow } from '../bridge/answer';
import { type Cell, cellArea, cellName, type Corner, offset } from '../cells';
import { kindLines, lineRow, rowsByKind } from '../kindLines';
import { placeOf } from '../named';
import type { Look, ReportBlock } from '../report';
import { type FigureStyle, totalOf } from '../styles';
import { inUnit } from '../units';
import { anchorOf, type VolumesBlockId, volumesInput, type VolumesOrder } from './order';
import { periodMeasures } from './reports';

/** The columns as boards know them, with how their figures look. */
const columns = [
  ['placedEnd', 'whole'],
  ['placed', 'whole'],
  ['days', 'whole'],
  ['budgetDays', 'whole'],
  ['lastDays', 'whole'],
  ['averagePrice', 'whole'],
  ['cost', 'amount'],
  ['budget', 'amount'],
  ['variance', 'amount'],
  ['share', 'percent'],
] as const satisfies readonly (readonly [keyof typeof volumesTexts, FigureStyle])[];

type ColumnId = (typeof columns)[number][0];

/** Names in the first column, and the figures. */
export const tableColumns = columns.length + 1;

const headerRow = 2;
const firstRow = headerRow + 1;

interface Table {
  readonly order: VolumesOrder;
  readonly block: Corner;
  /** The corners of the reports. */
  readonly period: Corner;
  readonly lastYear: Corner;
  /** The cell in which the budget begins. */
  readonly budget: string;
}

/** The table of volumes: kinds, what lies outside them, and the sum, by plain formulas over the three reports below. */
export function tableBlock(order: VolumesOrder): ReportBlock<VolumesBlockId> | undefined {
  const { table, period, lastYear } = order.places;
  const budget = anchorOf(order, 'budget');
  if (table === undefined || period === undefined || lastYear === undefined || budget === null)
    return undefined;
  const { language, shape } = order;
  const source: Table = { order, block: table, period, lastYear, budget };
  const rows = Array.from({ length: rowsByKind(shape.kinds) }, (_, row) => tableRow(source, row));
  const unit = volumesInput(order, 'shownUnit');
  const header = columns.map(([id, style]) =>
    style === 'amount' ? inUnit(volumesTexts[id], language, unit) : volumesTexts[id][language],
  );
  return {
    id: 'table',
    size: { rows: firstRow + rows.length, columns: tableColumns },
    entries: [
      { row: 0, column: 0, cells: [[volumesTexts.table[language]], [volumesTexts.signs[language]]] },
      { row: headerRow, column: 0, cells: [[volumesTexts.kind[language], ...header], ...rows] },
    ],
    looks: looks(rows.length),
    tall: [{ row: headerRow, lines: 3 }],
    groups: [{ row: firstRow, rows: shape.kinds }],
    spills: [],
  };
}

function tableRow(table: Table, row: number): Cell[] {
  return [
    `=${cellName(offset(table.period, reportRow + 1 + row))}`,
    ...columns.map(([id]) => `=${figure(table, id, row)}`),
  ];
}

function figure(table: Table, id: ColumnId, row: number): string {
  const own = (other: ColumnId): string => ownColumn(table, other, row);
  switch (id) {
    case 'budgetDays':
    case 'budget':
      return budgetFigure(table, id, row);
    case 'lastDays':
      return cellName(offset(table.lastYear, reportRow + 1 + row, 1));
    case 'variance':
      return `${own('budget')}-${own('cost')}`;
    case 'share':
      return `IF(${own('budget')}=0,"",${own('variance')}/ABS(${own('budget')}))`;
    case 'averagePrice': {
      const price = periodCell(table, id, row);
      return `IF(${price}="","",${price})`;
    }
    case 'placedEnd':
    case 'placed':
    case 'days':
    case 'cost':
      return periodCell(table, id, row);
  }
}

function periodCell({ period }: Table, id: (typeof periodMeasures)[number], row: number): string {
  return cellName(offset(period, reportRow + 1 + row, periodMeasures.indexOf(id) + 1));
}

function ownColumn({ block }: Table, id: ColumnId, row: number): string {
  return ownCell(block, firstRow + row, columns.findIndex(([each]) => each === id) + 1);
}

/** The budget of a kind by its name; of kinds that Former does not have what is left of the sum. */
function budgetFigure(table: Table, id: 'budgetDays' | 'budget', row: number): string {
  const { order, budget, block } = table;
  const { kinds } = order.shape;
  const line = answerRow(id satisfies BridgeLine);
  const sum = `INDEX(${budget}#,${line},COLUMNS(${budget}#))`;
  if (row === lineRow(kinds, 'total')) return sum;
  if (row === lineRow(kinds, 'unknown')) {
    return `${sum}-SUM(${ownColumn(table, id, 0)}:${ownColumn(table, id, kinds - 1)})`;
  }
  if (row >= kinds) return '0';
  const name = ownCell(block, firstRow + row, 0);
  // A budget that cannot be read shows its error, and is not a budget of 0.
  const column = placeOf(name, `INDEX(${budget}#,1,0)`);
  return `IF(ISERROR(${budget}),${budget},IFERROR(INDEX(${budget}#,${line},${column}),0))`;
}

function looks(rows: number): Look[] {
  const total = firstRow + rows - 1;
  const outside = kindLines.length - 1;
  const kinds = rows - kindLines.length;
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(1, 0), style: 'note' },
    { area: cellArea(headerRow, 0), style: 'headerLeft' },
    { area: { row: headerRow, column: 1, rows: 1, columns: columns.length }, style: 'header' },
    { area: { row: firstRow, column: 0, rows: kinds, columns: 1 }, style: 'label' },
    { area: { row: firstRow + kinds, column: 0, rows: outside, columns: 1 }, style: 'quiet' },
    { area: cellArea(total, 0), style: 'labelTotal' },
    ...columns.flatMap(([, style], index): Look[] => [
      { area: { row: firstRow, column: index + 1, rows: rows - 1, columns: 1 }, style },
      { area: cellArea(total, index + 1), style: totalOf[style] },
    ]),
  ];
}
