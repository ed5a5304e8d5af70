import { type ColumnCells, columnCells } from './columns/cells';
import { detectedOrder } from './columns/dateOrder';
import { formEvidence } from './columns/evidence';
import { type MatchedColumn, matchedColumns } from './columns/matchedColumn';
import { detectedDecimal, numberForm } from './columns/numberForm';
import { readColumn, type ReadingForm } from './columns/readColumn';
import type { TypedColumn } from './columns/typedColumn';
import type { Heading } from './heading';
import type { Delimiter, Detected, ReadingChoices } from './list';
import type { Rows } from './rows/rowStore';
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

/** Settles how the list writes its dates and numbers, from all of them, and then reads column by column. */
export async function valuesOf(query: ValuesQuery, progress: ReadingProgress): Promise<Values> {
  const { rows, read, heading, delimiter, choices } = query;
  const matched = matchedColumns(heading.kind, heading.matches);
  const cells = new Map<MatchedColumn, ColumnCells>();
  const cellsOf = (column: MatchedColumn): ColumnCells => {
    const found = cells.get(column) ?? columnCells(rows, read, column.header);
    cells.set(column, found);
    return found;
  };
  const evidence = formEvidence(matched, cellsOf);
  const detected = {
    decimal: detectedDecimal(evidence.numbers, delimiter),
    dates: detectedOrder(evidence.order),
  };
  const form: ReadingForm = {
    order: choices.dates ?? detected.dates,
    numbers: numberForm(evidence.numbers, choices.decimal ?? detected.decimal),
    ...{ serials: evidence.serials, percents: evidence.percents },
  };
  const columns: TypedColumn[] = [];
  for (const column of matched) {
    columns.push(readColumn(column, cellsOf(column), form));
    progress(columns.length / matched.length);
    await Promise.resolve();
  }
  return { columns, detected };
}
