import { roundedWhole } from '../../core/rounding';
import type { Reason } from '../../text/draftText';
import type { DraftRow } from './draftRow';

/** A reason and what it comes to in öre; plus is dearer. */
export interface ToldReason {
  readonly reason: Reason;
  readonly amount: number;
}

/**
 * Why the cost of one group is another than its budget. Its own days at the budget's price are volume and mix together: apart, volume is
 * of all groups' days, and a group with fewer days would be said to have more. With what is not explained they come to actual − budget.
 */
export function reasonsOfGroup(row: DraftRow): readonly ToldReason[] {
  const { volume, mix, price, newKind, withoutDays } = row.figures;
  return [
    { reason: daysOf(row, row.actualDays - row.budgetDays), amount: volume + mix },
    { reason: { reason: 'price', isDearer: price > 0, perDay: perDayOf(row) }, amount: price },
    { reason: { reason: 'newKinds', isDearer: newKind > 0 }, amount: newKind },
    { reason: { reason: 'withoutDays', isDearer: withoutDays > 0 }, amount: withoutDays },
  ];
}

/** Why the cost of all groups is another than the budget. New groups are no part of the days that volume is of. */
export function reasonsOfAll(total: DraftRow, groups: readonly DraftRow[]): readonly ToldReason[] {
  const { volume, mix, price, newKind, withoutDays } = total.figures;
  const priced = groups.filter(({ budgetPrice }) => budgetPrice !== null);
  const change = priced.reduce((sum, row) => sum + row.actualDays - row.budgetDays, 0);
  const days = {
    ...total,
    budgetDays: priced.reduce((sum, row) => sum + row.budgetDays, 0),
    actualDays: priced.reduce((sum, row) => sum + row.actualDays, 0),
  };
  return [
    { reason: daysOf(days, change), amount: volume },
    { reason: { reason: 'mix', isDearer: mix > 0 }, amount: mix },
    { reason: { reason: 'prices', isDearer: price > 0 }, amount: price },
    { reason: { reason: 'newKinds', isDearer: newKind > 0 }, amount: newKind },
    { reason: { reason: 'withoutDays', isDearer: withoutDays > 0 }, amount: withoutDays },
  ];
}

function daysOf({ actualDays, budgetDays }: DraftRow, change: number): Reason {
  if (actualDays === 0) return { reason: 'noDays', budgeted: readable(budgetDays) };
  return { reason: 'days', change: readable(change) };
}

/** Whole days, or hundredths where it is less than one. */
function readable(days: number): number {
  return Math.abs(days) < 1 ? roundedWhole(days * 100) / 100 : roundedWhole(days);
}

function perDayOf({ budgetPrice, actualPrice }: DraftRow): number | null {
  if (budgetPrice === null || actualPrice === null) return null;
  const change = roundedWhole(actualPrice - budgetPrice);
  return change === 0 ? null : change;
}
