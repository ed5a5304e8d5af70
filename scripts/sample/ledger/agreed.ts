import { type Absence, absences } from '../absences';
import { type AddOn, addOns } from '../addOns';
import { dayAfter, daysWithin, type StayMonth } from './months';

/** Kronor for one date, by the parts that an absence may lower. */
export type DateCost = Readonly<Record<Absence['part'], number>>;

/** What a month of a stay costs more, or less, than its price or its pay: add-ons less what is not paid in absence. In kronor. */
export function agreedChange(each: StayMonth, dateCost: DateCost): number {
  const isOwn = ({ placementId }: Absence | AddOn): boolean => placementId === each.id;
  const added = addOns.filter(isOwn).map((addOn) => addedIn(each, addOn));
  const unpaid = absences.filter(isOwn).map((absence) => unpaidIn(each, absence, dateCost));
  return sum(added) - sum(unpaid);
}

function addedIn(each: StayMonth, { from, to, amount, unit }: AddOn): number {
  const days = daysWithin(each, from, unit === 'once' ? from : to);
  return unit === 'month' ? (amount * days) / each.monthDays : amount * days;
}

function unpaidIn(
  each: StayMonth,
  { from, to, fromDay, part, paidPercent }: Absence,
  dateCost: DateCost,
): number {
  return (daysWithin(each, dayAfter(from, fromDay - 1), to) * dateCost[part] * (100 - paidPercent)) / 100;
}

function sum(kronor: readonly number[]): number {
  return kronor.reduce((total, each) => total + each, 0);
}
