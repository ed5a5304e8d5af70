import type { Measure } from '../../core/summary/measure';
import { bridgeLevelWords } from '../../text/bridgeWords';
import type { Dimension } from '../../text/summaryWords';
import { varianceTexts } from '../../text/varianceSheet';
import { type Cell, cellArea, cellName, type Corner, fixedName, offset, quoted } from '../cells';
import { marksAbove } from '../heading/lagLines';
import { rowsByKind } from '../kindLines';
import type { ReportBlock } from '../report';
import { summaryCall } from '../summaryCall';
import { type BlockId, type BlockOrder, input, type InputId, sheetColumns, yearMonths } from './order';

/** The row of a block in which the headers of its report stand. */
export const headerRow = 1;

/** A block that is one call, in sight, to which the other blocks refer. */
interface Basis {
  readonly id: 'listPeriod' | 'listYear' | 'listLastYear' | 'listMonths' | 'listUnits' | 'ledger';
  readonly formula: string;
  /** Rows and columns of its answer. */
  readonly rows: number;
  readonly columns: number;
  /** Rows of it that each kind has. */
  readonly kinds: number;
  /** Lines of text that its headers may need; left out: 2. */
  readonly headerLines?: number;
  /** What stands above the headers of its figures; left out: nothing. */
  readonly marks?: readonly Cell[];
}

function basisBlock(
  { language }: BlockOrder,
  { id, formula, rows, columns, kinds, marks = [], headerLines = 2 }: Basis,
): ReportBlock<BlockId> {
  const spill = { row: headerRow, column: 1, rows, columns: Math.min(columns, sheetColumns - 1) };
  const body = { ...spill, row: headerRow + 1, rows: rows - 1 };
  return {
    id,
    // As wide as the sheet: how many columns an answer has may change.
    size: { rows: headerRow + rows, columns: sheetColumns },
    entries: [
      { row: 0, column: 0, cells: [[varianceTexts[id][language]]] },
      { row: headerRow, column: 1, cells: [[formula]] },
      ...(marks.length === 0 ? [] : [{ row: 0, column: 2, cells: [marks] }]),
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: { row: 0, column: 2, rows: 1, columns: marks.length }, style: 'mark' },
      { area: cellArea(headerRow, 1), style: 'headerLeft' },
      { area: { ...spill, column: 2, rows: 1, columns: spill.columns - 1 }, style: 'header' },
      { area: { ...body, columns: 1 }, style: 'label' },
      { area: { ...body, column: 2, columns: spill.columns - 1 }, style: 'whole' },
    ],
    tall: [{ row: headerRow, lines: headerLines }],
    groups: [{ row: headerRow + 1, rows: kinds }],
    spills: [spill],
  };
}

interface List {
  readonly id: Basis['id'];
  readonly days: readonly [from: InputId, to: InputId, asOf: InputId];
  readonly measures: readonly Measure[];
}

function call(
  order: BlockOrder,
  { days, measures }: List,
  [rows, columns]: readonly [Dimension, Dimension],
): string {
  const [from, to, asOf] = days;
  return summaryCall(order, {
    ...{ from: input(order, from), to: input(order, to), asOf: input(order, asOf) },
    ...{ dayRule: input(order, 'dayRule'), measures, rows, columns },
  });
}

function byKind(order: BlockOrder, list: List): ReportBlock<BlockId> {
  const { kinds } = order.shape;
  const size = { rows: rowsByKind(kinds) + 1, columns: list.measures.length + 1, kinds };
  return basisBlock(order, { id: list.id, formula: call(order, list, ['kind', 'none']), ...size });
}

/** What each list by kind measures, and in which column of its block each measure stands. */
const measured = {
  listPeriod: ['days', 'cost', 'placed'],
  listYear: ['days', 'cost', 'averagePrice', 'placedEnd'],
  listLastYear: ['cost'],
} as const satisfies Readonly<Record<string, readonly Measure[]>>;

/** A list by kind. */
export type KindList = keyof typeof measured;

/** The period by kind. */
export function listPeriodBlock(order: BlockOrder): ReportBlock<BlockId> {
  return byKind(order, {
    id: 'listPeriod',
    days: ['from', 'to', 'asOf'],
    measures: measured.listPeriod,
  });
}

/** The budget year through the as-of date, by kind. */
export function listYearBlock(order: BlockOrder): ReportBlock<BlockId> {
  return byKind(order, {
    id: 'listYear',
    days: ['yearFrom', 'through', 'asOf'],
    measures: measured.listYear,
  });
}

/** The same period last year, by kind. */
export function listLastYearBlock(order: BlockOrder): ReportBlock<BlockId> {
  return byKind(order, {
    id: 'listLastYear',
    days: ['lastFrom', 'lastThrough', 'asOf'],
    measures: measured.listLastYear,
  });
}

/** The months of the budget year by kind: twelve and their total. Provisional months are marked. */
export function listMonthsBlock(order: BlockOrder): ReportBlock<BlockId> {
  const { kinds } = order.shape;
  const list: List = { id: 'listMonths', days: ['yearFrom', 'yearTo', 'through'], measures: ['cost'] };
  const size = { rows: rowsByKind(kinds) + 1, columns: 14, kinds };
  const marks = marksAbove(order.language, yearMonths(order));
  return basisBlock(order, { id: list.id, formula: call(order, list, ['kind', 'month']), ...size, marks });
}

/** The period by cost centre and activity; undefined where the list has no such columns. */
export function listUnitsBlock(order: BlockOrder): ReportBlock<BlockId> | undefined {
  const { units, activities } = order.shape;
  if (units === 0) return undefined;
  const list: List = { id: 'listUnits', days: ['from', 'to', 'asOf'], measures: ['cost'] };
  // The lines without price and uncountable, and the total.
  const size = { rows: units + 4, columns: activities + 2, kinds: units };
  return basisBlock(order, { id: list.id, formula: call(order, list, ['unit', 'activity']), ...size });
}

/** Rows of BRIDGE: headers, ten parts and the check, four of what they are worked out from. */
const bridgeRows = 16;

/** What is booked by kind. Where there is nothing of that yet its place is kept, so that bookings which come find room. */
export function ledgerBlock(order: BlockOrder): ReportBlock<BlockId> {
  const { shape, language } = order;
  const formula = bookedCall(order);
  const none = varianceTexts.noBookings[language];
  const block = basisBlock(order, {
    ...{ id: 'ledger', formula: formula ?? none, kinds: 0 },
    // Names, the kinds, unknown ones, what only the budget or the ledger has, and the sum.
    ...{ rows: bridgeRows, columns: shape.kinds + 4, headerLines: 3 },
  });
  return { ...block, groups: [], spills: formula === null ? [] : block.spills };
}

/** Whether the sheet shows what is booked. */
export function isBooked(order: BlockOrder): boolean {
  return order.places.ledger !== undefined && bookedCall(order) !== null;
}

function bookedCall(order: BlockOrder): string | null {
  const { tables, places, shape, language } = order;
  const { budget, ledger, accountMapping, kinds } = tables.named;
  const { listYear } = places;
  if (shape.booked === 0 || listYear === undefined) return null;
  if (budget === undefined || ledger === undefined || accountMapping === undefined) return null;
  const list = areaName(listYear, rowsByKind(shape.kinds) + 1, measured.listYear.length + 1);
  const bridgeArguments = [
    ...[budget.all, list, quoted(bridgeLevelWords.kind[language])],
    ...[input(order, 'yearFrom'), input(order, 'through')],
    ...[...(kinds === undefined ? [] : [kinds.all]), ledger.all, accountMapping.all],
  ];
  return `=IFO.BRIDGE(${bridgeArguments.join(',')})`;
}

function areaName(block: Corner, rows: number, columns: number): string {
  const first = offset(block, headerRow, 1);
  return `${fixedName(first)}:${fixedName(offset(first, rows - 1, columns - 1))}`;
}

/** The cell of the first formula of a block, from which its answer spills. */
export function anchorOf(block: Corner): string {
  return fixedName(offset(block, headerRow, 1));
}

/** The cell of a measure of a list by kind in one of its lines, from 0; the label for null. */
export function listCell<Id extends KindList>(
  { places }: BlockOrder,
  id: Id,
  { line, measure }: { readonly line: number; readonly measure: (typeof measured)[Id][number] | null },
): string {
  const block = places[id];
  if (block === undefined) throw new Error(`there is no ${id}`);
  const all: readonly Measure[] = measured[id];
  const column = measure === null ? 0 : 1 + all.indexOf(measure);
  return cellName(offset(block, headerRow + 1 + line, 1 + column));
}
