import { comparableName } from '../../text/words';
import { summaryResult } from '../bridge/summaryResult';
import { summary } from '../summary';
import { sheetTable } from '../tables/sheetTable';
import type { Question } from './question';
import { summaryBehind } from './summaryBehind';
import type { ShownTable } from './shown';

/** Where the outcome stands among the arguments of BRIDGE. */
const actualArgument = 1;

/**
 * The cell of the SUMMARY that a bridge was handed in which the cost of a group stands, or (null) of all; null where the outcome is no
 * answer of SUMMARY, or has no such cell.
 */
export function outcomeCell(question: Question, group: string | null): Question | null {
  const source = question.sources?.[actualArgument] ?? null;
  if (source?.id !== 'SUMMARY') return null;
  const answer = summary.run(source.values);
  const column = sheetTable(summaryResult, answer).positions.get('cost');
  const row = group === null ? answer.length - 1 : answer.findIndex(([label]) => isSame(label, group));
  const { id, values } = source;
  return column === undefined || row < 1 ? null : { id, values, language: question.language, row, column };
}

/** The placements that a group, or (null) all of them, cost so much for: the days and kronor that the bridge was handed. */
export function outcomePlacements(question: Question, group: string | null): readonly ShownTable[] {
  const cell = outcomeCell(question, group);
  if (cell === null) return [];
  return summaryBehind(cell, summary.run(cell.values)[cell.row]?.[cell.column] ?? null).tables;
}

function isSame(one: unknown, other: string): boolean {
  return typeof one === 'string' && comparableName(one) === comparableName(other);
}
