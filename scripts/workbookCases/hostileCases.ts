import { writeXlsx } from 'hucre/xlsx';
import { letters, rowsXml, stylesWith, workbookFile, workbookParts, type SheetPart } from './workbookFile';
import { zipFile, type ZipPart } from './zipFile';

type Rows = readonly (readonly (string | number)[])[];

type Files = Readonly<Record<string, Uint8Array | Promise<Uint8Array>>>;

const bookOf = (sheet: Partial<SheetPart>, further: readonly ZipPart[] = []): Uint8Array =>
  workbookFile({ sheets: [{ name: 'Lista', ...sheet }], styles: stylesWith([14]), further });

/** Workbooks that nobody should read without a thought. */
export function hostileCases(plain: Rows): Files {
  return { ...hostileArchives(plain), ...hostileSheets(plain) };
}

function hostileArchives(plain: Rows): Files {
  const whole = bookOf({ rows: rowsXml(plain) });
  return {
    'xlsx-password': writeXlsx({
      sheets: [{ name: 'Lista', rows: [['Placerings-ID']] }],
      encryption: { password: 'hemligt', spinCount: 1000 },
    }),
    'xlsx-truncated': whole.slice(0, Math.floor(whole.length * 0.6)),
    'xlsx-damaged-within': withDamage(whole),
    'xlsx-forged-sizes': forged(plain, { unpacked: 4_294_000_000 }),
    'xlsx-forged-small-size': forged(plain, { unpacked: 100 }),
    'xlsx-encrypted-parts': forged(plain, { flags: 1 }),
    'xlsx-bomb': bookOf({ rows: rowsXml(plain) }, [
      { name: 'xl/media/bild.bin', content: new Uint8Array(3_000_000) },
    ]),
    'xlsx-double-parts': bookOf({ rows: rowsXml(plain) }, [
      { name: 'xl/workbook.xml', content: '<workbook/>' },
    ]),
    'xlsx-path-out': bookOf({ rows: rowsXml(plain) }, [{ name: '../../ut.xml', content: '<ut/>' }]),
  };
}

function hostileSheets(plain: Rows): Files {
  return {
    'xlsx-broken-xml': bookOf({
      xml: '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Placer',
    }),
    'xlsx-far-corner': bookOf({
      rows: `${rowsXml(plain)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    }),
    'xlsx-beyond-all-cells': bookOf({
      rows: '<row r="2000000000"><c r="ZZZZZZ2000000000"><v>1</v></c></row>',
    }),
    'xlsx-17000-columns': bookOf({ rows: rowsXml([...plain, Array.from({ length: 17_000 }, () => 1)]) }),
    'xlsx-wide-rows': bookOf({ rows: wideRows(2000) }),
    'xlsx-hidden-reference': bookOf({ rows: '<row r="1"><c r="&#88;FD1"><v>1</v></c></row>' }),
    'xlsx-doctype': bookOf({
      xml: `<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">${sheet(rowsXml(plain))}`,
    }),
    'xlsx-billion-laughs': bookOf({
      xml: `${laughs()}${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>')}`,
    }),
    'xlsx-proto-names': workbookFile({
      sheets: [
        {
          name: '__proto__',
          rows: rowsXml([
            ['__proto__', 'constructor', ...(plain[0] ?? [])],
            ['polluted', 'toString', ...(plain[1] ?? [])],
          ]),
        },
      ],
      styles: stylesWith([14]),
      further: [{ name: '__proto__', content: 'x' }],
    }),
    'xlsx-empty-sheet': bookOf({ rows: '' }),
    'xlsx-long-cell': bookOf({ rows: rowsXml([...plain, ['P2', 'x'.repeat(32_768)]]) }),
  };
}

function sheet(rows: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

function laughs(): string {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY l0 "ha">${entities.join('')}]>`;
}

/** The archive's list says something else of the sheet than what it is. */
function forged(plain: Rows, says: NonNullable<ZipPart['forged']>): Uint8Array {
  const parts = workbookParts({
    sheets: [{ name: 'Lista', rows: rowsXml(plain) }],
    styles: stylesWith([14]),
  });
  return zipFile(parts.map((part) => (part.name.includes('sheet1') ? { ...part, forged: says } : part)));
}

/** In each row one cell, in the last column of all. */
function wideRows(count: number): string {
  const last = letters(16_383);
  return Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}"><c r="${last}${row + 1}"><v>1</v></c></row>`,
  ).join('');
}

/** One byte in the midst of the sheet's packed rows is another. */
function withDamage(whole: Uint8Array): Uint8Array {
  const bytes = whole.slice();
  const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 60;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}
