import { addDays, civilFromDay, isDay, type Day } from '../../src/core/day';
import { day, historyStart, listDate } from './calendar';
import { diceFrom, type Dice, type Weighted } from './dice';
import { homeOf, type Home } from './homes';
import { isMonthPaid, kinds, type KindId } from './kinds';
import { priceIn, providers, type Provider } from './prices';

/** One placement of the example, with its figures drawn. */
export interface Stay {
  readonly child: number;
  readonly kind: KindId;
  readonly law: string;
  readonly start: Day;
  /** Null: goes on at the list's date. */
  readonly end: Day | null;
  readonly plannedEnd: Day | null;
  readonly certainEnd: boolean;
  /** Null: the case system does not say. */
  readonly registered: Day | null;
  /** Paid by the month to a home, or by the day to a provider. */
  readonly pay: { readonly home: Home } | { readonly provider: string; readonly dayPrice: number };
}

/** Chosen among many for a year that tells a believable story. */
const chosenSeed = 80_504_554;
const simulationStart = day('2016-01-01');
/** Children who come from home in a thousand days, and how many of a hundred bring a sibling. */
const arrivalsInThousandDays = 33;
const withSibling = 12;

const firstKinds: readonly Weighted<KindId>[] = [
  [34, 'emergency'],
  [23, 'residential'],
  [12, 'sis'],
  [14, 'agency'],
  [4, 'own'],
  [5, 'kinship'],
  [8, 'supported'],
];

/** Days from the first day to that of registration: a week to two months, some beforehand since they are planned, some not told. */
const lags: readonly Weighted<number | null>[] = [
  [5, null],
  [3, -6],
  [7, 4],
  [13, 9],
  [15, 15],
  [16, 21],
  [14, 27],
  [11, 34],
  [8, 42],
  [8, 57],
];

/** Every placement of the example's five years, in order of first day: the same ones each time. */
export function drawStays(seed = chosenSeed): readonly Stay[] {
  const dice = diceFrom(seed);
  const stays: Stay[] = [];
  let child = 0;
  for (
    let date: Day | undefined = simulationStart;
    date !== undefined && date <= listDate;
    date = addDays(date, 1)
  ) {
    if (dice.below(1000) >= arrivalsInThousandDays) continue;
    const kind = dice.weighted(firstKinds, 'emergency');
    const children = dice.chance(withSibling) && isMonthPaid(kind) ? 2 : 1;
    for (let each = 0; each < children; each++)
      stays.push(...path(dice, { child: child++, kind, start: date }));
  }
  return stays
    .filter(({ end }) => end === null || end >= historyStart)
    .sort((one, other) => one.start - other.start || one.child - other.child);
}

interface Arrival {
  readonly child: number;
  readonly kind: KindId;
  readonly start: Day;
}

/** A child's stays one after another, until the child goes home or the list ends. */
function path(dice: Dice, arrival: Arrival): readonly Stay[] {
  const { child, kind, start } = arrival;
  const length = dice.oneOf(kinds[kind].lengths);
  const end = later(start, length + dice.below(Math.floor(length / 4) + 3));
  const stay = stayOf(dice, arrival, end);
  const next = dice.weighted(kinds[kind].next, null);
  // Most moves are to the next morning; some are on the same day, which both homes then bill.
  const following = later(end, dice.chance(80) ? 1 : 0);
  if (next === null || following > listDate) return [stay];
  return [stay, ...path(dice, { child, kind: next, start: following })];
}

function stayOf(dice: Dice, { child, kind, start }: Arrival, end: Day): Stay {
  const isOpen = end > listDate;
  const isPlanned = dice.chance(isOpen ? 35 : 20);
  const lag = dice.weighted(lags, null);
  const registered = lag === null ? null : later(start, lag);
  return {
    child,
    kind,
    law: dice.oneOf(kinds[kind].laws),
    start,
    end: isOpen ? null : end,
    plannedEnd: isPlanned ? later(end, isOpen ? 0 : dice.below(30) - 20) : null,
    certainEnd: isPlanned && isOpen && dice.chance(40),
    registered: registered !== null && registered > listDate ? listDate : registered,
    pay: isMonthPaid(kind) ? { home: homeOf(kind, dice.below(14)) } : placeOf(dice, { kind, start, end }),
  };
}

function placeOf(dice: Dice, { kind, start, end }: { kind: KindId; start: Day; end: Day }): Stay['pay'] {
  const [first, ...others] = providers.filter((provider) => provider.kind === kind);
  if (first === undefined) throw new Error(`nobody offers ${kind}`);
  const provider: Provider = dice.oneOf([first, ...others]);
  const agreed = provider.appliesTo === 'new' ? start : Math.min(end, listDate);
  const price = priceIn(provider, isDay(agreed) ? civilFromDay(agreed).year : 0);
  // Some children need more staff than the list price covers.
  const extra =
    kind === 'supported'
      ? 0
      : dice.weighted(
          [
            [80, 0],
            [14, 8],
            [6, 15],
          ],
          0,
        );
  return { provider: provider.name, dayPrice: Math.floor((price * (100 + extra)) / 1000) * 10 };
}

function later(date: Day, days: number): Day {
  const found = addDays(date, days);
  if (found === undefined) throw new Error('a stay ends beyond the calendar');
  return found;
}
