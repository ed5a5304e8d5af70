/**
 * Inserts and removes cells. The engine's commands for this know only the sheet that is shown and end some time later, so
 * the steps behind the commands are taken here, on any sheet and at once.
 */

import { Dimension, ICommandService, sequenceExecute, type ICommandInfo, type IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { rangeOf, withinSheet } from './areas';
import type { CellServices } from './cellReading';
import { workbookId } from './engine';
import type { Area } from './grid';
import { sheetOf } from './univerSheets';

export type Shift = 'down' | 'right' | 'up' | 'left';

interface Way {
  readonly command: string;
  readonly dimension: Dimension;
  readonly inserts: boolean;
}

const ways: Readonly<Record<Shift, Way>> = {
  down: { command: InsertRangeMoveDownCommand.id, dimension: Dimension.ROWS, inserts: true },
  right: { command: InsertRangeMoveRightCommand.id, dimension: Dimension.COLUMNS, inserts: true },
  up: { command: DeleteRangeMoveUpCommand.id, dimension: Dimension.ROWS, inserts: false },
  left: { command: DeleteRangeMoveLeftCommand.id, dimension: Dimension.COLUMNS, inserts: false },
};

export interface CellShifting {
  /** Moves the cells at and beyond the area away to make room, or towards it to close the gap. Tables stay. */
  readonly shift: (area: Area, direction: Shift) => void;
}

export function cellShifting(services: CellServices): CellShifting {
  return {
    shift(area, direction) {
      asActiveSheet(services, area.sheetId, () => {
        shiftCells(services, withinSheet(area), ways[direction]);
      });
    },
  };
}

function shiftCells({ injector }: CellServices, area: Area, { command, dimension, inserts }: Way): void {
  const commands = injector.get(ICommandService);
  const interceptors = injector.get(SheetInterceptorService);
  const range = rangeOf(area);
  const params = { unitId: workbookId, subUnitId: area.sheetId, range, shiftDimension: dimension };
  const shifting: ICommandInfo = {
    id: command,
    params: { unitId: workbookId, subUnitId: area.sheetId, range },
  };
  const around = interceptors.onCommandExecute(shifting);
  const { redo } = injector.invoke((accessor) =>
    inserts
      ? getInsertRangeMutations(accessor, { ...params, cellValue: blanks(range) })
      : getRemoveRangeMutations(accessor, params),
  );
  sequenceExecute([...(around.preRedos ?? []), ...redo, ...around.redos], commands);
  sequenceExecute(interceptors.afterCommandExecute(shifting).redos, commands);
}

/** What stands in the inserted cells. */
function blanks({ startRow, endRow, startColumn, endColumn }: IRange): Record<number, Record<number, null>> {
  const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, index): [number, null] => [
    startColumn + index,
    null,
  ]);
  return Object.fromEntries(
    Array.from({ length: endRow - startRow + 1 }, (_, index) => [
      startRow + index,
      Object.fromEntries(columns),
    ]),
  );
}

/** The engine moves formulas along by asking for the active sheet: for this step that is the one given. */
function asActiveSheet({ book }: CellServices, sheetId: string, step: () => void): void {
  const workbook = book.getWorkbook();
  const sheet = sheetOf(book, sheetId).getSheet();
  workbook.getActiveSheet = () => sheet;
  try {
    step();
  } finally {
    Reflect.deleteProperty(workbook, 'getActiveSheet');
  }
}
