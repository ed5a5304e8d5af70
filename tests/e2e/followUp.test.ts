import type { Frame } from 'playwright-core';
import { serial } from '../samples/expected';
import { monthsFrom, sampleFigures, sampleKinds } from '../samples/followUpExpected';
import { rowsOf } from '../samples/sample';
import { imageOfPage } from '../workbench/workbookImage';
import { type Content, enter, readBlock, readCell } from './cells';
import {
  activities,
  allSections,
  allShown,
  asOf,
  figuresByList,
  firstLine,
  kindGroups,
  kindLines,
  listPrice,
  places,
  priceByList,
  reports,
  rounded,
  section,
  sheet,
  shown,
  shownWindow,
  total,
  units,
} from './followUpReports';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(300_000);

let session: Session;
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const lastYear = { from: serial(2025, 1, 1), to: serial(2025, 8, 31) };
const sample = sampleFigures(asOf);

async function press(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: /^(Bygg|Uppdatera) Uppföljning$/u }).click();
  await pane.locator('[role=status]', { hasText: /är byggt|är uppdaterat|redan aktuellt/u }).waitFor();
  await settled(session.page);
}

beforeAll(async () => {
  session = await openWorkbench();
  const { pane } = session;
  await pane.getByRole('tab', { name: 'Följ upp', exact: true }).click();
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).fill('2026-08-31');
  await pane.getByRole('combobox', { name: 'År' }).selectOption('2026');
  await press(pane);
});

describe('the follow-up sheet of the sample', () => {
  test.each(reports)('shows in %s what a second, naive calculation gives', async (id, measures, periods) => {
    for (const [index, measure] of measures.entries())
      expect([
        measure,
        await shown(session.page, { id, index }, { lines: kindLines, figures: periods.length }),
      ]).toEqual([measure, section(sample, measure, { of: kindGroups, periods })]);
  });

  test.each([
    ['period', { from: shownWindow.from, to: asOf }],
    ['lastYear', lastYear],
  ] as const)('shows in %s days, cost, placements and averages by kind', async (id, days) => {
    const read = await shown(session.page, { id, index: 0 }, { lines: kindLines, figures: 5 });
    const measures = ['days', 'cost', 'placed', 'averagePlaced', 'averagePrice'] as const;
    const columns = measures.map((measure) =>
      section(sample, measure, { of: kindGroups, periods: [days] }).map(([figure = '']) => figure),
    );
    expect(read).toEqual([...kindGroups, total].map((_, line) => columns.map((column) => column[line])));
  });

  test('says what has changed since last year, to the öre', async () => {
    const row = firstLine('period');
    const read = await readBlock(session.page, { sheet, row, column: 7 }, { rows: kindLines, columns: 7 });
    const { figure } = sample;
    const line = read.at(-1) ?? [];
    const now = { from: shownWindow.from, to: asOf };
    const [days, cost] = (['days', 'cost'] as const).map((measure) => [
      Number(figure(measure, total, now)),
      Number(figure(measure, total, lastYear)),
    ]);
    const [daysNow = 0, daysThen = 0] = days ?? [];
    const [costNow = 0, costThen = 0] = cost ?? [];
    expect(line.map(rounded)).toEqual(
      [
        daysThen,
        costThen,
        costThen / daysThen,
        daysNow - daysThen,
        costNow - costThen,
        (costNow - costThen) / costThen,
        costNow / daysNow - costThen / daysThen,
      ].map(rounded),
    );
  });

  test('compares and accumulates the months through the as-of date', async () => {
    const { figure } = sample;
    const top = (places['comparison']?.row ?? 0) + 2;
    const read = await readBlock(session.page, { sheet, row: top, column: 2 }, { rows: 9, columns: 12 });
    const daysOf = (year: number): Content[] => monthsFrom(year).map((month) => figure('days', total, month));
    const costThrough = (year: number): Content[] =>
      monthsFrom(year).map(({ to }) => rounded(figure('cost', total, { from: serial(year, 1, 1), to })));
    const through = (months: Content[]): Content[] =>
      months.map((content, month) => (month < 8 ? content : ''));
    expect(read[0]).toEqual(through(daysOf(2026)));
    expect(read[1]).toEqual(daysOf(2025));
    expect(read[6]?.map(rounded)).toEqual(through(costThrough(2026)));
    expect(read[7]?.map(rounded)).toEqual(costThrough(2025));
  });

  test('divides by cost centre and activity', async () => {
    const size = { lines: units.length + 3, figures: activities.length + 1 };
    const { figure } = sample;
    const now = { from: shownWindow.from, to: asOf };
    for (const [index, measure] of (['cost', 'days'] as const).entries()) {
      const expected = [...units, null].map((unit) =>
        [...activities, null].map((activity) =>
          rounded(
            figure(
              measure,
              (row) =>
                (unit === null || row['Ansvar'] === unit) &&
                (activity === null || row['Verksamhet'] === activity),
              now,
            ),
          ),
        ),
      );
      expect(await shown(session.page, { id: 'units', index }, size)).toEqual(expected);
    }
  });

  test('adds up, has room, and nothing lies outside the kinds', async () => {
    expect(await readCell(session.page, { sheet, row: 9, column: 14 })).toBe(0);
    expect(await readCell(session.page, { sheet, row: 10, column: 10 })).toBe(
      'Alla tabeller på bladet får plats.',
    );
    const outside = await readBlock(session.page, { sheet, row: 4, column: 12 }, { rows: 3, columns: 3 });
    expect(outside.flat().every((content) => content === 0)).toBe(true);
  });

  test('tells how late the list is registered, and which months are final', async () => {
    const lags = rowsOf('Placeringar')
      .filter((row) => row['Registrerad'] !== '')
      .map((row) => Number(row['Registrerad']) - Number(row['Startdatum']));
    const isMedian = (days: number): boolean =>
      lags.filter((lag) => lag < days).length * 2 <= lags.length &&
      lags.filter((lag) => lag > days).length * 2 <= lags.length;
    const read = await readBlock(session.page, { sheet, row: 14, column: 2 }, { rows: 2, columns: 1 });
    const [lag, finalThrough] = read.flat().map(Number);
    expect(isMedian(lag ?? NaN)).toBe(true);
    expect(finalThrough).toBe(serial(2026, 7, 31));
  });

  test('has a series for each kind and one for unknown ones by month and by year, and the two years side by side', async () => {
    const charts = await session.page.evaluate((name) => {
      const { grid, host } = window.workbench ?? {};
      const id = grid?.sheets().find((each) => each.name === name)?.id ?? '';
      return host?.charts(id).map(({ series, categories }) => [series.map((each) => each.name), categories]);
    }, sheet);
    const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
    const periods = months.map((_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
    // August's last day is the as-of date.
    const marked = months.map((month) => (month === 'aug' ? 'aug prel.' : month));
    expect(charts).toEqual([
      [[...sampleKinds, 'Okänd form'], periods],
      [['År 2026', 'År 2025'], marked],
      [['År 2026', 'År 2025'], marked],
      [
        [...sampleKinds, 'Okänd form'],
        ['2022', '2023', '2024', '2025', '2026'],
      ],
    ]);
  });

  test('pressing again changes nothing', async () => {
    const before = await imageOfPage(session.page);
    await press(session.pane);
    expect(await imageOfPage(session.page)).toEqual(before);
    await session.pane.locator('[role=status]', { hasText: 'var redan aktuellt' }).waitFor();
  });

  test('follows a price that is changed, all the way to the change against last year', async () => {
    const { page } = session;
    const row = rowsOf('Placeringar').findIndex(
      (each) => each['Dygnspris'] !== '' && each['Slutdatum'] === '',
    );
    const price = Number(rowsOf('Placeringar')[row]?.['Dygnspris']);
    const changed = rowsOf('Placeringar').map((each, index) =>
      index === row ? { ...each, Dygnspris: price + 1 } : each,
    );
    const line = firstLine('period') + kindLines - 1;
    const [before = 0] = (
      await readBlock(page, { sheet, row: line, column: 11 }, { rows: 1, columns: 1 })
    ).flat();
    await enter(page, { sheet: 'Placeringar', row: row + 3, column: 10 }, [[price + 1]]);
    await settled(page);
    const now = { from: shownWindow.from, to: asOf };
    const cost = sampleFigures(asOf, changed).figure('cost', total, now);
    expect(await readCell(page, { sheet, row: line, column: 3 })).toBe(cost);
    const [after = 0] = (
      await readBlock(page, { sheet, row: line, column: 11 }, { rows: 1, columns: 1 })
    ).flat();
    const own = Number(sample.figure('cost', total, now));
    const last = (figures: ReturnType<typeof sampleFigures>): number =>
      Number(figures.figure('cost', total, lastYear));
    const lastChange = last(sampleFigures(asOf, changed)) - last(sample);
    expect(Number(after) - Number(before)).toBeCloseTo(Number(cost) - own - lastChange, 6);
    await enter(page, { sheet: 'Placeringar', row: row + 3, column: 10 }, [[price]]);
  });

  test('follows a price of the price list in every report by month, four-month period and year', async () => {
    const { page } = session;
    await priceByList(page);
    expect(await allShown(page)).toEqual(allSections(figuresByList(listPrice.price)));
    await enter(page, listPrice, [[listPrice.price + 137]]);
    expect(await allShown(page)).toEqual(allSections(figuresByList(listPrice.price + 137)));
  });

  test('nothing went wrong on the way, and nothing left this machine', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});
