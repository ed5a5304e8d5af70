import { type BridgeLine, bridgeLineWords } from '../../text/bridgeWords';
import { bridgeSheetTexts } from '../../text/bridgeSheet';
import { type Cell, cellArea, cellName, offset, quoted } from '../cells';
import type { Look, ReportBlock } from '../report';
import { type FigureStyle, totalOf } from '../styles';
import { inUnit } from '../units';
import { answerCell, answerOf, ownCell } from './answer';
import { bridgeInput } from './inputs';
import { type BridgeBlockId, type BridgeOrder, shownGroups } from './order';

/** The columns of the table, with how their figures look. Prices of days have no sum; they and the check are always in kronor. */
const columns: readonly (readonly [BridgeLine, FigureStyle])[] = [
  ['budget', 'amount'],
  ['volume', 'amountChange'],
  ['mix', 'amountChange'],
  ['ended', 'amountChange'],
  ['price', 'amountChange'],
  ['newKind', 'amountChange'],
  ['withoutDays', 'amountChange'],
  ['unexplained', 'amountChange'],
  ['actual', 'amount'],
  ['variance', 'amount'],
  ['check', 'whole'],
  ['budgetDays', 'whole'],
  ['actualDays', 'whole'],
  ['budgetPrice', 'whole'],
  ['actualPrice', 'whole'],
];

/** Labels in the first column, and the figures. */
export const tableColumns = columns.length + 1;

const headerRow = 2;
const firstRow = headerRow + 1;

/**
 * The bridge on its side, as people read it: a row for each group, in the order of BRIDGE, what has no row of its own together, and the
 * sum. Every cell names the cell of BRIDGE's answer that it shows.
 */
export function kindTableBlock(order: BridgeOrder): ReportBlock<BridgeBlockId> | undefined {
  const answer = answerOf(order, 'bridge');
  const { kinds } = order.places;
  if (answer === null || kinds === undefined) return undefined;
  const { language } = order;
  const groups = shownGroups(order);
  const table: Table = { order, answer, groups, block: kinds };
  const rows = Array.from({ length: groups }, (_, group) => groupRow(table, group));
  const unit = bridgeInput(order, 'shownUnit');
  const header = columns.map(([line, style]) =>
    style === 'whole' ? bridgeLineWords[line][language] : inUnit(bridgeLineWords[line], language, unit),
  );
  return {
    id: 'kinds',
    size: { rows: firstRow + groups + 2, columns: tableColumns },
    entries: [
      { row: 0, column: 0, cells: [[bridgeSheetTexts.kinds[language]], [bridgeSheetTexts.signs[language]]] },
      {
        row: headerRow,
        column: 0,
        cells: [[`=INDEX(${answer},1,1)`, ...header], ...rows, othersRow(table), totalRow(table)],
      },
    ],
    looks: looks(groups),
    tall: [{ row: headerRow, lines: 3 }],
    groups: [{ row: firstRow, rows: order.shape.kinds }],
    spills: [],
  };
}

interface Table {
  readonly order: BridgeOrder;
  readonly answer: string;
  readonly groups: number;
  readonly block: { readonly row: number; readonly column: number };
}

/** The first column of the answer holds its labels. */
function groupRow({ order, answer, block }: Table, group: number): Cell[] {
  const column = String(group + 2);
  const name = ownCell(block, firstRow + group, 0);
  return [
    `=IF(${group + 1}>${bridgeInput(order, 'count')},"",INDEX(${answer},1,${column}))`,
    ...columns.map(([line]) => `=IF(${name}="","",${answerCell(answer, line, column)})`),
  ];
}

function isPrice(line: BridgeLine): boolean {
  return line === 'budgetPrice' || line === 'actualPrice';
}

/** What has no row of its own: the sum less those that have. */
function othersRow({ order, groups, block }: Table): Cell[] {
  const count = bridgeInput(order, 'count');
  const label = quoted(bridgeSheetTexts.others[order.language]);
  const figures = columns.map(([line], index): Cell => {
    if (isPrice(line)) return '';
    const cell = (row: number): string => cellName(offset(block, row, index + 1));
    const [first, last, sum] = [cell(firstRow), cell(firstRow + groups - 1), cell(firstRow + groups + 1)];
    return `=IF(${count}>${groups},ROUND(${sum}-SUM(${first}:${last}),2),"")`;
  });
  return [`=IF(${count}>${groups},${label},"")`, ...figures];
}

function totalRow({ answer }: Table): Cell[] {
  const last = `COLUMNS(${answer})`;
  return [
    `=INDEX(${answer},1,${last})`,
    ...columns.map(([line]): Cell => (isPrice(line) ? '' : `=${answerCell(answer, line, last)}`)),
  ];
}

function looks(groups: number): Look[] {
  const rows = groups + 1;
  const total = firstRow + rows;
  return [
    { area: cellArea(0, 0), style: 'heading' },
    { area: cellArea(1, 0), style: 'note' },
    { area: cellArea(headerRow, 0), style: 'headerLeft' },
    { area: { row: headerRow, column: 1, rows: 1, columns: columns.length }, style: 'header' },
    { area: { row: firstRow, column: 0, rows, columns: 1 }, style: 'label' },
    { area: cellArea(total, 0), style: 'labelTotal' },
    ...columns.flatMap(([, style], index): Look[] => [
      { area: { row: firstRow, column: index + 1, rows, columns: 1 }, style },
      { area: cellArea(total, index + 1), style: totalOf[style] },
    ]),
  ];
}
