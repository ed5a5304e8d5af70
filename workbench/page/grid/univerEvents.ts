/** What happens in the engine, told as events of the grid; and formulas typed as Excel writes them, made readable. */

import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
} from '@univerjs/sheets';
import { areaOf } from './areas';
import { isConstantsWritten } from './blockWrites';
import { toEngineFormula, type FormulaPlace } from './formulaDialect';
import type { Area, GridEvent } from './grid';
import { isStyleWrite } from './styleWrites';

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const isWrite = (command: Readonly<ICommandInfo>): command is ICommandInfo<ISetRangeValuesMutationParams> =>
  command.id === SetRangeValuesMutation.id;

const isSelection = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetSelectionsOperationParams> => command.id === SetSelectionsOperation.id;

const isActivation = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetWorksheetActiveOperationParams> =>
  command.id === SetWorksheetActiveOperation.id;

/** Calls the listener for each change of cells, selection or sheet; results of formulas and other looks are not. */
export function listenToEngine(
  injector: Injector,
  listener: (event: GridEvent) => void,
  byAddin: () => boolean,
): void {
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (isWrite(command) && command.params?.cellValue !== undefined) {
      if (options?.['fromFormula'] === true || isStyleWrite(command)) return;
      const { subUnitId, cellValue } = command.params;
      listener({
        kind: 'changed',
        area: writtenArea(subUnitId, cellValue),
        by: byAddin() ? 'addin' : 'user',
      });
    } else if (isConstantsWritten(command) && command.params !== undefined) {
      const { subUnitId, range } = command.params;
      listener({ kind: 'changed', area: areaOf(subUnitId, range), by: byAddin() ? 'addin' : 'user' });
    } else if (isSelection(command) && command.params !== undefined) {
      const range = command.params.selections.at(-1)?.range;
      if (range !== undefined) listener({ kind: 'selected', area: areaOf(command.params.subUnitId, range) });
    } else if (isActivation(command) && command.params !== undefined) {
      listener({ kind: 'sheetActivated', sheetId: command.params.subUnitId });
    }
  });
}

function writtenArea(sheetId: string, cells: CellMatrix): Area {
  const edge = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  new ObjectMatrix(cells).forValue((row, column) => {
    edge.startRow = Math.min(edge.startRow, row);
    edge.endRow = Math.max(edge.endRow, row);
    edge.startColumn = Math.min(edge.startColumn, column);
    edge.endColumn = Math.max(edge.endColumn, column);
  });
  return areaOf(sheetId, edge);
}

/** Every formula that is written, by the user or by the add-in, is brought into the engine's dialect first. */
export function translateWrittenFormulas(
  injector: Injector,
  placeOf: (cell: Pick<Area, 'sheetId' | 'row' | 'column'>) => FormulaPlace,
): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!isWrite(command) || command.params?.cellValue === undefined) return;
    const { subUnitId: sheetId, cellValue } = command.params;
    const translate = remembering(placeOf);
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (typeof cell?.f === 'string' && cell.f.startsWith('=')) {
        cell.f = translate(cell.f, { sheetId, row, column });
      }
    });
  });
}

type PlaceOf = (cell: Pick<Area, 'sheetId' | 'row' | 'column'>) => FormulaPlace;

/** A column of one formula is translated once for each table that its cells lie in. */
function remembering(placeOf: PlaceOf): (formula: string, cell: Parameters<PlaceOf>[0]) => string {
  const known = new Map<string, string>();
  return (formula, cell) => {
    const place = placeOf(cell);
    const key = `${place.ownTable?.name ?? ''} ${formula}`;
    const translated = known.get(key) ?? toEngineFormula(formula, place);
    known.set(key, translated);
    return translated;
  };
}
