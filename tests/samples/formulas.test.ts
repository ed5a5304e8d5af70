import { isFunction, parse, parseStructRef, tokenize, tokenTypes } from '@borgar/fx';
import { cellsOf, headersByTable, workbook } from './sample';

/** What Excel and the workbench's grid both have. */
const builtIn = ['SUMIFS', 'SUM', 'IF',
  'MIN', 'IFERROR', 'EDATE', 'EOMONTH', 'DATE', 'SUMPRODUCT'];
const own = ['CAREDAYS', 'PLACEMENTCOST', 'VARIANCE', 'FOSTERCOST', 'RUNWAY', 'PLACED', 'OVERLAPS', 'CLAIMDEADLINE'];
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
  for (const id of ['CAREDAYS', 'PLACEMENTCOST', 'FOSTERCOST', 'VARIANCE', 'RUNWAY', 'PLACED']) {
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
      const { table = '', columns = [] } = parseStructRef(value) ?? {};
      const known = headers.get(table === '' ? (tableOn(sheet) ?? '') : table) ?? [];
      expect([value, columns.length, columns.every((column) => known.includes(column))]).toEqual([value, 1, true]);
    }
  }
});

test('every cell that a formula names holds something', () => {
  const filled = new Set(
    workbook.sheets.flatMap((sheet) =>
      cellsOf(sheet)
        .filter(({ content }) => content !== '')
        .map(({ row, column }) => `${sheet.name}!${String.fromCharCode(65 + column)}${row + 1}`),
    ),
  );
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
