import type { Language } from '../../text/language';

/** Which figure is asked about: a call with all that it was given, and which cell of its answer. */
export interface Question {
  /** Of the function. */
  readonly id: string;
  /** The arguments as Excel hands them over. */
  readonly values: readonly unknown[];
  /** The cell of the answer, from 0. */
  readonly row: number;
  readonly column: number;
  /** The language of what is shown. */
  readonly language: Language;
}
