import { columnOf, type TypedColumn } from '../columns/typedColumn';
import type { StayColumns } from '../kinds/kind';
import type { ListReading } from '../readList';
import { type MeasureOf, measurable, measureOfRows } from '../records/measure';
import { personGroups } from '../records/personGroups';
import type { Keys } from '../records/persons';
import type { Records } from '../records/records';
import { sumsOfRows } from '../records/sums';
import { warningsOf } from '../warnings/warnings';
import { lastDays, stayFacts } from './facts';
import { defaultRepairs, type RepairChoices, type RepairReport } from './repair';
import { type Fate, type RepairedStays, repairStays } from './repairStays';
import type { Stays } from './stays';
import { newTally } from './tally';

/** A list whose rows have been repaired: its records hold the rows that are left, with the last days that they have now. */
export interface RepairedReading extends ListReading {
  /** For each row the number of its person, from 1; 0 where it names none. Null where nothing tells persons. */
  readonly person: Int32Array | null;
  readonly repairs: RepairsMade;
}

/** What the repairs of a list did. */
export interface RepairsMade {
  readonly report: RepairReport;
  readonly fates: ReadonlyMap<number, Fate>;
  /** The last day of each row as the list gives it, 0 where it is open. */
  readonly endBefore: Int32Array;
  readonly endAfter: Int32Array;
  readonly measureOf: MeasureOf;
}

/** Repairs a list as it was chosen, and marks what is worth a look in what is left. With keys, persons whom the workbook says to be the same are one. */
export function repairedReading(reading: ListReading, keys: Keys): RepairedReading {
  return repairedFor(reading, personsIn(reading, keys));
}

/** The same list once more when other keys are known: repaired again only where they tell that other rows are of one person. */
export function repairedWithKeys(
  reading: ListReading,
  keys: Keys,
  before: RepairedReading | null,
): RepairedReading {
  const person = personsIn(reading, keys);
  return before !== null && areSame(before.person, person) ? before : repairedFor(reading, person);
}

function areSame(one: Int32Array | null, other: Int32Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.every((person, row) => person === other[row]);
}

function repairedFor(reading: ListReading, person: Int32Array | null): RepairedReading {
  const choices = { ...defaultRepairs, ...reading.choices.repairs };
  const { kind } = reading.heading;
  const ends = kind.stays === undefined ? undefined : endsOf(reading);
  if (kind.stays === undefined || ends === undefined) {
    const repairs = unrepaired(reading, { choices, person });
    return { ...reading, records: withWarnings(reading, reading.records, null), person, repairs };
  }
  const repaired = repairRows({ reading, stays: kind.stays, choices, person, ends });
  const after = recordsAfter(reading.records, repaired, kind.term.last);
  const records = withWarnings(reading, after, repaired.left);
  const { before, effects, fates, endBefore, endAfter } = repaired;
  const removedRows = [...fates.values()].filter(({ wasRemoved }) => wasRemoved).length;
  const changedRows = fates.size - removedRows;
  const report = { used: choices, before, effects, after: repaired.after, removedRows, changedRows };
  const repairs = { report, fates, endBefore, endAfter, measureOf: measureIn(reading) };
  return { ...reading, records, person, repairs };
}

function withWarnings(reading: ListReading, records: Records, left: Stays | null): Records {
  return { ...records, marks: [...records.marks, ...warningsOf({ ...reading, records }, left)] };
}

function personsIn({ heading, records, persons, same }: ListReading, keys: Keys): Int32Array | null {
  const content = columnOf(records.columns, heading.kind.persons[0] ?? null)?.content;
  return content?.type === 'text' ? personGroups({ content, persons, keys, same }) : null;
}

/** Undefined where the rows have no first day: then nothing can be repaired. A list without last days has none to repair, only rows that stand twice. */
function endsOf({ heading: { kind }, records: { columns, read } }: ListReading): Int32Array | undefined {
  if (columnOf(columns, kind.term.first) === undefined) return undefined;
  return lastDays({ kind, columns }) ?? new Int32Array(read.length);
}

function measureIn({ heading: { kind }, records: { columns }, used: { asOf } }: ListReading): MeasureOf {
  return measureOfRows({ kind, columns, asOf });
}

interface ToRepair {
  readonly reading: ListReading;
  readonly stays: StayColumns;
  readonly choices: RepairChoices;
  readonly person: Int32Array | null;
  readonly ends: Int32Array;
}

function repairRows({ reading, stays, choices, person, ends }: ToRepair): RepairedStays {
  const { heading, records, rows, used } = reading;
  const { kind } = heading;
  const { columns, read, kept } = records;
  const { asOf } = used;
  const hasEnds = columnOf(columns, kind.term.last) !== undefined;
  const made: RepairChoices = hasEnds ? choices : { ...onlyDuplicates, duplicates: choices.duplicates };
  const persons = person ?? new Int32Array(read.length);
  const facts = stayFacts({ kind, stays, columns, rows, read, kept, person: persons, asOf, choices: made });
  const can = measurable({ kind, columns, asOf });
  const tally = newTally({ measureOf: measureIn(reading), can, person });
  return repairStays({ facts, kept, end: ends, choices: made, tally });
}

/** All that can be repaired where nothing tells when a row ends. */
const onlyDuplicates: Omit<RepairChoices, 'duplicates'> = {
  ...{ repeated: 'off', sameEnd: 'off', openRows: 'off', overlaps: 'keep', continued: 'off' },
  reason: null,
};

function recordsAfter(
  records: Records,
  { kept, endAfter, fates }: RepairedStays,
  last: string | null,
): Records {
  const columns = records.columns.map((column): TypedColumn =>
    column.id === last && column.content.type === 'day'
      ? { ...column, content: { type: 'day', values: endAfter } }
      : column,
  );
  const removed = new Set<number>();
  for (const [row, { wasRemoved }] of fates) if (wasRemoved) removed.add(row);
  return { ...records, columns, kept, removed };
}

/** Of lists whose rows are no stays: before is after. */
function unrepaired(
  reading: ListReading,
  { choices, person }: Pick<ToRepair, 'choices' | 'person'>,
): RepairsMade {
  const { heading, records, used } = reading;
  const { kind } = heading;
  const { columns, kept, read } = records;
  const { persons, days, kronor } = sumsOfRows({ kind, columns, kept, asOf: used.asOf, person });
  const before = { rows: kept.length, persons, days, kronor };
  const ends = lastDays({ kind, columns }) ?? new Int32Array(read.length);
  return {
    report: { used: choices, before, effects: [], after: before, removedRows: 0, changedRows: 0 },
    ...{ fates: new Map(), endBefore: ends, endAfter: ends, measureOf: measureIn(reading) },
  };
}
