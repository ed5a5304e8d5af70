import { parseIsoDay } from '../../src/core/day';
import type { FreezeForecast, FrozenReceipt } from '../../src/host/forecasts/freezeForecast';
import type { Outcome } from '../../src/host/failure';
import type { FrozenForecast } from '../../src/functions/frozenForecast/frozenBefore';
import { freezeForecastIntentions } from '../../src/taskpane/forecast/freezeForecastIntentions';
import { failureText } from '../../src/taskpane/failureText';
import { forecastFrozen, lastFrozen } from '../../src/text/paneFreezeForecast';
import { fakeWorkbook } from './fakeWorkbook';

/** The clock of the tests stands still on 31 January 2026, and nobody has said through which day the list is known. */
const [today, firstOfYear, lastOfYear] = ['2026-01-31', '2026-01-01', '2026-12-31'].map((iso) =>
  parseIsoDay(iso),
);

const frozen: FrozenForecast = {
  ...{ forecastId: 'F-2026-01-15-1', who: 'Eva', when: '2026-01-15 09:05', shownTo: 'nämnden' },
  ...{ asOf: 46_037, from: 46_023, to: 46_387, fullYear: 1_234_567.5 },
};

function pane(receipt: Outcome<FrozenReceipt>): {
  readonly desk: ReturnType<typeof fakeWorkbook>['desk'];
  readonly asked: FreezeForecast[];
} {
  const asked: FreezeForecast[] = [];
  const { desk } = fakeWorkbook({
    lookAtForecasts: () => Promise.resolve({ frozen: [frozen], who: 'Eva' }),
    freezeForecast: (wish) => {
      asked.push(wish);
      return Promise.resolve(receipt);
    },
  });
  return { desk, asked };
}

const receipt: FrozenReceipt = {
  forecastId: 'F-2026-01-31-1',
  lines: 12,
  fullYear: 123_456_750,
  unpriced: 0,
};

it('shows what was frozen last, and proposes who froze it', async () => {
  const { desk } = pane(receipt);
  await freezeForecastIntentions(desk).look();
  expect(desk.store.state().frozen).toMatchObject({
    who: 'Eva',
    found: { frozen: [frozen] },
    days: { asOf: today, from: firstOfYear, to: lastOfYear },
  });
});

it('freezes the year of the list for whom it is shown, says so and forgets for whom', async () => {
  const { desk, asked } = pane(receipt);
  const intentions = freezeForecastIntentions(desk);
  intentions.change({ who: ' Bo ', shownTo: ' ledningen ' });
  await intentions.freeze();
  expect(asked).toEqual([
    { who: 'Bo', shownTo: 'ledningen', asOf: today, from: firstOfYear, to: lastOfYear },
  ]);
  const { frozen: state, notice, work } = desk.store.state();
  expect([state.who, state.shownTo, work]).toEqual([' Bo ', '', null]);
  expect(notice?.text.sv).toBe('Prognosen är fryst som F-2026-01-31-1: 1\u00a0235\u00a0tkr på 12 rader.');
});

it('freezes nothing that nobody answers for', async () => {
  const { desk, asked } = pane(receipt);
  const intentions = freezeForecastIntentions(desk);
  intentions.change({ who: ' ', shownTo: 'nämnden' });
  await intentions.freeze();
  expect(asked).toEqual([]);
  expect(desk.store.state().frozen).toMatchObject({ lacksWho: true, lacksShownTo: false });
  intentions.change({ who: 'Eva' });
  expect(desk.store.state().frozen).toMatchObject({ lacksWho: false, lacksShownTo: false });
});

it('freezes nothing that is shown to nobody', async () => {
  const { desk, asked } = pane(receipt);
  const intentions = freezeForecastIntentions(desk);
  intentions.change({ who: 'Eva', shownTo: '  ' });
  await intentions.freeze();
  expect(asked).toEqual([]);
  expect(desk.store.state().frozen).toMatchObject({ lacksWho: false, lacksShownTo: true });
  intentions.change({ shownTo: 'nämnden' });
  await intentions.freeze();
  expect(desk.store.state().frozen).toMatchObject({ lacksWho: false, lacksShownTo: false });
  expect(asked).toMatchObject([{ who: 'Eva', shownTo: 'nämnden' }]);
});

it('tells each field that lacks something until it is typed into', async () => {
  const { desk } = pane(receipt);
  const intentions = freezeForecastIntentions(desk);
  await intentions.freeze();
  expect(desk.store.state().frozen).toMatchObject({ lacksWho: true, lacksShownTo: true });
  intentions.change({ who: 'Eva' });
  expect(desk.store.state().frozen).toMatchObject({ lacksWho: false, lacksShownTo: true });
  intentions.change({ shownTo: 'nämnden' });
  expect(desk.store.state().frozen).toMatchObject({ lacksWho: false, lacksShownTo: false });
});

it('does not freeze again where the button is pressed twice', async () => {
  const { desk, asked } = pane(receipt);
  const intentions = freezeForecastIntentions(desk);
  intentions.change({ who: 'Eva', shownTo: 'nämnden' });
  await Promise.all([intentions.freeze(), intentions.freeze()]);
  await intentions.freeze();
  expect(asked).toHaveLength(1);
  expect(desk.store.state().frozen).toMatchObject({ lacksWho: false, lacksShownTo: true });
});

it('tells why it was not frozen, and keeps what was typed', async () => {
  const failure = { failure: 'forecastFrozenAlready', forecast: 'F-2026-01-15-1' } as const;
  const { desk } = pane(failure);
  const intentions = freezeForecastIntentions(desk);
  intentions.change({ who: 'Eva', shownTo: 'nämnden' });
  await intentions.freeze();
  expect(desk.store.state()).toMatchObject({
    work: null,
    frozen: { shownTo: 'nämnden' },
    notice: { tone: 'problem', text: failureText(failure) },
  });
});

it('tells the last of several in both languages, and days without a price', () => {
  expect(lastFrozen(2, frozen)).toEqual({
    sv: '2 prognoser är frysta. Den sista: F-2026-01-15-1: 1\u00a0235\u00a0tkr, 2026-01-15 09:05 av Eva för nämnden.',
    en: '2 forecasts are frozen. The last one: F-2026-01-15-1: 1,235\u00a0kSEK, 2026-01-15 09:05 by Eva for nämnden.',
  });
  expect(lastFrozen(1, { ...frozen, shownTo: '', fullYear: null }).sv).toBe(
    'En prognos är fryst. F-2026-01-15-1, 2026-01-15 09:05 av Eva.',
  );
  expect(forecastFrozen({ ...receipt, unpriced: 2.25 }).en).toMatch(/3 days lack a price/u);
});
