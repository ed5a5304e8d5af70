import { certainPart, type ForecastLine } from '../../core/forecast/lines';
import { shareWithin } from '../../core/forecast/percentile';
import { kronorFromOre } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { forecastHeaders, scopeWords } from '../../text/forecastWords';
import type { LocatedProblem } from '../../text/problem';
import { summaryLabels } from '../../text/summaryWords';
import { type Cell, type FunctionResult, ofCall } from '../cell';
import type { ReadForecast } from './forecastInputs';

/** Days are shown to the hundredth. */
const parts = 100;

/**
 * A line for each kind, one for what cannot be counted, and the total. Where the history is too short, what it would tell is the
 * sentence that says so.
 */
export function forecastTable(read: ReadForecast): FunctionResult {
  const { language } = read.placements.sheet;
  const { lines, total, simulated } = read.found;
  const headers = Object.values(forecastHeaders).map((header) => header[language]);
  return [
    headers,
    ...lines.map((line, place) => lineOf(read, line, simulated?.kinds[place] ?? null)),
    uncounted(read, headers.length),
    lineOf(read, total, simulated?.total ?? null),
  ];
}

/** The kind's name as it was first written. */
export function kindName({ placements }: ReadForecast, kind: number): string {
  const { names, sheet } = placements;
  return kind < 0 ? summaryLabels.blank[sheet.language] : names.textOf(kind);
}

function lineOf(read: ReadForecast, line: ForecastLine, years: Float64Array | null): readonly Cell[] {
  const { language } = read.placements.sheet;
  const told = (ore: number | null): Cell => (ore === null ? tooLittle(read) : kronorFromOre(ore));
  const planned = budgetOf(read, line.kind);
  return [
    line.kind === null ? summaryLabels.total[language] : kindName(read, line.kind),
    told(line.soFar),
    told(line.committed),
    told(line.expectedNew),
    told(line.adjustments),
    told(line.carried),
    told(line.fullYear),
    planned === null ? '' : told(planned),
    planned === null ? '' : told(line.fullYear === null ? null : planned - line.fullYear),
    told(line.low),
    told(line.high),
    planned === null ? '' : withinBudget(read, planned - certainPart(line), years),
    told(line.residual),
    roundedWhole(line.daysAhead * parts) / parts,
    roundedWhole(line.unpriced * parts) / parts,
    line.scope === null ? '' : scopeWords[line.scope][language],
  ];
}

function withinBudget(read: ReadForecast, left: number, years: Float64Array | null): Cell {
  return years === null ? tooLittle(read) : shareWithin(years, left);
}

/** Null: no budget is given. A kind that it does not name has none. */
export function budgetOf({ budget }: ReadForecast, kind: number | null): number | null {
  if (budget === null) return null;
  if (kind !== null) return budget.get(kind) ?? 0;
  return [...budget.values()].reduce((sum, ore) => sum + ore, 0);
}

/** Why nothing can be said, and what is chosen for that. */
export interface Unsaid {
  readonly found: Pick<ReadForecast['found'], 'refusal'>;
  readonly unsaid: string | null;
}

/** What stands where the history is too short to say: what is chosen for it, or the error with the sentence. */
export function tooLittle({ found, unsaid }: Unsaid): Cell {
  return unsaid ?? tooLittleHistory(found);
}

/** The error with the sentence that the history is too short. */
export function tooLittleHistory({ refusal }: Unsaid['found']): LocatedProblem {
  return ofCall({ problem: 'tooLittleHistory', ...(refusal ?? { days: 0, arrivals: 0 }) });
}

/** The rows of the list that cannot be read, as one problem that names the first. */
function uncounted({ bad, placements }: ReadForecast, width: number): readonly Cell[] {
  const [first] = [...bad].sort(([one], [other]) => one - other).map(([, problem]) => problem);
  const cell: Cell = first === undefined ? 0 : ofCall({ problem: 'badRows', count: bad.size, first });
  const label = summaryLabels.uncounted[placements.sheet.language];
  return [label, cell, ...Array.from({ length: width - 2 }, (): Cell => '')];
}
