import { numberAt } from '../numberAt';
import { type KindAhead, type KindsAhead, nothingAhead } from './kindAhead';
import type { PriceOfDay } from './priceOfDay';
import { type PriceChanges, priceChanger } from './repriced';
import { changesOf, firstDateOf, type MoveDays } from './scenarioChange';

/** What days are moved by, and what a day of the kind that they come to costs. */
export interface Moves extends PriceChanges {
  readonly priceOfDay: PriceOfDay;
}

/**
 * Moves shares of the days that each kind has before any move, with as large a share of its cost: no day moves twice. They cost what a day
 * of their new kind does. The shares of a kind must not come to more than 1 on any date.
 */
export function movedDays(kinds: KindsAhead, given: Moves): KindsAhead {
  const moves = changesOf(given.changes, 'move');
  const { dates } = given.ahead;
  const moved = new Map<number, KindAhead>(
    [...kinds].map(([kind, { cost, days }]) => [kind, { cost: cost.slice(), days: days.slice() }]),
  );
  for (const move of moves) {
    const source = kinds.get(move.kind);
    if (source === undefined) continue;
    const target = moved.get(move.toKind) ?? nothingAhead(dates);
    moved.set(move.toKind, target);
    take(moved.get(move.kind) ?? nothingAhead(dates), source, { move, given });
    give(target, source, { move, given });
  }
  return moved;
}

interface OneMove {
  readonly move: MoveDays;
  readonly given: Moves;
}

function take(left: KindAhead, source: KindAhead, { move, given }: OneMove): void {
  for (let date = firstDateOf(move, given.ahead); date <= given.ahead.dates; date += 1) {
    left.days[date] = numberAt(left.days, date) - move.share * numberAt(source.days, date);
    left.cost[date] = numberAt(left.cost, date) - move.share * numberAt(source.cost, date);
  }
}

function give(target: KindAhead, source: KindAhead, { move, given }: OneMove): void {
  const prices = given.priceOfDay(move.toKind);
  const changed = priceChanger(move.toKind, given);
  for (let date = firstDateOf(move, given.ahead); date <= given.ahead.dates; date += 1) {
    const days = move.share * numberAt(source.days, date);
    if (days === 0 || prices === null) continue;
    target.days[date] = numberAt(target.days, date) + days;
    target.cost[date] = numberAt(target.cost, date) + changed(date, days * numberAt(prices, date), days);
  }
}
