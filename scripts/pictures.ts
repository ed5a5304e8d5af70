/** Takes the pictures of the README and the guide from the running workbench. Needs `npm run build -- --workbench`. */

import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { closeBrowser, openWorkbench, type SessionOptions } from '../tests/e2e/session';

const root = resolve(__dirname, '..');
const folder = join(root, 'docs', 'pictures');

type Prepare = (page: Page, pane: Frame) => Promise<void>;

interface Picture {
  readonly name: string;
  readonly options: SessionOptions;
  /** What is done before the picture is taken. */
  readonly prepare?: Prepare;
  /** Whether the pane alone is to be seen, not the sheet beside it. */
  readonly isOfPane?: boolean;
}

/** The words of the pane that the pictures go by. */
const words = {
  sv: {
    tab: 'Importera',
    import: /^Importera \d/u,
    asOf: 'Listans datum',
    create: 'Skapa nyckelfil',
    copy: 'Kopiera texten',
    kept: 'Jag har sparat nyckelfilen',
    figures: 'Kontrollsiffror',
    remarks: 'Att titta på',
    added: 'Nya rader',
    receipt: 'Listan är importerad',
    show: 'Visa tabellen',
  },
  en: {
    tab: 'Import',
    import: /^Import \d/u,
    asOf: 'Date of the list',
    create: 'Create key file',
    copy: 'Copy the text',
    kept: 'I have saved the key file',
    figures: 'Check figures',
    remarks: 'Worth a look',
    added: 'New rows',
    receipt: 'The list has been imported',
    show: 'Show the table',
  },
} as const;

type Words = (typeof words)[keyof typeof words];

/** One after the other. */
const then =
  (...steps: readonly Prepare[]): Prepare =>
  async (page, pane) => {
    for (const step of steps) await step(page, pane);
  };

/** Opens a place of the pane. */
const open =
  (tab: string): Prepare =>
  async (_page, pane) => {
    await pane.getByRole('tab', { name: tab, exact: true }).click();
  };

/** Chooses a sample list and says which day it shows. */
const choose = (text: Words, list: string, asOf: string): Prepare =>
  then(open(text.tab), async (_page, pane) => {
    await pane
      .locator('input[type=file]')
      .first()
      .setInputFiles(join(root, 'samples', list));
    const field = pane.getByRole('textbox', { name: text.asOf });
    await field.fill(asOf);
    await field.press('Enter');
    await pane.locator('dt', { hasText: asOf }).waitFor();
    await field.blur();
  });

/** Makes a key file and keeps it. */
const keepKey =
  (text: Words): Prepare =>
  async (_page, pane) => {
    await pane.getByRole('button', { name: text.create }).click();
    await pane.getByRole('button', { name: text.copy }).click();
    await pane.getByRole('checkbox', { name: text.kept }).check();
  };

/** Scrolls the pane so that a heading stands first. */
const scrollTo =
  (heading: string): Prepare =>
  async (_page, pane) => {
    await pane.getByRole('heading', { name: heading }).evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
  };

/** Waits until the list has been compared with the workbook. */
const compared =
  (text: Words): Prepare =>
  async (_page, pane) => {
    await pane.locator('dt', { hasText: text.added }).waitFor();
  };

/** Imports the list that was chosen, and shows its table. */
const importList =
  (text: Words): Prepare =>
  async (_page, pane) => {
    await pane.getByRole('button', { name: text.import }).click();
    await pane.getByRole('heading', { name: text.receipt }).waitFor();
    await pane.getByRole('button', { name: text.show }).click();
  };

/** Types a formula's beginning in a free cell, so that the list of functions stands open. */
async function typeFormula(page: Page): Promise<void> {
  const grid = await page.locator('#grid').boundingBox();
  if (grid === null) throw new Error('The grid is not to be seen.');
  await page.mouse.click(grid.x + 420, grid.y + 160);
  await page.keyboard.type('=IFO.', { delay: 60 });
  await page.getByText('IFO.CAREDAYS').first().waitFor();
}

const { sv, en } = words;
const clean = 'placeringar-verksamhetssystem.csv';
const listDay = '2026-08-31';
const desk = { width: 1000, height: 560 };
const pane = { height: 960 };

const pictures: readonly Picture[] = [
  { name: 'arbetsbank', options: desk },
  { name: 'arbetsbank-funktioner', options: desk, prepare: open('Funktioner') },
  { name: 'arbetsbank-installningar', options: desk, prepare: open('Inställningar') },
  { name: 'arbetsbank-formel', options: desk, prepare: typeFormula },
  {
    name: 'workbench-dark',
    options: { ...desk, language: 'en-US', theme: 'dark' },
    prepare: open('Functions'),
  },
  { name: 'fonster-320', options: { width: 320, height: 900, workbook: 'empty' } },
  {
    name: 'pane-320-dark',
    options: { width: 320, height: 900, workbook: 'empty', language: 'en-US', theme: 'dark' },
    prepare: open('Functions'),
  },
  {
    name: 'import-granska',
    options: { ...pane, workbook: 'empty' },
    prepare: choose(sv, clean, listDay),
    isOfPane: true,
  },
  {
    name: 'import-kontroll',
    options: { ...pane, workbook: 'empty' },
    prepare: then(choose(sv, clean, listDay), keepKey(sv), scrollTo(sv.figures)),
    isOfPane: true,
  },
  {
    name: 'import-kvitto',
    options: { ...desk, workbook: 'empty' },
    prepare: then(choose(sv, clean, listDay), keepKey(sv), importList(sv)),
  },
  {
    name: 'import-september',
    options: pane,
    prepare: then(choose(sv, 'placeringar-2026-09.csv', '2026-09-30'), compared(sv), scrollTo(sv.remarks)),
    isOfPane: true,
  },
  {
    name: 'import-stokig',
    options: { ...pane, workbook: 'empty' },
    prepare: then(choose(sv, 'placeringar-stokig.csv', listDay), scrollTo(sv.remarks)),
    isOfPane: true,
  },
  {
    name: 'import-review-dark',
    options: { ...pane, workbook: 'empty', language: 'en-US', theme: 'dark' },
    prepare: choose(en, clean, listDay),
    isOfPane: true,
  },
];

async function take({ name, options, prepare, isOfPane = false }: Picture): Promise<void> {
  const { page, pane: frame, close } = await openWorkbench(options);
  await prepare?.(page, frame);
  // The grid draws on a canvas, a moment after it has settled.
  await page.waitForTimeout(800);
  const path = join(folder, `${name}.png`);
  await (isOfPane ? page.locator('#pane').screenshot({ path }) : page.screenshot({ path }));
  await close();
  console.log(`docs/pictures/${name}.png`);
}

/** All pictures, or those whose names are given. */
async function main(names: readonly string[]): Promise<void> {
  for (const picture of pictures) if (names.length === 0 || names.includes(picture.name)) await take(picture);
  await closeBrowser();
}

void main(process.argv.slice(2));
