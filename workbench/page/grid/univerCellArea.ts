/** Areas of cells in the engine: what stands in them, what is written into them, where they move, how they look. */

import type { FRange } from '@univerjs/sheets/facade';
import { rangeOf, withinSheet } from './areas';
import { cellReading, cellsOf, type CellServices } from './cellReading';
import { cellSizes } from './cellSizes';
import { cellShifting, type CellShifting } from './cellShifting';
import { cellWriting } from './cellWriting';
import type { Area, Grid } from './grid';
import { styleOf } from './univerCells';
import { univerMerges } from './univerMerges';
import { sheetOf } from './univerSheets';

type Cells = ReturnType<typeof cellReading> &
  ReturnType<typeof cellWriting> &
  CellShifting &
  ReturnType<typeof cellSizes> &
  ReturnType<typeof univerMerges> &
  Pick<Grid, 'style'>;

export function univerCellArea(given: Omit<CellServices, 'range'>): Cells {
  const { book, injector } = given;
  const range = (area: Area): FRange => sheetOf(book, area.sheetId).getRange(rangeOf(withinSheet(area)));
  const services: CellServices = { ...given, range };
  return {
    ...cellReading(services),
    ...cellWriting(services),
    ...cellShifting(services),
    ...cellSizes(services),
    ...univerMerges(book, injector),
    style: ({ sheetId, row, column }) =>
      styleOf(book.getWorkbook().getStyles(), cellsOf(book, sheetId).getValue(row, column)),
  };
}
