import fc from 'fast-check';
import { breakEven, kronorPerDay, type Shift } from '../../../src/core/investment/shift';
import {
  yearRows,
  shiftPlaces,
  rowsOfMoves,
  rowsOfYears,
} from '../../../src/sheets/calculations/shift/shiftLayout';
import type { PlannedMove, ShiftOrder } from '../../../src/sheets/calculations/shift/shiftOrder';
import { shiftSheet } from '../../../src/sheets/calculations/shift/shiftSheet';
import { kronor, share } from '../../core/help';
import { naiveSaving } from '../../core/naive/shift';
import { recalculated } from './recalculated';
import { testSoundCalculation } from './soundCalculation';

const order: ShiftOrder = {
  ...{ language: 'sv', version: '1.2.3', day: 46_357, name: 'Fler egna hem' },
  ...{ yearlyCost: 5_000_000, firstYear: 2027, rampUp: [0.5, 1] },
  moves: [
    {
      ...{ from: 'Konsulentstött', to: 'Eget familjehem', days: 3_650, source: 'Priser' },
      ...{ priceFrom: 2_200, priceTo: 800, substitute: 0, shareAnyway: 0 },
    },
  ],
};

describe.each(['sv', 'en'] as const)('the sheet of a shift in %s', (language) => {
  testSoundCalculation(shiftSheet({ ...order, language }));
});

/** Columns from 0. */
const [perDay, perYear, daysNeeded, places] = [7, 8, 9, 10];
const [cost, effect, accumulated, net] = [1, 2, 3, 6];

describe('the formulas of a shift', () => {
  const firstMove = rowsOfMoves.first - 1;
  const firstYear = rowsOfYears.first - 1;

  it('give by hand what 1 400 kr a day comes to', () => {
    const at = recalculated(shiftSheet(order));
    expect([perDay, perYear, daysNeeded, places].map((column) => at(firstMove, column))).toEqual([
      1_400, 5_110_000, 3_572, 9.784736,
    ]);
    // Half of 5 110 000 in the first year, all of it in the others: 2,5 … 20,4 mnkr of 25.
    const accumulatedBy = Array.from({ length: yearRows }, (_, year) => at(firstYear + year, accumulated));
    expect(accumulatedBy).toEqual([-2_445_000, -2_335_000, -2_225_000, -2_115_000, -2_005_000]);
    expect(at(firstYear, 0)).toBe('År 2027');
    expect(at(firstYear + yearRows, net)).toBe(2_005_000);
  });

  it('say that it cannot be done where a day saves nothing', () => {
    const at = recalculated(shiftSheet(order), { [`${firstMove} 4`]: 2_200 });
    expect([at(firstMove, daysNeeded), at(firstMove, places)]).toEqual(['går inte', '']);
  });

  it('follow the user’s cells', () => {
    const costCell = `${shiftPlaces.inputs.row + 2} 1`;
    const at = recalculated(shiftSheet(order), { [costCell]: 1_400, [`${firstYear} 4`]: 0 });
    expect([at(firstMove, daysNeeded), at(firstYear, cost), at(firstYear, effect)]).toEqual([1, 1_400, 0]);
  });

  it('are those of the core', () => {
    const whole = (most: number): fc.Arbitrary<number> => fc.nat(most);
    const anyMove = fc.record({
      priceFrom: whole(9_000),
      priceTo: whole(4_000),
      substitute: whole(500),
      shareAnyway: fc.constantFrom(0, 0.05, 0.25, 0.5, 1),
      days: whole(4_000),
    });
    fc.assert(
      fc.property(
        fc.array(anyMove, { minLength: 1, maxLength: 6 }),
        whole(20_000_000),
        (drawn, yearlyCost) => {
          const moves = drawn.map((each): PlannedMove => ({ ...each, from: 'HVB', to: 'Hem', source: '' }));
          const at = recalculated(shiftSheet({ ...order, yearlyCost, moves }));
          for (const [index, move] of moves.entries()) {
            const row = firstMove + index;
            const expected = breakEven(shiftOf(move), kronor(yearlyCost), 365);
            expect(Number(at(row, perDay))).toBeCloseTo(kronorPerDay(shiftOf(move)), 6);
            expect(at(row, daysNeeded)).toBe(expected?.days ?? 'går inte');
            if (expected !== null) expect(Number(at(row, places))).toBeCloseTo(expected.places, 5);
          }
          const yearly = sum(moves.map((move) => naiveSaving(shiftOf(move), move.days * 1e6, share(1))));
          expect(Number(at(firstYear + 1, effect)) * 100).toBeCloseTo(yearly, 2);
          expect(Number(at(firstYear + 1, net)) * 100).toBeCloseTo(yearlyCost * 100 - yearly, 2);
        },
      ),
    );
  });
});

function shiftOf({ priceFrom, priceTo, substitute, shareAnyway }: PlannedMove): Shift {
  return {
    priceFrom: kronor(priceFrom),
    priceTo: kronor(priceTo),
    substitute: kronor(substitute),
    shareAnyway: share(shareAnyway),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
