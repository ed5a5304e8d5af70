/**
 * Keeps formulas that name a table in step with it. The engine (0.25.1) reads a formula once and remembers which cells the
 * table had then, and reads anew only what stands on the table's own sheet.
 */

import type { ICommandInfo, Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IFunctionService,
  ISuperTableService,
  SetSuperTableMutation,
  type ISetSuperTableMutationParam,
} from '@univerjs/engine-formula';
import { engineColumn } from './formulaDialect';

/**
 * Every formula is read anew: the engine keeps what it has read under the formula's text, but under a number where that is longer
 * than 64 characters, and a number does not tell which tables the formula names.
 */
const inEveryKey = '';

/** Call once, before there are tables. */
export function keepTableFormulasFresh(injector: Injector, sheetIds: () => readonly string[]): void {
  const functions = injector.get(IFunctionService);
  injector.get(IActiveDirtyManagerService).register(SetSuperTableMutation.id, {
    commandId: SetSuperTableMutation.id,
    getDirtyData(command) {
      if (!isTableChange(command) || command.params === undefined) return {};
      const { unitId, reference } = command.params;
      functions.deleteFormulaAstCacheKey(inEveryKey);
      const allSheets = Object.fromEntries(sheetIds().map((id) => [id, '1']));
      return {
        dirtyRanges: [{ unitId, sheetId: reference.sheetId, range: { ...reference.range } }],
        clearDependencyTreeCache: { [unitId]: allSheets },
      };
    },
  });
  nameColumnsForEngine(injector);
}

const isTableChange = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetSuperTableMutationParam> => command.id === SetSuperTableMutation.id;

/** The engine's grammar lacks some characters in the names of columns; it finds the columns under names without them too. */
function nameColumnsForEngine(injector: Injector): void {
  const tables = injector.get(ISuperTableService);
  const register = tables.registerTable.bind(tables);
  tables.registerTable = (unitId, tableName, reference) => {
    const titleMap = new Map(reference.titleMap);
    for (const [name, index] of reference.titleMap) titleMap.set(engineColumn(name), index);
    register(unitId, tableName, { ...reference, titleMap });
  };
}
