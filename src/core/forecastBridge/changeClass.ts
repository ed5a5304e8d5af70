import type { WrittenLine } from './writtenForecast';

/** Why the full year of something became another, in the order in which it is asked; the last three are of no placement. */
export const changeClasses = [
  'corrected',
  'new',
  'ended',
  'movedKind',
  'prolongedOrShortened',
  'price',
  'unchanged',
  'expectedFlow',
  'adjustments',
  'ledgerResidual',
] as const;

/** One of them. */
export type ChangeClass = (typeof changeClasses)[number];

/** What two forecasts say of one thing; at least one of them says something. */
export interface Pair {
  readonly before: WrittenLine | undefined;
  readonly after: WrittenLine | undefined;
}

/** The class of a change: the first that fits. `closedMonths` is how many months were closed in the earlier forecast. */
export function changeClass(pair: Pair, closedMonths: number): ChangeClass {
  const part = (pair.after ?? pair.before)?.part ?? 'placement';
  if (part === 'expectedNew') return 'expectedFlow';
  if (part === 'adjustment') return 'adjustments';
  if (part !== 'placement') return 'ledgerResidual';
  return isCorrected(pair, closedMonths) ? 'corrected' : ofPlacement(pair);
}

/** Whether a month that was closed has another amount now. */
function isCorrected({ before, after }: Pair, closedMonths: number): boolean {
  for (let month = 0; month < closedMonths; month += 1)
    if ((before?.months[month] ?? 0) !== (after?.months[month] ?? 0)) return true;
  return false;
}

function ofPlacement({ before, after }: Pair): ChangeClass {
  if (before === undefined) return 'new';
  if (after === undefined || (before.isOpen && !after.isOpen)) return 'ended';
  if (before.kind !== after.kind) return 'movedKind';
  if (before.amount === after.amount && before.calendarDays === after.calendarDays) return 'unchanged';
  return isOfLength(before, after) ? 'prolongedOrShortened' : 'price';
}

/**
 * Whether the other number of dates, at what a date was to cost, explains at least as much of the change as the other cost of a date does.
 * The dates of an open placement are weighed anew in every forecast, so that they alone do not tell the two apart. Cleared of fractions:
 * with amounts A and dates D, (D1 − D0) · A0/D0 against A1 − D1 · A0/D0.
 */
function isOfLength(before: WrittenLine, after: WrittenLine): boolean {
  const change = after.calendarDays - before.calendarDays;
  if (change === 0 || before.calendarDays === 0) return change !== 0;
  const byDates = change * before.amount;
  const byPrice = after.amount * before.calendarDays - before.amount * after.calendarDays;
  return Math.abs(byDates) >= Math.abs(byPrice);
}
