import { numberAt } from '../../numberAt';
import type { CostWorld } from '../costWorld';
import { hasOwnPrice } from '../ownPay';
import { beginSums, type CutSums, settleSums } from './cutSums';
import { type EvenDays, evenDays } from './evenDays';
import { isPaidMonthly, payMonthly } from './payMonthly';
import { billedUntil, payByList, payOwn, type QuickPay, quickPay } from './quickPay';
import { takeStay } from './quickStay';

/** A window cut into segments: where each begins and, last, where the window ends; and which one a day of it lies in. */
export interface Cuts {
  readonly starts: Int32Array;
  /** By the distance from the window's first day. */
  readonly ofDay: Int32Array;
}

/**
 * What placements cost before each cut of a window, in a short way where there is one. The functions that pass a hundred thousand
 * placements stand by themselves and share this record: functions made anew for each call would be compiled anew, too.
 */
export interface QuickCosts {
  readonly pay: QuickPay;
  readonly even: EvenDays;
  readonly windowFrom: number;
  readonly windowUntil: number;
  readonly ofDay: Int32Array;
  /** Of the placement that was passed last: öre before the cuts from `first` through `last`; before and after it costs nothing. */
  readonly cost: CutSums;
  readonly compensation: CutSums;
  /** Of the same: one day past its last billed date, cut by nothing; and whether those dates are care days. */
  billedUntil: number;
  countsDays: boolean;
}

/** Makes what is needed for a window. */
export function quickCosts(world: CostWorld, { starts, ofDay }: Cuts): QuickCosts {
  const pay = quickPay(world, starts);
  const [windowFrom, windowUntil] = [numberAt(starts, 0), numberAt(starts, starts.length - 1)];
  const { cost, compensation } = pay;
  const passed = { billedUntil: 0, countsDays: true };
  return { pay, even: evenDays(world), windowFrom, windowUntil, ofDay, cost, compensation, ...passed };
}

/**
 * Works out a placement. Most are paid in one of three ways, each of which is an amount times what a clock counts: a price per day, pay
 * by the month with its contribution, or a price list. So their cost before a cut is a product, whatever happened before it, and the
 * same to the öre as what `costBefore` makes of the placement's charges. False: it has something that only its charges tell.
 */
export function passQuickly(quick: QuickCosts, index: number): boolean {
  const { pay, windowFrom, windowUntil, ofDay, cost, compensation } = quick;
  const { world, stay } = pay;
  if (!takeStay(stay, pay, index)) return false;
  quick.countsDays = stay.kind?.countsDays ?? true;
  quick.billedUntil = stay.from;
  const isOutside = stay.knownUntil <= windowFrom || stay.from >= windowUntil;
  const first = isOutside ? 0 : (ofDay[Math.max(stay.from, windowFrom) - windowFrom] ?? 0);
  const last = isOutside ? 0 : (ofDay[stay.knownUntil - 1 - windowFrom] ?? 0) + 1;
  beginSums(cost, first, last);
  // Few kinds have any: the sums begin where something comes back.
  beginSums(compensation, 0, 0);
  if (isOutside) return true;
  if (isPaidMonthly(pay)) {
    quick.billedUntil = billedUntil(world, stay, null);
    return payMonthly(pay);
  }
  quick.billedUntil = hasOwnPrice(world.placements, index) ? payOwn(pay) : payByList(pay);
  return quick.billedUntil > 0 && settleSums(cost) && settleSums(compensation);
}
