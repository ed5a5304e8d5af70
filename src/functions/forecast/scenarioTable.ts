import { kronorFromOre } from '../../core/ore';
import type { ComparedScenario, ScenarioEffect } from '../../core/scenario/compareScenario';
import { changeSentence } from '../../text/changeSentence';
import type { Language } from '../../text/language';
import { problemSentence } from '../../text/problems';
import { scenarioHeaders, type ScenarioPart, scenarioPartWords } from '../../text/scenarioWords';
import { type Cell, type FunctionResult, isLocated } from '../cell';
import { compareScenarios, type FaultyScenario, isFaulty, type NamedScenario } from './compareScenarios';
import { budgetOf, tooLittle } from './forecastTable';
import type { ReadForecast } from './forecastInputs';
import type { ScenarioRow } from './readScenarios';
import { toldChange } from './toldChange';

const partsOfDay = 100;

/**
 * For each scenario the forecast without its changes, what each change does alone, what they do together, and the forecast with them: the
 * last line is the sum of those above. A scenario with a wrong row has one line, with the sentence that says so. Where the history is too short, figures are the sentence that says so: without new placements, what
 * a change does would be told too small.
 */
export function scenarioTable(read: ReadForecast): FunctionResult {
  const { language } = read.placements.sheet;
  const compared = compareScenarios(read);
  if (isLocated(compared)) return [[compared]];
  return [
    Object.values(scenarioHeaders).map((header) => header[language]),
    ...compared.flatMap((scenario) =>
      isFaulty(scenario) ? [faultyLine(scenario, language)] : linesOf(read, scenario),
    ),
  ];
}

/** The error stands where the figures would, and its sentence, which a sheet can print, where the change would. */
function faultyLine({ name, fault }: FaultyScenario, language: Language): readonly Cell[] {
  const part = scenarioPartWords.scenario[language];
  return [name, part, problemSentence(fault, language), '', fault, fault, '', ''];
}

function linesOf(read: ReadForecast, { name, rows, compared }: NamedScenario): FunctionResult {
  const { language } = read.placements.sheet;
  const { fullYear } = read.found.total;
  const line = (part: ScenarioPart, what: readonly [Cell, Cell], effect: ScenarioEffect): readonly Cell[] => [
    name,
    scenarioPartWords[part][language],
    ...what,
    ...[kronorFromOre(effect.ore), effect.hundredths / partsOfDay].map((figure): Cell =>
      fullYear === null ? tooLittle(read) : figure,
    ),
  ];
  const base = { ore: fullYear ?? 0, hundredths: compared.baseHundredths };
  const withAll = { ore: base.ore + compared.all.ore, hundredths: base.hundredths + compared.all.hundredths };
  return [
    [...line('base', ['', ''], base), ...againstBudget(read, base)],
    ...changeLines(compared, (effect, index) => {
      const row = rows[index];
      const what: readonly [Cell, Cell] = row === undefined ? ['', ''] : [whatOf(read, row), row.change.from];
      return [...line('change', what, effect), '', ''];
    }),
    [...line('together', ['', ''], compared.together), '', ''],
    [...line('scenario', ['', ''], withAll), ...againstBudget(read, withAll)],
  ];
}

function whatOf({ placements }: ReadForecast, { change }: ScenarioRow): string {
  const { names, sheet } = placements;
  return changeSentence(
    toldChange(change, (kind) => names.textOf(kind)),
    sheet.language,
  );
}

function changeLines(
  { effects }: ComparedScenario,
  line: (effect: ScenarioEffect, index: number) => readonly Cell[],
): FunctionResult {
  return effects.map(line);
}

/** The budget, and what is left of it; blank where none is given. */
function againstBudget(read: ReadForecast, { ore }: ScenarioEffect): readonly Cell[] {
  const planned = budgetOf(read, null);
  if (planned === null) return ['', ''];
  const left = read.found.total.fullYear === null ? tooLittle(read) : kronorFromOre(planned - ore);
  return [kronorFromOre(planned), left];
}
