import type { Outcome } from '../failure';
import { withFetched } from '../withFetched';
import type * as writing from './writeScenario';

type Writing = typeof writing;

/** What writes scenarios is fetched when it is first asked for. */
const ask = withFetched((): Promise<Writing> => import(/* webpackChunkName: "forecast" */ './writeScenario'));

/** Writes a row of the table of scenarios. */
export function writeScenarioRow(wish: writing.ScenarioWish): Promise<Outcome<string>> {
  return ask((module) => module.writeScenarioRow(wish));
}

/** Takes rows of it away. */
export function removeScenarioRows(known: readonly writing.KnownRow[]): Promise<Outcome<string>> {
  return ask((module) => module.removeScenarioRows(known));
}
