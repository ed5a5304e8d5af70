/** What is written into cells of the engine: constants and formulas, number formats and styles; and taken away again. */

import { ICommandService, type ICellData, type IStyleData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { overlap, withinSheet } from './areas';
import { createBlockWrites, type BlockWrites } from './blockWrites';
import { cellsOf, type CellServices } from './cellReading';
import { createRestyle, styleKeyOf } from './cellStyles';
import { workbookId } from './engine';
import type { Area, CellEntry, Grid } from './grid';
import { styleChange } from './styleData';
import { entryCell, formatChange } from './univerCells';

type Writing = Pick<
  Grid,
  'write' | 'setNumberFormats' | 'setStyle' | 'copyFormats' | 'clear' | 'isCalculated'
>;

type Entries = readonly (readonly (CellEntry | null)[])[];

export function cellWriting(services: CellServices): Writing {
  const { book, injector } = services;
  const blocks = createBlockWrites(book, injector);
  const styles = book.getWorkbook().getStyles();
  const writeFormulas = formulaWriter(injector.get(ICommandService));
  return {
    isCalculated: (area) => services.formulaSheets.has(area.sheetId) || !blocks.isPlain(withinSheet(area)),
    write(area, entries) {
      const isFormula = (entry: CellEntry | null): boolean => entry?.kind === 'formula';
      if (entries.some((row) => row.some(isFormula)) || !blocks.isPlain(area)) writeFormulas(area, entries);
      else blocks.writeConstants(area, (row, column) => entries[row]?.[column]?.content);
    },
    setNumberFormats(area, codes) {
      const restyle = createRestyle(styles);
      const changes = new Map<string, IStyleData>();
      blocks.writeStyles(area, (before, row, column) => {
        const code = codes[row]?.[column] ?? null;
        if (code === null) return before;
        const change = changes.get(code) ?? formatChange(code);
        changes.set(code, change);
        return restyle(before, change);
      });
    },
    setStyle(area, style) {
      const restyle = createRestyle(styles);
      const change = styleChange(style);
      blocks.writeStyles(area, (before) => restyle(before, change));
    },
    copyFormats(source, target) {
      const from = cellsOf(book, source.sheetId);
      const keys = Array.from({ length: source.rows }, (_, row) =>
        Array.from({ length: source.columns }, (__, column) =>
          styleKeyOf(from.getValue(source.row + row, source.column + column)),
        ),
      );
      blocks.writeStyles(target, (_, row, column) => keys[row % source.rows]?.[column % source.columns]);
    },
    clear: clearer(services, { blocks, writeFormulas }),
  };
}

type WriteFormulas = (area: Area, entries: Entries) => void;

/** The engine's own write, which keeps account of formulas. */
function formulaWriter(commands: ICommandService): WriteFormulas {
  return (area, entries) => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [row, line] of entries.entries()) {
      for (const [column, entry] of line.entries()) {
        if (entry !== null) (cellValue[area.row + row] ??= {})[area.column + column] = entryCell(entry);
      }
    }
    if (Object.keys(cellValue).length === 0) return;
    const params = { unitId: workbookId, subUnitId: area.sheetId, cellValue };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  };
}

/** Clears what there is in the area, however large it is. */
function clearer(
  { book }: CellServices,
  { blocks, writeFormulas }: { readonly blocks: BlockWrites; readonly writeFormulas: WriteFormulas },
): Writing['clear'] {
  return (given, what) => {
    const { startRow, startColumn, endRow, endColumn } = cellsOf(book, given.sheetId).getDataRange();
    const held = {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    const area = overlap(withinSheet(given), { sheetId: given.sheetId, ...held });
    if (area === null) return;
    if (what !== 'formats') {
      if (blocks.isPlain(area)) blocks.writeConstants(area, () => '');
      else writeFormulas(area, blankEntries(area));
    }
    if (what !== 'contents') blocks.writeStyles(area, () => undefined);
  };
}

const blank: CellEntry = { kind: 'constant', content: '' };

const blankEntries = (area: Area): Entries =>
  Array.from({ length: area.rows }, () => new Array<CellEntry>(area.columns).fill(blank));
