import type { Page } from 'playwright-core';
import { enter, type Place, readBlock, readCell } from './cells';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(180_000);

let session: Session;

beforeAll(async () => {
  session = await openWorkbench({ width: 1000 });
  await session.pane.getByRole('tab', { name: 'Bakom siffran' }).click();
  await session.pane.getByRole('heading', { name: 'Bakom siffran' }).waitFor();
});
afterAll(async () => {
  expect(session.problems).toEqual([]);
  await session.close();
  await closeBrowser();
});

/** Selects a cell as the user does. */
function select(page: Page, { sheet, row, column }: Place): Promise<void> {
  return page.evaluate(
    ([name, r, c]) => {
      const grid = window.workbench?.grid;
      const found = grid?.sheets().find((candidate) => candidate.name === name);
      if (grid === undefined || found === undefined) throw new Error(`No sheet ${name}.`);
      grid.activateSheet(found.id);
      grid.select({ sheetId: found.id, row: r, column: c, rows: 1, columns: 1 });
    },
    [sheet, row, column] as const,
  );
}

/** What the pane shows of the selected cell, without the no-break spaces of its figures. */
async function card(address: string): Promise<string> {
  const found = session.pane.locator('section', {
    has: session.pane.getByRole('heading', { name: address }),
  });
  await found.first().waitFor();
  return (await found.first().innerText()).replaceAll('\u00a0', ' ');
}

const figure = (kronor: number): string => {
  const [whole = '', fraction] = String(kronor).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ' ');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
};

const free: Place = { sheet: 'Översikt', row: 80, column: 1 };

test('the sum behind a cost by the day is told, and comes to what the cell shows', async () => {
  await enter(session.page, free, [['=IFO.PLACEMENTCOST(DATE(2026,1,28),DATE(2026,2,3),1467)']]);
  await select(session.page, free);
  expect(await card('B81')).toContain('7 × 1 467 = 10 269');
  expect(await readCell(session.page, free)).toBe(10269);
});

test('a cell of a summary is told by its placements, whose kronor add up to the cell', async () => {
  const formula =
    '=IFO.SUMMARY(Placeringar[#All],Priser[#All],DATE(2026,1,1),DATE(2026,8,31),"kostnad","form","månad",DATE(2026,8,31),"båda",Former[#All],Avgifter[#All])';
  const corner = { ...free, row: 90 };
  await enter(session.page, corner, [[formula]]);
  const cell = { ...corner, row: 92, column: 3 };
  const shown = Number(await readCell(session.page, cell));
  expect(shown).toBeGreaterThan(0);
  await select(session.page, cell);
  expect(await card('D93')).toContain(figure(shown));
  const rows = session.pane.locator('tbody tr');
  const kronor = await rows.locator('td:last-child').allInnerTexts();
  const ore = kronor.map((text) => Math.round(Number(text.replace(/\s/gu, '').replace(',', '.')) * 100));
  expect(ore.reduce((sum, each) => sum + each, 0)).toBe(Math.round(shown * 100));
  await session.pane.locator('tbody button').first().click();
  await session.pane.locator('button[aria-expanded="true"]').waitFor();
});

test('a cell that shows a cell of that answer names it and leads there, and tables have their names', async () => {
  const cell = { ...free, row: 110 };
  await enter(session.page, cell, [['=IFERROR(INDEX(B91#,3,3),"–")']]);
  await select(session.page, cell);
  await session.pane.getByText('Formeln hämtar sin siffra från D93.').waitFor();
  await session.pane.getByRole('button', { name: 'Gå till D93' }).click();
  await card('D93');
  const inputs = await session.pane.locator('dl').innerText();
  // The sample's list has 149 rows below its headers.
  expect(inputs.replaceAll('\u00a0', ' ')).toMatch(/Placeringar\s+149 rader/u);
  expect(inputs).toMatch(/Former\s+\d+ rader/u);
});

test('a row of the placements is told as long as it lasts', async () => {
  await select(session.page, { sheet: 'Placeringar', row: 6, column: 0 });
  expect(await card('A7 · Hela placeringen i kronor')).toMatch(/ = \d/u);
});

const tables = 'Former[#All],Avgifter[#All],Frånvaro[#All],Tillägg[#All]';

test('a row of a reconciliation is told by the list’s terms and by what was booked', async () => {
  const corner = { ...free, row: 120 };
  const formula = `=IFO.RECONCILE(Placeringar[#All],Priser[#All],Utfall[#All],DATE(2026,4,1),DATE(2026,4,30),DATE(2026,8,31),"båda","rader",45,${tables},Kontomappning[#All])`;
  await enter(session.page, corner, [[formula]]);
  const answer = await readBlock(session.page, corner, { rows: 70, columns: 12 });
  const row = answer.findIndex((cells) => cells[0] === 'P0104');
  await select(session.page, { ...corner, row: corner.row + row, column: corner.column + 11 });
  // 30 days of April at 6 170, planted in the ledger twice.
  const told = await card(`M${corner.row + row + 1}`);
  expect(told).toContain('P0104 · 2026-04 · bokförd två gånger');
  expect(told).toContain('30 × 6 170 = 185 100');
  await session.pane.getByRole('heading', { name: 'Bokföringarna' }).waitFor();
  const totals = await session.pane.locator('tfoot tr, tbody tr').allInnerTexts();
  expect(totals.some((text) => text.replaceAll('\u00a0', ' ').includes('370 200'))).toBe(true);
});

test('a figure of a bridge is told by the rule’s own formula', async () => {
  const corner = { ...free, row: 200 };
  const values = [
    ['Månad', 'Placeringsform', 'Dygn', 'Belopp', '', 'Form', 'Dygn', 'Kostnad'],
    [46023, 'HVB', 100, 400_000, '', 'HVB', 150, 630_000],
    [46023, 'Stödboende', 300, 450_000, '', 'Stödboende', 290, 435_000],
  ];
  await enter(session.page, corner, values);
  await enter(session.page, { ...corner, row: 210 }, [['=IFO.BRIDGE(B201:E203,G201:I203)']]);
  const mix = { ...corner, row: 213, column: 2 };
  expect(await readCell(session.page, mix)).toBe(160_000);
  await select(session.page, mix);
  const told = await card('C214');
  expect(told).toContain('HVB · Mix');
  expect(told).toContain('(150 − 440 × 100 / 400) × 4 000 = 160 000');
});

test('a figure of a bridge has the placements behind it that its summary counted', async () => {
  const { page, pane } = session;
  const days = 'DATE(2026,1,1),DATE(2026,8,31)';
  const outcome = `=IFO.SUMMARY(Placeringar[#All],Priser[#All],${days},{"dygn","kostnad"},"form","ingen",DATE(2026,8,31),"båda",${tables})`;
  await enter(page, { ...free, row: 230 }, [[outcome]]);
  await enter(page, { ...free, row: 260 }, [[`=IFO.BRIDGE(Budget[#All],B231#,"form",${days},Former[#All])`]]);
  const headers = await readBlock(page, { ...free, row: 260 }, { rows: 1, columns: 8 });
  const column = headers[0]?.indexOf('HVB') ?? -1;
  const actual = { ...free, row: 269, column: free.column + column };
  expect(await readCell(page, { ...actual, column: free.column })).toBe('Utfall');
  const cost = Number(await readCell(page, actual));
  await select(page, actual);
  await pane.getByRole('heading', { name: 'Placeringarna bakom' }).waitFor();
  const table = pane.locator('section', { has: pane.getByRole('heading', { name: 'Placeringarna bakom' }) });
  const listed = await table.locator('tbody tr td:last-child').allInnerTexts();
  const ore = listed.map((text) => Math.round(Number(text.replace(/\s/gu, '').replace(',', '.')) * 100));
  expect(listed.length).toBeGreaterThan(1);
  expect(ore.reduce((sum, each) => sum + each, 0)).toBe(Math.round(cost * 100));
  await table.locator('tbody button').first().click();
  await pane.locator('button[aria-expanded="true"]').waitFor();
});

test('an investment is told by its years', async () => {
  const corner = { ...free, row: 300 };
  await enter(session.page, corner, [
    [100_000, 0],
    [100_000, 120_000],
    [0, 120_000],
  ]);
  const cell = { ...corner, row: 304 };
  await enter(session.page, cell, [['=IFO.PAYBACK(B301:B303,C301:C303,25%,"nuvärde")']]);
  expect(await readCell(session.page, cell)).toBe(-7_200);
  await select(session.page, cell);
  await session.pane.getByRole('heading', { name: 'År för år' }).waitFor();
  const totals = await session.pane.locator('tfoot tr').allInnerTexts();
  expect(totals.some((text) => text.includes('−7\u00a0200'))).toBe(true);
});

test('a place that could not be fetched is shown when somebody tries again', async () => {
  const other = await openWorkbench({ width: 1000, workbook: 'empty' });
  const isLate = /\/calculations\.js/u;
  await other.page.route(isLate, (route) => route.abort());
  await other.pane.getByRole('tab', { name: 'Bakom siffran' }).click();
  await other.pane.getByText('Sidan kunde inte hämtas.').waitFor();
  await other.page.unroute(isLate);
  await other.pane.getByRole('button', { name: 'Försök igen' }).click();
  await other.pane.getByRole('heading', { name: 'Bakom siffran' }).waitFor();
  await other.close();
});

test('an argument that cannot be read is named', async () => {
  await enter(session.page, free, [['=IFO.CAREDAYS(DATE(2026,1,1),TODAY())']]);
  await select(session.page, free);
  await session.pane.getByText('Argumentet slutdatum är TODAY()').waitFor();
});
