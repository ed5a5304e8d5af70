import type { ScenarioEffect } from '../../core/scenario/compareScenario';
import { scenarios as scenarioTable } from '../../tables/scenarios';
import { compareTexts } from '../../text/alphabet';
import type { ToldChange } from '../../text/changeSentence';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import { kindsThereAre } from '../names/namesThereAre';
import { compareScenarios, type FaultyScenario, isFaulty, type NamedScenario } from './compareScenarios';
import type { ReadForecast } from './forecastInputs';
import type { ScenarioRow } from './readScenarios';
import { toldChange } from './toldChange';

/** A change of a scenario, with what it does alone. */
export interface AnsweredChange {
  /** Its row in the table Scenarier, from 0. */
  readonly row: number;
  readonly from: number;
  readonly told: ToldChange;
  readonly effect: ScenarioEffect;
}

/** A scenario beside the forecast: what its changes do, what they do together, and all of them. */
export interface AnsweredScenario {
  readonly name: string;
  readonly baseHundredths: number;
  readonly changes: readonly AnsweredChange[];
  readonly together: ScenarioEffect;
  readonly all: ScenarioEffect;
}

/** All of the workbook, in the order in which they are first named; one with a wrong row by what is wrong. */
export type AnsweredScenarios = readonly (AnsweredScenario | FaultyScenario)[];

/** The scenarios of the workbook, or what is wrong with their table; and the kinds that a change may name. */
export function answeredScenarios(read: ReadForecast): {
  readonly scenarios: AnsweredScenarios | LocatedProblem;
  readonly kinds: readonly string[];
} {
  const nameOf = (kind: number): string => read.placements.names.textOf(kind);
  const kinds = [...kindsThereAre(read.costs)].map(nameOf).sort(compareTexts);
  if (!read.further.has(scenarioTable.id)) return { scenarios: [], kinds };
  const compared = compareScenarios(read);
  const scenarios = isLocated(compared)
    ? compared
    : compared.map((each) => (isFaulty(each) ? each : answered(each, nameOf)));
  return { scenarios, kinds };
}

function answered(
  { name, rows, compared }: NamedScenario,
  nameOf: (kind: number) => string,
): AnsweredScenario {
  const { baseHundredths, effects, together, all } = compared;
  const changes = rows.flatMap((row, index) => {
    const effect = effects[index];
    return effect === undefined ? [] : [changeOf(row, effect, nameOf)];
  });
  return { name, baseHundredths, changes, together, all };
}

function changeOf(
  { row, change }: ScenarioRow,
  effect: ScenarioEffect,
  nameOf: (kind: number) => string,
): AnsweredChange {
  return { row, from: change.from, told: toldChange(change, nameOf), effect };
}
