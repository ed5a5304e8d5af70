import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { readEntries, textOf } from '../../workbench/page/file/zipEntries';
import { rowsOf } from '../samples/sample';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(600_000);

let session: Session;
beforeAll(async () => {
  session = await openWorkbench();
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** How the year may be divided. */
const shown = /^(Månader visas|Tertial visas|Bara hela perioden)/u;

describe('a copy for the board of the sample workbook', () => {
  it('is shown in the pane before it is made: the groups, and how many stand behind each figure', async () => {
    const { pane } = session;
    await pane.getByRole('tab', { name: 'Följ upp' }).click();
    await pane.getByRole('button', { name: 'Visa vad kopian skulle innehålla' }).click();
    const heading = pane.getByRole('heading', { name: 'Så visas formerna' });
    await heading.waitFor();
    const section = pane.locator('section').filter({ has: heading });
    await section.getByRole('status').filter({ hasText: shown }).waitFor();
    const counts = await section.getByRole('listitem').allTextContents();
    expect(counts.length).toBeGreaterThan(0);
    for (const text of counts) expect(text).toMatch(/minst (?:[5-9]|\d\d+) personer|ingen: 0 visas/u);
  });

  it('opens on a page of its own, with values and charts, and no key, placement or provider in any part', async () => {
    const { page, pane } = session;
    await pane.getByRole('button', { name: 'Gör nämndkopian' }).click();
    await pane.getByText('är öppnad som en ny arbetsbok').waitFor();
    const line = page.locator('#notice');
    const saving = page.waitForEvent('download');
    await line.getByRole('button', { name: 'Spara som .xlsx' }).click();
    const path = await (await saving).path();
    const bytes = new Uint8Array(readFileSync(path));
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toContain('Om kopian');
    const rows = rowsOf('Placeringar');
    // A provider may be called what its kind is called, as SiS is: a kind's name is no secret.
    const kinds = rowsOf('Former').map((row) => String(row['Placeringsform'] ?? ''));
    const named = ['Person', 'Placerings-ID', 'Utförare'].flatMap((column) =>
      rows.map((row) => String(row[column] ?? '')),
    );
    const secrets = new Set(
      named.filter((name) => name !== '' && !kinds.some((kind) => kind.includes(name))),
    );
    expect(secrets.size).toBeGreaterThan(100);
    const parts = await Promise.all(
      readEntries(bytes).map(async (entry) => [entry.name, await textOf(entry)] as const),
    );
    expect(parts.some(([name]) => name.startsWith('xl/charts/'))).toBe(true);
    const held = (xml: string): string[] => {
      // Whole words: a colour of a chart may have the letters of a placement's ID.
      const words = new Set(xml.split(/[^\p{L}\p{N}-]+/u));
      const texts = [...secrets].filter((secret) => secret.includes(' ') && xml.includes(secret));
      return [...texts, ...[...secrets].filter((secret) => words.has(secret))];
    };
    for (const [name, xml] of parts) expect([name, held(xml)]).toEqual([name, []]);
  });

  it('leaves no problem behind', () => {
    expect(session.problems).toEqual([]);
  });
});
