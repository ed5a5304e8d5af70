import { sampleWorkbook } from '../../../scripts/sample/workbook';
import { showWorkbook } from '../../../workbench/page/file/showWorkbook';
import { openWorkbook } from '../../../workbench/page/sample/openWorkbook';
import { openOffice, type OfficeSession } from '../officeInNode';
import { workbookImage } from '../workbookImage';
import { opened, partsOf, saved } from './savedFile';

jest.setTimeout(60_000);

let session: OfficeSession;
let parts: ReadonlyMap<string, string>;
let bytes: Uint8Array;

const workbookOf = ({
  grid,
  host,
}: OfficeSession): { grid: typeof grid; contents: typeof host.contents } => ({
  grid,
  contents: host.contents,
});

beforeAll(async () => {
  session = await openOffice();
  await openWorkbook(workbookOf(session), sampleWorkbook());
  await session.window.Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    names.add('Sats', worksheets.getItem('Priser').getRange('B5'), 'momssats');
    worksheets.getItem('Priser').names.add('Lokal', '=IFO.CAREDAYS(1,2)');
    settings.add('asOf', { day: 46000, text: 'å "ä" ö' });
    const hidden = worksheets.add('Vårddygn dold');
    hidden.visibility = 'VeryHidden';
    hidden.getRange('A1').values = [["'=inte en formel"]];
    await context.sync();
  });
  bytes = await saved(workbookOf(session));
  parts = await partsOf(bytes);
});

const part = (name: string): string => {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`The file has no ${name}: ${[...parts.keys()].join(', ')}`);
  return text;
};

const sheetParts = (): string[] =>
  [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet')).map(([, text]) => text);

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The formulas of all sheets, as they stand in the file. */
const formulasInFile = (): string[] =>
  sheetParts().flatMap((text) =>
    [...text.matchAll(/<f\b[^>]*>([^<]*)<\/f>/gu)].map(([, formula = '']) => unescaped(formula)),
  );

describe('the sample workbook in a file', () => {
  test('is the same workbook when it is opened again, cell for cell', async () => {
    const again = await openOffice();
    const { workbook, remarks } = await opened(bytes);
    await showWorkbook(workbookOf(again), workbook);
    expect(remarks).toEqual([]);
    expect(workbookImage(again)).toEqual(workbookImage(session));
    const widths = (grid: OfficeSession['grid']): unknown[] =>
      grid.sheets().map(({ id, name }) => [name, [...grid.columnWidths(id)], grid.frozenPanes(id)]);
    expect(widths(again.grid)).toEqual(widths(session.grid));
  });

  test('has the add-in’s functions as Excel stores them, and nowhere under their shown name', () => {
    const formulas = formulasInFile();
    const own = formulas.filter((formula) => formula.includes('_xldudf_IFO_'));
    const shown = sampleWorkbook().sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) =>
        cells.flat().filter((cell) => typeof cell === 'string' && /^=.*IFO\./u.test(cell)),
      ),
    );
    expect(shown.length).toBeGreaterThan(100);
    expect(own).toHaveLength(shown.length);
    expect(formulas.filter((formula) => formula.includes('IFO.'))).toEqual([]);
    expect(part('xl/workbook.xml')).toContain('>_xldudf_IFO_CAREDAYS(1,2)</definedName>');
  });

  test('has structured references as Excel writes them', () => {
    const formulas = formulasInFile();
    expect(formulas.some((formula) => formula.includes('Placeringar[[#This Row],[Startdatum]]'))).toBe(true);
    expect(formulas.filter((formula) => formula.includes('@'))).toEqual([]);
  });

  test('marks every formula that may fill a block as a dynamic array', () => {
    const cells = sheetParts().flatMap((text) => text.match(/<c [^>]*><f\b[^>]*>[^<]*<\/f>/gu) ?? []);
    const own = cells.filter((cell) => cell.includes('_xldudf_'));
    expect(own.filter((cell) => !/ cm="1"[^>]*><f t="array" ref="[A-Z]+\d+/u.test(cell))).toEqual([]);
    expect(part('xl/metadata.xml')).toContain('XLDAPR');
  });

  test('keeps the results of formulas instead of asking for a new calculation', () => {
    expect(part('xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    expect(sheetParts().join('')).toMatch(/<\/f><v>0<\/v>/u);
  });

  test('keeps what stands on a very hidden sheet, as text', () => {
    expect(part('xl/workbook.xml')).toContain('state="veryHidden"');
    expect(part('xl/sharedStrings.xml')).toContain('=inte en formel');
  });

  test('names a type for every part, and every part that is named is there', () => {
    const types = part('[Content_Types].xml');
    const overrides = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map(([, name]) => name);
    expect(overrides.filter((name) => !parts.has(name ?? ''))).toEqual([]);
    const untyped = [...parts.keys()].filter(
      (name) => name !== '[Content_Types].xml' && !name.endsWith('.rels') && !overrides.includes(name),
    );
    expect(untyped).toEqual([]);
  });

  test('has relationships that lead somewhere', () => {
    const targets = [...parts]
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, text]) => {
        const folder = name.replace(/_rels\/[^/]+$/u, '');
        return [...text.matchAll(/Target="([^"]+)"/gu)].map(([, target = '']) =>
          new URL(target, `file:///${folder}`).pathname.slice(1),
        );
      });
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
  });

  test('has tables with names and numbers of their own, and headers that are texts in their cells', async () => {
    const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/')).map(([, text]) => text);
    const attribute = (text: string, name: string): string =>
      new RegExp(`<table [^>]*\\b${name}="([^"]+)"`, 'u').exec(text)?.[1] ?? '';
    const grid = session.grid.tables();
    expect(tables.map((text) => attribute(text, 'displayName')).sort()).toEqual(
      grid.map(({ name }) => name).sort(),
    );
    expect(new Set(tables.map((text) => attribute(text, 'id'))).size).toBe(tables.length);
    expect(tables.every((text) => text.includes('totalsRowShown="0"'))).toBe(true);
    const { workbook } = await opened(bytes);
    for (const text of tables) {
      const columns = [...text.matchAll(/<tableColumn [^>]*name="([^"]+)"/gu)].map(([, name = '']) =>
        unescaped(name),
      );
      const name = attribute(text, 'displayName');
      const sheet = workbook.sheets.find((one) => one.tables.some((table) => table.name === name));
      const table = sheet?.tables.find((one) => one.name === name);
      const headers = sheet?.cells.filter(
        ({ row, column }) =>
          row === table?.row && column >= table.column && column < table.column + table.columns,
      );
      expect(headers?.map(({ content }) => content)).toEqual(columns);
    }
  });
});
