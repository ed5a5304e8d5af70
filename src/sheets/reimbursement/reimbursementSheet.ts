import { persons } from '../../tables/persons';
import { reimbursementRates } from '../../tables/reimbursementRates';
import { reimbursementTexts } from '../../text/reimbursementSheet';
import { firstInput, partsRow } from '../heading/inputLines';
import { atPlaces, type SheetKind } from '../kind';
import type { Places, SheetOrder } from '../order';
import type { PlacedBlock, ReportBlock } from '../report';
import { headingBlock, headingColumns } from './heading';
import { listBlock, listColumns } from './lists';
import type { ReimbursementOrder } from './order';
import { summaryBlock } from './summary';

function reimbursementBlocks(order: SheetOrder, places: Places): readonly PlacedBlock[] {
  const placedOrder: ReimbursementOrder = { ...order, places };
  const lists = (['deadlines', 'age', 'income', 'claims'] as const).map((id) => listBlock(placedOrder, id));
  const others: ReportBlock[] = [summaryBlock(placedOrder), ...lists].flatMap((block) => block ?? []);
  return atPlaces([headingBlock(placedOrder, others), ...others], places);
}

/** What stands to the right has columns of its own, with an empty one before it, so that no list meets another however long it is. */
const age = { row: partsRow, column: headingColumns + 1 };
const income = { row: partsRow, column: age.column + listColumns.age + 1 };
const claims = { row: partsRow, column: income.column + listColumns.income + 1 };

/** In characters: the columns of the heading and the deadlines, of the age, of the income and of the claims. */
const columnWidths = [
  ...[20, 14, 16, 30, 12, 18, 15, 15, 15, 15, 14, 12, 12, 12, 12, 4],
  ...[14, 14, 15, 15, 15, 15, 15, 15, 15, 15, 4],
  ...[14, 15, 15, 15, 15, 15, 15, 15, 4],
  ...[16, 30, 12, 18, 10, 10, 15, 15, 15, 15, 15, 15, 14, 15, 15, 14, 60],
];

/** The sheet of the state's reimbursement: what lapses next, what is outstanding and how old it is, and what it comes from. */
export const reimbursementKind: SheetKind = {
  id: 'reimbursement',
  name: reimbursementTexts.sheetName,
  about: reimbursementTexts.sheetAbout,
  needs: [persons, reimbursementRates],
  counts: [],
  blockNames: {
    heading: reimbursementTexts.title,
    summary: reimbursementTexts.summary,
    deadlines: reimbursementTexts.deadlines,
    age: reimbursementTexts.age,
    income: reimbursementTexts.income,
    claims: reimbursementTexts.claims,
  },
  days: firstInput,
  outside: null,
  layout: {
    columnWidths,
    frozen: { rows: 2, columns: 1 },
    charts: null,
    pageStarts: ['deadlines'],
    beside: { age, income, claims },
  },
  blocks: reimbursementBlocks,
  charts: () => [],
};
