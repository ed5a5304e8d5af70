import { type ComparedScenario, scenarioComparer } from '../../core/scenario/compareScenario';
import { scenarios } from '../../tables/scenarios';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import { kindsThereAre } from '../names/namesThereAre';
import type { ReadForecast } from './forecastInputs';
import { type ReadScenarios, readScenarios, scenarioColumns, type ScenarioRow } from './readScenarios';

/** A scenario of the table, beside the forecast. */
export interface NamedScenario {
  readonly name: string;
  readonly rows: readonly ScenarioRow[];
  readonly compared: ComparedScenario;
}

/** A scenario of which a row is wrong: without it the others would be another scenario. */
export interface FaultyScenario {
  readonly name: string;
  /** badRows, with the first of them. */
  readonly fault: LocatedProblem;
}

/** Whether a row of it is wrong. */
export function isFaulty(scenario: NamedScenario | FaultyScenario): scenario is FaultyScenario {
  return 'fault' in scenario;
}

type Comparer = ReturnType<typeof scenarioComparer>;

/**
 * Compares each scenario with the forecast, in the order in which they are first named; one with a wrong row is told by its problem, and
 * the others are compared. Problems of the table as a whole: missingTable, columnGivenTwice.
 */
export function compareScenarios(
  read: ReadForecast,
): readonly (NamedScenario | FaultyScenario)[] | LocatedProblem {
  const { further, placements, costs, found, question } = read;
  const rows = further.get(scenarios.id);
  if (rows === undefined) return ofCall({ problem: 'missingTable', table: scenarios.name });
  const kinds = kindsThereAre(costs);
  const given = readScenarios(rows, placements.names, (kind) => kinds.has(kind));
  if (isLocated(given)) return given;
  const comparer = scenarioComparer(found, question);
  blameTroubles(given, comparer);
  return [...new Set(given.scenarioOf.values())].map((scenario) => {
    const name = placements.names.textOf(scenario);
    const fault = faultOf(given, scenario);
    if (fault !== null) return { name, fault };
    const own = given.rows.filter((row) => row.scenario === scenario);
    return { name, rows: own, compared: comparer.compare(own.map(({ change }) => change)) };
  });
}

/** What is wrong with the rows of a scenario, as one problem that names the first; null: nothing is. */
function faultOf({ table, scenarioOf }: ReadScenarios, scenario: number): LocatedProblem | null {
  const problems = [...table.problems(scenarioColumns)]
    .filter(([row]) => scenarioOf.get(row) === scenario)
    .sort(([one], [other]) => one - other);
  const [[, first] = []] = problems;
  return first === undefined ? null : ofCall({ problem: 'badRows', count: problems.length, first });
}

/** Blames changes that only the forecast can tell are wrong. */
function blameTroubles({ table, rows }: ReadScenarios, comparer: Comparer): void {
  for (const { row, change } of rows) {
    const trouble = comparer.troubleOf(change);
    if (trouble === 'noDays') table.blame('kind', row, { problem: 'noDaysOfKind' });
    if (trouble === 'noPrice') table.blame('toKind', row, { problem: 'noPriceOfKind' });
  }
  for (const [row, share] of movedTooMuch(rows))
    table.blame('share', row, { problem: 'movesTooMuch', share });
}

/** More than all, by more than what decimals are apart by. */
const tooLarge = 1 + 1e-9;

/** The rows by which the moves of a scenario come to more than all days of a kind, and to what share. */
function movedTooMuch(rows: readonly ScenarioRow[]): ReadonlyMap<number, number> {
  const [moved, found] = [new Map<string, number>(), new Map<number, number>()];
  for (const { row, scenario, change } of rows) {
    if (change.change !== 'move') continue;
    const of = `${scenario} ${change.kind}`;
    const share = (moved.get(of) ?? 0) + change.share;
    moved.set(of, share);
    if (share > tooLarge) found.set(row, share);
  }
  return found;
}
