import fc from 'fast-check';
import { type ForecastAhead, forecastAhead } from '../../../src/core/forecast/forecastAhead';
import { meansOfNew } from '../../../src/core/forecast/expectedNew';
import type { ForecastQuestion } from '../../../src/core/forecast/forecastList';
import { scenarioComparer, type ScenarioComparer } from '../../../src/core/scenario/compareScenario';
import { kindsAhead } from '../../../src/core/scenario/kindsAhead';
import { pricesOfDays } from '../../../src/core/scenario/priceOfDay';
import type { ScenarioChange } from '../../../src/core/scenario/scenarioChange';
import { listFrom, usual } from '../forecast/help';
import { naiveQuestion } from '../forecast/worlds';
import type { NaiveQuestion } from '../naive/forecast';
import { naiveScenario } from '../naive/scenario';
import { scenarioChanges } from './changes';

const asOf = 46_100;

function questionOf({ asOf, to }: NaiveQuestion): ForecastQuestion {
  return { ...usual, asOf, from: asOf + 1, to };
}

function aheadOf(question: NaiveQuestion): ForecastAhead {
  const kinds = new Map(
    question.groups.map((group, kind) => [kind, { group: group ?? -1, endsAtAge: null }]),
  );
  return forecastAhead(listFrom(question.world, { kinds }), questionOf(question));
}

function comparerOf(question: NaiveQuestion): ScenarioComparer {
  return scenarioComparer(aheadOf(question), questionOf(question));
}

/** Those that can be counted. */
function sound(comparer: ScenarioComparer, changes: readonly ScenarioChange[]): readonly ScenarioChange[] {
  return changes.filter((change) => comparer.troubleOf(change) === null);
}

function amountUnder(
  question: NaiveQuestion,
  changes: readonly ScenarioChange[],
): { ore: number; days: number } {
  const found = aheadOf(question);
  const kinds = kindsAhead(found, changes, pricesOfDays(found, questionOf(question)));
  let [ore, days] = [0, 0];
  for (const kind of kinds.values()) {
    ore += kind.cost.reduce((sum, each) => sum + each, 0);
    days += kind.days.reduce((sum, each) => sum + each, 0);
  }
  return { ore, days };
}

describe('a scenario, against living through every length', () => {
  it('amounts to the same öre and days under any changes', () => {
    let changed = 0;
    fc.assert(
      fc.property(naiveQuestion, scenarioChanges(asOf, 5), (question, drawn) => {
        fc.pre(aheadOf(question).refusal === null);
        const changes = sound(comparerOf(question), drawn);
        const found = amountUnder(question, changes);
        const naive = naiveScenario(question, changes);
        // The naive costs of a date are whole öre, of prices in whole kronor.
        expect(Math.abs(found.ore - naive.ore)).toBeLessThan(1 + naive.ore * 1e-6);
        expect(found.days).toBeCloseTo(naive.days, 6);
        if (changes.length > 1) changed += 1;
      }),
      { numRuns: 20 },
    );
    expect(changed).toBeGreaterThan(5);
  });
});

describe('a scenario', () => {
  const cases = [naiveQuestion, scenarioChanges(asOf, 5)] as const;

  it('without changes is the forecast itself', () => {
    fc.assert(
      fc.property(naiveQuestion, (question) => {
        const { committed, arriving } = aheadOf(question);
        const cost =
          committed.reduce((sum, each) => sum + each.cost, 0) +
          arriving.reduce((sum, each) => sum + meansOfNew(each).cost, 0);
        const days =
          committed.reduce((sum, each) => sum + each.days, 0) +
          arriving.reduce((sum, each) => sum + meansOfNew(each).days, 0);
        const found = amountUnder(question, []);
        expect(Math.abs(found.ore - cost)).toBeLessThan(1e-3);
        expect(found.days).toBeCloseTo(days, 8);
        const { effects, together, all } = comparerOf(question).compare([]);
        expect([effects, together, all]).toEqual([[], { ore: 0, hundredths: 0 }, { ore: 0, hundredths: 0 }]);
      }),
      { numRuns: 40 },
    );
  });

  it('closes: what each change does, and what they do together, is what all do', () => {
    fc.assert(
      fc.property(...cases, (question, drawn) => {
        const comparer = comparerOf(question);
        const { effects, together, all } = comparer.compare(sound(comparer, drawn));
        const sum = [...effects, together].reduce((one, other) => ({
          ore: one.ore + other.ore,
          hundredths: one.hundredths + other.hundredths,
        }));
        expect(sum).toEqual(all);
        expect(Number.isSafeInteger(all.ore) && Number.isSafeInteger(all.hundredths)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same in whichever order its changes are written', () => {
    fc.assert(
      fc.property(...cases, (question, drawn) => {
        const comparer = comparerOf(question);
        const changes = sound(comparer, drawn);
        const forwards = comparer.compare(changes);
        const backwards = comparer.compare([...changes].reverse());
        expect({ ...backwards, effects: [...backwards.effects].reverse() }).toEqual(forwards);
      }),
      { numRuns: 40 },
    );
  });

  it('is not moved by changes of nothing, nor by those that begin after the last date', () => {
    fc.assert(
      fc.property(...cases, (question, drawn) => {
        const comparer = comparerOf(question);
        const changes = sound(comparer, drawn);
        const none = changes.flatMap((change) => [nothingOf(change), { ...change, from: question.to + 2 }]);
        const { effects } = comparer.compare(none);
        expect(effects.every(({ ore, hundredths }) => ore === 0 && hundredths === 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/** The same sort of change, of nothing. */
function nothingOf(change: ScenarioChange): ScenarioChange {
  switch (change.change) {
    case 'move':
    case 'index':
      return { ...change, share: 0 };
    case 'shorten':
      return { ...change, share: 0, days: 0 };
    case 'avoid':
      return { ...change, perYear: 0 };
    case 'price':
      return { change: 'index', kind: change.kind, from: change.from, share: 0 };
  }
}
