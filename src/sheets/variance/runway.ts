import { varianceTexts } from '../../text/varianceSheet';
import { type Cell, cellArea, cellName, type Corner, offset } from '../cells';
import { lineRow } from '../kindLines';
import type { Entry, Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { inUnit } from '../units';
import { headerRow, listCell } from './basis';
import { kindCell } from './byKind';
import { type BlockId, type BlockOrder, input, sheetColumns } from './order';

const column = {
  label: 1,
  fullYear: 2,
  actual: 3,
  remaining: 4,
  averagePrice: 5,
  placedEnd: 6,
  costPerDay: 7,
  daysLeft: 8,
  datesLeft: 9,
  lastDay: 10,
  yearEnd: 11,
} as const;

const first = headerRow + 1;

type Column = keyof typeof column;
type CellAt = (id: Column, line: number) => string;

/** How long the rest of each kind's budget lasts: in care days at the average price, and until which day with those placed now. */
export function runwayBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { runway, byKind, listYear } = order.places;
  if (runway === undefined || byKind === undefined || listYear === undefined) return undefined;
  const { language, shape } = order;
  const cell: CellAt = (id, line) => cellName(offset(runway, first + line, column[id]));
  const last = first + shape.kinds;
  return {
    id: 'runway',
    size: { rows: last + 2, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[varianceTexts.runway[language]]] },
      { row: headerRow, column: column.label, cells: [headers(order)] },
      ...kindEntries(order, byKind, cell),
      ...totals(order, byKind, cell),
      { row: last + 1, column: column.label, cells: [[varianceTexts.runIs[language]]] },
    ],
    looks: looks(shape.kinds),
    tall: [{ row: headerRow, lines: 4 }],
    groups: [{ row: first, rows: shape.kinds }],
    spills: [
      { row: first, column: column.daysLeft, rows: shape.kinds, columns: 1 },
      { row: first, column: column.datesLeft, rows: shape.kinds, columns: 2 },
    ],
  };
}

/** A kind that has no days costs, as far ahead as anybody knows, what it has cost by the day so far. */
function kindEntries(order: BlockOrder, byKind: Corner, cell: CellAt): Entry[] {
  const lines = Array.from({ length: order.shape.kinds }, (_, line) => line);
  const [from, through, yearEnd] = [
    input(order, 'yearFrom'),
    input(order, 'through'),
    input(order, 'yearTo'),
  ];
  const range = (id: Column): string => `${cell(id, 0)}:${cell(id, lines.length - 1)}`;
  const rows = lines.map((line): Cell[] => {
    const [price, placedNow] = [cell('averagePrice', line), cell('placedEnd', line)];
    return [
      `=${kindCell(byKind, line, 'label')}`,
      `=${kindCell(byKind, line, 'fullYear')}`,
      `=${kindCell(byKind, line, 'accumulatedActual')}`,
      `=${cell('fullYear', line)}-${cell('actual', line)}`,
      `=${listCell(order, 'listYear', { line, measure: 'averagePrice' })}`,
      `=${listCell(order, 'listYear', { line, measure: 'placedEnd' })}`,
      `=IF(${price}="",${cell('actual', line)}/(${through}-${from}+1),${price}*${placedNow})`,
    ];
  });
  const spilled = (id: Column, call: string): Entry => ({
    ...{ row: first, column: column[id] },
    cells: [[`=IFERROR(IFO.RUNWAY(${call}),"–")`]],
  });
  return [
    { row: first, column: column.label, cells: rows },
    spilled('daysLeft', `${range('remaining')},${range('averagePrice')}`),
    spilled('datesLeft', `${range('remaining')},${range('costPerDay')},${through}+1`),
    {
      ...{ row: first, column: column.yearEnd },
      cells: lines.map((line) => [
        `=${cell('remaining', line)}-${cell('costPerDay', line)}*(${yearEnd}-${through})`,
      ]),
    },
  ];
}

/** The whole budget and all that has been paid; what is run at present is that of the kinds. */
function totals(order: BlockOrder, byKind: Corner, cell: CellAt): Entry[] {
  const { kinds } = order.shape;
  const row = first + kinds;
  const line = lineRow(kinds, 'total');
  const days = `(${input(order, 'yearTo')}-${input(order, 'through')})`;
  const run = `${cell('costPerDay', 0)}:${cell('costPerDay', kinds - 1)}`;
  return [
    {
      ...{ row, column: column.label },
      cells: [
        [
          `=${kindCell(byKind, line, 'label')}`,
          `=${kindCell(byKind, line, 'fullYear')}`,
          `=${kindCell(byKind, line, 'accumulatedActual')}`,
          `=${cell('fullYear', kinds)}-${cell('actual', kinds)}`,
        ],
      ],
    },
    { row, column: column.costPerDay, cells: [[`=SUM(${run})`]] },
    {
      ...{ row, column: column.yearEnd },
      cells: [[`=${cell('remaining', kinds)}-${cell('costPerDay', kinds)}*${days}`]],
    },
  ];
}

function headers(order: BlockOrder): Cell[] {
  const { language } = order;
  const amount = (text: Parameters<typeof inUnit>[0]): Cell =>
    inUnit(text, language, input(order, 'shownUnit'));
  const texts = varianceTexts;
  const plain = [
    texts.averagePrice,
    texts.placedEnd,
    texts.costPerDay,
    texts.daysLeft,
    texts.datesLeft,
    texts.lastDay,
  ];
  return [
    texts.kind[language],
    ...[texts.fullYear, texts.accumulatedActual, texts.remaining].map(amount),
    ...plain.map((text) => text[language]),
    amount(texts.yearEnd),
  ];
}

const styles = [
  ...(['amount', 'amount', 'amount', 'whole', 'whole', 'whole', 'whole', 'whole'] as const),
  ...(['day', 'amount'] as const),
] as const satisfies readonly StyleId[];

function looks(rows: number): Look[] {
  const figures = column.fullYear;
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(headerRow, column.label), style: 'headerLeft' },
    { area: { row: headerRow, column: figures, rows: 1, columns: styles.length }, style: 'header' },
    { area: { row: first, column: column.label, rows, columns: 1 }, style: 'label' },
    ...styles.map((style, index): Look => ({
      area: { row: first, column: figures + index, rows, columns: 1 },
      style,
    })),
    { area: cellArea(first + rows, column.label), style: 'labelTotal' },
    ...styles.map((style, index): Look => ({
      area: cellArea(first + rows, figures + index),
      style: style === 'amount' ? 'amountTotal' : 'wholeTotal',
    })),
    { area: cellArea(first + rows + 1, column.label), style: 'note' },
  ];
}
