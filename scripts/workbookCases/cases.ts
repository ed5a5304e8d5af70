import { writeXlsx } from 'hucre/xlsx';
import { hostileCases } from './hostileCases';
import { rowsXml, sharedStringsOf, stylesWith, workbookFile } from './workbookFile';

/** The bytes of the workbooks among the cases of the tests, by the names of their folders. */
export type WorkbookCases = Readonly<Record<string, Uint8Array | Promise<Uint8Array>>>;

/** The headers that most of them have. */
const headers = ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris', 'Utförare'];

/** A date cell: the number of its style, and its serial number. */
const date = (style: number, serial: number): string => `<c s="${style}"><v>${serial}</v></c>`;

/** 2026-01-01 and 2026-01-31 as serial numbers of the 1900 system; 1 462 less in the 1904 system. */
const january1 = 46_023;
const january31 = 46_053;

const plain = [headers, ['P1', 'HVB', date(1, january1), date(1, january31), 1850.5, 'Ek']];

/** A workbook of one sheet. */
function single(
  rows: readonly (readonly (string | number)[])[],
  styles: readonly (number | string)[] = [14],
): Uint8Array {
  return workbookFile({ sheets: [{ name: 'Lista', rows: rowsXml(rows) }], styles: stylesWith(styles) });
}

const shared = (index: number): string => `<c t="s"><v>${index}</v></c>`;

/** Every workbook, the good ones and those that are refused. */
export const workbookCases: WorkbookCases = {
  'xlsx-typed-cells': single([
    ...plain,
    ['P2', 'Jourhem', date(1, 46_024), '', 1322, 'Ask'],
    ['P3', 'HVB', '2026-01-03', '', '1 467,25', 'Alm'],
  ]),
  'xlsx-debit-and-credit': single([
    ['Datum', 'Konto', 'Vernr', 'Debet', 'Kredit'],
    [date(1, january31), '4541', '1001', 1850.5, ''],
    [date(1, january31), '4541', '1002', '', 850.25],
    [date(1, january31), '4541', '1003', '', '1 467,25'],
    [date(1, january31), '4541', '1004', '', ''],
  ]),
  'xlsx-number-cells-have-one-reading': single([
    ...plain,
    ['P2', 'HVB', date(1, 46_024), '', 1850.125, 'Ask'],
  ]),
  'xlsx-1904': workbookFile({
    sheets: [
      {
        name: 'Lista',
        rows: rowsXml([
          headers,
          ['P1', 'HVB', date(1, january1 - 1462), date(1, january31 - 1462), 100, 'Ek'],
        ]),
      },
    ],
    styles: stylesWith([14]),
    is1904: true,
  }),
  'xlsx-date-styles': single(
    [
      headers,
      ['P1', 'HVB', date(1, january1), date(2, january31 + 0.604_166_666_666_667), 100, 'Ek'],
      ['P2', 'HVB', date(3, january1), date(4, january31), 100, 'Ek'],
      ['P3', 'HVB', date(5, january1), '<c t="d"><v>2026-01-31T00:00:00</v></c>', 100, 'Ek'],
    ],
    [14, 22, 'yyyy\\-mm\\-dd', '[$-41D]d\\ mmmm\\ yyyy', '"den "d/m\\ yy;@'],
  ),
  'xlsx-date-zero': single([headers, ['P1', 'HVB', date(1, january1), date(1, 0), 100, 'Ek']]),
  'xlsx-rich-text': workbookFile({
    sheets: [
      {
        name: 'Lista',
        rows: rowsXml([
          headers,
          ['P1', shared(0), date(1, january1), '', 100, shared(1)],
          [
            'P2',
            'HVB',
            date(1, january1),
            '',
            100,
            '<c t="inlineStr"><is><r><t>E</t></r><r><rPr><b/></rPr><t>ken</t></r></is></c>',
          ],
        ]),
      },
    ],
    styles: stylesWith([14]),
    sharedStrings: sharedStringsOf([
      '<r><rPr><b/></rPr><t>Jour</t></r><r><t>hem</t></r>',
      '<t>Eken</t><rPh sb="0" eb="1"><t>EKEN</t></rPh>',
    ]),
  }),
  'xlsx-error-cells': single([
    headers,
    ['P1', 'HVB', date(1, january1), '', '<c t="e"><v>#N/A</v></c>', 'Ek'],
    ['P2', 'HVB', '<c t="e"><f>A1/0</f><v>#DIV/0!</v></c>', '', 100, 'Ek'],
    ['P3', 'HVB', date(1, january1), '', 100, 'Ek', '<c t="e"><v>#REF!</v></c>'],
  ]),
  'xlsx-formulas': single([
    headers,
    [
      'P1',
      '<c t="str"><f>UPPER("hvb")</f><v>HVB</v></c>',
      `<c s="1"><f>C1+1</f><v>${january1}</v></c>`,
      '',
      '<c><f>10*18.5</f><v>185</v></c>',
      'Ek',
    ],
    ['P2', 'HVB', date(1, january1), '', '<c><f>E2*2</f></c>', 'Ek'],
  ]),
  'xlsx-cdata': single([
    headers,
    [
      'P1',
      '<c t="inlineStr"><is><t><![CDATA[HVB]]></t></is></c>',
      date(1, january1),
      '',
      100,
      '<c t="inlineStr"><is><t><![CDATA[Ek & ]]><![CDATA[<Ask>]]></t></is></c>',
    ],
  ]),
  'xlsx-prefixes': workbookFile({
    sheets: [{ name: 'Lista', xml: prefixed(rowsXml(plain)) }],
    styles: stylesWith([14]),
  }),
  'xlsx-without-references': workbookFile({
    sheets: [{ name: 'Lista', rows: rowsXml(plain).replaceAll(/ r="[A-Z]*\d+"/gu, '') }],
    styles: stylesWith([14]),
  }),
  'xlsx-booleans': single([
    ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Planerat slut', 'Säkert slut'],
    ['P1', 'HVB', date(1, january1), date(1, january31), '<c t="b"><v>1</v></c>'],
    ['P2', 'HVB', date(1, january1), date(1, january31), '<c t="b"><v>0</v></c>'],
  ]),
  'xlsx-title-and-totals': single([
    ['Placeringar, uttag 2026-02-01'],
    [],
    headers,
    ['P1', 'HVB', date(1, january1), '', 100, 'Ek'],
    [],
    ['P2', 'HVB', date(1, january1), '', 200, 'Ek'],
    ['Summa', '', '', '', '<c><f>SUM(E4:E6)</f><v>300</v></c>'],
    ['', '<c s="1"/>'],
  ]),
  'xlsx-two-heading-rows': workbookFile({
    sheets: [
      {
        name: 'Lista',
        rows: rowsXml([
          ['Placerings-ID', 'Placeringsform', 'Placerad', '', 'Dygnspris'],
          ['', '', 'från', 't.o.m.'],
          ['P1', 'HVB', date(1, january1), date(1, january31), 100],
        ]),
        after:
          '<mergeCells count="4"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/><mergeCell ref="E1:E2"/></mergeCells>',
      },
    ],
    styles: stylesWith([14]),
  }),
  ...severalSheets(),
  'xlsx-sheet-by-generator': writeXlsx({
    sheets: [
      {
        name: 'Lista',
        rows: [
          headers,
          ['P1', 'HVB', new Date(Date.UTC(2026, 0, 1)), new Date(Date.UTC(2026, 0, 31)), 1850.5, 'Ek'],
        ],
      },
    ],
    properties: { created: new Date(Date.UTC(2026, 0, 1)), modified: new Date(Date.UTC(2026, 0, 1)) },
  }),
  ...hostileCases(plain),
};

function prefixed(rows: string): string {
  const xml = rows.replaceAll(/<(\/?)(\w)/gu, '<$1x:$2');
  return `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${xml}</x:sheetData></x:worksheet>`;
}

/** The list is neither the first sheet nor the one with most rows. */
function severalSheets(): WorkbookCases {
  const notes = Array.from({ length: 20 }, (_, index) => [`Anteckning ${index + 1}`, 'text']);
  const sheets = [
    { name: 'Om', rows: rowsXml([['Uttag ur systemet'], ['2026-02-01']]) },
    {
      name: 'Gömd',
      rows: rowsXml([...plain, ['P9', 'HVB', date(1, january1), '', 100, 'Ek']]),
      state: 'hidden' as const,
    },
    { name: 'Anteckningar', rows: rowsXml(notes) },
    { name: 'Placeringar', rows: rowsXml(plain) },
  ];
  const file = workbookFile({ sheets, styles: stylesWith([14]) });
  const corner = '<row r="1"><c r="A1" s="1"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row>';
  return {
    'xlsx-several-sheets': file,
    'xlsx-hidden-sheet-chosen': file,
    'xlsx-no-such-sheet': file,
    'xlsx-sheet-beside-others': workbookFile({
      sheets: [
        { name: 'Diagram', isChart: true, xml: '<chartsheet/>' },
        { name: 'Målad', rows: corner },
        { name: 'Placeringar', rows: rowsXml(plain) },
      ],
      styles: stylesWith([14]),
    }),
  };
}
