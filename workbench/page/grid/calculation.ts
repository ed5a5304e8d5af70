/**
 * The rhythm of calculation: knows when the grid has something to calculate, when it is done, and how to have cells
 * calculated again once a custom function has answered.
 */

import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type Injector,
  type IMutation,
} from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { CallingCell } from './callQueue';
import { workbookId } from './engine';
import { isStyleWrite } from './styleWrites';

export interface Calculation {
  /** Has these cells calculated again, and what depends on them. */
  wake: (cells: readonly CallingCell[]) => void;
  /** True while something waits to be calculated. */
  busy: () => boolean;
}

interface AnsweredParams {
  readonly cells: readonly CallingCell[];
}

const FunctionsAnswered: IMutation<AnsweredParams> = {
  id: 'workbench.mutation.functions-answered',
  type: CommandType.MUTATION,
  handler: () => true,
};

/** Follows the engine; `ended` is called after each calculation. */
export function followCalculation(injector: Injector, ended: () => void): Calculation {
  const commands = injector.get(ICommandService);
  const dirty = injector.get(IActiveDirtyManagerService);
  let asked = 0;
  let started = 0;
  let finished = 0;

  commands.registerCommand(FunctionsAnswered);
  dirty.register(FunctionsAnswered.id, {
    commandId: FunctionsAnswered.id,
    getDirtyData: (command) => ({ dirtyRanges: answeredCells(command).map(dirtyRange) }),
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) started = asked;
    else if (isEnd(command)) {
      finished = started;
      ended();
    } else if (dirty.get(command.id) !== undefined && options?.onlyLocal !== true && !isStyleWrite(command))
      asked += 1;
  });

  return {
    wake(cells) {
      void commands.executeCommand(FunctionsAnswered.id, { cells });
    },
    busy: () => finished !== asked,
  };
}

const isAnswered = (command: Readonly<ICommandInfo>): command is ICommandInfo<AnsweredParams> =>
  command.id === FunctionsAnswered.id;

const answeredCells = (command: ICommandInfo): readonly CallingCell[] =>
  isAnswered(command) ? (command.params?.cells ?? []) : [];

const dirtyRange = ({ sheetId, row, column }: CallingCell): DirtyRange => ({
  unitId: workbookId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});

interface DirtyRange {
  unitId: string;
  sheetId: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

const isNotification = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetFormulaCalculationNotificationMutation> =>
  command.id === SetFormulaCalculationNotificationMutation.id;

/** A stopped calculation starts again by itself; only a finished one is an end. */
function isEnd(command: Readonly<ICommandInfo>): boolean {
  if (!isNotification(command)) return false;
  const state = command.params?.functionsExecutedState;
  return state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED;
}
