/** Merged cells of the engine. */

import { ICommandService, type Injector } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { areaOf, rangeOf } from './areas';
import { workbookId } from './engine';
import type { Area, Grid } from './grid';
import { sheetOf } from './univerSheets';

type Merging = Pick<Grid, 'merge' | 'unmerge' | 'merges'>;

/** The steps behind the engine's commands, which know only the sheet that is shown. */
export function univerMerges(book: FWorkbook, injector: Injector): Merging {
  const commands = injector.get(ICommandService);
  const run = (id: string, area: Area): void => {
    const params = { unitId: workbookId, subUnitId: area.sheetId, ranges: [rangeOf(area)] };
    commands.syncExecuteCommand(id, params);
  };
  return {
    merge(area) {
      run(RemoveWorksheetMergeMutation.id, area);
      if (area.rows * area.columns > 1) run(AddWorksheetMergeMutation.id, area);
    },
    unmerge(area) {
      run(RemoveWorksheetMergeMutation.id, area);
    },
    merges: (sheetId) =>
      sheetOf(book, sheetId)
        .getSheet()
        .getMergeData()
        .map((range) => areaOf(sheetId, range)),
  };
}
