import type { Amount } from '../amount';
import type { Fraction } from '../fraction';
import type { Ore } from '../ore';

/** Care days and what they cost. The days are at least 0 and exact: a quantity agreed, or an amount divided by a price. */
export interface DaysAndCost {
  readonly days: Fraction;
  readonly cost: Ore;
}

/** What a bridge is built of: a kind of placement, or a group, a provider, a cost centre, as it was budgeted and as it became. */
export interface BridgeKind {
  readonly budget: DaysAndCost;
  /** Its cost is that of the price list; what the ledger says stands in `booked`. */
  readonly actual: DaysAndCost;
  /** The price of a day that is known although no days were budgeted: the budget's own, or the price list's. Null: none. */
  readonly knownPrice: Amount | null;
  /** The cost by the ledger. Null: no ledger is given, and the price list's cost is the actual one. */
  readonly booked: Ore | null;
}
