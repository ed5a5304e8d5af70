import fc from 'fast-check';
import { meansOfNew } from '../../../src/core/forecast/expectedNew';
import { forecastAhead, type ForecastAhead } from '../../../src/core/forecast/forecastAhead';
import { hazardAt } from '../../../src/core/forecast/hazards';
import {
  naiveCommitted,
  naiveHazards,
  naiveHistoryFrom,
  naiveNew,
  type NaiveQuestion,
} from '../naive/forecast';
import { listFrom, usual } from './help';
import { naiveQuestion } from './worlds';

/** The naive costs of a date are rounded to whole öre, which adds up to at most half an öre a date and placement. */
const orePerDate = 0.5;

function askedOf({ world, asOf, to, groups }: NaiveQuestion): ForecastAhead {
  const kinds = new Map(groups.map((group, kind) => [kind, { group: group ?? -1, endsAtAge: null }]));
  return forecastAhead(listFrom(world, { kinds }), { ...usual, asOf, from: asOf + 1, to });
}

describe('what a forecast expects, against going from date to date', () => {
  it('begins the history after the first end', () => {
    fc.assert(
      fc.property(naiveQuestion, (question) => {
        expect(askedOf(question).history.from).toBe(naiveHistoryFrom(question));
      }),
      { numRuns: 20 },
    );
  });

  it('has the same hazards at every age', () => {
    fc.assert(
      fc.property(naiveQuestion, fc.integer({ min: 0, max: 2 }), (question, kind) => {
        const { hazards } = askedOf(question).lengthsOf(kind);
        const naive = naiveHazards(question, kind);
        for (const age of [1, 2, 7, 30, 90, 200, 299, 600, 900])
          expect(hazardAt(hazards, age)).toBeCloseTo(naive(age), 12);
      }),
      { numRuns: 20 },
    );
  });

  it('commits the same öre', () => {
    fc.assert(
      fc.property(naiveQuestion, (question) => {
        const { committed, ahead } = askedOf(question);
        const cost = committed.reduce((sum, each) => sum + each.cost, 0);
        expect(Math.abs(cost - naiveCommitted(question))).toBeLessThanOrEqual(
          orePerDate * ahead.dates * committed.length + 1,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('expects the same öre of new placements, kind by kind', () => {
    let compared = 0;
    fc.assert(
      fc.property(naiveQuestion, (question) => {
        for (const arriving of askedOf(question).arriving) {
          const naive = naiveNew(question, arriving.kind);
          expect(Math.abs(meansOfNew(arriving).cost / naive - 1)).toBeLessThan(1e-4);
          compared += 1;
        }
      }),
      { numRuns: 8 },
    );
    expect(compared).toBeGreaterThan(5);
  });
});
