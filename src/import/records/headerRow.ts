import { parseIsoDay } from '../../core/day';
import { personalNumberOf } from '../../core/personalNumber';
import type { Column } from '../../tables/column';
import { normalisedHeader, otherNames, ownNames, suggestedNames, vagueNames } from '../../tables/header';
import { dateInWords } from '../columns/dateInWords';
import { columnsOf } from '../kinds/columnsOf';
import { listKinds } from '../kinds/index';
import type { ListKind } from '../kinds/kind';
import type { ReadingChoices } from '../list';
import type { Rows } from '../rows/rowStore';
import { isDescription, isWordOfRows } from './description';

/** The header of a list stands among the first rows; above it there may be titles and other headings. */
const rowsLookedAt = 30;
/** No header is searched for beyond the columns that a list of ours could have. */
const cellsLookedAt = 500;

/** A date as lists write it: 31.1.2026, 31/1-26, 20260131. */
const writtenDate = /^(?:\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}|(?:19|20)\d{6})(?:[ T]\d.*)?$/u;

/** The names of a column of one kind of list, normalised: its own, and what other systems call it. */
export interface Names {
  readonly id: string;
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** What is only suggested for it: such names may tell that there are two rows of headers, and not which kind the list is of. */
  readonly suggested: readonly string[];
}

/** By each kind of list, what its columns are called. */
export const namesByKind: ReadonlyMap<ListKind, readonly Names[]> = new Map(
  Object.values(listKinds).map((kind) => [kind, columnsOf(kind).map(namesOf)]),
);

function namesOf(column: Column): Names {
  return {
    id: column.id,
    own: new Set(ownNames(column)),
    others: new Set([...otherNames(column), ...vagueNames(column)]),
    suggested: suggestedNames(column),
  };
}

/** By a name, normalised, the columns that it names: each by its kind and its id. */
const columnsByName = columnsOfNames(({ own, others }) => [...own, ...others]);
/** The same, with what is only suggested. */
const columnsByAnyName = columnsOfNames(({ own, others, suggested }) => [...own, ...others, ...suggested]);

type ColumnsByName = ReadonlyMap<string, ReadonlyMap<ListKind, readonly string[]>>;

function columnsOfNames(namesIn: (names: Names) => readonly string[]): ColumnsByName {
  const found = new Map<string, Map<ListKind, readonly string[]>>();
  for (const [kind, columns] of namesByKind) {
    for (const names of columns) {
      for (const name of namesIn(names)) {
        const kinds = found.get(name) ?? new Map<ListKind, readonly string[]>();
        found.set(name, kinds.set(kind, [...(kinds.get(kind) ?? []), names.id]));
      }
    }
  }
  return found;
}

/** Those of the cells that may be names of columns, normalised. */
export function normalised(cells: readonly string[]): readonly string[] {
  return cells
    .slice(0, cellsLookedAt)
    .filter(mayBeName)
    .map(normalisedHeader)
    .filter((header) => header !== '');
}

/** Where the headers of a list stand. */
export interface HeaderPlace {
  /** The index of the row with the headers, of two the lower one; −1 where there is none. */
  readonly index: number;
  readonly rows: 1 | 2;
}

/**
 * Where the headers stand: of the first rows the one that names most columns of any one kind of list, or two of them where they name more
 * together (`Period` over `Från` and `Till`), or where the row beneath describes what stands in the columns. Where no column is named, the
 * first row with at least two filled cells; none (−1) if a date or a personal number stands in it: then it is data.
 */
export function detectedHeader(rows: Rows): HeaderPlace {
  const first = firstRows(rows);
  const pair = pairIn(first, columnsByName) ?? pairIn(first, columnsByAnyName);
  if (pair !== null) return { index: rows.first + pair, rows: 2 };
  const counts = first.map((cells) => columnsIn(cells));
  const most = Math.max(0, ...counts);
  if (most === 0) return unknownHeader(rows, first);
  const index = counts.indexOf(most);
  const [, cells = [], ...beneath] = first.slice(index);
  const isDescribed = isDescription({ cells, beneath, isValue });
  return { index: rows.first + index + (isDescribed ? 1 : 0), rows: isDescribed ? 2 : 1 };
}

/** The lower of two rows that together name more columns than any row does; null where there are none. */
function pairIn(first: readonly (readonly string[])[], known: ColumnsByName): number | null {
  const most = Math.max(0, ...first.map((cells) => columnsIn(cells, known)));
  const pairs = first.map((lower, index) => columnsInPair(first[index - 1], lower, known));
  const mostOfTwo = Math.max(0, ...pairs);
  return mostOfTwo > most ? pairs.indexOf(mostOfTwo) : null;
}

/** Where the user says that the headers stand; what is left out is as detected. */
export function usedHeader(
  rows: Rows,
  choices: Pick<ReadingChoices, 'headerRow' | 'headerRows'>,
): HeaderPlace {
  const detected = detectedHeader(rows);
  const index = choices.headerRow === undefined ? detected.index : choices.headerRow - 1;
  const isDetected = index === detected.index;
  const wanted = choices.headerRows ?? (isDetected ? detected.rows : 1);
  if (!isDetected || wanted === detected.rows) return { index, rows: index <= rows.first ? 1 : wanted };
  if (wanted === 1) return { index: singleHeader(rows) ?? index, rows: 1 };
  const above = index > rows.first ? cellsOf(rows, index - 1).filter(isFilled).length : 0;
  return { index: above > 1 ? index : Math.min(index + 1, rows.count - 1), rows: 2 };
}

/** How many columns of one kind of list the row names that names most. */
export function knownColumns(rows: Rows): number {
  return Math.max(0, ...firstRows(rows).map((cells) => columnsIn(cells)));
}

function singleHeader(rows: Rows): number | null {
  const counts = firstRows(rows).map((cells) => columnsIn(cells));
  const most = Math.max(0, ...counts);
  return most === 0 ? null : rows.first + counts.indexOf(most);
}

function firstRows(rows: Rows): readonly (readonly string[])[] {
  const count = Math.max(0, Math.min(rows.count - rows.first, rowsLookedAt));
  return Array.from({ length: count }, (_, row) => cellsOf(rows, rows.first + row));
}

function unknownHeader(rows: Rows, first: readonly (readonly string[])[]): HeaderPlace {
  const index = Math.max(
    0,
    first.findIndex((cells) => cells.filter(isFilled).length > 1),
  );
  return { index: first[index]?.some(isData) === true ? -1 : rows.first + index, rows: 1 };
}

function columnsInPair(
  upper: readonly string[] | undefined,
  lower: readonly string[],
  known: ColumnsByName,
): number {
  if (upper === undefined || upper.some(isValue) || lower.some(isValue) || lower.some(isWordOfRows)) return 0;
  return columnsIn(joinedNames(upper, lower), known);
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** No column is called so. */
function isValue(cell: string): boolean {
  return isData(cell) || /^[-+]?\d[\d\s.,]*$/u.test(cell.trim());
}

/** No column is called so. */
function isData(cell: string): boolean {
  const text = cell.trim();
  return (
    personalNumberOf(text) !== null ||
    parseIsoDay(text) !== undefined ||
    writtenDate.test(text) ||
    dateInWords(text, null) !== null
  );
}

/** The cells of a row, those at the end that are empty left out. */
export function cellsOf(rows: Rows, row: number): readonly string[] {
  return Array.from({ length: rows.filledWidthOf(row) }, (_, column) => rows.cell(row, column));
}

/** The names of the columns: as they stand, or of two rows as they are read together. */
export function headerNames(rows: Rows, { index, rows: count }: HeaderPlace): readonly string[] {
  const lower = cellsOf(rows, index);
  return count === 2 ? joinedNames(cellsOf(rows, index - 1), lower) : lower;
}

/**
 * Two rows of headings as one. A heading above that has blanks to its right names a group, and stands before the names beneath it
 * (`Period Från`), unless only one of the two is known by itself. Where nothing above is a group, what is beneath describes it.
 */
function joinedNames(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const width = Math.max(upper.length, lower.length);
  const above = Array.from({ length: width }, (_, column) => (upper[column] ?? '').trim());
  const beneath = Array.from({ length: width }, (_, column) => (lower[column] ?? '').trim());
  const isInGroup = (column: number): boolean => above[column] === '' && beneath[column] !== '';
  const hasGroups = [...above.keys()].some(isInGroup);
  let group = '';
  return above.map((own, column) => {
    if (own !== '') group = own;
    const below = beneath[column] ?? '';
    if (below === '') return own;
    if (group === '') return below;
    const joined = `${group} ${below}`;
    const known = (hasGroups ? [joined, below, own] : [joined, own, below]).find(isKnown);
    return known ?? (isInGroup(column) || isInGroup(column + 1) ? joined : own);
  });
}

function isKnown(name: string): boolean {
  return mayBeName(name) && columnsByName.has(normalisedHeader(name));
}

/** A date or a number, of which most cells of a list are, is no name of a column. */
function mayBeName(cell: string): boolean {
  return /\p{L}/u.test(cell) || cell.includes('%');
}

/** How many columns the cells name, of the kind of list of which they name most. */
function columnsIn(cells: readonly string[], known = columnsByName): number {
  const named = new Map<ListKind, Set<string>>();
  for (const name of normalised(cells)) {
    for (const [kind, ids] of known.get(name) ?? []) {
      const found = named.get(kind) ?? new Set<string>();
      for (const id of ids) found.add(id);
      named.set(kind, found);
    }
  }
  return Math.max(0, ...Array.from(named.values(), ({ size }) => size));
}
