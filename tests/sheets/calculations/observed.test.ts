import fc from 'fast-check';
import { observedLayout, outcomeColumns } from '../../../src/sheets/calculations/observed/observedLayout';
import type { ObservedOrder } from '../../../src/sheets/calculations/observed/observedOrder';
import { observedSheet } from '../../../src/sheets/calculations/observed/observedSheet';
import { verdictTexts } from '../../../src/text/observedSheet';
import { naiveObserved } from '../../core/naive/observedChange';
import type { CellValue } from '../evaluate';
import { studentsT } from '../statistics';
import { recalculated, type Recalculated } from './recalculated';
import { testSoundCalculation } from './soundCalculation';

const order: ObservedOrder = {
  ...{ language: 'sv', version: '1.2.3', day: 46_357, name: 'Team' },
  ...{ startYear: 2024, yearsBefore: 5, yearsAfter: 3, assumedEffect: 400, plannedCost: 100 },
};

describe.each(['sv', 'en'] as const)('the sheet of what has come of an investment in %s', (language) => {
  testSoundCalculation(observedSheet({ ...order, language }));
  testSoundCalculation(observedSheet({ ...order, language, yearsBefore: 15, yearsAfter: 15 }));
});

/** Costs that the user has written: those before, and those after (null: not yet), and what else has changed. */
interface Written {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  /** From the first year after on. */
  readonly other?: readonly number[];
}

function sheetWith(wanted: ObservedOrder, { before, after, other }: Written): Recalculated {
  const { years, rowsOfOutcome } = observedLayout(wanted);
  const first = years.row + 3;
  const costs = [...before, ...after].map((cost, year): [string, CellValue] => [
    `${first + year} 1`,
    cost ?? '',
  ]);
  const changed = (other ?? []).map((amount, year): [string, CellValue] => [
    `${rowsOfOutcome.first - 1 + year} ${outcomeColumns.other}`,
    amount,
  ]);
  return recalculated(observedSheet(wanted), Object.fromEntries([...costs, ...changed]));
}

/** Sum, spread, sum against no change, assumed effect, other changes up and down, conclusion. */
function verdictOf(at: Recalculated, wanted: ObservedOrder): CellValue[] {
  const { verdict } = observedLayout(wanted);
  return [0, 1, 2, 3, 4, 5, 6].map((line) => at(verdict.row + 1 + line, 1));
}

/** Round a line that rises by 100 a year: 1 000 … 1 400, with errors 10, −20, 20, −20, 10. */
const before = [1_010, 1_080, 1_220, 1_280, 1_410];

describe('what has come of an investment', () => {
  it('by hand: 1 000, 1 100 and 1 200 where the trend says 1 500, 1 600 and 1 700', () => {
    // The errors sum to 0 and lie evenly (−20 + 20 · 0 …): Σ(x − x̄)·error = −2·10 + 1·20 + 0 − 1·20 + 2·10 = 0.
    // s² = (100 + 400 + 400 + 400 + 100) / 3 = 466,67; three years, 3 + 4 + 5 = 12 from the middle: 3 + 9 / 5 + 144 / 10 = 19,2.
    const [sum, spread, mean, assumed, raised, lowered, conclusion] = verdictOf(
      sheetWith(order, { before, after: [1_000, 1_100, 1_200] }),
      order,
    );
    expect(Number(sum)).toBeCloseTo(-1_500, 6);
    expect(Number(spread)).toBeCloseTo(1.637744 * Math.sqrt((1_400 / 3) * 19.2), 6);
    // Against the mean of the years before, 1 200.
    expect(Number(mean)).toBeCloseTo(-300, 6);
    expect([assumed, raised, lowered]).toEqual([1_200, 0, 0]);
    expect(conclusion).toBe(verdictTexts.lower.sv);
  });

  it.each([
    ['the cost of a year before is missing', { before: [null, 1, 2, 3, 4], after: [1] }, 'lacksBefore'],
    ['there is no outcome yet', { before, after: [null] }, 'noOutcome'],
    ['the change is inside the spread', { before, after: [1_480, 1_590, 1_690] }, 'insideSpread'],
    [
      'something else changed as much',
      { before, after: [1_000, 1_100, 1_200], other: [-900] },
      'otherChange',
    ],
    [
      'something else changed half as much',
      { before, after: [1_000, 1_100, 1_200], other: [-750] },
      'otherChange',
    ],
    ['something else changed less', { before, after: [1_000, 1_100, 1_200], other: [-749] }, 'lower'],
    [
      'two other changes cancel each other',
      { before, after: [1_000, 1_100, 1_200], other: [900, -900] },
      'otherChange',
    ],
    [
      'several other changes are as large together',
      { before, after: [1_000, 1_100, 1_200], other: [-250, -250, -250] },
      'otherChange',
    ],
    ['it has become dearer', { before, after: [2_000, 2_100, 2_200] }, 'higher'],
  ] as const)('says so where %s', (_, written: Written, verdict) => {
    const found = verdictOf(sheetWith(order, written), order);
    expect(found.at(-1)).toBe(verdictTexts[verdict].sv);
  });

  it('shows what raised the cost and what lowered it, and not what is left of both', () => {
    const at = sheetWith(order, { before, after: [1_000, 1_100, 1_200], other: [900, -700, 50] });
    expect(verdictOf(at, order).slice(4, 6)).toEqual([950, -700]);
  });

  it('cannot show an effect that was assumed to be smaller than the spread, whatever has happened', () => {
    const modest = { ...order, assumedEffect: 10 };
    const at = sheetWith(modest, { before, after: [1_000, 1_100, 1_200] });
    expect(verdictOf(at, modest).at(-1)).toBe(verdictTexts.assumedInside.sv);
  });

  it('counts the assumed effect of those years alone that have an outcome', () => {
    const at = sheetWith(order, { before, after: [1_000, null, null] });
    expect(verdictOf(at, order).slice(3, 4)).toEqual([400]);
  });

  it('is what a second calculation by weights gives', () => {
    const cost = fc.integer({ min: 1_000_000, max: 60_000_000 });
    const written = fc.record({
      before: fc.array(cost, { minLength: 3, maxLength: 12 }),
      after: fc.array(fc.option(cost, { freq: 4 }), { minLength: 3, maxLength: 8 }),
    });
    fc.assert(
      fc.property(written, (drawn) => {
        const wanted = { ...order, yearsBefore: drawn.before.length, yearsAfter: drawn.after.length };
        const [sum, spread] = verdictOf(sheetWith(wanted, drawn), wanted);
        const naive = naiveObserved(drawn.before, drawn.after, studentsT[drawn.before.length - 3] ?? NaN);
        if (drawn.after.every((each) => each === null)) expect(spread).toBe('');
        else {
          expect(Number(sum) - naive.change).toBeCloseTo(0, 3);
          expect(Number(spread) / naive.spread).toBeCloseTo(1, 6);
        }
      }),
    );
  });
});
