/** The messy sample through the pane: repaired, written with its log, again without a change, and rows that are missing ended. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import { imageOfPage } from '../workbench/workbookImage';
import type { Content } from './cells';
import {
  byHeaders,
  figure,
  file,
  give,
  importButton,
  importList,
  makeKeys,
  openImport,
  read,
  tableOf,
} from './importing';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(180_000);
afterAll(closeBrowser);

const messy = resolve(__dirname, '..', '..', 'samples', 'placeringar-stokig.csv');

const count = async (pane: Frame, label: string): Promise<number> =>
  Number((await figure(pane, label)).replace(/\s/gu, ''));

describe('the messy sample', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty' });
    await openImport(session.pane);
  });
  afterAll(() => session.close());

  test('is written, and every row of the file is in the table or in the log', async () => {
    const { page, pane } = session;
    await give(pane, messy);
    await read(pane);
    await makeKeys(pane);
    const readRows = await count(pane, 'Lästa rader');
    // By hand: the lines of the file between its two header rows and its row of totals that are not blank.
    const text = readFileSync(messy, 'utf8').replace(/"[^"]*"/gu, (quoted) => quoted.replace(/\r?\n/gu, ' '));
    const lines = text.split(/\r?\n/u).slice(2);
    const filled = lines.filter(
      (line) => line.replace(/\t/gu, '').trim() !== '' && !/^(?:summa|total)/iu.test(line),
    );
    expect(readRows).toBe(filled.length);
    await importList(pane);
    const table = byHeaders(await tableOf(page, 'Placeringar'));
    const log = byHeaders(await tableOf(page, 'Importrader'));
    const gone = new Set(
      log
        .filter((row) => ['Borttagen', 'Utelämnad'].includes(String(row['Vad som gjordes'])))
        .map((row) => row['Rad i filen']),
    );
    expect(table.length + gone.size).toBe(readRows);
    const sources = table.map((row) => Number(/rad (\d+)$/u.exec(String(row['Källa']))?.[1]));
    expect(sources.some((row) => gone.has(row))).toBe(false);
    const [entry] = byHeaders(await tableOf(page, 'Importlogg'));
    expect(entry).toMatchObject({
      'Lästa rader': readRows,
      'Behållna rader': table.length,
      'Nya i tabellen': table.length,
    });
    expect(log.every((row) => row['Import-ID'] === entry?.['Import-ID'] && row['Skäl'] !== '')).toBe(true);
  });

  test('again, it changes nothing but the log', async () => {
    const { page, pane } = session;
    const before = await tableOf(page, 'Placeringar');
    await pane.getByRole('button', { name: 'Importera en lista till' }).click();
    await give(pane, messy);
    await read(pane);
    await pane.getByText('Oförändrade rader').waitFor();
    for (const none of ['Nya rader', 'Ändrade rader', 'Saknas i listan'])
      expect(await figure(pane, none)).toBe('0');
    await importList(pane);
    expect(await tableOf(page, 'Placeringar')).toEqual(before);
    expect(byHeaders(await tableOf(page, 'Importlogg'))).toHaveLength(2);
  });

  test('nothing went wrong on the way', () => {
    expect(session.problems).toEqual([]);
  });
});

const rows = (lines: readonly string[]): string =>
  ['Placerings-ID;Person;Placeringsform;Startdatum;Slutdatum', ...lines].join('\r\n');

/** 46 053 is 31 January 2026: the day before the second list's date. */
const dayBefore = 46_053;

test('open rows that the next list no longer has are ended the day before its date, and undone again', async () => {
  const session = await openWorkbench({ workbook: 'empty' });
  const { page, pane } = session;
  await openImport(pane);
  await give(
    pane,
    file(
      'januari.csv',
      rows(['P1;B001;HVB;2026-01-01;', 'P2;B002;HVB;2026-01-02;2026-01-20', 'P3;B003;HVB;2026-01-05;']),
    ),
  );
  await read(pane);
  await importList(pane);
  const before = await imageOfPage(page);
  await pane.getByRole('button', { name: 'Importera en lista till' }).click();
  await give(pane, file('februari.csv', rows(['P1;B001;HVB;2026-01-01;', 'P4;B004;HVB;2026-02-01;'])));
  await read(pane);
  await pane.getByText('Saknas i listan').first().waitFor();
  expect(await figure(pane, 'Saknas i listan')).toBe('2');
  await pane.getByRole('radio', { name: /^Avsluta de pågående/u }).check();
  await pane.getByText('1 pågående rad avslutas, 1 står kvar som de är.').waitFor();
  await importButton(pane).waitFor();
  await importList(pane);
  const ends = byHeaders(await tableOf(page, 'Placeringar')).map((row): readonly Content[] => [
    row['Placerings-ID'] ?? '',
    row['Slutdatum'] ?? '',
  ]);
  expect(ends).toEqual([
    ['P1', ''],
    ['P2', 46_042],
    ['P3', dayBefore],
    ['P4', ''],
  ]);
  await pane.getByRole('button', { name: 'Ångra importen' }).click();
  await pane.getByText('Importen är ångrad.').waitFor();
  const tables = ({ sheets }: typeof before): typeof sheets =>
    sheets.filter(({ visibility }) => visibility === 'Visible');
  expect(tables(await imageOfPage(page))).toEqual(tables(before));
  expect(session.problems).toEqual([]);
  await session.close();
});
