import { parseIsoDay } from '../../src/core/day';
import { usualSettings, type WorkbookSettings } from '../../src/host/workbookSettings';
import { settingIntentions } from '../../src/taskpane/settingIntentions';
import { fakeWorkbook } from './fakeWorkbook';

const october = parseIsoDay('2026-10-31') ?? null;

function recording(
  { isRead } = { isRead: true },
): ReturnType<typeof fakeWorkbook> & { readonly saved: Partial<WorkbookSettings>[] } {
  const saved: Partial<WorkbookSettings>[] = [];
  const fake = fakeWorkbook({
    writeSettings: (changed) => {
      saved.push(changed);
      return Promise.resolve(changed);
    },
  });
  if (isRead) fake.desk.store.dispatch({ type: 'settingsRead', settings: usualSettings });
  return { ...fake, saved };
}

it('shows what the workbook remembers', async () => {
  const settings = { dayRule: 'nights', asOf: october } as const;
  const { desk } = fakeWorkbook({ readSettings: () => Promise.resolve(settings) });
  await settingIntentions(desk).read();
  expect(desk.store.state()).toMatchObject({ settings, asOf: { typed: '2026-10-31' }, notice: null });
});

it('stores the day rule and says so', async () => {
  const { desk, saved } = recording();
  await settingIntentions(desk).chooseDayRule('nights');
  expect(saved).toEqual([{ dayRule: 'nights' }]);
  expect(desk.store.state()).toMatchObject({ settings: { dayRule: 'nights' }, notice: { tone: 'success' } });
});

it.each([
  ['2026-10-31', october],
  [' 2026-10-31', october],
])('stores the date “%s”', async (typed, asOf) => {
  const { desk, saved } = recording();
  const intentions = settingIntentions(desk);
  intentions.typeAsOf(typed);
  await intentions.settleAsOf();
  expect(saved).toEqual([{ asOf }]);
  expect(desk.store.state().asOf).toEqual({ typed: '2026-10-31', isWrong: false });
});

it('clears the date', async () => {
  const { desk, saved } = recording();
  desk.store.dispatch({ type: 'settingsRead', settings: { dayRule: 'both', asOf: october } });
  const intentions = settingIntentions(desk);
  intentions.typeAsOf(' ');
  await intentions.settleAsOf();
  expect(saved).toEqual([{ asOf: null }]);
});

it.each(['', '2026-02-30', '31/10'])('stores nothing for “%s” where no date was set', async (typed) => {
  const { desk, saved } = recording();
  const intentions = settingIntentions(desk);
  intentions.typeAsOf(typed);
  await intentions.settleAsOf();
  expect(saved).toEqual([]);
  expect(desk.store.state().asOf).toEqual({ typed, isWrong: typed !== '' });
});

it('stores nothing before the workbook’s own settings have been read', async () => {
  const { desk, saved } = recording({ isRead: false });
  const intentions = settingIntentions(desk);
  await intentions.chooseDayRule('nights');
  intentions.typeAsOf('2026-10-31');
  await intentions.settleAsOf();
  expect(saved).toEqual([]);
  expect(desk.store.state().settings).toBeNull();
});

it('takes the setting back when the workbook does not take it', async () => {
  const { desk } = fakeWorkbook({ writeSettings: () => Promise.resolve({ failure: 'protected' }) });
  desk.store.dispatch({ type: 'settingsRead', settings: usualSettings });
  await settingIntentions(desk).chooseDayRule('nights');
  expect(desk.store.state()).toMatchObject({ settings: { dayRule: 'both' }, notice: { tone: 'problem' } });
});

it('remembers language and theme for the user, each by itself', () => {
  const remembered: unknown[] = [];
  const { desk } = fakeWorkbook({
    writeChoices: (choices) => {
      remembered.push(choices);
    },
  });
  const intentions = settingIntentions(desk);
  intentions.choose({ language: 'en' });
  intentions.choose({ theme: 'dark' });
  intentions.choose({ language: null });
  expect(remembered).toEqual([
    { language: 'en', theme: null },
    { language: 'en', theme: 'dark' },
    { language: null, theme: 'dark' },
  ]);
});
