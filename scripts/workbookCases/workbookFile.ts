import { type ZipPart, zipFile } from './zipFile';

/** A sheet as its XML: the rows, or the whole part. */
export interface SheetPart {
  readonly name: string;
  /** What stands between `<sheetData>` and its end. */
  readonly rows?: string;
  /** The whole part, where it is to be unlike what is made here. */
  readonly xml?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** A chart that has a sheet of its own. */
  readonly isChart?: boolean;
  /** What stands after the rows. */
  readonly after?: string;
}

/** A workbook as its parts. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly styles?: string;
  readonly sharedStrings?: string;
  readonly is1904?: boolean;
  /** Parts beyond those of every workbook. */
  readonly further?: readonly ZipPart[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of an .xlsx file, as Excel names them. */
export function workbookParts(book: WorkbookParts): readonly ZipPart[] {
  const { sheets, styles, sharedStrings, further = [] } = book;
  return [
    { name: '[Content_Types].xml', content: contentTypes(sheets.length) },
    {
      name: '_rels/.rels',
      content: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    },
    { name: 'xl/workbook.xml', content: workbook(book) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...sheets.map(
          ({ isChart }, index) =>
            [
              `rId${index + 1}`,
              isChart === true ? 'chartsheet' : 'worksheet',
              `worksheets/sheet${index + 1}.xml`,
            ] as const,
        ),
        ['rId901', 'styles', 'styles.xml'],
        ['rId902', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: worksheet(sheet),
    })),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: styles }]),
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: sharedStrings }]),
    ...further,
  ];
}

/** The bytes of an .xlsx file. */
export function workbookFile(book: WorkbookParts): Uint8Array {
  return zipFile(workbookParts(book));
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${mime}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mime}.sheet.main+xml"/>${parts.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [string, string, string])[]): string {
  const each = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function workbook({ sheets, is1904 }: WorkbookParts): string {
  const each = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const system = is1904 === true ? '<workbookPr date1904="1"/>' : '';
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}">${system}<sheets>${each.join('')}</sheets></workbook>`;
}

function worksheet({ rows = '', xml, after = '' }: SheetPart): string {
  return xml ?? `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Styles: number 0 is plain; each format after it gets the next number. A format is one of Excel's own by its number, or a code. */
export function stylesWith(formats: readonly (number | string)[]): string {
  const own = formats.filter((format) => typeof format === 'string');
  const codes = own.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`);
  const ids = formats.map((format) => (typeof format === 'number' ? format : 164 + own.indexOf(format)));
  const cells = [0, ...ids].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`);
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join('')}</numFmts><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

/** A table of shared strings, each given as what stands between `<si>` and its end. */
export function sharedStringsOf(strings: readonly string[]): string {
  return `${head}<sst xmlns="${main}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`;
}

/** Rows of XML from cells: a text, a number, or the XML of a cell without its reference, such as `<c t="b"><v>1</v></c>`. */
export function rowsXml(rows: readonly (readonly (string | number)[])[], from = 1): string {
  return rows
    .map((cells, index) => {
      const row = from + index;
      const each = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`));
      return `<row r="${row}">${each.join('')}</row>`;
    })
    .join('');
}

function cellXml(cell: string | number, reference: string): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${reference}"`);
  if (cell === '') return '';
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** The letters of a column, from 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
