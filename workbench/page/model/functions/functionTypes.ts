import type { CellContent } from '../../grid/grid';

/** An error in a cell, with the sentence that goes with it where there is one. */
export interface CellError {
  /** As the cell shows it: `#VALUE!`. */
  readonly error: string;
  readonly message?: string;
}

/** One argument: a value, an error, null for a blank cell or an omitted argument, or rows of cells. */
export type FunctionArgument = ArgumentCell | readonly (readonly ArgumentCell[])[];

/** One cell of an argument. */
export type ArgumentCell = CellContent | CellError | null;

/** A call of a custom function. */
export interface FunctionCall {
  /** Chosen by the caller, a whole number from 1, never used twice. */
  readonly id: number;
  /** As the function's metadata has it; case does not matter. */
  readonly functionId: string;
  /** One for each declared parameter, null where the formula leaves it out. */
  readonly args: readonly FunctionArgument[];
  /** The cell (`Sheet1!A1`) where the function's declaration asks for its address. */
  readonly address?: string;
  /** The addresses of the arguments where the declaration asks for them. */
  readonly parameterAddresses?: readonly (string | null)[];
  /** True where the declaration says so; the function is then told when the call is cancelled. */
  readonly cancelable?: boolean;
}

/** One cell of a result. */
export type ResultCell = CellContent | CellError;

/** What a call came to. An error that is the whole result is never a value. */
export type FunctionResult =
  | {
      readonly id: number;
      readonly ok: true;
      readonly value: ResultCell | readonly (readonly ResultCell[])[];
    }
  | { readonly id: number; readonly ok: false; readonly error: string; readonly message?: string };

/** Custom functions as the host calls them. */
export interface Functions {
  /** Settles when the add-in has said that it may be called. */
  readonly ready: Promise<void>;
  /** Sends all calls in one message, as Excel does for one level of dependency. */
  readonly invoke: (calls: readonly FunctionCall[]) => void;
  /** Calls whose results nobody wants any more; results that still come are dropped. */
  readonly cancel: (ids: readonly number[]) => void;
  /** Told of results, several at a time, as the add-in sends them. */
  readonly onResults: (listener: (results: readonly FunctionResult[]) => void) => void;
}
