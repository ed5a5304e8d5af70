import type { Day } from '../core/day';
import type { ListRefusal } from '../text/listRefusal';
import { type Heading, headerFor, headingOf } from './heading';
import type { Detected, HeldChoices, ReadingChoices } from './list';
import type { ListMemory } from './memory';
import { detectedAsOf } from './records/asOf';
import { letterSamples } from './records/letterSamples';
import { type PersonsRead, personsRead } from './records/persons';
import { type Records, recordsOf } from './records/records';
import { type SamePersons, samePersonsOf } from './records/samePersons';
import { isBlankRow, type SelectedRows, selectedRows } from './records/select';
import type { Rows } from './rows/rowStore';
import type { ReadingProgress } from './session';
import { type Values, valuesOf } from './values';

/** A list whose text has been taken apart into rows. */
export interface ListInRows {
  readonly rows: Rows;
  readonly detected: Pick<Detected, 'sheet' | 'encoding' | 'delimiter'>;
  /** The names of the sheets of a workbook, personal numbers masked; none for everything else. */
  readonly sheets: readonly string[];
  /** The day on which the file was written; null where nobody knows. */
  readonly written: Day | null;
}

/** What a user has told, now and when a list of this kind was last imported. */
export interface Wishes {
  readonly choices: ReadingChoices;
  readonly memory: ListMemory;
}

/** A list as it was read: what reports, comparisons and blocks of rows are made from. */
export interface ListReading {
  readonly rows: Rows;
  readonly sheets: readonly string[];
  /** Cells with letters beyond the plain alphabet, masked; none where no encoding is in doubt. */
  readonly letterSamples: readonly string[];
  readonly heading: Heading;
  /** What holds: the user's choices over what is remembered of lists with these headers. */
  readonly choices: HeldChoices;
  /** How each column is written, and what its values mean. */
  readonly values: Pick<Values, 'forms' | 'values'>;
  readonly selected: SelectedRows;
  readonly records: Records;
  readonly persons: PersonsRead;
  readonly same: SamePersons;
  readonly detected: Detected;
  readonly used: Detected;
}

/** Reads rows as a list: finds its header, its kind and its columns, and every value in them. */
export async function readList(
  list: ListInRows,
  wishes: Wishes,
  progress: ReadingProgress,
): Promise<ListReading | ListRefusal> {
  const { rows } = list;
  if (isAllBlank(rows)) return { refusal: 'empty' };
  const { memory } = wishes;
  const heading = headingOf(rows, wishes.choices, memory);
  const { kind, choices } = heading;
  const selected = selectedRows(rows, heading.index, {
    firstDay: headerFor(heading, kind.term.first),
    name: headerFor(heading, kind.identity[0] ?? null) ?? headerFor(heading, kind.persons[0] ?? null),
  });
  if (selected.read.length === 0) return { refusal: 'noRows' };
  const delimiter = choices.delimiter ?? list.detected.delimiter ?? ';';
  const { read } = selected;
  const values = await valuesOf({ rows, read, heading, delimiter, memory, written: list.written }, progress);
  const { columns, marks } = values;
  const { headers } = heading;
  const records = {
    ...recordsOf({ kind, rows, read, columns, width: widthOf(rows, heading), headers }),
    marks,
  };
  const asOf = detectedAsOf({ kind, columns, kept: records.kept, written: list.written });
  const detected = { ...list.detected, ...heading.detected, ...values.detected, asOf };
  return {
    ...{ rows, heading, choices, values, selected, records, detected },
    sheets: list.sheets,
    letterSamples: list.detected.encoding === null ? [] : letterSamples(rows, headers.length),
    persons: personsRead({ columns, persons: kind.persons, alwaysKeys: choices.alwaysKeys ?? false }),
    same: samePersonsOf(memory.samePersons),
    used: chosenOver(detected, choices),
  };
}

function isAllBlank(rows: Rows): boolean {
  let row = 0;
  while (row < rows.count && isBlankRow(rows, row)) row++;
  return row === rows.count;
}

/** A blank cell at the end of the header row is a column that nobody has named. */
function widthOf(rows: Rows, { index, headers }: Heading): number {
  return Math.max(rows.widthOf(index), headers.length);
}

function chosenOver(detected: Detected, choices: ReadingChoices): Detected {
  return {
    kind: choices.kind ?? detected.kind,
    sheet: choices.sheet ?? detected.sheet,
    headerRows: choices.headerRows ?? detected.headerRows,
    encoding: choices.encoding ?? detected.encoding,
    delimiter: choices.delimiter ?? detected.delimiter,
    headerRow: choices.headerRow ?? detected.headerRow,
    decimal: choices.decimal ?? detected.decimal,
    dates: choices.dates ?? detected.dates,
    asOf: choices.asOf === undefined ? detected.asOf : choices.asOf,
  };
}
