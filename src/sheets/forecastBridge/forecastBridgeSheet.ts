import { forecastLines } from '../../tables/forecastLines';
import { forecasts } from '../../tables/forecasts';
import { forecastBridgeTexts } from '../../text/forecastBridgeSheet';
import { optionColumns } from '../forecast/options';
import { firstInput, partsRow } from '../heading/inputLines';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { PlacedBlock } from '../report';
import { frozenBlock, nowBlock, rowsBlock } from './bridges';
import { headingBlock, shownUnitCell } from './heading';
import { listBlock, listColumns, optionsBlock } from './lists';
import { type ForecastBridgeOrder, sheetColumns } from './order';
import { changesBlock, chartRows, forecastBridgeCharts, waterfallBlock } from './waterfall';

const builders = [nowBlock, waterfallBlock, changesBlock, frozenBlock, rowsBlock, optionsBlock, listBlock];

function forecastBridgeBlocks(order: SheetOrder, places: Places): readonly PlacedBlock[] {
  const placedOrder: ForecastBridgeOrder = { ...order, places };
  const others = builders.flatMap((block) => block(placedOrder) ?? []);
  return atPlaces([headingBlock(placedOrder, others), ...others], places);
}

/** What stands to the right has columns of its own, with an empty one before it. */
const options = { row: partsRow, column: sheetColumns + 1 };
const list = { row: partsRow, column: options.column + optionColumns(1) + 1 };

/** In characters: the columns of the sheet, of the options and of the list of placements. */
const columnWidths = [
  ...[34, 18, 28, 28, 17, 17, 15, 15, 15, 13, 13, 13, 13, 13, 13, 4],
  ...[28, 16, 4],
  ...Array.from({ length: listColumns }, (_, column) => (column < 3 ? 22 : 14)),
];

/** The sheet of the bridge between forecasts: why the forecast became another than the one that was frozen last. */
export const forecastBridgeKind: SheetKind = {
  id: 'forecastBridge',
  name: forecastBridgeTexts.sheetName,
  about: forecastBridgeTexts.sheetAbout,
  needs: [forecasts, forecastLines],
  counts: ['kinds', 'booked'],
  blockNames: {
    heading: forecastBridgeTexts.title,
    now: forecastBridgeTexts.now,
    waterfall: forecastBridgeTexts.waterfall,
    changes: forecastBridgeTexts.changes,
    frozen: forecastBridgeTexts.frozen,
    rows: forecastBridgeTexts.rows,
    options: forecastBridgeTexts.options,
    list: forecastBridgeTexts.list,
  },
  days: firstInput,
  outside: null,
  unit: shownUnitCell,
  layout: {
    columnWidths,
    frozen: { rows: 2, columns: 1 },
    charts: { after: 'now', rows: chartRows },
    pageStarts: ['waterfall', 'rows'],
    beside: { options, list },
  },
  blocks: forecastBridgeBlocks,
  charts: (order, places, firstRow) => forecastBridgeCharts({ ...order, places }, firstRow),
};
