/** What the tests of imports do in the pane, and what they read in the grid afterwards. */

import type { Frame, Locator, Page } from 'playwright-core';
import { readBlock, type Content } from './cells';
import { settled } from './session';

/** A file that is made here: nothing of it is on any disk. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file of these bytes, or of this text in UTF-8. */
export function file(name: string, content: string | Uint8Array): MadeFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

export const importButton = (pane: Frame): Locator =>
  pane.getByRole('button', { name: /^(?:Importera:? \d|Inget ändras)/u });

export async function openImport(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Importera', exact: true }).click();
}

/** Gives the file field a file, by its path or made here. */
export function give(pane: Frame, given: string | MadeFile): Promise<void> {
  return pane.locator('input[type=file]').first().setInputFiles(given);
}

/** Waits until what is in hand has been read, and again where it was changed. */
export async function read(pane: Frame): Promise<void> {
  await importButton(pane).waitFor();
  await pane.getByText('Läser om listan …').waitFor({ state: 'hidden' });
}

/** Waits until the pane has come to a heading: what it shows is drawn with it or after it, and the focus comes last. */
export async function focusOn(pane: Frame, heading: string): Promise<void> {
  await pane.waitForFunction((text) => document.activeElement?.textContent === text, heading);
}

/** Shows what fills each column of the table. */
export async function openColumns(pane: Frame): Promise<void> {
  const columns = pane.locator('details', { hasText: /kolumner fylls/u });
  if ((await columns.getAttribute('open')) === null) await columns.locator('summary').first().click();
}

function columnField(pane: Frame, column: string): Locator {
  return pane.getByRole('combobox', { name: new RegExp(`^${column}( \\(krävs\\))?$`, 'u') });
}

/** Chooses in a field of which the values are drawn when the user turns to it. */
export async function choose(field: Locator, value: string): Promise<void> {
  await field.focus();
  await field.selectOption(value);
}

/** Chooses by hand which column of the list, by its place from 0, fills a column of the table. */
export async function fill(pane: Frame, column: string, header: number): Promise<void> {
  await choose(columnField(pane, column), String(header));
  await read(pane);
}

/** Chooses by hand one value that stands in every row of a column of the table: one of its words, or a text. */
export async function fillWith(pane: Frame, column: string, value: string): Promise<void> {
  await choose(columnField(pane, column), 'constant');
  const field = pane.getByLabel(`${column}: Värde på varje rad`, { exact: true });
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
  else {
    await field.fill(value);
    await field.press('Enter');
  }
  await read(pane);
}

/** Shows the repairs. */
export async function openRepairs(pane: Frame): Promise<void> {
  const repairs = pane.locator('details', { hasText: 'Se och ändra reparationerna' }).last();
  if ((await repairs.getAttribute('open')) === null) await repairs.locator('summary').first().click();
}

/** Chooses how a repair is made, by its name and the way's id. */
export async function repair(pane: Frame, name: string, way: string): Promise<void> {
  await pane.getByRole('combobox', { name, exact: true }).selectOption(way);
  await read(pane);
}

/** What the list amounts to before and after all repairs: by the name of a measure two figures. */
export async function repairSums(pane: Frame): Promise<Record<string, readonly [number, number]>> {
  const drawn = pane
    .getByRole('table', { name: 'Listan före och efter alla reparationer' })
    .locator('tbody tr');
  await drawn.first().waitFor();
  const rows = await drawn.evaluateAll((lines) =>
    lines.map((line) => [...line.querySelectorAll('th,td')].map(({ textContent }) => textContent)),
  );
  return Object.fromEntries(
    rows.map(([name = '', before = '', after = '']) => [name, [plain(before), plain(after)] as const]),
  );
}

/** A figure as people write it. */
const plain = (written: string): number => Number(written.replace(/\s/gu, '').replace(',', '.'));

/** Makes a key file and says that it is kept; gives the path at which the browser has it. */
export async function makeKeys(pane: Frame): Promise<string> {
  await pane.getByRole('button', { name: 'Skapa nyckelfil' }).click();
  const download = pane.page().waitForEvent('download');
  await pane.getByRole('button', { name: 'Spara som fil' }).click();
  const path = (await download).path();
  await pane.getByRole('checkbox', { name: 'Jag har sparat nyckelfilen' }).check();
  await read(pane);
  return path;
}

/** Imports what is in hand, within so many milliseconds. */
export async function importList(pane: Frame, timeout = 60_000): Promise<void> {
  await importButton(pane).click();
  await pane.getByRole('heading', { name: 'Listan är importerad' }).waitFor({ timeout });
}

/** What the pane says beside a label among the figures. */
export function figure(pane: Frame, label: string): Promise<string> {
  return pane
    .locator('dt', { hasText: new RegExp(`^${label}$`, 'u') })
    .first()
    .locator('xpath=following-sibling::dd[1]')
    .innerText();
}

/** Where a table lies, with its header row, once all is calculated. */
export async function areaOf(
  page: Page,
  table: string,
): Promise<{ sheet: string; row: number; column: number; rows: number; columns: number }> {
  await settled(page);
  return page.evaluate((name) => {
    const grid = window.workbench?.grid;
    const found = grid?.tables().find((candidate) => candidate.name === name)?.area;
    const sheet = grid?.sheets().find(({ id }) => id === found?.sheetId)?.name;
    if (found === undefined || sheet === undefined) throw new Error(`There is no table ${name}.`);
    const { row, column, rows, columns } = found;
    return { sheet, row, column, rows, columns };
  }, table);
}

/** A table as it stands in the grid: its headers first. */
export async function tableOf(page: Page, table: string): Promise<Content[][]> {
  const area = await areaOf(page, table);
  return readBlock(page, area, area);
}

/** The formulas of a table's cells; of a cell without one, what stands in it. */
export async function formulasOf(page: Page, table: string): Promise<Content[][]> {
  const area = await areaOf(page, table);
  return page.evaluate(({ sheet, ...place }) => {
    const grid = window.workbench?.grid;
    const found = grid?.sheets().find(({ name }) => name === sheet);
    if (grid === undefined || found === undefined) throw new Error(`No sheet ${sheet}.`);
    return grid.formulas({ sheetId: found.id, ...place });
  }, area);
}

/** A table's rows by the headers of its columns. */
export function byHeaders([headers = [], ...rows]: readonly (readonly Content[])[]): Record<
  string,
  Content
>[] {
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ''])),
  );
}
