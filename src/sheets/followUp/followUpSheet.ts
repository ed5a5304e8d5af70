import { followUpBlockNames, followUpTexts } from '../../text/followUpSheet';
import { firstInput } from '../heading/inputLines';
import { outsideCells } from '../heading/outsidePart';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { PlacedBlock, ReportBlock } from '../report';
import { chartRows, followUpCharts } from './charts';
import { comparisonBlock } from './comparison';
import { headingBlock } from './heading';
import { incomeBlock } from './income';
import { type BlockId, blockIds, type BlockOrder, withPlaces } from './order';
import { lastYearBlock, periodBlock } from './period';
import { fourMonthsBlock, lastYearMonthsBlock, monthsBlock, unitsBlock, yearsBlock } from './reports';

const builders: Readonly<
  Record<Exclude<BlockId, 'heading'>, (order: BlockOrder) => ReportBlock<BlockId> | undefined>
> = {
  period: periodBlock,
  comparison: comparisonBlock,
  fourMonths: fourMonthsBlock,
  months: monthsBlock,
  years: yearsBlock,
  lastYear: lastYearBlock,
  lastYearMonths: lastYearMonthsBlock,
  units: unitsBlock,
  income: incomeBlock,
};

function followUpBlocks(order: SheetOrder, places: Places): readonly PlacedBlock[] {
  const placedOrder = withPlaces(order, places);
  const others = blockIds.flatMap((id) => {
    const block = id === 'heading' || places[id] === undefined ? undefined : builders[id](placedOrder);
    return block === undefined ? [] : [block];
  });
  return atPlaces([headingBlock(placedOrder, others), ...others], places);
}

/** The follow-up sheet: days, cost, placements and averages by kind and period, against last year and by cost centre. */
export const followUpKind: SheetKind = {
  id: 'followUp',
  name: followUpTexts.sheetName,
  about: followUpTexts.sheetAbout,
  needs: [],
  counts: ['kinds', 'units', 'activities'],
  blockNames: followUpBlockNames,
  days: firstInput,
  outside: outsideCells,
  layout: {
    // Measure, kind, twelve months, total.
    columnWidths: [18, 30, ...Array.from({ length: 12 }, () => 12), 13],
    // Title and window stay in sight, and so do measure and kind.
    frozen: { rows: 2, columns: 2 },
    charts: { after: 'period', rows: chartRows },
    pageStarts: ['comparison', 'months', 'years', 'lastYear', 'units', 'income'],
  },
  blocks: followUpBlocks,
  charts: (order, places, firstRow) => followUpCharts(withPlaces(order, places), firstRow),
};
