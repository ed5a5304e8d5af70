import fc from 'fast-check';
import type { BoardList, Contribution } from '../../../src/core/board/boardList';
import { isOre, type Ore } from '../../../src/core/ore';
import type { NaiveRow } from '../naive/board';

/** Rows as they may stand in a workbook, and how far they reach. */
export interface NaiveList {
  readonly kinds: number;
  readonly months: number;
  readonly rows: readonly NaiveRow[];
}

function ore(value: number): Ore {
  if (!isOre(value)) throw new Error(`not öre: ${value}`);
  return value;
}

/** The same as the core takes it: rows of the same person, kind and month added up. */
export function boardList({ kinds, months, rows }: NaiveList): BoardList {
  const persons = [...new Set(rows.map(({ person }) => person))];
  const sums = new Map<string, Contribution>();
  for (const row of rows) {
    if (row.month >= months) continue;
    const person = persons.indexOf(row.person);
    const key = `${row.kind} ${row.month} ${person}`;
    const sum = sums.get(key) ?? { kind: row.kind, month: row.month, person, dayParts: 0, cost: ore(0) };
    const dayParts = sum.dayParts + row.days * 1_000_000;
    sums.set(key, { ...sum, dayParts, cost: ore(sum.cost + row.cost) });
  }
  return { kinds, months, persons, contributions: [...sums.values()] };
}

/** A stay: a person in a kind through some months, at so much a month. */
export interface Stay {
  readonly person: number;
  readonly kind: number;
  readonly first: number;
  readonly length: number;
  readonly cost: number;
}

/** Mostly ordinary amounts; now and then nothing, very much, or an amount below 0. */
const anyCost = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 20_000_00, max: 60_000_00 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 900_000_00, -30_000_00) },
);

/** A stay of any of so many persons. Few of them, so that limits are met as often as not. */
export const anyStay: fc.Arbitrary<Stay> = fc.record({
  person: fc.integer({ min: 0, max: 40 }),
  kind: fc.integer({ min: 0, max: 4 }),
  first: fc.integer({ min: 0, max: 11 }),
  length: fc.oneof(fc.constant(12), fc.integer({ min: 1, max: 12 })),
  cost: anyCost,
});

/** The rows of stays, month by month. */
export function rowsOf(stays: readonly Stay[], months: number): NaiveRow[] {
  return stays.flatMap(({ person, kind, first, length, cost }) =>
    Array.from({ length: Math.max(0, Math.min(first + length, months) - first) }, (_, index) => ({
      kind,
      month: first + index,
      person: `P${person}`,
      days: 30,
      cost,
    })),
  );
}

/** A list of five kinds. */
export const anyNaiveList: fc.Arbitrary<NaiveList> = fc
  .tuple(fc.array(anyStay, { maxLength: 70 }), fc.integer({ min: 1, max: 12 }))
  .map(([stays, months]) => ({ kinds: 5, months, rows: rowsOf(stays, months) }));

interface InKind {
  readonly kind: number;
  readonly months: readonly [first: number, last: number];
  readonly days?: number;
  /** Öre a month. */
  readonly cost?: number;
}

/** So many persons, each 30 days a month in a kind, 30 000 kronor unless said: `a5` are a0–a4. */
export function persons(named: string, { kind, months, days = 30, cost = 30_000_00 }: InKind): NaiveRow[] {
  const [letter, count] = [named.slice(0, 1), Number(named.slice(1))];
  const span = Array.from({ length: months[1] - months[0] + 1 }, (_, index) => months[0] + index);
  return Array.from({ length: count }, (_, index) => `${letter}${index}`).flatMap((person) =>
    span.map((month) => ({ kind, month, person, days, cost })),
  );
}
