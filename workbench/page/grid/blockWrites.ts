/**
 * Writes constants and styles straight into the engine's store of cells. The engine's own write looks through every cell
 * of the workbook each time, which makes a long list written in blocks take minutes. Only for cells without formulas.
 */

import {
  CellValueType,
  CommandType,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type IMutation,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel, IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { overlap, rangeOf } from './areas';
import { cellsOf, hasFormula, spillAreas } from './cellReading';
import { styleKeyOf, type StyleKey } from './cellStyles';
import { workbookId } from './engine';
import type { Area, CellContent } from './grid';

/** Tells that the constants of an area were written. */
export const ConstantsWritten: IMutation<ConstantsWrittenParams> = {
  id: 'workbench.mutation.constants-written',
  type: CommandType.MUTATION,
  handler: () => true,
};

export interface ConstantsWrittenParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

export const isConstantsWritten = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ConstantsWrittenParams> => command.id === ConstantsWritten.id;

/** What is to stand in the cell at an offset in the area; undefined leaves the cell as it is. */
export type ConstantAt = (row: number, column: number) => CellContent | undefined;

/** The style of the cell at an offset in the area, given the one that it has. */
export type StyleAt = (before: StyleKey, row: number, column: number) => StyleKey;

export interface BlockWrites {
  /** Do no formulas stand in these cells, and none spill over them? */
  readonly isPlain: (area: Area) => boolean;
  /** Writes constants into cells without formulas, and has what depends on them calculated. */
  readonly writeConstants: (area: Area, constantAt: ConstantAt) => void;
  /** Gives cells their styles; nothing is calculated. */
  readonly writeStyles: (area: Area, styleAt: StyleAt) => void;
}

type Rows = Record<number, Record<number, Nullable<ICellData>> | undefined>;

export function createBlockWrites(book: FWorkbook, injector: Injector): BlockWrites {
  const commands = injector.get(ICommandService);
  const rowsOf = (sheetId: string): Rows => cellsOf(book, sheetId).getMatrix();
  registerConstantsWritten(injector);
  return {
    isPlain: (area) => isPlain(injector.get(FormulaDataModel), rowsOf(area.sheetId), area),
    writeConstants(area, constantAt) {
      const rows = rowsOf(area.sheetId);
      forEachCell(area, (row, column) => {
        const content = constantAt(row, column);
        if (content !== undefined)
          putConstant(rows, { row: area.row + row, column: area.column + column }, content);
      });
      tellViews(commands, area, rows);
      const params = { unitId: workbookId, subUnitId: area.sheetId, range: rangeOf(area) };
      commands.syncExecuteCommand(ConstantsWritten.id, params);
    },
    writeStyles(area, styleAt) {
      const rows = rowsOf(area.sheetId);
      forEachCell(area, (row, column) => {
        const place = { row: area.row + row, column: area.column + column };
        putStyle(rows, place, styleAt(styleKeyOf(rows[place.row]?.[place.column]), row, column));
      });
      tellViews(commands, area, rows);
    },
  };
}

function registerConstantsWritten(injector: Injector): void {
  injector.get(ICommandService).registerCommand(ConstantsWritten);
  injector.get(IActiveDirtyManagerService).register(ConstantsWritten.id, {
    commandId: ConstantsWritten.id,
    getDirtyData(command) {
      if (!isConstantsWritten(command) || command.params === undefined) return {};
      const { unitId, subUnitId: sheetId, range } = command.params;
      return { dirtyRanges: [{ unitId, sheetId, range: { ...range } }] };
    },
  });
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) visit(row, column);
  }
}

function isPlain(model: FormulaDataModel, rows: Rows, area: Area): boolean {
  if (spillAreas(model, area.sheetId).some((spill) => overlap(spill, area) !== null)) return false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = rows[row];
    if (cells === undefined) continue;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cells[column];
      if (hasFormula(cell) || (cell?.p ?? null) !== null) return false;
    }
  }
  return true;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function putConstant(rows: Rows, { row, column }: CellPlace, content: CellContent): void {
  const before = rows[row]?.[column];
  if (content !== '') {
    const cells = (rows[row] ??= {});
    const cell = (cells[column] = before ?? {});
    cell.v = typeof content === 'boolean' ? Number(content) : content;
    cell.t = typeOf(content);
  } else if (before !== undefined && before !== null)
    put(rows, { row, column }, styleOnly(styleKeyOf(before)));
}

function putStyle(rows: Rows, place: CellPlace, style: StyleKey): void {
  const before = rows[place.row]?.[place.column];
  if (before === undefined || before === null || contentIsGone(before)) put(rows, place, styleOnly(style));
  else if (style === undefined) delete before.s;
  else before.s = style;
}

const contentIsGone = (cell: ICellData): boolean =>
  cell.v === undefined && !hasFormula(cell) && cell.p === undefined;

const styleOnly = (style: StyleKey): ICellData | undefined =>
  style === undefined ? undefined : { s: style };

function put(rows: Rows, { row, column }: CellPlace, cell: ICellData | undefined): void {
  if (cell !== undefined) (rows[row] ??= {})[column] = cell;
  else delete rows[row]?.[column];
}

function typeOf(content: CellContent): CellValueType {
  if (typeof content === 'boolean') return CellValueType.BOOLEAN;
  return typeof content === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
}

/** The engine's views learn of the block by a write of its first and last row that changes nothing. */
function tellViews(commands: ICommandService, area: Area, rows: Rows): void {
  const edges = [area.row, area.row + area.rows - 1].map((row): [number, Record<number, ICellData>] => [
    row,
    Object.fromEntries(
      Array.from({ length: area.columns }, (_, index) => {
        const { v = null, t = null } = rows[row]?.[area.column + index] ?? {};
        return [area.column + index, v === null ? {} : { v, t }];
      }),
    ),
  ]);
  commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: workbookId,
    subUnitId: area.sheetId,
    cellValue: Object.fromEntries(edges),
    trigger: SetStyleCommand.id,
  });
}
