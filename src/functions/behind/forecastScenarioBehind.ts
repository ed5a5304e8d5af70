import { orePerKrona } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { forecastBehindTexts as texts } from '../../text/behindForecast';
import { masked } from '../../text/personalNumbers';
import { type ScenarioPart, scenarioHeaders as headers, scenarioPartWords } from '../../text/scenarioWords';
import { meaningOf } from '../../text/words';
import type { Cell, FunctionResult } from '../cell';
import { type AmountLine, sumOfAmounts } from './amountTable';
import { writtenCell } from './explanation';
import type { ToldForecast } from './forecastCallOf';
import { behindTerms, type FigureBehind, type ForecastBehind, noFigure } from './forecastFigure';
import { listed } from './reimbursementTables';
import type { Question } from './question';

const ids = Object.keys(headers);
const at = { scenario: 0, part: 1, change: 2, amount: 4, days: 5, budget: 6, variance: 7 } as const;

/** A figure of a scenario: its lines add up to the last of them; the others have a sentence of what they are. */
export function forecastScenarioBehind(
  told: ToldForecast,
  { row, column }: Question,
  answer: FunctionResult,
): ForecastBehind {
  const line = answer[row];
  const part = line === undefined ? undefined : partOf(line);
  if (line === undefined || part === undefined) return { about: null, ...noFigure };
  const id = ids[column];
  const figure = id === 'days' || id === 'budget' || id === 'variance' ? id : 'amount';
  const name = writtenCell(line[at.scenario], { language: told.language });
  return {
    about: [name, scenarioPartWords[part][told.language], headers[figure][told.language]].join(' · '),
    ...behindLine(told, { line, part, answer }, figure),
  };
}

function partOf(line: readonly Cell[]): ScenarioPart | undefined {
  const word = line[at.part];
  return typeof word === 'string' ? meaningOf(word, scenarioPartWords) : undefined;
}

interface AskedLine {
  readonly line: readonly Cell[];
  readonly part: ScenarioPart;
  readonly answer: FunctionResult;
}

function behindLine(
  told: ToldForecast,
  asked: AskedLine,
  figure: 'amount' | 'days' | 'budget' | 'variance',
): FigureBehind {
  const { line, part } = asked;
  if (hundredthsAt(line, figure) === null) return noFigure;
  if (figure === 'budget') return { sum: texts.budgetOfAll[told.language], tables: [] };
  if (figure === 'variance')
    return behindTerms(told, [
      [headers.budget, hundredthsAt(line, 'budget') ?? 0],
      [scenarioPartWords[part], 0 - (hundredthsAt(line, 'amount') ?? 0)],
    ]);
  if (part !== 'scenario') return { sum: texts[part][told.language], tables: [] };
  return behindScenario(told, asked, figure);
}

/** The lines above the last one of a scenario, which is what they add up to. */
function behindScenario(
  { language }: ToldForecast,
  { line, answer }: AskedLine,
  figure: 'amount' | 'days',
): FigureBehind {
  const own = answer.slice(1).filter((each) => each[at.scenario] === line[at.scenario] && each !== line);
  const lines = own
    .filter((each) => partOf(each) !== 'scenario')
    .map((each): AmountLine => {
      const change = each[at.change];
      const part = partOf(each) ?? 'base';
      const isNamed = typeof change === 'string' && change !== '';
      return {
        names: [isNamed ? masked(change) : scenarioPartWords[part][language]],
        ore: [hundredthsAt(each, figure) ?? 0],
      };
    });
  const amounts = lines.map(({ ore: [ore] }) => ore ?? 0);
  const table = { heading: texts.scenarioLines, headers: [texts.item, headers[figure]], lines };
  return { sum: sumOfAmounts(amounts, language), tables: listed(table, language) };
}

/** Öre, or hundredths of days; null: the cell holds no figure. */
function hundredthsAt(
  line: readonly Cell[],
  figure: 'amount' | 'days' | 'budget' | 'variance',
): number | null {
  const cell = line[at[figure]];
  return typeof cell === 'number' ? roundedWhole(cell * orePerKrona) : null;
}
