import { parseIsoDay } from '../../../src/core/day';
import type { ReadingChoices } from '../../../src/import/list';
import { obstacleTo } from '../../../src/taskpane/import/importFacts';
import { report } from './fakeReader';
import { type Importing, settled, withList } from './importing';

const given = (pane: Importing): readonly ReadingChoices[] =>
  pane.reader().changes.map((asked) => asked.given);

it('a changed chip is read again at once, and the report takes the place of the earlier', async () => {
  const pane = await withList();
  const choosing = pane.intentions.choose({ decimal: '.' });
  await settled();
  expect(pane.state()).toMatchObject({ reading: { name: 'lista.csv' }, report, isBehind: true });
  const used = { ...report.used, decimal: '.' } as const;
  pane.reader().changes[0]?.answer({ ...report, used });
  await choosing;
  expect(given(pane)).toEqual([{ decimal: '.' }]);
  expect(pane.state()).toMatchObject({ reading: null, isBehind: false, report: { used } });
});

it('quick changes: the last one holds, and those between are not read', async () => {
  const pane = await withList();
  const first = pane.intentions.choose({ encoding: 'utf-8' });
  const second = pane.intentions.choose({ encoding: 'macintosh' });
  const third = pane.intentions.choose({ encoding: 'ibm850' });
  await settled();
  // Nothing had begun when the third came.
  expect(given(pane)).toEqual([{ encoding: 'ibm850' }]);
  const fourth = pane.intentions.choose({ decimal: '.' });
  pane.reader().changes[0]?.answer({ ...report, name: 'för gammal' });
  await settled();
  expect(pane.state().report?.name).toBe('lista.csv');
  expect(given(pane)).toEqual([{ encoding: 'ibm850' }, { encoding: 'ibm850', decimal: '.' }]);
  pane.reader().changes[1]?.answer({ ...report, name: 'rätt' });
  await Promise.all([first, second, third, fourth]);
  expect(pane.state().report?.name).toBe('rätt');
});

it('what is put back is as detected', async () => {
  const pane = await withList();
  void pane.intentions.choose({ decimal: '.', dates: 'dayMonthYear' });
  await settled();
  pane.reader().changes[0]?.answer(report);
  await settled();
  void pane.intentions.putBack('dates');
  await settled();
  expect(given(pane).at(-1)).toEqual({ decimal: '.' });
});

it.each([
  [{ kind: 'prices' }, { kind: 'prices' }],
  [{ delimiter: ',' }, { delimiter: ',' }],
  [{ headerRow: 2 }, { headerRow: 2 }],
  [{ decimal: '.' }, { columns: { start: 1 }, decimal: '.' }],
] as const)(
  'columns that were chosen hold as long as they are the same columns: %j',
  async (choice, expected) => {
    const pane = await withList();
    void pane.intentions.chooseColumn('start', 1);
    await settled();
    pane.reader().changes[0]?.answer(report);
    await settled();
    void pane.intentions.choose(choice);
    await settled();
    expect(given(pane)).toEqual([{ columns: { start: 1 } }, expected]);
  },
);

it('a choice that cannot be read leaves the review as it was, with the reason, and nothing can be imported', async () => {
  const pane = await withList();
  const choosing = pane.intentions.choose({ encoding: 'utf-8' });
  await settled();
  pane.reader().changes[0]?.answer({ refusal: 'wrongEncoding' });
  await choosing;
  expect(pane.state()).toMatchObject({
    report,
    choices: { encoding: 'utf-8' },
    trouble: { on: 'refusal', refusal: { refusal: 'wrongEncoding' } },
  });
  expect(obstacleTo(pane.desk.store.state())).toBe('refused');
  const back = pane.intentions.putBack('encoding');
  await settled();
  pane.reader().changes[1]?.answer(report);
  await back;
  expect(pane.state()).toMatchObject({ choices: {}, trouble: null });
  expect(obstacleTo(pane.desk.store.state())).toBeNull();
});

describe('the date of the list', () => {
  it('is read again when it is a date, and only when it is another', async () => {
    const pane = await withList();
    pane.intentions.typeListDate('2026-10-31');
    void pane.intentions.settleListDate();
    await settled();
    expect(given(pane)).toEqual([{ asOf: parseIsoDay('2026-10-31') }]);
    pane.reader().changes[0]?.answer(report);
    await settled();
    pane.intentions.typeListDate('2026-10-31');
    await pane.intentions.settleListDate();
    expect(given(pane)).toHaveLength(1);
  });

  it('is marked when it is none', async () => {
    const pane = await withList();
    pane.intentions.typeListDate('31/10');
    await pane.intentions.settleListDate();
    expect(pane.state().asOf).toEqual({ typed: '31/10', isWrong: true });
    expect(given(pane)).toEqual([]);
  });
});

describe('what was found in the rows', () => {
  it('is shown fifty at a time, and a filter asks anew', async () => {
    const pane = await withList();
    await pane.intentions.remarks.showMore();
    await pane.intentions.remarks.showMore();
    expect(pane.state().remarks.remarks.map(({ row }) => row)).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 2),
    );
    await pane.intentions.remarks.filter('blankCell');
    expect(pane.state().remarks).toMatchObject({ code: 'blankCell', total: 120 });
    expect(pane.state().remarks.remarks).toHaveLength(50);
    expect(given(pane)).toEqual([]);
  });

  it('is not added twice when the user asks twice', async () => {
    const pane = await withList();
    await Promise.all([pane.intentions.remarks.showMore(), pane.intentions.remarks.showMore()]);
    expect(pane.state().remarks.remarks).toHaveLength(100);
  });
});
