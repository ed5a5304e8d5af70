import { writeXlsx } from 'hucre/xlsx';
import type { SavedCell } from '../../../workbench/page/file/savedWorkbook';
import { errorsAsErrors } from '../../../workbench/page/file/finishParts';
import { readFile } from '../../../workbench/page/file/readFile';
import { textEntry, writeEntries } from '../../../workbench/page/file/zipEntries';
import { opened, options, partsOf, saved, shown } from './savedFile';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${header}<Relationships xmlns="${packages}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The least that Excel opens, written by hand, with the rows of one sheet and further parts. */
function handmade(
  rows: string,
  more: Readonly<Record<string, string>> = {},
  workbook = '',
): Promise<Uint8Array> {
  const parts = {
    '[Content_Types].xml': `${header}<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${header}<workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `${header}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': `${header}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    ...more,
  };
  return Promise.all(Object.entries(parts).map(([name, text]) => textEntry(name, text))).then(writeEntries);
}

const cellsOf = async (file: Promise<Uint8Array>): Promise<readonly SavedCell[]> =>
  (await opened(await file)).workbook.sheets[0]?.cells ?? [];

describe('a file of another program', () => {
  test('has its numbers to the last digit, dates too', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45658.123456789012</v></c><c r="B1"><v>0.1</v></c><c r="C1" s="1"><v>-3</v></c></row>';
    expect(await cellsOf(handmade(rows))).toEqual([
      { row: 0, column: 0, content: 45658.123456789012, format: 'm/d/yyyy' },
      { row: 0, column: 2, content: -3, format: 'm/d/yyyy' },
      { row: 0, column: 1, content: 0.1 },
    ]);
  });

  test('that counts days from 1904 has its dates moved, its other numbers not', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row>';
    const file = await opened(await handmade(rows, {}, '<workbookPr date1904="1"/>'));
    expect(file.workbook.sheets[0]?.cells.map(({ content }) => content)).toEqual([1562, 100]);
    expect(file.remarks).toEqual([{ code: 'dates1904', count: 1 }]);
  });

  test('has shared formulas in every cell that shares them', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>';
    const cells = await cellsOf(handmade(rows));
    expect(cells.flatMap(({ formula }) => formula ?? [])).toEqual(['=A1*$A$1', '=A2*$A$1', '=A3*$A$1']);
  });

  test('leaves what an array formula fills to the formula, however large a block it claims', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c></row>';
    expect(await cellsOf(handmade(rows))).toEqual([
      { row: 0, column: 0, content: 1, formula: '=SEQUENCE(2,2)' },
    ]);
  });

  test('has errors, truth values and inline texts', async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="inlineStr"><is><t>å</t></is></c>' +
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const cells = [...(await cellsOf(handmade(rows)))].sort((one, other) => one.column - other.column);
    expect(cells).toEqual([
      { row: 0, column: 0, content: '#DIV/0!' },
      { row: 0, column: 1, content: true },
      { row: 0, column: 2, content: 'å' },
      { row: 0, column: 3, content: '#DIV/0!', formula: '=1/0' },
    ]);
  });

  test('gives back the settings that Excel kept for the add-in, not another’s', async () => {
    const extension = (id: string, key: string): string =>
      `${header}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:properties><we:property name="${key}" value="{&quot;day&quot;:46000}"/></we:properties></we:webextension>`;
    const file = await opened(
      await handmade('', {
        'xl/webextensions/webextension1.xml': extension('11111111-0000-4000-8000-000000000000', 'other'),
        'xl/webextensions/webextension2.xml': extension(options.addinId.toUpperCase(), 'asOf'),
      }),
    );
    expect(file.workbook.settings).toEqual({ asOf: '{"day":46000}' });
    expect(file.remarks).toEqual([{ code: 'otherAddins', count: 1 }]);
  });

  test('names what is not shown, by kind and number', async () => {
    const file = await opened(
      await writeXlsx({
        sheets: [
          {
            name: 'Blad1',
            rows: [
              ['a', 'b'],
              [1, 2],
              [3, 4],
            ],
            cells: new Map([
              ['0,0', { value: 'a', comment: { text: 'hej' } }],
              ['1,1', { value: 2, style: { border: { diagonal: { style: 'thin' } } } }],
              ['2,1', { formula: '_xldudf_ANNAN_FUNKTION(1)', formulaResult: 4 }],
            ]),
            merges: [{ startRow: 5, startCol: 0, endRow: 5, endCol: 1 }],
            charts: [
              {
                type: 'column',
                title: 'T',
                anchor: { from: { row: 6, col: 0 } },
                series: [{ values: 'A2:A3' }],
              },
            ],
            conditionalRules: [
              { type: 'cellIs', priority: 1, operator: 'greaterThan', formula: '1', range: 'A1:A3' },
            ],
            dataValidations: [{ type: 'list', values: ['x'], range: 'C1:C2' }],
            freezePane: { rows: 1, columns: 1 },
            rowDefs: new Map([[2, { hidden: true }]]),
          },
        ],
      }),
    );
    expect(new Map(file.remarks.map(({ code, count }) => [code, count]))).toEqual(
      new Map([
        ['charts', 1],
        ['conditionalFormats', 1],
        ['validations', 1],
        ['comments', 1],
        ['hiddenRowsAndColumns', 1],
        ['otherLooks', 1],
        ['foreignFunctions', 1],
      ]),
    );
    expect(file.workbook.sheets[0]?.frozen).toEqual({ rows: 1, columns: 1 });
  });

  test('keeps the cells of a table that has no headers, and says so', async () => {
    const table = `${header}<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:A2" headerRowCount="0"><tableColumns count="1"><tableColumn id="1" name="Column1"/></tableColumns></table>`;
    const file = await opened(
      await handmade('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
        'xl/tables/table1.xml': table,
      }),
    );
    expect(file.workbook.sheets[0]).toMatchObject({ tables: [], cells: [{ content: 1 }, { content: 2 }] });
    expect(file.remarks).toEqual([{ code: 'tablesWithoutHeader', count: 1 }]);
  });

  test('has headers that are texts, where its cells hold numbers or nothing', async () => {
    const rows = [
      ['a', 2026, null],
      [1, 2, 3],
    ];
    const columns = [{ name: 'a' }, { name: '2026' }, { name: 'Kolumn3' }];
    const file = await opened(
      await writeXlsx({
        sheets: [{ name: 'Blad1', rows, tables: [{ name: 'T', range: 'A1:C2', columns }] }],
      }),
    );
    const headers = file.workbook.sheets[0]?.cells.filter(({ row }) => row === 0);
    expect(headers?.map(({ content }) => content)).toEqual(['a', '2026', 'Kolumn3']);
  });

  test('has tables without their totals row', async () => {
    const rows = [
      ['a', 'b'],
      [1, 2],
      ['Summa', 2],
    ];
    const columns = [{ name: 'a' }, { name: 'b' }];
    const file = await opened(
      await writeXlsx({
        sheets: [
          { name: 'Blad1', rows, tables: [{ name: 'T', range: 'A1:B3', columns, showTotalRow: true }] },
        ],
      }),
    );
    expect(file.workbook.sheets[0]?.tables).toMatchObject([{ name: 'T', row: 0, rows: 2, columns: 2 }]);
    expect(file.remarks).toEqual([{ code: 'totalsRows', count: 1 }]);
  });

  test.each<[string, Uint8Array, string]>([
    ['a text', new TextEncoder().encode('Placerings-ID;Start\n1;2026-01-01\n'), 'noWorkbook'],
    ['nothing', new Uint8Array(0), 'noWorkbook'],
    ['noise', Uint8Array.from({ length: 600 }, (_, index) => (index * 7919) % 251), 'noWorkbook'],
    ['an encrypted workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'encrypted'],
  ])('that is %s is refused', async (_, bytes, refusal) => {
    expect(await readFile(bytes, options)).toEqual({ refusal });
  });

  test('that is cut off anywhere is refused', async () => {
    const whole = await handmade('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (let length = 0; length < whole.length; length += 97) {
      expect(await readFile(whole.subarray(0, length), options)).toEqual({ refusal: 'noWorkbook' });
    }
  });

  test('with a sheet that is not there is refused', async () => {
    const bytes = await handmade('', { 'xl/_rels/workbook.xml.rels': relationships([]) });
    expect(await readFile(bytes, options)).toEqual({ refusal: 'noWorkbook' });
  });
});

describe('the last result of a formula', () => {
  const formulaCell = (content: string): SavedCell => ({
    row: 0,
    column: 0,
    content,
    formula: '=IFO.CAREDAYS(1,2)',
  });

  const sheetOf = async (cell: SavedCell): Promise<string> => {
    const { grid, contents } = await shown({
      sheets: [
        {
          name: 'Blad1',
          visibility: 'Visible',
          frozen: { rows: 0, columns: 0 },
          columnWidths: new Map(),
          rowHeights: new Map(),
          merges: [],
          cells: [cell],
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
    const values = grid.values.bind(grid);
    const parts = await partsOf(
      await saved({
        contents,
        grid: { ...grid, values: (area) => values(area).map((row) => row.map(() => cell.content)) },
      }),
    );
    return parts.get('xl/worksheets/sheet1.xml') ?? '';
  };

  test.each([
    ['#N/A', ' t="e"><f t="array" ref="A1">_xldudf_IFO_CAREDAYS(1,2)</f><v>#N/A</v>'],
    ['#SPILL!', ' t="e"><f t="array" ref="A1">_xldudf_IFO_CAREDAYS(1,2)</f><v>#VALUE!</v>'],
    ['text', ' t="str"><f t="array" ref="A1">_xldudf_IFO_CAREDAYS(1,2)</f><v>text</v>'],
    ['#BUSY!', '<f t="array" ref="A1">_xldudf_IFO_CAREDAYS(1,2)</f></c>'],
  ])('%s is kept as Excel keeps it', async (content, xml) => {
    expect(await sheetOf(formulaCell(content))).toContain(xml);
  });

  test('is an error only where it is all there is', () => {
    const text = '<c r="A1" t="str"><f>A2</f><v>#N/A or so</v></c><c r="B1" t="s"><v>0</v></c>';
    expect(errorsAsErrors(text)).toBe(text);
  });
});
