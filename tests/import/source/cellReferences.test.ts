import fc from 'fast-check';
import { cellReferences } from '../../../src/import/source/cellReferences';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How many cells the rows have up to the cells that are named, counted the long way; rows stand in order. */
function naiveCells(xml: string): number {
  const widths = new Map<number, number>();
  for (const [, letters = '', row = ''] of xml.matchAll(/\sr="([A-Z]+)(\d+)"/gu)) {
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    widths.set(Number(row), Math.max(column, widths.get(Number(row)) ?? 0));
  }
  return [...widths.values()].reduce((sum, width) => sum + width, 0);
}

function lettersOf(column: number): string {
  return column === 0
    ? ''
    : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

describe('the references of cells', () => {
  test.each([
    ['<row r="1"><c r="A1"/><c r="N1"/></row>', 14],
    ['<c r="XFD1"/><c r="XFD2"/>', 32_768],
    ["<c\n r = 'xfd1' />", 16_384],
    ['<c s="5" t="s" r="B7"/><hyperlink ref="ZZ9" r:id="rId7"/>', 2],
    ['<t>he said r="ZZ9" twice</t>', 702],
    ['<c r="XFE1"/>', Infinity],
    ['<c r="A1048577"/>', Infinity],
    ['<c r="ZZZZZZ2000000000"/>', Infinity],
    ['<c r="&#88;FD1"/>', Infinity],
    ['', 0],
  ])('of %s reach over %p cells', (xml, cells) => {
    expect(cellReferences().cellsThrough(bytesOf(xml))).toBe(cells);
  });

  test('are the same however the sheet is cut into pieces, and as counted the long way', () => {
    const cell = fc.record({
      column: fc.integer({ min: 1, max: 16_384 }),
      row: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(cell), fc.array(fc.nat(2000)), (given, cuts) => {
        const inOrder = [...given].sort((one, other) => one.row - other.row);
        const xml = inOrder
          .map(({ column, row }) => `<c r="${lettersOf(column)}${row}" s="1"><v>1</v></c>`)
          .join('');
        const references = cellReferences();
        const bytes = bytesOf(xml);
        const places = [
          0,
          ...cuts.filter((cut) => cut < bytes.length).sort((one, other) => one - other),
          bytes.length,
        ];
        let cells = 0;
        for (const [index, from] of places.entries())
          cells = references.cellsThrough(bytes.subarray(from, places[index + 1] ?? bytes.length));
        expect(cells).toBe(naiveCells(xml));
      }),
    );
  });
});
