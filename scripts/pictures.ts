/** Takes the pictures of the README and the guide from the running workbench. Needs `npm run build -- --workbench`. */

import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { enter } from '../tests/e2e/cells';
import { closeBrowser, openWorkbench, type SessionOptions, settled } from '../tests/e2e/session';

const listDay = '2026-08-31';
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
    followUp: 'Följ upp',
    year: 'År',
    through: 'Avstämningsdatum',
    build: 'Bygg bladet',
    built: 'är byggt',
    followUpSheet: 'Uppföljning',
    behind: 'Bakom siffran',
    start: 'Börja',
    checks: 'Kontrollera pristabellerna',
    check: 'Kontrollera',
    found: 'att titta på:',
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
    followUp: 'Follow up',
    year: 'Year',
    through: 'As-of date',
    build: 'Build the sheet',
    built: 'has been built',
    followUpSheet: 'Follow-up',
    behind: 'Behind the figure',
    start: 'Start',
    checks: 'Check the price tables',
    check: 'Check',
    found: 'to look at:',
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

/** Scrolls the pane so that a heading stands first, below the tabs that stay in sight. */
const scrollTo =
  (heading: string): Prepare =>
  async (_page, pane) => {
    await pane.getByRole('heading', { name: heading }).evaluate((element) => {
      element.style.scrollMarginTop = '6.5rem';
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

/** Builds the follow-up sheet of the sample's year and waits for its figures. */
const buildFollowUp = (text: Words): Prepare =>
  then(open(text.followUp), async (page, pane) => {
    await pane.getByRole('textbox', { name: text.through }).fill(listDay);
    await pane.getByRole('combobox', { name: text.year }).selectOption('2026');
    await pane.getByRole('button', { name: text.build }).click();
    await pane.locator('[role=status]', { hasText: text.built }).waitFor();
    await settled(page);
  });

/** Selects a cell of the follow-up sheet by its row and column from 0. */
const select =
  ({ followUpSheet }: Words, row: number, column: number): Prepare =>
  async (page) => {
    await page.evaluate(
      ([name, r, c]) => {
        const grid = window.workbench?.grid;
        const sheetId = grid?.sheets().find((sheet) => sheet.name === name)?.id;
        if (sheetId !== undefined) grid?.select({ sheetId, row: r, column: c, rows: 1, columns: 1 });
      },
      [followUpSheet, row, column] as const,
    );
  };

/** Opens the first placement behind the selected figure. */
const openFirst: Prepare = async (_page, pane) => {
  await pane.locator('table button').first().click();
};

/** A price that ends a month early, one that ends a month late, and a kind that is written otherwise than in the table of kinds. */
const slips = [
  [7, 3, 45_991],
  [13, 3, 46_053],
  [21, 0, 'HVB-hem'],
] as const;

/** Spoils the price list, as a slip of the pen would, and looks through the tables. */
const checkTables = (text: Words): Prepare =>
  then(open(text.start), async (page, pane) => {
    for (const [row, column, slip] of slips) await enter(page, { sheet: 'Priser', row, column }, [[slip]]);
    await pane.getByRole('button', { name: text.check, exact: true }).click();
    await pane.locator('[role=status]', { hasText: text.found }).waitFor();
  });

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
const desk = { width: 1000, height: 560 };
const pane = { height: 960 };
const wide = { width: 2080, height: 1310 };
const narrow = { width: 320, height: 1900 };

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
  { name: 'uppfoljning', options: wide, prepare: buildFollowUp(sv) },
  {
    name: 'follow-up-dark',
    options: { ...wide, language: 'en-US', theme: 'dark' },
    prepare: buildFollowUp(en),
  },
  {
    name: 'bakom-siffran-320',
    options: narrow,
    prepare: then(buildFollowUp(sv), open(sv.behind), select(sv, 23, 3), openFirst, scrollTo(sv.behind)),
    isOfPane: true,
  },
  {
    name: 'pristabeller',
    options: pane,
    prepare: then(checkTables(sv), scrollTo(sv.checks)),
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
