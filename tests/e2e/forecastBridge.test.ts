import { changeClasses } from '../../src/core/forecastBridge/changeClass';
import type { WrittenForecast, WrittenLine } from '../../src/core/forecastBridge/writtenForecast';
import { forecastBridgeKind } from '../../src/sheets/forecastBridge/forecastBridgeSheet';
import { changeClassWords } from '../../src/text/forecastWords';
import { naiveForecastBridge } from '../core/naive/forecastBridge';
import { call } from '../functions/call';
import { serial } from '../samples/expected';
import { type Content, enter, readBlock } from './cells';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(600_000);

let session: Session;

beforeAll(async () => {
  session = await openWorkbench({ width: 1600 });
});

afterAll(async () => {
  expect(session.problems).toEqual([]);
  await session.close();
  await closeBrowser();
});

type Rows = readonly (readonly Content[])[];

/** A table of the workbook with its header row. */
async function tableOf(name: string): Promise<Rows> {
  return session.page.evaluate((wanted) => {
    const grid = window.workbench?.grid;
    const table = grid?.tables().find((each) => each.name === wanted);
    return grid === undefined || table === undefined ? [] : grid.values(table.area);
  }, name);
}

async function knownThrough(day: string): Promise<void> {
  const { pane } = session;
  await pane.getByRole('tab', { name: 'Inställningar', exact: true }).click();
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).fill(day);
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).press('Enter');
  await pane.getByRole('tab', { name: 'Prognos', exact: true }).click();
}

async function freeze(shownTo: string): Promise<void> {
  const { pane, page } = session;
  await pane.getByRole('textbox', { name: 'Vem fryser?' }).fill('Eva Ek');
  await pane.getByRole('textbox', { name: 'Visas för' }).fill(shownTo);
  await pane.getByRole('button', { name: 'Frys prognosen', exact: true }).click();
  await pane
    .getByText(/^Prognosen är fryst som F-/u)
    .first()
    .waitFor({ timeout: 120_000 });
  await settled(page);
}

/** Writes into a cell of a placement's row. */
async function change(id: string, header: string, content: number): Promise<void> {
  await session.page.evaluate(
    ([wanted, name, value]) => {
      const grid = window.workbench?.grid;
      const table = grid?.tables().find((each) => each.name === 'Placeringar');
      if (grid === undefined || table === undefined) throw new Error('There is no list.');
      const [headers = [], ...rows] = grid.values(table.area);
      const row = rows.findIndex((cells) => cells[headers.indexOf('Placerings-ID')] === wanted);
      const cell = { ...table.area, row: table.area.row + 1 + row, rows: 1, columns: 1 };
      grid.write({ ...cell, column: table.area.column + headers.indexOf(name) }, [
        [{ kind: 'constant', content: value }],
      ]);
    },
    [id, header, content] as const,
  );
  await settled(session.page);
}

const ore = (cell: Content | undefined): number => Math.round(Number(cell === '' ? 0 : cell) * 100);

/** The lines of a forecast in cells, found by their headers; names become numbers in the order in which they are met. */
function writtenIn([header = [], ...rows]: Rows, names: string[]): WrittenForecast {
  const cell = (row: readonly Content[], name: string): Content => row[header.indexOf(name)] ?? '';
  const numberOf = (name: Content): number => {
    if (name === '' || name === '(tomt)') return -1;
    if (!names.includes(String(name))) names.push(String(name));
    return names.indexOf(String(name));
  };
  const parts = {
    Placering: 'placement',
    Nya: 'expectedNew',
    Justering: 'adjustment',
    'Bokfört − lista': 'residual',
    'Förs vidare': 'carried',
  } as const;
  const lines = rows.flatMap((row): WrittenLine[] => {
    const part = Object.entries(parts).find(([word]) => word === cell(row, 'Slag'))?.[1];
    if (part === undefined) return [];
    const first = cell(row, 'Första dag');
    return [
      {
        part,
        id: numberOf(cell(row, 'Placerings-ID')),
        kind: numberOf(cell(row, 'Placeringsform')),
        firstDay: first === '' ? null : Number(first),
        isOpen: first !== '' && cell(row, 'Sista dag') === '',
        amount: ore(cell(row, 'Helår')),
        calendarDays: Math.round(Number(cell(row, 'Kalenderdagar')) * 10_000),
        months: Array.from({ length: 12 }, (_, month) => ore(cell(row, `Månad ${String(month + 1)}`))),
      },
    ];
  });
  const [any = []] = rows;
  const closed = cell(any, 'Stängt till och med');
  return {
    ...{ asOf: Number(cell(any, 'Avstämningsdatum')), from: Number(cell(any, 'Från')), lines },
    ...{ to: Number(cell(any, 'Till')), closedThrough: closed === '' ? null : Number(closed) },
  };
}

/** Where a block of the sheet stands, by the names that the workbook has for them. */
async function blockAt(id: string): Promise<{ readonly row: number; readonly column: number }> {
  const heading = forecastBridgeKind.blockNames[id]?.sv ?? '';
  const cells = await readBlock(
    session.page,
    { sheet: 'Prognosbro', row: 0, column: 0 },
    { rows: 300, columns: 60 },
  );
  for (const [row, line] of cells.entries()) {
    const column = line.indexOf(heading);
    if (column >= 0) return { row, column };
  }
  throw new Error(`There is no ${id}.`);
}

async function answer(
  id: string,
  below: number,
  size: { rows: number; columns: number },
): Promise<Content[][]> {
  const { row, column } = await blockAt(id);
  return readBlock(session.page, { sheet: 'Prognosbro', row: row + below, column }, size);
}

/** The lines of a class in a summary, as in the naive bridge. */
function summedByClass(naive: ReturnType<typeof naiveForecastBridge>): Content[][] {
  return changeClasses.map((name) => {
    const rows = naive.filter(({ why }) => why === name);
    const sum = (of: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((all, row) => all + of(row), 0) / 100;
    const [before, after] = [sum((row) => row.before), sum((row) => row.after)];
    return [changeClassWords[name].sv, rows.length, before, after, Math.round((after - before) * 100) / 100];
  });
}

const rounded = (rows: Content[][]): Content[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell)));

let open = { id: '', price: 0 };

describe('freezing the forecast in the pane', () => {
  it('keeps it placement by placement, as FORECAST shows it', async () => {
    await knownThrough('2026-06-30');
    await session.pane.getByText('Ingen prognos är fryst än.').waitFor();
    await freeze('nämnden');
    const [[id = '', , who = '', shownTo = ''] = []] = (await tableOf('Prognoser')).slice(1);
    expect([who, shownTo]).toEqual(['Eva Ek', 'nämnden']);
    const [, ...lines] = await tableOf('Prognosrader');
    expect(lines.every(([forecast]) => forecast === id)).toBe(true);
    const options = [
      ['Val', 'Värde'],
      ['Från', serial(2026, 1, 1)],
      ['Stängt till och med', serial(2025, 12, 31)],
      ['Visa', 'placeringar'],
    ];
    const further = await Promise.all(
      ['Former', 'Avgifter', 'Frånvaro', 'Tillägg', 'Justeringar', 'Personer'].map(tableOf),
    );
    const [placements, prices] = await Promise.all(['Placeringar', 'Priser'].map(tableOf));
    const to = serial(2026, 12, 31);
    const given = [
      placements,
      prices,
      serial(2026, 6, 30),
      to,
      options,
      ...further.filter((rows) => rows.length > 0),
    ];
    const [, ...shown] = call('FORECAST', ...given);
    const ledger = (await tableOf('Utfall')).length > 2 && (await tableOf('Kontomappning')).length > 1;
    if (!ledger) expect(lines.map(([, ...cells]) => cells)).toEqual(shown.slice(0, -1));
    expect(lines.length).toBeGreaterThan(50);
  });

  it('refuses the same once more, and says so', async () => {
    const { pane } = session;
    await pane.getByRole('textbox', { name: 'Visas för' }).fill('nämnden');
    await pane.getByRole('button', { name: 'Frys prognosen', exact: true }).click();
    await pane
      .getByText(/^Prognosen är redan fryst för samma mottagare som F-.*samma siffror/u)
      .first()
      .waitFor();
  });
});

describe('the sheet Prognosbro', () => {
  it('goes from the frozen forecast to now as a naive count does', async () => {
    const { pane, page } = session;
    const [header = [], ...rows] = await tableOf('Placeringar');
    const at = (name: string): number => header.indexOf(name);
    const ongoing = rows.find(
      (row) =>
        row[at('Slutdatum')] === '' &&
        Number(row[at('Dygnspris')]) > 0 &&
        Number(row[at('Startdatum')]) < serial(2026, 1, 1),
    );
    open = { id: String(ongoing?.[at('Placerings-ID')]), price: Number(ongoing?.[at('Dygnspris')]) };
    await change(open.id, 'Dygnspris', open.price * 2);
    await pane.getByRole('tab', { name: 'Följ upp', exact: true }).click();
    await pane.getByRole('combobox', { name: 'År' }).selectOption('2026');
    await pane.getByRole('button', { name: 'Bygg Prognosbro', exact: true }).click();
    await pane
      .locator('[role=status]', { hasText: /Bladet Prognosbro är byggt/u })
      .waitFor({ timeout: 240_000 });
    await settled(page);
    // The as-of date at the top of the sheet.
    await enter(page, { sheet: 'Prognosbro', row: 6, column: 2 }, [[serial(2026, 8, 31)]]);
    const names: string[] = [];
    const before = writtenIn(await tableOf('Prognosrader'), names);
    const now = await answer('list', 1, { rows: 2_000, columns: 28 });
    const after = writtenIn(now, names);
    expect([before.asOf, after.asOf]).toEqual([serial(2026, 6, 30), serial(2026, 8, 31)]);
    const naive = naiveForecastBridge(before, after);
    const summary = await answer('now', 2, { rows: changeClasses.length + 4, columns: 5 });
    expect(rounded(summary.slice(2, -2))).toEqual(summedByClass(naive));
    const [first = [], , ...rest] = summary.slice(1);
    const total = (of: (row: (typeof naive)[number]) => number): number =>
      naive.reduce((sum, row) => sum + of(row), 0) / 100;
    expect(ore(first[2])).toBe(Math.round(total((row) => row.before) * 100));
    expect(ore(rest.at(-2)?.[3])).toBe(Math.round(total((row) => row.after) * 100));
    expect(rest.at(-1)?.[4]).toBe(0);
    const list = await answer('rows', 3, { rows: naive.length + 1, columns: 9 });
    expect(
      list
        .map((row) => row[0])
        .slice(0, -1)
        .sort(),
    ).toEqual(naive.map(({ why }) => changeClassWords[why].sv).sort());
    expect(list.find((row) => row[1] === open.id)?.[0]).toBe('Pris');
    expect(list.at(-1)?.[0]).toBe('Summa');
  });

  it('draws it as a waterfall that ends at the forecast of now, and its checks are 0', async () => {
    const alone = await answer('changes', 1, { rows: 2, columns: 11 });
    const waterfall = await answer('waterfall', 1, { rows: 4, columns: 12 });
    const [, amounts = [], , ends = []] = waterfall;
    const changes = amounts.slice(2, -1).reduce<number>((sum, amount) => sum + ore(amount), 0);
    expect(ore(amounts[1]) + changes).toBe(ore(amounts.at(-1)));
    expect(alone[1]?.slice(1, -1)).toEqual(amounts.slice(2, -1));
    expect(ore(alone[1]?.at(-1))).toBe(changes);
    expect(Math.abs(ore(ends.at(-2)) - ore(amounts.at(-1)))).toBeLessThanOrEqual(1);
    const checks = await readBlock(
      session.page,
      { sheet: 'Prognosbro', row: 9, column: 14 },
      { rows: 2, columns: 1 },
    );
    expect(checks).toEqual([[0], [0]]);
  });

  it('shows the two that were frozen last when there are two', async () => {
    const { page } = session;
    expect(await answer('frozen', 1, { rows: 1, columns: 1 })).toEqual([
      [expect.stringMatching(/^Bara en prognos för året är fryst/u)],
    ]);
    await knownThrough('2026-08-31');
    await freeze('kommunstyrelsen');
    await settled(page);
    const summary = await answer('frozen', 2, { rows: changeClasses.length + 4, columns: 5 });
    const names: string[] = [];
    const [header = [], ...rows] = await tableOf('Prognosrader');
    const ids = [...new Set(rows.map(([id]) => id))];
    const [one, other] = ids.map((id) => writtenIn([header, ...rows.filter(([each]) => each === id)], names));
    if (one === undefined || other === undefined) throw new Error('two forecasts are frozen');
    expect(rounded(summary.slice(2, -2))).toEqual(summedByClass(naiveForecastBridge(one, other)));
    // What was frozen just now is what the sheet shows as now: nothing has changed since.
    const now = await answer('now', 2, { rows: changeClasses.length + 4, columns: 5 });
    expect(now.at(-2)?.[4]).toBe(0);
  });
});
