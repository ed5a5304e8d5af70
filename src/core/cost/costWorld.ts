import { firstOfEach } from '../firstOfEach';
import { type ContributionYear, contributionYears } from './contributionYears';
import type { CostQuestion } from './costQuestion';
import type { AbsenceRow, AddOnRow, CostTables, KindRule } from './costRules';
import { type OwnDates, ownDates } from './ownDates';
import type { PlacementColumns } from './placementColumns';
import { type PriceList, priceList } from './priceList';
import { rowsBy } from './rowsBy';
import { type RowsById, rowsById } from './rowsById';

/** The placements, what is asked of them, and the tables by which they are priced, indexed once for all of them. */
export interface CostWorld {
  readonly placements: PlacementColumns;
  readonly question: CostQuestion;
  readonly prices: PriceList;
  /** Of two rows for one kind the first. */
  readonly kinds: ReadonlyMap<number, KindRule>;
  readonly contributions: ReadonlyMap<number, ContributionYear>;
  readonly absences: RowsById<AbsenceRow>;
  /** By the number of the placement's ID. */
  readonly addOns: ReadonlyMap<number, readonly AddOnRow[]>;
  /** By the placement's row: the dates on which it is the one that add-ons are paid with, where it shares its ID. */
  readonly ownDates: OwnDates;
}

/** Indexes the tables; takes time linear in their rows, and in the placements only where there are add-ons. */
export function costWorld(
  placements: PlacementColumns,
  tables: CostTables,
  question: CostQuestion,
): CostWorld {
  const addOns = rowsBy(tables.addOns, ({ placement }) => placement);
  addOns.delete(-1);
  return {
    placements,
    question,
    prices: priceList(tables.prices),
    kinds: firstOfEach(tables.kinds.map((rule) => [rule.kind, rule] as const)),
    contributions: contributionYears(tables.contributions),
    absences: rowsById(tables.absences),
    addOns,
    ownDates: ownDates(placements, question, addOns),
  };
}
