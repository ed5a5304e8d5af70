/** An import that is cut off in the middle, as when Excel is closed: the next time the pane opens it offers to put everything back. */

import type { Frame, Page } from 'playwright-core';
import { imageOfPage, type WorkbookImage } from '../workbench/workbookImage';
import { file, give, importButton, importList, openImport, read } from './importing';
import { closeBrowser, openWorkbench } from './session';

jest.setTimeout(180_000);
afterAll(closeBrowser);

/** So many rows are written in several blocks. */
const manyRows = 8_000;

const header = 'Placerings-ID;Person;Placeringsform;Utförare;Startdatum;Slutdatum;Dygnspris';

const shortList = [header, 'P0001;B1;HVB;Exempel-HVB;2025-01-01;;4000'].join('\r\n');

const longList = [
  header,
  ...Array.from(
    { length: manyRows },
    (_, row) =>
      `P${String(row + 1).padStart(4, '0')};B${row % 900};HVB;Exempel-HVB;2026-01-01;2026-02-01;4500,50`,
  ),
].join('\r\n');

/** Imports, and closes the pane in the moment in which it says that rows are being written: seen from outside it may have written them all by then. */
async function closeWhileWriting(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (!document.body.innerText.includes('Skriver raderna')) return;
      observer.disconnect();
      location.reload();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await importButton(pane).click();
}

const journalOf = (page: Page): Promise<string> =>
  page.evaluate(() => window.workbench?.image().settings['varddygn.import'] ?? '');

/** What the user sees, and what the workbook remembers: without hidden sheets and journal, by which the import before could be undone. */
function seen({ sheets, settings, ...image }: WorkbookImage): WorkbookImage {
  return {
    ...image,
    sheets: sheets.filter(({ visibility }) => visibility !== 'VeryHidden'),
    settings: Object.fromEntries(Object.entries(settings).filter(([key]) => key !== 'varddygn.import')),
  };
}

test('cut off while it is being written, an import can be taken back when the pane opens again', async () => {
  const session = await openWorkbench({ workbook: 'empty' });
  const { page, pane } = session;
  await openImport(pane);
  await give(pane, file('kort.csv', shortList));
  await read(pane);
  await importList(pane);
  await pane.getByRole('button', { name: 'Importera en lista till' }).click();
  const before = seen(await imageOfPage(page));
  await give(pane, file('lång.csv', longList));
  await read(pane);
  await closeWhileWriting(pane);
  await pane
    .getByText(/^Skrivningen av lång\.csv avbröts/u)
    .first()
    .waitFor();
  expect(await journalOf(page)).toContain('lång.csv');
  const hidden = (await imageOfPage(page)).sheets.filter(({ visibility }) => visibility === 'VeryHidden');
  expect(hidden.length).toBeGreaterThan(0);
  await pane.getByRole('button', { name: 'Återställ', exact: true }).click();
  await pane.getByText('Arbetsboken är som den var före skrivningen av lång.csv.').first().waitFor();
  const after = await imageOfPage(page);
  expect(seen(after)).toEqual(before);
  expect(after.sheets.every(({ visibility }) => visibility === 'Visible')).toBe(true);
  expect(await journalOf(page)).toBe('');
  await pane.getByRole('button', { name: 'Återställ', exact: true }).waitFor({ state: 'hidden' });
  await session.close();
});
