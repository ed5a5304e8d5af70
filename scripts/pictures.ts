/** Takes the pictures of the README and the guides from the running workbench. Needs `npm run build -- --workbench`. */

import { join, resolve } from 'node:path';
import { closeBrowser, openWorkbench } from '../tests/e2e/session';
import { type Picture, pictures } from './pictures/pictures';

const folder = join(resolve(__dirname, '..'), 'docs', 'pictures');

/** The grid draws on a canvas, a moment after it has settled; in milliseconds. */
const drawing = 800;

async function take({ name, options, prepare, isOfPane = false }: Picture): Promise<void> {
  const { page, pane, close } = await openWorkbench(options);
  await prepare?.({ page, pane, language: options.language === 'en-US' ? 'en' : 'sv' });
  await page.waitForTimeout(drawing);
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
