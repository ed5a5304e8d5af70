import { isFailure } from '../../../src/host/failure';
import { readReportSheets } from '../../../src/host/sheets/reportSheets';
import { sheetKinds } from '../../../src/sheets/kinds';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { addTable, prepare, pressed, pressing, priceRows, year2026 } from './workbookToFollow';

/* Whole workbooks are built and read in each: more than the usual five seconds where others compute too. */
jest.setTimeout(60_000);

const office = useOffice();
const { session } = office;

const sheetImage = (name: string): ReturnType<typeof workbookImage>['sheets'][number] | undefined =>
  workbookImage(session()).sheets.find((sheet) => sheet.name === name);
const cell = (address: string): unknown => {
  const found = sheetImage('Uppföljning')?.cells[address];
  return found?.formula ?? found?.value;
};

const placementsBlock = 'Placeringar[[#All],[Placerings-ID]:[Antal]]';

describe('a new follow-up sheet', () => {
  it('stands visible under its name, and nothing else is left of the building', async () => {
    await prepare(office);
    expect(await pressed(year2026)).toEqual({ sheet: 'Uppföljning', way: 'built', changed: [], missing: [] });
    const sheets = workbookImage(session()).sheets.map(({ name, visibility }) => [name, visibility]);
    expect(sheets.slice(1)).toEqual([
      ['Placeringar', 'Visible'],
      ['Former', 'Visible'],
      ['Uppföljning', 'Visible'],
    ]);
  });

  /* Rows as worked out for two kinds in tests/sheets/followUp.test.ts; three cost centres, the blank one included. */
  it('has formulas over the tables that there are, with the days in cells', async () => {
    await prepare(office);
    await pressed(year2026);
    expect([cell('C5'), cell('C6'), cell('C7'), cell('C9')]).toEqual([
      46023,
      46387,
      46265,
      '=MIN($C$6,$C$7)',
    ]);
    expect(cell('A95')).toBe(
      `=IFO.SUMMARY(${placementsBlock},,$C$5,$C$12,{"kostnad","dygn","placerade","snitt placerade","snittpris"},"form","månad",$C$9,$C$8,Former[#All])`,
    );
    expect(cell('H8')).toBe('ingen prislista');
    expect(workbookImage(session()).names['varddygn.followUp.units']).toBe('=Uppföljning!$A$178:$O$191');
  });

  it('takes in the price list and what has been imported', async () => {
    await prepare(office);
    await addTable(office, 'Priser', priceRows);
    await addTable(office, 'Importlogg', [
      ['Import-ID', 'Tidpunkt', 'Slag', 'Listans datum', 'Kontrollsumma'],
      ['I1', '2026-09-01 10:00', 'Placeringar', 46265, 'abc'],
    ]);
    await pressed(year2026);
    expect(String(cell('A95'))).toContain(`${placementsBlock},Priser[#All],$C$5`);
    expect(cell('H6')).toBe(
      '=XLOOKUP("Placeringar",Importlogg[Slag],Importlogg[[Import-ID]],"ingen import i arbetsboken",0,-1)',
    );
  });

  it('is dressed in named styles, with charts and a print set-up', async () => {
    await prepare(office);
    await pressed(year2026);
    const read = await session().window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uppföljning');
      const ranges = ['A1', 'C5', 'C96', 'C101', 'C105'].map((address) =>
        sheet.getRange(address).load('style'),
      );
      sheet.charts.load('items/name,items/chartType');
      sheet.pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      return [
        ranges.map(({ style }) => style),
        sheet.charts.items.map(({ name, chartType }) => `${name} ${chartType}`),
        sheet.pageLayout.orientation,
      ];
    });
    expect(read).toEqual([
      ['Vårddygn rubrik 1', 'Vårddygn indata', 'Vårddygn heltal', 'Vårddygn summa heltal', 'Vårddygn heltal'],
      [
        'Vårddygn 1 ColumnStacked',
        'Vårddygn 2 ColumnClustered',
        'Vårddygn 3 ColumnClustered',
        'Vårddygn 4 ColumnStacked',
      ],
      'Landscape',
    ]);
  });

  it('takes another name where the user has a sheet of that name', async () => {
    await prepare(office);
    await session().window.Excel.run(async (context) => {
      context.workbook.worksheets.add('Uppföljning').getRange('A1').values = [['min egen']];
      await context.sync();
    });
    expect(await pressed(year2026)).toMatchObject({ sheet: 'Uppföljning 2', way: 'built' });
    expect(sheetImage('Uppföljning')?.cells).toEqual({ A1: { value: 'min egen' } });
  });

  it('is built anew when the user has deleted it', async () => {
    await prepare(office);
    await pressed(year2026);
    const built = workbookImage(session());
    await session().window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Uppföljning').delete();
      await context.sync();
    });
    expect(await pressed(year2026)).toMatchObject({ way: 'built' });
    expect(workbookImage(session())).toEqual(built);
  });

  it('speaks the language of the list’s headers, as the answers on it do', async () => {
    await addTable(office, 'Placements', [
      ['Placement ID', 'Kind', 'Start date', 'End date', 'Quantity'],
      ['P1', 'HVB', 46023, '', ''],
    ]);
    await addTable(office, 'Kinds', [['Kind'], ['HVB']]);
    const outcome = await pressing({ window: year2026 });
    expect(outcome).toMatchObject({ sheet: 'Follow-up', way: 'built' });
  });
});

describe('a sheet is refused', () => {
  it('without placements', async () => {
    await addTable(office, 'Former', [['Placeringsform'], ['HVB']]);
    expect(await pressing({ window: year2026 })).toEqual({
      failure: 'noPlacements',
    });
  });

  it.each([
    ['no table', null, 'noTableOfKinds'],
    ['an empty one', [['Placeringsform'], ['']], 'noKinds'],
  ] as const)('without kinds: %s', async (_, rows, failure) => {
    await prepare(office);
    await session().window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Former').delete();
      await context.sync();
    });
    if (rows !== null) await addTable(office, 'Former', rows);
    expect(await pressing({ window: year2026 })).toEqual({ failure });
  });

  it('of more placements than a function can be handed', async () => {
    await addTable(office, 'Former', [['Placeringsform'], ['HVB']]);
    const rows = Array.from({ length: 80_001 }, (_, index) => [String(index), 'HVB', 46023]);
    await addTable(office, 'Placeringar', [['Placerings-ID', 'Placeringsform', 'Startdatum'], ...rows]);
    expect(await pressing({ window: year2026 })).toEqual({
      failure: 'tooManyRows',
      rows: 80_001,
      most: 80_000,
    });
  });
});

describe('what the pane reads', () => {
  it('is the size of the list where there is no sheet', async () => {
    await prepare(office);
    expect(await readReportSheets(year2026)).toEqual({
      rows: 4,
      window: year2026,
      kinds: sheetKinds.map(({ id, needs }) => ({
        kind: id,
        sheet: null,
        failure:
          needs.length === 0 ? null : { failure: 'tablesMissing', tables: needs.map((table) => table.id) },
      })),
    });
  });

  it('is the sheet as it stands', async () => {
    await prepare(office);
    await pressed(year2026);
    const before = workbookImage(session());
    const state = await readReportSheets(year2026);
    expect(isFailure(state) ? null : state.kinds[0]?.sheet).toMatchObject({
      name: 'Uppföljning',
      isOutdated: false,
      changed: [],
      missing: [],
    });
    expect(workbookImage(session())).toEqual(before);
  });
});
