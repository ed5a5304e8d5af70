import { outsideWords } from '../../text/reimbursementWords';
import { reimbursementTexts } from '../../text/reimbursementSheet';
import { cellArea, quoted } from '../cells';
import type { Look, ReportBlock } from '../report';
import type { StyleId } from '../styles';
import { listCell, listColumn } from './lists';
import type { ReimbursementBlockId, ReimbursementOrder } from './order';

/** Columns of the lists, from 1, that the summary reads. */
const inAge = {
  flatOutstanding: 5,
  applicationOutstanding: 6,
  outstanding: 7,
  atRisk: 8,
  lapsed: 9,
  refused: 10,
} as const;
const inClaims = { kind: 4, daysWithoutPrice: 6, sum: 17 } as const;

/** Where the figures stand: the labels need the columns before it. */
const figureColumn = 3;
const firstRow = 2;

interface SummaryLine {
  readonly label: keyof typeof reimbursementTexts;
  /** A formula without its sign of equality; null where the list that it reads has been taken away. */
  readonly formula: string | null;
  readonly style: StyleId;
}

/** What is at risk, what has lapsed, was refused and is outstanding, and what the figures lack. */
export function summaryBlock(order: ReimbursementOrder): ReportBlock<ReimbursementBlockId> | undefined {
  if (order.places.summary === undefined) return undefined;
  const { language } = order;
  const lines = linesOf(order);
  const labels = lines.map(({ label }) => [reimbursementTexts[label][language]]);
  const figures = lines.map(({ formula }) => [formula === null ? '' : `=${formula}`]);
  const below = { row: firstRow + lines.length, column: 0 };
  const sentences = (['withoutRate', 'uncounted'] as const).map((word) => [firstOf(order, word)]);
  return {
    id: 'summary',
    size: { rows: below.row + sentences.length + 1, columns: figureColumn + 1 },
    entries: [
      {
        row: 0,
        column: 0,
        cells: [[reimbursementTexts.summary[language]], [reimbursementTexts.ownIncome[language]], ...labels],
      },
      { row: firstRow, column: figureColumn, cells: figures },
      { ...below, cells: sentences },
    ],
    looks: [
      { area: cellArea(0, 0), style: 'heading' },
      { area: cellArea(1, 0), style: 'note' },
      { area: { ...below, rows: sentences.length, columns: 1 }, style: 'note' },
      { area: { row: firstRow, column: 0, rows: lines.length, columns: 1 }, style: 'label' },
      ...lines.map(({ style }, index): Look => ({ area: cellArea(firstRow + index, figureColumn), style })),
    ],
    groups: [],
    spills: [],
  };
}

function linesOf(order: ReimbursementOrder): readonly SummaryLine[] {
  const total = (label: keyof typeof inAge): SummaryLine => ({
    ...{ label, style: 'exact' },
    formula: listCell(order, 'age', { row: 'last', column: inAge[label] }),
  });
  const days = listColumn(order, 'claims', inClaims.daysWithoutPrice);
  return [
    total('atRisk'),
    { label: 'nextDeadline', formula: nextDeadline(order), style: 'day' },
    total('lapsed'),
    total('refused'),
    total('flatOutstanding'),
    total('applicationOutstanding'),
    total('outstanding'),
    // The header is a text, which SUM passes over.
    { label: 'daysWithoutPrice', formula: days === null ? null : `SUM(${days})`, style: 'whole' },
    { label: 'withoutRate', formula: rowsOf(order, 'withoutRate'), style: 'whole' },
    { label: 'uncounted', formula: rowsOf(order, 'uncounted'), style: 'whole' },
  ];
}

/** The first row of what is to be claimed has it; where nothing is at risk, what has lapsed stands there. */
function nextDeadline(order: ReimbursementOrder): string | null {
  const first = listCell(order, 'deadlines', { row: 2, column: 1 });
  const atRisk = listCell(order, 'age', { row: 'last', column: inAge.atRisk });
  return first === null || atRisk === null ? null : `IF(${atRisk}>0,${first},"")`;
}

function rowsOf(order: ReimbursementOrder, word: keyof typeof outsideWords): string | null {
  const kinds = listColumn(order, 'claims', inClaims.kind);
  return kinds === null ? null : `SUMPRODUCT(--(${kinds}=${quoted(outsideWords[word][order.language])}))`;
}

/** The sentence of the first row of that word, which names its row in the workbook; blank where there is none. */
function firstOf(order: ReimbursementOrder, word: keyof typeof outsideWords): string {
  const [kinds, sums] = [
    listColumn(order, 'claims', inClaims.kind),
    listColumn(order, 'claims', inClaims.sum),
  ];
  if (kinds === null || sums === null) return '';
  return `=IFERROR(XLOOKUP(${quoted(outsideWords[word][order.language])},${kinds},${sums},""),"")`;
}
