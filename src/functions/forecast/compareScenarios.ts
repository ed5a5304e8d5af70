import { type ComparedScenario, scenarioComparer } from '../../core/scenario/compareScenario';
import { scenarios } from '../../tables/scenarios';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import { kindsThereAre } from '../names/namesThereAre';
import type { ReadForecast } from './forecastInputs';
import { type ReadScenarios, readScenarios, type ScenarioRow } from './readScenarios';

/** A scenario of the table, beside the forecast. */
export interface NamedScenario {
  readonly name: string;
  readonly rows: readonly ScenarioRow[];
  readonly compared: ComparedScenario;
}

type Comparer = ReturnType<typeof scenarioComparer>;

/** Compares each scenario with the forecast, in the order in which they are first named. Problems: missingTable, badRows. */
export function compareScenarios(read: ReadForecast): readonly NamedScenario[] | LocatedProblem {
  const { further, placements, costs, found, question } = read;
  const rows = further.get(scenarios.id);
  if (rows === undefined) return ofCall({ problem: 'missingTable', table: scenarios.name });
  const kinds = kindsThereAre(costs);
  const given = readScenarios(rows, placements.names, (kind) => kinds.has(kind));
  if (isLocated(given)) return given;
  const comparer = scenarioComparer(found, question);
  const troubled = troublesOf(given, comparer);
  if (troubled !== null) return troubled;
  const names = [...new Set(given.rows.map(({ scenario }) => scenario))];
  return names.map((scenario) => {
    const own = given.rows.filter((row) => row.scenario === scenario);
    const compared = comparer.compare(own.map(({ change }) => change));
    return { name: placements.names.textOf(scenario), rows: own, compared };
  });
}

/** What is wrong with changes that only the forecast can tell, as one problem that names the first. */
function troublesOf({ table, rows }: ReadScenarios, comparer: Comparer): LocatedProblem | null {
  for (const { row, change } of rows) {
    const trouble = comparer.troubleOf(change);
    if (trouble === 'noDays') table.blame('kind', row, { problem: 'noDaysOfKind' });
    if (trouble === 'noPrice') table.blame('toKind', row, { problem: 'noPriceOfKind' });
  }
  for (const [row, share] of movedTooMuch(rows))
    table.blame('share', row, { problem: 'movesTooMuch', share });
  const problems = table.problems(['kind', 'toKind', 'share']);
  const [first] = [...problems].sort(([one], [other]) => one - other).map(([, problem]) => problem);
  return first === undefined ? null : ofCall({ problem: 'badRows', count: problems.size, first });
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
