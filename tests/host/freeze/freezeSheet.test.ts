import { parseIsoDay } from '../../../src/core/day';
import { isFailure, type Outcome } from '../../../src/host/failure';
import { type FreezeReceipt, freezeSheet } from '../../../src/host/freeze/freezeSheet';
import type { CellContent } from '../../../workbench/page/grid/grid';
import { workbookImage } from '../../workbench/workbookImage';
import { volumesKind } from '../../../src/sheets/volumes/volumesSheet';
import { countChanges, extentsOf } from '../lists/syncs';
import { addTable, prepare, pressed, year2026 } from '../sheets/workbookToFollow';
import { useOffice } from '../useOffice';

const office = useOffice();
const { reopen, session } = office;

function freeze(): Promise<Outcome<FreezeReceipt>> {
  const day = parseIsoDay('2026-11-29');
  if (day === undefined) throw new Error('not a date');
  return freezeSheet({ day, language: 'sv' });
}

const frozen = 'Rapport (fryst 2026-11-29)';

/** A sheet with texts that look like something else, formulas, a merged heading, a chart, names and a table; it is shown. */
async function report(): Promise<void> {
  await session().window.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const data = worksheets.add('Data');
    data.getRange('A1:A2').values = [[40], [2]];
    const sheet = worksheets.add('Rapport');
    sheet.getRange('A3:A4').numberFormat = [['@'], ['@']];
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A1').values = [['Rubrik']];
    sheet.getRange('A3:B4').values = [
      ['007', 1],
      ['=1+1', 2],
    ];
    sheet.getRange('C3:C4').formulas = [['=Data!A1+B3'], ['=SUM(B3:B4)']];
    sheet.getRange('C3:C4').numberFormat = [['#,##0.00'], ['0']];
    names.add('varddygn.followUp.months', sheet.getRange('A3:C4'));
    names.add('Egen', sheet.getRange('B3'));
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A3:B4'), 'Columns');
    chart.name = 'varddygn.followUp.chart';
    chart.setPosition('E3', 'J12');
    sheet.activate();
    await context.sync();
  });
}

function cellsOf(sheet: string, what: 'values' | 'formulas'): CellContent[][] {
  const { grid } = session();
  const id = grid.sheets().find(({ name }) => name === sheet)?.id;
  if (id === undefined) throw new Error(`There is no sheet ${sheet}.`);
  return grid[what]({ sheetId: id, row: 0, column: 0, rows: 4, columns: 3 });
}

it('makes a copy beside the sheet in which every cell shows what it showed and none is a formula', async () => {
  await report();
  const shown = cellsOf('Rapport', 'values');
  const formulas = cellsOf('Rapport', 'formulas');
  expect(await freeze()).toEqual({ sheet: frozen, formulas: 2 });
  expect(cellsOf(frozen, 'values')).toEqual(shown);
  expect(cellsOf(frozen, 'formulas')).toEqual(shown);
  expect(cellsOf('Rapport', 'formulas')).toEqual(formulas);
  const { grid } = session();
  const sheets = grid.sheets();
  expect(sheets.map(({ name }) => name).slice(-2)).toEqual(['Rapport', frozen]);
  expect(grid.activeSheetId()).toBe(sheets.at(-1)?.id);
});

it('leaves texts as texts, formats and merged cells', async () => {
  await report();
  await freeze();
  const cells = workbookImage(session()).sheets.find(({ name }) => name === frozen)?.cells;
  expect(cells?.['A4']).toMatchObject({ value: '=1+1', format: '@' });
  expect(cells?.['C3']).toMatchObject({ format: '#,##0.00' });
  const id = session().grid.activeSheetId();
  expect(session().grid.merges(id)).toEqual([{ sheetId: id, row: 0, column: 0, rows: 1, columns: 3 }]);
});

/** The formats of the amounts on a copy of Volymer whose unit somebody has chosen, and of the counts beside them. */
async function formatsFrozenIn(unit: string): Promise<ReadonlyMap<string, string>> {
  await prepare(office);
  await addTable(office, 'Budget', [
    ['Placeringsform', 'Månad', 'Budget'],
    ['HVB', 46023, 100000],
  ]);
  await pressed(year2026, 'volumes');
  const { grid } = session();
  const live = grid.sheets().find(({ name }) => name === 'Volymer');
  const whole = { sheetId: live?.id ?? '', row: 0, column: 0, rows: 60, columns: 16 };
  const row = grid.values(whole).findIndex(([label]) => label === 'Enhet (kr, tkr eller mnkr)');
  const choice = { ...whole, row, column: volumesKind.unit?.column ?? 0, rows: 1, columns: 1 };
  const shown = { ...choice, row: row + 1 };
  grid.write(choice, [[{ kind: 'constant', content: unit }]]);
  // The grid of these tests calculates nothing.
  grid.write(shown, [[{ kind: 'constant', content: unit }]]);
  await session().window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Volymer').activate();
    await context.sync();
  });
  const made = await freeze();
  if (isFailure(made)) throw new Error(JSON.stringify(made));
  const area = { ...whole, sheetId: grid.activeSheetId() };
  const formats = new Map<string, string>();
  grid.numberFormats(area).forEach((codes, at) => {
    codes.forEach((code, column) => {
      const cell = { ...area, row: area.row + at, column, rows: 1, columns: 1 };
      const { named } = grid.style(cell);
      if (named !== undefined) formats.set(named, code);
    });
  });
  return formats;
}

it.each([
  ['kr', '[<=-0.5]"−"#,##0;[<0]#,##0;#,##0'],
  ['tkr', '[<=-500]"−"#,##0,;[<0]#,##0,;#,##0,'],
  ['mnkr', '[<=-50000]"−"#,##0.0,,;[<0]#,##0.0,,;#,##0.0,,'],
])('shows the amounts of a copy in %s by formats of their own, and nothing else', async (unit, amount) => {
  const formats = await formatsFrozenIn(unit);
  expect(formats.get('Vårddygn belopp')).toBe(amount);
  expect(formats.get('Vårddygn heltal')).toBe('[<=-0.5]"−"#,##0;[<0]#,##0;#,##0');
});

it('leaves our names to the sheet, and the user’s own where Excel puts them', async () => {
  await report();
  await freeze();
  expect(workbookImage(session()).names).toMatchObject({
    'varddygn.followUp.months': '=Rapport!$A$3:$C$4',
    Egen: '=Rapport!$B$3',
  });
  const onCopy = Object.keys(workbookImage(session()).names).filter((name) => name.includes('fryst'));
  expect(onCopy).toHaveLength(1);
  expect(onCopy[0]).toMatch(/Egen$/u);
});

it('takes the charts along, which show the copy', async () => {
  await report();
  await freeze();
  const { grid, host } = session();
  const id = grid.activeSheetId();
  const cell = { sheetId: id, row: 2, column: 1, rows: 1, columns: 1 };
  grid.write(cell, [[{ kind: 'constant', content: 17 }]]);
  const [chart] = host.charts(id);
  expect(chart?.name).toBe('varddygn.followUp.chart');
  expect(chart?.series[0]?.values).toEqual([17, 2]);
  const original = grid.sheets().find(({ name }) => name === 'Rapport');
  const [own] = host.charts(original?.id ?? '');
  expect(own?.series[0]?.values).toEqual([1, 2]);
  expect(chart?.place).toEqual(own?.place);
});

it('numbers a second copy of the same day', async () => {
  await report();
  await freeze();
  await session().window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Rapport').activate();
    await context.sync();
  });
  expect(await freeze()).toMatchObject({ sheet: 'Rapport (fryst 2026-11-29 2)' });
});

it('is refused where nothing is a formula', async () => {
  await report();
  await freeze();
  const before = workbookImage(session());
  expect(await freeze()).toEqual({ failure: 'nothingToFreeze', sheet: frozen });
  expect(workbookImage(session())).toEqual(before);
});

it.each(['#N/A', '#BUSY!', '#DIV/0!'])('is refused where a cell shows %s, and names it', async (shows) => {
  await report();
  const { grid } = session();
  const cell = { sheetId: grid.activeSheetId(), row: 3, column: 1, rows: 1, columns: 1 };
  grid.write(cell, [[{ kind: 'constant', content: shows }]]);
  const before = workbookImage(session());
  expect(await freeze()).toEqual({ failure: 'notReadyToFreeze', sheet: 'Rapport', address: 'B4', shows });
  expect(workbookImage(session())).toEqual(before);
});

it('leaves the workbook as it was, whatever sync Excel refuses', async () => {
  await report();
  const changes = [...(await countedChanges())];
  let failures = 0;
  for (const [index, count] of changes.entries()) {
    for (const afterChanges of extentsOf(count)) {
      await reopen();
      await report();
      const before = workbookImage(session());
      session().host.failSync({ sync: index + 1, afterChanges, code: 'GeneralException' });
      const outcome = await freeze();
      const at = { sync: index + 1, afterChanges };
      if (!isFailure(outcome)) continue;
      expect({ at, after: workbookImage(session()) }).toEqual({ at, after: before });
      failures += 1;
    }
  }
  expect(failures).toBeGreaterThan(5);
}, 300_000);

/** The changes that each sync of a freeze asks for when nothing fails. */
async function countedChanges(): Promise<readonly number[]> {
  const changes = countChanges(session());
  expect(isFailure(await freeze())).toBe(false);
  return changes;
}
