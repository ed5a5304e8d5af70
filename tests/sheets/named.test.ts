import fc from 'fast-check';
import { isNamed, orNoName, placeOf, sumWhere } from '../../src/sheets/named';
import { comparableName } from '../../src/text/words';
import { type CellValue, evaluate } from './evaluate';
import { trickyNames } from './trickyNames';

const blank = '(tomt)';
const name = fc.constantFrom<string>(...trickyNames);
const row = fc.record({ name, amount: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant('text')) });

/** Works out a formula over a column of names in A, of amounts in B, and a name in C1. */
function workedOut(
  formula: string,
  rows: readonly { name: string; amount: CellValue }[],
  asked: string,
): CellValue {
  return evaluate(formula, (cell) => {
    if (cell === 'C1') return asked;
    return rows.map((each) => (cell === 'A1:A9' ? each.name : each.amount));
  });
}

const isSame = (one: string, other: string): boolean => comparableName(one) === comparableName(other);

describe('rows by a name that stands in a cell', () => {
  it('are those of that very name, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), name, (rows, asked) => {
        const named = rows.filter((each) => isSame(each.name, asked));
        const sum = named.reduce((all, { amount }) => all + (typeof amount === 'number' ? amount : 0), 0);
        const condition = isNamed('A1:A9', 'C1');
        expect(workedOut(`=${sumWhere('B1:B9', [condition])}`, rows, asked)).toBeCloseTo(sum, 9);
        const place = rows.findIndex((each) => isSame(each.name, asked));
        expect(workedOut(`=${placeOf('C1', 'A1:A9')}`, rows, asked)).toBe(place < 0 ? '#N/A' : place + 1);
      }),
    );
  });

  it('are those without a name where the cell says that it is blank', () => {
    const rows = [
      { name: '', amount: 3 },
      { name: 'HVB', amount: 5 },
      { name: blank, amount: 7 },
    ];
    const formula = `=${sumWhere('B1:B9', [isNamed('A1:A9', orNoName('C1', blank))])}`;
    expect(workedOut(formula, rows, blank)).toBe(3);
    expect(workedOut(formula, rows, 'hvb')).toBe(5);
  });

  it('are the same where a number stands as a number or as text', () => {
    const rows = [
      { name: '4711', amount: 3 },
      { name: '04711', amount: 5 },
    ];
    const formula = `=${sumWhere('B1:B9', [isNamed('A1:A9', 'C1')])}`;
    const asNumber = evaluate(formula, (cell) =>
      cell === 'C1' ? 4711 : rows.map((each) => (cell === 'A1:A9' ? each.name : each.amount)),
    );
    expect(asNumber).toBe(3);
  });
});
