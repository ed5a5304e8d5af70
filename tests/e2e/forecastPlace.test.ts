import AxeBuilder from '@axe-core/playwright';
import { serial } from '../samples/expected';
import { enter, readCell } from './cells';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(300_000);

afterAll(closeBrowser);

const listDay = '2026-08-31';

async function openForecast(session: Session): Promise<void> {
  const { pane } = session;
  await pane.getByRole('tab', { name: 'Inställningar', exact: true }).click();
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).fill(listDay);
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).press('Enter');
  await pane.getByRole('tab', { name: 'Prognos', exact: true }).click();
}

async function count({ pane }: Session): Promise<void> {
  await pane.getByRole('button', { name: /^Räkna (?:prognosen|igen)$/u }).click();
  await pane.getByRole('button', { name: 'Räkna igen' }).waitFor();
}

/** A figure of the place by its name, in kronor to the öre, which it tells where it is pointed at. */
async function figure({ pane }: Session, name: string, within = 'section'): Promise<number> {
  const told = pane
    .locator(within)
    .locator('div', { has: pane.locator('dt', { hasText: name }) })
    .locator('dd')
    .first();
  const text = (await told.getAttribute('title')) ?? '';
  return Number(
    (/^[+−]?[\d\s]+(?:,\d+)?/u.exec(text)?.[0] ?? 'x')
      .replace(/\s/gu, '')
      .replace(',', '.')
      .replace('−', '-'),
  );
}

/** What FORECAST answers in a cell for the same tables. */
async function byFormula(
  session: Session,
  view: string,
): Promise<(row: number, column: number) => Promise<unknown>> {
  const { page } = session;
  await enter(page, { sheet: 'Former', row: 0, column: 30 }, [
    ['Val', 'Värde'],
    ['Visa', view],
  ]);
  const wanted = ['Former', 'Avgifter', 'Frånvaro', 'Tillägg', 'Budget', 'Justeringar'];
  const there = await page.evaluate(() => window.workbench?.grid.tables().map(({ name }) => name) ?? []);
  const further = [
    ...wanted.filter((name) => there.includes(name)),
    ...(view === 'scenarier' ? ['Scenarier'] : []),
  ];
  const given = ['Placeringar[#All]', 'Priser[#All]', 'DATE(2026,8,31)', 'DATE(2026,12,31)', 'AE1:AF2'];
  const call = [...given, ...further.map((name) => `${name}[#All]`)].join(',');
  await enter(page, { sheet: 'Former', row: 3, column: 30 }, [[`=IFO.FORECAST(${call})`]]);
  await settled(page);
  return (row, column) => readCell(page, { sheet: 'Former', row: 3 + row, column: 30 + column });
}

describe('the place Prognos', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({});
    await openForecast(session);
  });
  afterAll(() => session.close());

  it('is worked out by a worker, and the pane is never kept waiting', async () => {
    const { page, pane } = session;
    const started = page.waitForEvent('worker');
    await pane.evaluate(() => {
      document.body.dataset['longest'] = '0';
      new PerformanceObserver((list) => {
        const { dataset } = document.body;
        for (const { name, duration } of list.getEntries())
          if (name === 'self') dataset['longest'] = String(Math.max(Number(dataset['longest']), duration));
      }).observe({ entryTypes: ['longtask'] });
    });
    await count(session);
    expect((await started).url()).toMatch(/forecastWorker\.js$/u);
    const longest = await pane.evaluate(() => Number(document.body.dataset['longest']));
    expect(longest).toBeLessThan(100);
  });

  it('shows what FORECAST says of the same tables', async () => {
    const tables = await session.page.evaluate(() => window.workbench?.grid.tables().map(({ name }) => name));
    expect(tables).toEqual(expect.arrayContaining(['Placeringar', 'Priser', 'Former', 'Budget']));
    const cell = await byFormula(session, 'former');
    let row = 1;
    while ((await cell(row, 0)) !== 'Summa') row += 1;
    expect(await figure(session, 'Helår')).toBe(await cell(row, 6));
    expect(await figure(session, 'Hittills')).toBe(await cell(row, 1));
    expect(await figure(session, 'Budget')).toBe(await cell(row, 7));
  });

  it('says that its figures are old when a table is written in, until that is taken back', async () => {
    const { page, pane } = session;
    const place = await page.evaluate(() => {
      const grid = window.workbench?.grid;
      const area = grid?.tables().find(({ name }) => name === 'Priser')?.area;
      if (grid === undefined || area === undefined) throw new Error('there is no price list');
      const [headers = [], row = []] = grid.values(area);
      const column = headers.indexOf('Pris');
      return { row: area.row + 1, column: area.column + column, price: Number(row[column]) };
    });
    const { row, column, price } = place;
    const cell = { sheet: 'Priser', row, column };
    const old = pane.getByText('Siffrorna är gamla: Priser har ändrats sedan de räknades. Räkna igen.');
    await enter(page, cell, [[price + 1]]);
    await old.waitFor();
    await enter(page, cell, [[price]]);
    await old.waitFor({ state: 'detached' });
    await enter(page, cell, [[price + 1]]);
    await old.waitFor();
    await enter(page, cell, [[price]]);
    await count(session);
    await old.waitFor({ state: 'detached' });
  });

  it('makes a scenario of two changes, and its lines close to the öre', async () => {
    const { pane, page } = session;
    await pane.getByRole('button', { name: 'Nytt scenario' }).click();
    await pane.getByRole('textbox', { name: 'Scenariots namn' }).fill('Fler stödboenden');
    await pane.getByRole('button', { name: 'Spara i tabellen' }).click();
    await pane.getByText('Skriv en andel över 0 och högst 100.').waitFor();
    await pane.getByRole('combobox', { name: 'Placeringsform' }).selectOption('HVB');
    await pane.getByRole('combobox', { name: 'Till form' }).selectOption('Stödboende');
    await pane.getByRole('textbox', { name: 'Från och med' }).fill('2026-10-01');
    await pane.getByRole('textbox', { name: 'Andel, %' }).fill('20');
    await pane.getByRole('textbox', { name: 'Andel, %' }).press('Enter');
    await pane.getByText('Ändringen är sparad i Fler stödboenden.').first().waitFor();
    await pane.getByRole('heading', { name: 'Fler stödboenden' }).waitFor();
    await pane.getByRole('button', { name: 'Lägg till ändring: Fler stödboenden' }).click();
    await pane.getByRole('combobox', { name: 'Vad ändras?' }).selectOption('index');
    await pane.getByRole('textbox', { name: 'Andel, %' }).fill('10');
    await pane.getByRole('textbox', { name: 'Från och med' }).fill('2026-11-01');
    await pane.getByRole('button', { name: 'Spara i tabellen' }).click();
    await pane.locator('dt', { hasText: 'alla former, +10' }).waitFor();
    const card = 'li:has(h3)';
    const [base, moved, dearer, together, all] = await Promise.all(
      ['utan ändringar', 'HVB → Stödboende', 'alla former', 'Samspel', 'med ändringar'].map((name) =>
        figure(session, name, card),
      ),
    );
    const ore = (kronor: number | undefined): number => Math.round((kronor ?? NaN) * 100);
    expect(ore(base) + ore(moved) + ore(dearer) + ore(together)).toBe(ore(all));
    expect(moved).toBeLessThan(0);
    expect(dearer).toBeGreaterThan(0);
    const cell = await byFormula(session, 'scenarier');
    expect([await cell(1, 4), await cell(2, 4), await cell(5, 4)]).toEqual([base, moved, all]);
    const table = await page.evaluate(() => {
      const grid = window.workbench?.grid;
      const found = grid?.tables().find(({ name }) => name === 'Scenarier');
      return found === undefined ? [] : grid?.values(found.area);
    });
    expect(table?.slice(1).map((row) => row.slice(0, 6))).toEqual([
      ['Fler stödboenden', 'flytta dygn', 'HVB', 'Stödboende', serial(2026, 10, 1), 0.2],
      ['Fler stödboenden', 'ändra pris med procent', '', '', serial(2026, 11, 1), 0.1],
    ]);
  });

  it('edits a change in its row, and takes the scenario away after asking', async () => {
    const { pane } = session;
    const card = pane.locator('li', { has: pane.getByRole('heading', { name: 'Fler stödboenden' }) });
    await card.locator('summary').click();
    await card.getByRole('button', { name: /^Ändra: flytta dygn/u }).click();
    expect(await pane.getByRole('textbox', { name: 'Andel, %' }).inputValue()).toBe('20');
    await pane.getByRole('textbox', { name: 'Andel, %' }).fill('25');
    await pane.getByRole('button', { name: 'Spara i tabellen' }).click();
    await pane.locator('dt', { hasText: /HVB → Stödboende, 25\s%/u }).waitFor();
    await pane.getByRole('button', { name: 'Ta bort scenariot: Fler stödboenden' }).click();
    await pane.getByRole('button', { name: 'Ja, ta bort: Fler stödboenden' }).click();
    await pane.getByText('Det finns inget scenario än.').waitFor();
    expect(session.problems).toEqual([]);
  });

  it('can be stopped', async () => {
    const { pane, page } = session;
    await page.route('**/forecastWorker.js', () => undefined);
    await pane.getByRole('button', { name: 'Räkna igen' }).click();
    await pane.getByRole('button', { name: 'Avbryt' }).click();
    await pane.getByRole('button', { name: 'Räkna igen' }).waitFor();
    await pane.getByRole('heading', { name: 'Året' }).waitFor();
  });
});

test.each([
  {
    language: 'sv-SE',
    theme: 'light',
    tab: 'Prognos',
    button: 'Räkna prognosen',
    again: 'Räkna igen',
    make: 'Nytt scenario',
  },
  {
    language: 'en-US',
    theme: 'dark',
    tab: 'Forecast',
    button: 'Work out the forecast',
    again: 'Work out again',
    make: 'New scenario',
  },
] as const)(
  '$language in $theme: axe finds nothing serious, and 320 px are enough',
  async ({ tab, button, again, make, ...options }) => {
    const session = await openWorkbench({ ...options, width: 320, height: 900 });
    const { pane, page } = session;
    await pane.getByRole('tab', { name: tab, exact: true }).click();
    await pane.getByRole('button', { name: button }).press('Enter');
    await pane.getByRole('button', { name: again }).waitFor();
    await pane.getByRole('button', { name: make }).press('Enter');
    const { violations } = await new AxeBuilder({ page })
      .include(['#pane iframe', '#pane'])
      .exclude(['#pane iframe', '[data-tabster-dummy]'])
      .analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(
      await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(session.problems).toEqual([]);
    await session.close();
  },
);
