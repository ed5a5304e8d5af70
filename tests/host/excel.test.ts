import { parseIsoDay } from '../../src/core/day';
import { isFailure } from '../../src/host/failure';
import { type Cell, readCell, readSelection, type Selection, writeFormula } from '../../src/host/selection';
import { createTable, readTableNames, showTable } from '../../src/host/tables';
import { readSettings, usualSettings, writeSettings } from '../../src/host/workbookSettings';
import { contributions } from '../../src/tables/contributions';
import { kinds } from '../../src/tables/kinds';
import { placements } from '../../src/tables/placements';
import { prices } from '../../src/tables/prices';
import type { Area } from '../../workbench/page/grid/grid';
import { useOffice } from './useOffice';

const { session } = useOffice();

/** Excel in which something happens after each sync of a conversation. */
function excelWhere(happens: (syncs: number) => void): object {
  const { Excel: real } = session().window;
  return {
    ...real,
    run: (options: Excel.RunOptions, conversation: (context: Excel.RequestContext) => Promise<unknown>) =>
      real.run(options, (context) => {
        const sync = context.sync.bind(context);
        let syncs = 0;
        context.sync = async (passed) => {
          const result = await sync(passed);
          syncs += 1;
          happens(syncs);
          return result;
        };
        return conversation(context);
      }),
  };
}

function sheetNames(): string[] {
  return session()
    .grid.sheets()
    .map(({ name }) => name);
}

function areaOn(sheetName: string, corner: readonly [row: number, column: number], size = [1, 1]): Area {
  const sheet = session()
    .grid.sheets()
    .find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  const [rows = 1, columns = 1] = size;
  return { sheetId: sheet.id, row: corner[0], column: corner[1], rows, columns };
}

async function selected(): Promise<Selection> {
  const selection = await readSelection();
  if (isFailure(selection)) throw new Error(JSON.stringify(selection));
  return selection;
}

describe('making a table', () => {
  it('gives a sheet with title, explanation, headers, formats and one empty row', async () => {
    expect(await createTable(placements, 'sv')).toBe('Placeringar');
    const { grid } = session();
    expect(grid.values(areaOn('Placeringar', [0, 0], [3, 1]))).toEqual([
      ['Placeringar'],
      [placements.about.sv],
      [''],
    ]);
    expect(grid.values(areaOn('Placeringar', [3, 0], [2, 20]))).toEqual([
      placements.columns.map(({ header }) => header.sv),
      placements.columns.map(() => ''),
    ]);
    expect(grid.numberFormats(areaOn('Placeringar', [4, 4], [1, 3]))).toEqual([
      ['@', 'yyyy-mm-dd', 'yyyy-mm-dd'],
    ]);
    expect(grid.style(areaOn('Placeringar', [0, 0]))).toMatchObject({ bold: true, fontSize: 14 });
  });

  it('makes it a table of that name, freezes its header and stands in its first row', async () => {
    await createTable(placements, 'sv');
    const { grid } = session();
    expect(grid.tables()).toMatchObject([
      { name: 'Placeringar', area: areaOn('Placeringar', [3, 0], [2, 20]) },
    ]);
    expect(grid.frozenPanes(areaOn('Placeringar', [0, 0]).sheetId)).toEqual({ rows: 4, columns: 0 });
    expect(grid.selection()).toEqual(areaOn('Placeringar', [4, 0]));
    expect(grid.widths).toHaveLength(20);
  });

  it('fills in what a table comes with, texts as texts and numbers as numbers', async () => {
    await createTable(kinds, 'en');
    await createTable(contributions, 'sv');
    const { grid } = session();
    expect(grid.values(areaOn('Kinds', [12, 0], [1, 3]))).toEqual([['Transfer of custody', 'no', '']]);
    expect(grid.values(areaOn('Avgifter', [4, 0], [1, 4]))).toEqual([[2026, 15, 17, 0.1021]]);
    expect(grid.numberFormats(areaOn('Avgifter', [4, 3]))).toEqual([['0.00%']]);
  });

  it.each(['sv', 'en'] as const)('is not done twice, whatever the language: %s', async (language) => {
    await createTable(placements, 'sv');
    session().grid.write(areaOn('Placeringar', [4, 0]), [[{ kind: 'constant', content: 'P1' }]]);
    await createTable(prices, 'sv');
    expect(await createTable(placements, language)).toBe('Placeringar');
    expect(await readTableNames()).toEqual(['Placeringar', 'Priser']);
    expect(session().grid.values(areaOn('Placeringar', [4, 0]))).toEqual([['P1']]);
    expect(session().grid.activeSheetId()).toBe(areaOn('Placeringar', [0, 0]).sheetId);
  });

  it('is refused when another sheet has the name', async () => {
    session().grid.addSheet('Priser');
    expect(await createTable(prices, 'sv')).toEqual({ failure: 'sheetTaken', name: 'Priser' });
    expect(await readTableNames()).toEqual([]);
  });

  it('is refused when something in the workbook has the name', async () => {
    await session().window.Excel.run(async (context) => {
      context.workbook.names.add('Priser', context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
      await context.sync();
    });
    expect(await createTable(prices, 'sv')).toEqual({ failure: 'nameTaken', name: 'Priser' });
    expect(sheetNames()).toEqual(['Sheet1']);
  });
});

describe('when Excel refuses', () => {
  it.each([
    ['at once', { afterChanges: 0, code: 'AccessDenied' }, { failure: 'protected' }],
    ['after the title', { afterChanges: 1, code: 'AccessDenied' }, { failure: 'protected' }],
    ['after the headings', { afterChanges: 7 }, { failure: 'other', code: 'GeneralException' }],
    ['when all is done', { afterChanges: Infinity }, { failure: 'other', code: 'GeneralException' }],
  ])('%s, the workbook is left without the sheet, and it can be tried again', async (_, failing, failure) => {
    const building = 4;
    session().host.failSync({ sync: building, ...failing });
    expect(await createTable(prices, 'sv')).toEqual(failure);
    expect(sheetNames()).toEqual(['Sheet1']);
    expect(await createTable(prices, 'sv')).toBe('Priser');
  });

  it('the sheet itself, there is nothing to take away', async () => {
    session().host.failSync({ sync: 3, afterChanges: 0, code: 'AccessDenied' });
    expect(await createTable(prices, 'sv')).toEqual({ failure: 'protected' });
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it('because a colleague has just added a sheet of that name, the colleague’s sheet stays', async () => {
    const lookingForTheName = 2;
    Object.assign(globalThis, {
      Excel: excelWhere((syncs) => {
        if (syncs === lookingForTheName) session().grid.addSheet('Priser');
      }),
    });
    expect(await createTable(prices, 'sv')).toEqual({ failure: 'other', code: 'ItemAlreadyExists' });
    expect(sheetNames()).toEqual(['Sheet1', 'Priser']);
  });

  it.each([
    ['reading the tables', () => readTableNames()],
    ['showing a table', () => showTable('Priser')],
    ['reading where the user stands', () => readSelection()],
    ['reading the settings', () => readSettings()],
    ['storing the settings', () => writeSettings(usualSettings)],
  ])('%s ends in a failure, not in an error', async (_, ask) => {
    session().host.failSync({ sync: 1, code: 'InvalidOperationInCellEditMode' });
    expect(await ask()).toEqual({ failure: 'cellEdit' });
  });
});

describe('showing a table', () => {
  it('goes to its sheet', async () => {
    await createTable(placements, 'sv');
    await createTable(prices, 'sv');
    expect(await showTable('Placeringar')).toBe('Placeringar');
    expect(session().grid.selection()).toEqual(areaOn('Placeringar', [3, 0]));
  });

  it('tells when it has gone', async () => {
    expect(await showTable('Placeringar')).toEqual({ failure: 'tableGone' });
  });
});

describe('where the user stands', () => {
  it('is the active cell and all tables', async () => {
    await createTable(kinds, 'sv');
    const { cell, tables } = await selected();
    expect(cell).toMatchObject({ row: 4, column: 0, address: 'A5', isEmpty: false, holds: 'HVB' });
    expect(tables).toEqual([
      {
        name: 'Former',
        sheetId: cell.sheetId,
        headers: kinds.columns.map(({ header }) => header.sv),
        row: 3,
        rows: 12,
        column: 0,
        bodyRow: 4,
        bodyRows: 11,
      },
    ]);
  });

  it('can be read again, although the user stands elsewhere', async () => {
    const { cell } = await selected();
    await createTable(kinds, 'sv');
    session().grid.write(areaOn('Sheet1', [0, 0]), [[{ kind: 'constant', content: 7 }]]);
    expect(await readCell(cell)).toEqual({ ...cell, isEmpty: false, holds: 7 });
    await writeFormula(cell, { formula: '=SUM(1,2)', numberFormat: null });
    expect(await readCell(cell)).toMatchObject({ isEmpty: false, holds: '=SUM(1,2)' });
  });

  it('is an empty cell in an empty workbook', async () => {
    expect(await selected()).toMatchObject({ cell: { address: 'A1', isEmpty: true }, tables: [] });
  });
});

describe('writing a formula', () => {
  const formula = '=SUM(1,2)';

  async function written(
    format: string,
    numberFormat: string | null,
  ): Promise<{ readonly cell: Cell; readonly area: Area }> {
    const { cell } = await selected();
    const area = areaOn('Sheet1', [0, 0]);
    session().grid.setNumberFormats(area, [[format]]);
    expect(await writeFormula(cell, { formula, numberFormat })).toEqual(cell);
    expect(session().grid.formulas(area)).toEqual([[formula]]);
    return { cell, area };
  }

  it.each([
    ['a general format stays', 'General', null, 'General'],
    ['a text format goes, or the formula would be a text', '@', null, 'General'],
    ['a date is shown as a date', 'General', 'yyyy-mm-dd', 'yyyy-mm-dd'],
    ['a date in a cell of text format', '@', 'yyyy-mm-dd', 'yyyy-mm-dd'],
    ['a format that the user has chosen stays', '#,##0', 'yyyy-mm-dd', '#,##0'],
  ])('%s', async (...[, before, wanted, after]) => {
    const { area } = await written(before, wanted);
    expect(session().grid.numberFormats(area)).toEqual([[after]]);
  });

  it('goes to the cell that was asked about, wherever the user stands now', async () => {
    const { cell } = await selected();
    await createTable(kinds, 'sv');
    await writeFormula(cell, { formula, numberFormat: null });
    expect(session().grid.formulas(areaOn('Sheet1', [0, 0]))).toEqual([[formula]]);
    expect(session().grid.values(areaOn('Former', [4, 0]))).toEqual([['HVB']]);
  });
});

describe('the settings of a workbook', () => {
  it('are the usual ones until somebody chooses, and then stay', async () => {
    expect(await readSettings()).toEqual(usualSettings);
    const chosen = { dayRule: 'nights', asOf: parseIsoDay('2026-10-31') ?? null } as const;
    await writeSettings(chosen);
    expect(await readSettings()).toEqual(chosen);
    await writeSettings(usualSettings);
    expect(await readSettings()).toEqual(usualSettings);
  });

  it('are stored each by itself: what somebody else has changed meanwhile stays', async () => {
    const asOf = parseIsoDay('2026-10-31') ?? null;
    await writeSettings({ asOf });
    await writeSettings({ dayRule: 'nights' });
    expect(await readSettings()).toEqual({ dayRule: 'nights', asOf });
    await writeSettings({ asOf: null });
    expect(await readSettings()).toEqual({ dayRule: 'nights', asOf: null });
  });
});
