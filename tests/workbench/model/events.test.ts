import { openOffice, type OfficeSession } from '../officeInNode';
import { messages } from '../trial';

let session: OfficeSession;
beforeEach(async () => {
  session = await openOffice();
});

const cell = (
  row: number,
  column: number,
): { sheetId: string; row: number; column: number; rows: 1; columns: 1 } => ({
  sheetId: 'sheet-1',
  row,
  column,
  rows: 1,
  columns: 1,
});

type Heard = [string, ...unknown[]];

/** Listens to everything that an add-in may listen to; gives what was heard, and a way to stop the sheet's listener. */
async function listen(): Promise<{ heard: Heard[]; stop: () => Promise<void> }> {
  const heard: Heard[] = [];
  const note = (entry: Heard): Promise<void> => {
    heard.push(entry);
    return Promise.resolve();
  };
  const handler = await session.window.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    const own = sheet.onChanged.add(({ address, changeType, source }) =>
      note(['sheet', address, changeType, source]),
    );
    worksheets.onChanged.add(({ address }) => note(['sheets', address]));
    worksheets.onSelectionChanged.add(({ address }) => note(['selected', address]));
    worksheets.onActivated.add(({ worksheetId }) => note(['activated', worksheetId]));
    worksheets.onAdded.add(({ worksheetId }) => note(['added', worksheetId]));
    worksheets.onDeleted.add(({ worksheetId }) => note(['deleted', worksheetId]));
    tables.onChanged.add(({ address, tableId }) => note(['tables', address, tableId]));
    tables.onAdded.add(({ tableId }) => note(['table added', tableId]));
    await context.sync();
    return own;
  });
  const stop = (): Promise<void> =>
    session.window.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { heard, stop };
}

describe('events', () => {
  it('tell what the user changes, until the add-in stops listening', async () => {
    const { heard, stop } = await listen();
    session.grid.userWrites(cell(2, 2), 99);
    await messages();
    expect(heard).toEqual([
      ['sheet', 'C3', 'RangeEdited', 'Local'],
      ['sheets', 'C3'],
    ]);
    await stop();
    heard.length = 0;
    session.grid.userWrites(cell(3, 2), 1);
    await messages();
    expect(heard).toEqual([['sheets', 'C4']]);
  });

  it('tell of selections, sheets and tables', async () => {
    const { heard } = await listen();
    session.grid.select(cell(0, 1));
    session.grid.activateSheet(session.grid.addSheet('New').id);
    session.grid.deleteSheet('sheet-2');
    await session.window.Excel.run(async (context) => {
      context.workbook.tables.add('Sheet1!A1:B2', true);
      await context.sync();
    });
    session.grid.userWrites(cell(1, 1), 5);
    await messages();
    expect(heard.filter(([kind]) => !kind.startsWith('sheet'))).toEqual([
      ['selected', 'B1'],
      ['added', 'sheet-2'],
      ['activated', 'sheet-2'],
      ['deleted', 'sheet-2'],
      ['table added', 'table-3'],
      ['tables', 'B2', 'table-3'],
    ]);
  });

  it('are silent while they are switched off', async () => {
    const { heard } = await listen();
    const enable = (on: boolean): Promise<void> =>
      session.window.Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await enable(false);
    session.grid.userWrites(cell(0, 0), 1);
    await enable(true);
    session.grid.userWrites(cell(1, 0), 1);
    await messages();
    expect(heard.filter(([kind]) => kind === 'sheets')).toEqual([['sheets', 'A2']]);
  });

  it('lead to the cells that they are about', async () => {
    const addresses: string[] = [];
    await session.window.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        await session.window.Excel.run(async (inside) => {
          const range = event.getRange(inside).load('address,values');
          await inside.sync();
          addresses.push(range.address, String(range.values));
        });
      });
      await context.sync();
    });
    session.grid.userWrites(cell(4, 4), 7);
    await messages();
    expect(addresses).toEqual(['Sheet1!E5', '7']);
  });

  it('reach those who listen to the selection of the document', async () => {
    let count = 0;
    await session.window.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    session.grid.select(cell(3, 3));
    await messages();
    expect(count).toBe(1);
  });
});
