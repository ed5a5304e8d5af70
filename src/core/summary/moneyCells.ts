import type { PlacementCharges } from '../cost/charge';
import { compensationBefore, costBefore } from '../cost/costBefore';
import type { CutSums } from '../cost/quick/cutSums';
import type { QuickCosts } from '../cost/quick/quickCosts';
import type { Fact } from './facts';
import { emptyCells, type Grid } from './grid';
import type { Segments } from './segments';

/** Figures for each cell, in öre, of those facts of money that are asked for; undefined: it is not. */
export interface MoneyCells {
  readonly grid: Grid;
  readonly segments: Segments;
  readonly cost: Float64Array | undefined;
  readonly costWithDays: Float64Array | undefined;
  readonly compensation: Float64Array | undefined;
}

/** No money yet. */
export function moneyCells(grid: Grid, segments: Segments, facts: ReadonlySet<Fact>): MoneyCells {
  const asked = (fact: Fact): Float64Array | undefined => (facts.has(fact) ? emptyCells(grid) : undefined);
  const [cost, costWithDays, compensation] = [asked('cost'), asked('costWithDays'), asked('compensation')];
  return { grid, segments, cost, costWithDays, compensation };
}

/** Adds what a placement costs, by its charges, to the cells that its days belong to; also on dates that nothing prices by the day. */
export function addCharged(
  money: MoneyCells,
  placement: number,
  { charges, countsDays }: PlacementCharges,
): void {
  const cost = beforeCuts(money.segments, (day) => costBefore(charges, day));
  addOne(money, money.cost, { placement, sums: cost });
  if (countsDays) addOne(money, money.costWithDays, { placement, sums: cost });
  if (money.compensation === undefined) return;
  const sums = beforeCuts(money.segments, (day) => compensationBefore(charges, day));
  addOne(money, money.compensation, { placement, sums });
}

/** The same by what has just been worked out for it. */
export function addPassed(money: MoneyCells, placement: number, quick: QuickCosts): void {
  const { countsDays } = quick;
  addOne(money, money.cost, { placement, sums: quick.cost });
  if (countsDays) addOne(money, money.costWithDays, { placement, sums: quick.cost });
  addOne(money, money.compensation, { placement, sums: quick.compensation });
}

/** Öre before each cut, of which those from the first through the last are meant. */
type BeforeCuts = Pick<CutSums, 'ore' | 'first' | 'last'>;

function beforeCuts({ starts, count }: Segments, before: (day: number) => number): BeforeCuts {
  return { ore: Float64Array.from(starts, before), first: 0, last: count };
}

function addOne(
  { grid }: MoneyCells,
  into: Float64Array | undefined,
  { placement, sums }: { readonly placement: number; readonly sums: BeforeCuts },
): void {
  if (into === undefined) return;
  const { cellOfPlacement, cellOfSegment } = grid;
  const { ore, first, last } = sums;
  const own = cellOfPlacement[placement] ?? 0;
  let begun = ore[first] ?? 0;
  for (let segment = first; segment < last; segment += 1) {
    const passed = ore[segment + 1] ?? 0;
    const cell = own + (cellOfSegment[segment] ?? 0);
    into[cell] = (into[cell] ?? 0) + passed - begun;
    begun = passed;
  }
}
