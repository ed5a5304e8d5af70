import { type ChargesProblem, chargesOf } from '../../../src/core/cost/chargesOf';
import type { PlacementCharges } from '../../../src/core/cost/charge';
import { costWorld } from '../../../src/core/cost/costWorld';
import type { Period } from '../../../src/core/period';
import { columnsOf, questionOf, type World } from '../naive/world';

/** What the core says of one placement of a world. */
export function chargesIn(world: World, row = 0): PlacementCharges | ChargesProblem {
  return chargesOf(costWorld(columnsOf(world.placements), world.tables, questionOf(world)), row);
}

/** Every date of the periods. */
export function datesIn(periods: readonly Period[]): number[] {
  return periods.flatMap(({ from, until }) =>
    Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index),
  );
}
