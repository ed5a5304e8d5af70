import { readFileSync } from 'node:fs';
import { workbookFile, workbookText } from '../../scripts/sample/workbook';
import { tables } from '../../src/tables';
import { cellsOf, contentsOf, headersByTable, workbook } from './sample';

const sheets = workbook.sheets.map((sheet) => [sheet.name, sheet] as const);

test('the committed file is what the generator writes', () => {
  expect(readFileSync(workbookFile, 'utf8')).toBe(workbookText(workbook));
});

test('the file says first that it is generated, and the first sheet that its content is invented', () => {
  expect(Object.keys(workbook)[0]).toBe('generated');
  const [first] = workbook.sheets;
  expect(first?.name).toBe(workbook.activeSheet);
  const opening = first === undefined ? '' : contentsOf(first, { row: 0, column: 0, rows: 4, columns: 1 }).join(' ');
  expect(opening).toMatch(/exempel/);
  expect(opening).toMatch(/Påhittade uppgifter/);
  expect(opening).toMatch(/Priser och arvoden är exempel/);
});

test.each(sheets)('%s: every block is a full rectangle and no two overlap', (_, sheet) => {
  const places = cellsOf(sheet).map(({ row, column }) => `${row} ${column}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { cells, formats } of sheet.blocks) {
    expect(cells.every((row) => row.length === formats.length)).toBe(true);
  }
});

test.each(sheets)('%s: a table’s area is exactly its cells', (_, sheet) => {
  for (const { area } of sheet.tables) {
    expect(contentsOf(sheet, area).flat()).not.toContain(undefined);
    expect(sheet.frozenRows).toBe(area.row + 1);
    const below = contentsOf(sheet, { ...area, row: area.row + area.rows, rows: 1 }).flat();
    expect(below.every((content) => content === undefined)).toBe(true);
  }
});

test.each(sheets)('%s: texts stay texts and formulas stay formulas', (_, sheet) => {
  for (const { content, format } of cellsOf(sheet)) {
    if (typeof content !== 'string' || content === '') continue;
    if (content.startsWith('=')) expect([content, format]).not.toEqual([content, '@']);
    else if (format !== '@') expect(content).not.toMatch(/^[\d+\-']/);
  }
});

test.each([...headersByTable()])('the table %s begins with the add-in’s own columns', (name, headers) => {
  const table = tables.find((one) => one.name.sv === name);
  const own = table?.columns.map(({ header }) => header.sv) ?? [];
  expect(own.length).toBeGreaterThan(0);
  expect(headers.slice(0, own.length)).toEqual(own);
  expect(new Set(headers).size).toBe(headers.length);
});
