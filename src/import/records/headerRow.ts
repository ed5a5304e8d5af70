import { parseIsoDay } from '../../core/day';
import { personalNumberOf } from '../../core/personalNumber';
import type { Column } from '../../tables/column';
import { normalisedHeader, otherNames, ownNames } from '../../tables/header';
import { listKinds } from '../kinds/index';
import type { ListKind } from '../kinds/kind';
import type { Rows } from '../rows/rowStore';

/** The header of a list stands among the first rows; above it there may be titles and other headings. */
const rowsLookedAt = 30;
/** No header is searched for beyond the columns that a list of ours could have. */
const cellsLookedAt = 500;

/** A date as lists write it: 31.1.2026, 31/1-26, 20260131. */
const writtenDate = /^(?:\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}|(?:19|20)\d{6})(?:[ T]\d.*)?$/u;

/** The names of a column of one kind of list, normalised: its own, and what other systems call it. */
interface Names {
  readonly id: string;
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const namesByKind: ReadonlyMap<ListKind, readonly Names[]> = new Map(
  Object.values(listKinds).map((kind) => [kind, kind.table.columns.map(namesOf)]),
);

function namesOf(column: Column): Names {
  return { id: column.id, own: new Set(ownNames(column)), others: new Set(otherNames(column)) };
}

function normalised(cells: readonly string[]): readonly string[] {
  return cells
    .slice(0, cellsLookedAt)
    .map(normalisedHeader)
    .filter((header) => header !== '');
}

/**
 * The index of the row with the headers: of the first rows the one that names most columns of any one kind of list. So of two rows
 * of headings the one is taken whose words are known. Where none is, the first row with at least two filled cells; −1 if a date or a
 * personal number stands in it: then it is data, and the list has no header.
 */
export function detectedHeaderRow(rows: Rows): number {
  const first = Array.from({ length: Math.min(rows.count, rowsLookedAt) }, (_, row) => cellsOf(rows, row));
  const counts = first.map(columnsInRow);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const isFilled = (cell: string): boolean => cell.trim() !== '';
  const index = Math.max(
    0,
    first.findIndex((cells) => cells.filter(isFilled).length > 1),
  );
  return first[index]?.some(isData) === true ? -1 : index;
}

/** No column is called so. */
function isData(cell: string): boolean {
  const text = cell.trim();
  return personalNumberOf(text) !== null || parseIsoDay(text) !== undefined || writtenDate.test(text);
}

/** The cells of a row, those at the end that are empty left out. */
export function cellsOf(rows: Rows, row: number): readonly string[] {
  return Array.from({ length: rows.filledWidthOf(row) }, (_, column) => rows.cell(row, column));
}

function columnsInRow(cells: readonly string[]): number {
  const headers = normalised(cells);
  const isNamed = ({ own, others }: Names): boolean =>
    headers.some((header) => own.has(header) || others.has(header));
  return Math.max(...[...namesByKind.values()].map((columns) => columns.filter(isNamed).length));
}

const ownName = 3;
const otherName = 2;
const missingRequired = -10;

/**
 * The kind of list that the headers speak for. A column's own name says more than what other systems call it, since several
 * kinds share the latter; a required column that is not named speaks against the kind. Placements where nothing decides.
 */
export function detectedKind(headers: readonly string[]): ListKind {
  const present = normalised(headers);
  let best: ListKind = listKinds.placements;
  let bestScore = -Infinity;
  for (const [kind, columns] of namesByKind) {
    const score = columns.reduce((sum, names) => sum + weightOf(names, kind, present), 0);
    if (score > bestScore) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}

function weightOf({ id, own, others }: Names, { required }: ListKind, headers: readonly string[]): number {
  if (headers.some((header) => own.has(header))) return ownName;
  if (headers.some((header) => others.has(header))) return otherName;
  return required.includes(id) ? missingRequired : 0;
}
