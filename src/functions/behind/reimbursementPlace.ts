import type { ClaimLine } from '../../core/reimbursement/claimLines';
import { wholeQuarters } from '../../core/reimbursement/claimLines';
import { isProblem } from '../../core/result';
import { isLocated } from '../cell';
import { byDeadlineOf, claimColumns, claimLinesOf } from '../reimbursement/claimLists';
import { monthColumns, type SeriesMonth, seriesMonths, wholeMonths } from '../reimbursement/monthLists';
import type { HeaderId } from '../reimbursement/shownReimbursement';
import type { ListedReimbursement } from './reimbursementCallOf';

/** What a cell of a list of REIMBURSEMENT stands for, with the column that it stands in. */
export type ReimbursementPlace = { readonly header: HeaderId } & (
  | { readonly of: 'claim'; readonly line: ClaimLine }
  /** Several claims: of a quarter, or (null) of all that the list shows. */
  | { readonly of: 'claims'; readonly lines: readonly ClaimLine[]; readonly quarter: number | null }
  | { readonly of: 'month'; readonly month: SeriesMonth }
  | { readonly of: 'months'; readonly months: readonly SeriesMonth[] }
  /** The income of a month, known by its first day, or (null) of all. */
  | { readonly of: 'income'; readonly month: number | null }
  /** What cannot be worked out: the cell itself says why. */
  | { readonly of: 'outside' }
);

const columns: Readonly<Record<ListedReimbursement['list'], readonly HeaderId[]>> = {
  ...claimColumns,
  ...monthColumns,
};

/** The place of a cell of the answer, by its row and column from 0; null: it is a header, or there is none. */
export function reimbursementPlace(
  listed: ListedReimbursement,
  { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number },
): ReimbursementPlace | null {
  const header = columns[listed.list][column];
  if (header === undefined || row < 1 || row >= rows) return null;
  const found = { line: row - 1, isLast: row === rows - 1 };
  const place = placeIn[listed.list](listed, found);
  return place === null ? null : { header, ...place };
}

interface FoundLine {
  /** From 0. */
  readonly line: number;
  /** The last one is the total. */
  readonly isLast: boolean;
}

type Placed = ReimbursementPlace extends infer Place
  ? Place extends ReimbursementPlace
    ? Omit<Place, 'header'>
    : never
  : never;

const placeIn: Readonly<
  Record<ListedReimbursement['list'], (listed: ListedReimbursement, found: FoundLine) => Placed | null>
> = {
  quarters: (listed, found) => inClaims(claimsOf(listed), found),
  deadlines: (listed, found) => {
    const lines = claimsOf(listed);
    return inClaims(lines === null ? null : byDeadlineOf(lines), found);
  },
  age: ({ call, ...listed }, { line, isLast }) => {
    const lines = claimsOf({ call, ...listed });
    const quarter = isLast ? null : (wholeQuarters(call.window)[line]?.from ?? null);
    if (lines === null) return null;
    const own = quarter === null ? lines : lines.filter((each) => each.quarter === quarter);
    return { of: 'claims', lines: own, quarter };
  },
  months: ({ call }, { line, isLast }) => {
    const months = seriesMonths(call);
    if (isProblem(months)) return null;
    if (isLast) return { of: 'months', months };
    const month = months[line];
    return month === undefined ? { of: 'outside' } : { of: 'month', month };
  },
  income: ({ call }, { line, isLast }) => ({
    of: 'income',
    month: isLast ? null : (wholeMonths(call)[line] ?? null),
  }),
};

function claimsOf({ call }: ListedReimbursement): readonly ClaimLine[] | null {
  const lines = claimLinesOf(call);
  return isLocated(lines) ? null : lines;
}

function inClaims(lines: readonly ClaimLine[] | null, { line, isLast }: FoundLine): Placed | null {
  if (lines === null) return null;
  if (isLast) return { of: 'claims', lines, quarter: null };
  const own = lines[line];
  return own === undefined ? { of: 'outside' } : { of: 'claim', line: own };
}
