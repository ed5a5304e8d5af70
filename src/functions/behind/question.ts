import type { Language } from '../../text/language';

/** A call of one of our functions with what it was given. */
export interface GivenCall {
  readonly id: string;
  /** The arguments as Excel hands them over. */
  readonly values: readonly unknown[];
}

/** Which figure is asked about: a call with all that it was given, and which cell of its answer. */
export interface Question extends GivenCall {
  /** For each argument the call whose answer it is; null, or left out: it is no answer of ours, or nobody has looked. */
  readonly sources?: readonly (GivenCall | null)[];
  /** For each argument the table that is handed over with its headers; null, or left out: it is none, or nobody has looked. */
  readonly headed?: readonly (string | null)[];
  /** The cell of the answer, from 0. */
  readonly row: number;
  readonly column: number;
  /** The language of what is shown. */
  readonly language: Language;
}
