import type { Grid } from '../../../workbench/page/grid/grid';
import type { Host } from '../../../workbench/page/model/host';

/** Everything that is in the workbook: sheets, cells with their formats, tables, settings. */
export function workbookImage(grid: Grid, host: Host): object {
  return {
    sheets: grid.sheets().map(({ id, name, visibility }) => {
      const used = grid.usedArea({ sheetId: id, row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, false);
      const cells = used === null ? [] : grid.formulas(used);
      const formats = used === null ? [] : grid.numberFormats(used);
      return { name, visibility, used: used && { ...used, sheetId: name }, cells, formats };
    }),
    tables: grid.tables().map(({ name, area }) => ({ name, area })),
    settings: [...host.settings()].sort(),
  };
}
