import type { Text } from '../../text/language';
import { type Area, type Cell, cellArea, type Corner, offset } from '../cells';
import type { Look, ReportBlock } from '../report';
import { type FigureStyle, totalOf } from '../styles';
import type { BlockId, BlockOrder } from './order';
import { measureStyles, type Report, summaryFormula } from './summaryCall';

/** The row of a block in which the headers of its report stand; its heading stands above. */
export const headerRow = 1;
/** In front of the figures: the measure and the group. */
export const labelColumns = 2;

/** A block that is one report: measure after measure, each with all groups, the further lines and the total. */
export interface Sections {
  readonly id: BlockId;
  readonly heading: Text;
  readonly report: Report;
  readonly groups: number;
  /** Lines after the groups, the total included. */
  readonly lines: number;
  /** Columns of figures, the total's included. */
  readonly figures: number;
  /** What stands above the headers of the figures, from the first on; left out: nothing. */
  readonly marks?: readonly Cell[];
}

/** As wide as the sheet is made for. Figures beyond are shown, but not dressed. */
export const mostFigures = 13;

/** The block as cells. */
export function sectionsBlock(order: BlockOrder, wanted: Sections): ReportBlock<BlockId> {
  const plan = { ...wanted, figures: Math.min(wanted.figures, mostFigures) };
  const { id, heading, report, groups, lines, marks = [] } = plan;
  const columns = labelColumns + plan.figures;
  const rows = headerRow + 1 + report.measures.length * (groups + lines);
  const sections = report.measures.map((measure, index) => ({
    style: measureStyles[measure],
    first: headerRow + 1 + index * (groups + lines),
  }));
  return {
    id,
    size: { rows, columns },
    entries: [
      { row: 0, column: 0, cells: [[heading[order.language]]] },
      { row: headerRow, column: 0, cells: [[summaryFormula(order, report)]] },
      ...(marks.length === 0 ? [] : [{ row: 0, column: labelColumns, cells: [marks] }]),
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: { row: 0, column: labelColumns, rows: 1, columns: marks.length }, style: 'mark' },
      ...headerLooks(columns),
      ...sections.flatMap((section) => sectionLooks(plan, section)),
    ],
    groups: sections.map(({ first }) => ({ row: first, rows: groups })),
    spills: [{ row: headerRow, column: 0, rows: rows - headerRow, columns }],
  };
}

function headerLooks(columns: number): Look[] {
  return [
    { area: { row: headerRow, column: 0, rows: 1, columns: labelColumns }, style: 'headerLeft' },
    {
      area: { row: headerRow, column: labelColumns, rows: 1, columns: columns - labelColumns },
      style: 'header',
    },
  ];
}

/** The measure is named in full at its first row, and quietly on the others. */
function sectionLooks(
  { groups, lines, figures }: Sections,
  { style, first }: { readonly style: FigureStyle; readonly first: number },
): Look[] {
  const last = groups + lines - 1;
  const figureRows = { row: first, column: labelColumns, rows: last, columns: figures };
  const totals: Area = { row: first + last, column: 0, rows: 1, columns: labelColumns };
  return [
    { area: { row: first, column: 0, rows: 1, columns: labelColumns }, style: 'label' },
    { area: { row: first + 1, column: 0, rows: last - 1, columns: 1 }, style: 'quiet' },
    { area: { row: first + 1, column: 1, rows: last - 1, columns: 1 }, style: 'label' },
    { area: figureRows, style },
    { area: totals, style: 'labelTotal' },
    { area: { ...totals, column: labelColumns, columns: figures }, style: totalOf[style] },
  ];
}

/** Where in a report the cell of a measure (from 0), a row of it and a column of figures stands on the sheet. */
export function figureCell(
  block: Corner,
  section: { readonly index: number; readonly rows: number },
  cell: { readonly row: number; readonly figure: number },
): Corner {
  const row = headerRow + 1 + section.index * section.rows + cell.row;
  return offset(block, row, labelColumns + cell.figure);
}
