import type { Bridge } from '../../core/bridge/bridge';
import type { BridgePart, BridgeRow } from '../../core/bridge/bridgeRow';
import { kronorFromOre } from '../../core/ore';
import { boardCopyTexts } from '../../text/boardCopy';
import { bridgePartWords } from '../../text/bridgeWords';
import type { CopyGroups } from './copyGroups';
import type { CopyOrder } from './copyOrder';
import { type CopyCell, cellsIn, type CopyRow, type CopySheet, gap, wide } from './copySheet';
import { waterfall } from './waterfall';

/** The rows of the bridge. What the ledger has beyond the list is not among them: the ledger is no part of the copy. */
const parts: readonly BridgePart[] = [
  'budget',
  'volume',
  'mix',
  'ended',
  'price',
  'newKind',
  'withoutDays',
  'actual',
  'variance',
];

const sums: ReadonlySet<BridgePart> = new Set<BridgePart>(['budget', 'actual', 'variance']);

/** The sheet of the bridge: a row for each part, a column for each group and their total, and a waterfall of the total. */
export function bridgeSheet(
  order: CopyOrder,
  { groups, total }: CopyGroups,
  { kinds, total: sum }: Bridge,
): CopySheet {
  const { language, unit } = order;
  const names = [...groups.map(({ name }) => name), total.name];
  const rows: CopyRow[] = [
    wide(`${boardCopyTexts.bridgeTitle[language]}, ${unit}`, 'title'),
    wide(boardCopyTexts.bridgeNote[language], 'note'),
    gap,
    { cells: [{ value: '', style: 'headerLeft' }, ...cellsIn('header', names)] },
    ...parts.map((part) => partRow(order, part, [...kinds, sum])),
    gap,
  ];
  const { rows: below, charts } = waterfall(order, sum, rows.length);
  return {
    name: boardCopyTexts.bridge[language],
    columnWidths: [30, ...names.map(() => 16)],
    frozenRows: 4,
    rows: [...rows, ...below],
    charts,
  };
}

function partRow({ language }: CopyOrder, part: BridgePart, rows: readonly BridgeRow[]): CopyRow {
  const isSum = sums.has(part);
  const figures = rows.map((row): CopyCell => {
    return { value: kronorFromOre(row[part]), style: isSum ? 'moneyTotal' : 'money' };
  });
  const label = part === 'variance' ? boardCopyTexts.variance[language] : bridgePartWords[part][language];
  return { cells: [{ value: label, style: isSum ? 'labelTotal' : 'label' }, ...figures] };
}
