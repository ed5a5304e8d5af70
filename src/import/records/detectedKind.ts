import { otherNames, ownNames } from '../../tables/header';
import { person } from '../../tables/sharedColumns';
import { sideOf } from '../kinds/columnsOf';
import { listKinds } from '../kinds/index';
import type { ListKind } from '../kinds/kind';
import { type Names, namesByKind, normalised } from './headerRow';

const ownName = 3;
const otherName = 2;
const missingRequired = -10;
/** A column of persons, in a list of a kind whose rows are about no person and no placement: of prices, or a budget. */
const personsBeside = -20;
/** Numbers of a case or a customer may be those of an agreement. */
const mayBeOfAgreement = /^(?:arende|akt|kund)/u;
/** Without the column that says whom or what a row is about, a list is hardly of this kind. */
const missingName = -20;

/**
 * The kind of list that the headers speak for. A column's own name says more than what other systems call it, since several
 * kinds share the latter; a required column that is not named speaks against the kind, and a column of persons against prices
 * and budgets. Placements where nothing decides.
 */
export function detectedKind(headers: readonly string[]): ListKind {
  const present = normalised(headers);
  const namesPerson = present.some((header) => personNames.has(header) && !mayBeOfAgreement.test(header));
  let best: ListKind = listKinds.placements;
  let bestScore = -Infinity;
  for (const [kind, columns] of namesByKind) {
    const hasSide = columns.some((names) => sideOf(kind, names.id) !== null && isNamed(names, present));
    const made = hasSide ? kind.sides?.of : null;
    const against = namesPerson && !mayNamePerson(kind) ? personsBeside : 0;
    const score = columns.reduce((sum, names) => sum + weightOf(names, kind, { present, made }), against);
    if (score > bestScore) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}

/** What columns of persons are called, normalised. */
const personNames: ReadonlySet<string> = new Set([...ownNames(person), ...otherNames(person)]);

/** Whether a row is about a person or a placement, so that persons may be named beside what the table takes. */
function mayNamePerson({ persons, table }: ListKind): boolean {
  return persons.length > 0 || table.columns.some(({ id }) => id === 'placementId');
}

function isNamed({ own, others }: Names, headers: readonly string[]): boolean {
  return headers.some((header) => own.has(header) || others.has(header));
}

interface Present {
  /** The headers, normalised. */
  readonly present: readonly string[];
  /** The id of a column of which there is a side at least: nothing speaks against the kind though it is not named itself. */
  readonly made: string | null | undefined;
}

function weightOf(names: Names, { required, identity }: ListKind, { present, made }: Present): number {
  const { id, own } = names;
  if (present.some((header) => own.has(header))) return ownName;
  if (isNamed(names, present)) return otherName;
  if (!required.includes(id) || id === made) return 0;
  return identity[0] === id ? missingName : missingRequired;
}
