import type { CellsOfColumn } from './columns/cells';
import { detectedOrder } from './columns/dateOrder';
import { watchOf } from './columns/evidence';
import { type MatchedColumn, matchedColumns } from './columns/matchedColumn';
import { detectedDecimal, numberForm } from './columns/numberForm';
import { columnFiller } from './columns/readColumn';
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

/** How much of the work it is to find out how dates and numbers are written. */
const shareOfWatching = 0.2;

/** Rows that are gone through column by column before the next are: so many that all their cells are still at hand. */
const rowsAtATime = 2048;

/** Settles how the list writes its dates and numbers, from all of them, and then reads its columns. */
export async function valuesOf(query: ValuesQuery, progress: ReadingProgress): Promise<Values> {
  const { rows, read, heading, delimiter, choices } = query;
  const matched = matchedColumns(heading.kind, heading.matches);
  const cellsOf = ({ header }: MatchedColumn): CellsOfColumn => ({ rows, read, header });
  const watch = watchOf(matched, cellsOf);
  await goThrough(read.length, (from, until) => {
    for (const { look } of watch.watchers) look(from, until);
    progress((until / read.length) * shareOfWatching);
  });
  const evidence = watch.evidence();
  const detected = {
    decimal: detectedDecimal(evidence.numbers, delimiter),
    dates: detectedOrder(evidence.order),
  };
  const order = choices.dates ?? detected.dates;
  const numbers = numberForm(evidence.numbers, choices.decimal ?? detected.decimal);
  const fillers = matched.map((column) =>
    columnFiller(column, cellsOf(column), { order, numbers, evidence }),
  );
  await goThrough(read.length, (from, until) => {
    for (const { fill } of fillers) fill(from, until);
    progress(shareOfWatching + (until / read.length) * (1 - shareOfWatching));
  });
  return { columns: fillers.map(({ column }) => column), detected };
}

async function goThrough(count: number, work: (from: number, until: number) => void): Promise<void> {
  for (let from = 0; from < count; from += rowsAtATime) {
    work(from, Math.min(count, from + rowsAtATime));
    await Promise.resolve();
  }
}
