import { followUpTexts } from '../../text/followUpSheet';
import { type Cell, quoted } from '../cells';
import { marksAbove } from '../heading/lagLines';
import { isoText } from '../heading/titlePart';
import type { ReportBlock } from '../report';
import { kindLines } from '../kindLines';
import { input, windowMonths } from './inputs';
import type { BlockId, BlockOrder } from './order';
import { labelColumns, mostFigures, type Sections, sectionsBlock } from './sections';

/** Months of a table by month, and the total. */
export const monthFigures = 13;
/** A year that begins in the middle of a four-month period has parts of four. */
const fourMonthFigures = 5;
/** Years that the table by year has; the sheet says from when. */
export const yearCount = 5;
/** These, and the total. */
export const yearFigures = yearCount + 1;
/** A report by cost centre has no line of unknown kinds. */
const unitLines = 3;

type Plan = Omit<Sections, 'id' | 'groups' | 'lines'>;

const byKind = (order: BlockOrder, id: BlockId, plan: Plan): ReportBlock<BlockId> =>
  sectionsBlock(order, { id, groups: order.shape.kinds, lines: kindLines.length, ...plan });

/** The months of the window, all measures. Cost comes first, under the headers, so that a chart can take both. Provisional months are marked. */
export function monthsBlock(order: BlockOrder): ReportBlock<BlockId> {
  return byKind(order, 'months', {
    heading: followUpTexts.months,
    report: {
      from: 'from',
      to: 'monthsTo',
      asOf: 'through',
      rows: 'kind',
      columns: 'month',
      measures: ['cost', 'days', 'placed', 'averagePlaced', 'averagePrice'],
    },
    figures: monthFigures,
    marks: marksAbove(order.language, windowMonths(order)),
  });
}

/** The same months a year earlier, in full. */
export function lastYearMonthsBlock(order: BlockOrder): ReportBlock<BlockId> {
  return byKind(order, 'lastYearMonths', {
    heading: followUpTexts.lastYearMonths,
    report: {
      from: 'lastFrom',
      to: 'lastMonthsTo',
      asOf: 'asOf',
      rows: 'kind',
      columns: 'month',
      measures: ['cost', 'days'],
    },
    figures: monthFigures,
  });
}

/** The four-month periods of the window. */
export function fourMonthsBlock(order: BlockOrder): ReportBlock<BlockId> {
  return byKind(order, 'fourMonths', {
    heading: followUpTexts.fourMonths,
    report: {
      from: 'from',
      to: 'monthsTo',
      asOf: 'through',
      rows: 'kind',
      columns: 'fourMonths',
      measures: ['cost', 'days', 'averagePlaced', 'averagePrice'],
    },
    figures: fourMonthFigures,
  });
}

/** Five years, the window's last. */
export function yearsBlock(order: BlockOrder): ReportBlock<BlockId> {
  return byKind(order, 'years', {
    heading: followUpTexts.years,
    report: {
      from: 'yearsFrom',
      to: 'through',
      asOf: 'asOf',
      rows: 'kind',
      columns: 'year',
      measures: ['cost', 'days', 'averagePlaced', 'averagePrice'],
    },
    figures: yearFigures,
    marks: yearMarks(order),
  });
}

/** Above the last year: through which day it is counted, where that is not its last. */
function yearMarks(order: BlockOrder): readonly Cell[] {
  const through = input(order, 'through');
  const words = `${quoted(`${followUpTexts.yearThrough[order.language]} `)}&${isoText(through)}`;
  const mark = `=IF(${through}<DATE(YEAR(${through}),12,31),${words},"")`;
  return [...Array.from({ length: yearCount - 1 }, () => ''), mark];
}

/** The window by cost centre and activity; undefined where the list has no such columns. */
export function unitsBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { units, activities } = order.shape;
  if (units === 0) return undefined;
  const block = sectionsBlock(order, {
    id: 'units',
    heading: followUpTexts.units,
    report: {
      from: 'from',
      to: 'to',
      asOf: 'asOf',
      rows: 'unit',
      columns: 'activity',
      measures: ['cost', 'days'],
    },
    groups: units,
    lines: unitLines,
    figures: activities + 1,
  });
  // The number of activities changes: as wide as the sheet, the block keeps its place whatever it becomes.
  return { ...block, size: { ...block.size, columns: labelColumns + mostFigures } };
}
