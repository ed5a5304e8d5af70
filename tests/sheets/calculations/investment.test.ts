import fc from 'fast-check';
import type { InvestmentYear } from '../../../src/core/investment/investmentYear';
import { payback, yearsUntil } from '../../../src/core/investment/payback';
import { benefitCostRatio, breakEvenShare, netPresentValue } from '../../../src/core/investment/worth';
import { isProblem } from '../../../src/core/result';
import {
  effectColumns,
  investmentLayout,
  outcomeTop,
  yearColumns,
} from '../../../src/sheets/calculations/investment/investmentLayout';
import {
  gainers,
  type InvestmentOrder,
  levels,
  type PlannedEffect,
} from '../../../src/sheets/calculations/investment/investmentOrder';
import { investmentSheet } from '../../../src/sheets/calculations/investment/investmentSheet';
import { kronor, share, sure } from '../../core/help';
import { naiveSaving } from '../../core/naive/shift';
import type { CellValue } from '../evaluate';
import { recalculated, type Recalculated } from './recalculated';
import { testSoundCalculation } from './soundCalculation';

const effect: PlannedEffect = {
  ...{ from: 'HVB', to: '', way: 'avoided', gainer: 'municipality', source: '' },
  ...{ placements: { low: 1, base: 2, high: 3 }, days: 200, priceFrom: 5_000, priceTo: 0 },
  ...{ substitute: 500, shareAnyway: 0.25 },
};

const order: InvestmentOrder = {
  ...{ language: 'sv', version: '1.2.3', day: 46_357, name: 'Team', note: '', yearlyCost: 1_200_000 },
  ...{ firstYear: 2027, years: 5, discountRate: 0.03, rampUp: [0, 0.5, 1], effects: [effect] },
};

describe.each(['sv', 'en'] as const)('the sheet of an investment in %s', (language) => {
  testSoundCalculation(investmentSheet({ ...order, language }));
  testSoundCalculation(investmentSheet({ ...order, language, years: 15, effects: [] }));
});

/** The lines of the outcome, from above. */
const lines = ['paidBack', 'paidBackIn', 'sum', 'npv', 'npv3', 'npv5', 'ratio', 'share', 'needed'] as const;

function outcomeOf(at: Recalculated, years: number): Readonly<Record<(typeof lines)[number], CellValue[]>> {
  const { outcome } = investmentLayout(years);
  const read = (line: number): CellValue[] =>
    levels.map((_, level) => at(outcome.row + outcomeTop + line, 1 + level));
  const found = lines.map((name, line): readonly [string, CellValue[]] => [name, read(line)]);
  return {
    ...{
      paidBack: [],
      paidBackIn: [],
      sum: [],
      npv: [],
      npv3: [],
      npv5: [],
      ratio: [],
      share: [],
      needed: [],
    },
    ...Object.fromEntries(found),
  };
}

describe('the formulas of an investment', () => {
  it('give by hand what one to three placements come to', () => {
    // 200 · (5 000 − 500) · 0.75 = 675 000 kr a placement; 1 350 000 in base, of which 0, ½, 1, 1, 1: 4 725 000 of 6 000 000.
    const at = recalculated(investmentSheet(order));
    const found = outcomeOf(at, 5);
    expect(found.sum).toEqual([-3_637_500, -1_275_000, 1_087_500]);
    expect(found.paidBack.slice(0, 2)).toEqual(['inte på dessa år', 'inte på dessa år']);
    // High: 2 025 000. −1 200 000, −1 387 500, −562 500, +262 500: 562 500 of 825 000 in year 4 is the 9th month.
    expect(found.paidBack[2]).toBe(3.75);
    expect(found.paidBackIn).toEqual(['–', '–', '2030, månad 9']);
    // 6 000 000 / (0 + ½ + 1 + 1 + 1).
    expect(found.needed).toEqual([1_714_285.71, 1_714_285.71, 1_714_285.71]);
  });

  it('count against the cost only what the municipality gains', () => {
    const effects = gainers.map((gainer) => ({ ...effect, gainer }));
    const at = recalculated(investmentSheet({ ...order, effects }));
    expect(outcomeOf(at, 5).sum).toEqual([-3_637_500, -1_275_000, 1_087_500]);
    const { gains } = investmentLayout(5);
    const shown = gainers.map((_, row) => [0, 2, 4].map((column) => at(gains.row + 3 + row, column)));
    expect(shown).toEqual([
      ['Kommunen', 1_350_000, 4_725_000],
      ['Regionen', 1_350_000, 4_725_000],
      ['Staten', 1_350_000, 4_725_000],
    ]);
  });

  it('ask who gains where that has been taken away, and count the effect nowhere', () => {
    const { rowsOfEffects, gains } = investmentLayout(5);
    const [first, sum] = [rowsOfEffects.first - 1, rowsOfEffects.last];
    const effects = [effect, { ...effect, gainer: 'region' as const }];
    const changed = { [`${first} ${effectColumns.gainer}`]: '' };
    const at = recalculated(investmentSheet({ ...order, effects }), changed);
    expect(at(first, effectColumns.effectBase)).toBe('Vem vinner?');
    const shown = gainers.map((_, row) => at(gains.row + 3 + row, 2));
    expect([shown, at(sum, effectColumns.effectBase)]).toEqual([[0, 1_350_000, 0], 1_350_000]);
  });

  it('count a cost that has been taken away as a year without cost', () => {
    const { rowsOfYears } = investmentLayout(5);
    const changed = { [`${rowsOfYears.first - 1} ${yearColumns.cost}`]: '' };
    const found = outcomeOf(recalculated(investmentSheet(order), changed), 5);
    // By level, so that the ratio is not that of costs a year too early.
    for (const [index, level] of levels.entries()) {
      const [first = { cost: kronor(0), saving: kronor(0) }, ...others] = yearsOf(order, level);
      const years = [{ ...first, cost: kronor(0) }, ...others];
      expect(Number(found.npv[index])).toBeCloseTo(sure(netPresentValue(years, share(0.03))) / 100, 1);
      expect(Number(found.ratio[index])).toBeCloseTo(sure(benefitCostRatio(years, share(0.03))), 5);
    }
  });

  it.each([
    // Four years of 1 000 kr save 500 each.
    ['is not paid back', 500, 'inte på dessa år'],
    // 2 000 kr saved from the second year on are more than the 1 000 that it costs: from the first month of it.
    ['is paid back', 2_000, 13 / 12],
  ] as const)(
    'of an investment whose first year has neither cost nor effect, which %s',
    (_, priceFrom, paid) => {
      const { rowsOfYears } = investmentLayout(5);
      const changed = {
        [`${rowsOfYears.first - 1} ${yearColumns.cost}`]: 0,
        [`${rowsOfYears.first - 1} ${yearColumns.rampUp}`]: 0,
      };
      const one = { ...effect, placements: { low: 1, base: 1, high: 1 }, days: 1, priceFrom };
      const plain = { ...one, priceTo: 0, substitute: 0, shareAnyway: 0 };
      const wanted = { ...order, years: 5, yearlyCost: 1_000, rampUp: [1], effects: [plain] };
      const found = outcomeOf(recalculated(investmentSheet(wanted), changed), 5);
      expect(found.paidBack).toEqual([paid, paid, paid]);
    },
  );

  it('say of what is saved to the öre that it is paid back', () => {
    // 3 · 0.10 kr is 0.30000000000000004 in floating point; one placement of a day saves 0.30 kr.
    const even = { ...effect, days: 1, priceFrom: 0.3, substitute: 0, shareAnyway: 0 };
    const wanted = { ...order, years: 3, yearlyCost: 0.1, rampUp: [0, 0, 1], effects: [even] };
    expect(outcomeOf(recalculated(investmentSheet(wanted)), 3).paidBack[0]).toBe(3);
  });

  it('say nothing of the ratio of nothing, and let PAYBACK say that there is no cost', () => {
    const at = recalculated(investmentSheet({ ...order, yearlyCost: 0, effects: [] }));
    const found = outcomeOf(at, 5);
    expect([found.ratio[0], found.share[0], found.sum[0]]).toEqual(['', '', 0]);
    expect(String(found.paidBack[0])).toContain('ingen kostnad att betala tillbaka');
  });

  it('are those of the core', () => {
    const anyEffect = fc.record({
      placements: fc.record({ low: fc.nat(5), base: fc.nat(20), high: fc.nat(60) }),
      days: fc.nat(365),
      priceFrom: fc.nat(9_000),
      priceTo: fc.nat(3_000),
      substitute: fc.nat(500),
      shareAnyway: fc.constantFrom(0, 0.25, 0.5),
    });
    const anyOrder = fc.record({
      effects: fc.array(
        anyEffect.map((drawn): PlannedEffect => ({ ...effect, ...drawn })),
        { minLength: 1, maxLength: 6 },
      ),
      yearlyCost: fc.integer({ min: 1, max: 9_000_000 }),
      years: fc.integer({ min: 3, max: 15 }),
      discountRate: fc.constantFrom(0, 0.03, 0.05),
      rampUp: fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(anyOrder, (drawn) => {
        const wanted = { ...order, ...drawn };
        const found = outcomeOf(recalculated(investmentSheet(wanted)), wanted.years);
        for (const [index, level] of levels.entries()) {
          const years = yearsOf(wanted, level);
          const rate = share(wanted.discountRate);
          const paid = payback(years);
          expect(found.paidBack[index]).toEqual(isProblem(paid) ? 'inte på dessa år' : yearsUntil(paid));
          expect(Number(found.sum[index])).toBeCloseTo(sure(netPresentValue(years, share(0))) / 100, 2);
          expect(Number(found.npv[index])).toBeCloseTo(sure(netPresentValue(years, rate)) / 100, 1);
          expect(Number(found.npv3[index])).toBeCloseTo(sure(netPresentValue(years, share(0.03))) / 100, 1);
          expect(Number(found.npv5[index])).toBeCloseTo(sure(netPresentValue(years, share(0.05))) / 100, 1);
          expect(Number(found.ratio[index])).toBeCloseTo(sure(benefitCostRatio(years, rate)), 5);
          const needed = breakEvenShare(years, rate);
          if (isProblem(needed)) expect(found.share[index]).toBe('');
          else expect(Math.abs(Number(found.share[index]) - needed)).toBeLessThan(2e-6 * Math.max(1, needed));
        }
      }),
    );
  });

  it('stand in the columns that the layout says', () => {
    const at = recalculated(investmentSheet(order));
    const { rowsOfEffects, rowsOfYears } = investmentLayout(5);
    expect(at(rowsOfEffects.first - 1, effectColumns.perPlacement)).toBe(675_000);
    expect(at(rowsOfYears.first, yearColumns.effectBase)).toBe(675_000);
    expect(at(rowsOfYears.first, yearColumns.cost)).toBe(1_200_000);
  });
});

/** The years by the core: each effect in a full year is whole öre, and a year's effect is the sum as far as the work has come. */
function yearsOf(
  { effects, yearlyCost, years, rampUp }: InvestmentOrder,
  level: (typeof levels)[number],
): readonly InvestmentYear[] {
  const ore = effects.map(({ priceFrom, priceTo, substitute, shareAnyway, days, placements }) => {
    const moved = {
      ...{ priceFrom: kronor(priceFrom), priceTo: kronor(priceTo) },
      ...{ substitute: kronor(substitute), shareAnyway: share(shareAnyway) },
    };
    return naiveSaving(moved, days * placements[level] * 1e6, share(1));
  });
  const fullYear = ore.reduce((sum, each) => sum + each, 0);
  return Array.from({ length: years }, (_, year) => {
    const part = rampUp[year] ?? rampUp.at(-1) ?? 1;
    const scaled = fullYear * part;
    const rounded = Math.sign(scaled) * Math.round(Math.abs(scaled));
    return { cost: kronor(yearlyCost), saving: kronor(rounded / 100) };
  });
}
