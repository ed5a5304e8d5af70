import { isDay } from '../../core/day';
import { type StayLimit, stayLimits } from '../../rates/stayLimits';
import { textsOf, type TextContent, type TypedColumn } from '../columns/typedColumn';
import type { StayColumns } from '../kinds/kind';
import type { RowMarks } from '../records/marks';
import { knownUntil, nobody, type Stays } from '../repairs/stays';
import { marksOf, rowsWithNumber } from './found';
import { monthsLater } from './terms';

/** Within so many days for each month nobody is beyond a limit, and nothing needs to be worked out. */
const shortestMonth = 28;
/** Everybody is beyond it after so many. */
const longestMonth = 31;

/**
 * Rows in which a person has been longer than the law allows in a kind of home, or on a legal basis, through the as-of date. The time
 * runs on through a move: it begins with the first of the person's rows of that sort that follow each other without a gap. Rows whose
 * days are agreed are none: such a person was there now and then.
 */
export function beyondLimits(
  stays: Stays,
  columns: readonly TypedColumn[],
  ids: StayColumns,
): readonly RowMarks[] {
  /** For each row the number of the limit that it is beyond, from 1; 0 where it is beyond none. */
  const passed = new Int32Array(stays.end.length);
  for (const [index, limit] of stayLimits.entries()) {
    const holds = limit.kinds === null ? textsOf(columns, ids.law) : textsOf(columns, ids.kind);
    if (holds === undefined) continue;
    const tell = (row: number): void => {
      passed[row] = index + 1;
    };
    findBeyond(stays, { months: limit.months, isUnder: rowsUnder(limit, holds), tell });
  }
  return marksOf({
    ...{ code: 'beyondLegalLimit', columnId: null, rows: rowsWithNumber(passed) },
    remarkOf: (row) => ({ problem: 'beyondLegalLimit', law: lawOf((passed[row] ?? 0) - 1) }),
  });
}

function lawOf(index: number): StayLimit['law'] {
  const limit = stayLimits[index];
  if (limit === undefined) throw new RangeError(`no limit ${index}`);
  return limit.law;
}

function rowsUnder({ kinds, basis }: StayLimit, { texts, values }: TextContent): (row: number) => boolean {
  const names = (kinds ?? []).flatMap(({ sv, en }) => [compared(sv), compared(en)]);
  const isUnder = texts.map((text) =>
    basis === null ? names.includes(compared(text)) : startsWithWord(compared(text), compared(basis)),
  );
  return (row) => isUnder[values[row] ?? 0] ?? false;
}

function compared(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));
}

interface Sought {
  readonly months: number;
  readonly isUnder: (row: number) => boolean;
  readonly tell: (row: number) => void;
}

function findBeyond(stays: Stays, { months, isUnder, tell }: Sought): void {
  const { facts, ordered, rows } = stays;
  let person = nobody;
  let since = 0;
  let reach = -Infinity;
  const look = (row: number): void => {
    if (!isUnder(row)) return;
    const start = facts.start[row] ?? 0;
    const whose = facts.person[row] ?? nobody;
    if (whose === nobody || whose !== person || start > reach) {
      since = start;
      reach = -Infinity;
    }
    person = whose;
    const until = knownUntil(stays, row);
    reach = Math.max(reach, until);
    const hasBegun = until > start && until !== Infinity;
    if (hasBegun && isLonger(since, until - 1, months)) tell(row);
  };
  for (const row of ordered) look(row);
  for (const row of rows) if (facts.person[row] === nobody && facts.isAgreed[row] === 0) look(row);
}

function isLonger(first: number, last: number, months: number): boolean {
  if (!isDay(first) || last - first <= months * shortestMonth) return false;
  return last - first > months * longestMonth || last > monthsLater(first, months);
}
