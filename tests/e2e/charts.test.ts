import { enter } from './cells';
import { closeBrowser, openWorkbench, settled, type Session, type SessionOptions } from './session';

jest.setTimeout(120_000);

afterAll(closeBrowser);

/** A small report: a heading, kinds by budget and actual, a named style, frozen panes and two charts. */
async function build({ page, pane }: Session): Promise<void> {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      workbook.styles.add('Rubrikrad');
      const heading = workbook.styles.getItem('Rubrikrad');
      heading.font.bold = true;
      heading.font.color = '#FFFFFF';
      heading.fill.color = '#0F5A4A';
      heading.borders.getItem('EdgeBottom').style = 'Continuous';
      const sheet = workbook.worksheets.add('Rapport');
      sheet.showGridlines = false;
      sheet.tabColor = '#0F5A4A';
      sheet.getRange('A1').values = [['Kostnad per form']];
      sheet.getRange('A1').format.font.size = 18;
      sheet.getRange('A3:D3').values = [['Form', 'Budget', 'Utfall', 'Avvikelse']];
      sheet.getRange('A3:D3').style = 'Rubrikrad';
      sheet.getRange('A4:C7').values = [
        ['HVB', 4200000, 5100000],
        ['SiS', 1800000, 1500000],
        ['Familjehem', 2600000, 2500000],
        ['Konsulentstött', 3100000, 3400000],
      ];
      sheet.getRange('D4:D7').formulas = [['=B4-C4'], ['=B5-C5'], ['=B6-C6'], ['=B7-C7']];
      sheet.getRange('B4:C7').numberFormat = [['#,##0']];
      sheet.getRange('D4:D7').numberFormat = [['#,##0;[Red]-#,##0;0']];
      sheet.getRange('A7:D7').format.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('A:A').format.columnWidth = 110;
      sheet.getRange('B:D').format.columnWidth = 80;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:A3'));

      const columns = sheet.charts.add('ColumnClustered', sheet.getRange('A3:C7'), 'Columns');
      columns.title.text = 'Budget och utfall';
      columns.legend.position = 'Bottom';
      columns.axes.valueAxis.displayUnit = 'Thousands';
      columns.axes.valueAxis.numberFormat = '#,##0';
      columns.series.getItemAt(0).format.fill.setSolidColor('#9FC5BC');
      columns.series.getItemAt(1).format.fill.setSolidColor('#0F5A4A');
      columns.setPosition('A9', 'D24');

      const fan = sheet.charts.add('AreaStacked', sheet.getRange('B4:B7'), 'Columns');
      fan.series.getItemAt(0).format.fill.clear();
      fan.series.getItemAt(0).name = 'Låg';
      const width = fan.series.add('Osäkerhet');
      width.setValues(sheet.getRange('C4:C7'));
      width.setXAxisValues(sheet.getRange('A4:A7'));
      width.format.fill.setSolidColor('#B7D7CF');
      const middle = fan.series.add('Prognos');
      middle.setValues(sheet.getRange('C4:C7'));
      middle.chartType = 'Line';
      middle.format.line.color = '#C4314B';
      fan.title.text = 'Prognos';
      fan.axes.valueAxis.numberFormat = '#,##0';
      fan.legend.visible = true;
      fan.legend.legendEntries.getItemAt(0).visible = false;
      fan.setPosition('F3', 'L18');
      sheet.activate();
      await context.sync();
    }),
  );
  await settled(page);
}

/** How many points of each chart have the colour. */
const painted = (session: Session, color: readonly number[]): Promise<number[]> =>
  session.page.evaluate(
    async ([red, green, blue]) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [...document.querySelectorAll<HTMLCanvasElement>('#charts canvas')].map((canvas) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
        let count = 0;
        for (let at = 0; at < (data?.length ?? 0); at += 4) {
          if (data?.[at] === red && data?.[at + 1] === green && data?.[at + 2] === blue) count += 1;
        }
        return count;
      });
    },
    [color[0], color[1], color[2]] as const,
  );

const actual = [0x0f, 0x5a, 0x4a];

const boxes = async ({
  page,
}: Session): Promise<{ x: number; y: number; width: number; height: number }[]> => {
  const found = await page.locator('#charts canvas').all();
  const measured = await Promise.all(found.map((canvas) => canvas.boundingBox()));
  return measured.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 });
};

const themes: readonly NonNullable<SessionOptions['theme']>[] = ['light', 'dark'];

describe.each(themes)('a report with charts, %s', (theme) => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty', theme });
    await build(session);
  });
  afterAll(() => session.close());

  test('shows them over their cells, by their titles', async () => {
    await session.page.getByRole('img', { name: 'Budget och utfall' }).waitFor();
    await session.page.getByRole('img', { name: 'Prognos' }).waitFor();
    const [first] = await boxes(session);
    const place = await session.page.evaluate(() => {
      const grid = window.workbench?.grid;
      return grid?.place({ sheetId: grid.activeSheetId(), row: 8, column: 0, rows: 16, columns: 4 });
    });
    expect(first).toMatchObject({ width: place?.width, height: place?.height });
  });

  test('paints the columns of a series in its colour, and higher ones when a value grows', async () => {
    const [before = 0] = await painted(session, actual);
    expect(before).toBeGreaterThan(500);
    await enter(session.page, { sheet: 'Rapport', row: 4, column: 2 }, [[4000000]]);
    const [after = 0] = await painted(session, actual);
    expect(after).toBeGreaterThan(before * 1.1);
  });

  test('scrolls them with the sheet', async () => {
    const [before] = await boxes(session);
    const grid = await session.page.locator('#grid').boundingBox();
    await session.page.mouse.move((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 300);
    await session.page.mouse.wheel(0, 100);
    await session.page.waitForFunction(
      (top) => (document.querySelector('#charts canvas')?.getBoundingClientRect().y ?? top) < top,
      before?.y ?? 0,
    );
  });

  test('takes them away when another sheet is shown', async () => {
    await session.page.evaluate(() => {
      const grid = window.workbench?.grid;
      grid?.activateSheet(grid.sheets()[0]?.id ?? '');
    });
    await session.page.locator('#charts canvas').first().waitFor({ state: 'detached' });
  });

  test('nothing went wrong on the way', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});
