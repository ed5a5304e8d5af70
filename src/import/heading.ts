import { listKinds } from './kinds/index';
import type { ListKind } from './kinds/kind';
import type { ColumnMatch, Detected, ListHeader, ReadingChoices, RememberedColumns } from './list';
import { matchColumns } from './matching/matchColumns';
import { cellsOf, detectedHeaderRow, detectedKind } from './records/headerRow';
import { filledCells, listHeaders } from './records/headers';
import { madeOf } from './records/written';
import type { Rows } from './rows/rowStore';

/** What a list's header row tells: its kind, its columns, and which of them fill the table's. */
export interface Heading {
  readonly kind: ListKind;
  /** The index of the header row; −1 where there is none. */
  readonly index: number;
  readonly headers: readonly ListHeader[];
  readonly matches: readonly ColumnMatch[];
  readonly detected: Pick<Detected, 'kind' | 'headerRow'>;
}

/** So many values show whether a column could be what its header resembles. */
const valuesLookedAt = 100;

/** Finds the header row and understands it, unless the user has chosen otherwise. */
export function headingOf(rows: Rows, choices: ReadingChoices, remembered: RememberedColumns): Heading {
  const headerRow = detectedHeaderRow(rows) + 1;
  const index = (choices.headerRow ?? headerRow) - 1;
  const detectedId = detectedKind(cellsOf(rows, index)).id;
  const kind = listKinds[choices.kind ?? detectedId];
  const headers = listHeaders(rows, index);
  const values = headers.map((header) =>
    filledCells(rows, { headerIndex: index, column: header.index, count: valuesLookedAt }),
  );
  const matches = matchColumns({
    columns: wantedColumns(kind),
    headers: headers.map(({ name, isNamed }) => (isNamed ? name : '')),
    remembered: remembered[kind.id] ?? {},
    chosen: choices.columns ?? {},
    values,
  });
  const detected = { kind: detectedId, headerRow };
  return { kind, index, headers, matches: withOrigins(kind, matches), detected };
}

/** All but the one that says where a row comes from. */
function wantedColumns(kind: ListKind): Parameters<typeof matchColumns>[0]['columns'] {
  return kind.table.columns
    .filter(({ id }) => id !== kind.source)
    .map((column) => ({
      column,
      required: kind.required.includes(column.id),
      madeOf: [],
      isIdentity: kind.identity.includes(column.id) || kind.persons.includes(column.id),
    }));
}

/** What a column is made of depends on what fills the others. */
function withOrigins(kind: ListKind, matches: readonly ColumnMatch[]): readonly ColumnMatch[] {
  const filled = new Set(matches.filter(({ header }) => header !== null).map(({ columnId }) => columnId));
  return matches.map((match) =>
    match.header === null
      ? { ...match, madeOf: madeOf(kind, match.columnId, (id) => filled.has(id)) }
      : match,
  );
}

/** The index of the list's column that fills a column of the table; null where none does. */
export function headerFor({ matches }: Heading, columnId: string | null): number | null {
  return matches.find((match) => match.columnId === columnId)?.header ?? null;
}
