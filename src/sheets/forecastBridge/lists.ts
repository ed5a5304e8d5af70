import { forecastBridgeTexts } from '../../text/forecastBridgeSheet';
import { snapshotHeaders, snapshotMonthHeaders } from '../../text/forecastWords';
import { cellArea, fixedName, offset } from '../cells';
import { forecastCall } from '../forecast/calls';
import { decidedAtTop } from '../forecast/decided';
import {
  optionCells,
  optionColumns,
  optionLooks,
  optionRows,
  optionsName,
  viewWord,
} from '../forecast/options';
import type { ReportBlock } from '../report';
import {
  type ForecastBridgeBlockId,
  type ForecastBridgeInput,
  forecastBridgeInput,
  type ForecastBridgeOrder,
} from './order';

/** The row of a list in which its answer begins; its heading stands above. */
const callRow = 1;

/** The columns of a forecast by placement. */
export const listColumns = Object.keys(snapshotHeaders).length + snapshotMonthHeaders.length;

/** Rows that are dressed of what is as long as the list is; what is longer goes on below them. */
const shortList = 100;

/** The options of the forecast as it is now: as the sheet of the forecast has them, placement by placement. */
export function optionsBlock(order: ForecastBridgeOrder): ReportBlock<ForecastBridgeBlockId> | undefined {
  if (order.places.options === undefined) return undefined;
  const { language } = order;
  const cell = (id: ForecastBridgeInput): string => forecastBridgeInput(order, id);
  const top = { yearFrom: cell('yearFrom'), closedThrough: cell('closedThrough'), dayRule: cell('dayRule') };
  const decided = {
    ...decidedAtTop(order, top),
    show: viewWord(order, 'placements'),
  };
  return {
    id: 'options',
    size: { rows: optionRows, columns: optionColumns(1) },
    entries: [
      { row: 0, column: 0, cells: [[forecastBridgeTexts.options[language]]] },
      { row: 1, column: 0, cells: optionCells(order, decided) },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      ...optionLooks(0, ['from', 'closedThrough', 'historyFrom']),
    ],
    groups: [],
    spills: [],
  };
}

/** The forecast as it is now, in columns of its own: it may have as many rows as it needs. */
export function listBlock(order: ForecastBridgeOrder): ReportBlock<ForecastBridgeBlockId> | undefined {
  const { list, options } = order.places;
  if (list === undefined || options === undefined) return undefined;
  const call = forecastCall(order, {
    asOf: forecastBridgeInput(order, 'asOf'),
    to: forecastBridgeInput(order, 'yearTo'),
    options: optionsName(options, 0),
  });
  const body = { row: callRow + 1, rows: shortList - 1 };
  const [amounts, months] = [3, Object.keys(snapshotHeaders).length];
  return {
    id: 'list',
    size: { rows: callRow + shortList, columns: listColumns },
    entries: [
      { row: 0, column: 0, cells: [[forecastBridgeTexts.list[order.language]]] },
      { row: callRow, column: 0, cells: [[call]] },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: { row: callRow, column: 0, rows: 1, columns: listColumns }, style: 'headerLeft' },
      { area: { ...body, column: 0, columns: amounts }, style: 'label' },
      { area: { ...body, column: amounts, columns: 5 }, style: 'exact' },
      { area: { ...body, column: 8, columns: 1 }, style: 'label' },
      { area: { ...body, column: 9, columns: 2 }, style: 'day' },
      { area: { ...body, column: 11, columns: 1 }, style: 'exact' },
      { area: { ...body, column: 12, columns: months - 12 }, style: 'day' },
      { area: { ...body, column: months, columns: listColumns - months }, style: 'exact' },
    ],
    // The row is one of the heading's, too.
    tall: [],
    groups: [],
    spills: [{ row: callRow, column: 0, rows: shortList, columns: listColumns }],
  };
}

/** The forecast as it is now, as formulas name all of it; null where its block has been taken away. */
export function nowAnswer({ places }: ForecastBridgeOrder): string | null {
  const { list, options } = places;
  return list === undefined || options === undefined ? null : `${fixedName(offset(list, callRow))}#`;
}
