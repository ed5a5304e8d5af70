import { parseIsoDay } from '../../../src/core/day';
import type { ReadingChoices } from '../../../src/import/list';
import { obstacleTo } from '../../../src/taskpane/import/importFacts';
import { report } from './fakeReader';
import { type Importing, settled, withList } from './importing';

const given = (pane: Importing): readonly ReadingChoices[] =>
  pane.reader().changed.map((asked) => asked.given);

it('a changed chip is read again at once, and the report takes the place of the earlier', async () => {
  const pane = await withList();
  const choosing = pane.intentions.choose({ decimal: '.' });
  await settled();
  expect(pane.state()).toMatchObject({ reading: { name: 'lista.csv' }, report, isBehind: true });
  const used = { ...report.used, decimal: '.' } as const;
  pane.reader().changed[0]?.answer({ ...report, used });
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
  pane.reader().changed[0]?.answer({ ...report, name: 'för gammal' });
  await settled();
  expect(pane.state().report?.name).toBe('lista.csv');
  expect(given(pane)).toEqual([{ encoding: 'ibm850' }, { encoding: 'ibm850', decimal: '.' }]);
  pane.reader().changed[1]?.answer({ ...report, name: 'rätt' });
  await Promise.all([first, second, third, fourth]);
  expect(pane.state().report?.name).toBe('rätt');
});

it('what is put back is as detected', async () => {
  const pane = await withList();
  void pane.intentions.choose({ decimal: '.', dates: 'dayMonthYear' });
  await settled();
  pane.reader().changed[0]?.answer(report);
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
    pane.reader().changed[0]?.answer(report);
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
  pane.reader().changed[0]?.answer({ refusal: 'wrongEncoding' });
  await choosing;
  expect(pane.state()).toMatchObject({
    report,
    choices: { encoding: 'utf-8' },
    trouble: { on: 'refusal', refusal: { refusal: 'wrongEncoding' } },
  });
  expect(obstacleTo(pane.desk.store.state())).toBe('refused');
  const back = pane.intentions.putBack('encoding');
  await settled();
  pane.reader().changed[1]?.answer(report);
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
    pane.reader().changed[0]?.answer(report);
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

describe('single columns', () => {
  const answered = async (pane: Importing, choosing: Promise<void>): Promise<void> => {
    await settled();
    pane.reader().changed.at(-1)?.answer(report);
    await choosing;
  };

  it('a constant takes the place of a column, and a column that of a constant with all that was said of it', async () => {
    const pane = await withList();
    const { chooseConstant, chooseMeaning, chooseForm, choosePart, chooseColumn } = pane.intentions;
    await answered(pane, chooseConstant('kind', 'HVB'));
    expect(given(pane).at(-1)).toEqual({ columns: { kind: null }, constants: { kind: 'HVB' } });
    await answered(pane, chooseMeaning('kind', { raw: 'hvb-hem', meaning: 'HVB' }));
    await answered(pane, chooseForm('kind', { type: 'date', form: 'shortYear', pivot: 30 }));
    await answered(pane, choosePart('kind', { sign: ' - ', side: 'after' }));
    expect(given(pane).at(-1)).toEqual({
      columns: { kind: null },
      constants: { kind: 'HVB' },
      values: { kind: { 'hvb-hem': 'HVB' } },
      forms: { kind: { type: 'date', form: 'shortYear', pivot: 30 } },
      parts: { kind: { sign: ' - ', side: 'after' } },
    });
    await answered(pane, chooseColumn('kind', 0));
    const none = { constants: {}, values: {}, forms: {}, parts: {} };
    expect(given(pane).at(-1)).toEqual({ columns: { kind: 0 }, ...none });
  });

  it('what is no longer wanted is as it was read', async () => {
    const pane = await withList();
    const { chooseMeaning, choosePart, chooseForm, chooseExtra } = pane.intentions;
    await answered(pane, chooseMeaning('kind', { raw: 'a', meaning: 'HVB' }));
    await answered(pane, chooseMeaning('kind', { raw: '__proto__', meaning: 'SiS' }));
    expect(Object.keys(given(pane).at(-1)?.values?.['kind'] ?? {})).toEqual(['a', '__proto__']);
    await answered(pane, chooseMeaning('kind', { raw: '__proto__', meaning: null }));
    await answered(pane, choosePart('kind', null));
    await answered(pane, chooseForm('kind', null));
    await answered(pane, chooseExtra(7, true));
    await answered(pane, chooseExtra(3, true));
    expect(given(pane).at(-1)).toEqual({
      values: { kind: { a: 'HVB' } },
      parts: { kind: null },
      forms: { kind: null },
      extras: [3, 7],
    });
    await answered(pane, chooseExtra(7, false));
    expect(given(pane).at(-1)?.extras).toEqual([3]);
  });

  it('nothing that was said of columns holds for another sheet; of the repairs only the reason is let go', async () => {
    const pane = await withList();
    const { chooseRepairs, chooseConstant, chooseExtra, choose } = pane.intentions;
    await answered(pane, chooseConstant('kind', 'HVB'));
    await answered(pane, chooseExtra(3, true));
    await answered(pane, chooseRepairs({ overlaps: 'cut' }));
    await answered(pane, chooseRepairs({ continued: 'byReason', reason: { header: 2, values: ['L'] } }));
    await answered(pane, choose({ sheet: 1 }));
    expect(given(pane).at(-1)).toEqual({ sheet: 1, repairs: { overlaps: 'cut' } });
    await answered(pane, chooseRepairs({ continued: 'anyLaw' }));
    await answered(pane, choose({ headerRow: 0 }));
    expect(given(pane).at(-1)).toEqual({
      sheet: 1,
      headerRow: 0,
      repairs: { overlaps: 'cut', continued: 'anyLaw' },
    });
  });
});

it('what is unfolded stays so when the list is read again', async () => {
  const pane = await withList();
  pane.intentions.fold('repairs', true);
  void pane.intentions.choose({ decimal: '.' });
  await settled();
  pane.reader().changed[0]?.answer(report);
  await settled();
  expect(pane.state().folds['repairs']).toBe(true);
  pane.intentions.fold('repairs', false);
  expect(pane.state().folds['repairs']).toBe(false);
});

describe('the values, when the list is read again', () => {
  const options = ['HVB', 'Familjehem'];
  const known = { raw: 'HVB', count: 2, meaning: 'HVB', origin: null };
  const unknown = { raw: 'Jour', count: 1, meaning: null, origin: null };
  const column = { columnId: 'kind', values: [unknown, known], more: 0, options };
  const withValues = { ...report, values: [column] };
  /** The list is read again, and this is what it then is. */
  const readAgain = async (pane: Importing, then: typeof withValues): Promise<void> => {
    const choosing = pane.intentions.chooseColumn('kind', 0);
    await settled();
    pane.reader().changed.at(-1)?.answer(then);
    await choosing;
  };

  it('are unfolded when a column that was chosen brings some that nobody knows', async () => {
    const pane = await withList();
    expect(pane.state().folds['values']).toBe(false);
    await readAgain(pane, withValues);
    expect(pane.state().folds['values']).toBe(true);
  });

  it('stay folded when all that it brings are known', async () => {
    const pane = await withList();
    await readAgain(pane, { ...report, values: [{ ...column, values: [known] }] });
    expect(pane.state().folds['values']).toBe(false);
  });

  it('stay as the user left them for values that were unknown before', async () => {
    const pane = await withList({}, withValues);
    expect(pane.state().folds['values']).toBe(true);
    pane.intentions.fold('values', false);
    await readAgain(pane, withValues);
    expect(pane.state().folds['values']).toBe(false);
  });

  it('are unfolded for a word that was known in another column only', async () => {
    const pane = await withList({}, withValues);
    pane.intentions.fold('values', false);
    await readAgain(pane, { ...report, values: [column, { ...column, columnId: 'provider' }] });
    expect(pane.state().folds['values']).toBe(true);
  });

  it('are not folded when nothing is unknown any more', async () => {
    const pane = await withList({}, withValues);
    await readAgain(pane, { ...report, values: [{ ...column, values: [known] }] });
    expect(pane.state().folds['values']).toBe(true);
  });
});
