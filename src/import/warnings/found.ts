import type { RowWarning } from '../../text/rowWarning';
import type { RowMarks } from '../records/marks';

/** What was found in rows; what is said of a row is put together only for those that are shown. */
export interface Found extends Pick<RowMarks, 'code' | 'columnId' | 'rows'> {
  readonly remarkOf: (row: number) => RowWarning;
}

/** What was found as marks; none where nothing was found. */
export function marksOf({ code, columnId, rows, remarkOf }: Found): readonly RowMarks[] {
  if (rows.length === 0) return [];
  const remarkAt = (place: number): RowWarning => {
    const row = rows[place];
    if (row === undefined) throw new RangeError(`no mark ${place}`);
    return remarkOf(row);
  };
  return [{ code, columnId, rows, remarkAt }];
}

/** The rows whose number is not 0, ascending. */
export function rowsWithNumber(numbers: Int32Array): Int32Array {
  const rows = new Int32Array(numbers.length);
  let count = 0;
  for (let row = 0; row < numbers.length; row++) if (numbers[row] !== 0) rows[count++] = row;
  return rows.slice(0, count);
}
