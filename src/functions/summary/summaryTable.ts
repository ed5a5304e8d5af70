import { cellAt } from '../../core/summary/grid';
import { measureOfNothing, type MeasureValue, measureValue } from '../../core/summary/measureValue';
import { type Measure, moneyMeasures } from '../../core/summary/measure';
import type { Summary } from '../../core/summary/summary';
import type { Language } from '../../text/language';
import { isProblem, type LocatedProblem } from '../../text/problem';
import {
  type Dimension,
  dimensionTitle,
  measureTitle,
  summaryLabels,
  totalTitle,
} from '../../text/summaryWords';
import { type Cell, type FunctionResult, ofCall } from '../cell';

/** A summary as it is shown: what was asked for, what was found, and the words for it. */
export interface SummaryView {
  readonly summary: Summary;
  readonly measures: readonly Measure[];
  readonly rows: LabelledDimension;
  readonly columns: LabelledDimension;
  readonly language: Language;
  /** The rows that cannot be counted, as one problem; null where there are none. */
  readonly bad: LocatedProblem | null;
  /** What is said where dates lack a price, by column; null where none does. */
  readonly withoutPrice: readonly (LocatedProblem | null)[];
  /** The same for the cells of groups, by their numbers, in which nothing has a price. */
  readonly priceless: ReadonlyMap<number, LocatedProblem>;
}

/** A side and what its groups are called. */
export interface LabelledDimension {
  readonly dimension: Dimension;
  readonly labels: readonly string[];
}

/**
 * Without columns the measures stand side by side; with columns and one measure the groups of the columns and their total; with
 * several measures the same below one another, the name of the measure in a first column.
 */
export function summaryTable(view: SummaryView): FunctionResult {
  const { measures, columns } = view;
  if (columns.dimension === 'none') return measuresBeside(view);
  if (measures.length === 1)
    return measures.flatMap((measure) => [
      header(view, totalTitle(measure, view.language)),
      ...linesOf(view, measure),
    ]);
  return [
    [summaryLabels.measure[view.language], ...header(view, summaryLabels.total[view.language])],
    ...measures.flatMap((measure) =>
      linesOf(view, measure).map((line) => [measureTitle(measure, view.language), ...line]),
    ),
  ];
}

function measuresBeside(view: SummaryView): FunctionResult {
  const names = view.measures.map((measure) => measureTitle(measure, view.language));
  const lines = lineLabels(view).map((label, line) => [
    label,
    ...view.measures.map((measure) => cellOf(view, measure, { line, column: 0 })),
  ]);
  return [[rowTitle(view), ...names], ...lines];
}

function header(view: SummaryView, total: string): readonly Cell[] {
  return [rowTitle(view), ...view.columns.labels, total];
}

function rowTitle({ rows, language }: SummaryView): string {
  return dimensionTitle(rows.dimension, language);
}

/** The groups, what has no price, what cannot be counted, and the total. */
function lineLabels({ rows, language }: SummaryView): readonly string[] {
  const { withoutPrice, uncounted, total } = summaryLabels;
  return [...rows.labels, withoutPrice[language], uncounted[language], total[language]];
}

function linesOf(view: SummaryView, measure: Measure): readonly (readonly Cell[])[] {
  const columns = Array.from({ length: view.columns.labels.length + 1 }, (_, column) => column);
  return lineLabels(view).map((label, line) => [
    label,
    ...columns.map((column) => cellOf(view, measure, { line, column })),
  ]);
}

/** A line of the table: the grid has all but that of rows that cannot be counted, which stands before the total. */
function cellOf(view: SummaryView, measure: Measure, place: { line: number; column: number }): Cell {
  const { summary, bad, withoutPrice, priceless } = view;
  const { grid } = summary;
  const nothing = (): Cell => shown(measureOfNothing(summary, measure, place.column));
  const isMoney = moneyMeasures.has(measure);
  if (place.line === grid.unpricedLine + 1) return bad ?? nothing();
  if (isMoney && place.line === grid.unpricedLine) return withoutPrice[place.column] ?? nothing();
  const at = { ...place, line: Math.min(place.line, grid.totalLine) };
  const missing = isMoney ? priceless.get(cellAt(grid, at.line, at.column)) : undefined;
  return missing ?? shown(measureValue(summary, measure, at));
}

function shown(value: MeasureValue): Cell {
  if (value === null) return '';
  return isProblem(value) ? ofCall(value) : value;
}
