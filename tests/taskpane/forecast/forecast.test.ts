import type { ForecastAnswer } from '../../../src/functions/forecast/forecastAnswer';
import type { Failure } from '../../../src/host/failure';
import type { Forecaster } from '../../../src/host/forecast/forecaster';
import type { KnownRow, ScenarioWish } from '../../../src/host/forecast/writeScenario';
import type { MadeOf } from '../../../src/taskpane/forecast/forecastFreshness';
import { forecastIntentions } from '../../../src/taskpane/forecast/forecastIntentions';
import { scenarioRemoved, scenarioSaved } from '../../../src/text/paneForecast';
import { day } from '../../core/help';
import { fakeWorkbook } from '../fakeWorkbook';

const line = {
  ...{ kind: '', soFar: 100, committed: 200, expectedNew: 50, adjustments: 0, carried: 0 },
  ...{ fullYear: 350, budget: 400, low: 300, high: 420 },
};
const change = {
  row: 2,
  from: day('2026-02-01'),
  told: { change: 'avoid', kind: 'HVB', perYear: 2 },
  effect: { ore: -10, hundredths: -5 },
} as const;
const scenario = {
  ...{ name: 'Färre', baseHundredths: 1_000, changes: [change] },
  ...{ together: { ore: 0, hundredths: 0 }, all: { ore: -10, hundredths: -5 } },
};
const answer: ForecastAnswer = {
  ...{ asOf: day('2026-01-31'), from: day('2026-01-01'), to: day('2026-12-31'), lines: [], total: line },
  ...{ withinBudget: 0.8, oneMore: null, refusal: null, uncounted: null, unpriced: 0 },
  ...{ isLedgerLeftOut: false, unknownNames: [], scenarios: [scenario], kinds: ['HVB', 'SiS'] },
};

const madeOf: MadeOf = { tables: { placements: 'p1', prices: 'k1' }, asOf: answer.asOf, dayRule: 'both' };

/** A forecaster that answers when it is told to, as a worker does. */
function slowForecaster(): {
  readonly forecaster: Forecaster;
  readonly finish: () => void;
  readonly stops: () => number;
} {
  let stopped = 0;
  let settle: (found: ForecastAnswer | Failure) => void = () => undefined;
  const forecaster: Forecaster = {
    answer: () =>
      new Promise((done) => {
        settle = done;
      }),
    stop: () => {
      stopped += 1;
      settle({ failure: 'cancelled' });
    },
  };
  return {
    forecaster,
    finish: () => {
      settle(answer);
    },
    stops: () => stopped,
  };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('the forecast in the pane', () => {
  it('goes to a forecaster of its own, and the pane goes on meanwhile', async () => {
    const { forecaster, finish, stops } = slowForecaster();
    const { desk } = fakeWorkbook({ openForecaster: () => forecaster });
    const { count } = forecastIntentions(desk);
    const counted = count();
    expect(desk.store.state().forecast.step).toBe('reading');
    await turns();
    expect(desk.store.state().forecast.step).toBe('counting');
    desk.store.dispatch({ type: 'went', place: 'settings' });
    expect(desk.store.state().place).toBe('settings');
    await count();
    finish();
    await counted;
    expect(desk.store.state().forecast).toMatchObject({ step: null, answer });
    expect(stops()).toBe(1);
  });

  it('is stopped by the user, and keeps what was found before', async () => {
    const { forecaster, stops } = slowForecaster();
    const { desk } = fakeWorkbook({ openForecaster: () => forecaster });
    desk.store.dispatch({ type: 'forecast', event: { type: 'answered', answer, madeOf } });
    const { count, stop } = forecastIntentions(desk);
    const counted = count();
    await turns();
    stop();
    await counted;
    expect(desk.store.state().forecast).toMatchObject({ step: null, answer });
    expect(stops()).toBeGreaterThan(0);
  });

  it('is stopped while the tables are read, before anything is counted', async () => {
    const { forecaster } = slowForecaster();
    const { desk } = fakeWorkbook({ openForecaster: () => forecaster });
    const { count, stop } = forecastIntentions(desk);
    const counted = count();
    stop();
    await turns();
    stop();
    await counted;
    expect(desk.store.state().forecast).toMatchObject({ step: null, answer: null });
  });

  it('tells why there is none', async () => {
    const { desk } = fakeWorkbook({
      readForecastAndScenarios: () => Promise.resolve({ failure: 'noPlacements' }),
    });
    await forecastIntentions(desk).count();
    expect(desk.store.state().forecast.answer).toEqual({ failure: 'noPlacements' });
  });
});

describe('scenarios in the pane', () => {
  function pane(written: string | Failure = 'Scenarier'): {
    readonly desk: ReturnType<typeof fakeWorkbook>['desk'];
    readonly wishes: ScenarioWish[];
    readonly removed: KnownRow[];
  } {
    const [wishes, removed]: [ScenarioWish[], KnownRow[]] = [[], []];
    const { desk } = fakeWorkbook({
      openForecaster: () => ({ answer: () => Promise.resolve(answer), stop: () => undefined }),
      writeScenarioRow: (wish) => {
        wishes.push(wish);
        return Promise.resolve(written);
      },
      removeScenarioRows: (known) => {
        removed.push(...known);
        return Promise.resolve(written);
      },
    });
    desk.store.dispatch({ type: 'forecast', event: { type: 'answered', answer, madeOf } });
    return { desk, wishes, removed };
  }

  it('writes what was typed as a new row, says so, and counts anew', async () => {
    const { desk, wishes } = pane();
    const { make, type, save } = forecastIntentions(desk);
    make('');
    for (const [field, text] of [
      ['scenario', 'Dyrare'],
      ['sort', 'index'],
      ['share', '3'],
    ] as const)
      type(field, text);
    await save();
    expect(wishes).toHaveLength(1);
    expect(wishes[0]).toMatchObject({
      known: null,
      cells: { scenario: 'Dyrare', share: 0.03, from: day('2026-02-01') },
    });
    expect(desk.store.state().forecast.form).toBe(null);
    expect(desk.store.state().notice?.text).toEqual(scenarioSaved('Dyrare'));
  });

  it('writes nothing that cannot be read, and says at which field', async () => {
    const { desk, wishes } = pane();
    const { make, save } = forecastIntentions(desk);
    make('Dyrare');
    await save();
    expect(wishes).toEqual([]);
    expect(desk.store.state().forecast.form?.troubles).toMatchObject({ kind: 'blank', share: 'noShare' });
  });

  it('writes an edited change over its own row', async () => {
    const { desk, wishes } = pane();
    const { edit, type, save } = forecastIntentions(desk);
    edit('Färre', change);
    type('perYear', '3');
    await save();
    expect(wishes[0]).toMatchObject({
      known: { row: 2, scenario: 'Färre', from: change.from },
      cells: { perYear: 3, kind: 'HVB' },
    });
  });

  it('keeps what was typed where the table has been changed meanwhile', async () => {
    const { desk } = pane({ failure: 'tableChanged', table: 'Scenarier' });
    const { edit, save } = forecastIntentions(desk);
    edit('Färre', change);
    await save();
    expect(desk.store.state().forecast.form?.typed.perYear).toBe('2');
    expect(desk.store.state().notice?.tone).toBe('problem');
  });

  it('asks before a scenario is taken away, and then takes all its rows', async () => {
    const { desk, removed } = pane();
    const { askToRemove, remove } = forecastIntentions(desk);
    askToRemove('Färre');
    expect(desk.store.state().forecast.leaving).toBe('Färre');
    await remove(scenario);
    expect(removed).toEqual([{ row: 2, scenario: 'Färre', from: change.from }]);
    expect(desk.store.state().forecast.leaving).toBe(null);
    expect(desk.store.state().notice?.text).toEqual(scenarioRemoved('Färre', 1));
  });
});
