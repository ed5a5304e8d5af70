/** The way to the pictures of the place Prognos: the sample's year, and a scenario of two changes. */

import { paneTexts } from '../../src/text/pane';
import { forecastTexts, scenarioFieldTexts } from '../../src/text/paneForecast';
import { changeWords } from '../../src/text/scenarioWords';
import type { Text } from '../../src/text/language';
import { freezeForecastTexts } from '../../src/text/paneFreezeForecast';
import { settingTexts } from '../../src/text/paneSettings';
import { settled } from '../../tests/e2e/session';
import { listDay } from './reporting';
import { fill, open, press, type Step, then } from './step';

/** Works the forecast of the sample's list out. */
export const countForecast: Step = then(
  open(paneTexts.settings),
  fill(settingTexts.asOf, listDay),
  open(paneTexts.forecast),
  press(forecastTexts.count),
  async ({ pane, language }) => {
    await pane.getByRole('button', { name: forecastTexts.countAgain[language] }).waitFor();
  },
);

const choose =
  (field: Text, value: string): Step =>
  async ({ pane, language }) => {
    await pane.getByRole('combobox', { name: field[language], exact: true }).selectOption(value);
  };

/** Types without leaving the field by Enter, which saves. */
const type =
  (field: Text, value: string): Step =>
  async ({ pane, language }) => {
    await pane.getByRole('textbox', { name: field[language], exact: true }).fill(value);
  };

const saved = (change: Text): Step =>
  then(press(forecastTexts.save), async ({ pane, language }) => {
    await pane.locator('dt', { hasText: change[language] }).waitFor();
  });

/** Makes a scenario of two changes. */
export const makeScenario: Step = then(
  countForecast,
  press(forecastTexts.newScenario),
  type(scenarioFieldTexts.scenario, 'Stödboende 2026'),
  choose(scenarioFieldTexts.kind, 'HVB'),
  choose(scenarioFieldTexts.toKind, 'Stödboende'),
  type(scenarioFieldTexts.from, '2026-10-01'),
  type(scenarioFieldTexts.share, '20'),
  saved(changeWords.move),
  async ({ pane, language }) => {
    await pane
      .getByRole('button', { name: new RegExp(`^${forecastTexts.addChange[language]}`, 'u') })
      .click();
  },
  choose(scenarioFieldTexts.sort, 'index'),
  type(scenarioFieldTexts.from, '2026-11-01'),
  type(scenarioFieldTexts.share, '3'),
  saved(changeWords.index),
);

/** Begins one more change, with the remarks of fields that are not filled in. */
export const beginChange: Step = then(
  makeScenario,
  press(forecastTexts.newScenario),
  press(forecastTexts.save),
);

/** Freezes the forecast as it was on a day, for somebody. */
const freeze = (asOf: string, shownTo: string): Step =>
  then(
    open(paneTexts.settings),
    fill(settingTexts.asOf, asOf),
    open(paneTexts.forecast),
    type(freezeForecastTexts.who, 'Eva Ek'),
    type(freezeForecastTexts.shownTo, shownTo),
    press(freezeForecastTexts.freeze),
    async ({ page, pane }) => {
      await pane
        .locator('[role=status]', { hasText: /Prognosen är fryst|The forecast is frozen as/u })
        .waitFor();
      await settled(page);
    },
  );

/** Freezes two forecasts of the sample's year, so that a bridge has both of its parts. */
export const freezeTwice: Step = then(
  freeze('2026-04-30', 'nämnden'),
  freeze('2026-06-30', 'kommunstyrelsen'),
);
