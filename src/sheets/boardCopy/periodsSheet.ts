import { boardPeriods, type BoardUnit } from '../../core/board/boardPeriods';
import type { BoardFigure } from '../../core/board/boardFigures';
import { daysFromParts } from '../../core/dayParts';
import { kronorFromOre } from '../../core/ore';
import { boardCopyTexts, boardTitle } from '../../text/boardCopy';
import type { Text } from '../../text/language';
import { periodName } from '../../text/periodName';
import { pricePerDay } from './amounts';
import type { CopyGroup, CopyGroups } from './copyGroups';
import type { CopyOrder } from './copyOrder';
import { type CopyCell, type CopyChart, cellsIn, type CopyRow, type CopySheet, gap, wide } from './copySheet';
import type { CopyStyleId } from './copyStyles';

const texts = boardCopyTexts;

/** A table of the sheet: a row for each group and their total, a column for each period and the year so far. */
interface PeriodTable {
  readonly title: Text;
  readonly style: CopyStyleId;
  readonly total: CopyStyleId;
  readonly figure: (figure: BoardFigure, group: CopyGroup) => number | null;
}

const tables: readonly PeriodTable[] = [
  { title: texts.cost, style: 'money', total: 'moneyTotal', figure: ({ cost }) => kronorFromOre(cost) },
  {
    title: texts.days,
    style: 'whole',
    total: 'wholeTotal',
    figure: ({ dayParts }) => daysFromParts(dayParts),
  },
  {
    title: texts.averagePrice,
    style: 'whole',
    total: 'wholeTotal',
    figure: ({ cost, dayParts }, { hasPrice }) =>
      hasPrice ? pricePerDay(cost, daysFromParts(dayParts)) : null,
  },
];

/** The sheet of months or four-month periods: cost, days and average price by group, and a chart of the cost. */
export function periodsSheet(
  order: CopyOrder,
  shown: CopyGroups,
  unit: Exclude<BoardUnit, 'year'>,
): CopySheet {
  const { language, year, list } = order;
  const name = unit === 'month' ? texts.months : texts.fourMonths;
  const labels = boardPeriods(unit, list.months).map((_, index) =>
    periodName({ year, part: index + 1 }, unit, language),
  );
  const top = [wide(boardTitle(year, list.months)[language], 'title'), gap];
  const rows = [...top, ...tables.flatMap((table) => tableRows(order, shown, { table, labels }))];
  return {
    name: name[language],
    columnWidths: [34, ...labels.map(() => 12), 13],
    frozenRows: 0,
    rows,
    charts: [costChart(order, shown, { header: top.length + 1, count: labels.length, below: rows.length })],
  };
}

function tableRows(
  { language, unit }: CopyOrder,
  { groups, total }: CopyGroups,
  { table, labels }: { readonly table: PeriodTable; readonly labels: readonly string[] },
): readonly CopyRow[] {
  const title = table.title[language];
  const line = (group: CopyGroup, isTotal: boolean): CopyRow => {
    const style = isTotal ? table.total : table.style;
    const figures = [...group.periods, group.soFar].map((figure): CopyCell => {
      return { value: table.figure(figure, group) ?? '', style };
    });
    return { cells: [{ value: group.name, style: isTotal ? 'labelTotal' : 'label' }, ...figures] };
  };
  return [
    wide(table.style === 'money' ? `${title}, ${unit}` : title, 'heading'),
    {
      cells: [
        { value: texts.group[language], style: 'headerLeft' },
        ...cellsIn('header', [...labels, texts.total[language]]),
      ],
    },
    ...groups.map((group) => line(group, false)),
    line(total, true),
    gap,
  ];
}

const colors = [
  '0C7D72',
  '8BC1B9',
  '0B3C5D',
  'D9B310',
  '7FB069',
  'C4553B',
  '6C5B7B',
  'B9C4C3',
  '328CC1',
  '5A5A5A',
] as const;

function costChart(
  { language, unit }: CopyOrder,
  { groups }: CopyGroups,
  { header, count, below }: { readonly header: number; readonly count: number; readonly below: number },
): CopyChart {
  return {
    title: `${texts.costChart[language]}, ${unit}`,
    grouping: 'stacked',
    categories: { row: header, column: 1, rows: 1, columns: count },
    series: groups.map(({ name }, index) => ({
      name,
      values: { row: header + 1 + index, column: 1, rows: 1, columns: count },
      color: colors[index % colors.length] ?? colors[0],
    })),
    over: { row: below, column: 0, rows: 20, columns: Math.max(6, count + 2) },
  };
}
