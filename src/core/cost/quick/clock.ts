import { keepShape } from '../../keepShape';
import { monthPartsBefore, partsPerMonth } from '../../monthParts';

/**
 * A clock runs over the days and counts something that costs are proportional to: days, months, months by the rate of their
 * year, kronor of a price list. What it shows before a day is a whole number that a double holds exactly, so that the time
 * between two days is exact, too. It runs evenly but for some turns. A record for functions that stand by themselves, as they are asked for each placement.
 */
export interface Clock {
  /** Whether it runs by parts of months rather than by days. */
  readonly byMonths: boolean;
  /** From when it runs at another speed, in days or parts of months; what it shows then; and how fast it runs from there. */
  readonly turns: Float64Array;
  readonly shown: Float64Array;
  readonly speeds: Float64Array;
  /** What it shows at each cut of the window. */
  readonly atCuts: Float64Array;
  /** What one unit of the clock is, as a share of the amount that is paid for a day, a month or a krona. */
  readonly unit: number;
}

/** From when a clock runs at a speed. */
export interface Turn {
  readonly at: number;
  readonly speed: number;
}

/** Counts days. */
export function dayClock(cuts: Int32Array): Clock {
  return clockOf(cuts, [{ at: 0, speed: 1 }], { byMonths: false, unit: 1 });
}

/** Counts months, each day being its share of its own. */
export function monthClock(cuts: Int32Array): Clock {
  return clockOf(cuts, [{ at: 0, speed: 1 }], { byMonths: true, unit: 1 / partsPerMonth });
}

/** A clock that stands still until its first turn. Turns stand in order. */
export function clockOf(
  cuts: Int32Array,
  turns: readonly Turn[],
  { byMonths, unit }: Pick<Clock, 'byMonths' | 'unit'>,
): Clock {
  const count = turns.length;
  const clock = {
    byMonths,
    turns: new Float64Array(count),
    shown: new Float64Array(count),
    speeds: new Float64Array(count),
    atCuts: new Float64Array(cuts.length),
    unit,
  };
  fillTurns(clock, turns);
  for (let cut = 0; cut < cuts.length; cut += 1) clock.atCuts[cut] = shownBefore(clock, cuts[cut] ?? 0);
  return clock;
}

/** A loop, since a price list has a clock for each home and each time at which its contracts are made. */
function fillTurns(clock: Clock, turns: readonly Turn[]): void {
  let shown = 0;
  let before: Turn = { at: 0, speed: 0 };
  for (let index = 0; index < turns.length; index += 1) {
    const turn = turns[index] ?? before;
    shown += before.speed * (turn.at - before.at);
    clock.turns[index] = turn.at;
    clock.shown[index] = shown;
    clock.speeds[index] = turn.speed;
    before = turn;
  }
}

keepShape(dayClock(new Int32Array(0)));

/** What the clock shows when the day begins. */
export function shownBefore({ byMonths, turns, shown, speeds }: Clock, day: number): number {
  const time = byMonths ? monthPartsBefore(day) : day;
  for (let index = turns.length - 1; index >= 0; index -= 1) {
    const passed = time - (turns[index] ?? 0);
    if (passed >= 0) return (shown[index] ?? 0) + passed * (speeds[index] ?? 0);
  }
  return 0;
}
