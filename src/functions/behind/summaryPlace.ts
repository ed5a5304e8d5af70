import type { Measure } from '../../core/summary/measure';
import type { SummaryCall } from './summaryCall';

/** What a line of a summary stands for: one of the groups (from 0), or one of the lines that are always there. */
export type SummaryLine = number | 'withoutPrice' | 'uncounted' | 'total';

/** What a cell of a summary stands for. */
export interface SummaryPlace {
  readonly measure: Measure;
  readonly line: SummaryLine;
  /** The group of the columns, from 0; null: all of them. */
  readonly column: number | null;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell of the answer, by its place in it (from 0); null in its header row. A line's name stands for its first figure. */
export function summaryPlace(call: SummaryCall, { row, column }: CellPlace): SummaryPlace | null {
  const { measures, columns } = call.wish;
  const lines = call.divided.rows.labels.length + linesAlways.length;
  const isBeside = columns === 'none';
  const labels = !isBeside && measures.length > 1 ? 2 : 1;
  const figure = Math.max(0, column - labels);
  const measure = measures[isBeside ? figure : Math.floor((row - 1) / lines)];
  if (row < 1 || measure === undefined) return null;
  const groups = call.divided.columns.labels.length;
  return {
    measure,
    line: lineAt((row - 1) % lines, lines),
    column: isBeside || figure >= groups || column < labels ? null : figure,
  };
}

const linesAlways = ['withoutPrice', 'uncounted', 'total'] as const;

function lineAt(line: number, lines: number): SummaryLine {
  return linesAlways[line - (lines - linesAlways.length)] ?? line;
}
