import { hasOwnPrice } from '../ownPay';
import { wholeOre } from './evenPay';
import { listClockFor } from './listClock';
import { billedUntil, type QuickPay, ruleOfList } from './quickPay';

/**
 * Takes the pay of a placement that is paid in whole öre by the day and gets nothing else, neither lowered by absence nor with a share that
 * comes back. Gives the end of its billed dates; 0 where it is paid otherwise.
 */
export function payEvenly(pay: QuickPay): number {
  const { world, stay } = pay;
  if (stay.absence !== undefined) return 0;
  return hasOwnPrice(world.placements, stay.index) ? ownDays(pay) : listedDays(pay);
}

function ownDays({ world, stay, days, even }: QuickPay): number {
  const { dayPrice, fee, expense } = world.placements;
  const ore = wholeOre(dayPrice[stay.index] ?? NaN);
  const isAlone = Number.isNaN(fee[stay.index] ?? NaN) && Number.isNaN(expense[stay.index] ?? NaN);
  if (ore === 0 || !isAlone || (stay.kind?.vatCompensation ?? 0) !== 0) return 0;
  const until = billedUntil(world, stay, null);
  even.clock = days;
  even.oreEach = ore;
  even.until = Math.min(until, stay.knownUntil);
  return until;
}

function listedDays({ world, stay, lists, even }: QuickPay): number {
  const list = listClockFor(lists, world.placements, stay);
  if (list === null || !list.isWholeOre || stay.from < list.from) return 0;
  if ((list.vatCompensation ?? stay.kind?.vatCompensation ?? 0) !== 0) return 0;
  const until = billedUntil(world, stay, ruleOfList(list, stay));
  even.clock = list.clock;
  even.oreEach = 1;
  even.until = Math.min(until, stay.knownUntil);
  return even.until > list.gap ? 0 : until;
}
