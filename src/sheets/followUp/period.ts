import { followUpTexts } from '../../text/followUpSheet';
import { type Cell, cellArea, cellName, offset } from '../cells';
import type { Entry, Look, ReportBlock } from '../report';
import { type FigureStyle, totalOf } from '../styles';
import { rowsByKind } from '../kindLines';
import type { BlockId, BlockOrder } from './order';
import { headerRow } from './sections';
import { type Measure, measureStyles, type Report, summaryFormula } from './summaryCall';

const measures: readonly Measure[] = ['days', 'cost', 'placed', 'averagePlaced', 'averagePrice'];
/** The kinds' names stand in the second column, as in every block. */
const kindColumn = 1;
const firstFigure = kindColumn + 1;

/** Columns of the period's table, counted in the block. */
const column = {
  days: 2,
  cost: 3,
  averagePrice: 6,
  lastDays: 7,
  lastCost: 8,
  lastPrice: 9,
  changeDays: 10,
  changeCost: 11,
  changeShare: 12,
  changePrice: 13,
} as const;

const comparedStyles: readonly FigureStyle[] = [
  'whole',
  'whole',
  'whole',
  'change',
  'change',
  'percent',
  'change',
];
const comparedTexts = [
  followUpTexts.lastDays,
  followUpTexts.lastCost,
  followUpTexts.lastPrice,
  followUpTexts.changeDays,
  followUpTexts.changeCost,
  followUpTexts.changeShare,
  followUpTexts.changePrice,
];

/** The same period last year, every measure. */
export function lastYearBlock(order: BlockOrder): ReportBlock<BlockId> {
  const report = reportOf({ from: 'lastFrom', to: 'lastThrough' });
  return {
    ...tableBlock(order, { id: 'lastYear', columns: firstFigure + measures.length }),
    entries: [
      { row: 0, column: 0, cells: [[followUpTexts.lastYear[order.language]]] },
      { row: headerRow, column: kindColumn, cells: [[summaryFormula(order, report)]] },
    ],
    looks: tableLooks(order, ownStyles),
  };
}

/** The window by kind, beside it the same period last year and what has changed, by plain formulas. */
export function periodBlock(order: BlockOrder): ReportBlock<BlockId> {
  const { lastYear } = order.places;
  const compared = lastYear === undefined ? [] : comparedEntries(order);
  return {
    ...tableBlock(order, { id: 'period', columns: column.changePrice + 1 }),
    entries: [
      { row: 0, column: 0, cells: [[followUpTexts.period[order.language]]] },
      {
        row: headerRow,
        column: kindColumn,
        cells: [[summaryFormula(order, reportOf({ from: 'from', to: 'to' }))]],
      },
      ...compared,
    ],
    looks: tableLooks(order, [...ownStyles, ...comparedStyles]),
  };
}

const ownStyles = measures.map((measure) => measureStyles[measure]);

function reportOf(window: Pick<Report, 'from' | 'to'>): Report {
  return { ...window, asOf: 'asOf', measures, rows: 'kind', columns: 'none' };
}

function tableBlock(
  { shape }: BlockOrder,
  { id, columns }: { readonly id: BlockId; readonly columns: number },
): Pick<ReportBlock<BlockId>, 'id' | 'size' | 'tall' | 'groups' | 'spills'> {
  const rows = rowsByKind(shape.kinds) + 1;
  return {
    id,
    size: { rows: headerRow + rows, columns },
    tall: [{ row: headerRow, lines: 2 }],
    groups: [{ row: headerRow + 1, rows: shape.kinds }],
    spills: [{ row: headerRow, column: kindColumn, rows, columns: 1 + measures.length }],
  };
}

function tableLooks({ shape }: BlockOrder, styles: readonly FigureStyle[]): Look[] {
  const rows = rowsByKind(shape.kinds) - 1;
  const first = headerRow + 1;
  const total = first + rows;
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(headerRow, kindColumn), style: 'headerLeft' },
    { area: { row: headerRow, column: firstFigure, rows: 1, columns: styles.length }, style: 'header' },
    { area: { row: first, column: kindColumn, rows, columns: 1 }, style: 'label' },
    { area: cellArea(total, kindColumn), style: 'labelTotal' },
    ...styles.flatMap((style, index): Look[] => [
      { area: { row: first, column: firstFigure + index, rows, columns: 1 }, style },
      { area: cellArea(total, firstFigure + index), style: totalOf[style] },
    ]),
  ];
}

function comparedEntries(order: BlockOrder): Entry[] {
  const { language, shape } = order;
  const rows = Array.from({ length: rowsByKind(shape.kinds) }, (_, row) => comparedRow(order, row));
  const headers: Cell[] = comparedTexts.map((text) => text[language]);
  return [{ row: headerRow, column: column.lastDays, cells: [headers, ...rows] }];
}

/** An average price of nothing is blank, and so is a change from it or to it. */
function comparedRow({ places }: BlockOrder, row: number): Cell[] {
  const { period, lastYear } = places;
  if (period === undefined || lastYear === undefined) throw new Error('the period is compared with nothing');
  const own = (name: keyof typeof column): string =>
    cellName(offset(period, headerRow + 1 + row, column[name]));
  const last = (name: 'days' | 'cost' | 'averagePrice'): string =>
    cellName(offset(lastYear, headerRow + 1 + row, column[name]));
  const price = last('averagePrice');
  return [
    `=${last('days')}`,
    `=${last('cost')}`,
    `=IF(${price}="","",${price})`,
    `=${own('days')}-${own('lastDays')}`,
    `=${own('cost')}-${own('lastCost')}`,
    `=IF(${own('lastCost')}=0,"",${own('changeCost')}/${own('lastCost')})`,
    `=IF(OR(${own('averagePrice')}="",${own('lastPrice')}=""),"",${own('averagePrice')}-${own('lastPrice')})`,
  ];
}

/** Where the period's figures stand, for the lines that repeat them. */
export const periodColumn = { days: column.days, cost: column.cost, placed: 4 } as const;

/** The cell in which the period's report, or that of last year, begins. */
export const periodAnchor = { row: headerRow, column: kindColumn } as const;
