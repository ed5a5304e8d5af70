import { type ColumnCells, columnCells } from './columns/cells';
import { detectedOrder, provenOrder } from './columns/dateOrder';
import { formEvidence, type FormEvidence } from './columns/evidence';
import { type MatchedColumn, matchedColumns } from './columns/matchedColumn';
import { chosenForm, detectedDecimal, evidenceOfAll, shownForm } from './columns/numberForm';
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
    decimal: detectedDecimal(evidenceOfAll(evidence.numbers.values()), delimiter),
    dates: detectedOrder(evidence.order),
  };
  const form = readingForm(evidence, detected, choices);
  const columns: TypedColumn[] = [];
  for (const column of matched) {
    columns.push(readColumn(column, cellsOf(column), form));
    progress(columns.length / matched.length);
    await Promise.resolve();
  }
  return { columns, detected };
}

/** What the user has chosen holds for the whole list; else nothing is read in a form that the list does not show. */
function readingForm(
  { order, numbers, serials, shares }: FormEvidence,
  detected: Values['detected'],
  choices: ReadingChoices,
): ReadingForm {
  const { decimal } = choices;
  const forms = Array.from(numbers, ([id, evidence]) => {
    const form =
      decimal === undefined ? shownForm(evidence, detected.decimal) : chosenForm(evidence, decimal);
    return [id, form] as const;
  });
  return { order: choices.dates ?? provenOrder(order), numbers: new Map(forms), serials, shares };
}
