import type { ColumnPart } from '../forms';
import type { ColumnMatch } from '../list';
import { caseNumberIn, type CaseNumbers } from './caseNumbers';
import { claimsOf } from './claims';
import { type Fillings, newFillings } from './fillings';
import { suggestionsFor } from './suggestions';
import type { WantedColumn } from './wantedColumns';

/** What decides which column of a list fills which column of the table. */
export interface Matching {
  readonly columns: readonly WantedColumn[];
  /** The list's headers, in order. */
  readonly headers: readonly string[];
  /** By the id of a column: the header that filled it when a list of this kind was last imported. */
  readonly remembered: Readonly<Record<string, string>>;
  /** By the id of a column: the index of the list's column that filled it when a list with these headers was last imported, or null for none. */
  readonly profile: Readonly<Record<string, number | null>>;
  /** By the id of a column: the index of the list's column that the user wants in it, or null for none. */
  readonly chosen: Readonly<Record<string, number | null>>;
  /** By the id of a column: the part of the list's column that fills it; several may take parts of the same. */
  readonly parts: Readonly<Record<string, ColumnPart>>;
  /** By the id of a column: what stands in every row of it; it goes before every column of the list. */
  readonly constants: Readonly<Record<string, string>>;
  /** For each column of the list, in order: some of its values, with which a suggestion must agree. */
  readonly values: readonly (readonly string[])[];
  /** What the number of a case may be suggested for; left out where it says nothing of a row. */
  readonly caseNumbers?: CaseNumbers;
}

/**
 * What fills each column of the table. The user's choice goes before everything; then what filled it in the last list with these
 * headers, the header that was remembered before that, the column's own header, an alias (in the order of the aliases), and a header
 * that is nearly one of these (not for money, nor for what tells rows and persons apart); of equal claims the leftmost column of the
 * list has it. A column of the list fills one column at most, but for its parts. Whatever is looser is a suggestion, which fills
 * nothing before the user has accepted it; so are free texts.
 */
export function matchColumns(matching: Matching): readonly ColumnMatch[] {
  const { columns, chosen, profile, constants, parts } = matching;
  const fillings = filledColumns(matching);
  const open = columns.filter(
    ({ column: { id } }) =>
      fillings.of(id) === null &&
      chosen[id] === undefined &&
      profile[id] === undefined &&
      constants[id] === undefined,
  );
  const suggestions = withCaseNumber(suggestionsFor(open, matching, fillings.taken()), open, {
    ...matching,
    taken: fillings.taken(),
  });
  return columns.map(({ column: { id }, required, madeOf, sideOf }) => {
    const filling = fillings.of(id);
    const constant = constants[id] ?? null;
    return {
      columnId: id,
      header: filling?.header ?? null,
      origin: filling?.origin ?? null,
      part: filling === null ? null : (parts[id] ?? null),
      constant,
      suggestion: suggestions.get(id) ?? null,
      required,
      madeOf: filling === null && constant === null ? madeOf : [],
      sideOf,
    };
  });
}

/** A case number is suggested where no likeness is, and before what it only resembles: it may be what a row is known by, but other lists have it for a person's. */
function withCaseNumber(
  suggestions: ReadonlyMap<string, number>,
  open: readonly WantedColumn[],
  { headers, caseNumbers, taken }: Matching & { readonly taken: ReadonlySet<number> },
): ReadonlyMap<string, number> {
  if (caseNumbers === undefined || suggestions.has(caseNumbers.columnId)) return suggestions;
  if (!open.some(({ column }) => column.id === caseNumbers.columnId)) return suggestions;
  const found = caseNumberIn(headers, taken, caseNumbers);
  if (found === null) return suggestions;
  const others = [...suggestions].filter(([, header]) => header !== found);
  return new Map([...others, [caseNumbers.columnId, found]]);
}

function filledColumns(matching: Matching): Fillings {
  const { columns, headers, chosen, profile, constants, parts } = matching;
  const fillings = newFillings(parts);
  const open = columns.map(({ column: { id } }) => id).filter((id) => constants[id] === undefined);
  for (const id of open) fill(id, chosen[id], 'chosen');
  for (const id of open) if (chosen[id] === undefined) fill(id, profile[id], 'remembered');
  const undecided = new Set(open.filter((id) => chosen[id] === undefined && profile[id] === undefined));
  for (const { columnId, header, origin } of claimsOf(matching))
    if (undecided.has(columnId)) fillings.fill(columnId, header, origin);
  return fillings;

  function fill(id: string, header: number | null | undefined, origin: 'chosen' | 'remembered'): void {
    if (header !== null && header !== undefined && headers[header] !== undefined)
      fillings.fill(id, header, origin);
  }
}
