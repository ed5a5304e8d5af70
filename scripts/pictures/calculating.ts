/** The way to the pictures of the calculations. */

import { netCostLayout } from '../../src/sheets/calculations/netCost/netCostLayout';
import { observedLayout } from '../../src/sheets/calculations/observed/observedLayout';
import type { Text } from '../../src/text/language';
import { netCostTexts } from '../../src/text/netCostSheet';
import { observedTexts } from '../../src/text/observedSheet';
import { paneTexts } from '../../src/text/pane';
import { calculationsTexts } from '../../src/text/paneCalculations';
import { investmentFormTexts, investmentTemplates } from '../../src/text/paneInvestment';
import { netCostFormTexts } from '../../src/text/paneNetCost';
import { observedFields, observedFormTexts } from '../../src/text/paneObserved';
import { shiftFormTexts } from '../../src/text/paneShift';
import { enter } from '../../tests/e2e/cells';
import { settled } from '../../tests/e2e/session';
import { fill, open, press, scrollTo, type Step, then } from './step';

/** Comes to a form of the calculations. */
const chooseForm = (title: Text): Step =>
  then(open(paneTexts.calculations), async ({ pane, language }) => {
    await pane
      .getByRole('combobox', { name: calculationsTexts.which[language], exact: true })
      .selectOption({ label: title[language] });
  });

const isWritten: Step = async ({ page, pane }) => {
  await pane.getByText(/är skrivet\.|is written\./u).waitFor();
  await settled(page);
};

const { fields } = shiftFormTexts;

/** A shift from agency foster homes to own ones. */
const typeShift: Step = then(
  chooseForm(shiftFormTexts.title),
  fill(fields.name, 'Rekrytera egna hem'),
  fill(fields.yearlyCost, '1 200 000'),
  fill(fields.fromKind, 'Konsulentstött familjehem'),
  fill(fields.priceFrom, '2 200'),
  fill(fields.toKind, 'Eget familjehem'),
  fill(fields.priceTo, '800'),
  fill(fields.days, '1 460'),
  fill(fields.shareAnyway, '10'),
);

/** The form of a shift, and what it says at once. */
export const shiftForm: Step = then(typeShift, scrollTo(calculationsTexts.title));

/** Its sheet. */
export const shiftSheet: Step = then(typeShift, press(calculationsTexts.write), isWritten);

/** The sheet of an investment, from the first of the known cases. */
export const investmentSheet: Step = then(
  chooseForm(investmentFormTexts.title),
  press(investmentTemplates.mobileTeam.title),
  press(calculationsTexts.write),
  isWritten,
);

/** Its form, filled from that case. */
export const investmentForm: Step = then(
  chooseForm(investmentFormTexts.title),
  press(investmentTemplates.mobileTeam.title),
  scrollTo(calculationsTexts.title),
);

/** Placement costs of an invented municipality, before an investment and after it, in kronor. */
const costs = [31.2e6, 33.9e6, 33.1e6, 36.8e6, 37.4e6, 38.1e6, 39.2e6, 38.4e6];

/** The follow-up of an investment whose effect cannot be shown. */
export const observedSheet: Step = then(
  chooseForm(observedFormTexts.title),
  fill(observedFields.name, 'Mobilt team'),
  fill(observedFields.startYear, '2022'),
  fill(observedFields.assumedEffect, '9 600 000'),
  fill(observedFields.plannedCost, '6 000 000'),
  press(calculationsTexts.write),
  isWritten,
  async ({ page, language }) => {
    const { before } = observedLayout({ yearsBefore: 5, yearsAfter: 5 });
    const place = { sheet: observedTexts.sheet[language], row: before.first - 1, column: 1 };
    await enter(
      page,
      place,
      costs.map((cost) => [cost]),
    );
  },
);

/** Net cost and reference cost in kronor per inhabitant, and inhabitants, of an invented municipality. */
const figures = [
  [4_310, 4_050, 15_600],
  [4_520, 4_140, 15_640],
  [4_810, 4_330, 15_590],
  [5_020, 4_410, 15_570],
  [5_180, 4_500, 15_610],
  [5_430, 4_620, 15_580],
  [6_620, 4_910, 15_560],
  [5_920, 5_130, 15_520],
] as const;

/** The net-cost deviation, with pasted figures. */
export const netCostSheet: Step = then(
  chooseForm(netCostFormTexts.title),
  fill(netCostFormTexts.municipality, 'Vimmerby'),
  press(calculationsTexts.write),
  isWritten,
  async ({ page, language }) => {
    const { rowsOfPasted } = netCostLayout(9);
    const sheet = netCostTexts.sheet[language];
    await enter(page, { sheet, row: rowsOfPasted.first - 1, column: 1 }, figures);
    const { inputs } = netCostLayout(9);
    await enter(page, { sheet, row: inputs.row + 1, column: 1 }, [['Exempelkommun'], ['0000']]);
  },
);
