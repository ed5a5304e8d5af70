import type { ListReport } from '../../../src/import/list';
import {
  defaultRepairs,
  type RepairEffect,
  repairIds,
  type RepairSums,
} from '../../../src/import/repairs/repair';
import {
  isRepairOff,
  leftByRepair,
  wantedRepairs,
  wasRepaired,
} from '../../../src/taskpane/import/repairFacts';
import { choiceOf, waysOf } from '../../../src/taskpane/import/repairChoices';
import { changedBy, leftAsTheyAre, repairedInAll, repairEffect } from '../../../src/text/paneImportRepairs';
import { report } from './fakeReader';
import { settled, withList } from './importing';

const before: RepairSums = { rows: 3737, persons: 820, days: 1_234_567, kronor: null };
const after: RepairSums = { rows: 1204, persons: 820, days: 333_222, kronor: null };
const spaced = (written: string): string => written.replaceAll('\u00a0', ' ');

it('what was done to the whole list is said in one line that can be read aloud', () => {
  const { sv, en } = repairedInAll(before, after);
  expect(spaced(sv)).toBe(
    '3 737 rader → 1 204 rader, 820 personer oförändrat, 1 234 567 dygn → 333 222 dygn',
  );
  expect(en).toBe('3,737 rows → 1,204 rows, 820 persons unchanged, 1,234,567 days → 333,222 days');
});

it('what cannot be told is left out, and kronor are whole', () => {
  const sums: RepairSums = { rows: 1, persons: null, days: null, kronor: 1467.49 };
  expect(spaced(repairedInAll(sums, { ...sums, kronor: 0.5 }).sv)).toBe('1 rad oförändrat, 1 467 kr → 1 kr');
});

const effect: RepairEffect = { id: 'repeated', removed: 1031, changed: 1, after };

it.each([
  [effect, '1 031 borttagna, 1 ändrad; därefter 1 204 rader, 333 222 dygn'],
  [{ ...effect, changed: 0 }, '1 031 borttagna; därefter 1 204 rader, 333 222 dygn'],
  [{ ...effect, removed: 0, changed: 0 }, 'Inga rader berörs'],
])('what one repair did: %#', (done, sentence) => {
  expect(spaced(repairEffect(done).sv)).toBe(sentence);
});

it.each([
  [{ days: -31, kronor: -45_477 }, '−31 dygn, −45 477 kr'],
  [{ days: 1, kronor: null }, '+1 dygn'],
  [{ days: null, kronor: null }, ''],
  [{ days: 0, kronor: 0.2 }, '0 dygn, 0 kr'],
])('by how much a row changed: %j', (row, sentence) => {
  expect(spaced(changedBy(row, 'sv'))).toBe(sentence);
});

it('every repair can be had as it is by default, and off', () => {
  for (const id of repairIds) {
    const ways = waysOf(id).map(([way]) => way);
    expect(ways).toContain(defaultRepairs[id]);
    expect(choiceOf(id, defaultRepairs[id])).toEqual({ [id]: defaultRepairs[id] });
    expect(ways.some((way) => isRepairOff({ ...defaultRepairs, ...choiceOf(id, way) }, id))).toBe(true);
    expect(choiceOf(id, 'toString')).toBeNull();
  }
});

it('a repair that is off says which rows are left, and how many', () => {
  const remarks = [{ code: 'overlapsRow', leavesOut: false, count: 12 }] as const;
  expect(leftByRepair({ remarks }, 'overlaps')).toEqual({ repair: 'overlaps', count: 12 });
  expect(leftByRepair({ remarks }, 'openRows')).toBeNull();
  expect(leftByRepair({ remarks }, 'sameEnd')).toBeNull();
});

it.each([
  ['overlaps', 1, ['1 rad överlappar en annan; båda behålls', '1 row overlaps another; both are kept']],
  ['overlaps', 3, ['3 rader överlappar en annan; alla behålls', '3 rows overlap another; all are kept']],
  [
    'duplicates',
    1,
    ['1 rad är likadan som en tidigare och tas med', '1 row is the same as an earlier one and is kept'],
  ],
  [
    'openRows',
    2,
    ['2 rader saknar slutdatum och tas med som de är', '2 rows have no end date and are kept as they are'],
  ],
] as const)('what is left is said by what it is: %s, %i', (repair, count, sentences) => {
  const { sv, en } = leftAsTheyAre(repair, count);
  expect([sv, en]).toEqual(sentences);
});

it('a list has been repaired when any repair did anything', () => {
  const having = (effects: readonly RepairEffect[]): Pick<ListReport, 'repairs'> => ({
    repairs: { ...report.repairs, effects },
  });
  expect(wasRepaired(having([]))).toBe(false);
  expect(wasRepaired(having([{ ...effect, removed: 0, changed: 0 }]))).toBe(false);
  expect(wasRepaired(having([{ ...effect, removed: 0, changed: 1 }]))).toBe(true);
});

it('a choice holds in the pane before it has been read', async () => {
  const pane = await withList();
  void pane.intentions.chooseRepairs({ overlaps: 'cut' });
  await settled();
  expect(wantedRepairs(pane.state(), report)).toEqual({ ...defaultRepairs, overlaps: 'cut' });
  expect(pane.reader().changed[0]?.given).toEqual({ repairs: { overlaps: 'cut' } });
});

describe('the repaired rows', () => {
  it('are shown fifty at a time, of all repairs or of one', async () => {
    const pane = await withList();
    expect(pane.state().repairs).toMatchObject({ total: 120, repair: null });
    await pane.intentions.moreRepairs();
    await pane.intentions.moreRepairs();
    expect(pane.state().repairs.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 2),
    );
    await pane.intentions.filterRepairs('overlaps');
    const { rows, repair } = pane.state().repairs;
    expect(repair).toBe('overlaps');
    expect(rows).toHaveLength(50);
    expect(new Set(rows.map((row) => row.repair))).toEqual(new Set(['overlaps']));
  });
});

describe('the rows that the list changes', () => {
  it('are read when it has been compared, fifty at a time, and forgotten when it is read again', async () => {
    const pane = await withList();
    expect(pane.state().changes).toMatchObject({ total: 60 });
    expect(pane.state().changes.rows).toHaveLength(50);
    await pane.intentions.moreChanges();
    expect(pane.state().changes.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 2),
    );
    void pane.intentions.choose({ decimal: '.' });
    await settled();
    expect(pane.state().changes).toEqual({ total: 0, rows: [] });
  });

  it('are read anew when missing rows are to be ended, and only then', async () => {
    let compared = 0;
    const pane = await withList({
      compareList: ({ missing }) => {
        compared++;
        return Promise.resolve({
          table: 'Placeringar',
          difference: { added: 0, changed: 0, unchanged: 0, missing: 3, repaired: 0, leftOut: 0 },
          removed: 0,
          closed: missing === 'close' ? 2 : 0,
          rekeying: null,
        });
      },
    });
    await pane.intentions.chooseMissing('remove');
    expect(compared).toBe(1);
    await pane.intentions.chooseMissing('close');
    expect(compared).toBe(2);
    expect(pane.state().comparison).toMatchObject({ closed: 2 });
    await pane.intentions.chooseMissing('keep');
    expect(compared).toBe(3);
    expect(pane.state().comparison).toMatchObject({ closed: 0 });
  });
});
