import { varianceTexts } from '../../text/varianceSheet';
import { type Cell, cellArea, cellName, type Corner, offset } from '../cells';
import type { Entry, Look, ReportBlock } from '../report';
import { inUnit } from '../units';
import { anchorOf, headerRow } from './basis';
import { type BudgetChoice, budgetOf } from './budget';
import { type BlockId, type BlockOrder, input, sheetColumns } from './order';

const unitColumn = 1;
const firstFigure = 2;
/** Activities that the sheet is wide enough for, beside the others together and the total. */
const mostActivities = sheetColumns - firstFigure - 2;

interface Table {
  readonly order: BlockOrder;
  readonly block: Corner;
  /** The spilled list by cost centre and activity, as formulas name it. */
  readonly list: string;
  readonly units: number;
  readonly activities: number;
}

/**
 * The period's budget, actual and variance by cost centre and activity. What is in the budget or the list beside those that are shown
 * stands in a row and a column of its own, so that each part adds up to the whole. Undefined where the list has no such columns.
 */
export function byUnitBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { byUnit, listUnits } = order.places;
  const { units, activities } = order.shape;
  if (byUnit === undefined || listUnits === undefined || units === 0) return undefined;
  const table: Table = {
    ...{ order, block: byUnit, list: `${anchorOf(listUnits)}#`, units },
    activities: Math.min(activities, mostActivities),
  };
  const rows = [0, 1, 2].map((part) => partRow(table, part));
  return {
    id: 'byUnit',
    size: { rows: partRow(table, 3), columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[varianceTexts.byUnit[order.language]]] },
      ...rows.flatMap((row) => labels(table, row)),
      ...[varianceTexts.budget, varianceTexts.actual, varianceTexts.variance].map((text, part): Entry => ({
        ...{ row: rows[part] ?? 0, column: 0 },
        cells: [[inUnit(text, order.language, input(order, 'shownUnit'))]],
      })),
      figures(table, 0, (row, column) => budgetCell(table, row, column)),
      figures(table, 1, (row, column) => actualCell(table, row, column)),
      ...variances(table),
    ],
    looks: [{ area: cellArea(0, 0), style: 'heading' }, ...rows.flatMap((row) => looks(table, row))],
    tall: rows.map((row) => ({ row, lines: 2 })),
    groups: rows.map((row) => ({ row: row + 1, rows: units })),
    spills: Array.from({ length: units + 2 }, (_, row) => ({
      ...{ row: partRow(table, 2) + 1 + row, column: firstFigure, rows: 1, columns: table.activities + 2 },
    })),
  };
}

/** The header row of a part: header, cost centres, the others, the total and an empty row. */
function partRow({ units }: Pick<Table, 'units'>, part: number): number {
  return headerRow + part * (units + 4);
}

/** Names as the list has them; blank where it has fewer by now. */
function labels({ order, list, units, activities }: Table, row: number): Entry[] {
  const { language } = order;
  const top = Array.from(
    { length: activities },
    (_, at): Cell => `=IF(COLUMNS(${list})<${at + 3},"",INDEX(${list},1,${at + 2}))`,
  );
  const side = Array.from(
    { length: units },
    (_, at): Cell => `=IF(ROWS(${list})<${at + 5},"",INDEX(${list},${at + 2},1))`,
  );
  const total = varianceTexts.sum[language];
  return [
    { row, column: firstFigure, cells: [[...top, varianceTexts.otherActivities[language], total]] },
    {
      ...{ row: row + 1, column: unitColumn },
      cells: [...side, varianceTexts.otherUnits[language], total].map((cell) => [cell]),
    },
  ];
}

type CellAt = (row: number, column: number) => Cell;

function figures({ units, activities }: Table, part: number, cellAt: CellAt): Entry {
  const cells = Array.from({ length: units + 2 }, (_, row) =>
    Array.from({ length: activities + 2 }, (__, column) => cellAt(row, column)),
  );
  return { row: partRow({ units }, part) + 1, column: firstFigure, cells };
}

/** A figure of a part as formulas name it. */
function figureName({ block, units }: Table, part: number, [row, column]: readonly [number, number]): string {
  return cellName(offset(block, partRow({ units }, part) + 1 + row, firstFigure + column));
}

/** The others are the total less those that are shown; an error in one of these is told there. */
function others(table: Table, part: number, [row, column]: readonly [number, number]): Cell | null {
  const { units, activities } = table;
  const at = (cell: readonly [number, number]): string => figureName(table, part, cell);
  const rest = (total: string, first: string, last: string): Cell => {
    const shown = `${first}:${last}`;
    return `=ROUND(${total}-SUMIF(${shown},">0")-SUMIF(${shown},"<0"),2)`;
  };
  if (column === activities) return rest(at([row, column + 1]), at([row, 0]), at([row, column - 1]));
  if (row === units) return rest(at([row + 1, column]), at([0, column]), at([row - 1, column]));
  return null;
}

function budgetCell(table: Table, row: number, column: number): Cell {
  const rest = others(table, 0, [row, column]);
  if (rest !== null) return rest;
  const { order, block, units, activities } = table;
  const header = partRow({ units }, 0);
  const unit = cellName(offset(block, header + 1 + row, unitColumn));
  const activity = cellName(offset(block, header, firstFigure + column));
  const choice: BudgetChoice = { ...(row < units && { unit }), ...(column < activities && { activity }) };
  const names = Object.values(choice);
  const budget = budgetOf(order, { from: input(order, 'from'), to: input(order, 'through') }, choice);
  if (names.length === 0) return `=${budget}`;
  return `=IF(OR(${names.map((name) => `${name}=""`).join(',')}),0,${budget})`;
}

function actualCell(table: Table, row: number, column: number): Cell {
  const rest = others(table, 1, [row, column]);
  if (rest !== null) return rest;
  const { list, units, activities } = table;
  const [inRow, lacksRow] =
    row < units ? [String(row + 2), `ROWS(${list})<${row + 5}`] : [`ROWS(${list})`, null];
  const [inColumn, lacksColumn] =
    column < activities ? [String(column + 2), `COLUMNS(${list})<${column + 3}`] : [`COLUMNS(${list})`, null];
  const lacks = [lacksRow, lacksColumn].filter((each) => each !== null);
  const figure = `INDEX(${list},${inRow},${inColumn})`;
  return lacks.length === 0 ? `=${figure}` : `=IF(OR(${lacks.join(',')}),0,${figure})`;
}

function variances(table: Table): Entry[] {
  const { units, activities } = table;
  return Array.from({ length: units + 2 }, (_, row): Entry => {
    const range = (part: number): string =>
      `${figureName(table, part, [row, 0])}:${figureName(table, part, [row, activities + 1])}`;
    return {
      ...{ row: partRow(table, 2) + 1 + row, column: firstFigure },
      cells: [[`=IFO.VARIANCE(${range(0)},${range(1)})`]],
    };
  });
}

function looks({ units, activities }: Table, row: number): Look[] {
  const wide = { column: firstFigure, columns: activities + 2 };
  const total = row + units + 2;
  return [
    { area: { row, column: 0, rows: 1, columns: 2 }, style: 'headerLeft' },
    { area: { row, rows: 1, ...wide }, style: 'header' },
    { area: { row: row + 1, column: unitColumn, rows: units + 1, columns: 1 }, style: 'label' },
    { area: { row: row + 1, rows: units + 1, ...wide }, style: 'amount' },
    { area: cellArea(total, unitColumn), style: 'labelTotal' },
    { area: { row: total, rows: 1, ...wide }, style: 'amountTotal' },
  ];
}
