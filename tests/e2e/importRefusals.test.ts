/** Files that are no list, and lists that cannot be read: a sentence each, the workbook as before, and the pane ready for the next. */

import type { Frame } from 'playwright-core';
import { imageOfPage, type WorkbookImage } from '../workbench/workbookImage';
import { enter } from './cells';
import {
  byHeaders,
  file,
  fill,
  formulasOf,
  give,
  importButton,
  importList,
  openImport,
  read,
  tableOf,
} from './importing';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(120_000);
afterAll(closeBrowser);

const header = 'Placerings-ID;Placeringsform;Startdatum;Utförare';
const good = `${header}\nP1;HVB;2026-01-28;Eken\nP2;Stödboende;2026-02-01;Asken\n`;

/** Drops files on the pane as the mouse does. */
async function drop(pane: Frame, names: readonly string[]): Promise<void> {
  await pane.evaluate(
    ([text, dropped]) => {
      const dataTransfer = new DataTransfer();
      for (const name of dropped) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [good, names] as const,
  );
}

/** Pastes into the field for that; the field is only there while no list is in hand. */
async function paste(pane: Frame, text: string): Promise<void> {
  await give(pane, file('tom.csv', ''));
  await pane.getByRole('alert').getByText('Det finns ingen text att läsa.').first().waitFor();
  await pane.getByText('Klistra in i stället').waitFor();
  const field = pane.getByRole('textbox', { name: /^Rader kopierade/u });
  if (!(await field.isVisible())) await pane.getByText('Klistra in i stället').click();
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

type Deed = (pane: Frame) => Promise<void>;

const given =
  (name: string, content: string | Uint8Array): Deed =>
  (pane) =>
    give(pane, file(name, content));

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** What nothing can be read of, and what must be said of it; rows and columns are counted from 1, the header row with them. */
const refused: readonly (readonly [what: string, deed: Deed, sentence: RegExp])[] = [
  ['an empty file', given('tom.csv', ''), /^Det finns ingen text att läsa\.$/u],
  ['only a header', given('lista.csv', `${header}\n`), /rubrikrad men inga rader/u],
  [
    'a picture',
    given('bild.csv', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')),
    /en bild och ingen lista\. Spara .* CSV/u,
  ],
  [
    'a PDF',
    given('lista.pdf', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')),
    /en PDF och ingen lista\. Spara .* CSV/u,
  ],
  [
    'a damaged Excel workbook',
    given('lista.xlsx', bytes('PK\x03\x04\x14\0\x06\0[Content_Types].xml\0xl/workbook.xml\0')),
    /^Excelboken är skadad och kan inte läsas/u,
  ],
  ['an archive', given('lista.zip', bytes('PK\x03\x04\x14\0\0\0lista.csv\0')), /ett arkiv och ingen lista/u],
  [
    'a quotation mark that is never closed',
    given('lista.csv', `${header}\nP1;HVB;2026-01-28;Eken\nP2;HVB;2026-02-01;"Asken\n`),
    /^På rad 3 står ett citattecken/u,
  ],
  [
    'a workbook of the old kind',
    given('lista.xls', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')),
    /^Filen är en Excelbok av äldre slag/u,
  ],
  [
    '17 000 columns',
    given('lista.csv', `${header}\nP1${';'.repeat(16_999)}\n`),
    /^Rad 2 har fler än 16\s384 kolumner\./u,
  ],
  [
    'a cell of 10 MB',
    given('lista.csv', `${good}P3;HVB;2026-02-02;${'x'.repeat(10_000_000)}\n`),
    /^Cellen på rad 4 i kolumn 4 har minst [\d\s]+ tecken\. En cell rymmer 32\s767\./u,
  ],
  ['several files dropped at once', (pane) => drop(pane, ['a.csv', 'b.csv']), /Släpp en fil åt gången\./u],
  ['a pasted word', (pane) => paste(pane, 'hejsan'), /rubrikrad men inga rader/u],
  ['pasted blanks', (pane) => paste(pane, ' \n\t\n'), /^Det finns ingen text att läsa\.$/u],
];

/** What can be read, but has not the columns that it must have. */
const incomplete: readonly (readonly [what: string, deed: Deed, missing: string])[] = [
  ['no column of first days', given('lista.csv', good.replace('Startdatum', 'Spalt X')), 'Startdatum'],
  [
    'pasted nonsense',
    (pane) => paste(pane, 'Hej på dig!\nHär är det inget att läsa, tror jag…\n\u0007�\n'),
    'Placeringsform och vilken som är Startdatum',
  ],
];

describe('a workbook with a table of placements', () => {
  let session: Session;
  let before: WorkbookImage;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty' });
    const { page, pane } = session;
    await enter(page, { sheet: 'Blad1', row: 0, column: 0 }, [['Eget', 7, '=B1*2']]);
    await openImport(pane);
    await give(pane, file('först.csv', good));
    await read(pane);
    await importList(pane);
    await pane.getByRole('button', { name: 'Importera en lista till' }).click();
    before = await imageOfPage(page);
    expect(before.tables).toHaveProperty('Placeringar');
  });
  afterAll(() => session.close());

  /** A good list is read after it, compared with the table, and nothing has been written on the way. */
  async function leavesAllAsItWas(): Promise<void> {
    const { page, pane, problems } = session;
    await give(pane, file('därefter.csv', good));
    await pane.getByRole('heading', { name: 'därefter.csv' }).waitFor();
    await pane.getByText('Oförändrade rader').waitFor();
    expect(await importButton(pane).getAttribute('aria-disabled')).toBeNull();
    await pane.getByRole('alert').getByText(/\S/u).first().waitFor({ state: 'detached' });
    expect(await imageOfPage(page)).toEqual(before);
    expect(problems).toEqual([]);
  }

  test.each(refused)('%s: a sentence', async (_, deed, sentence) => {
    const { page, pane } = session;
    await deed(pane);
    await pane.getByRole('alert').getByText(sentence).first().waitFor();
    expect(await imageOfPage(page)).toEqual(before);
    await leavesAllAsItWas();
  });

  test.each(incomplete)('%s: a sentence, and nothing can be imported', async (_, deed, missing) => {
    const { page, pane } = session;
    await deed(pane);
    await pane.getByText(`Välj vilken kolumn i listan som är ${missing}. Utan det kan`).waitFor();
    const button = importButton(pane);
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.click({ force: true });
    expect(await pane.getByRole('heading', { name: 'Listan är importerad' }).count()).toBe(0);
    expect(await imageOfPage(page)).toEqual(before);
    await leavesAllAsItWas();
  });

  test('a column of first days that is chosen by hand makes the list one that can be imported', async () => {
    const { page, pane } = session;
    await give(pane, file('lista.csv', good.replace('Startdatum', 'Spalt X').replaceAll('\nP', '\nQ')));
    await read(pane);
    await pane.getByText('Välj vilken kolumn i listan som är Startdatum.').waitFor();
    expect(await importButton(pane).getAttribute('aria-disabled')).toBe('true');
    await fill(pane, 'Startdatum', 2);
    expect(await importButton(pane).getAttribute('aria-disabled')).toBeNull();
    await importList(pane);
    const rows = byHeaders(await tableOf(page, 'Placeringar'));
    expect(rows.map((row) => [row['Placerings-ID'], row['Startdatum']])).toEqual([
      ['P1', 46_050],
      ['P2', 46_054],
      ['Q1', 46_050],
      ['Q2', 46_054],
    ]);
    expect(session.problems).toEqual([]);
  });
});

/** Texts that a cell would take for something else: a formula, a number, a date, a truth value, an error. */
const texts = [
  '=1+1',
  '=HYPERLINK("https://example.org","x")',
  '+46 Hemmet',
  '+1',
  '-5',
  '-Björkens',
  '@Eken',
  "'citat",
  '007',
  '1E5',
  '2026-01-31',
  '1/2',
  '12:30',
  'SANT',
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('texts that look like something else arrive as texts, in every column of texts', async () => {
  const session = await openWorkbench({ workbook: 'empty' });
  const { page, pane } = session;
  const columns = ['Placerings-ID', 'Lagrum', 'Utförare', 'Ansvar', 'Verksamhet'];
  const lines = texts.map((text) => `HVB;2026-01-01;${columns.map(() => quoted(text)).join(';')}`);
  const tabbed = `HVB;2026-01-01;P1;${quoted('\t=2+2')};${quoted('\tEken')};${quoted('\t007')};x`;
  await openImport(pane);
  await give(
    pane,
    file('lista.csv', [`Placeringsform;Startdatum;${columns.join(';')}`, ...lines, tabbed, ''].join('\r\n')),
  );
  await read(pane);
  await importList(pane);
  const rows = byHeaders(await tableOf(page, 'Placeringar'));
  for (const column of columns) expect(rows.slice(0, -1).map((row) => row[column])).toEqual(texts);
  // Blanks and tabs around a text are no part of it, and what is left is a text all the same.
  expect(rows.at(-1)).toMatchObject({ Lagrum: '=2+2', Utförare: 'Eken', Ansvar: '007', Verksamhet: 'x' });
  // A formula would be told apart from what it gives.
  expect(byHeaders(await formulasOf(page, 'Placeringar'))).toEqual(rows);
  expect(session.problems).toEqual([]);
  await session.close();
});
