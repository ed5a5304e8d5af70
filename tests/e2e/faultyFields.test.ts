import { boardTexts } from '../../src/text/paneBoardCopy';
import { calculationsTexts } from '../../src/text/paneCalculations';
import { followUpTexts } from '../../src/text/paneFollowUp';
import { forecastTexts, scenarioFieldTexts } from '../../src/text/paneForecast';
import { freezeForecastTexts } from '../../src/text/paneFreezeForecast';
import { investmentFormTexts } from '../../src/text/paneInvestment';
import { invoiceTexts } from '../../src/text/paneInvoice';
import { lockTexts } from '../../src/text/paneLocks';
import type { Text } from '../../src/text/language';
import { shiftFormTexts } from '../../src/text/paneShift';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(300_000);

let session: Session;
beforeAll(async () => {
  session = await openWorkbench({ width: 320, height: 900 });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const place = (name: string): Promise<void> => session.pane.getByRole('tab', { name, exact: true }).click();
const press = (button: Text): Promise<void> =>
  session.pane.getByRole('button', { name: button.sv, exact: true }).click();
const fill = (field: Text, text: string): Promise<void> =>
  session.pane.getByRole('textbox', { name: field.sv }).first().fill(text);

/** The label of the field that has the focus, once one that says what is wrong with it has. */
async function focused(): Promise<string> {
  const field = session.pane.locator('[aria-invalid="true"]:focus');
  await field.waitFor();
  expect(await field.isVisible()).toBe(true);
  return field.evaluate((element: HTMLInputElement) => element.labels?.[0]?.innerText ?? '');
}

test('an invoice: the first field that is wrong', async () => {
  await place('Följ upp');
  await session.pane.getByRole('heading', { name: invoiceTexts.title.sv }).waitFor();
  await press(invoiceTexts.check);
  expect(await focused()).toBe(invoiceTexts.placementId.sv);
  await fill(invoiceTexts.placementId, 'P-1');
  await fill(invoiceTexts.from, '2026-01-01');
  await fill(invoiceTexts.to, 'sedan');
  await session.pane.getByRole('textbox', { name: invoiceTexts.to.sv }).press('Enter');
  expect(await focused()).toBe(invoiceTexts.to.sv);
});

test('a copy for the board: a limit that is folded away', async () => {
  const { pane } = session;
  await pane.locator('summary', { hasText: boardTexts.limits.sv }).click();
  await fill(boardTexts.persons, 'x');
  await pane.locator('summary', { hasText: boardTexts.limits.sv }).click();
  await press(boardTexts.prepare);
  expect(await focused()).toBe(boardTexts.persons.sv);
  await fill(boardTexts.persons, '5');
});

test('a period: the day, which stands apart from the button', async () => {
  await fill(followUpTexts.to, 'i fjol');
  await press(followUpTexts.buildAll);
  expect(await focused()).toBe(followUpTexts.to.sv);
});

test('a month that is locked by nobody', async () => {
  await press(lockTexts.compare);
  await session.pane.getByRole('button', { name: lockTexts.compareAgain.sv }).waitFor();
  await session.pane.getByRole('button', { name: /^Lås /u }).click();
  expect(await focused()).toBe(lockTexts.who.sv);
});

test('a forecast that is frozen for nobody, and a change without its kind', async () => {
  await place('Prognos');
  await fill(freezeForecastTexts.who, 'Eva');
  await press(freezeForecastTexts.freeze);
  expect(await focused()).toBe(freezeForecastTexts.shownTo.sv);
  await press(forecastTexts.count);
  await press(forecastTexts.newScenario);
  await fill(scenarioFieldTexts.scenario, 'Fler hem');
  await press(forecastTexts.save);
  expect(await focused()).toBe(scenarioFieldTexts.kind.sv);
});

test('a calculation, whose form is fetched before it is read', async () => {
  const { pane } = session;
  await place('Kalkyler');
  await pane
    .getByRole('combobox', { name: calculationsTexts.which.sv, exact: true })
    .selectOption({ label: shiftFormTexts.title.sv });
  await press(calculationsTexts.write);
  expect(await focused()).toBe(shiftFormTexts.fields.name.sv);
  await pane
    .getByRole('combobox', { name: calculationsTexts.which.sv, exact: true })
    .selectOption({ label: investmentFormTexts.title.sv });
  await press(calculationsTexts.write);
  await focused();
  expect(session.problems).toEqual([]);
});
