import { expectedByKind, type Expected } from '../samples/expected';
import { rowsOf } from '../samples/sample';
import { enter, readBlock, readCell } from './cells';
import { closeBrowser, openWorkbench, type Session, type SessionOptions } from './session';

jest.setTimeout(180_000);

afterAll(closeBrowser);

const overview = 'Översikt';
const placements = 'Placeringar';

/** The report's first kind stands on row 17, the months' on rows 38 and 50; rows are counted from 0 here. */
const reportRow = 16;
const daysByMonthRow = 37;
const costByMonthRow = 49;

/** The columns of the report: kind, placed now, days, budget days, cost, budget, variance, variance in percent. */
const reportColumns = 8;

const expected: readonly (readonly [string, Expected])[] = [...expectedByKind()];

const figures = ({ placedNow, days, budgetDays, cost, budget }: Expected): number[] => [
  placedNow,
  days,
  budgetDays,
  cost,
  budget,
];

const ore = (kronor: unknown): number => Math.round(Number(kronor) * 100);

const ways: readonly Required<Pick<SessionOptions, 'transport' | 'excelApi'>>[] = [
  { transport: 'external', excelApi: '1.13' },
  { transport: 'web', excelApi: '1.15' },
];

describe.each(ways)('the sample workbook, $transport with ExcelApi $excelApi', (way) => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench(way);
  });
  afterAll(() => session.close());

  test('shows for each kind what a second, naive calculation of the same rows gives', async () => {
    const place = { sheet: overview, row: reportRow, column: 0 };
    const report = await readBlock(session.page, place, { rows: expected.length, columns: reportColumns });
    expect(report.map(([kind]) => kind)).toEqual(expected.map(([kind]) => kind));
    expect(report.map((row) => row.slice(1, 6).map(ore))).toEqual(
      expected.map(([, figure]) => figures(figure).map(ore)),
    );
    const variances = expected.map(([, { budget, cost }]) => ore(budget) - ore(cost));
    expect(report.map((row) => ore(row[6]))).toEqual(variances);
  });

  test('splits every kind over the months so that nothing is lost', async () => {
    const size = { rows: expected.length, columns: 13 };
    const days = await readBlock(session.page, { sheet: overview, row: daysByMonthRow, column: 0 }, size);
    const cost = await readBlock(session.page, { sheet: overview, row: costByMonthRow, column: 0 }, size);
    expect(days.map((row) => row.slice(1, 13))).toEqual(
      expected.map(([, { daysByMonth }]) => [...daysByMonth]),
    );
    expect(cost.map((row) => row.slice(1, 13).map(ore))).toEqual(
      expected.map(([, { costByMonth }]) => costByMonth.map(ore)),
    );
  });

  /*
   * By hand, in kronor of 2026 through August: add-ons 243 · 300 + 6 · 1 800 + 4 850 + 2 · 8 500 + 40 · 950 = 143 550; unpaid in absence
   * 4 · 1 851 + 12 · 2 352 + 17 · 100 + 7 · 518 + 7 · 2 352 = 57 418. The list's own column has every placement by its price or pay alone.
   */
  test('says what absences and add-ons make of the cost, and the months add up', async () => {
    const agreed = await readCell(session.page, { sheet: overview, row: 24, column: 4 });
    expect(Number(agreed)).toBeCloseTo(143_550 - 57_418, 0);
    expect(await readCell(session.page, { sheet: overview, row: 60, column: 1 })).toBe(0);
  });

  test('the pane knows the list’s own date', async () => {
    const { pane } = session;
    await pane.getByRole('tab', { name: 'Följ upp', exact: true }).click();
    expect(await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).inputValue()).toBe('2026-08-31');
  });

  test('a changed end date and a changed price are followed all the way to the variance', async () => {
    const { page } = session;
    const kind = 'Särskilt ungdomshem (SiS)';
    const row = await firstRow(session, (line) => line[2] === kind && line[6] === '' && Number(line[10]) > 0);
    const report = {
      sheet: overview,
      row: reportRow + expected.findIndex(([name]) => name === kind),
      column: 0,
    };
    const [before = []] = await readBlock(page, report, { rows: 1, columns: reportColumns });
    const price = Number(row.line[10]);
    // The placement is open and the list reaches through 31 August. Ending on 21 August takes away ten billable days.
    await enter(page, { sheet: placements, row: row.index, column: 6 }, [[46255]]);
    const [ended = []] = await readBlock(page, report, { rows: 1, columns: reportColumns });
    expect(Number(ended[2])).toBe(Number(before[2]) - 10);
    expect(ore(ended[4])).toBe(ore(before[4]) - 10 * ore(price));
    expect(ore(ended[6])).toBe(ore(before[6]) + 10 * ore(price));
    // One krona more a day costs as many kronor as there are days left of this placement in the year.
    const days = Number(await readCell(page, { sheet: placements, row: row.index, column: 22 }));
    await enter(page, { sheet: placements, row: row.index, column: 10 }, [[price + 1]]);
    const [dearer = []] = await readBlock(page, report, { rows: 1, columns: reportColumns });
    expect(ore(dearer[4])).toBe(ore(ended[4]) + days * 100);
  });

  test('a shorter window takes the budget of the same months as the days', async () => {
    const { page } = session;
    await enter(page, { sheet: overview, row: 8, column: 1 }, [[46203]]);
    const report = { sheet: overview, row: reportRow, column: 0 };
    const rows = await readBlock(page, report, { rows: expected.length, columns: reportColumns });
    const june = 46174;
    const budgets = rowsOf('Budget').filter((row) => Number(row['Månad']) <= june);
    const budgetOf = (kind: unknown): number =>
      budgets
        .filter((row) => row['Placeringsform'] === kind)
        .reduce((sum, row) => sum + Number(row['Dygn']) * Number(row['Pris']), 0);
    expect(rows.map((row) => ore(row[5]))).toEqual(rows.map(([kind]) => ore(budgetOf(kind))));
  });

  test('nothing went wrong on the way, and nothing left this machine', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});

async function firstRow(
  { page }: Session,
  wanted: (line: readonly unknown[]) => boolean,
): Promise<{ readonly index: number; readonly line: readonly unknown[] }> {
  const firstDataRow = 3;
  const lines = await readBlock(
    page,
    { sheet: placements, row: firstDataRow, column: 0 },
    { rows: 149, columns: 24 },
  );
  const index = lines.findIndex(wanted);
  const line = lines[index];
  if (line === undefined) throw new Error('The sample has no such placement.');
  return { index: index + firstDataRow, line };
}
