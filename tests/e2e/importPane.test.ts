/** The place where lists are imported, for everybody: keyboard, screen reader, 320 px, both languages and themes. */

import AxeBuilder from '@axe-core/playwright';
import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { choose, focusOn, read } from './importing';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(240_000);

afterAll(closeBrowser);

const sample = (name: string): string => resolve(__dirname, '..', '..', 'samples', name);

/** A list of two placements, the second of which ends before it starts. */
const small = 'Placeringsform;Startdatum;Slutdatum\nHVB;2026-01-28;2026-02-03\nHVB;2026-03-01;2026-02-01\n';

/** The same placements under headers that nobody knows. */
const foreign = small.replace('Startdatum', 'Spalt X').replace('Slutdatum', 'Spalt Y');

const csv = (text: string) => ({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

const words = {
  sv: {
    tab: 'Importera',
    import: /^Importera .* rad/u,
    create: 'Skapa nyckelfil',
    copy: 'Kopiera texten',
    kept: 'Jag har sparat nyckelfilen',
    receipt: 'Listan är importerad',
  },
  en: {
    tab: 'Import',
    import: /^Import .* row/u,
    create: 'Create key file',
    copy: 'Copy the text',
    kept: 'I have saved the key file',
    receipt: 'The list has been imported',
  },
} as const;

async function openPlace(session: Session, tab: string): Promise<void> {
  await session.pane.getByRole('tab', { name: tab, exact: true }).click();
}

const fileField = (pane: Frame) => pane.locator('input[type=file]').first();

const importButton = (pane: Frame) => pane.getByRole('button', { name: words.sv.import });

/** Drops files on the pane as the mouse does. */
async function drop(pane: Frame, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  await pane.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of dropped) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

describe('a list that cannot be read', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty' });
    await openPlace(session, 'Importera');
  });
  afterAll(() => session.close());

  test.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')],
    ['an empty file', Buffer.alloc(0)],
    ['a quotation mark that is never closed', Buffer.from('a;b\n"1;2\n3;4\n')],
  ])('%s: a sentence, and the place is ready for another', async (_, buffer) => {
    const { pane } = session;
    await fileField(pane).setInputFiles({ name: 'fil.csv', mimeType: 'text/csv', buffer });
    await pane.getByRole('alert').getByText(/.{20}/u).first().waitFor();
    expect(await importButton(pane).count()).toBe(0);
    await fileField(pane).setInputFiles(csv(small));
    await importButton(pane).waitFor();
    await pane.getByRole('tab', { name: 'Börja' }).click();
    await openPlace(session, 'Importera');
    await pane.getByRole('heading', { name: 'lista.csv' }).waitFor();
  });

  test('several files dropped at once: a sentence', async () => {
    await drop(session.pane, [
      ['a.csv', small],
      ['b.csv', small],
    ]);
    await session.pane.getByText('Släpp en fil åt gången.').first().waitFor();
  });

  test('one file dropped is read', async () => {
    await drop(session.pane, [['släppt.csv', small]]);
    await session.pane.getByRole('heading', { name: 'släppt.csv' }).waitFor();
  });
});

describe('with the keyboard', () => {
  test('the file field is the first stop, and what is new has the focus', async () => {
    const session = await openWorkbench({ workbook: 'empty' });
    const { page, pane } = session;
    await openPlace(session, 'Importera');
    // The place is fetched when it is first opened.
    await fileField(pane).waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await pane.waitForFunction(() => document.activeElement?.getAttribute('type') === 'file');
    await fileField(pane).setInputFiles(csv(small));
    await importButton(pane).waitFor();
    await focusOn(pane, 'lista.csv');
    await importButton(pane).press('Enter');
    await focusOn(pane, 'Listan är importerad');
    await pane.getByRole('button', { name: 'Ångra importen' }).press('Enter');
    await importButton(pane).waitFor();
    await focusOn(pane, 'lista.csv');
    expect(session.problems).toEqual([]);
    await session.close();
  });

  test('rows that are pasted are read at once', async () => {
    const session = await openWorkbench({ workbook: 'empty' });
    const { pane } = session;
    await openPlace(session, 'Importera');
    await pane.getByText('Klistra in i stället').click();
    await pane.getByRole('textbox', { name: /^Rader kopierade/u }).evaluate(
      (field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      small.replaceAll(';', '\t'),
    );
    await pane.getByRole('heading', { name: 'Inklistrad lista' }).waitFor();
    expect(await pane.getByLabel('Teckenkodning').count()).toBe(0);
    await session.close();
  });
});

describe('the review', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty' });
    await openPlace(session, 'Importera');
  });
  afterAll(() => session.close());

  test('a chip that is changed says so, is read again at once, and can be put back', async () => {
    const { pane } = session;
    await fileField(pane).setInputFiles(csv(small));
    await importButton(pane).waitFor();
    await pane.getByLabel('Avgränsare').selectOption(',');
    await pane.getByLabel('Avgränsare (ändrad)').waitFor();
    await pane.getByText('Utan det kan listan inte importeras.').waitFor();
    await pane.getByRole('button', { name: 'Återställ Avgränsare till semikolon (;)' }).click();
    await pane.getByText('4 av 19 kolumner fylls').waitFor();
    await read(pane);
    expect(await importButton(pane).getAttribute('aria-disabled')).toBeNull();
  });

  test('columns that are missing come first, with a sentence, and the button says why it waits', async () => {
    const { pane } = session;
    await fileField(pane).setInputFiles(csv(foreign));
    await pane.getByText('Välj vilken kolumn i listan som är Startdatum.').waitFor();
    const button = importButton(pane);
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    const reason = await button.getAttribute('aria-describedby');
    expect(await pane.locator(`[id="${reason ?? ''}"]`).innerText()).toBe('Välj kolumn för Startdatum.');
    await choose(pane.getByLabel('Startdatum (krävs)'), '1');
    await pane.getByText('Välj vilken kolumn i listan som är Startdatum.').waitFor({ state: 'hidden' });
    await read(pane);
    await expect(button.getAttribute('aria-disabled')).resolves.toBeNull();
  });

  test('what is wrong in the rows is told, and a filter changes only what is shown', async () => {
    const { pane } = session;
    await fileField(pane).setInputFiles(csv(small));
    await pane.getByText(/^Rad 3, Slutdatum: /u).waitFor();
    await pane.getByText('1 rad har ett fel och skrivs inte.').waitFor();
    await pane.getByRole('combobox', { name: 'Visa' }).selectOption('endsBeforeStart');
    await pane.getByText('1 av 1 visas').waitFor();
    expect(await importButton(pane).innerText()).toBe('Importera 1 rad till Placeringar');
  });

  test('a number that can be read in two ways asks for the decimal sign, and the shown one can be chosen', async () => {
    const { pane } = session;
    const rows = 'Placeringsform;Startdatum;Arvode\nHVB;2026-01-28;1,850\nHVB;2026-03-01;2,500\n';
    await fileField(pane).setInputFiles({ ...csv(rows), name: 'två sätt.csv' });
    await pane.getByRole('heading', { name: 'två sätt.csv' }).waitFor();
    await pane.getByText('Välj decimaltecken: 1,850 kan läsas på två sätt.').waitFor();
    await pane.getByRole('button', { name: 'Stämmer: Decimaltecken komma (0,5)' }).click();
    await pane.getByText('Inga fel hittades i raderna.').waitFor();
    await pane.getByText('Välj decimaltecken').waitFor({ state: 'hidden' });
    await read(pane);
    expect(await importButton(pane).innerText()).toBe('Importera 2 rader till Placeringar');
  });
});

/** Fluent's own guards at the edges of a focus group are never seen, and left again at once. */
async function isForEverybody(page: Page, pane: Frame, stage: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(['#pane iframe', '#pane'])
    .exclude(['#pane iframe', '[data-tabster-dummy]'])
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${stage}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(`${stage}: ${String(Math.max(overflow, 0))}`).toBe(`${stage}: 0`);
}

test.each([
  { language: 'sv-SE', theme: 'light', text: words.sv },
  { language: 'en-US', theme: 'dark', text: words.en },
] as const)(
  '$language in $theme: axe finds nothing serious at any stage, and 320 px are enough',
  async ({ text, ...options }) => {
    const session = await openWorkbench({ ...options, workbook: 'empty', width: 320, height: 900 });
    const { page, pane } = session;
    const look = (stage: string): Promise<void> => isForEverybody(page, pane, stage);
    await openPlace(session, text.tab);
    await look('choose');
    await fileField(pane).setInputFiles({ name: 'tom.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
    await pane.getByRole('alert').getByText(/.{20}/u).first().waitFor();
    await look('refused');
    await fileField(pane).setInputFiles(sample('placeringar-stokig.csv'));
    await pane.getByRole('button', { name: text.import }).waitFor();
    await pane.locator('summary').first().click();
    await look('review');
    await pane.getByRole('button', { name: text.create }).click();
    await look('key');
    await pane.getByRole('button', { name: text.copy }).click();
    await pane.getByRole('checkbox', { name: text.kept }).check();
    await pane.getByRole('button', { name: text.import }).click();
    await pane.getByRole('heading', { name: text.receipt }).waitFor({ timeout: 60_000 });
    await look('receipt');
    expect(session.problems).toEqual([]);
    await session.close();
  },
);
