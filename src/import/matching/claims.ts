import { normalisedHeader, otherNames, ownNames, vagueNames } from '../../tables/header';
import type { MatchOrigin } from '../list';
import { nearness } from './likeness';
import type { Matching } from './matchColumns';
import { isMisread } from './misread';
import type { WantedColumn } from './wantedColumns';

/** A column of the list that can fill a column of the table without anybody being asked. */
export interface Claim {
  readonly columnId: string;
  readonly header: number;
  readonly origin: MatchOrigin;
}

interface WeighedClaim extends Claim {
  /** Lower goes first: 0 remembered, 1 own header, from 2 aliases in their order; from 3 on, the farther from a name the higher. */
  readonly weight: number;
}

/** No column has as many other names. */
const mostAliases = 1000;

/** Lists with more columns are exports of everything; theirs are compared by name only. */
const mostCompared = 400;

/** Every claim, the best first; of equal ones that of the leftmost column of the list. */
export function claimsOf(matching: Matching): readonly Claim[] {
  const headers = matching.headers.map((header) => (isMisread(header) ? '' : normalisedHeader(header)));
  const claims = matching.columns.flatMap((wanted) => [
    ...rememberedClaims(wanted, matching),
    ...(wanted.isFreeText ? [] : namedClaims(wanted, headers)),
  ]);
  return claims.sort((one, other) => one.weight - other.weight || one.header - other.header);
}

function rememberedClaims({ column: { id } }: WantedColumn, matching: Matching): readonly WeighedClaim[] {
  const text = matching.remembered[id];
  if (text === undefined || isMisread(text)) return [];
  const header = matching.headers.findIndex((each) => isSameText(each, text));
  return header === -1 ? [] : [{ columnId: id, header, origin: 'remembered', weight: 0 }];
}

function isSameText(one: string, other: string): boolean {
  return one.normalize('NFC').trim() === other.normalize('NFC').trim();
}

function namedClaims(
  { column, isIdentity }: WantedColumn,
  headers: readonly string[],
): readonly WeighedClaim[] {
  const own = new Set(ownNames(column));
  const others = otherNames(column);
  const names = isIdentity || column.type === 'money' ? [] : [...own, ...others];
  return headers.flatMap((name, header): readonly WeighedClaim[] => {
    const claim = { columnId: column.id, header };
    if (name === '') return [];
    if (own.has(name)) return [{ ...claim, origin: 'exact', weight: 1 }];
    const alias = others.indexOf(name);
    if (alias !== -1) return [{ ...claim, origin: 'exact', weight: 2 + alias / mostAliases }];
    if (vagueNames(column).includes(name)) return [{ ...claim, origin: 'near', weight: 3 }];
    const near = header < mostCompared ? Math.max(0, ...names.map((each) => nearness(name, each))) : 0;
    return near === 0 ? [] : [{ ...claim, origin: 'near', weight: 4 - near }];
  });
}
