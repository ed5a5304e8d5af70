/**
 * The add-in's custom functions as functions of the grid's engine. The engine calls them synchronously; the answer
 * is the one that the call queue knows, or "getting data" until it has come.
 */

import { BooleanNumber } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  StringValueObject,
  ValueObjectFactory,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import type { Answer, AnswerCell, CallArgument, CallCell, CallingCell, CallQueue } from './callQueue';
import type { FunctionDeclaration } from './functionDeclaration';
import { liftedCalls } from './liftedCalls';

/** Excel's `#BUSY!`; the engine's own word for it. */
export const busyError = ErrorType.CONNECT;

type FunctionClass = new (name: string) => BaseFunction;

/** The engine's registration of one custom function, and what its autocomplete shows. */
export interface GridFunction {
  readonly entry: [FunctionClass, string];
  readonly description: IFunctionInfo;
}

/** One custom function of a namespace, answered through the queue. */
export function gridFunction(
  declaration: FunctionDeclaration,
  { namespace, queue }: { readonly namespace: string; readonly queue: CallQueue },
): GridFunction {
  const name = `${namespace}.${declaration.name}`;
  class CustomFunction extends BaseFunction {
    override minParams = declaration.parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = declaration.parameters.length;
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      return evaluate(variants, { declaration, queue, cell });
    }
  }
  return { entry: [CustomFunction, name], description: describe(name, declaration) };
}

interface Evaluation {
  readonly declaration: FunctionDeclaration;
  readonly queue: CallQueue;
  readonly cell: CallingCell;
}

function evaluate(
  variants: readonly BaseValueObject[],
  { declaration, queue, cell }: Evaluation,
): BaseValueObject {
  const args = variants.map(plainArgument);
  if (args.some(isBusy)) return ErrorValueObject.create(busyError);
  const lifted = liftedCalls(args, declaration.parameters);
  const answers = lifted.map((row) => row.map((callArgs) => queue.ask(declaration.id, callArgs, cell)));
  if (answers.some((row) => row.includes(undefined))) return ErrorValueObject.create(busyError);
  const [[only] = []] = answers;
  if (lifted.length === 1 && lifted[0]?.length === 1) return engineValue(only ?? '');
  return engineValue(answers.map((row) => row.map((answer) => firstCell(answer ?? ''))));
}

function plainArgument(value: BaseValueObject): CallArgument {
  if (!(value instanceof ArrayValueObject)) return plainCell(value);
  const rows = Array.from({ length: value.getRowCount() }, () =>
    new Array<CallCell>(value.getColumnCount()).fill(null),
  );
  value.iterator((cell, row, column) => {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = cell === null || cell === undefined ? null : plainCell(cell);
  });
  return rows;
}

/** A blank is null; an error stays one, since our functions accept errors. */
function plainCell(value: BaseValueObject): CallCell {
  if (value.isNull()) return null;
  return value.isError() ? { error: String(value.getValue()) } : value.getValue();
}

const isBusy = (argument: CallArgument): boolean =>
  isCallRows(argument) ? argument.some((row) => row.some(isBusyCell)) : isBusyCell(argument);

const isBusyCell = (cell: CallCell): boolean => typeof cell === 'object' && cell?.error === busyError;

const isCallRows = (argument: CallArgument): argument is readonly (readonly CallCell[])[] =>
  Array.isArray(argument);

const isRows = (answer: Answer): answer is readonly (readonly AnswerCell[])[] => Array.isArray(answer);

const firstCell = (answer: Answer): AnswerCell => (isRows(answer) ? (answer[0]?.[0] ?? '') : answer);

function engineValue(answer: Answer): BaseValueObject {
  if (!isRows(answer)) return engineCell(answer);
  const columnCount = answer[0]?.length ?? 0;
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (answer.length === 1 && columnCount === 1) return engineCell(firstCell(answer));
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) => row.map(engineCell)),
    rowCount: answer.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A text stays one, as in Excel: the factory would make a date of 2026-01. */
function engineCell(cell: AnswerCell): BaseValueObject {
  if (typeof cell === 'string') return StringValueObject.create(cell);
  if (typeof cell !== 'object') return ValueObjectFactory.create(cell);
  return ErrorValueObject.create(errorTypes.get(cell.error) ?? ErrorType.VALUE);
}

const errorTypes: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((type): [string, ErrorType] => [type, type]),
);

function describe(name: string, { description, parameters }: FunctionDeclaration): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
