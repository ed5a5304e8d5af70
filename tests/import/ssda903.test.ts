import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIsoDay } from '../../src/core/day';
import type { RepairChoices } from '../../src/import/repairs/repair';
import { rowActions } from '../../src/text/repairs';
import { type ReadByTest, readOrFail, remarksOf, rowsOf } from './reading';

const bytes = new Uint8Array(readFileSync(join(__dirname, 'cases', 'ssda903', 'episodes.csv')));

/** Nothing is repaired. */
const asItIs: RepairChoices = {
  ...{ duplicates: 'off', repeated: 'off', sameEnd: 'off', openRows: 'off', overlaps: 'keep' },
  ...{ continued: 'off', reason: null },
};
const read = (): ReturnType<typeof readOrFail> =>
  readOrFail(
    { name: 'episodes.csv', content: bytes },
    { columns: { person: 0, start: 1, end: 7, kind: 5 }, repairs: asItIs },
  );

/** The same list as obvious code sees it: lines cut at commas, dates counted with the runtime's own calendar. */
const episodes = Buffer.from(bytes)
  .toString('utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(','))
  .map(([child = '', start = '', , , , place = '', , end = '']) => ({ child, start, place, end }));

const oneDay = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / oneDay;

describe('the English list', () => {
  test('is kept to the last row where nothing is repaired, and shows the repeated rows', async () => {
    const list = await read();
    const { counts } = list.report;
    expect(counts).toEqual({
      removed: 0,
      read: 3737,
      kept: 3737 - counts.leftOut,
      leftOut: counts.leftOut,
      blank: 0,
      totals: 0,
    });
    const wrong = episodes.filter(({ start, end }) => start === '' || (end !== '' && end < start));
    expect(counts.leftOut).toBe(wrong.length);
    const earlier = new Set<string>();
    const repeated = episodes.filter((episode) => {
      const written = JSON.stringify(episode);
      const isKnown = earlier.has(written);
      earlier.add(written);
      return isKnown && !wrong.includes(episode);
    });
    const alike = remarksOf(list).filter(({ remark }) => remark.problem === 'sameAsEarlierRow');
    expect(alike).toHaveLength(repeated.length);
  });

  test('has the sums that a second calculation has', async () => {
    const { report } = await read();
    const kept = episodes.filter(({ start, end }) => start !== '' && (end === '' || end >= start));
    const asOf =
      kept
        .map(({ start }) => start)
        .sort()
        .at(-1) ?? '';
    const last = ({ end }: { end: string }): string => (end === '' || end > asOf ? asOf : end);
    const days = kept.reduce((sum, episode) => sum + daysBetween(episode.start, last(episode)) + 1, 0);
    const ends = kept.map(({ end }) => end).filter((end) => end !== '');
    expect(report.used.asOf === null ? null : formatIsoDay(report.used.asOf)).toBe(asOf);
    expect(report.sums.days).toBe(days);
    expect(report.sums.persons).toBe(new Set(kept.map(({ child }) => child)).size);
    expect(report.sums.persons).toBe(820);
    expect(report.sums.kronor).toBeNull();
    expect(report.sums.firstDay).not.toBeNull();
    expect(report.sums.lastDay === null ? null : formatIsoDay(report.sums.lastDay)).toBe(
      [...ends, asOf].sort().at(-1),
    );
  });

  test('has the rows that the file has, in order', async () => {
    const list = await read();
    const kept = episodes.filter(({ start, end }) => end === '' || end >= start);
    expect(rowsOf(list, ['person', 'kind', 'start', 'end'])).toEqual(
      kept.map(({ child, place, start, end }) => [child, place, start, end]),
    );
  });
});

/*
 * The order in which the system that ships the list cleans it, step by step as its readme tells it: sort by child, first day and last
 * day (blank first); of the same child and first day the last is kept; of the same child and last day the first; a row that is open or
 * runs past the next first day is cut there; a row that changes only the legal status, the type or both (L, U, T) and begins where the one
 * before ends is made one with it. The last day does not count.
 */

interface Episode {
  /** As the user sees it in the file. */
  readonly row: number;
  readonly child: string;
  readonly start: string;
  readonly end: string;
  readonly why: string;
}

const told: readonly Episode[] = Buffer.from(bytes)
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => line.trim().split(','))
  .map(([child = '', start = '', why = '', , , , , end = ''], index) => ({
    row: index + 1,
    child,
    start,
    end,
    why,
  }))
  .slice(1);

const keyed = (key: (episode: Episode) => string) => (list: readonly Episode[]) =>
  new Map(list.map((episode) => [key(episode), episode]));

function inReferenceOrder(list: readonly Episode[]): readonly Episode[] {
  const sorted = [...list].sort((one, other) => {
    const [a, b] = [one, other].map(({ child, start, end }) => `${child} ${start} ${end}`);
    return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : one.row - other.row;
  });
  const lastOfStart = [...keyed(({ child, start }) => `${child} ${start}`)(sorted).values()];
  const firstOfEnd = [
    ...keyed(({ child, end }) => `${child} ${end}`)([...lastOfStart].reverse()).values(),
  ].reverse();
  const cut = firstOfEnd.map((episode, index) => {
    const next = firstOfEnd[index + 1];
    const isCut = next?.child === episode.child && (episode.end === '' || episode.end > next.start);
    return isCut ? { ...episode, end: next.start } : episode;
  });
  const merged: Episode[] = [];
  for (const [index, episode] of cut.entries()) {
    const before = cut[index - 1];
    const into = merged.at(-1);
    const goesOn =
      before?.child === episode.child && before.end === episode.start && 'LTU'.includes(episode.why);
    if (goesOn && into !== undefined) merged[merged.length - 1] = { ...into, end: episode.end };
    else merged.push(episode);
  }
  return merged;
}

const nightsThrough = (asOf: string, { start, end }: Episode): number => {
  const dayAfter = new Date(Date.parse(asOf) + oneDay).toISOString().slice(0, 10);
  return Math.max(0, daysBetween(start, end === '' || end > dayAfter ? dayAfter : end));
};

/** What a user chooses in the pane for such a list. */
const referenceOrder: RepairChoices = {
  ...{ duplicates: 'off', repeated: 'sameStart', sameEnd: 'keepLongest', openRows: 'always' },
  ...{ overlaps: 'cut', continued: 'byReason', reason: { header: 2, values: ['L', 'T', 'U'] } },
};

const repaired = (repairs: RepairChoices): Promise<ReadByTest> =>
  readOrFail(
    { name: 'episodes.csv', content: bytes },
    {
      columns: { person: 0, start: 1, end: 7, kind: 5, provider: 6 },
      constants: { dayRule: 'nätter' },
      repairs,
    },
  );

describe('the English list in its reference order', () => {
  const asOf = '2022-03-27';
  const reference = inReferenceOrder(told);
  const sum = (list: readonly Episode[]): number =>
    list.reduce((days, episode) => days + nightsThrough(asOf, episode), 0);

  test('has the rows and the days that the reference order gives: 1 893 481 days are 723 550', async () => {
    const { report, session } = await repaired(referenceOrder);
    const { before, after, effects } = report.repairs;
    expect(report.used.asOf === null ? null : formatIsoDay(report.used.asOf)).toBe(asOf);
    expect([before.rows, before.days, before.persons]).toEqual([3737, sum(told), 820]);
    expect([after.rows, after.days, after.persons]).toEqual([reference.length, sum(reference), 820]);
    expect([before.days, after.days, after.rows]).toEqual([1_893_481, 723_550, 2093]);
    expect((before.days ?? 0) / (after.days ?? 1)).toBeCloseTo(2.617, 3);
    expect(effects.map((effect) => effect.after.persons)).toEqual([820, 820, 820, 820, 820, 820]);
    expect(report.counts).toMatchObject({ read: 3737, kept: 2093, removed: 1644, leftOut: 0 });
    expect(report.sums).toMatchObject({ days: 723_550, persons: 820 });
    const inFile = [...reference].sort((one, other) => one.row - other.row);
    expect(rowsOf({ report, session }, ['person', 'start', 'end'])).toEqual(
      inFile.map(({ child, start, end }) => [child, start, end]),
    );
  });

  test('tells of each row that is taken away or ends on another day, once, with the row that caused it', async () => {
    const { session, report } = await repaired(referenceOrder);
    const kept = new Map(reference.map((episode) => [episode.row, episode]));
    const gone = told.filter(({ row }) => !kept.has(row)).map(({ row }) => row);
    const changed = told.filter(({ row, end }) => (kept.get(row)?.end ?? end) !== end).map(({ row }) => row);
    const all = session.repairs({ repair: null, from: 0, count: Infinity });
    expect(all.total).toBe(gone.length + changed.length);
    expect(all.rows.filter(({ wasRemoved }) => wasRemoved).map(({ row }) => row)).toEqual(gone);
    expect(all.rows.filter(({ wasRemoved }) => !wasRemoved).map(({ row }) => row)).toEqual(changed);
    const childOf = new Map(told.map(({ row, child }) => [row, child]));
    for (const { row, because } of all.rows) expect(childOf.get(because ?? -1)).toBe(childOf.get(row));
    for (const { row, end } of all.rows) if (end !== null) expect(end.after).toBe(kept.get(row)?.end);
    const { before, after } = report.repairs;
    expect(all.rows.reduce((days, row) => days + (row.days ?? NaN), 0)).toBe(
      (after.days ?? 0) - (before.days ?? 0),
    );
    const log = session.logBlock({ language: 'sv', from: 0, bytes: Infinity }).rows;
    const rowsWith = (action: string): unknown[] =>
      log.filter(([, what]) => what === action).map(([row]) => row);
    expect(rowsWith(rowActions.removed.sv)).toEqual(gone);
    expect(rowsWith(rowActions.changed.sv)).toEqual(changed);
  });

  test('and then has no overlap left', async () => {
    const list = await repaired(referenceOrder);
    expect(remarksOf(list).filter(({ remark }) => remark.problem === 'overlapsRow')).toEqual([]);
  });
});
