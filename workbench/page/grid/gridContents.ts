/** Cells and tables of the grid together: what is done to the one is followed by the other, and told as the add-in's. */

import type { Injector } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Shift } from './cellShifting';
import type { Area, Grid } from './grid';
import { rowFitting } from './rowFitting';
import { univerCellArea } from './univerCellArea';
import { translateWrittenFormulas } from './univerEvents';
import { univerTables } from './univerTables';

export interface ContentServices {
  readonly book: FWorkbook;
  readonly injector: Injector;
  /** Runs a change whose events are told as the add-in's. */
  readonly asAddin: (change: () => void) => void;
}

type Cells = Omit<ReturnType<typeof univerCellArea>, 'shift'> & Pick<Grid, 'insert' | 'remove'>;

type Tables = Pick<Grid, 'tables' | 'addTable' | 'resizeTable' | 'renameTable' | 'removeTable'>;

type Contents = Cells &
  Tables & {
    /** Cells were written, by whomever. */
    readonly written: (area: Area) => void;
  };

export function gridContents({ book, injector, asAddin }: ContentServices): Contents {
  const values: Grid['values'] = (area) => cells.values(area);
  const { placeOf, followCells, moveTables, ...tables } = univerTables({ book, injector, values });
  const formulaSheets = new Set<string>();
  const { shift: shiftCells, ...cells } = univerCellArea({ book, injector, placeOf, formulaSheets });
  translateWrittenFormulas(injector, (cell) => {
    formulaSheets.add(cell.sheetId);
    return placeOf(cell);
  });
  const shift = (area: Area, direction: Shift): void => {
    asAddin(() => {
      shiftCells(area, direction);
      moveTables(area, direction);
    });
  };
  const { touched, ...fitted } = rowFitting(book, cells);
  return {
    ...tables,
    ...cells,
    ...fitted,
    insert: shift,
    remove: shift,
    write(area, entries) {
      asAddin(() => {
        cells.write(area, entries);
      });
    },
    clear(area, what) {
      asAddin(() => {
        cells.clear(area, what);
      });
    },
    written(area) {
      followCells(area);
      touched(area.sheetId);
    },
  };
}
