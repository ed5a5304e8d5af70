import type { AnsweredChange, AnsweredScenario } from '../../functions/forecast/answeredScenarios';
import { type Failure, isFailure } from '../../host/failure';
import type { Forecaster } from '../../host/forecast/forecaster';
import { scenarioRemoved, scenarioSaved } from '../../text/paneForecast';
import { type Desk, fail, succeed } from '../desk';
import { knownThrough } from '../knownThrough';
import { languageOf } from '../state';
import { tableIntentions } from '../tableIntentions';
import { dayRuleOf, type ForecastFreshness, forecastFreshness, type MadeOf } from './forecastFreshness';
import type { ForecastEvent, ForecastState } from './forecastState';
import { changeToEdit, newChange, type ScenarioField } from './scenarioForm';
import { typedChange } from './typedChange';

/** What the user can want with the forecast and its scenarios. */
export interface ForecastIntentions {
  /** To know where the year ends. */
  readonly count: () => Promise<void>;
  /** To have that stopped. */
  readonly stop: () => void;
  /** To be told when the figures no longer are those of the workbook, until the place is left; gives the way to leave. */
  readonly follow: ForecastFreshness['follow'];
  /** To make a change, of a scenario of this name or of a new one (""). */
  readonly make: (scenario: string) => void;
  readonly edit: (scenario: string, change: AnsweredChange) => void;
  readonly type: (field: ScenarioField, text: string) => void;
  /** To have what was typed written into the table. */
  readonly save: () => Promise<void>;
  readonly closeForm: () => void;
  readonly removeChange: (scenario: string, change: AnsweredChange) => Promise<void>;
  /** To take a scenario away, which is asked about first; null: not after all. */
  readonly askToRemove: (scenario: string | null) => void;
  readonly remove: (scenario: AnsweredScenario) => Promise<void>;
}

/** Carries out what the user wants with the forecast. One forecast is worked out at a time. */
export function forecastIntentions(desk: Desk): ForecastIntentions {
  const counting = forecastCount(desk);
  const { follow, afterCount } = forecastFreshness(desk);
  const count = async (): Promise<void> => {
    await counting.count();
    await afterCount();
  };
  return {
    count,
    stop: counting.stop,
    follow,
    make: (scenario) => {
      open(desk, (asOf, who) => newChange(scenario, asOf, who));
    },
    edit: (scenario, change) => {
      open(desk, (_, who) => changeToEdit(scenario, change, who));
    },
    type: (field, text) => {
      tell(desk, { type: 'typed', field, text });
    },
    save: () => save(desk, count),
    closeForm: () => {
      tell(desk, { type: 'closed' });
    },
    removeChange: (scenario, change) => remove(desk, count, { name: scenario, changes: [change] }),
    askToRemove: (scenario) => {
      tell(desk, { type: 'leaving', scenario });
    },
    remove: (scenario) => remove(desk, count, scenario),
  };
}

function tell({ store }: Desk, event: ForecastEvent): void {
  store.dispatch({ type: 'forecast', event });
}

type Counting = Pick<ForecastIntentions, 'count' | 'stop'>;

/** A forecast that is being worked out; it has no forecaster yet while the tables are read. */
interface Count {
  forecaster: Forecaster | null;
  isStopped: boolean;
}

/** Whoever stops it while tables are read stops it before it is counted. */
function forecastCount(desk: Desk): Counting {
  let current: Count | null = null;
  return {
    count: async () => {
      if (current !== null) return;
      const mine: Count = { forecaster: null, isStopped: false };
      current = mine;
      tell(desk, { type: 'began', step: 'reading' });
      const answered = await answerTo(desk, (forecaster) => {
        mine.forecaster = forecaster;
        if (mine.isStopped) forecaster.stop();
        else tell(desk, { type: 'began', step: 'counting' });
      });
      mine.forecaster?.stop();
      current = null;
      tell(desk, mine.isStopped ? { type: 'stopped' } : { type: 'answered', ...answered });
    },
    stop: () => {
      if (current === null) return;
      current.isStopped = true;
      current.forecaster?.stop();
    },
  };
}

/** What was found, and what it was made of. */
interface Answered {
  readonly answer: NonNullable<ForecastState['answer']>;
  readonly madeOf: MadeOf | null;
}

async function answerTo(desk: Desk, opened: (forecaster: Forecaster) => void): Promise<Answered> {
  const { workbook } = desk;
  const without = (failure: Failure): Answered => ({ answer: failure, madeOf: null });
  const asOf = await knownThrough(desk);
  if (asOf === null) return without({ failure: 'other', code: 'NoDay' });
  const read = await workbook.readForecastAndScenarios();
  if (isFailure(read)) return without(read);
  const forecaster = workbook.openForecaster();
  opened(forecaster);
  const asked = { asOf, dayRule: dayRuleOf(desk) };
  const answer = await forecaster.answer(read.tables, asked);
  return { answer, madeOf: isFailure(answer) ? null : { ...asked, tables: read.marks } };
}

function open(desk: Desk, form: (asOf: number, who: string) => ReturnType<typeof newChange>): void {
  const { forecast, frozen } = desk.store.state();
  const { answer } = forecast;
  const asOf = answer !== null && 'asOf' in answer ? answer.asOf : (desk.clock.today() ?? 0);
  tell(desk, { type: 'opened', form: form(asOf, forecast.form?.typed.who ?? frozen.who) });
}

async function save(desk: Desk, count: () => Promise<void>): Promise<void> {
  const { store, clock, workbook } = desk;
  const { form } = store.state().forecast;
  if (form === null) return;
  const language = languageOf(store.state());
  const { cells, troubles } = typedChange(form, clock.today(), language);
  if (cells === null) {
    tell(desk, { type: 'refused', troubles });
    return;
  }
  await writing(desk, count, async () => {
    const written = await workbook.writeScenarioRow({ known: form.known, cells, language });
    if (isFailure(written)) return written;
    tell(desk, { type: 'closed' });
    succeed(desk, scenarioSaved(form.typed.scenario.trim()));
    return null;
  });
}

async function remove(
  desk: Desk,
  count: () => Promise<void>,
  { name, changes }: Pick<AnsweredScenario, 'name' | 'changes'>,
): Promise<void> {
  await writing(desk, count, async () => {
    tell(desk, { type: 'leaving', scenario: null });
    const known = changes.map(({ row, from }) => ({ row, scenario: name, from }));
    const removed = await desk.workbook.removeScenarioRows(known);
    if (isFailure(removed)) return removed;
    tell(desk, { type: 'closed' });
    succeed(desk, scenarioRemoved(name, changes.length));
    return null;
  });
}

/** Writes, and counts anew: what was found was of the table before. Rows are known by where they stood, so nothing is written meanwhile. */
async function writing(
  desk: Desk,
  count: () => Promise<void>,
  write: () => Promise<Failure | null>,
): Promise<void> {
  const { store } = desk;
  if (store.state().work !== null || store.state().forecast.step !== null) return;
  store.dispatch({ type: 'began', work: { on: 'forecast', id: 'scenario' } });
  const failure = await write();
  if (failure !== null) fail(desk, failure);
  await Promise.all([count(), tableIntentions(desk).refresh()]);
}
