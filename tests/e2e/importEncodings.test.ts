/** One list in every encoding that a file may have: the same table in the grid, and the same rows as outside the browser. */

import type { Frame } from 'playwright-core';
import { createSession } from '../../src/import/createSession';
import { isRefusal, type TableCell } from '../../src/import/list';
import { placements } from '../../src/tables/placements';
import type { Content } from './cells';
import {
  byHeaders,
  file,
  fill,
  give,
  importButton,
  importList,
  openColumns,
  openImport,
  read,
  tableOf,
} from './importing';
import { closeBrowser, openWorkbench } from './session';
import { noMemory } from '../../src/import/memory';

jest.setTimeout(120_000);
afterAll(closeBrowser);

const name = 'placeringar å–ö.csv';

/** The list's own header of the provider, which nobody knows: it is chosen by hand, by its place. */
const ownHeader = 'Hemmets namn – l’été (€)';
const providerColumn = 4;

const providers = [
  'Åsgårdens HVB – “Ekan”, 5 €/min',
  'Café l’Été; för barn & unga',
  'Två rader:\nÄngen\nÖn',
  'Kallat ""Björken"", ’den gröna’',
];

const prices = ['4 512,50', '950', '1234,5', '2 000,00'];

const text = [
  `Placerings-ID;Person;Placeringsform;Lagrum;${ownHeader};Startdatum;Slutdatum;Dygnspris (kr);Uppdragstagare född`,
  ...providers.map(
    (provider, index) =>
      `É–${String(index + 1)}’s;B00${String(index + 1)};Stödboende;SoL – 4 kap. 1 §;"${provider}";2026-01-0${String(index + 1)};;${prices[index] ?? ''};`,
  ),
  '',
].join('\r\n');

/** The signs of Windows-1252 that have another number there than in Unicode, of those that the list uses. */
const ownPlaces: Readonly<Record<string, number>> = {
  '€': 0x80,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

const windows = Uint8Array.from(Array.from(text), (sign) => ownPlaces[sign] ?? sign.charCodeAt(0));
const utf16le = Buffer.from(`\uFEFF${text}`, 'utf16le');

const encoded: readonly (readonly [title: string, chip: string, bytes: Uint8Array])[] = [
  ['Windows-1252', 'windows-1252', windows],
  ['UTF-8', 'utf-8', Buffer.from(text)],
  ['UTF-8 with its mark', 'utf-8', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, lower half first', 'utf-16le', utf16le],
  ['UTF-16, upper half first', 'utf-16be', Buffer.from(utf16le).swap16()],
];

/** The rows that the same bytes give without a browser, by the headers of the table; blank where the list has nothing. */
async function rowsInNode(bytes: Uint8Array): Promise<Record<string, TableCell>[]> {
  const session = createSession();
  const quietly = (): void => undefined;
  const opened = await session.open(
    { name, content: new Uint8Array(bytes), written: null },
    noMemory,
    quietly,
  );
  const report = await session.change({ columns: { provider: providerColumn } }, quietly);
  if (isRefusal(opened) || isRefusal(report)) throw new Error('The list was refused.');
  session.beginTable({ columnIds: [] });
  const { columnIds } = session.plan({ missing: 'keep', rekeys: false });
  return session
    .block(0, Infinity)
    .rows.map((cells) =>
      Object.fromEntries(
        placements.columns.map(({ id, header }) => [header.sv, cells[columnIds.indexOf(id)] ?? '']),
      ),
    );
}

/** What a few columns must hold, by hand. 2026-01-01 is the 46 023rd day of Excel's count. */
const byHand = providers.map((provider, index) => ({
  'Placerings-ID': `É–${String(index + 1)}’s`,
  Person: `B00${String(index + 1)}`,
  Lagrum: 'SoL – 4 kap. 1 §',
  Utförare: provider.replaceAll('""', '"'),
  Startdatum: 46_023 + index,
  Slutdatum: '',
  Dygnspris: [4512.5, 950, 1234.5, 2000][index],
  Källa: `placeringar å–ö.csv rad ${String(index + 2)}`,
}));

const encodingChip = (pane: Frame) => pane.getByLabel(/^Teckenkodning/u);

const imported: Record<string, Content>[][] = [];

test.each(encoded)(
  '%s: the grid has what the same bytes give outside the browser',
  async (_, chip, bytes) => {
    const session = await openWorkbench({ workbook: 'empty' });
    const { page, pane } = session;
    await openImport(pane);
    await give(pane, file(name, bytes));
    await read(pane);
    expect(await encodingChip(pane).inputValue()).toBe(chip);
    await openColumns(pane);
    const provider = pane.getByRole('combobox', { name: 'Utförare' });
    // What can be chosen is drawn when somebody comes to choose.
    await provider.focus();
    const option = provider.locator(`option[value="${providerColumn}"]`);
    expect(await option.textContent()).toContain(`${ownHeader} – Åsgårdens`);
    await fill(pane, 'Utförare', providerColumn);
    await importList(pane);
    const rows = byHeaders(await tableOf(page, 'Placeringar'));
    imported.push(rows);
    expect(rows).toEqual(await rowsInNode(bytes));
    expect(rows).toMatchObject(byHand);
    expect(session.problems).toEqual([]);
    await session.close();
  },
);

test('all of them are the same table', () => {
  expect(imported).toHaveLength(encoded.length);
  for (const rows of imported) expect(rows).toEqual(imported[0]);
});

test('an encoding or a delimiter changed by hand is read again at once, and put back as it was', async () => {
  const session = await openWorkbench({ workbook: 'empty' });
  const { pane } = session;
  const preview = pane.locator('div[role=region]');
  const button = importButton(pane);
  await openImport(pane);
  await give(pane, file(name, windows));
  await read(pane);
  const before = await preview.innerText();
  expect(before).toContain('SoL – 4 kap. 1 §');

  // In another encoding of one byte a letter the bytes are other signs: shown at once, and said to be chosen by hand.
  await encodingChip(pane).selectOption('macintosh');
  await preview.getByText('SoL ñ 4 kap. 1 ß').first().waitFor();
  expect(await pane.getByLabel('Teckenkodning (ändrad)').inputValue()).toBe('macintosh');
  await pane.getByRole('button', { name: 'Återställ Teckenkodning till Windows-1252' }).click();
  await preview.getByText('SoL – 4 kap. 1 §').first().waitFor();
  await read(pane);
  expect(await preview.innerText()).toBe(before);
  await pane.getByLabel('Teckenkodning (ändrad)').waitFor({ state: 'detached' });

  // The bytes are no UTF-8: a sentence, and nothing can be imported until it is put right.
  await encodingChip(pane).selectOption('utf-8');
  await pane.getByText('Filen är inte skriven i den teckenkodning som är vald.').waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await pane.getByText('Listan kan inte läsas så.').waitFor();
  await pane.getByRole('button', { name: 'Återställ Teckenkodning till Windows-1252' }).click();
  await pane.getByText('Filen är inte skriven i den teckenkodning som är vald.').waitFor({ state: 'hidden' });
  await read(pane);
  expect(await preview.innerText()).toBe(before);

  // Split at commas the list has no column of first days any more.
  await pane.getByLabel('Avgränsare').selectOption(',');
  await pane
    .getByText(/^Välj vilken kolumn i listan som är Placeringsform och vilken som är Startdatum\./u)
    .waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await pane.getByRole('button', { name: 'Återställ Avgränsare till semikolon (;)' }).click();
  await preview.getByText('SoL – 4 kap. 1 §').first().waitFor();
  await read(pane);
  expect(await preview.innerText()).toBe(before);
  expect(await button.getAttribute('aria-disabled')).toBeNull();
  expect(session.problems).toEqual([]);
  await session.close();
});
