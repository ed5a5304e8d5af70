import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readEntries, textOf } from '../../workbench/page/file/zipEntries';
import { imageOfPage } from '../workbench/workbookImage';
import { enter, readBlock, readCell } from './cells';
import { closeBrowser, openWorkbench, settled, type Session } from './session';

jest.setTimeout(240_000);

afterAll(closeBrowser);

const notes = { sheet: 'Översikt', row: 80, column: 1 } as const;

/** The headers of the sample's table of placements. */
const headers = { sheet: 'Placeringar', row: 2, column: 0 } as const;

async function save({ page }: Session): Promise<{ path: string; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara som .xlsx' }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'varddygn-'));
  const path = join(folder, 'sparad.xlsx');
  await download.saveAs(path);
  return { path, name: download.suggestedFilename() };
}

const choose = ({ page }: Session, path: string): Promise<void> =>
  page.setInputFiles('#bar input[type="file"]', path);

/** Waits for the page that opens the file, with its add-in started anew and everything calculated. */
async function reopened(page: Page): Promise<void> {
  await page.waitForURL(/workbook=opened/u);
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
  await frame?.waitForSelector('[role="tablist"]');
  await settled(page);
}

describe('a workbook that is saved and opened in the workbench', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench();
  });
  afterAll(() => session.close());

  test('is the same workbook again, and its formulas calculate', async () => {
    const { page } = session;
    await enter(page, notes, [['=SEQUENCE(2,2)']]);
    await enter(page, { ...notes, row: 84 }, [['=IFO.CAREDAYS("x",2)', "Å <&> 'text'", true, 0.1]]);
    const before = await imageOfPage(page);
    const { path, name } = await save(session);
    expect(name).toBe('Vårddygn exempelbok.xlsx');

    // Saved: nothing is lost, so nothing is asked.
    await choose(session, path);
    await reopened(page);
    const after = await imageOfPage(page);
    expect(after.tables).toEqual(before.tables);
    expect(after.names).toEqual(before.names);
    expect(after.settings).toEqual(before.settings);
    expect(after.sheets.map((sheet) => ({ ...sheet, cells: 0 }))).toEqual(
      before.sheets.map((sheet) => ({ ...sheet, cells: 0 })),
    );
    for (const [index, sheet] of before.sheets.entries()) {
      expect([sheet.name, after.sheets[index]?.cells]).toEqual([sheet.name, sheet.cells]);
    }
    await page.locator('#notice', { hasText: /^Öppnade sparad\.xlsx\.\s*Stäng$/u }).waitFor();
  });

  test('follows a change after it was opened: the add-in’s functions are called', async () => {
    const { page } = session;
    const start = await columnOf(page, 'Startdatum');
    const place = { sheet: notes.sheet, row: 90, column: 1 };
    await enter(page, place, [['=IFO.CAREDAYS(46000,46009)']]);
    expect(await readCell(page, place)).toBe(10);
    const days = (): Promise<unknown[][]> =>
      readBlock(page, { sheet: 'Översikt', row: 16, column: 2 }, { rows: 10, columns: 1 });
    const before = await days();
    expect(before.flat().filter((figure) => typeof figure === 'number').length).toBeGreaterThan(5);
    // Far ahead: these placements have no day in the year of the report.
    const far = Array.from({ length: 40 }, () => [60_000]);
    await enter(page, { ...headers, row: headers.row + 1, column: start }, far);
    expect(await days()).not.toEqual(before);
  });

  test('is not thrown away for another without a question', async () => {
    const { page } = session;
    const { path } = await save(session);
    await enter(page, notes, [['ändrat']]);
    await choose(session, path);
    await page.getByText('Boken har ändringar som inte är sparade.').waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect(await readCell(page, notes)).toBe('ändrat');
    await choose(session, path);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Öppna ändå' }).click()]);
    await reopened(page);
    expect(await readCell(page, notes)).not.toBe('ändrat');
  });

  test.each(['English', 'Mörkt'])(
    'is not thrown away for another look without a question: %s',
    async (name) => {
      const { page } = session;
      const { path } = await save(session);
      await choose(session, path);
      await reopened(page);
      await enter(page, notes, [['ändrat igen']]);
      const address = page.url();
      await page.getByRole('link', { name }).click();
      await page.getByText('Sidan laddas om, och boken har ändringar som inte är sparade').waitFor();
      await page.getByRole('button', { name: 'Avbryt' }).click();
      expect([page.url(), await readCell(page, notes)]).toEqual([address, 'ändrat igen']);
    },
  );

  test('gives way to no file that cannot be read', async () => {
    const { page } = session;
    const folder = await mkdtemp(join(tmpdir(), 'varddygn-'));
    const path = join(folder, 'trasig.xlsx');
    await writeFile(path, 'Placerings-ID;Startdatum\n');
    await choose(session, path);
    await page.getByText('trasig.xlsx går inte att läsa').waitFor();
    expect(await readCell(page, { sheet: 'Översikt', row: 0, column: 0 })).toMatch(/^Budgetbok/u);
  });

  test('leaves nothing in the browser, and no error', async () => {
    const { page } = session;
    const left = await page.evaluate(async () => {
      const found = await indexedDB.databases();
      const counts = found.map(
        ({ name = '' }) =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const counting = opening.result.transaction('opening').objectStore('opening').count();
              counting.onsuccess = () => {
                opening.result.close();
                resolve(counting.result);
              };
            };
          }),
      );
      return Promise.all(counts);
    });
    expect(left).toEqual([0]);
    expect(session.problems).toEqual([]);
  });

  test('is a file of well-formed parts', async () => {
    const { page } = session;
    const { path } = await save(session);
    const entries = readEntries(await readFile(path));
    const texts = await Promise.all(entries.map(async (entry) => [entry.name, await textOf(entry)] as const));
    const wrong = await page.evaluate(
      (parts) =>
        parts.flatMap(([name, text]) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          return parsed.getElementsByTagName('parsererror').length === 0 ? [] : [name];
        }),
      texts,
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});

test('a page on which nothing was changed is loaded in another theme at once, and one that was when that is said', async () => {
  const session = await openWorkbench();
  const { page } = session;
  await page.getByRole('link', { name: 'Mörkt' }).click();
  await page.waitForURL(/theme=dark/u);
  await page.waitForSelector('html[data-ready="true"][data-theme="dark"]', { state: 'attached' });
  await settled(page);
  await enter(page, notes, [['ändrat']]);
  await page.getByRole('link', { name: 'Ljust' }).click();
  await page.getByRole('button', { name: 'Ladda om ändå' }).click();
  await page.waitForURL(/theme=light/u);
  await session.close();
});

/** The column of the table of placements with that header. */
async function columnOf(page: Page, header: string): Promise<number> {
  const [texts = []] = await readBlock(page, headers, { rows: 1, columns: 16 });
  expect(texts).toContain(header);
  return texts.indexOf(header);
}
