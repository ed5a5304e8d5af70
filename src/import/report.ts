import { formatIsoDay, isDay } from '../core/day';
import { formatsOf } from '../text/format';
import type { ListReport, PreviewRow, TableCell } from './list';
import type { ListReading } from './readList';
import { maskedFileName } from './records/maskedCell';
import type { Keys } from './records/persons';
import { remarkCounts } from './records/remarks';
import { controlSums } from './records/sums';
import { type WrittenColumn, writtenColumns } from './records/written';

const rowsInPreview = 20;

/** A list as it was read, what it is called, and the keys of its persons where there is a secret. */
export interface NamedReading {
  readonly name: string;
  readonly reading: ListReading;
  readonly keys: Keys;
}

/** What the pane shows of a list. */
export function reportOf({ name, reading, keys }: NamedReading): ListReport {
  const { heading, selected, records, detected, used, persons } = reading;
  const { kind, headers, matches } = heading;
  const rows = records.kept.subarray(0, rowsInPreview);
  const written = writtenColumns({ kind, records, rows, persons, keys, name });
  return {
    name: maskedFileName(name),
    ...{ detected, used, headers, matches },
    written: written.map(({ column }) => column.id),
    preview: Array.from(rows, (row) => previewRow(reading, written, row)),
    counts: {
      read: selected.read.length,
      kept: records.kept.length,
      leftOut: selected.read.length - records.kept.length,
      blank: selected.blank,
      totals: selected.totals,
    },
    sums: controlSums({ kind, columns: records.columns, kept: records.kept, asOf: used.asOf }),
    remarks: remarkCounts({ kind, rows: reading.rows, headers, records }),
    persons: {
      personalNumbers: persons.personalNumbers.size,
      needKeys: persons.identities.size > 0,
      hasSecret: keys !== null,
    },
    missing: matches
      .filter(({ required, header }) => required && header === null)
      .map(({ columnId }) => columnId),
  };
}

function previewRow(
  { records, used, heading }: ListReading,
  written: readonly WrittenColumn[],
  row: number,
): PreviewRow {
  const isYear = (id: string): boolean => heading.kind.years.includes(id);
  const { number } = formatsOf(used.decimal === ',' ? 'sv' : 'en');
  const shown = ({ column, cellAt }: WrittenColumn): string => {
    const cell: TableCell = cellAt(row);
    if (typeof cell !== 'number') return String(cell);
    if (column.type === 'day' && isDay(cell)) return formatIsoDay(cell);
    return isYear(column.id) ? String(cell) : number(cell);
  };
  return { row: (records.read[row] ?? 0) + 1, cells: written.map(shown) };
}
