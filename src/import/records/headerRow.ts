import { normalisedHeader, otherNames, ownNames } from '../../tables/header';
import { listKinds } from '../kinds/index';
import type { ListKind } from '../kinds/kind';
import type { Rows } from '../rows/rows';

/** The header of a list stands among the first rows; above it there may be titles and other headings. */
const rowsLookedAt = 30;
/** No header is searched for beyond the columns that a list of ours could have. */
const cellsLookedAt = 500;

/** By the id of a column of one kind of list: its names, normalised. */
type NamesOfKind = ReadonlyMap<string, ReadonlySet<string>>;

const namesByKind: ReadonlyMap<ListKind, NamesOfKind> = new Map(
  Object.values(listKinds).map((kind) => [kind, namesOf(kind)]),
);

function namesOf(kind: ListKind): NamesOfKind {
  return new Map(
    kind.table.columns.map((column) => [column.id, new Set([...ownNames(column), ...otherNames(column)])]),
  );
}

/** Which columns of a kind have one of these headers as a name of theirs. */
function columnsNamed(kind: ListKind, headers: readonly string[]): readonly string[] {
  const names = [...(namesByKind.get(kind) ?? [])];
  return names.filter(([, own]) => headers.some((header) => own.has(header))).map(([id]) => id);
}

function normalised(cells: readonly string[]): readonly string[] {
  return cells
    .slice(0, cellsLookedAt)
    .map(normalisedHeader)
    .filter((header) => header !== '');
}

/**
 * The index of the row with the headers: of the first rows the one that names most columns of any one kind of list. So of two rows
 * of headings the one is taken whose words are known. Where none is, the first row with at least two filled cells.
 */
export function detectedHeaderRow(rows: Rows): number {
  const counts = rows.slice(0, rowsLookedAt).map(columnsInRow);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const first = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return Math.max(0, first);
}

function columnsInRow(cells: readonly string[]): number {
  const headers = normalised(cells);
  return Math.max(...Object.values(listKinds).map((kind) => columnsNamed(kind, headers).length));
}

/** The kind of list whose own signs, and then whose columns, the headers name most of; placements where nothing decides. */
export function detectedKind(headers: readonly string[]): ListKind {
  const names = normalised(headers);
  let best: ListKind = listKinds.placements;
  let bestScore = -1;
  for (const kind of Object.values(listKinds)) {
    const named = columnsNamed(kind, names);
    const signs = kind.signs.filter((id) => named.includes(id)).length / kind.signs.length;
    const score = signs * 100 + named.length;
    if (score > bestScore) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}
