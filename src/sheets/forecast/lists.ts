import { forecastSheetTexts } from '../../text/forecastSheet';
import type { ForecastView } from '../../text/forecastOptionWords';
import { type Cell, cellArea, type Corner } from '../cells';
import type { Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { answerColumns, callRow, dash, type ListId } from './answer';
import { forecastCall } from './calls';
import { decidedAtTop } from './decided';
import {
  type DecidedOptions,
  optionCells,
  optionColumns,
  optionLooks,
  optionRows,
  optionsName,
  viewWord,
} from './options';
import { type ForecastBlockId, type ForecastInput, forecastInput, type ForecastOrder } from './order';

/** The calls of the sheet, in the order of their options. */
const calls: readonly (readonly [id: ListId, view: ForecastView])[] = [
  ['listKinds', 'kinds'],
  ['listPlaces', 'units'],
  ['listMonths', 'months'],
  ['listAssumptions', 'assumptions'],
];

/** The options of each call, side by side. */
export function optionsBlock(order: ForecastOrder): ReportBlock<ForecastBlockId> | undefined {
  if (order.places.options === undefined) return undefined;
  return {
    id: 'options',
    size: { rows: optionRows, columns: optionColumns(calls.length) },
    entries: [
      { row: 0, column: 0, cells: [[forecastSheetTexts.options[order.language]]] },
      ...calls.map(([, view], call) => ({
        ...{ row: 1, column: call * 2 },
        cells: optionCells(order, decidedOf(order, view)),
      })),
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      ...calls.flatMap((_, call) => optionLooks(call, ['from', 'closedThrough', 'historyFrom'])),
    ],
    groups: [],
    spills: [],
  };
}

/** The days are those at the top of the sheet. */
function decidedOf(order: ForecastOrder, view: ForecastView): DecidedOptions {
  const cell = (id: ForecastInput): string => forecastInput(order, id);
  const top = { yearFrom: cell('yearFrom'), closedThrough: cell('closedThrough'), dayRule: cell('dayRule') };
  return { ...decidedAtTop(order, top), show: viewWord(order, view), unsaid: dash };
}

/** The rows that an answer is expected to have, its headers included, and the styles of its columns. */
interface Expected {
  readonly rows: number;
  readonly styles: readonly StyleId[];
}

function expectedOf(id: ListId, { shape }: ForecastOrder): Expected {
  const amounts = (count: number): readonly StyleId[] =>
    Array.from({ length: count }, () => 'exact' as const);
  switch (id) {
    case 'listKinds': {
      const rest = ['share', 'exact', 'exact', 'exact', 'label'] as const;
      return { rows: shape.kinds + 3, styles: ['label', ...amounts(10), ...rest] };
    }
    case 'listPlaces':
      return { rows: shape.places + 2, styles: ['label', 'label', ...amounts(9)] };
    case 'listMonths':
      return { rows: monthCount + 1, styles: ['day', ...amounts(5)] };
    case 'listAssumptions':
      return { rows: fixedAssumptions + shape.kinds * 3, styles: ['label', 'wordRight'] };
  }
}

/** The months of a year, and the lines of the assumptions that are not of a kind, their headers included. */
export const monthCount = 12;
const fixedAssumptions = 11;

/** A call of FORECAST in columns of its own: its answer may have as many rows as it needs, since nothing stands below it. */
export function listBlock(order: ForecastOrder, id: ListId): ReportBlock<ForecastBlockId> | undefined {
  const { [id]: block, options } = order.places;
  if (block === undefined || options === undefined) return undefined;
  const { rows, styles } = expectedOf(id, order);
  const columns = answerColumns[id].length;
  return {
    id,
    size: { rows: callRow + rows, columns },
    entries: [
      { row: 0, column: 0, cells: [[forecastSheetTexts[id][order.language]]] },
      { row: callRow, column: 0, cells: [[callOf(order, id, options)]] },
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

function callOf(order: ForecastOrder, id: ListId, options: Corner): Cell {
  const call = calls.findIndex(([each]) => each === id);
  return forecastCall(order, {
    asOf: forecastInput(order, 'asOf'),
    to: forecastInput(order, 'yearTo'),
    options: optionsName(options, call),
  });
}
