/** A list with personal numbers wherever people write them: none may be left in anything that we write, and the user's own stay. */

import type { Frame, Page } from 'playwright-core';
import { enter, readCell } from './cells';
import {
  file,
  give,
  importList,
  makeKeys,
  openColumns,
  openImport,
  read,
  tableOf,
  byHeaders,
} from './importing';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(180_000);
afterAll(closeBrowser);

/** Invented persons; the last digit of each number is right. */
const anna = '20121212-1212';
const bo = '198001019994';

/** In IDs, names, free text, the header, the name of the file and rows with problems; dashes and centuries as people write them. */
const list = [
  `Placerings-ID;Person;Placeringsform;Utförare;Startdatum;Slutdatum;Dygnspris;Anteckning ${anna}`,
  `${anna}/1;${anna};HVB;Hemmet för 121212-1212;2026-01-01;2026-02-01;4500;Anna Ek ${anna}`,
  `A2;${bo};HVB ${anna};Familjen ${bo};2026-01-05;;1200;ring 121212-1212`,
  `A3;121212-1212;HVB;Hem;2026-03-01;2026-02-01;900;${anna} slutade före start`,
  `A4;Anna Ek;HVB;Hem;${anna};;900;fel i datum`,
].join('\r\n');

/** Every way in which those numbers could stand somewhere, dashes and spaces apart. */
const traces = ['1212121212', '8001019994'];

/** Everything that is saved with the workbook or kept in the browser, as one text without dashes and spaces. */
async function everything(page: Page, pane: Frame): Promise<string> {
  const stored = await pane.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
    ]),
  );
  const image = await page.evaluate(() => JSON.stringify(window.workbench?.image()));
  return (image + stored).replace(/[-\s]/gu, '');
}

describe('a list with personal numbers everywhere', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty' });
    await openImport(session.pane);
  });
  afterAll(() => session.close());

  test('leaves none in any cell, name, setting or storage', async () => {
    const { page, pane } = session;
    await give(pane, file(`lista ${anna}.csv`, list));
    await read(pane);
    await openColumns(pane);
    await pane.getByRole('combobox', { name: /^Placerings-ID/u }).waitFor();
    await makeKeys(pane);
    await importList(pane);
    const rows = byHeaders(await tableOf(page, 'Placeringar'));
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => /^P-[0-9A-Z]{5}-[0-9A-Z]{5}$/u.test(String(row['Person'])))).toBe(true);
    const text = await everything(page, pane);
    expect(text).toContain('[personnummer]');
    for (const trace of traces) expect(text).not.toContain(trace);
  });

  test('nor in what the pane shows', async () => {
    const shown = (await session.pane.evaluate(() => document.body.innerText)).replace(/[-\s]/gu, '');
    for (const trace of traces) expect(shown).not.toContain(trace);
  });

  test('the user’s own cells with numbers are told by sheet and count, and stay as they are', async () => {
    const { page, pane } = session;
    const sheet = await page.evaluate(() => window.workbench?.grid.addSheet('Mina kontakter').name ?? '');
    await enter(page, { sheet, row: 0, column: 0 }, [[anna], [`mamma till ${bo}`], ['ingen']]);
    await pane.getByRole('button', { name: 'Importera en lista till' }).click();
    await give(pane, file('igen.csv', list));
    await read(pane);
    await importList(pane);
    expect(await readCell(page, { sheet, row: 0, column: 0 })).toBe(anna);
    expect(await readCell(page, { sheet, row: 1, column: 0 })).toBe(`mamma till ${bo}`);
    await pane
      .getByText(/Mina kontakter/u)
      .first()
      .waitFor();
  });

  test('nothing went wrong on the way', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});
