import type { RawRows } from '../tables/cells';

/** The tables of the workbook that an invoice is checked against, as they were read; null: the workbook has none. */
export interface InvoiceTables {
  readonly placements: RawRows | null;
  readonly prices: RawRows | null;
  readonly ledger: RawRows | null;
  /** The further tables that prices depend on, in any order. */
  readonly further: readonly RawRows[];
}
