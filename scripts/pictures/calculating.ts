/** The way to the pictures of the calculations. */

import type { Text } from '../../src/text/language';
import { paneTexts } from '../../src/text/pane';
import { calculationsTexts } from '../../src/text/paneCalculations';
import { investmentFormTexts, investmentTemplates } from '../../src/text/paneInvestment';
import { shiftFormTexts } from '../../src/text/paneShift';
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
