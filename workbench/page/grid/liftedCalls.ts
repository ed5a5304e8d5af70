/**
 * How Excel calls a function whose parameter takes one value when a range is given: once for each cell. A parameter
 * that takes a range always gets rows, also for a single cell; an omitted optional argument is null.
 */

import type { CallArgument, CallCell } from './callQueue';
import type { ParameterDeclaration } from './functionDeclaration';

type Rows = readonly (readonly CallCell[])[];

const isRows = (value: CallArgument | undefined): value is Rows => Array.isArray(value);

/** One list of arguments per cell of the result; one row and column when nothing is lifted. */
export function liftedCalls(
  args: readonly CallArgument[],
  parameters: readonly ParameterDeclaration[],
): readonly (readonly (readonly CallArgument[])[])[] {
  const given = parameters.map((parameter, index) => shaped(args[index], parameter));
  const lifted = given.filter(
    (value, index) => isRows(value) && parameters[index]?.dimensionality === 'scalar',
  );
  const rows = Math.max(1, ...lifted.map((value) => (isRows(value) ? value.length : 1)));
  const columns = Math.max(1, ...lifted.map((value) => (isRows(value) ? (value[0]?.length ?? 1) : 1)));
  const argumentsAt = (row: number, column: number): CallArgument[] =>
    given.map((value, index) =>
      parameters[index]?.dimensionality === 'scalar' ? at(value, row, column) : value,
    );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => argumentsAt(row, column)),
  );
}

function shaped(value: CallArgument | undefined, parameter: ParameterDeclaration): CallArgument {
  if (parameter.dimensionality === 'matrix') {
    return isRows(value) ? value : value === undefined || value === null ? omitted(parameter) : [[value]];
  }
  return value ?? null;
}

const omitted = (parameter: ParameterDeclaration): CallArgument => (parameter.optional ? null : [[null]]);

/** A row or column of one repeats; beyond its end a shorter range gives #N/A, as in Excel. */
function at(value: CallArgument, row: number, column: number): CallArgument {
  if (!isRows(value)) return value;
  const cells = value[value.length === 1 ? 0 : row];
  const cell = cells?.[cells.length === 1 ? 0 : column];
  return cell === undefined ? { error: '#N/A' } : cell;
}
