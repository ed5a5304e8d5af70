import { forecastHeaders, forecastMonthHeaders, placeHeaders } from '../../text/forecastWords';
import { fixedName, offset, quoted } from '../cells';
import type { ForecastOrder } from './order';

/** A block that is one call, to the right of the sheet, to which the other blocks refer. */
export type ListId = 'listKinds' | 'listPlaces' | 'listMonths' | 'listAssumptions';

/** The row of a block in which its call stands. */
export const callRow = 1;

/** The columns of each answer, from the left. */
export const answerColumns = {
  listKinds: Object.keys(forecastHeaders),
  listPlaces: Object.keys(placeHeaders),
  listMonths: Object.keys(forecastMonthHeaders),
  listAssumptions: ['label', 'value'],
} as const satisfies Readonly<Record<ListId, readonly string[]>>;

/** What a table shows where nobody can say: too little history, or a call that answers with an error. */
export const dash = '–';

/** The answer of a call as formulas name all of it; null where its block has been taken away. */
export function answerOf({ places }: Pick<ForecastOrder, 'places'>, id: ListId): string | null {
  const anchor = anchorOf({ places }, id);
  return anchor === null ? null : `${anchor}#`;
}

/** The cell of a call, from which its answer spills. */
export function anchorOf({ places }: Pick<ForecastOrder, 'places'>, id: ListId): string | null {
  const block = places[id];
  return block === undefined ? null : fixedName(offset(block, callRow, 0));
}

/** A cell of an answer: its row counted from 1, the headers being the first. */
export function answerCell(answer: string, row: string | number, column: number): string {
  return `INDEX(${answer},${row},${column})`;
}

/** Where a column of an answer stands, from 1. */
export function columnOf(id: ListId, name: string): number {
  const found = answerColumns[id].findIndex((each) => each === name);
  if (found < 0) throw new Error(`${id} has no column ${name}`);
  return found + 1;
}

/** A formula, without its sign of equality, that shows a dash instead of an error. */
export function orDash(formula: string): string {
  return `IFERROR(${formula},${quoted(dash)})`;
}

/**
 * A cell of a row of an answer that has a line for each group and then some lines more: blank where the answer has fewer groups, by the
 * group's place from 0.
 */
export function groupCell(answer: string, group: number, { column, after }: GroupCell): string {
  return orDash(`IF(ROWS(${answer})-${after + 1}<=${group},"",${answerCell(answer, group + 2, column)})`);
}

/** Which column of the answer, counted from 1, and how many lines it has after those of the groups. */
export interface GroupCell {
  readonly column: number;
  readonly after: number;
}
