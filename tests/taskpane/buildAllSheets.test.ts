import { parseIsoDay } from '../../src/core/day';
import type { Failure } from '../../src/host/failure';
import type { KindState, SheetReceipt, SheetWish } from '../../src/host/sheets/reportSheets';
import { followUpIntentions } from '../../src/taskpane/followUp/followUpIntentions';
import { fakeWorkbook } from './fakeWorkbook';

const day = (iso: string): number => parseIsoDay(iso) ?? NaN;
const window = { from: day('2026-01-01'), to: day('2026-12-31'), asOf: day('2026-08-31') };

const absent = (kind: string): KindState => ({ kind, sheet: null, failure: null });
const present = (kind: string): KindState => ({
  ...absent(kind),
  sheet: { name: kind, isOutdated: false, window, changed: [], missing: [], outside: [] },
});

const receipt = (sheet: string, way: SheetReceipt['way']): SheetReceipt => ({
  ...{ sheet, way, changed: [], missing: [] },
});

interface Pressed {
  readonly wishes: readonly SheetWish[];
  readonly shown: readonly string[];
  readonly progress: readonly string[];
  readonly desk: ReturnType<typeof fakeWorkbook>['desk'];
}

/** Presses the button over such kinds, of which each becomes what is told. */
async function pressed(
  kinds: readonly KindState[],
  outcomes: Readonly<Record<string, SheetReceipt | Failure>>,
  typed?: string,
): Promise<Pressed> {
  const wishes: SheetWish[] = [];
  const shown: string[] = [];
  const progress: string[] = [];
  const { desk } = fakeWorkbook({
    readReportSheets: () => Promise.resolve({ rows: 3, window, kinds }),
    buildReportSheet: (wish) => {
      wishes.push(wish);
      const reached = desk.store.state().followUp.progress;
      progress.push(`${reached?.kind ?? ''} ${reached?.number ?? 0}/${reached?.count ?? 0}`);
      return Promise.resolve(outcomes[wish.kind] ?? receipt(wish.kind, 'built'));
    },
    showReportSheet: (kind) => {
      shown.push(kind);
      return Promise.resolve(kind);
    },
  });
  const intentions = followUpIntentions(desk);
  await intentions.look();
  if (typed !== undefined) intentions.type('to', typed);
  await intentions.buildAll();
  return { wishes, shown, progress, desk };
}

it('asks for every kind, one after the other, and comes to the first sheet', async () => {
  const { wishes, shown, progress, desk } = await pressed([present('a'), absent('b')], {});
  expect(wishes).toEqual([
    // The days of a sheet that is there are left as they are.
    { kind: 'a', dayRule: 'both', window: null, isShown: false },
    { kind: 'b', dayRule: 'both', window, isShown: false },
  ]);
  expect(progress).toEqual(['a 1/2', 'b 2/2']);
  expect(shown).toEqual(['a']);
  expect(desk.store.state()).toMatchObject({ work: null, followUp: { progress: null } });
});

it('goes on after one that fails, and says how many became what', async () => {
  const { wishes, shown, desk } = await pressed(
    [absent('a'), absent('b'), present('c'), present('d'), absent('e')],
    {
      a: { failure: 'protected' },
      b: { failure: 'tablesMissing', tables: ['budget'] },
      c: receipt('c', 'unchanged'),
      d: receipt('d', 'refreshed'),
    },
  );
  expect(wishes.map(({ kind }) => kind)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(shown).toEqual(['c']);
  const { notice, followUp } = desk.store.state();
  expect(notice).toEqual({
    tone: 'problem',
    text: {
      sv: 'Blad: 1 byggt, 1 uppdaterat, 1 redan aktuellt, 1 saknar en tabell, 1 gick inte att bygga.',
      en: 'Sheets: 1 built, 1 refreshed, 1 up to date already, 1 lacking a table, 1 that could not be built.',
    },
  });
  expect(followUp.outcomes).toMatchObject({ a: { failure: 'protected' }, e: { way: 'built' } });
});

it('is no problem where tables are missing: the other sheets are what can be had', async () => {
  const { desk } = await pressed([absent('a'), absent('b')], {
    b: { failure: 'tablesMissing', tables: ['budget'] },
  });
  expect(desk.store.state().notice?.tone).toBe('success');
});

it('gives all sheets the days that have been typed, which stay in the fields where one did not take them', async () => {
  const shorter = { ...window, to: day('2026-06-30') };
  const taken = await pressed([present('a'), present('b')], {}, '2026-06-30');
  expect(taken.wishes.map((wish) => wish.window)).toEqual([shorter, shorter]);
  expect(taken.desk.store.state().followUp.isTyped).toBe(false);
  const refused = await pressed([present('a')], { a: { failure: 'protected' } }, '2026-06-30');
  expect(refused.desk.store.state().followUp).toMatchObject({
    isTyped: true,
    days: { to: '2026-06-30' },
  });
});

it('builds nothing when the days are wrong', async () => {
  const { wishes, desk } = await pressed([absent('a')], {}, '2026-13-01');
  expect(wishes).toEqual([]);
  expect(desk.store.state().followUp).toMatchObject({ trouble: 'to', progress: null });
});

describe('without a table of kinds', () => {
  const lacking: Failure = { failure: 'noTableOfKinds' };

  /** Presses the button where looking finds no kinds until they are made, which becomes this. */
  async function pressedWithoutKinds(made: string | Failure): Promise<{
    readonly asked: readonly string[];
    readonly desk: ReturnType<typeof fakeWorkbook>['desk'];
  }> {
    const asked: string[] = [];
    let hasKinds = false;
    const { desk } = fakeWorkbook({
      readReportSheets: () => Promise.resolve(hasKinds ? { rows: 3, window, kinds: [absent('a')] } : lacking),
      createTable: ({ id }, language) => {
        asked.push(`${id} ${language}`);
        hasKinds = typeof made === 'string';
        return Promise.resolve(made);
      },
      readTableNames: () => Promise.resolve(['Placeringar', 'Former']),
      buildReportSheet: ({ kind }) => {
        asked.push(kind);
        return Promise.resolve(receipt(kind, 'built'));
      },
      showReportSheet: (kind) => Promise.resolve(kind),
    });
    const intentions = followUpIntentions(desk);
    await intentions.look();
    await intentions.buildAll();
    return { asked, desk };
  }

  it('makes it first, and then the sheets', async () => {
    const { asked, desk } = await pressedWithoutKinds('Former');
    expect(asked).toEqual(['kinds sv', 'a']);
    expect(desk.store.state()).toMatchObject({ work: null, tableNames: ['Placeringar', 'Former'] });
  });

  it('builds nothing where it cannot be made, and says why', async () => {
    const { asked, desk } = await pressedWithoutKinds({ failure: 'protected' });
    expect(asked).toEqual(['kinds sv']);
    expect(desk.store.state()).toMatchObject({ work: null, notice: { tone: 'problem' } });
  });
});
