/** How wide columns and how high rows of the engine are, and where cells therefore lie on their sheet. */

import { BooleanNumber, ICommandService, type Injector, type IRange } from '@univerjs/core';
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { FRange, FWorkbook } from '@univerjs/sheets/facade';
import { rangeOf, withinSheet } from './areas';
import { workbookId } from './engine';
import type { Area, Grid } from './grid';
import { placeOn } from './places';
import { sheetOf } from './univerSheets';

type Sizes = Pick<
  Grid,
  | 'setColumnWidth'
  | 'columnWidths'
  | 'autofitColumns'
  | 'setRowHeight'
  | 'rowHeights'
  | 'autofitRows'
  | 'place'
>;

export interface SizeServices {
  readonly book: FWorkbook;
  readonly injector: Injector;
  /** The engine's range of an area. */
  readonly range: (area: Area) => FRange;
}

export function cellSizes(services: SizeServices): Sizes {
  const { book } = services;
  return {
    ...columnSizes(services),
    ...rowSizes(services),
    place(area) {
      const sheet = sheetOf(book, area.sheetId).getSheet();
      return placeOn(withinSheet(area), {
        columnWidth: (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
        rowHeight: (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0),
      });
    },
  };
}

type ColumnSizes = Pick<Grid, 'setColumnWidth' | 'columnWidths' | 'autofitColumns'>;

function columnSizes({ book, injector, range }: SizeServices): ColumnSizes {
  const setWidth = widthSetter(injector);
  return {
    setColumnWidth(area, width) {
      setWidth(area.sheetId, rangeOf(withinSheet(area)), width);
    },
    autofitColumns(area) {
      for (const [index, width] of textWidths(range(area).getDisplayValues()).entries()) {
        setWidth(area.sheetId, rangeOf({ ...area, column: area.column + index, columns: 1 }), width);
      }
    },
    columnWidths(sheetId) {
      const columns = Object.entries(sheetOf(book, sheetId).getSheet().getConfig().columnData);
      return new Map(
        columns.flatMap(([column, { w }]): [number, number][] =>
          w === undefined ? [] : [[Number(column), w]],
        ),
      );
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

type RowSizes = Pick<Grid, 'setRowHeight' | 'rowHeights' | 'autofitRows'>;

function rowSizes({ book, injector }: SizeServices): RowSizes {
  const commands = injector.get(ICommandService);
  return {
    setRowHeight(area, rowHeight) {
      const place = { unitId: workbookId, subUnitId: area.sheetId, ranges: [rangeOf(withinSheet(area))] };
      commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, { ...place, rowHeight });
      const fixed = { ...place, autoHeightInfo: BooleanNumber.FALSE };
      commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, fixed);
    },
    rowHeights(sheetId) {
      const rows = Object.entries(sheetOf(book, sheetId).getSheet().getConfig().rowData);
      return new Map(
        rows.flatMap(([row, { h, ia }]): [number, number][] =>
          h === undefined || ia !== BooleanNumber.FALSE ? [] : [[Number(row), h]],
        ),
      );
    },
    autofitRows(area) {
      const { row, rows } = withinSheet(area);
      sheetOf(book, area.sheetId).setRowAutoHeight(row, rows);
    },
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
