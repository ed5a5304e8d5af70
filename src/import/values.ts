import type { CellsOfColumn } from './columns/cells';
import { detectedOrder } from './columns/dateOrder';
import { type FormEvidence, watchOf } from './columns/evidence';
import { type MatchedColumn, matchedColumns } from './columns/matchedColumn';
import { detectedDecimal, numberForm } from './columns/numberForm';
import { type ColumnFiller, columnFiller, type ReadingForm } from './columns/readColumn';
import type { TypedColumn } from './columns/typedColumn';
import type { Heading } from './heading';
import type { Delimiter, Detected, ReadingChoices } from './list';
import type { Rows } from './rows/rows';
import type { ReadingProgress } from './session';

/** Which cells are read, and how the user wants them read. */
export interface ValuesQuery {
  readonly rows: Rows;
  readonly read: Int32Array;
  readonly heading: Heading;
  readonly delimiter: Delimiter;
  readonly choices: ReadingChoices;
}

/** The values of a list, and the form in which they were found to be written. */
export interface Values {
  readonly columns: readonly TypedColumn[];
  readonly detected: Pick<Detected, 'decimal' | 'dates'>;
}

/** Rows that are gone through column by column before the next are: so many that all their cells are still at hand. */
const rowsAtATime = 2048;

/**
 * Settles how the list writes its dates and numbers, from all of them, and reads its columns. It is read in the form that the first
 * rows show while all are looked at, since nearly every list keeps its form; where another one comes out, it is read once more.
 */
export async function valuesOf(query: ValuesQuery, progress: ReadingProgress): Promise<Values> {
  const { rows, read, heading } = query;
  const matched = matchedColumns(heading.kind, heading.matches);
  const cellsOf = ({ header }: MatchedColumn): CellsOfColumn => ({ rows, read, header });
  const { watchers, evidence } = watchOf(matched, cellsOf);
  const look = (from: number, until: number): void => {
    for (const watcher of watchers) watcher.look(from, until);
  };
  const fillersIn = (form: ReadingForm): readonly ColumnFiller[] =>
    matched.map((column) => columnFiller(column, cellsOf(column), form));
  look(0, Math.min(read.length, rowsAtATime));
  const likely = settled(query, evidence());
  let fillers = fillersIn(likely.form);
  await goThrough(read.length, (from, until) => {
    if (from > 0) look(from, until);
    for (const { fill } of fillers) fill(from, until);
    progress(until / read.length);
  });
  const certain = settled(query, evidence());
  if (!isSameForm(likely.form, certain.form)) {
    fillers = fillersIn(certain.form);
    await goThrough(read.length, (from, until) => {
      for (const { fill } of fillers) fill(from, until);
    });
  }
  return { columns: fillers.map(({ column }) => column), detected: certain.detected };
}

async function goThrough(count: number, work: (from: number, until: number) => void): Promise<void> {
  for (let from = 0; from < count; from += rowsAtATime) {
    work(from, Math.min(count, from + rowsAtATime));
    await Promise.resolve();
  }
}

interface Settled {
  readonly detected: Values['detected'];
  readonly form: ReadingForm;
}

/** The form that the notes speak for, and the user's choices over it. */
function settled({ delimiter, choices }: ValuesQuery, evidence: FormEvidence): Settled {
  const detected = {
    decimal: detectedDecimal(evidence.numbers, delimiter),
    dates: detectedOrder(evidence.order),
  };
  const numbers = numberForm(evidence.numbers, choices.decimal ?? detected.decimal);
  const { serials, percents } = evidence;
  return { detected, form: { order: choices.dates ?? detected.dates, numbers, serials, percents } };
}

function isSameForm(one: ReadingForm, other: ReadingForm): boolean {
  return writtenForm(one) === writtenForm(other);
}

function writtenForm({ order, numbers, serials, percents }: ReadingForm): string {
  return JSON.stringify([order, numbers.decimal, numbers.otherGroups, [...serials], [...percents]]);
}
