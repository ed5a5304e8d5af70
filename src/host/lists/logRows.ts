import type { TableCell } from '../../import/list';
import { importRowColumns } from '../../tables/importRows';
import type { Language } from '../../text/language';
import { furtherRows } from '../../text/importLog';
import { masked } from '../../text/personalNumbers';
import type { ListOrder, WritingWatch } from './listImport';
import { heedCancel } from './readTable';
import type { RowSource } from './staging';

/** Whose rows they are. */
export interface LogRowsOrder extends Pick<ListOrder, 'reader'> {
  readonly language: Language;
  readonly importId: string;
}

/** The rows of the log of one import: how many there are, and they themselves. */
export interface LogRows {
  readonly count: number;
  readonly rows: RowSource;
}

/** A sheet has 1 048 576 rows; those above the table and room for the user are left. */
const mostRows = 1_000_000;

/** What one answer of the reader may take while its rows are only counted. */
const bytesABlock = 500_000;

/** Counts the rows that the reader has for the log, so that room can be made for them; they are asked for again when they are written. */
export async function logRowsOf(order: LogRowsOrder, watch: WritingWatch): Promise<LogRows> {
  const { reader, language } = order;
  let count = 0;
  for (;;) {
    heedCancel(watch);
    const { rows } = await reader.logBlock({ language, from: count, bytes: bytesABlock });
    if (rows.length === 0) break;
    count += rows.length;
  }
  return { count: Math.min(count, mostRows), rows: rowSource(order, count) };
}

/** Where there is not room for all rows, the last one that fits says how many more there are. */
function rowSource({ reader, language, importId }: LogRowsOrder, count: number): RowSource {
  return async (from, bytes) => {
    if (count > mostRows && from === mostRows - 1)
      return { from, rows: [[importId, ...further(count - mostRows + 1, language)]] };
    const { rows } = await reader.logBlock({ language, from, bytes });
    const room = count > mostRows ? mostRows - 1 - from : rows.length;
    return { from, rows: rows.slice(0, room).map((row) => [importId, ...row.map(withoutNumbers)]) };
  };
}

/** The reader has masked them already; whatever we write passes the same filter. */
function withoutNumbers(cell: TableCell): TableCell {
  return typeof cell === 'string' ? masked(cell) : cell;
}

function further(rows: number, language: Language): TableCell[] {
  return importRowColumns.map(({ id }) => (id === 'reason' ? furtherRows(rows)[language] : ''));
}
