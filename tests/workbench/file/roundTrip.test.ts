import * as fc from 'fast-check';
import { borderLines, type CellContent, type CellStyle } from '../../../workbench/page/grid/grid';
import type {
  SavedCell,
  SavedName,
  SavedSheet,
  SavedWorkbook,
} from '../../../workbench/page/file/savedWorkbook';
import { takeWorkbook } from '../../../workbench/page/file/takeWorkbook';
import { opened, saved, shown } from './savedFile';

/** Formulas give 0 in the grid in memory, which does not calculate. */
const formulas = [
  '=SUM(A1:B2)',
  '=IFO.CAREDAYS(A1,"x<y & z")',
  '=\'Å & "b"\'!A1#',
  '=XLOOKUP(1,Tabell1[Namn 1],Tabell1[Namn 2])',
  '=LET(x,1,x+1)',
  '=@A1:A3',
];

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer({ min: 1, max: 80_000 }),
  fc.boolean(),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(
    '#N/A',
    '#VALUE!',
    '=1+1',
    "'x",
    ' blank ',
    'två\nrader',
    '<a>&amp;',
    '_x000D_',
    '007',
    '#BUSY!',
  ),
);

const format = fc.constantFrom('0.00', '@', 'yyyy-mm-dd', '# ##0 "kr"', '0%', '[Red]-0;0', 'hh:mm:ss');

const color = fc
  .integer({ min: 1, max: 0xfffffe })
  .map((number) => `#${number.toString(16).padStart(6, '0').toUpperCase()}`);

const line = fc.record({ line: fc.constantFrom(...borderLines), color });

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    bold: fc.constant(true),
    italic: fc.constant(true),
    wrapText: fc.constant(true),
    fontColor: color,
    fillColor: color,
    fontSize: fc.constantFrom(9, 10.5, 14),
    underline: fc.constant(true),
    fontName: fc.constantFrom('Aptos', 'Times New Roman'),
    horizontalAlignment: fc.constantFrom('left', 'center', 'right'),
    verticalAlignment: fc.constantFrom('top', 'center'),
    indent: fc.integer({ min: 1, max: 9 }),
    borders: fc
      .record({ top: line, right: line, bottom: line, left: line }, { requiredKeys: [] })
      .filter((sides) => Object.keys(sides).length > 0),
  },
  { requiredKeys: [] },
);

const someStyle = style.filter((part) => Object.keys(part).length > 0);

const inFreeCells = fc.record({
  row: fc.integer({ min: 20, max: 60 }),
  column: fc.integer({ min: 0, max: 30 }),
});

const cell: fc.Arbitrary<SavedCell> = fc
  .tuple(
    inFreeCells,
    fc.oneof(
      content.map((value) => ({ content: value })),
      fc.constantFrom(...formulas).map((formula) => ({ content: 0, formula })),
    ),
    fc.record({ format, style: someStyle }, { requiredKeys: [] }),
  )
  .map(([place, what, look]) => ({ ...place, ...what, ...look }));

const cells = fc.uniqueArray(cell, { maxLength: 40, selector: ({ row, column }) => `${row},${column}` });

/** A table at the top of a sheet, with its header texts. */
const table = (sheetNumber: number): Pick<SavedSheet, 'tables' | 'cells'> => ({
  tables: [
    {
      name: `Tabell${sheetNumber}`,
      row: 2,
      column: 1,
      rows: 4,
      columns: 3,
      looks: {
        style: 'TableStyleLight9',
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: sheetNumber === 1,
      },
    },
  ],
  cells: [
    { row: 2, column: 1, content: 'Namn 1', style: { bold: true } },
    { row: 2, column: 2, content: 'Namn 2' },
    { row: 2, column: 3, content: 'Pris (kr)' },
    { row: 3, column: 1, content: 1, formula: '=[@[Pris (kr)]]*2' },
    { row: 3, column: 3, content: 0.1 },
  ],
});

const sheet = (number: number): fc.Arbitrary<SavedSheet> =>
  fc
    .record({
      visibility: number === 1 ? fc.constant('Visible') : fc.constantFrom('Visible', 'Hidden', 'VeryHidden'),
      frozen: fc.record({ rows: fc.nat(5), columns: fc.nat(3) }),
      columnWidths: fc
        .uniqueArray(fc.tuple(fc.nat(20), fc.integer({ min: 20, max: 400 })), {
          selector: ([column]) => column,
        })
        .map((widths) => new Map(widths.sort(([one], [other]) => one - other))),
      rowHeights: fc
        .uniqueArray(fc.tuple(fc.nat(70), fc.integer({ min: 8, max: 200 })), { selector: ([row]) => row })
        .map((heights) => new Map(heights.sort(([one], [other]) => one - other))),
      merges: fc.subarray([
        { row: 70, column: 0, rows: 1, columns: 3 },
        { row: 71, column: 1, rows: 4, columns: 2 },
      ]),
      cells,
      looks: fc.record({
        tabColor: fc.oneof(fc.constant(''), color),
        showGridlines: fc.boolean(),
        isProtected: fc.boolean(),
      }),
      withTable: fc.boolean(),
    })
    .map(({ withTable, visibility, ...rest }): SavedSheet => {
      const { tables, cells: tableCells } = withTable ? table(number) : { tables: [], cells: [] };
      return {
        ...rest,
        visibility: visibility === 'Hidden' || visibility === 'VeryHidden' ? visibility : 'Visible',
        name: ['Översikt', 'Å & "b"', "d'Arc"][number - 1] ?? `Blad${number}`,
        cells: [...tableCells.map((one) => ('formula' in one ? { ...one, content: 0 } : one)), ...rest.cells],
        tables,
        charts: [],
      };
    });

const names: fc.Arbitrary<SavedName[]> = fc.subarray<SavedName>([
  { name: 'Sats', sheet: undefined, formula: '=Översikt!$B$2', comment: 'en "sats" & mer', visible: true },
  { name: 'Dold', sheet: undefined, formula: '=Översikt!$A$1:$C$3', comment: '', visible: false },
  { name: 'Sats', sheet: 'Å & "b"', formula: '=\'Å & "b"\'!$A:$B', comment: '', visible: true },
  {
    name: 'Formel',
    sheet: undefined,
    formula: '=IFO.CAREDAYS(1,2)+XLOOKUP(1,2,3)',
    comment: '',
    visible: true,
  },
]);

const settings = fc.dictionary(
  fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

const workbook: fc.Arbitrary<SavedWorkbook> = fc.record({
  sheets: fc.tuple(sheet(1), sheet(2), sheet(3)),
  activeSheet: fc.constant(0),
  names,
  settings,
  xmlParts: fc.subarray(['<a xmlns="urn:x">å &amp; ö</a>']),
});

/** In one order, and plain. */
const plain = (book: SavedWorkbook): unknown => ({
  ...book,
  sheets: book.sheets.map((one) => ({
    ...one,
    columnWidths: [...one.columnWidths],
    rowHeights: [...one.rowHeights],
    cells: [...one.cells].sort((a, b) => a.row - b.row || a.column - b.column),
  })),
});

jest.setTimeout(60_000);

describe('a workbook that is saved and opened again', () => {
  test('is the same in every cell, format, style, table, name and setting', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (book) => {
        const before = await shown(book);
        const { workbook: read, remarks } = await opened(await saved(before));
        expect(remarks).toEqual([]);
        const after = await shown(read);
        expect(plain(takeWorkbook(after))).toEqual(plain(book));
      }),
      { numRuns: 25 },
    );
  });

  test('keeps the block of a formula, and leaves out what the formula filled', async () => {
    const before = await shown({
      sheets: [
        {
          name: 'Blad1',
          visibility: 'Visible',
          frozen: { rows: 0, columns: 0 },
          columnWidths: new Map(),
          rowHeights: new Map(),
          merges: [],
          cells: [{ row: 0, column: 0, content: 0, formula: '=SEQUENCE(2,2)' }],
          tables: [],
          charts: [],
          looks: { tabColor: '', showGridlines: true, isProtected: false },
        },
      ],
      activeSheet: 0,
      names: [],
      settings: {},
      xmlParts: [],
    });
    const anchor = { sheetId: 'sheet-1', row: 0, column: 0, rows: 1, columns: 1 };
    before.grid.spills(anchor, { ...anchor, rows: 2, columns: 2 });
    before.grid.write({ ...anchor, row: 1 }, [[{ kind: 'constant', content: 3 }]]);
    const { workbook: read } = await opened(await saved(before));
    expect(read.sheets[0]?.cells).toEqual([{ row: 0, column: 0, content: 0, formula: '=SEQUENCE(2,2)' }]);
  });
});
