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

export const importButton = (pane: Frame): Locator => pane.getByRole('button', { name: /^Importera \d/u });

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

/** Shows what fills each column of the table. */
export async function openColumns(pane: Frame): Promise<void> {
  const columns = pane.locator('details', { hasText: /kolumner fylls/u });
  if ((await columns.getAttribute('open')) === null) await columns.locator('summary').click();
}

/** Chooses by hand which column of the list, by its place from 0, fills a column of the table. */
export async function fill(pane: Frame, column: string, header: number): Promise<void> {
  const name = new RegExp(`^${column}( \\(krävs\\))?$`, 'u');
  await pane.getByRole('combobox', { name }).selectOption(String(header));
  await read(pane);
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
