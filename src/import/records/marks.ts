import type { RowWarning } from '../../text/rowWarning';

/**
 * A warning about rows that are kept. Whoever finds something worth a look gives one of these for each code and column; remarks and
 * the log tell of them all. Rows that are not kept in the end are not told of.
 */
export interface RowMarks {
  readonly code: RowWarning['problem'];
  /** The id of the table's column whose cell is meant; null for the whole row. */
  readonly columnId: string | null;
  /** The places of the rows among those that are read, ascending, each once. */
  readonly rows: Int32Array;
  /** What is said of the row at a place in `rows`. */
  readonly remarkAt: (place: number) => RowWarning;
}

/** The warnings that say nothing but that they are. */
type PlainCode =
  'unknownValue' | 'noPerson' | 'protectedIdentity' | 'bornAfterStart' | 'missingPrice' | 'stillOpen';

/** Marks of a warning that is the same for all of its rows. */
export function plainMarks(code: PlainCode, columnId: string | null, rows: Iterable<number>): RowMarks {
  const remark = { problem: code };
  return { code, columnId, rows: Int32Array.from(rows), remarkAt: () => remark };
}
