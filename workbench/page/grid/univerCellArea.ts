/** Areas of cells in the engine: what stands in them, what is written into them, where they move, how they look. */

import { ICommandService, type Injector, type IRange } from '@univerjs/core';
import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import type { FRange } from '@univerjs/sheets/facade';
import { rangeOf, withinSheet } from './areas';
import { cellReading, type CellServices } from './cellReading';
import { cellShifting, type CellShifting } from './cellShifting';
import { cellWriting } from './cellWriting';
import { workbookId } from './engine';
import type { Area, Grid } from './grid';
import { styleOf } from './univerCells';
import { sheetOf } from './univerSheets';

type Cells = ReturnType<typeof cellReading> &
  ReturnType<typeof cellWriting> &
  CellShifting &
  Pick<Grid, 'style' | 'setColumnWidth' | 'autofitColumns'>;

export function univerCellArea(given: Omit<CellServices, 'range'>): Cells {
  const { book, injector } = given;
  const range = (area: Area): FRange => sheetOf(book, area.sheetId).getRange(rangeOf(withinSheet(area)));
  const services: CellServices = { ...given, range };
  return {
    ...cellReading(services),
    ...cellWriting(services),
    ...cellShifting(services),
    ...columnWidths(injector, range),
    style: ({ sheetId, row, column }) => styleOf(sheetOf(book, sheetId).getSheet(), row, column),
  };
}

function columnWidths(
  injector: Injector,
  range: (area: Area) => FRange,
): Pick<Cells, 'setColumnWidth' | 'autofitColumns'> {
  const setWidth = widthSetter(injector);
  return {
    setColumnWidth(area, width) {
      setWidth(area.sheetId, rangeOf(area), width);
    },
    autofitColumns(area) {
      for (const [index, width] of textWidths(range(area).getDisplayValues()).entries()) {
        setWidth(area.sheetId, rangeOf({ ...area, column: area.column + index, columns: 1 }), width);
      }
    },
  };
}

/** Sets the width alone: the engine's command would go on to measure the height of a million rows. */
function widthSetter(injector: Injector): (sheetId: string, range: IRange, width: number) => void {
  const commands = injector.get(ICommandService);
  return (subUnitId, range, colWidth) => {
    const params = { unitId: workbookId, subUnitId, ranges: [range], colWidth };
    commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, params);
  };
}

const pixelsPerCharacter = 7.5;

/** Wide enough for each column's longest text, within reason. */
function textWidths(texts: readonly (readonly string[])[]): number[] {
  const columns = texts[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const longest = texts.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
    return Math.min(360, Math.max(64, Math.round(longest * pixelsPerCharacter) + 18));
  });
}
