/** Takes the pictures of the README and the guide from the running workbench. Needs `npm run build -- --workbench`. */

import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { closeBrowser, openWorkbench, type SessionOptions } from '../tests/e2e/session';

const folder = resolve(__dirname, '..', 'docs', 'pictures');

interface Picture {
  readonly name: string;
  readonly options: SessionOptions;
  /** What is done before the picture is taken. */
  readonly prepare?: (page: Page, pane: Frame) => Promise<void>;
}

/** Opens a place of the pane. */
const open =
  (tab: string) =>
  async (_page: Page, pane: Frame): Promise<void> => {
    await pane.getByRole('tab', { name: tab, exact: true }).click();
  };

/** Types a formula's beginning in a free cell, so that the list of functions stands open. */
async function typeFormula(page: Page): Promise<void> {
  const grid = await page.locator('#grid').boundingBox();
  if (grid === null) throw new Error('The grid is not to be seen.');
  await page.mouse.click(grid.x + 700, grid.y + 160);
  await page.keyboard.type('=IFO.', { delay: 60 });
  await page.getByText('IFO.CAREDAYS').first().waitFor();
}

const pictures: readonly Picture[] = [
  { name: 'arbetsbank', options: {} },
  { name: 'arbetsbank-funktioner', options: {}, prepare: open('Funktioner') },
  { name: 'arbetsbank-installningar', options: {}, prepare: open('Inställningar') },
  { name: 'arbetsbank-formel', options: {}, prepare: typeFormula },
  { name: 'workbench-dark', options: { language: 'en-US', theme: 'dark' }, prepare: open('Functions') },
  { name: 'fonster-320', options: { width: 320, height: 900, workbook: 'empty' } },
  {
    name: 'pane-320-dark',
    options: { width: 320, height: 900, workbook: 'empty', language: 'en-US', theme: 'dark' },
    prepare: open('Functions'),
  },
];

async function take({ name, options, prepare }: Picture): Promise<void> {
  const { page, pane, close } = await openWorkbench(options);
  await prepare?.(page, pane);
  // The grid draws on a canvas, a moment after it has settled.
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await close();
  console.log(`docs/pictures/${name}.png`);
}

async function main(): Promise<void> {
  for (const picture of pictures) await take(picture);
  await closeBrowser();
}

void main();
