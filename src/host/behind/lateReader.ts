import type { Outcome } from '../failure';
import type { Figure } from './figure';
import type { Origin } from './origins';
import type { ReadArgument } from './readArgument';
import type * as formulaReader from './reader';
import type { WrittenCall } from './written';
import { withFetched } from '../withFetched';

type Reader = typeof formulaReader;

/** The reader of formulas is fetched when it is first needed: most who open the pane never ask for the sum behind a figure. */
const ask = withFetched((): Promise<Reader> => import(/* webpackChunkName: "calculations" */ './reader'));

/** The calls of our functions in a formula; null: it cannot be read. */
export function readCalls(formula: string): Promise<Outcome<readonly WrittenCall[] | null>> {
  return ask(({ formulaCalls }) => Promise.resolve(formulaCalls(formula)));
}

/** What each argument of a call hands over. */
export function readArguments(call: WrittenCall, figure: Figure): Promise<Outcome<readonly ReadArgument[]>> {
  return ask((reader) => reader.readArguments(call, figure));
}

/** Where a formula without a call of ours has its figure from. */
export function readOrigins(figure: Figure): Promise<Outcome<readonly Origin[]>> {
  return ask((reader) => reader.readOrigins(figure));
}

/** The placement in whose row the selected cell lies; null: it lies in none. */
export function readPlacement(figure: Figure): Promise<Outcome<formulaReader.PlacementCells | null>> {
  return ask((reader) => reader.readPlacement(figure));
}
