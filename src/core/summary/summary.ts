import { chargesOf } from '../cost/chargesOf';
import type { MissingPrices } from '../cost/missingPrices';
import { placementDays } from '../cost/placementDays';
import { quickCosts } from '../cost/quick/quickCosts';
import { isProblem } from '../result';
import { countFacts } from './countFacts';
import { type Fact, factsOfAll } from './facts';
import { gather, type Uncounted } from './gather';
import { type Grid, gridOf } from './grid';
import type { Layout } from './layout';
import { moneyMeasures } from './measure';
import { addCharged, moneyCells } from './moneyCells';
import { pricelessCells } from './pricelessCells';
import { type QuickGathering, quickGathering } from './passAll';
import { knownWindow, type SummaryQuestion } from './question';
import { segmentsOf } from './segments';

/** The figures of a summary, cell by cell. */
export interface Summary {
  readonly grid: Grid;
  /** With totals. */
  readonly cells: ReadonlyMap<Fact, Float64Array>;
  readonly layout: Layout;
  /** What its money was worked out with; null where prices were not asked for. */
  readonly quick: QuickGathering | null;
  /** Placements that cannot be counted, by row. They are in no figure. */
  readonly uncounted: readonly Uncounted[];
  /** The cells in which nothing has a price. */
  readonly priceless: ReadonlyMap<number, MissingPrices>;
}

/**
 * Counts and prices placements by groups and periods. Without a measure of money prices are not asked for, and every
 * day stays with its group. Each placement is passed once for its cost, and its dates once for each way of counting:
 * the time is linear in the placements.
 */
export function summary(question: SummaryQuestion): Summary {
  const { world, rows, columns, measures, leftOut } = question;
  const { placements } = world;
  const window = knownWindow(question);
  const segments = segmentsOf(window, rows, columns);
  const grid = gridOf({ rows, columns, segments, placementCount: placements.count });
  const facts = factsOfAll(measures);
  const money = moneyCells(grid, segments, facts);
  const isPriced = measures.some((measure) => moneyMeasures.has(measure));
  const quick = isPriced ? quickGathering(quickCosts(world, segments), money) : null;
  const { dates, uncounted } = gather({
    window,
    start: placements.start,
    leftOut,
    quick,
    billingOf: (placement) => {
      if (!isPriced) return placementDays(world, placement);
      const charged = chargesOf(world, placement);
      if (!isProblem(charged)) addCharged(money, placement, charged);
      return charged;
    },
  });
  const layout = { dates, segments, grid };
  const cells = countFacts({ layout, placements, personOf: question.personOf, facts, money });
  const priceless = pricelessCells({ layout, placements, cells });
  return { grid, cells, layout, quick, uncounted, priceless };
}
