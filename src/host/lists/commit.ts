import { type TableTemplate } from '../../tables/template';
import { buildTable } from '../tableSheet';
import { type HiddenSheets } from './hiddenSheets';
import type { Layout, WrittenColumn } from './layout';
import { rangeOf, runsOf, type Run } from './ranges';
import type { Block } from './blocks';

/** What is committed: from the hidden sheets into the table, in one sync. */
export interface Commit {
  readonly layout: Layout;
  readonly sheets: HiddenSheets;
  readonly table: string;
  /** The id of the table's sheet; null where the table is made now. */
  readonly sheetId: string | null;
  /** What the table is made from, where there is none. */
  readonly template: TableTemplate;
}

/** Adds to what the next sync does that the table gets its new rows. Excel calculates once, when all is in place. */
export function commitRows(context: Excel.RequestContext, commit: Commit): void {
  const { layout, sheets, table, sheetId, template } = commit;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  if (sheetId === null) buildTable(context.workbook.worksheets.add(table), template);
  const sheet =
    sheetId === null
      ? context.workbook.worksheets.getItem(table)
      : context.workbook.worksheets.getItem(sheetId);
  const place: Place = { sheet, stage: context.workbook.worksheets.getItem(sheets.stage), layout };
  const resized = context.workbook.tables.getItem(table);
  if (layout.after.rows >= layout.before.rows) resize(resized, place);
  if (sheets.image !== null) moveOwnCells(place, context.workbook.worksheets.getItem(sheets.image));
  writeColumns(place);
  fillFormulas(place);
  if (layout.after.rows < layout.before.rows) {
    resize(resized, place);
    clearBeneath(place);
  }
}

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly stage: Excel.Worksheet;
  readonly layout: Layout;
}

/** Cells of some columns of the data, in some of its rows. */
function cellsOf({ sheet, layout }: Place, columns: Run, rows: Run): Excel.Range {
  const { row, column } = layout.before;
  return rangeOf(sheet, {
    row: row + 1 + rows.from,
    column: column + columns.from,
    rows: rows.count,
    columns: columns.count,
  });
}

function resize(table: Excel.Table, { sheet, layout }: Place): void {
  const { before, after, addedHeaders } = layout;
  if (addedHeaders.length > 0) {
    const header = { row: before.row, column: before.column + before.columns, rows: 1 };
    const range = rangeOf(sheet, { ...header, columns: addedHeaders.length });
    range.numberFormat = [addedHeaders.map(() => '@')];
    range.values = [[...addedHeaders]];
  }
  if (before.rows !== after.rows || before.columns !== after.columns) table.resize(rangeOf(sheet, after));
}

/** The rows of the list, column beside column at once; the last row of what the table held lends its format to those below it. */
function writeColumns(place: Place): void {
  const { layout, stage } = place;
  const rows: Run = { from: 0, count: layout.after.rows - 1 };
  const held = layout.before.rows - 1;
  const isLonger = rows.count > held;
  layout.written.forEach((column, staged) => {
    const own: Run = { from: column.position, count: 1 };
    const below: Run = { from: held, count: rows.count - held };
    if (column.takesFormat)
      cellsOf(place, own, rows).copyFrom(stagedCells(stage, staged, rows.count), 'Formats');
    else if (isLonger)
      cellsOf(place, own, below).copyFrom(cellsOf(place, own, { from: held - 1, count: 1 }), 'Formats');
  });
  for (const { from, staged, count } of runsOfWritten(layout.written)) {
    const source = rangeOf(stage, { row: 0, column: staged, rows: rows.count, columns: count });
    cellsOf(place, { from, count }, rows).copyFrom(source, 'Values');
  }
}

function stagedCells(stage: Excel.Worksheet, column: number, rows: number): Excel.Range {
  return rangeOf(stage, { row: 0, column, rows, columns: 1 });
}

/** Written columns that lie side by side, in the table and on the hidden sheet alike. */
function runsOfWritten(written: readonly WrittenColumn[]): (Run & { readonly staged: number })[] {
  let staged = 0;
  return runsOf(written.map(({ position }) => position)).map((run) => {
    const first = staged;
    staged += run.count;
    return { ...run, staged: first };
  });
}

/** The user's own formulas go on down to the new rows, as Excel itself would have it. */
function fillFormulas(place: Place): void {
  const { before, after, filled } = place.layout;
  const below: Run = { from: before.rows - 1, count: after.rows - before.rows };
  if (below.count <= 0) return;
  for (const { position, from } of filled) {
    const column: Run = { from: position, count: 1 };
    const source = cellsOf(place, column, { from, count: 1 });
    cellsOf(place, column, below).copyFrom(source, 'Formats');
    cellsOf(place, column, below).copyFrom(source, 'Formulas');
  }
}

/** The user's own values follow their rows up, out of the image, where nothing is written over meanwhile. */
function moveOwnCells(place: Place, image: Excel.Worksheet): void {
  const { before, movedColumns, movedRows, emptiedRows } = place.layout;
  for (const columns of runsOf(movedColumns)) {
    for (const { from, to, count } of movedRows) {
      const source = imageBlock(before, columns, { from, count });
      cellsOf(place, columns, { from: to, count }).copyFrom(rangeOf(image, source), 'Values');
    }
    for (const rows of emptiedRows) cellsOf(place, columns, rows).clear('Contents');
  }
}

/** Where cells of the data stand in the image: it has the place and shape of the table. */
function imageBlock({ row, column }: Block, columns: Run, rows: Run): Block {
  return {
    row: row + 1 + rows.from,
    column: column + columns.from,
    rows: rows.count,
    columns: columns.count,
  };
}

function clearBeneath(place: Place): void {
  const { before, after } = place.layout;
  const rows: Run = { from: after.rows - 1, count: before.rows - after.rows };
  cellsOf(place, { from: 0, count: after.columns }, rows).clear('Contents');
}
