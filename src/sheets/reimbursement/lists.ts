import { reimbursementTexts } from '../../text/reimbursementSheet';
import { cellArea, cellName, offset } from '../cells';
import type { Look, ReportBlock } from '../report';
import { reimbursementCall } from '../reimbursementCall';
import type { StyleId } from '../styles';
import { reimbursementInput, type ReimbursementOrder } from './order';

/** The row of a block in which the header of its list stands: below its heading and a line about it. */
export const reportRow = 2;

/** Lines that the longest header needs in its column. */
const headerLines = 3;

/** Rows that are dressed as a rule; what is longer goes on below them. */
const lengths = { deadlines: 200, age: 20, income: 25, claims: 400 } as const;

/** A list of the sheet. */
export type ListId = keyof typeof lengths;

const styles = (style: StyleId, count: number): readonly StyleId[] =>
  Array.from({ length: count }, () => style);

/** How the columns of the lists look, in the order in which REIMBURSEMENT gives them. */
const listStyles: Readonly<Record<ListId, readonly StyleId[]>> = {
  deadlines: ['dayLeft', 'whole', ...styles('label', 4), ...styles('exact', 4), 'label'],
  age: ['label', 'whole', ...styles('exact', 8)],
  income: ['label', ...styles('exact', 7)],
  claims: [
    ...styles('label', 4),
    ...styles('whole', 2),
    ...styles('exact', 6),
    ...(['day', 'exact', 'exact', 'label', 'label'] as const),
  ],
};

/** So many columns a list has. */
export const listColumns: Readonly<Record<ListId, number>> = {
  deadlines: listStyles.deadlines.length,
  age: listStyles.age.length,
  income: listStyles.income.length,
  claims: listStyles.claims.length,
};

const about = {
  deadlines: 'deadlinesAbout',
  age: 'ageAbout',
  income: 'incomeAbout',
  claims: 'claimsAbout',
} as const satisfies Readonly<Record<ListId, keyof typeof reimbursementTexts>>;

/** The income is of the days at the top; claims go further back. */
function formulaOf(order: ReimbursementOrder, id: ListId): string {
  const cell = (input: Parameters<typeof reimbursementInput>[1]): string => reimbursementInput(order, input);
  const common = { to: cell('to'), asOf: cell('asOf'), dayRule: cell('dayRule') };
  if (id === 'income')
    return reimbursementCall(order, {
      ...common,
      ...{ from: cell('from'), list: 'income', lagDays: cell('lagDays') },
    });
  const list = id === 'claims' ? 'quarters' : id;
  return reimbursementCall(order, { ...common, from: cell('claimsFrom'), list });
}

/** A list as a block; undefined where it has been taken away. */
export function listBlock(order: ReimbursementOrder, id: ListId): ReportBlock<ListId> | undefined {
  if (order.places[id] === undefined) return undefined;
  const { language } = order;
  const columns = listColumns[id];
  const rows = lengths[id];
  return {
    id,
    size: { rows: reportRow + 1 + rows, columns },
    entries: [
      {
        row: 0,
        column: 0,
        cells: [[reimbursementTexts[id][language]], [reimbursementTexts[about[id]][language]]],
      },
      { row: reportRow, column: 0, cells: [[`=${formulaOf(order, id)}`]] },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: cellArea(1, 0), style: 'note' },
      ...listStyles[id].flatMap((style, column): Look[] => [
        { area: cellArea(reportRow, column), style: headerStyle(style) },
        { area: { row: reportRow + 1, column, rows, columns: 1 }, style },
      ]),
    ],
    groups: [],
    // Beside other blocks the row is one of theirs, too.
    tall: id === 'deadlines' ? [{ row: reportRow, lines: headerLines }] : [],
    spills: [{ row: reportRow, column: 0, rows: rows + 1, columns }],
  };
}

function headerStyle(style: StyleId): StyleId {
  return style === 'label' || style === 'dayLeft' ? 'headerLeft' : 'header';
}

/** A cell of a list by its place in it, as formulas name it; null where the list has been taken away. Row 1 is the header. */
export function listCell(
  { places }: Pick<ReimbursementOrder, 'places'>,
  id: ListId,
  { row, column }: { readonly row: number | 'last'; readonly column: number },
): string | null {
  const list = listName({ places }, id);
  return list === null ? null : `INDEX(${list},${row === 'last' ? `ROWS(${list})` : row},${column})`;
}

/** A column of a list, as formulas name it; null where the list has been taken away. */
export function listColumn(
  { places }: Pick<ReimbursementOrder, 'places'>,
  id: ListId,
  column: number,
): string | null {
  const list = listName({ places }, id);
  return list === null ? null : `INDEX(${list},0,${column})`;
}

function listName({ places }: Pick<ReimbursementOrder, 'places'>, id: ListId): string | null {
  const block = places[id];
  return block === undefined ? null : `${cellName(offset(block, reportRow))}#`;
}
