import type { Period } from '../../core/period';
import type { ReimbursementRate } from '../../core/reimbursement/rates';
import type { StatusRow } from '../../core/reimbursement/statuses';
import type { LocatedProblem } from '../../text/problem';
import { nameAt } from '../tables/cellAt';
import type { CostInputs } from '../tables/costInputs';
import { noName } from '../tables/nameTable';
import { problemOfCell } from '../tables/problemOfCell';

/** What decides which placements are asked about, and what was found wrong with their rows. */
export interface UnreadQuestion {
  readonly statuses: readonly StatusRow[];
  readonly rates: readonly ReimbursementRate[];
  readonly problems: ReadonlyMap<number, LocatedProblem>;
  /** Dates from this one on are not known. */
  readonly until: number;
}

/**
 * The rows of placements that are, or may be, these persons', and that are not counted as they should be, each with why: what cannot be
 * read; a person that is blank; a legal basis that is blank where the excess is paid, since nobody can say that it is not LVU.
 */
export function unreadPlacements(
  { placements, columns }: CostInputs,
  { statuses, rates, problems, until }: UnreadQuestion,
): ReadonlyMap<number, LocatedProblem> {
  const known = new Set(statuses.map(({ person }) => person));
  const byLaw = personsByLaw(statuses, rates);
  const [persons, laws] = [placements.keysOf('person'), byLaw.size > 0 ? placements.namesOf('law') : null];
  const dates = { from: statuses.reduce((first, { from }) => Math.min(first, from), Infinity), until };
  const unread = new Map<number, LocatedProblem>();
  for (const [row, person] of persons.entries()) {
    const problem = problems.get(row);
    // A row whose person cannot be read may be one of these persons'.
    if (problem !== undefined && (known.has(person) || problem.cause.problem === 'notAName'))
      unread.set(row, problem);
    if (problem !== undefined || placements.empty[row] === 1 || !lies(columns, row, dates)) continue;
    if (person === noName)
      unread.set(row, problemOfCell(placements.sheet, { problem: 'missingPerson' }, { id: 'person', row }));
    else if (laws !== null && byLaw.has(person) && nameAt(laws, row) === noName)
      unread.set(row, problemOfCell(placements.sheet, { problem: 'blankCell' }, { id: 'law', row }));
  }
  return unread;
}

/** The persons of whom a category is paid by the law of the placement. */
function personsByLaw(
  statuses: readonly StatusRow[],
  rates: readonly ReimbursementRate[],
): ReadonlySet<number> {
  const paid = new Set(rates.filter(({ rule }) => rule === 'excess').map(({ category }) => category));
  return new Set(statuses.filter(({ category }) => paid.has(category)).map(({ person }) => person));
}

/** Whether a placement has a date in the period, which can be empty; an end of 0 is open. */
function lies({ start, end }: CostInputs['columns'], row: number, { from, until }: Period): boolean {
  const last = end[row] ?? 0;
  return from < until && (start[row] ?? 0) < until && (last === 0 || last >= from);
}
