import type { Page } from 'playwright-core';
import { enter, type Place, readCell } from './cells';
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

test('a row of the placements is told as long as it lasts', async () => {
  await select(session.page, { sheet: 'Placeringar', row: 6, column: 0 });
  expect(await card('A7 · Hela placeringen i kronor')).toMatch(/ = \d/u);
});

test('an argument that cannot be read is named', async () => {
  await enter(session.page, free, [['=IFO.CAREDAYS(DATE(2026,1,1),TODAY())']]);
  await select(session.page, free);
  await session.pane.getByText('Argumentet slutdatum är TODAY()').waitFor();
});
