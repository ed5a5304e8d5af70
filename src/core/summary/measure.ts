/** What a summary tells of each group. Source: rules §1 and §2. */
export type Measure =
  /** Billable days. */
  | 'days'
  /** Days of persons: a person has at most one on a date. */
  | 'personDays'
  /** Gross cost. */
  | 'cost'
  /** Cost less what comes back as VAT compensation. */
  | 'net'
  /** Placements with a billable day. */
  | 'placed'
  /** Placements with a billable day on the last day of the period. */
  | 'placedEnd'
  /** Persons with a billable day. */
  | 'persons'
  /** Days for each day of the period. */
  | 'averagePlaced'
  /** Days in whole years: each a share of its own year. */
  | 'fullYear'
  /** Cost for each priced day, of the kinds that count days. */
  | 'averagePrice';

/** The measures that prices are needed for. */
export const moneyMeasures: ReadonlySet<Measure> = new Set<Measure>(['cost', 'net', 'averagePrice']);
