import { monthNames } from '../../text/followUpSheet';
import type { Text } from '../../text/language';
import { varianceTexts } from '../../text/varianceSheet';
import { type Cell, cellArea, cellName, type Corner, offset, quoted } from '../cells';
import { markAfter } from '../heading/lagLines';
import { lineRow } from '../kindLines';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { inUnit } from '../units';
import { headerRow } from './basis';
import { amountIn } from './budget';
import { type BlockId, type BlockOrder, input, sheetColumns, yearMonths } from './order';

const monthCount = 12;
const months = Array.from({ length: monthCount }, (_, month) => month);
const labelColumn = 1;
const firstMonth = 2;

/** Rows of the block: months with their headers, and after an empty row the same added up. A chart shows the last header and the two rows under it. */
const row = {
  header: 1,
  budget: 2,
  known: 3,
  actual: 4,
  variance: 5,
  accumulatedHeader: 7,
  accumulatedBudget: 8,
  accumulatedActual: 9,
  accumulatedVariance: 10,
} as const;

type Row = keyof typeof row;

/** Where in the block the header of the accumulated figures stands: with two rows under it, that is what a chart shows. */
export const accumulatedArea = {
  row: row.accumulatedHeader,
  column: labelColumn,
  rows: 3,
  columns: monthCount + 1,
} as const;

/** Where in the block the budget of all months stands, added up. */
export function monthsBudget(block: Corner): string {
  return cellName(offset(block, row.budget, firstMonth + monthCount));
}

/** The months of the budget year: budget, what of it lies before the as-of date, actual and variance, and the same added up. */
export function byMonthBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { byMonth, listMonths } = order.places;
  if (byMonth === undefined || listMonths === undefined) return undefined;
  const table: Table = { order, block: byMonth, list: listMonths };
  const { language } = order;
  return {
    id: 'byMonth',
    size: { rows: row.accumulatedVariance + 1, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[varianceTexts.byMonth[language]]] },
      ...monthEntries(table),
      ...accumulatedEntries(table),
    ],
    looks: looks(),
    groups: [],
    spills: [{ row: row.variance, column: firstMonth, rows: 1, columns: monthCount }],
  };
}

interface Table {
  readonly order: BlockOrder;
  readonly block: Corner;
  readonly list: Corner;
}

type CellAt = (id: Row, month: number) => string;

/** The rows of figures by month: the budget of each, what of it lies before the as-of date, and what the list says. */
function monthRows(
  { order, list }: Table,
  cell: CellAt,
): Readonly<Record<'budget' | 'known' | 'actual', Cell[]>> {
  const { from, through } = { from: input(order, 'yearFrom'), through: input(order, 'through') };
  const begins = (month: number): string => `EDATE(${from},${month})`;
  const ends = (month: number): string => `EOMONTH(${from},${month})`;
  const isAhead = (month: number): string => isAheadOf(order, month);
  return {
    budget: months.map((month) => `=${amountIn(order, { from: begins(month), to: ends(month) }, {})}`),
    known: months.map((month) => {
      const part = `ROUND(${cell('budget', month)}*DAY(${through})/DAY(${ends(month)}),2)`;
      return `=IF(${isAhead(month)},"",IF(${ends(month)}<=${through},${cell('budget', month)},${part}))`;
    }),
    actual: months.map((month) => {
      return `=IF(${isAhead(month)},"",${listedIn(order, list, month)})`;
    }),
  };
}

/** Whether a month begins after the last day that is counted. */
function isAheadOf(order: BlockOrder, month: number): string {
  return `EDATE(${input(order, 'yearFrom')},${month})>${input(order, 'through')}`;
}

/** Where the list's cost of a month stands. */
function listedIn(order: BlockOrder, list: Corner, month: number): string {
  return cellName(offset(list, headerRow + 1 + lineRow(order.shape.kinds, 'total'), firstMonth + month));
}

function monthEntries(table: Table): Entry[] {
  const { order, block } = table;
  const cell: CellAt = (id, month) => cellName(offset(block, row[id], firstMonth + month));
  const range = (id: Row): string => `${cell(id, 0)}:${cell(id, monthCount - 1)}`;
  const rows = monthRows(table, cell);
  const variance = (both: readonly [string, string]): Cell[][] => [[`=IFO.VARIANCE(${both.join(',')})`]];
  const shown = [
    ['budget', varianceTexts.monthBudget],
    ['known', varianceTexts.monthKnown],
    ['actual', varianceTexts.monthActual],
  ] as const;
  return [
    header(order, 'header', varianceTexts.sum[order.language]),
    ...shown.map(([id, text]): Entry => ({
      ...{ row: row[id], column: labelColumn },
      cells: [[label(order, text), ...rows[id], `=SUM(${range(id)})`]],
    })),
    { row: row.variance, column: labelColumn, cells: [[label(order, varianceTexts.variance)]] },
    { row: row.variance, column: firstMonth, cells: variance([range('known'), range('actual')]) },
    {
      ...{ row: row.variance, column: firstMonth + monthCount },
      cells: variance([cell('known', monthCount), cell('actual', monthCount)]),
    },
  ];
}

/** Actual and variance end with the month of the as-of date. */
function accumulatedEntries({ order, block, list }: Table): Entry[] {
  const cell = (id: Row, month: number): string => cellName(offset(block, row[id], firstMonth + month));
  const through = (id: Row, month: number): string => `SUM(${cell(id, 0)}:${cell(id, month)})`;
  const known = (month: number, sum: string): string => `IF(${isAheadOf(order, month)},"",${sum})`;
  const listed = (month: number): string =>
    `SUM(${listedIn(order, list, 0)}:${listedIn(order, list, month)})`;
  return [
    header(order, 'accumulatedHeader', ''),
    {
      ...{ row: row.accumulatedBudget, column: labelColumn },
      cells: [
        [
          label(order, varianceTexts.accumulatedBudget),
          ...months.map((month): Cell => `=${through('budget', month)}`),
        ],
        [
          label(order, varianceTexts.accumulatedActual),
          ...months.map((month): Cell => `=${known(month, listed(month))}`),
        ],
        [
          label(order, varianceTexts.variance),
          ...months.map((month): Cell => `=${known(month, through('variance', month))}`),
        ],
      ],
    },
  ];
}

/** The months' names; a provisional one is marked. */
function header(order: BlockOrder, id: 'header' | 'accumulatedHeader', last: string): Entry {
  const names = monthNames[order.language].map(quoted).join(',');
  const cells = months.map((month): Cell => {
    const name = `CHOOSE(MONTH(EDATE(${input(order, 'yearFrom')},${month})),${names})`;
    return `=${name}&${markAfter(order.language, yearMonths(order), month)}`;
  });
  return { row: row[id], column: labelColumn, cells: [['', ...cells, last]] };
}

function label(order: BlockOrder, text: Text): Cell {
  return inUnit(text, order.language, input(order, 'shownUnit'));
}

function looks(): Look[] {
  const wide = { column: firstMonth, columns: monthCount + 1 };
  const narrow = { column: firstMonth, columns: monthCount };
  const part = (header: number, rows: number, figures: { column: number; columns: number }): Look[] => {
    const last = header + rows;
    const labels = { column: labelColumn, columns: 1 };
    const styled: readonly (readonly [Look['area'], StyleId])[] = [
      [cellArea(header, labelColumn), 'headerLeft'],
      [{ row: header, rows: 1, ...figures }, 'header'],
      [{ row: header + 1, rows: rows - 1, ...labels }, 'label'],
      [{ row: header + 1, rows: rows - 1, ...figures }, 'amount'],
      [{ row: last, rows: 1, ...labels }, 'labelTotal'],
      [{ row: last, rows: 1, ...figures }, 'amountTotal'],
    ];
    return styled.map(([area, style]) => ({ area, style }));
  };
  return [
    { area: cellArea(0, 0), style: 'heading' },
    ...part(row.header, 4, wide),
    ...part(row.accumulatedHeader, 3, narrow),
  ];
}
