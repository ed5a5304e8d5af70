import { serial } from '../samples/expected';
import { sampleFigures } from '../samples/followUpExpected';
import { rowsOf } from '../samples/sample';
import { imageOfPage } from '../workbench/workbookImage';
import { enter } from './cells';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(300_000);

let session: Session;

beforeAll(async () => {
  session = await openWorkbench();
  const { pane } = session;
  await pane.getByRole('tab', { name: 'Inställningar', exact: true }).click();
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).fill('2026-08-31');
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).press('Enter');
  await pane.getByRole('tab', { name: 'Följ upp', exact: true }).click();
});

afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** The rows of a table of the sample's workbook, as texts by its headers. */
async function tableRows(name: string): Promise<Record<string, unknown>[]> {
  const rows = await session.page.evaluate((wanted) => {
    const grid = window.workbench?.grid;
    const table = grid?.tables().find((each) => each.name === wanted);
    return grid === undefined || table === undefined ? [] : grid.values(table.area);
  }, name);
  const [headers = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}

const sumOf = (rows: readonly Record<string, unknown>[], header: string): number =>
  Math.round(rows.reduce((sum, row) => sum + Number(row[header]), 0) * 100) / 100;

describe('locking a month in the pane', () => {
  it('locks July with what the sample’s rows say, worked out a second time', async () => {
    const { pane } = session;
    await pane.getByRole('button', { name: 'Jämför med låsta månader' }).click();
    await pane.getByText('Ingen månad är låst än.').waitFor();
    await pane.getByRole('combobox', { name: 'Första månad' }).selectOption({ label: '2026-07' });
    await pane.getByRole('combobox', { name: 'Sista månad' }).selectOption({ label: '2026-07' });
    await pane.getByRole('textbox', { name: 'Vem låser?' }).fill('Eva Ek');
    await pane.getByRole('button', { name: 'Lås 2026-07', exact: true }).click();
    await pane.getByText('2026-07 är låst.').first().waitFor();
    const rows = await tableRows('LåstaMånader');
    const { figure } = sampleFigures(serial(2026, 8, 31));
    const july = { from: serial(2026, 7, 1), to: serial(2026, 7, 31) };
    expect(sumOf(rows, 'Dygn')).toBe(figure('days', () => true, july));
    expect(sumOf(rows, 'Kostnad')).toBe(figure('cost', () => true, july));
    for (const row of rows) {
      const of = (each: Readonly<Record<string, unknown>>): boolean =>
        each['Placerings-ID'] === row['Placerings-ID'];
      expect([row['Placerings-ID'], row['Kostnad']]).toEqual([
        row['Placerings-ID'],
        figure('cost', of, july),
      ]);
    }
    expect(rowsOf('Placeringar').length).toBeGreaterThan(rows.length);
  });

  it('stores a changed price as one correction when August is locked', async () => {
    const { page, pane } = session;
    const whole = (await tableRows('LåstaMånader')).filter((row) => Number(row['Dygn']) === 31);
    const ids = whole.map((row) => row['Placerings-ID']);
    const dayPriced = rowsOf('Placeringar').find(
      (row) => Number(row['Dygnspris']) > 0 && ids.includes(row['Placerings-ID']),
    );
    const id = String(dayPriced?.['Placerings-ID']);
    await raisePrice(id);
    await settled(page);
    await pane.getByRole('button', { name: 'Jämför igen' }).click();
    await pane.getByText(/^I låsta månader har 1 rad ändrats/u).waitFor();
    await pane.getByText('Visa ändringarna').click();
    await pane.getByText(new RegExp(`2026-07 · ${id} · `, 'u')).waitFor();
    await pane.getByText(/^2026-08 är preliminär: registreringen släpar i median \d+ dagar/u).waitFor();
    await pane.getByRole('button', { name: 'Lås 2026-08', exact: true }).click();
    await pane.getByText('2026-08 är låst, med 1 rättelse av tidigare månader.').first().waitFor();
    const corrections = await tableRows('Rättelser');
    expect(corrections).toHaveLength(1);
    // 100 kronor more on each of 31 days.
    expect(corrections[0]).toMatchObject({
      ...{ Månad: serial(2026, 7, 1), 'Placerings-ID': id, 'Vad som hänt': 'ändrat pris' },
      ...{ 'Skillnad dygn': 0, 'Skillnad kr (plus = dyrare)': 3_100, 'Hör till månad': serial(2026, 8, 1) },
    });
    await pane.getByText('Inget har ändrats i låsta månader').waitFor();
  });

  it('unlocks August for a reason, which the log keeps', async () => {
    const { pane } = session;
    await pane.getByText('Lås upp den senaste månaden').click();
    await pane.getByRole('textbox', { name: 'Varför?' }).fill('Fel lista');
    await pane.getByRole('button', { name: 'Lås upp 2026-08' }).click();
    await pane.getByText('2026-08 är upplåst.').first().waitFor();
    const log = await tableRows('Låslogg');
    expect(log.map((row) => [row['Vad'], row['Varför']])).toEqual([
      ['låst', ''],
      ['låst', ''],
      ['upplåst', 'Fel lista'],
    ]);
    expect((await tableRows('LåstaMånader')).every((row) => row['Månad'] === serial(2026, 7, 1))).toBe(true);
  });
});

/** Makes a placement with a price of its own 100 kronor dearer a day. */
async function raisePrice(id: string): Promise<void> {
  await session.page.evaluate((wanted) => {
    const grid = window.workbench?.grid;
    const table = grid?.tables().find(({ name }) => name === 'Placeringar');
    if (grid === undefined || table === undefined) throw new Error('There is no list.');
    const [headers = [], ...rows] = grid.values(table.area);
    const row = rows.findIndex((cells) => cells[headers.indexOf('Placerings-ID')] === wanted);
    const column = headers.indexOf('Dygnspris');
    const price = Number(rows[row]?.[column]);
    if (!(price > 0)) throw new Error(`${wanted} has no price of its own.`);
    const cell = { ...table.area, row: table.area.row + 1 + row, column: table.area.column + column };
    grid.write({ ...cell, rows: 1, columns: 1 }, [[{ kind: 'constant', content: price + 100 }]]);
  }, id);
}

describe('freezing the follow-up sheet', () => {
  it('gives a copy without formulas in which every cell shows what it showed', async () => {
    const { page, pane } = session;
    await pane.getByRole('combobox', { name: 'År' }).selectOption('2026');
    await pane
      .getByRole('button', { name: /^Bygg .*Uppföljning|^Bygg bladet/u })
      .first()
      .click();
    await pane
      .locator('[role=status]', { hasText: /är byggt|är klar/u })
      .first()
      .waitFor();
    await settled(page);
    const before = await imageOfPage(page);
    await pane.getByRole('button', { name: 'Frys bladet som visas' }).click();
    await pane
      .getByText(/formler blev siffror/u)
      .first()
      .waitFor();
    const after = await imageOfPage(page);
    const live = before.sheets.find(({ name }) => name === 'Uppföljning');
    const copy = after.sheets.find(({ name }) => /^Uppföljning \(fryst \d{4}-\d\d-\d\d\)$/u.test(name));
    const values = (cells: NonNullable<typeof live>['cells']): unknown =>
      Object.fromEntries(
        Object.entries(cells).map(([address, cell]) => [address, [cell.value, cell.format]]),
      );
    expect(Object.keys(live?.cells ?? {}).length).toBeGreaterThan(500);
    expect(values(copy?.cells ?? {})).toEqual(values(live?.cells ?? {}));
    expect(Object.values(copy?.cells ?? {}).filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(after.sheets.find(({ name }) => name === 'Uppföljning')).toEqual(live);
    expect(after.names).toEqual(before.names);
    expect(session.problems).toEqual([]);
  });

  it('shows the amounts of a sheet in thousands by formats of the copy’s own', async () => {
    const { page, pane } = session;
    await pane.getByRole('button', { name: 'Bygg Avvikelse', exact: true }).click();
    await pane.getByText('Bladet Avvikelse är byggt.').first().waitFor();
    await settled(page);
    const live = await amountFormats(page, 'Avvikelse', 'tkr');
    await pane.getByRole('button', { name: 'Frys bladet som visas' }).click();
    await pane
      .getByText(/^Avvikelse \(fryst|Avvikelse \(fryst/u)
      .first()
      .waitFor();
    const name = await page.evaluate(
      () => window.workbench?.grid.sheets().find((sheet) => sheet.name.startsWith('Avvikelse (fryst'))?.name,
    );
    const frozen = await amountFormats(page, name ?? '', null);
    expect(live.length).toBeGreaterThan(50);
    expect(live.every((format) => !format.includes('#,##0,'))).toBe(true);
    expect(frozen).toHaveLength(live.length);
    expect(frozen.every((format) => format.includes('#,##0,'))).toBe(true);
  });
});

/** The number formats of all amounts of a sheet, after its unit was chosen where one is given. */
async function amountFormats(page: Session['page'], sheet: string, unit: string | null): Promise<string[]> {
  if (unit !== null) {
    const column = await page.evaluate((wanted) => {
      const grid = window.workbench?.grid;
      const id = grid?.sheets().find(({ name }) => name === wanted)?.id ?? '';
      const rows = grid?.values({ sheetId: id, row: 0, column: 0, rows: 40, columns: 6 }) ?? [];
      const row = rows.findIndex(([label]) => String(label).startsWith('Enhet (kr'));
      return { row, column: (rows[row] ?? []).findIndex((cell) => cell === 'kr') };
    }, sheet);
    await enter(page, { sheet, ...column }, [[unit]]);
  }
  return page.evaluate((wanted) => {
    const grid = window.workbench?.grid;
    const id = grid?.sheets().find(({ name }) => name === wanted)?.id;
    const used =
      grid === undefined || id === undefined
        ? null
        : { sheetId: id, row: 0, column: 0, rows: 120, columns: 20 };
    if (grid === undefined || used === null) return [];
    return grid
      .numberFormats(used)
      .flatMap((formats, row) =>
        formats.filter((_, column) =>
          (grid.style({ ...used, row, column, rows: 1, columns: 1 }).named ?? '').includes('belopp'),
        ),
      );
  }, sheet);
}
