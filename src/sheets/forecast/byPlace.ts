import { forecastSheetTexts } from '../../text/forecastSheet';
import type { Text } from '../../text/language';
import { type Cell, cellArea, cellName, type Corner, offset } from '../cells';
import type { Entry, Look, ReportBlock } from '../report';
import { inUnit } from '../units';
import { answerCell, answerOf, columnOf, groupCell, orDash } from './answer';
import { headerRow, kindColumn } from './byKind';
import { type ForecastBlockId, forecastInput, type ForecastOrder, sheetColumns } from './order';

/** The cost centre and the activity stand where the other tables have their headings and labels; figures in the same columns as theirs. */
const [unitColumn, activityColumn] = [0, 1];

const figures = [
  ...['soFar', 'committed', 'expectedNew', 'adjustments', 'carried', 'fullYear', 'budget', 'variance'],
] as const satisfies readonly (keyof typeof kindColumn)[];

const first = headerRow + 1;

/** A line for what names no cost centre, beside those that are counted. */
const blankPlaces = 1;

interface Table {
  readonly order: ForecastOrder;
  readonly block: Corner;
  readonly answer: string;
  readonly places: number;
}

/**
 * The forecast by cost centre and activity; what there is beside those that are shown stands in a row of its own, so that the lines add
 * up to the total. Undefined where no table has such columns.
 */
export function byPlaceBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  const answer = answerOf(order, 'listPlaces');
  const { byPlace: block } = order.places;
  if (answer === null || block === undefined || order.shape.places === 0) return undefined;
  const places = order.shape.places + blankPlaces;
  const table: Table = { order, block, answer, places };
  const last = first + places + 1;
  return {
    id: 'byPlace',
    size: { rows: last + 2, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[forecastSheetTexts.byPlace[order.language]]] },
      { row: headerRow, column: 0, cells: [headers(order)] },
      names(table),
      ...figures.map((id): Entry => ({
        ...{ row: first, column: kindColumn[id] },
        cells: figureCells(table, id).map((cell) => [cell]),
      })),
      { row: last + 1, column: activityColumn, cells: [[forecastSheetTexts.newByPlace[order.language]]] },
    ],
    looks: looks(places),
    tall: [{ row: headerRow, lines: 4 }],
    groups: [{ row: first, rows: places }],
    spills: [],
  };
}

function headers(order: ForecastOrder): Cell[] {
  const { language } = order;
  const { unit, activity } = forecastSheetTexts;
  const amount = (text: Text): Cell => inUnit(text, language, forecastInput(order, 'shownUnit'));
  return [unit[language], activity[language], ...figures.map((id) => amount(forecastSheetTexts[id]))];
}

function placeCell({ answer }: Table, line: number, column: number): Cell {
  return `=${groupCell(answer, line, { column, after: 1 })}`;
}

function names(table: Table): Entry {
  const { otherPlaces, sum } = forecastSheetTexts;
  const { language } = table.order;
  const lines = Array.from({ length: table.places }, (_, line) => [
    placeCell(table, line, columnOf('listPlaces', 'unit')),
    placeCell(table, line, columnOf('listPlaces', 'activity')),
  ]);
  return {
    ...{ row: first, column: unitColumn },
    cells: [...lines, [otherPlaces[language], ''], [sum[language], '']],
  };
}

function figureCells(table: Table, id: (typeof figures)[number]): Cell[] {
  const { answer, places, block } = table;
  const column = columnOf('listPlaces', id);
  const total = answerCell(answer, `ROWS(${answer})`, column);
  const at = (line: number): string => cellName(offset(block, first + line, kindColumn[id]));
  const rest = `IF(${total}="","",ROUND(${total}-SUM(${at(0)}:${at(places - 1)}),2))`;
  return [
    ...Array.from({ length: places }, (_, line) => placeCell(table, line, column)),
    `=${orDash(rest)}`,
    `=${orDash(total)}`,
  ];
}

function looks(places: number): Look[] {
  const last = first + places + 1;
  const wide = { column: kindColumn.soFar, columns: figures.length };
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: { row: headerRow, column: unitColumn, rows: 1, columns: 2 }, style: 'headerLeft' },
    { area: { row: headerRow, rows: 1, ...wide }, style: 'header' },
    { area: { row: first, column: unitColumn, rows: places + 1, columns: 2 }, style: 'label' },
    { area: { row: first, rows: places + 1, ...wide }, style: 'amount' },
    { area: { row: last, column: unitColumn, rows: 1, columns: 2 }, style: 'labelTotal' },
    { area: { row: last, rows: 1, ...wide }, style: 'amountTotal' },
    { area: cellArea(last + 1, activityColumn), style: 'note' },
  ];
}
