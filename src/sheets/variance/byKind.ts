import { varianceTexts } from '../../text/varianceSheet';
import { bridgePartWords } from '../../text/bridgeWords';
import { measureWords } from '../../text/words';
import type { Text } from '../../text/language';
import { type Cell, cellArea, cellName, type Corner, offset, quoted } from '../cells';
import { rowsByKind } from '../kindLines';
import { placeOf } from '../named';
import type { Entry, Look, ReportBlock } from '../report';
import { type FigureStyle, totalOf } from '../styles';
import { inUnit } from '../units';
import { anchorOf, headerRow, isBooked, type KindList, listCell } from './basis';
import { type BudgetDays, budgetOf } from './budget';
import { type KindRow, kindRows } from './kindRows';
import { type BlockId, type BlockOrder, input, type InputId, sheetColumns } from './order';

/** Columns of the table. The label stands in the second, as in every block. */
export const kindColumn = {
  label: 1,
  budget: 2,
  actual: 3,
  variance: 4,
  percent: 5,
  accumulatedBudget: 6,
  accumulatedActual: 7,
  accumulatedVariance: 8,
  accumulatedPercent: 9,
  fullYear: 10,
  lastYear: 11,
  booked: 12,
  unexplained: 13,
} as const;

type Column = keyof typeof kindColumn;
type BudgetColumn = 'budget' | 'accumulatedBudget' | 'fullYear';

/** Under the table: what its figures are. */
const notes = [
  varianceTexts.actualIs,
  varianceTexts.unknownIs,
  varianceTexts.percentIs,
  varianceTexts.partIs,
  varianceTexts.bookedIs,
];

const first = headerRow + 1;

/** A cell of the table, from 0, as formulas name it. */
export function kindCell(block: Corner, line: number, column: Column): string {
  return cellName(offset(block, first + line, kindColumn[column]));
}

/** Budget, actual and variance of the period and of the year so far, the full year's budget, last year, and what is booked. */
export function byKindBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { byKind, listPeriod, listYear, listLastYear } = order.places;
  if (byKind === undefined || listPeriod === undefined || listYear === undefined) return undefined;
  if (listLastYear === undefined) return undefined;
  const { language, shape } = order;
  const rows = rowsByKind(shape.kinds);
  const hasBooked = isBooked(order);
  return {
    id: 'byKind',
    size: { rows: first + rows + notes.length, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[varianceTexts.byKind[language]]] },
      { row: headerRow, column: kindColumn.label, cells: [headers(order, hasBooked)] },
      ...columns(order, byKind),
      ...(hasBooked ? bookedColumns(order, byKind) : []),
      {
        ...{ row: first + rows, column: kindColumn.label },
        cells: notes.map((note) => [note[language]]),
      },
    ],
    looks: looks(rows, hasBooked),
    tall: [{ row: headerRow, lines: 4 + Number(hasBooked) }],
    groups: [{ row: first, rows: shape.kinds }],
    spills: (['variance', 'percent', 'accumulatedVariance', 'accumulatedPercent'] as const).map((id) => ({
      ...{ row: first, column: kindColumn[id], rows, columns: 1 },
    })),
  };
}

/** A column of the table, from its first row. */
function column({ shape }: BlockOrder, id: Column, of: (row: KindRow) => Cell): Entry {
  return { row: first, column: kindColumn[id], cells: kindRows(shape.kinds).map((row) => [of(row)]) };
}

function columns(order: BlockOrder, block: Corner): Entry[] {
  const listed = (id: Column, list: KindList): Entry =>
    column(order, id, ({ line }) => `=${listCell(order, list, { line, measure: 'cost' })}`);
  const budgeted = (id: BudgetColumn): Entry => column(order, id, budgetColumn(order, block, id));
  return [
    column(order, 'label', ({ line }) => `=${listCell(order, 'listYear', { line, measure: null })}`),
    budgeted('budget'),
    listed('actual', 'listPeriod'),
    ...varianceColumns(order, block, ['budget', 'actual', 'variance', 'percent']),
    budgeted('accumulatedBudget'),
    listed('accumulatedActual', 'listYear'),
    ...varianceColumns(order, block, [
      'accumulatedBudget',
      'accumulatedActual',
      'accumulatedVariance',
      'accumulatedPercent',
    ]),
    budgeted('fullYear'),
    listed('lastYear', 'listLastYear'),
  ];
}

function bookedColumns(order: BlockOrder, block: Corner): Entry[] {
  return [
    column(order, 'booked', bookedColumn(order, block)),
    column(order, 'unexplained', ({ line, of }) => {
      if (of === 'unpriced' || of === 'uncountable') return '';
      return `=ROUND(${kindCell(block, line, 'booked')}-${kindCell(block, line, 'accumulatedActual')},2)`;
    }),
  ];
}

function headers(order: BlockOrder, hasBooked: boolean): Cell[] {
  const { language } = order;
  const amount = (text: Text): Cell => inUnit(text, language, input(order, 'shownUnit'));
  const texts = varianceTexts;
  return [
    texts.kind[language],
    ...[texts.budget, texts.actual, texts.variance].map(amount),
    texts.percent[language],
    ...[texts.accumulatedBudget, texts.accumulatedActual, texts.variance].map(amount),
    texts.percent[language],
    ...[texts.fullYear, texts.lastYear].map(amount),
    ...(hasBooked ? [texts.booked, texts.unexplained].map(amount) : []),
  ];
}

/** What is in the budget and of no kind in Former stands beside what the list has of unknown kinds, so that the total is the whole budget. */
function budgetColumn(order: BlockOrder, block: Corner, column: BudgetColumn): (row: KindRow) => Cell {
  const days = budgetDays(order)[column];
  const { kinds } = order.shape;
  return ({ line, of }) => {
    switch (of) {
      case 'kind':
        return `=${budgetOf(order, days, { kind: kindCell(block, line, 'label') })}`;
      case 'unknown': {
        const all = `${kindCell(block, 0, column)}:${kindCell(block, kinds - 1, column)}`;
        return `=ROUND(${kindCell(block, rowsByKind(kinds) - 1, column)}-SUM(${all}),2)`;
      }
      case 'unpriced':
      case 'uncountable':
        return '';
      case 'total':
        return `=${budgetOf(order, days)}`;
    }
  };
}

function budgetDays(order: BlockOrder): Readonly<Record<BudgetColumn, BudgetDays>> {
  const days = (from: InputId, to: InputId): BudgetDays => ({
    from: input(order, from),
    to: input(order, to),
  });
  return {
    budget: days('from', 'through'),
    accumulatedBudget: days('yearFrom', 'through'),
    fullYear: days('yearFrom', 'yearTo'),
  };
}

/** One call for the amounts and one for the per cents; a per cent of no budget is none. */
function varianceColumns(
  { shape, language }: BlockOrder,
  block: Corner,
  [budget, actual, variance, percent]: readonly [Column, Column, Column, Column],
): Entry[] {
  const last = rowsByKind(shape.kinds) - 1;
  const range = (column: Column): string => `${kindCell(block, 0, column)}:${kindCell(block, last, column)}`;
  const both = `${range(budget)},${range(actual)}`;
  const share = `IFERROR(IFO.VARIANCE(${both},${quoted(measureWords.percent[language])}),"–")`;
  return [
    { row: first, column: kindColumn[variance], cells: [[`=IFO.VARIANCE(${both})`]] },
    { row: first, column: kindColumn[percent], cells: [[`=${share}`]] },
  ];
}

/** What is booked of each kind; of none that Former has beside unknown kinds. An error of the whole is not a 0. */
function bookedColumn(order: BlockOrder, block: Corner): (row: KindRow) => Cell {
  const { language, shape, places } = order;
  const anchor = places.ledger === undefined ? '' : anchorOf(places.ledger);
  const row = placeOf(quoted(bridgePartWords.actual[language]), `INDEX(${anchor}#,0,1)`);
  const sound = (formula: string): Cell => `=IF(ISERROR(${anchor}),${anchor},${formula})`;
  return ({ line, of }) => {
    switch (of) {
      case 'kind': {
        const column = placeOf(kindCell(block, line, 'label'), `INDEX(${anchor}#,1,0)`);
        return sound(`IF(ISNA(${column}),0,INDEX(${anchor}#,${row},${column}))`);
      }
      case 'unknown': {
        const all = `${kindCell(block, 0, 'booked')}:${kindCell(block, shape.kinds - 1, 'booked')}`;
        return `=ROUND(${kindCell(block, rowsByKind(shape.kinds) - 1, 'booked')}-SUM(${all}),2)`;
      }
      case 'unpriced':
      case 'uncountable':
        return '';
      case 'total':
        return sound(`INDEX(${anchor}#,${row},COLUMNS(${anchor}#))`);
    }
  };
}

const styles: readonly FigureStyle[] = [
  ...(['amount', 'amount', 'amount', 'percent'] as const),
  ...(['amount', 'amount', 'amount', 'percent'] as const),
  ...(['amount', 'amount'] as const),
];

function looks(rows: number, hasBooked: boolean): Look[] {
  const all: readonly FigureStyle[] = hasBooked ? [...styles, 'amount', 'amount'] : styles;
  const total = first + rows - 1;
  const figures = kindColumn.budget;
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(headerRow, kindColumn.label), style: 'headerLeft' },
    { area: { row: headerRow, column: figures, rows: 1, columns: all.length }, style: 'header' },
    { area: { row: first, column: kindColumn.label, rows: rows - 1, columns: 1 }, style: 'label' },
    { area: cellArea(total, kindColumn.label), style: 'labelTotal' },
    ...all.flatMap((style, index): Look[] => [
      { area: { row: first, column: figures + index, rows: rows - 1, columns: 1 }, style },
      { area: cellArea(total, figures + index), style: totalOf[style] },
    ]),
    { area: { row: total + 1, column: kindColumn.label, rows: notes.length, columns: 1 }, style: 'note' },
  ];
}
