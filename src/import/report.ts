import { maskedCell } from '../text/personalNumbers';
import { missingColumns } from './columns/matchedColumn';
import type { ColumnMatch, ControlSums, ListReport, PreviewRow } from './list';
import type { ListReading } from './readList';
import { maskedFileName } from './records/maskedCell';
import type { Keys } from './records/persons';
import { remarkCounts } from './records/remarkCounts';
import { shownCell } from './records/shownCell';
import { outermostDays } from './records/sums';
import { type WrittenColumn, writtenColumns } from './records/written';
import type { RepairedReading } from './repairs/repairedReading';

const rowsInPreview = 20;

/** A list as it was read, what it is called, and the keys of its persons where there is a secret. */
export interface NamedReading {
  readonly name: string;
  readonly reading: RepairedReading;
  readonly keys: Keys;
}

/** What the pane shows of a list. */
export function reportOf({ name, reading, keys }: NamedReading): ListReport {
  const { heading, selected, records, detected, used, persons } = reading;
  const { headers, matches } = heading;
  const rows = records.kept.subarray(0, rowsInPreview);
  const written = writtenColumns({ reading, rows, keys, name });
  return {
    name: maskedFileName(name),
    ...{ detected, used, headers },
    matches: matches.map(withMaskedConstant),
    ...{ sheets: reading.sheets, letterSamples: reading.letterSamples },
    ...{ forms: reading.values.forms, values: reading.values.values },
    repairs: reading.repairs.report,
    written: written.map(({ column }) => column.id),
    preview: Array.from(rows, (row) => previewRow(reading, written, row)),
    counts: {
      read: selected.read.length,
      kept: records.kept.length,
      removed: records.sound.length - records.kept.length,
      leftOut: selected.read.length - records.sound.length,
      blank: selected.blank,
      totals: selected.totals,
    },
    sums: controlSums(reading),
    remarks: remarkCounts(records),
    persons: {
      personalNumbers: persons.personalNumbers.size,
      needKeys: persons.identities.size > 0,
      hasSecret: keys !== null,
    },
    missing: missingColumns(matches),
  };
}

/** What is left after the repairs was added up when they were made. */
function controlSums({ heading: { kind }, records, repairs }: RepairedReading): ControlSums {
  const { days, kronor, persons } = repairs.report.after;
  return { days, kronor, persons, ...outermostDays({ kind, columns: records.columns, kept: records.kept }) };
}

function previewRow(
  { records, used, heading }: ListReading,
  written: readonly WrittenColumn[],
  row: number,
): PreviewRow {
  const form = { decimal: used.decimal, years: heading.kind.years };
  const cells = written.map(({ column, cellAt }) => shownCell(column, cellAt(row), form));
  return { row: (records.read[row] ?? 0) + 1, cells };
}

/** What a user has typed for a whole column may hold a personal number, and is remembered with the headers. */
function withMaskedConstant(match: ColumnMatch): ColumnMatch {
  return match.constant === null ? match : { ...match, constant: maskedCell(match.constant) };
}
