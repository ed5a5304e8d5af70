import { type Day, firstValidDay, parseIsoDay } from '../../src/core/day';
import type { ReportSheetsState, SheetWish } from '../../src/host/sheets/reportSheets';
import type { Workbook } from '../../src/host/workbook';
import { followUpIntentions } from '../../src/taskpane/followUp/followUpIntentions';
import { movedWindow, moveOffered, typedWindow, yearIn } from '../../src/taskpane/followUp/windows';
import { blocksLeft, outsideLine, sheetDone } from '../../src/text/paneFollowUp';
import { fakeWorkbook } from './fakeWorkbook';

const dayOf = (iso: string): Day | null => parseIsoDay(iso) ?? null;
const day = (iso: string): number => dayOf(iso) ?? NaN;
const year2026 = { from: day('2026-01-01'), to: day('2026-12-31'), asOf: day('2026-08-31') };
const noSheet: ReportSheetsState = {
  rows: 149,
  window: year2026,
  kinds: [{ kind: 'followUp', sheet: null, failure: null }],
};
const sheet = {
  ...{ name: 'Uppföljning', isOutdated: false, window: year2026, changed: [], missing: [], outside: [] },
};
const withSheet: ReportSheetsState = {
  ...noSheet,
  kinds: [{ kind: 'followUp', sheet, failure: null }],
};

/** A pane over a workbook of which the sheets are as told; what was asked for is kept. */
function pane(
  found: ReportSheetsState,
  answers: Partial<Workbook> = {},
): {
  readonly wishes: SheetWish[];
  readonly desk: ReturnType<typeof fakeWorkbook>['desk'];
} {
  const wishes: SheetWish[] = [];
  const { desk } = fakeWorkbook({
    readReportSheets: () => Promise.resolve(found),
    buildReportSheet: (wish) => {
      wishes.push(wish);
      return Promise.resolve({ sheet: 'Uppföljning', way: 'built', changed: [], missing: [] });
    },
    ...answers,
  });
  return { wishes, desk };
}

it('shows the days that the workbook tells', async () => {
  const { desk } = pane(noSheet);
  await followUpIntentions(desk).look();
  expect(desk.store.state().followUp).toMatchObject({
    isReading: false,
    found: noSheet,
    days: { from: '2026-01-01', to: '2026-12-31', asOf: '2026-08-31' },
  });
});

it('offers the year of the list’s own date, and of today where nobody has said that', async () => {
  const asked: unknown[] = [];
  const readReportSheets: Workbook['readReportSheets'] = (window) => {
    asked.push(window);
    return Promise.resolve(noSheet);
  };
  const { desk } = pane(noSheet, { readReportSheets });
  // The clock of the tests stands still on 31 January 2026.
  await followUpIntentions(desk).look();
  const settings = { dayRule: 'both', asOf: parseIsoDay('2025-10-31') ?? null } as const;
  desk.store.dispatch({ type: 'settingsRead', settings });
  await followUpIntentions(desk).look();
  expect(asked).toEqual([
    { ...year2026, asOf: day('2026-01-31') },
    { from: day('2025-01-01'), to: day('2025-12-31'), asOf: day('2025-10-31') },
  ]);
});

it('offers the day that the list shows where nobody has said one: days after it are not known', async () => {
  const asked: unknown[] = [];
  const { desk } = pane(noSheet, {
    readReportSheets: (window) => {
      asked.push(window);
      return Promise.resolve(noSheet);
    },
    // The latest date of the list that is not after the 31 January 2026 of the tests' clock.
    readListDate: (today) => Promise.resolve(today === day('2026-01-31') ? dayOf('2025-12-14') : null),
  });
  await followUpIntentions(desk).look();
  expect(asked).toEqual([{ from: day('2025-01-01'), to: day('2025-12-31'), asOf: day('2025-12-14') }]);
});

it('builds for the days in the fields, and says so', async () => {
  const { desk, wishes } = pane(noSheet);
  const intentions = followUpIntentions(desk);
  await intentions.look();
  intentions.chooseYear(2025);
  intentions.type('asOf', ' 2026-07-31');
  await intentions.build('followUp');
  const window = { from: day('2025-01-01'), to: day('2025-12-31'), asOf: day('2026-07-31') };
  expect(wishes).toEqual([{ kind: 'followUp', dayRule: 'both', window, isShown: true }]);
  expect(desk.store.state()).toMatchObject({
    work: null,
    notice: { tone: 'success', text: sheetDone('Uppföljning', 'built') },
    followUp: { isTyped: false, days: { from: '2026-01-01' } },
  });
});

it.each([
  ['asOf', '2026-07-31', [{ asOf: day('2026-07-31') }]],
  ['to', '2026-06-30', []],
] as const)(
  'keeps a changed as-of date in the workbook, and nothing else: %s',
  async (field, typed, kept) => {
    const saved: unknown[] = [];
    const { desk } = pane(noSheet, {
      writeSettings: (changed) => {
        saved.push(changed);
        return Promise.resolve(changed);
      },
    });
    desk.store.dispatch({ type: 'settingsRead', settings: { dayRule: 'both', asOf: null } });
    const intentions = followUpIntentions(desk);
    await intentions.look();
    intentions.type(field, typed);
    await intentions.build('followUp');
    expect(saved).toEqual(kept);
    expect(desk.store.state().settings?.asOf ?? null).toBe(kept[0]?.asOf ?? null);
  },
);

it('leaves the days of a sheet that is there, unless they have been typed', async () => {
  const { desk, wishes } = pane(withSheet);
  const intentions = followUpIntentions(desk);
  await intentions.look();
  await intentions.build('followUp');
  intentions.type('to', '2026-06-30');
  await intentions.build('followUp');
  expect(wishes.map(({ window }) => window)).toEqual([null, { ...year2026, to: day('2026-06-30') }]);
});

describe('a list that is newer than the sheets', () => {
  const listed = (iso: string): { dayRule: 'both'; asOf: Day | null } => ({
    dayRule: 'both',
    asOf: dayOf(iso),
  });
  const building: Partial<Workbook> = { writeSettings: (changed) => Promise.resolve(changed) };

  /** Two sheets as of 2026-08-31, one of a kind that has none, and a list of another day. */
  async function behind(
    listDay: string,
  ): Promise<ReturnType<typeof pane> & { intentions: ReturnType<typeof followUpIntentions> }> {
    const found: ReportSheetsState = {
      ...withSheet,
      kinds: [...withSheet.kinds, { kind: 'variance', sheet: null, failure: null }],
    };
    const opened = pane(found, building);
    opened.desk.store.dispatch({ type: 'settingsRead', settings: listed(listDay) });
    const intentions = followUpIntentions(opened.desk);
    await intentions.look();
    return { ...opened, intentions };
  }

  it.each([
    ['the same year', '2026-09-30', { ...year2026, asOf: day('2026-09-30') }],
    ['a new year', '2027-01-31', { from: day('2027-01-01'), to: day('2027-12-31'), asOf: day('2027-01-31') }],
  ])(
    'offers to move the sheets to its day in %s, and moves those that there are',
    async (_, listDay, moved) => {
      const { desk, wishes, intentions } = await behind(listDay);
      expect(desk.store.state().followUp.days.asOf).toBe('2026-08-31');
      expect(moveOffered(desk.store.state().followUp)).toEqual({ now: year2026, moved });
      expect(wishes).toEqual([]);
      await intentions.move();
      expect(wishes).toEqual([{ kind: 'followUp', dayRule: 'both', window: moved, isShown: false }]);
    },
  );

  it('keeps a period of one’s own in the year of the list', () => {
    const half = { from: day('2026-01-01'), to: day('2026-06-30'), asOf: day('2026-06-30') };
    expect(movedWindow(half, dayOf('2026-09-30') ?? firstValidDay)).toEqual({
      ...half,
      asOf: day('2026-09-30'),
    });
  });

  it.each(['2026-08-31', '2026-07-31'])('offers nothing for a list of %s', async (listDay) => {
    const { desk, wishes, intentions } = await behind(listDay);
    expect(moveOffered(desk.store.state().followUp)).toBeNull();
    await intentions.move();
    expect(wishes).toEqual([]);
  });

  it('offers nothing while days are typed', async () => {
    const { desk, intentions } = await behind('2026-09-30');
    intentions.type('asOf', '2026-09-15');
    expect(moveOffered(desk.store.state().followUp)).toBeNull();
  });
});

it.each([
  ['from', '2026-13-01', 'from'],
  ['asOf', '', 'asOf'],
  ['to', '2025-12-31', 'order'],
  ['to', '2027-01-01', 'order'],
] as const)('builds nothing when %s is “%s”', async (field, typed, trouble) => {
  const { desk, wishes } = pane(noSheet);
  const intentions = followUpIntentions(desk);
  await intentions.look();
  intentions.type(field, typed);
  await intentions.build('followUp');
  expect(wishes).toEqual([]);
  expect(desk.store.state()).toMatchObject({ work: null, followUp: { trouble } });
});

it('keeps what is being typed when the workbook is read again', async () => {
  const { desk } = pane(withSheet);
  const intentions = followUpIntentions(desk);
  await intentions.look();
  intentions.type('from', '2026-0');
  await intentions.look();
  expect(desk.store.state().followUp.days.from).toBe('2026-0');
});

it('says why nothing was built', async () => {
  const { desk } = pane(noSheet, {
    buildReportSheet: () => Promise.resolve({ failure: 'tooManyRows', rows: 90_000, most: 80_000 }),
  });
  const intentions = followUpIntentions(desk);
  await intentions.look();
  await intentions.build('followUp');
  const { notice, work } = desk.store.state();
  expect(work).toBeNull();
  expect(notice?.tone).toBe('problem');
  expect(notice?.text.sv).toContain('90\u00a0000 placeringar');
});

it.each([
  ['2026-01-01', '2026-12-31', 2026],
  ['2026-01-01', '2026-11-30', null],
  ['2025-07-01', '2026-06-30', null],
  ['', '2026-12-31', null],
])('%s–%s is the year %p', (from, to, year) => {
  expect(yearIn({ from, to, asOf: '' })).toBe(year);
});

// July 2025 through June 2026 are twelve months of the calendar; a day more makes thirteen.
it('a period may be twelve months of the calendar long', () => {
  const asOf = '2026-08-31';
  expect(typedWindow({ from: '2025-07-01', to: '2026-06-30', asOf })).toMatchObject({
    to: day('2026-06-30'),
  });
  expect(typedWindow({ from: '2025-07-01', to: '2026-07-01', asOf })).toEqual({ trouble: 'order' });
  expect(typedWindow({ from: '2025-07-15', to: '2026-07-14', asOf })).toEqual({ trouble: 'order' });
});

it.each([
  [[0, 0, 0], '0 placeringar · 0 dygn · 0 kr'],
  [[2, 1467, 1_234_567.5], '2 placeringar · 1\u00a0467 dygn · 1\u00a0234\u00a0568 kr'],
  [[1, 31, 'pris saknas'], '1 placering · 31 dygn · pris saknas'],
  [['finns rader', 'finns rader', 'finns rader'], 'finns rader'],
])('what lies outside, %j, reads %s', (cells, line) => {
  expect(outsideLine(cells, 'sv')).toBe(line);
});

it('names the blocks that were left', () => {
  expect(
    blocksLeft('changed', [
      { sv: 'Per månad', en: '' },
      { sv: 'Per år', en: '' },
    ]).sv,
  ).toContain('”Per månad”, ”Per år”');
});
