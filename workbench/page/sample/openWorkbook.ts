/** Opens a workbook that is kept as JSON in the workbench's grid. */

import type { OpenWorkbook } from '../file/takeWorkbook';
import type { Area, CellContent, CellEntry, Grid } from '../grid/grid';
import type { SampleArea, SampleBlock, SampleSheet, SampleWorkbook } from './workbook';

/** Fills an empty grid and its model. The grid's first sheet takes the place of the workbook's first. */
export async function openWorkbook(
  { grid, contents }: Pick<OpenWorkbook, 'grid' | 'contents'>,
  workbook: SampleWorkbook,
): Promise<void> {
  for (const [key, value] of Object.entries(workbook.settings)) contents.settings.set(key, value);
  const [first] = grid.sheets();
  const sheets = workbook.sheets.map((sheet, index) => {
    const reuse = index === 0 && first !== undefined;
    if (reuse) grid.renameSheet(first.id, sheet.name);
    return { sheet, id: reuse ? first.id : grid.addSheet(sheet.name).id };
  });
  for (const { sheet, id } of sheets) {
    for (const block of sheet.blocks) {
      grid.setNumberFormats(
        on(id, areaOf(block)),
        block.cells.map(() => block.formats),
      );
      writeBlock(grid, on(id, areaOf(block)), { block, kind: 'constant' });
    }
  }
  for (const { sheet, id } of sheets) {
    for (const { name, area } of sheet.tables) await grid.addTable(on(id, area), name);
  }
  // Formulas name sheets and tables, so they come when all of these are there.
  for (const { sheet, id } of sheets) {
    for (const block of sheet.blocks) writeBlock(grid, on(id, areaOf(block)), { block, kind: 'formula' });
  }
  for (const { sheet, id } of sheets) dress(grid, sheet, id);
  const active = sheets.find(({ sheet }) => sheet.name === workbook.activeSheet);
  if (active !== undefined) grid.select({ sheetId: active.id, row: 0, column: 0, rows: 1, columns: 1 });
}

const on = (sheetId: string, area: SampleArea): Area => ({ sheetId, ...area });

function writeBlock(
  grid: Grid,
  area: Area,
  { block, kind }: { readonly block: SampleBlock; readonly kind: CellEntry['kind'] },
): void {
  const entries = block.cells.map((line) => line.map((content) => entryOf(content, kind)));
  if (entries.some((line) => line.some((entry) => entry !== null))) grid.write(area, entries);
}

function entryOf(content: CellContent, wanted: CellEntry['kind']): CellEntry | null {
  const kind = typeof content === 'string' && content.startsWith('=') ? 'formula' : 'constant';
  return content === '' || kind !== wanted ? null : { kind, content };
}

const areaOf = ({ row, column, formats, cells }: SampleBlock): SampleArea => ({
  row,
  column,
  rows: cells.length,
  columns: formats.length,
});

function dress(grid: Grid, sheet: SampleSheet, id: string): void {
  for (const { area, style } of sheet.styles) grid.setStyle(on(id, area), style);
  for (const [column, width] of sheet.columnWidths.entries()) {
    grid.setColumnWidth({ sheetId: id, row: 0, column, rows: 1, columns: 1 }, width);
  }
  grid.freezePanes(id, { rows: sheet.frozenRows, columns: 0 });
}
