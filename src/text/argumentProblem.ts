import type { CellProblem } from './cellProblem';
import type { CostProblem } from './costProblem';
import type { ForecastProblem } from './forecastProblem';
import type { Text } from './language';
import type { RangeProblem } from './rangeProblem';
import type { ScenarioProblem } from './scenarioProblem';
import type { TableProblem } from './tableProblem';

/** A choice is needed for what is asked, and is left out. */
export interface MissingOption {
  readonly problem: 'missingOption';
  readonly option: Text;
}

/** The function comes in a file of its own, and that could not be fetched. */
export interface NotFetched {
  readonly problem: 'notFetched';
}

/** What can be wrong with the arguments themselves, before anything is calculated. */
export type ArgumentProblem =
  | CellProblem
  | CostProblem
  | ForecastProblem
  | TableProblem
  | ScenarioProblem
  | RangeProblem
  | MissingOption
  | NotFetched;
