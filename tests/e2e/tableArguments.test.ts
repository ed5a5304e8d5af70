import { enter, readBlock, type Content, type Place } from './cells';
import { closeBrowser, openWorkbench, settled, type Session } from './session';

jest.setTimeout(180_000);

const at = (row: number, column: number, sheet = 'Blad1'): Place => ({ sheet, row, column });

/** Two placements and two prices; a column of the user's own on either side of the list. */
async function prepare({ pane, page }: Session): Promise<void> {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const list = context.workbook.worksheets.add('Placeringar');
      list.getRange('A1:H3').values = [
        [
          'Eget',
          'Placerings-ID',
          'Placeringsform',
          'Startdatum',
          'Slutdatum',
          'Dygnspris',
          'Antal',
          'Pris (kr)',
        ],
        ['x', 'P1', 'HVB', 46037, 46063, '', '', 1],
        ['y', 'P2', 'HVB', 46023, '', 1000, '', 2],
      ];
      list.tables.add('A1:H3', true).name = 'Placeringar';
      const prices = context.workbook.worksheets.add('Priser');
      prices.getRange('A1:C3').values = [
        ['Placeringsform', 'Gäller från', 'Pris'],
        ['HVB', 46023, 4100],
        ['HVB', 46054, 4250],
      ];
      prices.tables.add('A1:C3', true).name = 'Priser';
      await context.sync();
    }),
  );
  await settled(page);
}

/** What the formula fills below and beside the cell where it stands. */
async function answer({ page }: Session, row: number, formula: string): Promise<Content[][]> {
  await enter(page, at(row, 0), [[formula]]);
  return readBlock(page, at(row, 0), { rows: 3, columns: 5 });
}

/** P1: 17 days in January at 4 100 and 10 in February at 4 250 = 112 200. P2: 31 + 28 days at 1 000. */
const rows = [
  ['Placerings-ID', 'Dygn', 'Pris', 'Kostnad', 'Dygn utan pris'],
  ['P1', 27, 112_200 / 27, 112_200, 0],
  ['P2', 59, 1000, 59_000, 0],
];

describe('tables as arguments in the grid', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty' });
    await prepare(session);
  });
  afterAll(async () => {
    await session.close();
    await closeBrowser();
  });

  test.each([
    { given: 'whole tables', list: 'Placeringar[#All]', row: 0 },
    {
      given: 'a block of columns with their headers',
      list: 'Placeringar[[#Headers],[#Data],[Placerings-ID]:[Antal]]',
      row: 10,
    },
    {
      given: 'a block whose last column has parentheses',
      list: 'Placeringar[[#Headers],[#Data],[Placerings-ID]:[Pris (kr)]]',
      row: 20,
    },
    { given: 'a range', list: 'Placeringar!A1:H3', row: 30 },
    {
      given: 'another letter case',
      list: 'placeringar[[#headers],[#data],[placerings-id]:[antal]]',
      row: 40,
    },
  ])('are handed over as $given', async ({ list, row }) => {
    const formula = `=IFO.COSTROWS(${list},Priser[#All],DATE(2026,1,1),DATE(2026,2,28))`;
    expect(await answer(session, row, formula)).toEqual(rows);
  });

  test('follow a row that is changed', async () => {
    const { page } = session;
    await enter(page, at(2, 5, 'Placeringar'), [[2000]]);
    const [, , second] = await readBlock(page, at(0, 0), { rows: 3, columns: 5 });
    expect(second).toEqual(['P2', 59, 2000, 118_000, 0]);
  });

  test('need nothing that the model of Excel lacks', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
  });
});
