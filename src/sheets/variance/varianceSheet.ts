import { budget } from '../../tables/budget';
import { varianceBlockNames, varianceTexts } from '../../text/varianceSheet';
import { placed } from '../cells';
import { firstInput } from '../heading/inputLines';
import { outsideCells } from '../heading/outsidePart';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { PlacedBlock, ReportBlock, ReportChart } from '../report';
import {
  ledgerBlock,
  listLastYearBlock,
  listMonthsBlock,
  listPeriodBlock,
  listUnitsBlock,
  listYearBlock,
} from './basis';
import { byKindBlock } from './byKind';
import { accumulatedArea, byMonthBlock } from './byMonth';
import { byUnitBlock } from './byUnit';
import { headingBlock, shownUnitCell } from './heading';
import { incomeBlock } from './income';
import type { BlockId, BlockOrder } from './order';
import { runwayBlock } from './runway';

const builders: Readonly<
  Record<Exclude<BlockId, 'heading'>, (order: BlockOrder) => ReportBlock<BlockId> | undefined>
> = {
  byKind: byKindBlock,
  byMonth: byMonthBlock,
  byUnit: byUnitBlock,
  runway: runwayBlock,
  income: incomeBlock,
  listPeriod: listPeriodBlock,
  listYear: listYearBlock,
  listLastYear: listLastYearBlock,
  listMonths: listMonthsBlock,
  listUnits: listUnitsBlock,
  ledger: ledgerBlock,
};

/** The blocks that others are made of: without one of these a block is left as it is, and so is what refers to it. */
const madeOf = [
  ['byKind', ['listPeriod', 'listYear', 'listLastYear']],
  ['byMonth', ['listMonths']],
  ['byUnit', ['listUnits']],
] as const satisfies readonly (readonly [BlockId, readonly BlockId[]])[];

function blocks(order: SheetOrder, given: Places): readonly PlacedBlock[] {
  const left = madeOf.filter(([, basis]) => basis.some((id) => given[id] === undefined)).map(([id]) => id);
  const standing = Object.entries(given).filter(([id]) => !left.some((each) => each === id));
  const places: Places = { ...Object.fromEntries(standing), heading: given.heading };
  const placedOrder: BlockOrder = { ...order, places };
  const others = Object.entries(builders).flatMap(([id, build]) => {
    const block = places[id] === undefined ? undefined : build(placedOrder);
    return block === undefined ? [] : [block];
  });
  return atPlaces([headingBlock(placedOrder, others), ...others], places);
}

const chartRows = 18;

/** What has been paid so far as columns, against the budget of the whole year as a line. */
function charts({ language }: SheetOrder, { byMonth }: Places, firstRow: number): readonly ReportChart[] {
  if (byMonth === undefined) return [];
  return [
    {
      name: 'Vårddygn 1',
      title: varianceTexts.chart[language],
      type: 'ColumnClustered',
      source: placed(accumulatedArea, byMonth),
      seriesBy: 'Rows',
      over: { row: firstRow, column: 1, rows: chartRows, columns: 9 },
      series: [{ type: 'Line', color: '#5A5A5A' }, { color: '#0C7D72' }],
      gapWidth: 60,
    },
  ];
}

/** The sheet of variances: budget, actual and variance by kind, month and cost centre, and how long the budget lasts. */
export const varianceKind: SheetKind = {
  id: 'variance',
  name: varianceTexts.sheetName,
  about: varianceTexts.sheetAbout,
  needs: [budget],
  counts: ['kinds', 'units', 'activities', 'booked'],
  blockNames: varianceBlockNames,
  days: firstInput,
  outside: outsideCells,
  unit: shownUnitCell,
  layout: {
    columnWidths: [18, 36, ...Array.from({ length: 13 }, () => 14)],
    frozen: { rows: 2, columns: 2 },
    charts: { after: 'byMonth', rows: chartRows },
    pageStarts: ['byMonth', 'byUnit', 'runway', 'income', 'listPeriod'],
  },
  blocks,
  charts,
};
