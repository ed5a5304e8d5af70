import { accountMapping } from '../../tables/accountMapping';
import { ledger } from '../../tables/ledger';
import { reconciliationTexts } from '../../text/reconciliationSheet';
import { firstInput, partsRow } from '../heading/inputLines';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { PlacedBlock } from '../report';
import { costBlock } from './cost';
import { headingBlock, headingColumns } from './heading';
import { listColumns } from './listColumns';
import { accrualsBlock, rowsBlock, unmappedBlock, voucherBlock } from './lists';
import type { ReconciliationOrder } from './order';
import { summaryBlock } from './summary';

const builders = [summaryBlock, costBlock, rowsBlock, accrualsBlock, voucherBlock, unmappedBlock];

function reconciliationBlocks(order: SheetOrder, places: Places): readonly PlacedBlock[] {
  const placedOrder: ReconciliationOrder = { ...order, places };
  const others = builders.flatMap((block) => block(placedOrder) ?? []);
  return atPlaces([headingBlock(placedOrder, others), ...others], places);
}

/** What stands to the right has columns of its own, with an empty one before it, so that no list meets another however long it is. */
const accruals = { row: partsRow, column: headingColumns };
const voucher = { row: partsRow, column: accruals.column + listColumns.accruals + 1 };
const unmapped = { row: partsRow, column: voucher.column + listColumns.voucher + 1 };

/** In characters: the columns of the rows, of the accruals, of the voucher and of the unmapped bookings. */
const columnWidths = [
  ...[34, 26, 26, 14, 14, 10, 10, 12, 15, 15, 15, 20, 62, 18, 4],
  ...[12, 12, 12, 26, 28, 10, 15, 15, 15, 4],
  ...[14, 14, 15, 15, 15, 4],
  ...[12, 12, 12, 12, 15],
];

/** The sheet of the reconciliation: the ledger against the list, what differs and why, and what is to be accrued. */
export const reconciliationKind: SheetKind = {
  id: 'reconciliation',
  name: reconciliationTexts.sheetName,
  about: reconciliationTexts.sheetAbout,
  needs: [ledger, accountMapping],
  counts: ['kinds', 'bookings'],
  blockNames: {
    heading: reconciliationTexts.title,
    summary: reconciliationTexts.summary,
    cost: reconciliationTexts.costByKind,
    rows: reconciliationTexts.rows,
    accruals: reconciliationTexts.accruals,
    voucher: reconciliationTexts.voucher,
    unmapped: reconciliationTexts.unmapped,
  },
  days: firstInput,
  outside: null,
  layout: {
    columnWidths,
    frozen: { rows: 2, columns: 1 },
    charts: null,
    pageStarts: ['rows'],
    beside: { accruals, voucher, unmapped },
  },
  blocks: reconciliationBlocks,
  charts: () => [],
};
