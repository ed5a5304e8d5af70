import { accountMapping } from '../../tables/accountMapping';
import { budget } from '../../tables/budget';
import { kinds } from '../../tables/kinds';
import { ledger } from '../../tables/ledger';
import { bridgeSheetTexts } from '../../text/bridgeSheet';
import { bridgeLines } from '../../text/bridgeWords';
import { cellArea } from '../cells';
import type { Look, ReportBlock } from '../report';
import { summaryCall } from '../summaryCall';
import { answerOf, reportRow } from './answer';
import { bridgeInput } from './inputs';
import { type BridgeBlockId, type BridgeOrder, shownGroups } from './order';

/** Whether the cost is the ledger's: there are bookings, and something says of which kind they are. */
export function hasLedger({ tables }: BridgeOrder): boolean {
  return tables.named[ledger.id] !== undefined && tables.named[accountMapping.id] !== undefined;
}

/** BRIDGE itself, a column for each group: it may fill as many as it needs, since nothing stands beside it. */
export function bridgeBlock(order: BridgeOrder): ReportBlock<BridgeBlockId> | undefined {
  const outcome = answerOf(order, 'outcome');
  const planned = order.tables.named[budget.id];
  if (outcome === null || planned === undefined) return undefined;
  const groups = shownGroups(order);
  const figures = { row: reportRow + 1, column: 1, rows: bridgeLines.length, columns: groups + 1 };
  return {
    id: 'bridge',
    size: { rows: reportRow + 1 + bridgeLines.length, columns: groups + 2 },
    entries: [
      { row: 0, column: 0, cells: [[bridgeSheetTexts.bridge[order.language]]] },
      { row: reportRow, column: 0, cells: [[bridgeFormula(order, { planned: planned.all, outcome })]] },
    ],
    looks: reportLooks(figures),
    tall: [{ row: reportRow, lines: 3 }],
    groups: [],
    spills: [{ row: reportRow, column: 0, rows: bridgeLines.length + 1, columns: groups + 2 }],
  };
}

function bridgeFormula(
  order: BridgeOrder,
  { planned, outcome }: { readonly planned: string; readonly outcome: string },
): string {
  const { named } = order.tables;
  const further = [kinds, ...(hasLedger(order) ? [ledger, accountMapping] : [])];
  const callArguments = [
    planned,
    outcome,
    bridgeInput(order, 'level'),
    bridgeInput(order, 'from'),
    bridgeInput(order, 'through'),
    ...(order.tables.prices === null ? [] : [order.tables.prices]),
    ...further.flatMap(({ id }) => named[id]?.all ?? []),
  ];
  return `=IFO.BRIDGE(${callArguments.join(',')})`;
}

/** Days and cost of the placements over the same days; the last block, since it has as many rows as there are groups. */
export function outcomeBlock(order: BridgeOrder): ReportBlock<BridgeBlockId> {
  const rows = shownGroups(order) + 2;
  const figures = { row: reportRow + 1, column: 1, rows, columns: 2 };
  return {
    id: 'outcome',
    size: { rows: reportRow + 1 + rows, columns: 3 },
    entries: [
      { row: 0, column: 0, cells: [[bridgeSheetTexts.outcome[order.language]]] },
      { row: reportRow, column: 0, cells: [[outcomeFormula(order)]] },
    ],
    looks: reportLooks(figures),
    groups: [{ row: reportRow + 1, rows: order.shape.kinds }],
    spills: [{ row: reportRow, column: 0, rows: rows + 1, columns: 3 }],
  };
}

function outcomeFormula(order: BridgeOrder): string {
  return summaryCall(order, {
    from: bridgeInput(order, 'from'),
    to: bridgeInput(order, 'to'),
    asOf: bridgeInput(order, 'asOf'),
    dayRule: bridgeInput(order, 'dayRule'),
    ...{ measures: ['days', 'cost'], rows: { chosenIn: bridgeInput(order, 'level') }, columns: 'none' },
  });
}

/** How the answer of a function looks: names to the left, figures from an area on. */
export function reportLooks(figures: Look['area']): Look[] {
  const { rows, columns } = figures;
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(reportRow, 0), style: 'headerLeft' },
    { area: { row: reportRow, column: 1, rows: 1, columns }, style: 'header' },
    { area: { row: reportRow + 1, column: 0, rows, columns: 1 }, style: 'label' },
    { area: figures, style: 'whole' },
  ];
}
