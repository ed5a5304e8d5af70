import type { Dimension } from '../../text/summaryWords';
import type { FigureStyle } from '../styles';
import { summaryCall } from '../summaryCall';
import { type DayId, input } from './inputs';
import type { BlockOrder } from './order';

/** What the sheet measures, and how the figures look. */
export const measureStyles = {
  days: 'whole',
  cost: 'whole',
  placed: 'whole',
  averagePlaced: 'decimal',
  averagePrice: 'whole',
} as const satisfies Readonly<Record<string, FigureStyle>>;

/** A measure of the sheet. */
export type Measure = keyof typeof measureStyles;

/** What one call of SUMMARY answers. Several measures in one call read the tables once. */
export interface Report {
  readonly from: DayId;
  readonly to: DayId;
  readonly asOf: DayId;
  readonly measures: readonly Measure[];
  readonly rows: Dimension;
  readonly columns: Dimension;
}

/** The formula of a report. */
export function summaryFormula(order: BlockOrder, report: Report): string {
  return summaryCall(order, {
    ...{ measures: report.measures, rows: report.rows, columns: report.columns },
    from: input(order, report.from),
    to: input(order, report.to),
    asOf: input(order, report.asOf),
    dayRule: input(order, 'dayRule'),
  });
}
