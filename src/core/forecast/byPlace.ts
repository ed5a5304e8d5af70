import { allocate } from '../allocate';
import { numberAt } from '../numberAt';
import { isProblem } from '../result';
import type { Forecast } from './forecast';
import { added, carriedOn, type ForecastParts, type MoneySoFar } from './lines';
import { wholeAhead } from './wholeAhead';

/** What a forecast comes to at a place: a cost centre with an activity, known by a number. */
export interface PlaceLine extends ForecastParts {
  readonly place: number;
}

/** Where what is forecast belongs. */
export interface Places {
  /** The place of a row of the list. */
  readonly ofRow: (row: number) => number;
  /** The place of an adjustment, by its row. */
  readonly ofAdjustment: (row: number) => number;
  /** Öre booked through the last closed month, by place; null: no ledger is given. */
  readonly booked: ReadonlyMap<number, number> | null;
  /** Places that have a line in any case. */
  readonly always: readonly number[];
}

/** What of the money has to do with what is carried on. */
type MoneyAtPlaces = Pick<MoneySoFar, 'booked' | 'carriesForward' | 'question'>;

/** Öre by place. */
type Sums = Map<number, number>;

/**
 * The parts of a forecast by place; each part adds up to that of all kinds, to the öre. What is new of a kind is divided by where the
 * placements began from which its arrivals are counted, by the largest remainder; what is carried on follows what each place was booked
 * above the list. Other places without anything are left out.
 */
export function forecastByPlace(found: Forecast, places: Places, money: MoneyAtPlaces): readonly PlaceLine[] {
  const parts = partsAt(found, places, money);
  const sums = Object.values(parts);
  const isKnown = found.refusal === null;
  const used = sums.flatMap((each) => [...each].filter(([, ore]) => ore !== 0).map(([place]) => place));
  return [...new Set([...places.always, ...used])].map((place) => ({
    place,
    ...added({
      soFar: at(parts.soFar, place),
      committed: at(parts.committed, place),
      expectedNew: isKnown ? at(parts.expectedNew, place) : null,
      adjustments: at(parts.adjustments, place),
      carried: at(parts.carried, place),
      residual: at(parts.residual, place),
    }),
  }));
}

type SumsOfParts = Readonly<Record<Exclude<keyof ForecastParts, 'fullYear'>, ReadonlyMap<number, number>>>;

function partsAt(found: Forecast, places: Places, money: MoneyAtPlaces): SumsOfParts {
  const { closed, after } = listedAt(found, places);
  const booked = places.booked ?? closed;
  const residual = new Map(
    [...booked.keys(), ...closed.keys()].map((place) => [place, at(booked, place) - at(closed, place)]),
  );
  return {
    soFar: new Map(
      [...booked.keys(), ...after.keys()].map((place) => [place, at(booked, place) + at(after, place)]),
    ),
    committed: committedAt(found, places),
    expectedNew: newAt(found, places, money.question.asOf),
    adjustments: adjustedAt(found, places),
    carried: carriedAt(found, residual, money),
    residual,
  };
}

function at(sums: ReadonlyMap<number, number>, place: number): number {
  return sums.get(place) ?? 0;
}

function add(sums: Sums, place: number, ore: number): void {
  sums.set(place, at(sums, place) + ore);
}

/** The place of a known row. */
function placeOf({ known }: Forecast, { ofRow }: Places, row: number): number {
  return ofRow(known.rows[row] ?? -1);
}

function listedAt(found: Forecast, places: Places): { readonly closed: Sums; readonly after: Sums } {
  const closed: Sums = new Map();
  const after: Sums = new Map();
  for (const each of found.listed) {
    const place = placeOf(found, places, each.row);
    add(closed, place, each.closed);
    add(after, place, each.after);
  }
  return { closed, after };
}

function committedAt(found: Forecast, places: Places): Sums {
  const sums: Sums = new Map();
  for (const [row, ore] of wholeAhead(found.committed)) add(sums, placeOf(found, places, row), ore);
  return sums;
}

function newAt(found: Forecast, places: Places, asOf: number): Sums {
  const sums: Sums = new Map();
  for (const { place, ore } of newByPlace(found, places, asOf)) add(sums, place, ore);
  return sums;
}

/** The part of what is new of a kind that falls to a place. */
export interface NewAtPlace {
  readonly place: number;
  readonly kind: number;
  readonly ore: number;
  /** How many of the arrivals that the rate of the kind is made of began there. */
  readonly arrivals: number;
}

/** What is new of each kind by place: the parts of a kind add up to it, to the öre. */
export function newByPlace(found: Forecast, places: Places, asOf: number): readonly NewAtPlace[] {
  return found.lines.flatMap(({ kind, expectedNew }) => {
    if (kind === null || expectedNew === null || expectedNew === 0) return [];
    const arrivals = arrivalsAt(found, places, { kind, asOf });
    const parts = allocate(expectedNew, [...arrivals.values()]);
    if (isProblem(parts)) throw new RangeError('new placements are expected of a kind that has no arrivals');
    return [...arrivals].map(([place, count], index) => ({
      ...{ place, kind, arrivals: count },
      ore: parts[index] ?? 0,
    }));
  });
}

/** How many of the arrivals that the rate of a kind is made of began where. */
function arrivalsAt(
  found: Forecast,
  places: Places,
  { kind, asOf }: { readonly kind: number; readonly asOf: number },
): Sums {
  const sums: Sums = new Map();
  const { placements } = found.known;
  const days = found.rates.get(kind)?.days ?? 0;
  for (const [row, start] of placements.start.entries())
    if (numberAt(placements.kind, row) === kind && start > asOf - days)
      add(sums, placeOf(found, places, row), 1);
  return sums;
}

function adjustedAt({ adjustments }: Forecast, { ofAdjustment }: Places): Sums {
  const sums: Sums = new Map();
  for (const { row, cost } of adjustments) if (!Number.isNaN(cost)) add(sums, ofAdjustment(row), cost);
  return sums;
}

/** The öre that rounding leaves over go where the ledger differs the most from the list. */
function carriedAt({ lines }: Forecast, residual: ReadonlyMap<number, number>, money: MoneyAtPlaces): Sums {
  const sums: Sums = new Map();
  if (!money.carriesForward) return sums;
  for (const [place, ore] of residual) add(sums, place, carriedOn(ore, money));
  const [largest] = [...residual].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  const carried = lines.reduce((sum, line) => sum + line.carried, 0);
  const rest = [...sums.values()].reduce((left, ore) => left - ore, carried);
  if (largest !== undefined) add(sums, largest[0], rest);
  return sums;
}
