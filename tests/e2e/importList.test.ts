/** The main job, from a file to figures: through the real file field, in the built add-in, by both ways to the host. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { enter, readCell, type Content } from './cells';
import {
  byHeaders,
  figure,
  fill,
  give,
  importButton,
  importList,
  makeKeys,
  openColumns,
  openImport,
  openRepairs,
  read,
  repair,
  tableOf,
} from './importing';
import { days, records, type Stretch } from './naiveList';
import { closeBrowser, openWorkbench, type Session } from './session';

const root = resolve(__dirname, '..', '..');
const ssda903 = join(root, 'tests', 'import', 'cases', 'ssda903', 'episodes.csv');
const sample = (name: string): string => join(root, 'samples', name);

const transports = ['external', 'web'] as const;

jest.setTimeout(150_000);
afterAll(closeBrowser);

/** The table's columns under these headers, rows below. */
async function columnsOf(page: Page, headers: readonly string[]): Promise<Content[][]> {
  const rows = byHeaders(await tableOf(page, 'Placeringar'));
  return rows.map((row) => headers.map((header) => row[header] ?? ''));
}

/** Days of the table by formula, through a day, under a rule. */
async function daysByFormula(page: Page, rule: string, through: string): Promise<Content> {
  const date = through.split('-').map(Number).join(',');
  const formula = `=SUM(IFO.CAREDAYS(Placeringar[Startdatum],Placeringar[Slutdatum],,DATE(${date}),"${rule}"))`;
  const [{ name: sheet } = { name: '' }] = await page.evaluate(() => window.workbench?.grid.sheets() ?? []);
  const place = { sheet, row: 0, column: 30 };
  await enter(page, place, [[formula]]);
  return readCell(page, place);
}

/** As it is in the file: nothing repaired. */
const allOff = [
  ['Lika rader', 'off'],
  ['Upprepade placeringar', 'off'],
  ['Öppna rader som har slutat', 'off'],
  ['Fortsättningar', 'off'],
] as const;

const serial = (iso: string): number | '' => (iso === '' ? '' : Date.parse(iso) / 86_400_000 + 25_569);

function noProblems({ problems }: Session): void {
  expect(problems).toEqual([]);
}

describe.each(transports)('through the %s transport', (transport) => {
  test('a foreign list as it is, its columns matched by hand', async () => {
    const session = await openWorkbench({ transport, workbook: 'empty' });
    const { page, pane } = session;
    await openImport(pane);
    await give(pane, ssda903);
    await read(pane);
    await openColumns(pane);
    await fill(pane, 'Person', 0);
    await fill(pane, 'Placeringsform', 5);
    await fill(pane, 'Startdatum', 1);
    await fill(pane, 'Slutdatum', 7);
    await openRepairs(pane);
    for (const [name, way] of allOff) await repair(pane, name, way);
    const list: readonly Stretch[] = records(readFileSync(ssda903, 'utf8'), ',').map((row) => ({
      start: row['DECOM'] ?? '',
      end: row['DEC'] ?? '',
    }));
    expect(await figure(pane, 'Lästa rader')).toMatch(/^3\s737$/u);
    expect(await figure(pane, 'Tas med')).toMatch(/^3\s737$/u);
    expect(await figure(pane, 'Personer')).toBe('820');
    await importList(pane, 90_000);
    const written = await columnsOf(page, ['Startdatum', 'Slutdatum']);
    expect(written).toEqual(list.map(({ start, end }) => [serial(start), serial(end)]));
    expect(await daysByFormula(page, 'nätter', '2021-03-31')).toBe(days(list, 'nights', '2021-03-31'));
    expect(await daysByFormula(page, 'båda', '2021-03-31')).toBe(days(list, 'both', '2021-03-31'));
    noProblems(session);
    await session.close();
  });

  test('a case system’s list: Windows-1252, decimal commas, personal numbers', async () => {
    const session = await openWorkbench({ transport, workbook: 'empty' });
    const { page, pane } = session;
    const file = sample('placeringar-verksamhetssystem.csv');
    const text = new TextDecoder('latin1').decode(readFileSync(file));
    const list = records(text, ';').map((row) => ({
      number: row['Personnummer'] ?? '',
      start: row['Fr.o.m.'] ?? '',
      end: (row['T.o.m.'] ?? '').replace('9999-12-31', ''),
      price: (row['Dygnskostnad (kr)'] ?? '').replace(' ', '').replace(',', '.'),
    }));
    await openImport(pane);
    await give(pane, file);
    await read(pane);
    expect(await importButton(pane).innerText()).toMatch(/^Importera 56/u);
    expect(await importButton(pane).getAttribute('aria-disabled')).toBe('true');
    expect(readFileSync(await makeKeys(pane), 'utf8')).toContain('VARDDYGN-NYCKEL-1');
    await importList(pane, 90_000);
    const written = await columnsOf(page, ['Person', 'Startdatum', 'Slutdatum', 'Dygnspris', 'Utförare']);
    expect(written.map(([, start, end, price]) => [start, end, price])).toEqual(
      list.map(({ start, end, price }) => [serial(start), serial(end), price === '' ? '' : Number(price)]),
    );
    const persons = written.map(([person]) => person);
    expect(persons.every((person) => /^P-[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(String(person)))).toBe(true);
    expect(new Set(persons).size).toBe(new Set(list.map(({ number }) => number)).size);
    expect(written.map((row) => row[4])).toContain('Familjen Hem F09 €’s');
    expect(await daysByFormula(page, 'båda', '2026-08-31')).toBe(days(list, 'both', '2026-08-31'));
    await expectNoPersonalNumber(
      page,
      list.map(({ number }) => number),
    );
    noProblems(session);
    await session.close();
  });
});

/** Looks for the numbers, with and without a dash, in every cell of every sheet and in everything that the workbook remembers. */
async function expectNoPersonalNumber(page: Page, numbers: readonly string[]): Promise<void> {
  const everything = await page.evaluate(() => {
    const { grid, host } = window.workbench ?? {};
    if (grid === undefined || host === undefined) throw new Error('There is no workbench.');
    const sheets = grid.sheets().map(({ id, name }) => {
      const used = grid.usedArea({ sheetId: id, row: 0, column: 0, rows: 2000, columns: 60 }, true);
      return [name, used === null ? [] : grid.formulas(used)];
    });
    return JSON.stringify([sheets, grid.tables(), host.settings()]);
  });
  for (const number of numbers)
    for (const form of [number, number.replace('-', ''), number.slice(2)])
      expect(everything).not.toContain(form);
}
