import { trackRecordBlockNames, trackRecordTexts } from '../../text/trackRecordSheet';
import { cellArea, placed } from '../cells';
import { callRow, dash } from '../forecast/answer';
import { backTestCall } from '../forecast/calls';
import { dayRuleCell } from '../forecast/decided';
import { optionCells, optionColumns, optionLooks, optionRows, optionsName } from '../forecast/options';
import { firstInput, partsRow } from '../heading/inputLines';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { Look, PlacedBlock, ReportBlock, ReportChart } from '../report';
import type { StyleId } from '../styles';
import { chartArea, drawnBlock, drawnColumns } from './drawn';
import { headingBlock, shownUnitCell } from './heading';
import { inWordsBlock } from './inWords';
import {
  backTestColumns,
  recordLines,
  sheetColumns,
  type TrackRecordBlockId,
  trackRecordInput,
  type TrackRecordOrder,
  triedMonths,
} from './order';
import { tableBlock } from './table';

function trackRecordBlocks(order: SheetOrder, given: Places): readonly PlacedBlock[] {
  const placedOrder: TrackRecordOrder = { ...order, places: standing(given) };
  const others = [
    inWordsBlock(placedOrder),
    tableBlock(placedOrder),
    optionsBlock(placedOrder),
    listBlock(placedOrder),
    drawnBlock(placedOrder),
  ].flatMap((block) => block ?? []);
  return atPlaces([headingBlock(placedOrder, others), ...others], given);
}

/** Without the options the call is left as it is, and so is what refers to it. */
function standing(given: Places): Places {
  if (given['options'] !== undefined) return given;
  const kept = Object.entries(given).filter(([id]) => id !== 'listBackTest');
  return { ...Object.fromEntries(kept), heading: given.heading };
}

function optionsBlock(order: TrackRecordOrder): ReportBlock<TrackRecordBlockId> | undefined {
  if (order.places.options === undefined) return undefined;
  const decided = {
    from: `=${trackRecordInput(order, 'testFrom')}`,
    dayRule: dayRuleCell(order, trackRecordInput(order, 'dayRule')),
    closedThrough: '',
    carryForward: '',
    show: '',
    unsaid: dash,
  };
  return {
    id: 'options',
    size: { rows: optionRows, columns: optionColumns(1) },
    entries: [
      { row: 0, column: 0, cells: [[trackRecordTexts.options[order.language]]] },
      { row: 1, column: 0, cells: optionCells(order, decided) },
    ],
    looks: [{ area: cellArea(0, 0), style: 'heading' }, ...optionLooks(0, ['from', 'historyFrom'])],
    groups: [],
    spills: [],
  };
}

const styles: readonly StyleId[] = [
  ...(['dayLeft', 'day', 'day', 'exact', 'exact', 'exact', 'exact', 'exact', 'wordRight'] as const),
];

/** BACKTEST in columns of its own, with nothing below it. */
function listBlock(order: TrackRecordOrder): ReportBlock<TrackRecordBlockId> | undefined {
  const { listBackTest, options } = order.places;
  if (listBackTest === undefined || options === undefined) return undefined;
  const rows = 1 + triedMonths + recordLines.length;
  const columns = backTestColumns.length;
  const to = trackRecordInput(order, 'through');
  const call = backTestCall(order, { asOf: null, to, options: optionsName(options, 0) });
  return {
    id: 'listBackTest',
    size: { rows: callRow + rows, columns },
    entries: [
      { row: 0, column: 0, cells: [[trackRecordTexts.listBackTest[order.language]]] },
      { row: callRow, column: 0, cells: [[call]] },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: { row: callRow, column: 0, rows: 1, columns }, style: 'headerLeft' },
      ...styles.map((style, column): Look => ({
        area: { row: callRow + 1, column, rows: rows - 1, columns: 1 },
        style,
      })),
    ],
    groups: [],
    spills: [{ row: callRow, column: 0, rows, columns }],
  };
}

/** Rows that the chart covers. */
const chartRows = 18;

/** The forecast and both ends of its range as lines; the outcome is the axis. */
function charts({ language }: SheetOrder, { drawn }: Places, firstRow: number): readonly ReportChart[] {
  if (drawn === undefined) return [];
  return [
    {
      name: 'Vårddygn 1',
      title: trackRecordTexts.chart[language],
      type: 'Line',
      source: placed(chartArea, drawn),
      seriesBy: 'Columns',
      over: { row: firstRow, column: 0, rows: chartRows, columns: 10 },
      series: [{ color: '#B7DAD5' }, { color: '#0B5A57' }, { color: '#B7DAD5' }],
      axisFormat: '0%',
      labelsBelow: true,
    },
  ];
}

const beside = { row: partsRow, column: sheetColumns + 1 };
const besideList = { ...beside, column: beside.column + optionColumns(1) + 1 };
const drawn = { ...beside, column: besideList.column + backTestColumns.length + 1 };

/** The sheet of the track record: what the forecast would have said in earlier months, and what came of it. */
export const trackRecordKind: SheetKind = {
  id: 'trackRecord',
  name: trackRecordTexts.sheetName,
  about: trackRecordTexts.sheetAbout,
  needs: [],
  counts: [],
  blockNames: trackRecordBlockNames,
  days: firstInput,
  outside: null,
  unit: shownUnitCell,
  layout: {
    columnWidths: [
      ...[34, ...Array.from({ length: sheetColumns - 1 }, () => 14), 4],
      ...[20, 12, 4],
      ...[26, ...Array.from({ length: backTestColumns.length - 1 }, () => 14), 4],
      ...Array.from({ length: drawnColumns }, () => 14),
    ],
    frozen: { rows: 2, columns: 1 },
    charts: { after: 'inWords', rows: chartRows },
    pageStarts: ['table'],
    beside: { options: beside, listBackTest: besideList, drawn },
  },
  blocks: trackRecordBlocks,
  charts,
};
