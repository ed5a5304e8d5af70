import { followUpTexts, monthNames } from '../../text/followUpSheet';
import type { Text } from '../../text/language';
import { headingTexts } from '../../text/reportSheet';
import { type Cell, cellName, type Corner, offset, quoted } from '../cells';
import { markAfter } from '../heading/lagLines';
import type { Entry } from '../report';
import { type DayId, input, windowMonths } from './inputs';
import { lineRow, rowsByKind } from '../kindLines';
import type { BlockOrder } from './order';
import { figureCell, labelColumns } from './sections';

/** The months of the window. */
export const monthCount = 12;
const monthIndexes = Array.from({ length: monthCount }, (_, month) => month);

/** Cost comes first in the tables by month, then days. */
const section = { cost: 0, days: 1 } as const;
type Figure = keyof typeof section;

/** Rows of a part: its heading, the months, this year, last year, the change; the next part begins after an empty row. */
export const part = { header: 1, own: 2, last: 3, change: 4, next: 5 } as const;

/** The tables by month that are compared, and the block in which they are. */
export interface ComparedTables {
  readonly order: BlockOrder;
  readonly own: Corner;
  readonly months: Corner;
  readonly lastYearMonths: Corner;
}

/** A part of the comparison: a figure by month, or added up through each. */
export interface ComparedPart {
  readonly row: number;
  readonly figure: Figure;
  readonly isAccumulated: boolean;
  readonly heading: Text;
}

/** The cells of a part: months, this year, last year and what has changed. */
export function partEntries(tables: ComparedTables, compared: ComparedPart): Entry[] {
  const { language } = tables.order;
  const { row, isAccumulated, heading } = compared;
  const months = monthIndexes.map((month) => monthName(tables.order, month));
  const sum = isAccumulated ? '' : followUpTexts.sum[language];
  return [
    { row, column: 0, cells: [[heading[language]]] },
    {
      row: row + part.header,
      column: 0,
      cells: [
        ['', '', ...months, sum],
        ownRow(tables, compared),
        lastRow(tables, compared),
        changeRow(tables, compared),
      ],
    },
  ];
}

function ownRow(tables: ComparedTables, compared: ComparedPart): Cell[] {
  const { order } = tables;
  const label = (compared.figure === 'days' ? headingTexts.days : followUpTexts.cost)[order.language];
  const months = monthIndexes.map((month) => {
    const figure = monthSum(tables, { ...totalLine(tables, compared), table: 'months' }, month);
    return whenCounted(order, month, figure);
  });
  return [label, yearLabel(order, ['from', 'monthsTo']), ...months, totalOfRow(tables, compared, part.own)];
}

function lastRow(tables: ComparedTables, compared: ComparedPart): Cell[] {
  const label = yearLabel(tables.order, ['lastFrom', 'lastMonthsTo']);
  const months = monthIndexes.map(
    (month) => `=${monthSum(tables, { ...totalLine(tables, compared), table: 'lastYearMonths' }, month)}`,
  );
  return ['', label, ...months, totalOfRow(tables, compared, part.last)];
}

/** Blank for a month that is not over: some of its days would stand against all of last year's. */
function changeRow({ order, own }: ComparedTables, { row }: ComparedPart): Cell[] {
  const months = monthIndexes.map((month) => {
    const [mine, last] = [partCell(own, row + part.own, month), partCell(own, row + part.last, month)];
    const isOver = `EOMONTH(${input(order, 'from')},${month})<=${input(order, 'through')}`;
    return `=IF(${isOver},${mine}-${last},"")`;
  });
  return ['', followUpTexts.change[order.language], ...months, ''];
}

function totalOfRow({ own }: ComparedTables, { row, isAccumulated }: ComparedPart, inPart: number): Cell {
  if (isAccumulated) return '';
  return `=SUM(${partCell(own, row + inPart, 0)}:${partCell(own, row + inPart, monthCount - 1)})`;
}

/** The cell of a month (from 0) in a row of the block. */
function partCell(block: Corner, row: number, month: number): string {
  return cellName(offset(block, row, labelColumns + month));
}

/** The kinds' cost added up through each month. */
export function kindEntries(tables: ComparedTables, row: number): Entry[] {
  const { order, months } = tables;
  const { kinds } = order.shape;
  const rows = rowsByKind(kinds);
  const cells = Array.from({ length: kinds + 1 }, (_, line): Cell[] => {
    const summed = { table: 'months', figure: 'cost', line, isAccumulated: true } as const;
    return [
      line === 0 ? followUpTexts.ofWhich[order.language] : '',
      `=${cellName(figureCell(months, { index: section.cost, rows }, { row: line, figure: -1 }))}`,
      ...monthIndexes.map((month) => whenCounted(order, month, monthSum(tables, summed, month))),
    ];
  });
  return [{ row, column: 0, cells }];
}

interface Summed {
  readonly table: 'months' | 'lastYearMonths';
  readonly figure: Figure;
  readonly line: number;
  readonly isAccumulated: boolean;
}

function totalLine(
  { order }: ComparedTables,
  { figure, isAccumulated }: ComparedPart,
): Omit<Summed, 'table'> {
  return { figure, isAccumulated, line: lineRow(order.shape.kinds, 'total') };
}

/** A month of a line of a table by month, or all months through it. */
function monthSum(
  tables: ComparedTables,
  { table, figure, line, isAccumulated }: Summed,
  month: number,
): string {
  const ofFigure = { index: section[figure], rows: rowsByKind(tables.order.shape.kinds) };
  const cell = (column: number): string =>
    cellName(figureCell(tables[table], ofFigure, { row: line, figure: column }));
  return isAccumulated ? `SUM(${cell(0)}:${cell(month)})` : cell(month);
}

/** Blank for a month that begins after the last day that is counted. */
function whenCounted(order: BlockOrder, month: number, formula: string): Cell {
  return `=IF(EOMONTH(${input(order, 'from')},${month - 1})>=${input(order, 'through')},"",${formula})`;
}

/** A provisional month is marked. */
function monthName(order: BlockOrder, month: number): Cell {
  const names = monthNames[order.language].map(quoted).join(',');
  const mark = markAfter(order.language, windowMonths(order), month);
  return `=CHOOSE(MONTH(EDATE(${input(order, 'from')},${month})),${names})&${mark}`;
}

/** The year of the months, or its two years: a text, since it names a series of a chart. */
function yearLabel(order: BlockOrder, [first, last]: readonly [DayId, DayId]): Cell {
  const [from, to] = [`YEAR(${input(order, first)})`, `YEAR(${input(order, last)})`];
  const word = quoted(`${followUpTexts.year[order.language]} `);
  return `=${word}&${from}&IF(${to}>${from},"–"&${to},"")`;
}
