import fc from 'fast-check';
import { numberText } from '../../../src/import/rows/numberText';
import { newRowStore, type TypedCell } from '../../../src/import/rows/rowStore';

describe('a number of a worksheet', () => {
  /* As a Swedish Excel shows it in a cell wide enough; the column format is General. */
  test.each([
    [1850.5, '1850,5'],
    [1850.125, '1850,125'],
    [0, '0'],
    [-0, '0'],
    [-12.5, '-12,5'],
    [0.1 + 0.2, '0,3'],
    [199012119948, '199012119948'],
    [999_999_999_999_999, '999999999999999'],
    [1e15, '1E+15'],
    [1_234_567_890_123_456, '1,23456789012346E+15'],
    [1e300, '1E+300'],
    [0.000_001, '0,000001'],
    [0.000_000_1, '1E-07'],
  ])('%p stands as %s', (number, text) => {
    expect(numberText(number)).toBe(text);
  });
});

describe('a store of rows', () => {
  test('knows which texts are numbers, and which only look like them', () => {
    const rows = newRowStore();
    rows.addTyped(['Pris', 1850.125]);
    rows.addTyped(['1850,125', '1850,125', '']);
    rows.addTyped([1850.125, 1850.125]);
    expect([rows.cell(0, 1), rows.cell(1, 1), rows.cell(2, 0)]).toEqual(['1850,125', '1850,125', '1850,125']);
    expect(rows.numbersOf(1).get(rows.numberAt(0, 1))).toBe(1850.125);
    expect(rows.numbersOf(1).has(rows.numberAt(1, 1))).toBe(false);
    expect(rows.numberAt(2, 1)).toBe(rows.numberAt(0, 1));
    expect(rows.numbersOf(0).get(rows.numberAt(2, 0))).toBe(1850.125);
    expect([rows.widthOf(1), rows.filledWidthOf(1)]).toEqual([3, 2]);
  });

  test('keeps apart numbers that are written alike', () => {
    const rows = newRowStore();
    rows.addTyped([0.3]);
    rows.addTyped([0.1 + 0.2]);
    expect([rows.cell(0, 0), rows.cell(1, 0)]).toEqual(['0,3', '0,3']);
    expect([0, 1].map((row) => rows.numbersOf(0).get(rows.numberAt(row, 0)))).toEqual([0.3, 0.1 + 0.2]);
  });

  test('has no numbers of texts', () => {
    const rows = newRowStore();
    rows.add([['1850,5', '17']]);
    expect([rows.numbersOf(0).size, rows.numbersOf(1).size, rows.numbersOf(9).size]).toEqual([0, 0, 0]);
  });

  test('gives back every cell that it was given, whatever they are', () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 300 }), { maxLength: 20 }), (given) => {
        const rows = newRowStore();
        for (const row of given) rows.addTyped(row);
        const found = given.map((row, index) =>
          row.map((_, column): TypedCell => {
            const number = rows.numberAt(index, column);
            return rows.numbersOf(column).get(number) ?? rows.cell(index, column);
          }),
        );
        const plain = given.map((row) => row.map((each) => (each === 0 ? 0 : each)));
        expect(found.map((row) => row.map((each) => (each === 0 ? 0 : each)))).toEqual(plain);
      }),
    );
  });
});
