import { budget } from '../../tables/budget';
import { bridgeLevelWords, bridgeLines } from '../../text/bridgeWords';
import { volumesTexts } from '../../text/volumesSheet';
import { reportRow } from '../bridge/answer';
import { reportLooks } from '../bridge/reports';
import { quoted } from '../cells';
import { rowsByKind } from '../kindLines';
import type { ReportBlock } from '../report';
import { summaryCall } from '../summaryCall';
import { type VolumesBlockId, type VolumesInput, volumesInput, type VolumesOrder } from './order';

/** What is asked of the period, in the order of the columns. */
export const periodMeasures = ['placedEnd', 'placed', 'days', 'averagePrice', 'cost'] as const;

/** Placed, days and cost by kind over the days that are counted. */
export function periodBlock(order: VolumesOrder): ReportBlock<VolumesBlockId> {
  return summaryBlock(order, { id: 'period', days: ['first', 'last'], measures: periodMeasures });
}

/** The days of the same period last year. */
export function lastYearBlock(order: VolumesOrder): ReportBlock<VolumesBlockId> {
  return summaryBlock(order, { id: 'lastYear', days: ['lastFrom', 'lastThrough'], measures: ['days'] });
}

interface Summary {
  readonly id: 'period' | 'lastYear';
  readonly days: readonly [from: VolumesInput, to: VolumesInput];
  readonly measures: readonly (typeof periodMeasures)[number][];
}

function summaryBlock(order: VolumesOrder, summary: Summary): ReportBlock<VolumesBlockId> {
  const { language, shape } = order;
  const { id, measures } = summary;
  const rows = rowsByKind(shape.kinds);
  const columns = measures.length + 1;
  return {
    id,
    size: { rows: reportRow + 1 + rows, columns },
    entries: [
      { row: 0, column: 0, cells: [[volumesTexts[id][language]]] },
      { row: reportRow, column: 0, cells: [[summaryFormula(order, summary)]] },
    ],
    looks: reportLooks({ row: reportRow + 1, column: 1, rows, columns: measures.length }),
    tall: [{ row: reportRow, lines: 3 }],
    groups: [{ row: reportRow + 1, rows: shape.kinds }],
    spills: [{ row: reportRow, column: 0, rows: rows + 1, columns }],
  };
}

function summaryFormula(order: VolumesOrder, { days, measures }: Summary): string {
  const [from, to] = days;
  return summaryCall(order, {
    from: volumesInput(order, from),
    to: volumesInput(order, to),
    asOf: volumesInput(order, 'asOf'),
    dayRule: volumesInput(order, 'dayRule'),
    ...{ measures, rows: 'kind', columns: 'none' },
  });
}

/**
 * Days and kronor of the budget by kind over the same days, as BRIDGE reads them: days that are missing are amount / price, and a month
 * that the days cut is divided. The budget stands on both sides of the bridge, so that nothing that is wrong with the outcome hides it.
 */
export function budgetBlock(order: VolumesOrder): ReportBlock<VolumesBlockId> | undefined {
  const { language, tables, shape } = order;
  const planned = tables.named[budget.id]?.all;
  if (planned === undefined) return undefined;
  const level = quoted(bridgeLevelWords.kind[language]);
  const days = [volumesInput(order, 'first'), volumesInput(order, 'last')];
  const formula = `=IFO.BRIDGE(${[planned, planned, level, ...days].join(',')})`;
  const rows = bridgeLines.length;
  return {
    id: 'budget',
    size: { rows: reportRow + 1 + rows, columns: shape.kinds + 2 },
    entries: [
      { row: 0, column: 0, cells: [[volumesTexts.budgetReport[language]]] },
      { row: reportRow, column: 0, cells: [[formula]] },
    ],
    looks: reportLooks({ row: reportRow + 1, column: 1, rows, columns: shape.kinds + 1 }),
    tall: [{ row: reportRow, lines: 3 }],
    groups: [],
    spills: [{ row: reportRow, column: 0, rows: rows + 1, columns: shape.kinds + 2 }],
  };
}
