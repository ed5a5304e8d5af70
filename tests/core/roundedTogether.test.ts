import fc from 'fast-check';
import { roundedTogether } from '../../src/core/roundedTogether';

describe('parts rounded so that they add up', () => {
  it.each([
    {
      why: 'what is left goes to the largest rest',
      parts: [143, 42, 3],
      step: 10,
      total: 19,
      to: [15, 4, 0],
    },
    { why: 'nothing to round', parts: [140, 40, 10], step: 10, total: 19, to: [14, 4, 1] },
    // 1 800 − 3 300 + 45 = −1 455, in steps of 100: −15. Cut down: 18, −33 and 0, which is −15.
    { why: 'signs are mixed', parts: [1_800, -3_300, 45], step: 100, total: -15, to: [18, -33, 0] },
    // 45 + 45 + 45 = 135: 1. Cut down: 0, 0, 0; the first of equals gets it.
    { why: 'the first of equals', parts: [45, 45, 45], step: 100, total: 1, to: [1, 0, 0] },
    // −0,5 is rounded away from 0. Cut down: −1, −1 with rests 80 and 70: one of them is raised.
    { why: 'below 0', parts: [-20, -30], step: 100, total: -1, to: [0, -1] },
    { why: 'nothing at all', parts: [], step: 100, total: 0, to: [] },
  ])('$why', ({ parts, step, total, to }) => {
    const rounded = roundedTogether(parts, step);
    expect(rounded.total + 0).toBe(total);
    expect(rounded.parts.map((part) => part + 0)).toEqual(to);
  });

  const given = fc.record({
    parts: fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 8 }),
    step: fc.constantFrom(1, 7, 100_000, 10_000_000),
  });

  it('adds up to the rounded sum, and moves nothing by a whole step', () => {
    fc.assert(
      fc.property(given, ({ parts, step }) => {
        const rounded = roundedTogether(parts, step);
        const sum = parts.reduce((all, part) => all + part, 0);
        const isNearest = Math.abs(rounded.total * step - sum) * 2 <= step;
        const isNear = rounded.parts.every(
          (part, index) => Math.abs(part * step - (parts[index] ?? 0)) < step,
        );
        return isNearest && isNear && rounded.parts.reduce((all, part) => all + part, 0) === rounded.total;
      }),
      { numRuns: 1_000 },
    );
  });
});
