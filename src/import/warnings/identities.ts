import type { NumberClass } from '../../core/personalNumberClass';
import { textsOf, type TypedColumn } from '../columns/typedColumn';
import type { StayColumns } from '../kinds/kind';
import type { RowMarks } from '../records/marks';
import { numberOfPerson } from '../records/persons';
import { personRuns, type Run, type Stays, untilOf, withAgreed } from '../repairs/stays';
import { marksOf, rowsWithNumber } from './found';

/** Numbers that a person has until there is a personal number. */
const passingClasses: readonly NumberClass[] = ['temporary', 'interim', 'coordination'];

/** One may be ended and the other begun with some days between them, in either order. */
const daysBetween = 7;

interface Holder {
  readonly birth: string;
  readonly isPassing: boolean;
  readonly run: Run;
}

/**
 * First rows of persons who may be persons of the list with another number: one of the two has a number for the time being (temporary,
 * interim or coordination number), both were born on the same day, and a stay of the one ends within a week of the day on which the
 * other's first begins, as it does when a child gets a personal number and the case is registered anew. Twins begin and end together,
 * and are not taken for one. Whether the days of a stay are counted or agreed means nothing here.
 */
export function twoIdentities(left: Stays, { columns, ids, numberOf }: IdentitiesQuery): readonly RowMarks[] {
  const stays = withAgreed(left);
  const byBirth = new Map<string, Holder[]>();
  for (const holder of holdersIn(stays, columns, ids)) {
    const same = byBirth.get(holder.birth);
    if (same === undefined) byBirth.set(holder.birth, [holder]);
    else same.push(holder);
  }
  /** For each row the number of the other person's row, from 1; 0 where there is none. */
  const others = new Int32Array(stays.end.length);
  for (const holders of byBirth.values()) {
    const passing = holders.filter(({ isPassing }) => isPassing);
    const lasting = holders.filter(({ isPassing }) => !isPassing);
    for (const { run } of lasting) {
      const row = stays.ordered[run.from] ?? -1;
      const earlier = passing
        .map((holder) => rowEndingAt(stays, holder.run, row))
        .find((each) => each !== null);
      if (earlier !== undefined) others[row] = earlier + 1;
    }
  }
  return marksOf({
    ...{ code: 'twoIdentities', columnId: ids.person, rows: rowsWithNumber(others) },
    remarkOf: (row) => ({ problem: 'twoIdentities', row: numberOf((others[row] ?? 0) - 1) }),
  });
}

/** Where persons are told from, and how rows are numbered. */
export interface IdentitiesQuery {
  readonly columns: readonly TypedColumn[];
  readonly ids: StayColumns;
  readonly numberOf: (row: number) => number;
}

function holdersIn(stays: Stays, columns: readonly TypedColumn[], ids: StayColumns): readonly Holder[] {
  const persons = textsOf(columns, ids.person);
  if (persons === undefined) return [];
  const birthOf = persons.texts.map((text) => {
    const number = numberOfPerson(text);
    if (number === null || number.numberClass === 'dossier' || number.numberClass === 'reserve') return null;
    return { birth: birthIn(number.identity), isPassing: passingClasses.includes(number.numberClass) };
  });
  return personRuns(stays).flatMap((run) => {
    const holder = birthOf[persons.values[stays.ordered[run.from] ?? -1] ?? 0] ?? null;
    return holder === null ? [] : [{ ...holder, run }];
  });
}

/** The date of birth in ten digits; the day of a coordination number is raised by 60. */
function birthIn(tenDigits: string): string {
  const day = Number(tenDigits.slice(4, 6));
  return tenDigits.slice(0, 4) + String(day > 60 ? day - 60 : day).padStart(2, '0');
}

function rowEndingAt(stays: Stays, { from, to }: Run, row: number): number | null {
  const start = stays.facts.start[row] ?? 0;
  const near = stays.ordered
    .subarray(from, to)
    .find((each) => Math.abs(untilOf(stays, each) - start) <= daysBetween);
  return near ?? null;
}
