import { isFailure } from '../../../src/host/failure';
import { readReportSheets } from '../../../src/host/sheets/reportSheets';
import { type WorkbookImage, workbookImage } from '../../workbench/workbookImage';
import { countChanges } from '../lists/syncs';
import { useOffice } from '../useOffice';
import { addKind, addTable, prepare, pressed, pressing, priceRows, year2026 } from './workbookToFollow';

/* Whole workbooks are built and read in each: more than the usual five seconds where others compute too. */
jest.setTimeout(60_000);

const office = useOffice();
const { session } = office;

const image = (): WorkbookImage => workbookImage(session());
type SheetCells = WorkbookImage['sheets'][number]['cells'];
const cells = (): SheetCells => image().sheets.find(({ name }) => name === 'Uppföljning')?.cells ?? {};
const cell = (address: string): unknown => cells()[address]?.formula ?? cells()[address]?.value;

/** What the user does to the sheet by hand. */
async function byHand(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await session().window.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Uppföljning'));
    await context.sync();
  });
}

const built = async (): Promise<void> => {
  await prepare(office);
  await pressed(year2026);
};

describe('pressing again', () => {
  it('changes nothing, and asks Excel to change nothing', async () => {
    await built();
    const before = image();
    const changes = countChanges(session());
    expect(await pressed()).toMatchObject({ way: 'unchanged', changed: [], missing: [] });
    expect(image()).toEqual(before);
    // To come to the sheet is all that is asked for.
    expect(changes.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('takes in a table that has come, and nothing else changes', async () => {
    await built();
    await addTable(office, 'Priser', priceRows);
    const before = cells();
    expect(await pressed()).toMatchObject({ way: 'refreshed' });
    const after = cells();
    const changed = Object.keys(after).filter(
      (at) => JSON.stringify(after[at]) !== JSON.stringify(before[at]),
    );
    // The seven reports, and the line of the price list.
    expect(changed.sort()).toEqual(['A128', 'A164', 'A179', 'A68', 'A95', 'B155', 'B21', 'H8']);
    expect(String(cell('B21'))).toContain(',Priser[#All],');
    expect(after['H8']).toMatchObject({ format: 'yyyy-mm-dd' });
  });

  it('leaves days that the user has changed, and fills them in when asked', async () => {
    await built();
    await byHand((sheet) => {
      sheet.getRange('C6').values = [[46203]];
    });
    expect(await pressed()).toMatchObject({ way: 'unchanged' });
    expect(cell('C6')).toBe(46203);
    expect(await pressed({ ...year2026, from: 45658 })).toMatchObject({ way: 'refreshed' });
    expect([cell('C5'), cell('C6'), cell('C7')]).toEqual([45658, 46387, 46265]);
  });

  it('keeps what the user has added beside, between and below, and how cells of ours have been made to look', async () => {
    await built();
    await byHand((sheet) => {
      sheet.getRange('Q96').values = [['egen anteckning']];
      sheet.getRange('R96').formulas = [['=C96*2']];
      sheet.getRange('A204').values = [['nedanför']];
      sheet.getRange('B126').values = [['mellan']];
      sheet.getRange('C96').format.fill.color = '#FF0000';
    });
    await addTable(office, 'Priser', priceRows);
    await pressed();
    expect(['Q96', 'R96', 'A204', 'B126'].map(cell)).toEqual([
      'egen anteckning',
      '=C96*2',
      'nedanför',
      'mellan',
    ]);
    expect(cells()['C96']?.style?.fillColor).toBe('#FF0000');
  });

  it('follows blocks that rows of the user’s own have moved', async () => {
    await built();
    await byHand((sheet) => {
      sheet.getRange('44:45').insert('Down');
      sheet.getRange('A45').values = [['egna rader']];
    });
    await addTable(office, 'Priser', priceRows);
    expect(await pressed()).toMatchObject({ way: 'refreshed', changed: [], missing: [] });
    expect(cell('A45')).toBe('egna rader');
    expect(String(cell('A97'))).toMatch(/^=IFO\.SUMMARY\(.*Priser\[#All\]/u);
    expect(cell('C50')).toBe('=IF(EOMONTH($C$5,-1)>=$C$9,"",C109)');
    expect(cell('O10')).toBe('=ROUND(O103-D27,2)');
  });

  it('leaves a block into which the user has put rows, and what refers to it, and says which', async () => {
    await built();
    await byHand((sheet) => {
      sheet.getRange('98:98').insert('Down');
      sheet.getRange('A99').values = [['egen rad']];
    });
    const before = cells();
    await addTable(office, 'Priser', priceRows);
    expect(await pressed()).toMatchObject({ way: 'refreshed', changed: ['months'], missing: [] });
    expect(cell('A99')).toBe('egen rad');
    expect(cells()['A95']).toEqual(before['A95']);
    expect(cells()['C48']).toEqual(before['C48']);
    expect(String(cell('A68'))).toContain('Priser[#All]');
  });

  it('does not bring back a block that the user has taken away', async () => {
    await built();
    await byHand((sheet) => {
      sheet.getRange('126:152').delete('Up');
    });
    await session().window.Excel.run(async (context) => {
      context.workbook.names.getItem('varddygn.followUp.years').delete();
      await context.sync();
    });
    await addTable(office, 'Priser', priceRows);
    expect(await pressed()).toMatchObject({ way: 'refreshed', missing: ['years'] });
    expect(Object.values(cells()).filter(({ formula }) => formula?.includes('"år"') === true)).toEqual([]);
    expect(String(cell('B128'))).toContain('Priser[#All]');
  });

  it('is refused where the days at the top are not where they were', async () => {
    await built();
    await byHand((sheet) => {
      sheet.getRange('5:5').insert('Down');
    });
    const before = image();
    expect(await pressing({ window: null })).toEqual({
      failure: 'headingChanged',
      sheet: 'Uppföljning',
    });
    expect(image()).toEqual(before);
  });
});

describe('when the kinds change', () => {
  it('the pane is told, and changes nothing by looking', async () => {
    await built();
    await addKind(office, 'SiS');
    const before = image();
    const state = await readReportSheets(year2026);
    expect(isFailure(state) ? null : state.kinds[0]?.sheet?.isOutdated).toBe(true);
    expect(image()).toEqual(before);
  });

  it('a new kind gets rows, and notes beside the kinds stay beside them', async () => {
    await built();
    await byHand((sheet) => {
      // Beside the second kind's and the total's cost by month, and below everything.
      sheet.getRange('Q97').values = [['jourhem']];
      sheet.getRange('Q101').values = [['summa']];
      sheet.getRange('A204').values = [['nedanför']];
    });
    await addKind(office, 'SiS');
    expect(await pressed()).toMatchObject({ way: 'refreshed', changed: [], missing: [] });
    // Above: one row in the period, one in the comparison, four in the four-month periods.
    expect(cell('Q103')).toBe('jourhem');
    expect(cell('Q108')).toBe('summa');
    // And below that: four more of the months, four of the years, one, two of last year, none of the cost centres.
    expect(cell('A222')).toBe('nedanför');
    expect(image().names['varddygn.followUp.months']).toBe('=Uppföljning!$A$100:$O$136');
    expect(cells()['C108']?.style).toMatchObject({ bold: true });
    expect(cells()['C107']?.style?.bold ?? false).toBe(false);
    expect(cell('C49')).toBe('=IF(EOMONTH($C$5,-1)>=$C$9,"",C115)');
  });

  it('a list that gets a column by it is still ours at the next refresh', async () => {
    await prepare(office);
    await addTable(office, 'Budget', [
      ['Månad', 'Placeringsform', 'Dygn', 'Belopp'],
      [46023, 'HVB', 31, 139_500],
    ]);
    await pressed(year2026, 'volumes');
    await addKind(office, 'SiS');
    expect(await pressed(null, 'volumes')).toMatchObject({ way: 'refreshed', changed: [] });
    expect(await pressed(null, 'volumes')).toMatchObject({ way: 'unchanged', changed: [], missing: [] });
  });

  it('gives the same sheet as one that is built for so many kinds', async () => {
    await built();
    await addKind(office, 'SiS');
    await pressed();
    const grown = cells();
    await office.reopen();
    await prepare(office);
    await addKind(office, 'SiS');
    await pressed(year2026);
    expect(grown).toEqual(cells());
  });

  /* Nothing is calculated in this grid, so that the row of headers counts as a series too. */
  it('the charts show the kinds that there are', async () => {
    const seriesCounts = (): number[] => {
      const { grid, host } = session();
      const sheet = grid.sheets().find(({ name }) => name === 'Uppföljning');
      return host.charts(sheet?.id ?? '').map(({ series }) => series.length);
    };
    await built();
    expect(seriesCounts()).toEqual([4, 3, 3, 4]);
    await addKind(office, 'SiS');
    await pressed();
    expect(seriesCounts()).toEqual([5, 3, 3, 5]);
  });

  it('fewer kinds leave empty rows, and the next new one uses them', async () => {
    await built();
    await addKind(office, 'SiS');
    await pressed();
    const three = image();
    await removeLastKind();
    expect(await pressed()).toMatchObject({ way: 'refreshed' });
    expect(image().names['varddygn.followUp.months']).toBe('=Uppföljning!$A$100:$O$136');
    expect(cells()['C107']?.style).toMatchObject({ bold: true });
    await addKind(office, 'SiS');
    await pressed();
    expect(cells()).toEqual(three.sheets.find(({ name }) => name === 'Uppföljning')?.cells);
  });
});

async function removeLastKind(): Promise<void> {
  await session().window.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Former');
    table.rows.getItemAt(2).delete();
    await context.sync();
  });
}
