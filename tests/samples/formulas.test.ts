import { isFunction, parse, parseStructRef, tokenize, tokenTypes } from '@borgar/fx';
import { cellsOf, headersByTable, rowsOf, workbook } from './sample';

/** What Excel and the workbench's grid both have. */
const builtIn = ['SUMIFS', 'SUM', 'IF',
  'MIN', 'IFERROR', 'EDATE', 'EOMONTH', 'DATE', 'SUMPRODUCT'];
const own = ['CAREDAYS', 'PLACEMENTCOST', 'VARIANCE', 'FOSTERCOST', 'RUNWAY', 'PLACED', 'SUMMARY', 'OVERLAPS', 'CLAIMDEADLINE'];
const allowed = new Set([...builtIn, ...own.map((id) => `IFO.${id}`)]);

interface Formula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const formulas: readonly Formula[] = workbook.sheets.flatMap((sheet) =>
  cellsOf(sheet).flatMap(({ content, ...place }) =>
    typeof content === 'string' && content.startsWith('=') ? [{ ...place, sheet: sheet.name, text: content }] : [],
  ),
);
const distinct = [...new Set(formulas.map(({ text }) => text))];

test('there are formulas on the overview, in the list and in the budget', () => {
  expect([...new Set(formulas.map(({ sheet }) => sheet))]).toEqual(['Översikt', 'Placeringar', 'Budget']);
});

test('every formula is one that Excel can read', () => {
  for (const text of distinct) {
    expect(tokenize(text).filter(({ type }) => type === tokenTypes.UNKNOWN)).toEqual([]);
    expect(() => parse(tokenize(text))).not.toThrow();
  }
});

test('only functions that Excel and the grid both have are used', () => {
  const used = distinct.flatMap((text) => tokenize(text).filter(isFunction).map(({ value }) => value));
  expect(used.filter((name) => !allowed.has(name))).toEqual([]);
  // The sample shows these at work.
  for (const id of ['CAREDAYS', 'PLACEMENTCOST', 'FOSTERCOST', 'VARIANCE', 'RUNWAY', 'PLACED', 'SUMMARY']) {
    expect(used).toContain(`IFO.${id}`);
  }
});

const headers = headersByTable();

/** The table that a reference without a name means: the one on the formula's own sheet. */
const tableOn = (sheet: string): string | undefined =>
  workbook.sheets.find(({ name }) => name === sheet)?.tables[0]?.name;

test('every structured reference names a table and a column that exist', () => {
  for (const { sheet, text } of formulas) {
    for (const { value } of tokenize(text).filter(({ type }) => type === tokenTypes.REF_STRUCT)) {
      const { table = '', columns = [], sections = [] } = parseStructRef(value) ?? {};
      const known = headers.get(table === '' ? (tableOn(sheet) ?? '') : table) ?? [];
      expect([value, known.length > 0, columns.every((column) => known.includes(column))]).toEqual([value, true, true]);
      // A column, or a whole table with its headers, or a stretch of its columns with them.
      expect([value, sections.includes('all') ? 'all' : columns.length]).toEqual([value, sections.includes('all') ? 'all' : 1]);
    }
  }
});

/** How many rows and columns a SUMMARY of the sample fills: headers, kinds, three lines and a total; a year of months and their sum, or one. */
const spillOf = (text: string): readonly [rows: number, columns: number] => {
  if (!text.startsWith('=IFO.SUMMARY(')) return [1, 1];
  return [rowsOf('Former').length + 5, text.includes('"månad"') ? 14 : 2];
};

test('every cell that a formula names holds something, and what a SUMMARY fills is empty', () => {
  const at = (sheet: string, row: number, column: number): string =>
    `${sheet}!${String.fromCharCode(65 + column)}${row + 1}`;
  const own = workbook.sheets.flatMap((sheet) =>
    cellsOf(sheet)
      .filter(({ content }) => content !== '')
      .map(({ row, column }) => at(sheet.name, row, column)),
  );
  const spilled = formulas.flatMap(({ sheet, row, column, text }) => {
    const [rows, columns] = spillOf(text);
    return Array.from({ length: rows * columns - 1 }, (_, index) =>
      at(sheet, row + Math.floor((index + 1) / columns), column + ((index + 1) % columns)),
    );
  });
  const filled = new Set([...own, ...spilled]);
  expect(spilled.length).toBeGreaterThan(0);
  expect(filled.size).toBe(new Set(own).size + spilled.length);
  for (const { sheet, text } of formulas) {
    for (const { value } of tokenize(text).filter(({ type }) => type === tokenTypes.REF_RANGE)) {
      const [address = '', named] = value.replace(/[$']/g, '').split('!').reverse();
      for (const cell of address.split(':')) expect(filled).toContain(`${named ?? sheet}!${cell}`);
    }
  }
});

test('table and column names are plain, as the grid needs them', () => {
  for (const [table, columns] of headers) {
    expect(table).toMatch(/^\p{L}+$/u);
    for (const column of columns) expect(column).not.toMatch(/[()[\]'#@]/);
  }
});
