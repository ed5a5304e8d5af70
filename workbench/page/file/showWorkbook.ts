/** Puts a workbook into an empty grid and its model. */

import type { Area, CellEntry } from '../grid/grid';
import type { NameMeaning } from '../model/objects/book';
import { parseAddress } from '../model/range/address';
import type { SavedCell, SavedName, SavedSheet, SavedWorkbook } from './savedWorkbook';
import type { OpenWorkbook } from './takeWorkbook';

type SheetWithId = SavedSheet & { readonly id: string };

/** Fills an empty workbook. Its first sheet takes the place of the saved workbook's first. */
export async function showWorkbook(open: OpenWorkbook, saved: SavedWorkbook): Promise<void> {
  const sheets = addSheets(open, saved.sheets);
  for (const sheet of sheets) {
    formatCells(open, sheet);
    writeCells(open, sheet, 'constant');
  }
  for (const sheet of sheets) await addTables(open, sheet);
  addContents(open, saved, sheets);
  // Formulas name sheets and tables, so they come when all of these are there.
  for (const sheet of sheets) writeCells(open, sheet, 'formula');
  for (const sheet of sheets) dress(open, sheet);
  const active = sheets[saved.activeSheet];
  if (active !== undefined) open.grid.select({ sheetId: active.id, row: 0, column: 0, rows: 1, columns: 1 });
  for (const { id, visibility } of sheets) {
    if (visibility !== 'Visible') open.grid.setVisibility(id, visibility);
  }
}

function addSheets({ grid }: OpenWorkbook, sheets: readonly SavedSheet[]): SheetWithId[] {
  const [first] = grid.sheets();
  return sheets.map((sheet, index) => {
    if (index > 0 || first === undefined) return { ...sheet, id: grid.addSheet(sheet.name).id };
    grid.renameSheet(first.id, sheet.name);
    return { ...sheet, id: first.id };
  });
}

function boundsOf(cells: readonly SavedCell[], sheetId: string): Area {
  const edge = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of cells) {
    edge.top = Math.min(edge.top, row);
    edge.left = Math.min(edge.left, column);
    edge.bottom = Math.max(edge.bottom, row);
    edge.right = Math.max(edge.right, column);
  }
  const { top, left, bottom, right } = edge;
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A block over the cells with null where there is none of them. */
function block<Value>(
  cells: readonly SavedCell[],
  area: Area,
  valueOf: (cell: SavedCell) => Value,
): (Value | null)[][] {
  const lines = Array.from({ length: area.rows }, (): (Value | null)[] =>
    Array.from({ length: area.columns }, () => null),
  );
  for (const cell of cells) {
    const line = lines[cell.row - area.row];
    if (line !== undefined) line[cell.column - area.column] = valueOf(cell);
  }
  return lines;
}

function writeCells({ grid }: OpenWorkbook, { id, cells }: SheetWithId, kind: CellEntry['kind']): void {
  const written = cells.filter((cell) =>
    kind === 'formula' ? cell.formula !== undefined : cell.formula === undefined && cell.content !== '',
  );
  if (written.length === 0) return;
  const area = boundsOf(written, id);
  grid.write(
    area,
    block(written, area, ({ content, formula }): CellEntry => ({ kind, content: formula ?? content })),
  );
}

async function addTables({ grid, contents }: OpenWorkbook, { id, tables }: SheetWithId): Promise<void> {
  for (const { name, looks, ...area } of tables) {
    const added = await grid.addTable({ sheetId: id, ...area }, name);
    Object.assign(contents.tableExtras(added.id), looks);
  }
}

function formatCells({ grid }: OpenWorkbook, { id, cells }: SheetWithId): void {
  const formatted = cells.filter(({ format }) => format !== undefined);
  if (formatted.length === 0) return;
  const area = boundsOf(formatted, id);
  grid.setNumberFormats(
    area,
    block(formatted, area, ({ format }) => format ?? null),
  );
}

/** Cells of one style that stand under one another are dressed in one go. */
function dressCells({ grid }: OpenWorkbook, { id, cells }: SheetWithId): void {
  const styled = cells
    .filter(({ style }) => style !== undefined)
    .sort((one, other) => one.column - other.column || one.row - other.row);
  for (let first = 0; first < styled.length;) {
    const cell = styled[first];
    if (cell?.style === undefined) return;
    const { row, column, style } = cell;
    const wanted = JSON.stringify(style);
    let rows = 1;
    for (let next = styled[first + rows]; next?.column === column && next.row === row + rows;) {
      if (JSON.stringify(next.style) !== wanted) break;
      rows += 1;
      next = styled[first + rows];
    }
    grid.setStyle({ sheetId: id, row, column, rows, columns: 1 }, style);
    first += rows;
  }
}

/** Styles, widths and what else only shows. */
function dress(open: OpenWorkbook, sheet: SheetWithId): void {
  const { grid, contents } = open;
  const { id, columnWidths, rowHeights, merges, frozen, looks } = sheet;
  const { isProtected, ...look } = looks;
  dressCells(open, sheet);
  for (const [column, width] of columnWidths) {
    grid.setColumnWidth({ sheetId: id, row: 0, column, rows: 1, columns: 1 }, width);
  }
  for (const [row, height] of rowHeights)
    grid.setRowHeight({ sheetId: id, row, column: 0, rows: 1, columns: 1 }, height);
  for (const block of merges) grid.merge({ sheetId: id, ...block });
  if (frozen.rows + frozen.columns > 0) grid.freezePanes(id, frozen);
  grid.setSheetLook(id, look);
  contents.sheetExtras(id).isProtected = isProtected;
}

function addContents({ contents }: OpenWorkbook, saved: SavedWorkbook, sheets: readonly SheetWithId[]): void {
  for (const [key, json] of Object.entries(saved.settings)) {
    const value: unknown = JSON.parse(json);
    contents.settings.set(key, value);
  }
  for (const name of saved.names) {
    const sheetId = sheets.find((sheet) => sheet.name === name.sheet)?.id;
    if (name.sheet !== undefined && sheetId === undefined) continue;
    const { comment, visible } = name;
    contents.names.push({ name: name.name, sheetId, meaning: meaningOf(name, sheets), comment, visible });
  }
  for (const xml of saved.xmlParts) {
    const number = contents.xmlParts.length + 1;
    contents.xmlParts.push({ id: `{CustomXmlPart-${String(number)}}`, number, xml });
  }
}

/** A name of cells moves with them; any other is a formula. */
function meaningOf({ formula }: SavedName, sheets: readonly SheetWithId[]): NameMeaning {
  const address = parseAddress(formula.slice(1));
  const sheetId = sheets.find(({ name }) => name.toLowerCase() === address?.sheetName?.toLowerCase())?.id;
  if (address === undefined || sheetId === undefined || !formula.includes('$'))
    return { kind: 'formula', formula };
  const { row, column, rows, columns } = address;
  return { kind: 'area', area: { sheetId, row, column, rows, columns } };
}
