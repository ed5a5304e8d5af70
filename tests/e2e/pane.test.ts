import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { enter, readBlock, readCell } from './cells';
import { closeBrowser, openWorkbench, settled, type Session, type SessionOptions } from './session';

jest.setTimeout(240_000);

afterAll(closeBrowser);

const transports: readonly NonNullable<SessionOptions['transport']>[] = ['external', 'web'];

/** Puts the selection in a cell of the named sheet, as a user's click does. */
async function select(page: Page, sheet: string, place: { row: number; column: number }): Promise<void> {
  await page.evaluate(
    ([name, { row, column }]) => {
      const grid = window.workbench?.grid;
      const found = grid?.sheets().find((candidate) => candidate.name === name);
      if (grid === undefined || found === undefined) throw new Error(`No sheet ${name}.`);
      grid.select({ sheetId: found.id, row, column, rows: 1, columns: 1 });
    },
    [sheet, place] as const,
  );
}

describe.each(transports)('the pane in an empty workbook, %s', (transport) => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ transport, workbook: 'empty', excelApi: '1.13' });
  });
  afterAll(() => session.close());

  test('makes the table Placeringar on a sheet of its own and says so', async () => {
    const { page, pane } = session;
    await pane.getByRole('button', { name: /Skapa tabell.*Placeringar/u }).click();
    await pane.getByText('Tabellen Placeringar är skapad på ett eget blad.').first().waitFor();
    await settled(page);
    const tables = await page.evaluate(() => window.workbench?.grid.tables().map(({ name }) => name));
    expect(tables).toEqual(['Placeringar']);
    await pane.getByText('Finns redan').first().waitFor();
  });

  test('inserts a formula that reads its own row, and the sheet counts', async () => {
    const { page, pane } = session;
    const table = await page.evaluate(() => window.workbench?.grid.tables()[0]?.area);
    if (table === undefined) throw new Error('There is no table.');
    const headers =
      (
        await readBlock(
          page,
          { sheet: 'Placeringar', row: table.row, column: 0 },
          { rows: 1, columns: table.columns },
        )
      )[0] ?? [];
    const row = table.row + 1;
    await enter(page, { sheet: 'Placeringar', row, column: headers.indexOf('Startdatum') }, [[46050]]);
    await enter(page, { sheet: 'Placeringar', row, column: headers.indexOf('Slutdatum') }, [[46056]]);
    // The first free column beside the table.
    const free = { row, column: table.columns };
    await select(page, 'Placeringar', free);
    await pane.getByRole('tab', { name: 'Funktioner' }).click();
    await pane.getByRole('searchbox').fill('vårddygn');
    await pane.getByRole('button', { name: /Sätt in i cellen.*CAREDAYS/u }).click();
    await pane
      .getByText(/läser sin egen rad i Placeringar/u)
      .first()
      .waitFor();
    await settled(page);
    // 28 January to 3 February 2026, both days counted: 4 + 3.
    expect(await readCell(page, { sheet: 'Placeringar', ...free })).toBe(7);
  });

  test('asks before it replaces what stands in a cell', async () => {
    const { page, pane } = session;
    await enter(page, { sheet: 'Blad1', row: 0, column: 0 }, [['upptaget']]);
    await select(page, 'Blad1', { row: 0, column: 0 });
    await pane.getByRole('searchbox').fill('RUNWAY');
    await pane.getByRole('button', { name: /Sätt in i cellen.*RUNWAY/u }).click();
    await pane.getByRole('button', { name: 'Avbryt' }).click();
    expect(await readCell(page, { sheet: 'Blad1', row: 0, column: 0 })).toBe('upptaget');
  });

  test('keeps the day rule and the as-of date in the workbook and writes them into the next formula', async () => {
    const { page, pane } = session;
    await pane.getByRole('tab', { name: 'Inställningar' }).click();
    await pane.getByRole('radio', { name: /^Nätter/u }).check();
    await pane.getByRole('textbox', { name: /Avstämningsdatum/u }).fill('2026-01-30');
    await pane.getByRole('textbox', { name: /Avstämningsdatum/u }).press('Enter');
    await pane.getByText('Inställningen är sparad i arbetsboken.').first().waitFor();
    await pane.getByRole('tab', { name: 'Funktioner' }).click();
    await pane.getByRole('searchbox').fill('CAREDAYS');
    const table = await page.evaluate(() => window.workbench?.grid.tables()[0]?.area);
    const place = { row: (table?.row ?? 0) + 1, column: table?.columns ?? 0 };
    await enter(page, { sheet: 'Placeringar', ...place }, [['']]);
    await select(page, 'Placeringar', place);
    await pane.getByRole('button', { name: /Sätt in i cellen.*CAREDAYS/u }).click();
    await pane
      .getByText(/läser sin egen rad i Placeringar/u)
      .first()
      .waitFor();
    await settled(page);
    // Through 30 January: 28, 29 and 30. The placement's own last day lies later, so nothing is taken off.
    expect(await readCell(page, { sheet: 'Placeringar', ...place })).toBe(3);
  });

  test('nothing went wrong on the way, and nothing left this machine', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});

describe('the pane for everybody', () => {
  test('is reached and used with the keyboard alone', async () => {
    const session = await openWorkbench({ workbook: 'empty' });
    const { pane } = session;
    await pane.getByRole('tab', { name: 'Börja' }).focus();
    const tabs = await pane.getByRole('tab').allInnerTexts();
    for (let tab = 0; tab < tabs.indexOf('Funktioner'); tab += 1)
      await session.page.keyboard.press('ArrowRight');
    await session.page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Funktioner', selected: true }).waitFor();
    await pane.getByRole('searchbox').waitFor();
    await session.page.keyboard.press('Tab');
    await session.page.keyboard.type('försvinner inte');
    expect(await pane.getByRole('searchbox').inputValue()).toBe('försvinner inte');
    await session.close();
  });

  test.each([
    {
      language: 'sv-SE',
      theme: 'light',
      tabs: ['Börja', 'Följ upp', 'Prognos', 'Kalkyler', 'Funktioner', 'Inställningar'],
    },
    {
      language: 'en-US',
      theme: 'dark',
      tabs: ['Start', 'Follow up', 'Forecast', 'Calculations', 'Functions', 'Settings'],
    },
  ] as const)(
    '$language in $theme: axe finds nothing serious, and 320 px are enough',
    async ({ tabs, ...options }) => {
      // The workbench gives the pane its whole width below 720 px.
      const session = await openWorkbench({ ...options, workbook: 'empty', width: 320, height: 900 });
      for (const tab of tabs) {
        await session.pane.getByRole('tab', { name: tab, exact: true }).click();
        const { violations } = await new AxeBuilder({ page: session.page })
          .include(['#pane iframe', '#pane'])
          // Fluent's own guards at the edges of a focus group: never seen, and left again at once.
          .exclude(['#pane iframe', '[data-tabster-dummy]'])
          .analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
        const overflow = await session.pane.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
      expect(session.problems).toEqual([]);
      await session.close();
    },
  );
});
