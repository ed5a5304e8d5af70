import { areLowered } from '../../core/board/boardList';
import { daysFromParts } from '../../core/dayParts';
import { kronorFromOre } from '../../core/ore';
import { boardCopyTexts, boardTitle, limitsSentence } from '../../text/boardCopy';
import { pricePerDay } from './amounts';
import type { CopyGroup, CopyGroups } from './copyGroups';
import type { CopyOrder } from './copyOrder';
import { type CopyCell, type CopyChart, type CopyRow, type CopySheet, gap, wide } from './copySheet';
import type { CopyStyleId } from './copyStyles';
import { draftRows } from './draftRows';
import { mergedTexts, shownText } from './mergedTexts';

const texts = boardCopyTexts;

/** A column of the table: its heading, its style, that of its total, and its figure; null is a blank cell. */
interface CopyColumn {
  readonly title: keyof typeof texts;
  readonly style: CopyStyleId;
  readonly total: CopyStyleId;
  readonly figure: (group: CopyGroup) => number | null;
}

/** The first sheet: what the copy is about, a draft of the text, the table of the year so far, and a chart of budget and outcome. */
export function summarySheet(order: CopyOrder, shown: CopyGroups): CopySheet {
  const { language, year, list } = order;
  const { groups, total } = shown;
  const columns = columnsOf(order, total);
  const top: CopyRow[] = [
    wide(boardTitle(year, list.months)[language], 'title'),
    wide(shownText(order), 'note'),
    ...mergedTexts(order, groups).map((text) => wide(text, 'note')),
    ...(areLowered(order.limits) ? [wide(loweredText(order), 'note')] : []),
    gap,
    ...draftRows(order, shown),
    wide((groups.length === 0 ? texts.onlyTotal : texts.table)[language], 'heading'),
  ];
  const header = headerRow(order, columns);
  const lines = [...groups.map((group) => lineOf(group, columns, false)), lineOf(total, columns, true)];
  const withoutPrice = columns.some(({ title }) => title === 'averagePrice') && !total.hasPrice;
  return {
    name: texts.summary[language],
    columnWidths: [34, ...columns.map(() => 15)],
    frozenRows: 0,
    rows: [...top, header, ...lines, ...(withoutPrice ? [wide(texts.noAverage[language], 'note')] : [])],
    charts: outcomeChart(order, shown, { header: top.length, columns }),
  };
}

/** Lowered limits stand where the figures do. */
function loweredText({ limits, language }: CopyOrder): string {
  return `${texts.lowered[language]} ${limitsSentence(limits.persons, limits.share)[language]}`;
}

function columnsOf(order: CopyOrder, total: CopyGroup): readonly CopyColumn[] {
  const days = wholeDaysOfPeriod(order);
  const volume: CopyColumn[] = [
    {
      title: 'days',
      style: 'whole',
      total: 'wholeTotal',
      figure: ({ soFar }) => daysFromParts(soFar.dayParts),
    },
    {
      title: 'averagePlaced',
      style: 'decimal',
      total: 'decimalTotal',
      figure: ({ soFar }) => daysFromParts(soFar.dayParts) / days,
    },
    { title: 'averagePrice', style: 'whole', total: 'wholeTotal', figure: averagePrice },
  ];
  return [
    ...(order.plan.shows === 'groups' ? volume : []),
    { title: 'cost', style: 'money', total: 'moneyTotal', figure: ({ soFar }) => kronorFromOre(soFar.cost) },
    ...(total.budget === null ? [] : budgetColumns),
  ];
}

function wholeDaysOfPeriod({ from, through }: CopyOrder): number {
  return through - from + 1;
}

function averagePrice({ soFar, hasPrice }: CopyGroup): number | null {
  return hasPrice ? pricePerDay(soFar.cost, daysFromParts(soFar.dayParts)) : null;
}

const budgetColumns: readonly CopyColumn[] = [
  {
    title: 'budget',
    style: 'money',
    total: 'moneyTotal',
    figure: ({ budget }) => kronorFromOre(budget?.cost ?? 0),
  },
  {
    title: 'variance',
    style: 'money',
    total: 'moneyTotal',
    figure: (group) => kronorFromOre(varianceOf(group)),
  },
  {
    title: 'variancePercent',
    style: 'percent',
    total: 'percentTotal',
    figure: (group) => {
      const budget = group.budget?.cost ?? 0;
      return budget === 0 ? null : varianceOf(group) / Math.abs(budget);
    },
  },
  {
    title: 'yearBudget',
    style: 'money',
    total: 'moneyTotal',
    figure: ({ budget }) => kronorFromOre(budget?.yearCost ?? 0),
  },
];

/** Budget − outcome: minus is a deficit. */
function varianceOf({ budget, soFar }: CopyGroup): number {
  return (budget?.cost ?? 0) - soFar.cost;
}

function headerRow({ language, unit }: CopyOrder, columns: readonly CopyColumn[]): CopyRow {
  const titles = columns.map(({ title, style }): CopyCell => {
    const text = texts[title][language];
    return { value: style === 'money' ? `${text}, ${unit}` : text, style: 'header' };
  });
  return { cells: [{ value: texts.group[language], style: 'headerLeft' }, ...titles] };
}

function lineOf(group: CopyGroup, columns: readonly CopyColumn[], isTotal: boolean): CopyRow {
  const figures = columns.map(({ figure, style, total }): CopyCell => {
    return { value: figure(group) ?? '', style: isTotal ? total : style };
  });
  return { cells: [{ value: group.name, style: isTotal ? 'labelTotal' : 'label' }, ...figures] };
}

const colors = { budget: 'B9C4C3', outcome: '0C7D72' } as const;

function outcomeChart(
  { language, unit }: CopyOrder,
  { groups, total }: CopyGroups,
  { header, columns }: { readonly header: number; readonly columns: readonly CopyColumn[] },
): readonly CopyChart[] {
  if (groups.length === 0 || total.budget === null) return [];
  const below = header + groups.length + 4;
  const areaOf = (title: string): { row: number; column: number; rows: number; columns: number } => {
    const column = 1 + columns.findIndex((each) => each.title === title);
    return { row: header + 1, column, rows: groups.length, columns: 1 };
  };
  return [
    {
      title: `${texts.outcomeChart[language]}, ${unit}`,
      grouping: 'clustered',
      categories: { row: header + 1, column: 0, rows: groups.length, columns: 1 },
      series: [
        { name: texts.budget[language], values: areaOf('budget'), color: colors.budget },
        { name: texts.outcome[language], values: areaOf('cost'), color: colors.outcome },
      ],
      over: { row: below, column: 0, rows: 18, columns: columns.length + 1 },
    },
  ];
}
