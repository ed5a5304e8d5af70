import type { ColumnForm } from '../forms';

/** A form that holds for one column: for people, and for reading. */
export interface Settled<Form> {
  /** As the texts show it; null where they do not tell. */
  readonly detected: ColumnForm | null;
  /** Null where nothing is decided, or nothing needs to be. */
  readonly used: ColumnForm | null;
  readonly reading: Form;
}
