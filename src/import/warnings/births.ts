import { civilFromDay, isDay } from '../../core/day';
import { personalNumberOf } from '../../core/personalNumber';
import { columnOf, daysOf, textsOf, type TypedColumn } from '../columns/typedColumn';
import type { ListKind, StayColumns } from '../kinds/kind';
import { plainMarks, type RowMarks } from '../records/marks';
import { numberOfPerson } from '../records/persons';

/** Which rows are looked at. */
export interface BirthsQuery {
  readonly kind: ListKind;
  readonly stays: StayColumns;
  readonly columns: readonly TypedColumn[];
  readonly kept: Int32Array;
}

/**
 * Rows that begin before the person was born, as told by a personal number with its century and the right check digit; and rows that
 * begin in a year before that of a carer's birth.
 */
export function bornAfterStart(query: BirthsQuery): readonly RowMarks[] {
  const { kind, stays, columns, kept } = query;
  const starts = daysOf(columns, kind.term.first);
  if (starts === undefined) return [];
  const unborn = unbornPersons(query, starts);
  const carers = kind.years.flatMap((id) => unbornCarers(columns, { id, starts, kept }));
  return [...(unborn.length === 0 ? [] : [plainMarks('bornAfterStart', stays.person, unborn)]), ...carers];
}

function unbornPersons({ stays, columns, kept }: BirthsQuery, starts: Int32Array): Int32Array {
  const persons = textsOf(columns, stays.person);
  if (persons === undefined) return new Int32Array(0);
  const births = persons.texts.map(birthIn);
  return kept.filter((row) => (births[persons.values[row] ?? 0] ?? 0) > (starts[row] ?? 0));
}

/** The day on which a person was born; 0 where that cannot be told for certain. */
function birthIn(text: string): number {
  const number = numberOfPerson(text);
  const isRight = personalNumberOf(number?.identity ?? '')?.hasRightCheckDigit === true;
  return isRight ? (number?.birthDay ?? 0) : 0;
}

interface CarersQuery {
  readonly id: string;
  readonly starts: Int32Array;
  readonly kept: Int32Array;
}

function unbornCarers(
  columns: readonly TypedColumn[],
  { id, starts, kept }: CarersQuery,
): readonly RowMarks[] {
  const content = columnOf(columns, id)?.content;
  if (content?.type !== 'year') return [];
  const found = kept.filter((row) => {
    const start = starts[row] ?? 0;
    return isDay(start) && (content.values[row] ?? 0) > civilFromDay(start).year;
  });
  return found.length === 0 ? [] : [plainMarks('bornAfterStart', id, found)];
}
