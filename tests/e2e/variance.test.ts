import type { Frame } from 'playwright-core';
import { countsOf } from '../../src/sheets/counts';
import type { SheetOrder } from '../../src/sheets/order';
import { newPlaces } from '../../src/sheets/reportSheet';
import { varianceKind } from '../../src/sheets/variance/varianceSheet';
import { serial } from '../samples/expected';
import { type Days, monthsFrom, sampleFigures, sampleKinds } from '../samples/followUpExpected';
import { numberIn, type Row, rowsOf } from '../samples/sample';
import { imageOfPage } from '../workbench/workbookImage';
import { type Content, enter, readBlock, readCell } from './cells';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(300_000);

let session: Session;
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const sheet = 'Avvikelse';
const asOf = serial(2026, 8, 31);
const period: Days = { from: serial(2026, 1, 1), to: asOf };
const year: Days = { from: serial(2026, 1, 1), to: serial(2026, 12, 31) };
const lastYear: Days = { from: serial(2025, 1, 1), to: serial(2025, 8, 31) };
const namesIn = (header: string): string[] =>
  [...new Set(rowsOf('Placeringar').map((row) => String(row[header])))].sort();
const units = namesIn('Ansvar');
const activities = namesIn('Verksamhet');
const kinds = sampleKinds.length;

const sizes: Readonly<Record<string, number>> = {
  ...{ kinds, units: units.length, activities: activities.length, booked: 1 },
};
const order: SheetOrder = {
  ...{ language: 'sv', version: '', dayRule: 'both' },
  window: { ...year, asOf },
  shape: countsOf((id) => sizes[id] ?? 0),
  tables: {
    ...{ placements: '', placementsRegistered: '', prices: null, pricesFrom: null, others: [], log: null },
    named: {},
  },
};
const places = newPlaces(varianceKind, order);
const rowOf = (id: string): number => {
  const place = places[id];
  if (place === undefined) throw new Error(`there is no ${id}`);
  return place.row;
};

type Chosen = (row: Row) => boolean;
const everything: Chosen = () => true;
const ofKind =
  (kind: string): Chosen =>
  (row) =>
    row['Placeringsform'] === kind;

/** Whole kronor: the sample's amounts are days times a price. */
const amountOf = (row: Row): number => numberIn(row, 'Dygn') * numberIn(row, 'Pris');

/** Budget rows whose month begins in the days; the sample's budget is for the first of each month. */
function budgetOf(chosen: Chosen, { from, to }: Days): number {
  return rowsOf('Budget')
    .filter((row) => chosen(row) && numberIn(row, 'Månad') >= from && numberIn(row, 'Månad') <= to)
    .reduce((sum, row) => sum + amountOf(row), 0);
}

const costOf = (chosen: Chosen, days: Days): number =>
  Number(sampleFigures(asOf).figure('cost', chosen, days));

const rounded = (content: Content | undefined): Content | undefined =>
  typeof content === 'number' ? Math.round(content * 1e6) / 1e6 : content;
const figures = (cells: readonly (Content | undefined)[]): (Content | undefined)[] => cells.map(rounded);

async function press(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: /^(Bygg|Uppdatera) Avvikelse$/u }).click();
  await pane.locator('[role=status]', { hasText: /är byggt|är uppdaterat|redan aktuellt/u }).waitFor();
  await settled(session.page);
}

const block = (
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): Promise<Content[][]> => readBlock(session.page, { sheet, row, column }, { rows, columns });

beforeAll(async () => {
  session = await openWorkbench();
  const { pane } = session;
  await pane.getByRole('tab', { name: 'Följ upp', exact: true }).click();
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).fill('2026-08-31');
  await pane.getByRole('combobox', { name: 'År' }).selectOption('2026');
  await press(pane);
});

describe('the sheet of variances of the sample', () => {
  /** Budget, actual, variance and its share; the same accumulated, since the period is the year so far; full year; last year. */
  function lineOf(chosen: Chosen): (Content | undefined)[] {
    const [budget, actual] = [budgetOf(chosen, period), costOf(chosen, period)];
    const own = [budget, actual, budget - actual, (budget - actual) / budget];
    return figures([...own, ...own, budgetOf(chosen, year), costOf(chosen, lastYear)]);
  }

  test('has for every kind and in all what a second calculation from its rows gives', async () => {
    const read = await block([rowOf('byKind') + 2, 1], [kinds + 4, 11]);
    const shown = read.map(([label, ...cells]) => [label, ...figures(cells)]);
    expect(shown.slice(0, kinds)).toEqual(sampleKinds.map((kind) => [kind, ...lineOf(ofKind(kind))]));
    expect(shown.at(-1)).toEqual(['Summa', ...lineOf(everything)]);
  });

  test('has every month, and the months added up', async () => {
    const top = rowOf('byMonth') + 2;
    const read = await block([top, 2], [4, 13]);
    const months = monthsFrom(2026).map((month) => ({
      budget: budgetOf(everything, month),
      actual: month.from > asOf ? '' : costOf(everything, month),
    }));
    const known = months.map(({ budget, actual }): Content => (actual === '' ? '' : budget));
    const sum = (cells: readonly Content[]): number =>
      cells.reduce<number>((all, cell) => all + Number(cell), 0);
    const variances = months.map(({ budget, actual }): Content =>
      actual === '' ? '' : budget - Number(actual),
    );
    const rows = [
      months.map(({ budget }) => budget),
      known,
      months.map(({ actual }): Content => actual),
      variances,
    ];
    expect(read.map(figures)).toEqual(rows.map((row) => figures([...row, sum(row)])));
    const accumulated = await block([top + 6, 2], [3, 12]);
    const through = (row: readonly Content[]): (Content | undefined)[] =>
      figures(row.map((cell, month) => (cell === '' ? '' : sum(row.slice(0, month + 1)))));
    expect(accumulated.map(figures)).toEqual([rows[0], rows[2], rows[3]].map((row) => through(row ?? [])));
  });

  test('has every cost centre and activity, and nothing beside them', async () => {
    const top = rowOf('byUnit') + 2;
    const part = units.length + 4;
    const [ofUnit, ofActivity] = [units, activities].map((names, index) =>
      names.map(
        (name): Chosen =>
          (row) =>
            String(row[index === 0 ? 'Ansvar' : 'Verksamhet']) === name,
      ),
    );
    const nothing: Chosen = () => false;
    const wanted = [...(ofUnit ?? []), nothing, everything];
    const across = [...(ofActivity ?? []), nothing, everything];
    const table = (of: (chosen: Chosen) => number): number[][] =>
      wanted.map((unit) => across.map((activity) => of((row) => unit(row) && activity(row))));
    const budgets = table((chosen) => budgetOf(chosen, period));
    const actuals = table((chosen) => costOf(chosen, period));
    const variances = budgets.map((row, r) => row.map((cell, c) => cell - (actuals[r]?.[c] ?? 0)));
    for (const [index, expected] of [budgets, actuals, variances].entries()) {
      const read = await block([top + index * part, 2], [units.length + 2, activities.length + 2]);
      expect(read.map(figures)).toEqual(expected.map(figures));
    }
  });

  test('says how long the rest of the budget lasts', async () => {
    const read = await block([rowOf('runway') + 2, 1], [kinds, 11]);
    const { figure } = sampleFigures(asOf);
    const daysAhead = year.to - asOf;
    const expected = sampleKinds.map((kind) => {
      const chosen = ofKind(kind);
      const remaining = budgetOf(chosen, year) - costOf(chosen, period);
      const price = Number(figure('averagePrice', chosen, period));
      const placed = Number(figure('placed', chosen, { from: asOf, to: asOf }));
      const run = price * placed;
      const days = Math.floor(remaining / run + 1e-9);
      const first = [budgetOf(chosen, year), costOf(chosen, period), remaining, price, placed, run];
      const last = [Math.floor(remaining / price + 1e-9), days, asOf + days, remaining - run * daysAhead];
      return [kind, ...figures([...first, ...last])];
    });
    expect(read.map(([kind, ...cells]) => [kind, ...figures(cells)])).toEqual(expected);
  });

  test('shows the accumulated actual against the budget in a chart', async () => {
    const charts = await session.page.evaluate((name) => {
      const { grid, host } = window.workbench ?? {};
      const id = grid?.sheets().find((each) => each.name === name)?.id ?? '';
      return host?.charts(id).map(({ series }) => series.map(({ name: of, kind }) => [of, kind.shape]));
    }, sheet);
    expect(charts).toEqual([
      [
        ['Budget ackumulerat, kr', 'line'],
        ['Utfall ackumulerat, kr', 'column'],
      ],
    ]);
  });

  test('pressing again changes nothing', async () => {
    const before = await imageOfPage(session.page);
    await press(session.pane);
    expect(await imageOfPage(session.page)).toEqual(before);
  });

  test('shows amounts and headers in the unit that is chosen, and keeps the figures in kronor', async () => {
    const row = rowOf('byKind');
    const total = { sheet, row: row + 2 + kinds + 3, column: 2 };
    const before = await readCell(session.page, total);
    const shown = async (): Promise<readonly string[]> =>
      session.page.evaluate(
        ([name, header, line]) => {
          const grid = window.workbench?.grid;
          const id = grid?.sheets().find((each) => each.name === name)?.id ?? '';
          const text = (at: number): string =>
            grid?.texts({ sheetId: id, row: at, column: 2, rows: 1, columns: 1 })[0]?.[0] ?? '';
          return [text(header), text(line)];
        },
        [sheet, row + 1, total.row] as const,
      );
    const [thousands, millions] = [Number(before) / 1e3, Number(before) / 1e6];
    const swedish = (value: number, decimals: number): string =>
      value
        .toFixed(decimals)
        .replace('.', ',')
        .replaceAll(/\B(?=(?:\d{3})+(?!\d))/gu, ' ');
    for (const [unit, text] of [
      ['tkr', swedish(thousands, 0)],
      ['mnkr', swedish(millions, 1)],
      ['annat', swedish(Number(before), 0)],
      ['kr', swedish(Number(before), 0)],
    ] as const) {
      await enter(session.page, { sheet, row: 8, column: 2 }, [[unit]]);
      await settled(session.page);
      const [header, figure] = await shown();
      expect([header, figure?.replaceAll(/\s/gu, ' ')]).toEqual([
        `Budget perioden, ${unit === 'annat' ? 'kr' : unit}`,
        text,
      ]);
      expect(await readCell(session.page, total)).toBe(before);
    }
  });

  test('shows budget that is of no kind in Former in a line of its own, and the total is the whole budget', async () => {
    const rows = rowsOf('Budget').length;
    const line = rowOf('byKind') + 2;
    const before = Number(await readCell(session.page, { sheet, row: line + kinds + 3, column: 10 }));
    const at = rowsOf('Budget').findIndex((row) => row['Placeringsform'] === sampleKinds[0]);
    const amount = amountOf(rowsOf('Budget')[at] ?? {});
    await enter(session.page, { sheet: 'Budget', row: at + 3, column: 1 }, [['Öppenvård']]);
    await settled(session.page);
    const read = await block([line, 10], [kinds + 4, 1]);
    expect(rows).toBeGreaterThan(0);
    expect(read[kinds]?.[0]).toBe(amount);
    expect(read.at(-1)?.[0]).toBe(before);
    await enter(session.page, { sheet: 'Budget', row: at + 3, column: 1 }, [[sampleKinds[0] ?? '']]);
    await settled(session.page);
  });

  test('shows what is booked of each kind, and what the list does not explain of it', async () => {
    const kindOf = new Map(rowsOf('Kontomappning').map((row) => [row['Konto'], row['Placeringsform']]));
    const bookings = rowsOf('Utfall').filter(
      (row) => numberIn(row, 'Datum') >= period.from && numberIn(row, 'Datum') <= period.to,
    );
    const bookedOf = (chosen: Chosen): number =>
      bookings
        .filter((row) => chosen({ Placeringsform: kindOf.get(row['Konto'] ?? '') ?? '' }))
        .reduce((sum, row) => sum + Math.round(numberIn(row, 'Belopp') * 100), 0) / 100;
    const chosen = [...sampleKinds.map(ofKind), everything];
    const read = await block([rowOf('byKind') + 2, 12], [kinds + 4, 2]);
    expect([...read.slice(0, kinds), read.at(-1) ?? []].map(figures)).toEqual(
      chosen.map((of) => figures([bookedOf(of), bookedOf(of) - costOf(of, period)])),
    );
    expect(bookings.length).toBeGreaterThan(100);
    const known = sampleKinds.reduce((sum, kind) => sum + bookedOf(ofKind(kind)), 0);
    expect(Number(read[kinds]?.[0])).toBeCloseTo(bookedOf(everything) - known, 6);
  });

  test('keeps its place for what is booked, and takes it away when there are no bookings any more', async () => {
    const empty = async (): Promise<void> => {
      await session.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem('Kontomappning').getDataBodyRange().clear('Contents');
          await context.sync();
        }),
      );
      await settled(session.page);
    };
    await empty();
    await press(session.pane);
    expect((await block([rowOf('byKind') + 2, 12], [kinds + 4, 2])).flat().every((cell) => cell === '')).toBe(
      true,
    );
    expect(await readCell(session.page, { sheet, row: rowOf('ledger') + 1, column: 1 })).toBe(
      'Inga bokföringar i Utfall, eller ingen Kontomappning',
    );
  });

  test('nothing went wrong on the way, and nothing left this machine', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});
