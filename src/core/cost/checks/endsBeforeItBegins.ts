import type { AbsenceRow, AddOnRow } from '../costRules';
import type { PriceRow } from '../priceRow';

/** Whether a row of the price list ends before it begins, so that it prices nothing. */
export function isPriceOfNoDay({ validFrom, validTo }: PriceRow): boolean {
  return validTo !== null && validTo < validFrom;
}

/** Whether a row of absence or of an add-on ends before it begins. What is paid once has its first day, whatever the last one is. */
export function isRowOfNoDay(row: AbsenceRow | AddOnRow): boolean {
  const isOnce = 'unit' in row && row.unit === 'once';
  return !isOnce && row.to !== null && row.to < row.from;
}
