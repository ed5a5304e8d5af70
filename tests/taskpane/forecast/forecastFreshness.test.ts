import type { Day } from '../../../src/core/day';
import type { Failure } from '../../../src/host/failure';
import type { TableMarks } from '../../../src/host/forecast/forecastMarks';
import { usualSettings } from '../../../src/host/workbookSettings';
import type { MadeOf } from '../../../src/taskpane/forecast/forecastFreshness';
import { forecastIntentions } from '../../../src/taskpane/forecast/forecastIntentions';
import { oldFigures } from '../../../src/text/paneForecast';
import { day } from '../../core/help';
import { fakeWorkbook } from '../fakeWorkbook';

const asOf = day('2026-01-31');
const before: TableMarks = { placements: 'p1', prices: 'k1' };
const madeOf: MadeOf = { tables: before, asOf, dayRule: 'both' };

/** A pane that shows figures of these tables, and somebody who writes in them. */
function pane(): {
  readonly desk: ReturnType<typeof fakeWorkbook>['desk'];
  readonly intentions: ReturnType<typeof forecastIntentions>;
  readonly changed: () => unknown;
  readonly hold: (marks: TableMarks | Failure) => void;
  readonly write: () => Promise<void>;
  readonly reads: () => number;
  readonly listeners: () => number;
} {
  let marks: TableMarks | Failure = before;
  let reads = 0;
  const listeners = new Set<() => void>();
  const { desk } = fakeWorkbook({
    readForecastAndScenarios: () =>
      Promise.resolve({
        tables: { placements: [], prices: null, options: null, further: [] },
        marks: before,
      }),
    openForecaster: () => ({
      answer: () => Promise.resolve({ cause: { problem: 'forecastTooLong' }, parameter: null, place: null }),
      stop: () => undefined,
    }),
    readForecastMarks: () => {
      reads += 1;
      return Promise.resolve(marks);
    },
    followTables: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
    },
  });
  desk.store.dispatch({
    type: 'forecast',
    event: { type: 'answered', answer: { failure: 'forecastFailed' }, madeOf },
  });
  return {
    desk,
    intentions: forecastIntentions(desk),
    changed: () => desk.store.state().forecast.changed,
    hold: (held) => {
      marks = held;
    },
    write: async () => {
      for (const listener of listeners) listener();
      await turns();
    },
    reads: () => reads,
    listeners: () => listeners.size,
  };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

const settle = (asOfDay: Day | null, dayRule: 'both' | 'nights'): void => {
  const { desk } = current;
  desk.store.dispatch({ type: 'settingsRead', settings: { ...usualSettings, asOf: asOfDay, dayRule } });
};

let current = pane();
beforeEach(() => {
  current = pane();
});

describe('figures of a forecast that are no longer those of the workbook', () => {
  it('are known to be old when somebody writes in a table, and by which', async () => {
    const { intentions, changed, hold, write } = current;
    intentions.follow();
    await turns();
    expect(changed()).toEqual([]);
    hold({ placements: 'p2', budget: 'b1' });
    await write();
    expect(changed()).toEqual([{ table: 'placements' }, { table: 'prices' }, { table: 'budget' }]);
  });

  it('are not old where the tables are what they were, though they were written in', async () => {
    const { intentions, changed, hold, write } = current;
    intentions.follow();
    hold({ ...before, prices: 'k2' });
    await write();
    hold(before);
    await write();
    expect(changed()).toEqual([]);
  });

  it('are looked at when the place is shown, also for another as-of date and day rule', async () => {
    const { intentions, changed } = current;
    settle(day('2026-02-28'), 'nights');
    intentions.follow();
    await turns();
    expect(changed()).toEqual([{ setting: 'asOf' }, { setting: 'dayRule' }]);
  });

  it('are read once where many cells are written at once', async () => {
    const { intentions, reads, write } = current;
    intentions.follow();
    await turns();
    const shown = reads();
    await Promise.all([write(), write(), write()]);
    expect(reads()).toBe(shown + 1);
  });

  it('are worked out anew and then are not old', async () => {
    const { intentions, changed, hold, write } = current;
    intentions.follow();
    hold({ placements: 'p2' });
    await write();
    hold(before);
    await intentions.count();
    expect(changed()).toEqual([]);
  });

  it('are old at once where somebody wrote while they were worked out', async () => {
    const { desk, intentions, changed, hold, write } = current;
    intentions.follow();
    await turns();
    const counted = intentions.count();
    expect(desk.store.state().forecast.step).toBe('reading');
    hold({ ...before, placements: 'p2' });
    desk.store.dispatch({ type: 'forecast', event: { type: 'began', step: 'counting' } });
    await Promise.all([write(), counted]);
    await turns();
    expect(changed()).toEqual([{ table: 'placements' }]);
  });

  it('are left as they are where the workbook cannot be read, and when the place is left', async () => {
    const { intentions, changed, hold, write, listeners } = current;
    const leave = intentions.follow();
    hold({ failure: 'cellEdit' });
    await write();
    expect(changed()).toEqual([]);
    leave();
    await turns();
    expect(listeners()).toBe(0);
  });
});

it('names one, two and three that have changed', () => {
  const [one, two, three] = [
    { sv: 'Priser', en: 'Prices' },
    { sv: 'Budget', en: 'Budget' },
    { sv: 'dygnsregeln', en: 'the day rule' },
  ];
  expect(oldFigures([one]).en).toMatch(/: Prices has changed since/u);
  expect(oldFigures([one, two]).sv).toMatch(/: Priser och Budget har ändrats/u);
  expect(oldFigures([one, two, three]).sv).toMatch(/: Priser, Budget och dygnsregeln har ändrats/u);
});
