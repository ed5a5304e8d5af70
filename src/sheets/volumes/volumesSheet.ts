import { budget } from '../../tables/budget';
import { volumesTexts } from '../../text/volumesSheet';
import { firstInput } from '../heading/inputLines';
import { outsideCells } from '../heading/outsidePart';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { PlacedBlock } from '../report';
import { headingBlock, shownUnitCell } from './heading';
import { monthsBlock } from './months';
import type { VolumesOrder } from './order';
import { budgetBlock, lastYearBlock, periodBlock } from './reports';
import { tableBlock } from './table';

function volumesBlocks(order: SheetOrder, places: Places): readonly PlacedBlock[] {
  const placedOrder: VolumesOrder = { ...order, places };
  const { period, lastYear, budget: planned, months } = placedOrder.places;
  const others = [
    tableBlock(placedOrder),
    period === undefined ? undefined : periodBlock(placedOrder),
    lastYear === undefined ? undefined : lastYearBlock(placedOrder),
    planned === undefined ? undefined : budgetBlock(placedOrder),
    months === undefined ? undefined : monthsBlock(placedOrder),
  ].flatMap((block) => block ?? []);
  return atPlaces([headingBlock(placedOrder, others), ...others], places);
}

/** The sheet of volumes: the table by kind that boards know. */
export const volumesKind: SheetKind = {
  id: 'volumes',
  name: volumesTexts.sheetName,
  about: volumesTexts.sheetAbout,
  needs: [budget],
  counts: ['kinds'],
  blockNames: {
    heading: volumesTexts.title,
    table: volumesTexts.table,
    period: volumesTexts.period,
    lastYear: volumesTexts.lastYear,
    budget: volumesTexts.budgetReport,
    months: volumesTexts.months,
  },
  days: firstInput,
  outside: outsideCells,
  unit: shownUnitCell,
  layout: {
    columnWidths: [38, ...Array.from({ length: 15 }, () => 13), 18],
    frozen: { rows: 2, columns: 1 },
    charts: null,
    pageStarts: ['period'],
    // Beside the heading, which is fifteen columns wide, and above what may be wider.
    beside: { months: { row: 3, column: 16 } },
  },
  blocks: volumesBlocks,
  charts: () => [],
};
