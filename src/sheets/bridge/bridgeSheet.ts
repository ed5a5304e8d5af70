import { budget } from '../../tables/budget';
import { bridgeSheetTexts } from '../../text/bridgeSheet';
import { firstInput } from '../heading/inputLines';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { PlacedBlock } from '../report';
import { bridgeCharts, chartRows } from './charts';
import { headingBlock } from './heading';
import { shownUnitCell } from './inputs';
import { kindTableBlock } from './kindTable';
import type { BridgeOrder } from './order';
import { bridgeBlock, outcomeBlock } from './reports';
import { waterfallBlock } from './waterfall';

function withPlaces(order: SheetOrder, places: Places): BridgeOrder {
  return { ...order, places };
}

function bridgeBlocks(order: SheetOrder, places: Places): readonly PlacedBlock[] {
  const placedOrder = withPlaces(order, places);
  const { outcome } = placedOrder.places;
  const others = [
    waterfallBlock(placedOrder, 'waterfall'),
    waterfallBlock(placedOrder, 'changes'),
    kindTableBlock(placedOrder),
    placedOrder.places.bridge === undefined ? undefined : bridgeBlock(placedOrder),
    outcome === undefined ? undefined : outcomeBlock(placedOrder),
  ].flatMap((block) => block ?? []);
  return atPlaces([headingBlock(placedOrder, others), ...others], places);
}

/** The sheet of the bridge: why the cost became another than the budget, as a waterfall and by kind. */
export const bridgeKind: SheetKind = {
  id: 'bridge',
  name: bridgeSheetTexts.sheetName,
  about: bridgeSheetTexts.sheetAbout,
  needs: [budget],
  counts: ['kinds'],
  blockNames: {
    heading: bridgeSheetTexts.title,
    waterfall: bridgeSheetTexts.waterfall,
    changes: bridgeSheetTexts.changes,
    kinds: bridgeSheetTexts.kinds,
    bridge: bridgeSheetTexts.bridge,
    outcome: bridgeSheetTexts.outcome,
  },
  days: firstInput,
  outside: null,
  unit: shownUnitCell,
  layout: {
    columnWidths: [34, ...Array.from({ length: 15 }, () => 13)],
    frozen: { rows: 2, columns: 1 },
    charts: { after: 'changes', rows: chartRows },
    pageStarts: ['kinds', 'bridge'],
  },
  blocks: bridgeBlocks,
  charts: (order, places, firstRow) => bridgeCharts(withPlaces(order, places), firstRow),
};
