import { kronorFromOre } from '../../src/core/ore';
import { formatIsoDay } from '../../src/core/day';
import { isProblem, type Result } from '../../src/core/result';
import { day, kronor } from './help';

describe('result', () => {
  it('tells a problem from a value of any kind', () => {
    const problem: Result<number> = { problem: 'divisionByZero' };
    expect(isProblem(problem)).toBe(true);
    expect(isProblem<number>(0)).toBe(false);
    expect(isProblem<null>(null)).toBe(false);
    expect(isProblem<{ days: number }>({ days: 1 })).toBe(false);
    expect(isProblem<number[]>([1])).toBe(false);
    expect(isProblem<string>('problem')).toBe(false);
  });
});

describe('brands', () => {
  it('keep days, amounts and öre apart, which the compiler checks here', () => {
    // @ts-expect-error (on purpose: a bare number is no day, so the compiler must refuse it)
    expect(formatIsoDay(45_658)).toBe('2025-01-01');
    // @ts-expect-error (on purpose: a price is no cost, it is in millionths)
    expect(kronorFromOre(kronor(1))).toBe(10_000);
    // @ts-expect-error (on purpose: a day is no cost)
    expect(kronorFromOre(day('2025-01-01'))).toBe(456.58);
  });
});
