import type { Day } from '../core/day';
import { changedCells, type ColumnCells, columnCells, constantCells } from './columns/cells';
import { formEvidence } from './columns/evidence';
import { type MatchedColumn, matchedColumns } from './columns/matchedColumn';
import { netColumn } from './columns/netColumn';
import { namesNobody } from './columns/noPerson';
import { partOf } from './columns/part';
import { readColumn } from './columns/readColumn';
import { type SettledForms, settledForms } from './columns/settledForms';
import type { TypedColumn } from './columns/typedColumn';
import { extraColumns } from './extras';
import type { Heading } from './heading';
import type { Delimiter, ValuesOfColumn } from './list';
import { type ColumnMeanings, meaningReader, meaningsFor } from './meanings/meanings';
import { valuesFound } from './meanings/valuesFound';
import type { ListMemory } from './memory';
import { plainMarks, type RowMarks } from './records/marks';
import type { Rows } from './rows/rowStore';
import type { ReadingProgress } from './session';

/** Which cells are read, and what is known of them. */
export interface ValuesQuery {
  readonly rows: Rows;
  readonly read: Int32Array;
  readonly heading: Heading;
  readonly delimiter: Delimiter;
  readonly memory: ListMemory;
  /** The day on which the list was written; null where nobody knows. */
  readonly written: Day | null;
}

/** The values of a list, and the forms in which they are written. */
export interface Values extends Pick<SettledForms, 'forms' | 'detected'> {
  /** Those that fill columns of the table, in its order; the one that two of them are sides of; then those that are brought along. */
  readonly columns: readonly TypedColumn[];
  readonly values: readonly ValuesOfColumn[];
  /** Where something stands that the workbook does not know, or that names no person. */
  readonly marks: readonly RowMarks[];
}

/** Settles how each column of the list is written, from all of its texts, and then reads column by column. */
export async function valuesOf(query: ValuesQuery, progress: ReadingProgress): Promise<Values> {
  const { heading, delimiter, memory, written } = query;
  const { choices } = heading;
  const matched = matchedColumns(heading.kind, heading.matches);
  const cells = new Map<MatchedColumn, ColumnCells>();
  const cellsOf = (column: MatchedColumn): ColumnCells => {
    const found = cells.get(column) ?? cellsFor(column, query);
    cells.set(column, found);
    return found;
  };
  const evidence = formEvidence(matched, cellsOf);
  const { form, forms, detected } = settledForms({
    ...{ columns: matched, cellsOf, evidence, delimiter, choices, written },
  });
  const found: ReadValues[] = [];
  for (const column of matched) {
    const meanings = meaningsFor(column.column, { choices, memory });
    const read = readColumn(column, { cells: cellsOf(column), form, meaningIn: meaningReader(meanings) });
    found.push({ typed: read, ...known(column, { typed: read, cells: cellsOf(column), meanings }) });
    progress(found.length / matched.length);
    await Promise.resolve();
  }
  const typed = found.map((each) => each.typed);
  const net = netColumn(heading.kind, typed);
  return {
    ...{ forms, detected },
    columns: [...typed, ...(net === null ? [] : [net]), ...extraColumns(query, form)],
    values: found.flatMap(({ values }) => values),
    marks: found.flatMap(({ marks }) => marks),
  };
}

/** A column that was read, and what is told of its values. */
interface ReadValues extends Pick<Values, 'values' | 'marks'> {
  readonly typed: TypedColumn;
}

function cellsFor(column: MatchedColumn, { rows, read }: ValuesQuery): ColumnCells {
  const { header, part, constant } = column;
  if (header === null) return constantCells(constant ?? '', read.length);
  const whole = columnCells(rows, read, header);
  return part === null ? whole : changedCells(whole, (text) => partOf(text, part));
}

interface ColumnRead {
  readonly typed: TypedColumn;
  readonly cells: ColumnCells;
  readonly meanings: ColumnMeanings | null;
}

/** What the user says of every row needs no remark in any; columns of words have faults instead. */
function known(
  { column, header, role }: MatchedColumn,
  { typed, cells, meanings }: ColumnRead,
): Pick<Values, 'values' | 'marks'> {
  if (role === 'person' && header !== null)
    return { values: [], marks: marksIn('noPerson', typed, rowsWhere(typed, cells, namesNobody)) };
  if (meanings === null || header === null) return { values: [], marks: [] };
  const found = valuesFound(column.id, cells, meanings);
  const values = found.values.length === 0 ? [] : [found];
  if (role === 'word') return { values, marks: [] };
  const rows = rowsWhere(typed, cells, (text) => meanings.meaningOf(text) === null);
  return { values, marks: marksIn('unknownValue', typed, rows) };
}

function marksIn(
  code: 'unknownValue' | 'noPerson',
  { id }: TypedColumn,
  rows: readonly number[],
): readonly RowMarks[] {
  return rows.length === 0 ? [] : [plainMarks(code, id, rows)];
}

/** The rows in which something stands, with nothing wrong, of which it is so. */
function rowsWhere(
  { faults }: TypedColumn,
  { numbers, texts, counts }: ColumnCells,
  isSo: (text: string) => boolean,
): readonly number[] {
  const isMeant = texts.map((text, number) => {
    const trimmed = (counts[number] ?? 0) === 0 ? '' : text.trim();
    return trimmed !== '' && isSo(trimmed);
  });
  const rows: number[] = [];
  for (let row = 0; row < numbers.length; row++)
    if (isMeant[numbers[row] ?? 0] === true && faults[row] === 0) rows.push(row);
  return rows;
}
