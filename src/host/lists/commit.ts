import type { TableTemplate } from '../../tables/template';
import { buildTable } from '../tableSheet';
import { dataBlock } from './blocks';
import type { Layout, WrittenColumn } from './layout';
import { rangeOf, runsOf, type Run } from './ranges';
import { stageBlock } from './staging';

/** What is committed for one table: from its hidden sheet into the table. */
export interface Commit {
  readonly layout: Layout;
  /** The name of the hidden sheet with the rows. */
  readonly stage: string;
  readonly table: string;
  /** The id of the table's sheet, or of the hidden one that becomes it. */
  readonly sheetId: string;
  /** What the table is made from; null where there is one. */
  readonly template: TableTemplate | null;
}

/** Adds to what the next sync does that the table gets its new rows. */
export function commitRows(context: Excel.RequestContext, commit: Commit): void {
  const { layout, stage, table, sheetId, template } = commit;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (template !== null) makeTable(sheet, template);
  const place: Place = { sheet, stage: context.workbook.worksheets.getItem(stage), layout };
  const resized = context.workbook.tables.getItem(table);
  if (layout.after.rows >= layout.before.rows) resize(resized, place);
  writeFormats(place);
  writeValues(place);
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

/** The hidden sheet comes forward under the table's name, which nobody may have taken meanwhile. */
function makeTable(sheet: Excel.Worksheet, template: TableTemplate): void {
  sheet.name = template.name;
  sheet.visibility = 'Visible';
  buildTable(sheet, template);
}

/** Cells of some columns of the data, in some of its rows. */
function cellsOf({ sheet, layout }: Place, columns: Run, rows: Run): Excel.Range {
  return rangeOf(sheet, dataBlock(layout.before, columns, rows));
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

function allRows({ after }: Layout): Run {
  return { from: 0, count: after.rows - 1 };
}

/** Where rows move, they take their looks with them; else the last row lends its looks to the new ones beneath it. */
function writeFormats(place: Place): void {
  const { layout, stage } = place;
  if (layout.takesOut) {
    for (const columns of runsOf(layout.changed)) {
      const source = rangeOf(stage, stageBlock(columns, allRows(layout)));
      cellsOf(place, columns, allRows(layout)).copyFrom(source, 'Formats');
    }
  } else for (const column of layout.written) writeFormat(place, column);
}

function writeFormat(place: Place, { position, takesFormat }: WrittenColumn): void {
  const { layout, stage } = place;
  const column: Run = { from: position, count: 1 };
  const held = layout.before.rows - 1;
  const below: Run = { from: held, count: layout.after.rows - layout.before.rows };
  if (takesFormat) {
    const source = rangeOf(stage, stageBlock(column, allRows(layout)));
    cellsOf(place, column, allRows(layout)).copyFrom(source, 'Formats');
  } else if (below.count > 0) {
    const last = cellsOf(place, column, { from: held - 1, count: 1 });
    cellsOf(place, column, below).copyFrom(last, 'Formats');
  }
}

/** Columns that lie side by side are copied at once. */
function writeValues(place: Place): void {
  const { layout, stage } = place;
  for (const columns of runsOf(layout.changed)) {
    const source = rangeOf(stage, stageBlock(columns, allRows(layout)));
    cellsOf(place, columns, allRows(layout)).copyFrom(source, 'Values');
  }
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

/** Only where the table stood: what the user has at the right of it is beside no added column so far down. */
function clearBeneath(place: Place): void {
  const { before, after } = place.layout;
  const rows: Run = { from: after.rows - 1, count: before.rows - after.rows };
  cellsOf(place, { from: 0, count: before.columns }, rows).clear('Contents');
}
