import { follows } from '../behaviours/behaviours';
import { isList, isRecord, textOf } from '../protocol/plain';
import type { CellError, FunctionResult, ResultCell } from './functionTypes';

const valueError = '#VALUE!';
const nameError = '#NAME?';

/** How the runtime numbers errors (its own table; 2 thrown, 3 rejected, 4 results do not match, 9 and 10 unknown function). */
const errorTexts: ReadonlyMap<number, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, valueError],
  [8, '#NULL!'],
  [9, nameError],
  [10, nameError],
]);

/** Only these two errors show a sentence in Excel ("Handle and return errors from your custom function"). */
function withMessage(error: string, message: string): CellError {
  follows('messagesOfTwoErrors');
  const shows = error === valueError || error === '#N/A';
  return shows && message !== '' ? { error, message } : { error };
}

function errorOfCode(code: unknown, message: string): CellError {
  follows('errorsByCode');
  if (code === 0 && message === 'NaN') {
    follows('nanIsNum');
    return { error: '#NUM!' };
  }
  const error = typeof code === 'number' ? errorTexts.get(code) : undefined;
  return withMessage(error ?? valueError, message);
}

/** One cell of a result: a plain value, an error object, or a formatted number. */
function cellOf(value: unknown): ResultCell {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (!isRecord(value)) {
    follows('nullResultIsZero');
    return 0;
  }
  const basic = value['basicValue'];
  if (value['type'] === 'Error') return withMessage(textOf(basic), textOf(value['message']));
  return cellOf(basic);
}

function isError(cell: ResultCell): cell is CellError {
  return typeof cell === 'object';
}

function succeeded(id: number, value: unknown): FunctionResult {
  if (!isList(value)) {
    const cell = cellOf(value);
    return isError(cell) ? { id, ok: false, ...cell } : { id, ok: true, value: cell };
  }
  const columns = isList(value[0]) ? value[0].length : 0;
  const rows = value.map((row) => (isList(row) && row.length === columns ? row.map(cellOf) : []));
  if (columns > 0 && rows.every((row) => row.length === columns)) return { id, ok: true, value: rows };
  follows('raggedResultIsValueError');
  return { id, ok: false, error: valueError };
}

/** Reads one entry of `SetInvocationArrayResults`: `[id, true, value, …]` or `[id, false, message, code, …]`. */
export function readResult(entry: unknown): FunctionResult | undefined {
  if (!isList(entry) || typeof entry[0] !== 'number') return undefined;
  const [id, ok, value, code] = entry;
  return ok === true ? succeeded(id, value) : { id, ok: false, ...errorOfCode(code, textOf(value)) };
}
