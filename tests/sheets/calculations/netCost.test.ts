import fc from 'fast-check';
import { netCostLayout } from '../../../src/sheets/calculations/netCost/netCostLayout';
import type { NetCostOrder } from '../../../src/sheets/calculations/netCost/netCostOrder';
import { netCostSheet } from '../../../src/sheets/calculations/netCost/netCostSheet';
import type { CellValue } from '../evaluate';
import { writtenCells } from '../references';
import { recalculated } from './recalculated';
import { testSoundCalculation } from './soundCalculation';

const order: NetCostOrder = {
  ...{ language: 'sv', version: '1.2.3', day: 46_357 },
  ...{ municipality: 'Vimmerby', code: '0884', firstYear: 2018, years: 3 },
};

describe.each(['sv', 'en'] as const)('the sheet of the net cost in %s', (language) => {
  testSoundCalculation(netCostSheet({ ...order, language }));
  testSoundCalculation(netCostSheet({ ...order, language, years: 15 }));

  test('names Kolada as the source of what is pasted, and says that it is none of what is worked out', () => {
    const { rowsOfPasted, rowsOfWorked } = netCostLayout(3);
    const at = recalculated(netCostSheet({ ...order, language }));
    expect(at(rowsOfPasted.first - 3, 0)).toContain('Källa: Kolada');
    expect(at(rowsOfWorked.first - 3, 0)).toMatch(/Kolada är inte källa|Kolada is no source/u);
    const naming = netCostSheet({ ...order, language })
      .blocks.flatMap(writtenCells)
      .filter(({ cell }) => String(cell).includes('Källa: Kolada'));
    expect(naming.map(({ block }) => block)).toEqual(['pasted']);
  });
});

const layout = netCostLayout(3);

/** A row of figures of each of the three years: net and reference cost, inhabitants; budget variance, days, price. */
type Figures = readonly (readonly CellValue[])[];

/** What the user has written. */
function cellsOf(pasted: Figures, own: Figures): Readonly<Record<string, CellValue>> {
  const cells = (rows: Figures, first: number, column: number): [string, CellValue][] =>
    rows.flatMap((row, index) =>
      row.map((value, each): [string, CellValue] => [`${first - 1 + index} ${column + each}`, value]),
    );
  return Object.fromEntries([
    ...cells(pasted, layout.rowsOfPasted.first, 1),
    ...cells(own, layout.rowsOfOwn.first, 2),
  ]);
}

function worked(pasted: Figures, own: Figures): CellValue[][] {
  const at = recalculated(netCostSheet(order), cellsOf(pasted, own));
  const years = [0, 1, 2];
  return years.map((year) => [
    ...[1, 2, 3, 4, 5].map((column) => at(layout.rowsOfWorked.first - 1 + year, column)),
    ...[1, 5, 6, 7].map((column) => at(layout.rowsOfOwn.first - 1 + year, column)),
  ]);
}

describe('the net-cost deviation', () => {
  it('by hand: 5 500 against 5 000 for 15 000 inhabitants is 10 %, 500 kr and 7,5 mnkr', () => {
    const pasted = [
      [5_500, 5_000, 15_000],
      [4_500, 5_000, 16_000],
      [5_500, '', 15_000],
    ] as const;
    // 9 000 days of 2 500 kr are 22,5 of 5 500 · 15 000 = 82,5 mnkr; 7,5 mnkr are 3 000 of those days.
    const own = [
      [-4.2, 9_000, 2_500],
      ['', '', 2_500],
      ['', 100, 2_500],
    ] as const;
    expect(worked(pasted, own)).toEqual([
      [0.1, '', 500, 7.5, 'äldre, t.o.m. 2018', 7.5, 22.5, 22.5 / 82.5, 3_000],
      ['', -0.1, -500, -8, 'nuvarande, fr.o.m. 2019', -8, '', '', -3_200],
      ['', '', '', '', 'nuvarande, fr.o.m. 2019', '', 0.25, expect.anything(), ''],
    ]);
  });

  it('says which cell is no number, by its column and what stands there, and blanks what needs it', () => {
    const pasted = [
      ['5 500 kr', 5_000, 15_000],
      [4_500, 5_000, 'ca 16 000'],
      [4_500, 5_000, ''],
    ] as const;
    const own = [
      ['', 9_000, 2_500],
      ['', 'nio', 'dyrt'],
      ['', '', ''],
    ] as const;
    const at = recalculated(netCostSheet(order), cellsOf(pasted, own));
    const [rowOfWorked, rowOfOwn] = [layout.rowsOfWorked.first - 1, layout.rowsOfOwn.first - 1];
    expect([0, 1, 2].map((year) => at(rowOfWorked + year, 6))).toEqual([
      'Nettokostnad, kr/inv: ”5 500 kr” är inget tal, så det räknas inte. ',
      'Invånare: ”ca 16 000” är inget tal, så det räknas inte. ',
      '',
    ]);
    expect([1, 2, 3, 4].map((column) => at(rowOfWorked, column))).toEqual(['', '', '', '']);
    expect(at(rowOfWorked + 1, 4)).toBe('');
    expect([0, 1, 2].map((year) => at(rowOfOwn + year, 8))).toEqual([
      '',
      'Egna dygn: ”nio” är inget tal, så det räknas inte. Snittpris, kr per dygn: ”dyrt” är inget tal, så det räknas inte. ',
      '',
    ]);
    expect([5, 6, 7].map((column) => at(rowOfOwn + 1, column))).toEqual(['', '', '']);
    expect(at(rowOfOwn, 6)).toBe('');
  });

  it('is what the definitions say, for any figures', () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 12_000 }),
      fc.integer({ min: 1, max: 12_000 }),
      fc.integer({ min: 2_000, max: 1_000_000 }),
    );
    const figures = fc.tuple(row, row, row);
    const own = fc.tuple(fc.constant(0), fc.nat(90_000), fc.integer({ min: 1, max: 12_000 }));
    fc.assert(
      fc.property(figures, own, (pasted, [budget, days, price]) => {
        const found = worked(pasted, [[budget, days, price]]);
        for (const [year, [net, reference, inhabitants]] of pasted.entries()) {
          const [before, since, perInhabitant, millions] = found[year] ?? [];
          // Millions of kronor in all, minus what they were expected to be.
          const distance = (net * inhabitants) / 1e6 - (reference * inhabitants) / 1e6;
          expect(Number(year === 0 ? before : since)).toBeCloseTo(net / reference - 1, 9);
          expect(year === 0 ? since : before).toBe('');
          expect(Number(perInhabitant) * inhabitants).toBeCloseTo(Number(millions) * 1e6, 3);
          expect(Number(millions)).toBeCloseTo(distance, 6);
        }
        const [net, , inhabitants] = pasted[0];
        const [, , , , , distance, cost, part, distanceDays] = found[0] ?? [];
        expect(Number(cost)).toBeCloseTo((days * price) / 1e6, 6);
        expect(Number(part)).toBeCloseTo((days * price) / (net * inhabitants), 9);
        expect(Number(distanceDays) * price).toBeCloseTo(Number(distance) * 1e6, 2);
      }),
    );
  });
});
