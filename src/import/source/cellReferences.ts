import { mostColumns } from '../rows/cellLimits';

/** Adds up, piece by piece of a sheet's XML, how many cells the rows have up to the cells that it names. */
export interface CellReferences {
  /** The cells through this piece; Infinity once one lies where no worksheet has any, or is written as nobody does. */
  readonly cellsThrough: (piece: Uint8Array) => number;
}

/** The most rows that a worksheet has. */
const lastRow = 1_048_576;

/* Where we are in ` r="XFD17"`. */
const outside = 0;
const afterSpace = 1;
const afterName = 2;
const afterEquals = 3;
const inLetters = 4;
const inDigits = 5;

interface State {
  place: number;
  /** The reference that is being read. */
  column: number;
  row: number;
  /** The one before, of those that count. */
  lastColumn: number;
  lastRow: number;
  total: number;
}

/**
 * Looks at the attributes `r` of a sheet's rows and cells. A library holds a sheet as a rectangle of rows, so that one cell far to the
 * right in each of many rows costs as much as if all before it were filled.
 */
export function cellReferences(): CellReferences {
  const state: State = { place: outside, column: 0, row: 0, lastColumn: 0, lastRow: 0, total: 0 };
  return {
    cellsThrough: (piece) => {
      for (const byte of piece) {
        if (state.place !== outside || byte <= 0x20) state.place = placeAfter(state, byte);
      }
      return state.total;
    },
  };
}

function placeAfter(state: State, byte: number): number {
  const { place } = state;
  if (place >= inLetters) return placeInValue(state, byte);
  if (byte <= 0x20) return place === outside ? afterSpace : place;
  if (place === afterSpace) return byte === 0x72 ? afterName : outside;
  if (place === afterName) return byte === 0x3d ? afterEquals : outside;
  state.column = 0;
  state.row = 0;
  return isQuote(byte) ? inLetters : outside;
}

function placeInValue(state: State, byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) {
    state.row = state.row * 10 + byte - 0x30;
    return inDigits;
  }
  const letter = (byte | 0x20) - 0x60;
  if (state.place === inLetters && letter >= 1 && letter <= 26) {
    state.column = state.column * 26 + letter;
    return inLetters;
  }
  // Signs of a reference that are written as entities hide it.
  if (byte === 0x26) state.total = Infinity;
  if (isQuote(byte)) addReference(state);
  return outside;
}

function addReference(state: State): void {
  const { column, row } = state;
  if (column > mostColumns || row > lastRow) state.total = Infinity;
  const before = row === state.lastRow ? state.lastColumn : 0;
  if (column <= before) return;
  state.total += column - before;
  state.lastColumn = column;
  state.lastRow = row;
}

function isQuote(byte: number): boolean {
  return byte === 0x22 || byte === 0x27;
}
