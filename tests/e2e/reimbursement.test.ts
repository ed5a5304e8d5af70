/**
 * The state's reimbursement as a new user has it: a list, persons and claims are imported, the table of rates is made with its rows, and the
 * sheet is built. All figures are worked out by hand.
 */

import { reimbursementKind } from '../../src/sheets/reimbursement/reimbursementSheet';
import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import { forecastKind } from '../../src/sheets/forecast/forecastSheet';
import { newPlaces } from '../../src/sheets/reportSheet';
import { paneTexts } from '../../src/text/pane';
import { detectionTexts } from '../../src/text/paneImportReview';
import { writingTexts } from '../../src/text/paneImportWriting';
import { smallOrder } from '../sheets/followUpOrder';
import { serial } from '../samples/expected';
import { type Content, enter, readBlock } from './cells';
import { file, give, type MadeFile } from './importing';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(600_000);

let session: Session;
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const sheet = reimbursementKind.name.sv;

const placements = `Placerings-ID;Person;Placeringsform;Lagrum;Startdatum;Slutdatum;Dygnspris
P1;K1;HVB;LVU 3 §;2025-12-01;;4500`;

/** Assigned from November 2025, a month before there is a placement. */
const persons = `Person;Född;Kategori;Från;Till
K1;2011-05-01;Anvisad;2025-11-01;`;

/** 8 500 of what could be claimed for December is not claimed, 20 000 was refused, and the 52 000 that are paid once did not come. */
const claims = `Person;Kvartal;Ersättningstyp;Ansökt belopp;Beviljat belopp;Utbetalt belopp;Beslutsdatum
K1;2025-10-01;överskjutande kostnad;100000;80000;80000;2026-03-01
K1;2025-10-01;schablon;;;61000;`;

async function importText({ pane, page }: Session, list: MadeFile): Promise<void> {
  await pane.getByRole('tab', { name: paneTexts.import.sv, exact: true }).click();
  const another = pane.getByRole('button', { name: writingTexts.another.sv });
  if (await another.isVisible()) await another.click();
  await give(pane, list);
  const button = pane.getByRole('button', { name: new RegExp(`^${paneTexts.import.sv}:? \\d`, 'u') });
  await button.waitFor();
  const asOf = pane.getByRole('textbox', { name: detectionTexts.asOf.sv });
  if (await asOf.isVisible()) {
    await asOf.fill('2026-03-31');
    await asOf.press('Enter');
    await pane.locator('dt', { hasText: '2026-03-31' }).waitFor();
  }
  await button.click();
  await pane.getByRole('heading', { name: writingTexts.receipt.sv }).waitFor();
  await settled(page);
}

/** The lines of a sheet, from the corner of a block on. */
async function block(
  name: string,
  corner: { row: number; column: number },
  size: { rows: number; columns: number },
): Promise<Content[][]> {
  return readBlock(session.page, { sheet: name, ...corner }, size);
}

const places = newPlaces(reimbursementKind, smallOrder);
const placeOf = (id: string): { row: number; column: number } => {
  const place = places[id];
  if (place === undefined) throw new Error(`no block ${id}`);
  return place;
};

/** The rows of a list, below its header, as far as they go. */
async function listOf(id: string, columns: number): Promise<Content[][]> {
  const { row, column } = placeOf(id);
  const rows = await block(sheet, { row: row + 3, column }, { rows: 30, columns });
  const end = rows.findIndex((cells) => cells.every((cell) => cell === ''));
  return rows.slice(0, end === -1 ? rows.length : end);
}

test('list, persons and claims are imported, and the tables of kinds and rates come with their rows', async () => {
  session = await openWorkbench({ workbook: 'empty' });
  const { pane, page } = session;
  await importText(session, file('placeringar.csv', placements));
  await importText(session, file('personer.csv', persons));
  await importText(session, file('aterssokning.csv', claims));
  await pane.getByRole('tab', { name: paneTexts.start.sv, exact: true }).click();
  for (const name of ['Former', 'Ersättningsbelopp']) {
    await pane.getByRole('button', { name: new RegExp(`Skapa tabell.*${name}`, 'u') }).click();
    await pane.getByText(`Tabellen ${name} är skapad på ett eget blad.`).first().waitFor();
    await settled(page);
  }
  const tables = await page.evaluate(() => window.workbench?.grid.tables().map(({ name }) => name));
  expect(tables).toEqual(
    expect.arrayContaining(['Placeringar', 'Personer', 'Återsökning', 'Ersättningsbelopp']),
  );
});

test('the sheet shows what is at risk, refused and outstanding', async () => {
  const { pane, page } = session;
  await pane.getByRole('tab', { name: paneTexts.followUp.sv, exact: true }).click();
  await pane.getByRole('button', { name: `Bygg ${sheet}`, exact: true }).click();
  await pane
    .locator('[role=status]', { hasText: new RegExp(`Bladet ${sheet} är byggt`, 'u') })
    .waitFor({ timeout: 240_000 });
  await settled(page);
  const { row } = placeOf('summary');
  const figures = await block(sheet, { row: row + 2, column: 3 }, { rows: 10, columns: 1 });
  /*
   * December: 31 × 3 500 = 108 500, of which 100 000 is claimed. January to March: 90 × 3 500 = 315 000. The flat rate of the last quarter is
   * 61 × 1 000 + 52 000, of which 61 000 came; of the first 90 000.
   */
  expect(figures.flat()).toEqual([
    ...[8_500 + 315_000, serial(2026, 6, 30), 0, 20_000],
    ...[52_000 + 90_000, 0, 142_000],
    ...[0, 0, 0],
  ]);
});

test('what lapses first stands first, and the lists add up to the same', async () => {
  const deadlines = await listOf('deadlines', 11);
  expect(deadlines.map((line) => [line[0], line[4], line[8]])).toEqual([
    [serial(2026, 6, 30), '2025 kv4', 8_500],
    [serial(2026, 9, 30), '2026 kv1', 315_000],
    ['Summa', '', 323_500],
  ]);
  const claimed = await listOf('claims', 17);
  expect(claimed.map((line) => [line[2], line[3], line[6], line[16]])).toEqual([
    ['2025 kv4', 'schablon', 113_000, '61 × 1\u00a0000 + 52\u00a0000 = 113\u00a0000'],
    ['2025 kv4', 'överskjutande', 108_500, '31 × 4\u00a0500 \u2212 31 × 1\u00a0000 = 108\u00a0500'],
    ['2026 kv1', 'schablon', 90_000, '90 × 1\u00a0000 = 90\u00a0000'],
    ['2026 kv1', 'överskjutande', 315_000, '90 × 4\u00a0500 \u2212 90 × 1\u00a0000 = 315\u00a0000'],
    ['', '', 626_500, ''],
  ]);
  expect(claimed.at(-1)?.[0]).toBe('Summa');
  const age = await listOf('age', 10);
  expect(age.at(-1)?.[2]).toBe(626_500);
  // The last quarter ended on 31 December, 90 days before.
  expect(age.find((line) => line[0] === '2025 kv4')?.slice(1, 5)).toEqual([90, 221_500, 141_000, 52_000]);
});

test('the income has its payment lag, which a cell of the sheet decides', async () => {
  const due = async (): Promise<Content[]> => (await listOf('income', 6)).map((line) => line[4] ?? '');
  /*
   * 30 days after 31 December is 30 January: December's flat rate and the last quarter's excess. After 31 January 2 March, after 28 February
   * 30 March: 31 000 + 28 000. After 31 March 30 April: 31 000 + 315 000.
   */
  const inAll = 139_500 + 59_000 + 346_000;
  expect(await due()).toEqual([139_500, 0, 59_000, 346_000, 0, 0, 0, 0, 0, 0, 0, 0, inAll]);
  await enter(session.page, { sheet, row: 9, column: 2 }, [[0]]);
  expect((await due()).slice(0, 4)).toEqual([31_000, 28_000, 31_000 + 315_000, 0]);
});

test('the claim of a year back lapses when the day is later', async () => {
  await enter(session.page, { sheet, row: 6, column: 2 }, [[serial(2026, 7, 1)]]);
  const { row } = placeOf('summary');
  const [atRisk, , lapsed] = (
    await block(sheet, { row: row + 2, column: 3 }, { rows: 3, columns: 1 })
  ).flat();
  // April to June, 91 × 3 500, can be claimed by then, too.
  expect([atRisk, lapsed]).toEqual([315_000 + 318_500, 8_500]);
  const deadlines = await listOf('deadlines', 11);
  expect(deadlines.map((line) => line[10])).toEqual(['att söka', 'att söka', 'förfallen', '']);
});

test('the follow-up sheet has the income in lines of its own', async () => {
  const { pane, page } = session;
  const name = followUpKind.name.sv;
  await pane.getByRole('button', { name: `Bygg ${name}`, exact: true }).click();
  await pane
    .locator('[role=status]', { hasText: new RegExp(`Bladet ${name} är byggt`, 'u') })
    .waitFor({ timeout: 240_000 });
  await settled(page);
  const lines = await block(name, { row: 0, column: 0 }, { rows: 700, columns: 7 });
  const header = lines.findIndex((line) => line[1] === 'Månad' && line[2] === 'Schablon, kr');
  expect(lines[header - 3]?.[0]).toBe('Väntad statlig ersättning per månad');
  expect(lines[header - 1]?.slice(0, 3)).toEqual(['Betalningsfördröjning, dagar (i Prognosval)', '', 30]);
  expect(lines[header + 13]?.slice(1, 5)).toEqual(['Summa', 90_000, 315_000, 405_000]);
  expect(session.problems).toEqual([]);
});

test('the sheet of the forecast has it too, with what is due before the year ends', async () => {
  const { pane, page } = session;
  const name = forecastKind.name.sv;
  await pane.getByRole('button', { name: `Bygg ${name}`, exact: true }).click();
  await pane
    .locator('[role=status]', { hasText: new RegExp(`Bladet ${name} är byggt`, 'u') })
    .waitFor({ timeout: 240_000 });
  await settled(page);
  const lines = await block(name, { row: 0, column: 0 }, { rows: 200, columns: 8 });
  const header = lines.findIndex((line) => line[1] === 'Månad' && line[2] === 'Schablon, kr');
  expect(lines[header - 1]?.[2]).toBe(30);
  // As above: what is due in the year is last year's 139 500 and what has been earned in this one, all of which comes before it ends.
  const [flat, applied] = [90_000, 315_000];
  const sum = lines[header + 13] ?? [];
  expect(sum.slice(1, 6)).toEqual(['Summa', flat, applied, flat + applied, 139_500 + flat + applied]);
  expect(sum[7]).toBe(flat + applied);
  expect(lines.slice(header + 1, header + 5).map((line) => line[7])).toEqual([
    ...[31_000 + 31 * 3_500, 28_000 + 28 * 3_500, 31_000 + 31 * 3_500, 0],
  ]);
  expect(session.problems).toEqual([]);
});
