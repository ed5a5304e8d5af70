import { noFigures, plusFigures } from '../../core/locks/figures';
import { keyOf } from '../../core/locks/monthLine';
import { placementMonths } from '../../core/locks/placementMonths';
import { monthUntil } from '../../core/month';
import type { DayRule } from '../../core/dayRule';
import { isProblem } from '../../core/result';
import { placements as placementTable } from '../../tables/placements';
import { isTrouble, type LockTrouble } from '../../text/lockTrouble';
import type { Text } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { problemSentence } from '../../text/problems';
import { isLocated } from '../cell';
import type { CheckedTables } from '../checks/costChecks';
import { atRow } from '../costs/shownCell';
import { type CostInputs, costInputs, worldOf } from '../tables/costInputs';
import { keyOfLabels, type LabelledLine, labelsAt } from './lineLabels';

/** What is asked of the list: months by their first days, in order and without a gap. */
export interface ListQuestion {
  readonly months: readonly number[];
  /** The workbook's own, for placements of which no table says one. */
  readonly dayRule: DayRule;
}

/**
 * What the workbook's tables say of each placement in each of the months, by all rules
 * of price; in the order of the list. Rows with the same ID and the same codes are one line.
 */
export function listLines(
  { placements, prices, further }: CheckedTables,
  { months, dayRule }: ListQuestion,
): readonly LabelledLine[] | LockTrouble {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inputs = costInputs({ placements: placements ?? noPlacements, prices, further });
  if (isLocated(inputs)) return { trouble: 'tablesUnread', sentence: told(inputs) };
  const lines = linesOfRows(inputs, { first, last, months, dayRule });
  return isTrouble(lines) ? lines : added(lines);
}

const noPlacements = [placementTable.columns.map(({ header }) => header.sv)];

interface Months extends ListQuestion {
  readonly first: number;
  readonly last: number;
}

function linesOfRows(
  inputs: CostInputs,
  { first, last, months, dayRule }: Months,
): readonly LabelledLine[] | LockTrouble {
  const { placements, costColumns } = inputs;
  const world = worldOf(inputs, { from: first, until: monthUntil(last), dayRule });
  const unread = placements.problems(costColumns);
  const lines: LabelledLine[] = [];
  const problems: LocatedProblem[] = [];
  for (let row = 0; row < placements.sheet.count; row += 1) {
    if (placements.empty[row] === 1) continue;
    const problem = unread.get(row);
    const said = problem === undefined ? placementMonths(world, row, months) : [];
    if (problem !== undefined) problems.push(problem);
    else if (isProblem(said)) problems.push(atRow(placements, said, row));
    else if (said.length > 0) {
      const labels = labelsAt(placements.sheet, row);
      lines.push(...said.map((line) => ({ ...line, ...keyOfLabels(line.month, labels), labels })));
    }
  }
  const [wrong] = problems;
  return wrong === undefined ? lines : { trouble: 'uncountable', rows: problems.length, first: told(wrong) };
}

function told(problem: LocatedProblem): Text {
  return { sv: problemSentence(problem, 'sv'), en: problemSentence(problem, 'en') };
}

/** Lines that are the same one are added up. */
function added(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const byKey = new Map<string, LabelledLine>();
  for (const line of lines) {
    const key = keyOf(line);
    const held = byKey.get(key);
    byKey.set(key, {
      ...(held ?? line),
      ...plusFigures(held ?? noFigures, line),
      unpricedDates: (held?.unpricedDates ?? 0) + line.unpricedDates,
    });
  }
  return [...byKey.values()];
}
