import { forecastSheetTexts } from '../../text/forecastSheet';
import type { Text } from '../../text/language';
import { type Cell, cellArea, cellName, type Corner, offset } from '../cells';
import { frozenParts } from '../frozenTables';
import { isNamed, sumWhere } from '../named';
import type { Entry, Look, ReportBlock } from '../report';
import { type FigureStyle, totalOf } from '../styles';
import { inUnit } from '../units';
import { answerCell, answerOf, columnOf, groupCell, orDash } from './answer';
import { type ForecastBlockId, forecastInput, type ForecastOrder, sheetColumns } from './order';

/** The row of a block in which the headers of its table stand. */
export const headerRow = 1;
const first = headerRow + 1;

/** Columns that stand in FORECAST's answer, too, under the same names; the parts of a table by cost centre stand in the same columns. */
const told = [
  ...['soFar', 'committed', 'expectedNew', 'adjustments', 'carried', 'fullYear', 'budget'],
  ...['variance', 'low', 'high', 'withinBudget'],
] as const;

/** Columns of the table. */
export const kindColumn = {
  label: 1,
  soFar: 2,
  committed: 3,
  expectedNew: 4,
  adjustments: 5,
  carried: 6,
  fullYear: 7,
  budget: 8,
  variance: 9,
  low: 10,
  high: 11,
  withinBudget: 12,
  previousYear: 13,
  sincePrevious: 14,
} as const;

type Column = keyof typeof kindColumn;

/** The lines that FORECAST has after those of the kinds: rows that cannot be read, and the total. */
const linesAfter = 2;

const notes = [forecastSheetTexts.partsAre, forecastSheetTexts.dashIs, forecastSheetTexts.previousIs];

interface Table {
  readonly order: ForecastOrder;
  readonly block: Corner;
  readonly answer: string;
  readonly kinds: number;
}

/** A table by kind: FORECAST's own lines, the other kinds together, the total, and what was forecast when it was last frozen. */
export function byKindBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  const answer = answerOf(order, 'listKinds');
  const { byKind: block } = order.places;
  if (answer === null || block === undefined) return undefined;
  const { kinds } = order.shape;
  const table: Table = { order, block, answer, kinds };
  const last = first + kinds + 1;
  return {
    id: 'byKind',
    size: { rows: last + 1 + notes.length, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[forecastSheetTexts.byKind[order.language]]] },
      { row: headerRow, column: kindColumn.label, cells: [headers(order)] },
      ...columnsOf(table),
      { row: last + 1, column: kindColumn.label, cells: notes.map((note) => [note[order.language]]) },
    ],
    looks: looks(kinds),
    tall: [{ row: headerRow, lines: 4 }],
    groups: [{ row: first, rows: kinds }],
    spills: [],
  };
}

function headers(order: ForecastOrder): Cell[] {
  const { language } = order;
  const amount = (text: Text): Cell => inUnit(text, language, forecastInput(order, 'shownUnit'));
  const { soFar, committed, expectedNew, adjustments, carried, fullYear } = forecastSheetTexts;
  const { kind, budget, variance, low, high, within, previousYear, sincePrevious } = forecastSheetTexts;
  const parts = [soFar, committed, expectedNew, adjustments, carried, fullYear];
  return [
    kind[language],
    ...[...parts, budget, variance, low, high].map(amount),
    within[language],
    ...[previousYear, sincePrevious].map(amount),
  ];
}

/** From above: the kinds, the others, the total. */
function columnsOf(table: Table): Entry[] {
  const { order, kinds } = table;
  const { otherKinds, sum } = forecastSheetTexts;
  const entry = (id: Column, cells: readonly Cell[]): Entry => ({
    ...{ row: first, column: kindColumn[id] },
    cells: cells.map((cell) => [cell]),
  });
  const lines = Array.from({ length: kinds }, (_, line) => line);
  const labels = lines.map((line): Cell => `=${kindCellOf(table, line, columnOf('listKinds', 'kind'))}`);
  return [
    entry('label', [...labels, otherKinds[order.language], sum[order.language]]),
    ...told.map((id) => entry(id, toldColumn(table, id))),
    ...frozenColumns(table).map(([id, cells]) => entry(id, cells)),
  ];
}

function kindCellOf({ answer }: Table, line: number, column: number): string {
  return groupCell(answer, line, { column, after: linesAfter });
}

/** A cell of the table, from its first line. */
function cellAt({ block }: Table, id: Column, line: number): string {
  return cellName(offset(block, first + line, kindColumn[id]));
}

/** A range does not add up, so that of the other kinds is not known. */
function toldColumn(table: Table, id: (typeof told)[number]): Cell[] {
  const { answer, kinds } = table;
  const column = columnOf('listKinds', id);
  const isSum = id !== 'low' && id !== 'high' && id !== 'withinBudget';
  const total = answerCell(answer, `ROWS(${answer})`, column);
  return [
    ...Array.from({ length: kinds }, (_, line): Cell => {
      const figure = kindCellOf(table, line, column);
      return id === 'withinBudget' ? `=${orNothing(table, line, figure)}` : `=${figure}`;
    }),
    isSum ? `=${restOf(table, id, total)}` : '',
    `=${orDash(total)}`,
  ];
}

/** Blank for a kind with neither cost nor budget, of which there is nothing to be sure about. */
function orNothing(table: Table, line: number, figure: string): string {
  const [cost, budget] = [cellAt(table, 'fullYear', line), cellAt(table, 'budget', line)];
  return orDash(`IF(AND(${cost}=0,OR(${budget}=0,${budget}="")),"",${figure})`);
}

/** What the total has beside the kinds that are shown; blank where the total is blank, as a budget is that there is none of. */
function restOf(table: Table, id: Column, total: string): string {
  const shown = `SUM(${cellAt(table, id, 0)}:${cellAt(table, id, table.kinds - 1)})`;
  return orDash(`IF(${total}="","",ROUND(${total}-${shown},2))`);
}

/** The full year when it was last frozen, and how it has changed since; blank where none was frozen. */
function frozenColumns(table: Table): readonly (readonly [Column, readonly Cell[]])[] {
  const { order, kinds } = table;
  const { lineAmount, lineOf, lineKind } = frozenParts(order);
  const rows = Array.from({ length: kinds + 2 }, (_, line) => line);
  if (lineAmount === undefined || lineOf === undefined || lineKind === undefined)
    return [
      ['previousYear', rows.map(() => '')],
      ['sincePrevious', rows.map(() => '')],
    ];
  const previous = forecastInput(order, 'previous');
  const none = `${previous}="${forecastSheetTexts.noPrevious[order.language]}"`;
  const whole = `SUMIFS(${lineAmount},${lineOf},${previous})`;
  const year = rows.map((line): Cell => {
    const label = cellAt(table, 'label', line);
    if (line < kinds)
      return `=IF(OR(${none},${label}=""),"",${sumWhere(lineAmount, [isNamed(lineOf, previous), isNamed(lineKind, label)])})`;
    if (line > kinds) return `=IF(${none},"",${whole})`;
    const shown = `SUM(${cellAt(table, 'previousYear', 0)}:${cellAt(table, 'previousYear', kinds - 1)})`;
    return `=IF(${none},"",ROUND(${whole}-${shown},2))`;
  });
  const since = rows.map((line): Cell => {
    const [before, now] = [cellAt(table, 'previousYear', line), cellAt(table, 'fullYear', line)];
    return `=IF(${before}="","",${orDash(`${now}-${before}`)})`;
  });
  return [
    ['previousYear', year],
    ['sincePrevious', since],
  ];
}

const styles: Readonly<Record<Exclude<Column, 'label'>, FigureStyle>> = {
  soFar: 'amount',
  committed: 'amount',
  expectedNew: 'amount',
  adjustments: 'amount',
  carried: 'amount',
  fullYear: 'amount',
  budget: 'amount',
  variance: 'amount',
  low: 'amount',
  high: 'amount',
  withinBudget: 'share',
  previousYear: 'amount',
  sincePrevious: 'amountChange',
};

function looks(kinds: number): Look[] {
  const figures = Object.values(styles);
  const last = first + kinds + 1;
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(headerRow, kindColumn.label), style: 'headerLeft' },
    {
      area: { row: headerRow, column: kindColumn.soFar, rows: 1, columns: figures.length },
      style: 'header',
    },
    { area: { row: first, column: kindColumn.label, rows: kinds + 1, columns: 1 }, style: 'label' },
    ...figures.map((style, index): Look => ({
      area: { row: first, column: kindColumn.soFar + index, rows: kinds + 1, columns: 1 },
      style,
    })),
    { area: cellArea(last, kindColumn.label), style: 'labelTotal' },
    ...figures.map((style, index): Look => ({
      area: cellArea(last, kindColumn.soFar + index),
      style: totalOf[style],
    })),
    {
      area: { row: last + 1, column: kindColumn.label, rows: notes.length, columns: 1 },
      style: 'note',
    },
  ];
}
