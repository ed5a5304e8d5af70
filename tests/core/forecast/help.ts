import type { ForecastList, ForecastQuestion } from '../../../src/core/forecast/forecastList';
import { columnsOf, type World } from '../naive/world';

/** What every question of the tests has, unless it says otherwise. */
export const usual: Omit<ForecastQuestion, 'asOf' | 'from' | 'to'> = {
  dayRule: 'both',
  historyFrom: null,
  isByRegistration: false,
  seed: 1,
  years: 400,
};

/** A column of the list by its rows; whole numbers. */
type Whole = readonly number[];

/** What a list says beside its placements, where it says something. */
export interface ListExtras {
  readonly plannedEnd?: Whole;
  readonly certainEnd?: Whole;
  readonly born?: Whole;
  readonly registered?: Whole;
  readonly kinds?: ForecastList['kinds'];
}

/** The list as the forecast gets it. */
export function listFrom(
  { placements, tables }: Pick<World, 'placements' | 'tables'>,
  extras: ListExtras = {},
): ForecastList {
  const none = placements.map(() => 0);
  return {
    placements: columnsOf(placements),
    placementIds: Int32Array.from(placements, ({ id }) => id ?? -1),
    plannedEnd: Int32Array.from(extras.plannedEnd ?? none),
    certainEnd: Uint8Array.from(extras.certainEnd ?? none),
    born: Int32Array.from(extras.born ?? none),
    registered: Int32Array.from(extras.registered ?? none),
    leftOut: Uint8Array.from(none),
    tables,
    kinds: extras.kinds ?? new Map(),
  };
}
