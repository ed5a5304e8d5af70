import type { DayRule } from '../../dayRule';
import { ratesPerWhole } from '../../rate';
import type { CostPart } from '../costRules';
import type { CostWorld } from '../costWorld';
import { dayRuleOf } from '../dayRuleCode';
import { rowOnDay } from '../priceTimeline';
import { type Clock, dayClock, monthClock } from './clock';
import { contributionClock, type ContributionClocks, contributionClocks } from './contributionClock';
import { addTerm, beginSums, type CutSums, cutSums } from './cutSums';
import { type ListClock, type ListClocks, listClocks, listClockFor } from './listClock';
import { idRows } from './idRows';
import { kindsByNumber, noStay, type QuickStay, type QuickTables } from './quickStay';

/** The placement that is worked out, what it is paid by, and the sums that this is added to. */
export interface QuickPay extends QuickTables {
  readonly stay: QuickStay;
  readonly cost: CutSums;
  readonly compensation: CutSums;
  readonly days: Clock;
  readonly months: Clock;
  readonly contributions: ContributionClocks;
  readonly lists: ListClocks;
}

/** No placement yet. */
export function quickPay(world: CostWorld, cuts: Int32Array): QuickPay {
  return {
    world,
    kinds: kindsByNumber(world.kinds),
    ids: idRows(world),
    stay: noStay(),
    cost: cutSums(cuts),
    compensation: cutSums(cuts),
    days: dayClock(cuts),
    months: monthClock(cuts),
    contributions: contributionClocks(world, cuts),
    lists: listClocks(world.prices, cuts),
  };
}

/** Adds what the placement costs by its own amounts. Gives the end of its billed dates; 0 where only its charges tell. */
export function payOwn(pay: QuickPay): number {
  const { world, stay, days, months, contributions } = pay;
  const { placements } = world;
  const dayPrice = placements.dayPrice[stay.index] ?? 0;
  const fee = placements.fee[stay.index] ?? 0;
  const expense = placements.expense[stay.index] ?? 0;
  if (dayPrice < 0 || fee < 0 || expense < 0) return 0;
  const until = billedUntil(world, stay, null);
  const compensated = stay.kind?.vatCompensation ?? 0;
  if (dayPrice > 0)
    addBought(pay, { clock: days, amount: dayPrice, compensated }, Math.min(until, stay.knownUntil));
  const isOnePay = stay.absence === undefined && fee > 0;
  if (expense > 0 && !isOnePay)
    addPaid(pay.cost, stay, { part: 'expense', clock: months, amount: expense, until: stay.knownUntil });
  if (!(fee > 0)) return until;
  const contribution = contributionClock(contributions, placements.carerBorn[stay.index] ?? 0);
  if (contribution === null || stay.from < contribution.from) return 0;
  const monthPay = isOnePay && expense > 0 ? fee + expense : fee;
  addPaid(pay.cost, stay, { part: 'fee', clock: months, amount: monthPay, until: stay.knownUntil });
  addPaid(pay.cost, stay, { part: 'fee', clock: contribution.clock, amount: fee, until: stay.knownUntil });
  return until;
}

/** The same by the price list. */
export function payByList(pay: QuickPay): number {
  const { world, stay, lists } = pay;
  const list = listClockFor(lists, world.placements, stay.index);
  if (list === null || stay.from < list.from) return 0;
  const until = billedUntil(world, stay, ruleOfList(list, stay));
  const pricedUntil = Math.min(until, stay.knownUntil);
  if (pricedUntil > list.gap) return 0;
  const compensated = list.vatCompensation ?? stay.kind?.vatCompensation ?? 0;
  addBought(pay, { clock: list.clock, amount: 1, compensated }, pricedUntil);
  return until;
}

/** The rule of the row that prices the last day. */
export function ruleOfList({ ruled }: ListClock, { last }: QuickStay): DayRule | null {
  return ruled === null || last === 0 ? null : (rowOnDay(ruled, last)?.dayRule ?? null);
}

/** The end of the placement's billed dates, by its own day rule, or that of the list, or that of its kind, or the workbook's. */
export function billedUntil(
  { placements, question }: CostWorld,
  stay: QuickStay,
  ruleOfList: DayRule | null,
): number {
  const { index, kind, last, until } = stay;
  const rule = dayRuleOf(placements.dayRule[index] ?? 0) ?? ruleOfList ?? kind?.dayRule ?? question.dayRule;
  return rule === 'nights' && last !== 0 ? last : until;
}

/** A price, and the share of it (in millionths) that comes back as VAT compensation. */
interface Bought {
  readonly clock: Clock;
  readonly amount: number;
  readonly compensated: number;
}

function addBought(
  { stay, cost, compensation }: QuickPay,
  { clock, amount, compensated }: Bought,
  until: number,
): void {
  addPaid(cost, stay, { part: 'price', clock, amount, until });
  if (compensated === 0) return;
  beginSums(compensation, cost.first, cost.last);
  addPaid(compensation, stay, {
    part: 'price',
    clock,
    amount: (amount * compensated) / ratesPerWhole,
    until,
  });
}

/** An amount for each unit of a clock, from the placement's first day. */
interface Paid {
  readonly part: CostPart;
  readonly clock: Clock;
  readonly amount: number;
  readonly until: number;
}

/** During absence a share is not paid: that is taken away again on its dates. */
function addPaid(sums: CutSums, stay: QuickStay, { part, clock, amount, until }: Paid): void {
  addTerm(sums, { clock, amount }, { from: stay.from, until });
  const { absence } = stay;
  if (absence === undefined || (absence.part !== null && absence.part !== part)) return;
  const { from, fromDay, to, paid } = absence;
  const lowered = (amount * (paid - ratesPerWhole)) / ratesPerWhole;
  const end = to === null ? until : Math.min(until, to + 1);
  addTerm(sums, { clock, amount: lowered }, { from: Math.max(stay.from, from + fromDay - 1), until: end });
}
