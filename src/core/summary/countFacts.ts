import type { PlacementColumns } from '../cost/placementColumns';
import { countDays, everyDay, leapYearDay } from './countDays';
import { countPersonDays } from './countPersonDays';
import { countPlaced } from './countPlaced';
import { countPlacedEnd } from './countPlacedEnd';
import type { Fact } from './facts';
import { addTotals } from './grid';
import type { Layout } from './layout';
import type { MoneyCells } from './moneyCells';
import { type Owners, ownOwners, personOwners } from './owners';

/** What facts are counted from. */
export interface Counted {
  readonly layout: Layout;
  readonly placements: PlacementColumns;
  /** Null where no fact needs persons. */
  readonly personOf: Int32Array | null;
  readonly facts: ReadonlySet<Fact>;
  /** What has been added up of money, without totals. */
  readonly money: MoneyCells;
}

/** Counts days, placements and persons for the facts that are asked for. Gives the figures of all facts, with totals. */
export function countFacts({
  layout,
  placements,
  personOf,
  facts,
  money,
}: Counted): ReadonlyMap<Fact, Float64Array> {
  const cells = new Map<Fact, Float64Array>();
  const perDay = everyDay(layout);
  const owners = (): Owners => (personOf === null ? ownOwners(placements.count) : personOwners(personOf));
  const summed: Partial<Record<Fact, () => Float64Array | undefined>> = {
    cost: () => money.cost,
    costWithDays: () => money.costWithDays,
    compensation: () => money.compensation,
    days: () => countDays(layout, placements, perDay),
    leapYearDays: () => countDays(layout, placements, leapYearDay(layout)),
    personDays: () => countPersonDays(layout, owners(), { agreed: placements, perDay }),
  };
  const unique: Partial<Record<Fact, () => Float64Array>> = {
    placed: () => countPlaced(layout, ownOwners(placements.count)),
    placedEnd: () => countPlacedEnd(layout),
    persons: () => countPlaced(layout, owners()),
  };
  for (const fact of facts) {
    const figures = summed[fact]?.();
    if (figures !== undefined) cells.set(fact, figures);
  }
  for (const figures of cells.values()) addTotals(figures, layout.grid);
  for (const fact of facts) {
    const count = unique[fact];
    if (count !== undefined) cells.set(fact, count());
  }
  return cells;
}
