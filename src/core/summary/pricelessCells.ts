import type { MissingPrices } from '../cost/missingPrices';
import type { PlacementColumns } from '../cost/placementColumns';
import { countDays, everyDay } from './countDays';
import type { Fact } from './facts';
import { addTotals, cellAt } from './grid';
import { type Layout, lineOf, ownCell } from './layout';
import { missingBy } from './missingPrices';

/** What is known of a summary when its cells are looked through. */
export interface PricedCells {
  readonly layout: Layout;
  readonly placements: PlacementColumns;
  /** With totals. */
  readonly cells: ReadonlyMap<Fact, Float64Array>;
}

const moneyFacts: readonly Fact[] = ['cost', 'costWithDays', 'compensation'];

/**
 * The cells of groups, by their numbers and the total's column included, in which nothing has a price: there are dates that lack one,
 * and neither a priced day nor a krona. They have no cost, and not one of 0 either. What such dates are lies in a line of its own.
 */
export function pricelessCells({
  layout,
  placements,
  cells,
}: PricedCells): ReadonlyMap<number, MissingPrices> {
  const { grid, dates } = layout;
  if (dates.unpriced.size === 0) return new Map();
  const missing = missingBy(layout, (row, segment) => [
    ownCell(layout, row, segment),
    cellAt(grid, lineOf(layout, row, segment), grid.totalColumn),
  ]);
  const days = cells.get('days') ?? daysOf(layout, placements);
  const money = moneyFacts.flatMap((fact) => cells.get(fact) ?? []);
  const isEmpty = (cell: number): boolean =>
    (days[cell] ?? 0) === 0 && money.every((figures) => (figures[cell] ?? 0) === 0);
  return new Map([...missing].filter(([cell]) => isEmpty(cell)));
}

function daysOf(layout: Layout, placements: PlacementColumns): Float64Array {
  const days = countDays(layout, placements, everyDay(layout));
  addTotals(days, layout.grid);
  return days;
}
