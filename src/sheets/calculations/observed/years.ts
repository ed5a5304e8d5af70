import { calculationTexts } from '../../../text/calculationSheets';
import { observedTexts } from '../../../text/observedSheet';
import { columnLetters } from '../../cells';
import type { PlacedBlock, ReportChart } from '../../report';
import { rowsAboveTable, sumBelow, tableBlock, type TableColumn, wordBelow } from '../table';
import { yearLabel } from '../yearLabel';
import { chartRows, type ObservedLayout, outcomeColumns as of, yearColumns as at } from './observedLayout';
import type { ObservedOrder } from './observedOrder';
import { isWhole, spreadOf, trendIn } from './trend';

type Say = (text: keyof typeof observedTexts) => string;

const sayIn =
  ({ language }: ObservedOrder): Say =>
  (text) =>
    observedTexts[text][language];

/** What placements cost before the investment and after it, beside the trend of the years before and its spread. */
export function yearsBlock(order: ObservedOrder, layout: ObservedLayout): PlacedBlock {
  const say = sayIn(order);
  return tableBlock({
    id: 'years',
    at: layout.years,
    heading: say('years'),
    note: say('yearsNote'),
    columns: yearsColumns(order, layout),
    rows: order.yearsBefore + order.yearsAfter,
    headerLines: 2,
  });
}

function yearsColumns(order: ObservedOrder, layout: ObservedLayout): TableColumn[] {
  const say = sayIn(order);
  const { before, startYear, numbersBefore } = layout;
  const fromStart = (row: number): number => row - before.first - order.yearsBefore;
  const [trend, number] = [columnLetters(at.trend), columnLetters(at.number)];
  const spread = (row: number): string => spreadOf('1', `${number}${row}-AVERAGE(${numbersBefore})`, layout);
  const where = (formula: (row: number) => string) => (row: number) =>
    `=IF(${isWhole(layout)},${formula(row)},"")`;
  return [
    { header: '', look: 'label', cell: (row) => yearLabel(startYear, fromStart(row), order.language) },
    { header: say('cost'), look: 'inputWhole', cell: () => '' },
    { header: say('trend'), look: 'whole', cell: where((row) => trendIn(`${number}${row}`, layout)) },
    { header: say('low'), look: 'whole', cell: where((row) => `${trend}${row}-${spread(row)}`) },
    { header: say('high'), look: 'whole', cell: where((row) => `${trend}${row}+${spread(row)}`) },
    { header: say('number'), look: 'label', cell: (row) => `=${startYear}+${fromStart(row)}` },
  ];
}

/** Costs and trend, with the spread around it. */
export function yearsChart(order: ObservedOrder, { years, chart }: ObservedLayout): ReportChart {
  const say = sayIn(order);
  return {
    name: 'IFO_observed_years',
    title: say('years'),
    type: 'LineMarkers',
    source: {
      row: years.row + rowsAboveTable - 1,
      column: 0,
      rows: order.yearsBefore + order.yearsAfter + 1,
      columns: 5,
    },
    seriesBy: 'Columns',
    over: { row: chart.row, column: 0, rows: chartRows, columns: 6 },
    series: [
      { color: '#0C7D72' },
      { color: '#1F3A5F', type: 'Line' },
      { color: '#B9C4C3', type: 'Line' },
      { color: '#B9C4C3', type: 'Line' },
    ],
  };
}

/** Plan beside outcome: the assumed effect apart from what is observed, and what the investment itself was to cost and did. */
export function outcomeBlock(order: ObservedOrder, layout: ObservedLayout): PlacedBlock {
  const say = sayIn(order);
  return tableBlock({
    id: 'outcome',
    at: layout.outcome,
    heading: say('outcome'),
    note: say('outcomeNote'),
    columns: [...effectColumns(order, layout), ...costColumns(order, layout)],
    rows: order.yearsAfter,
    headerLines: 3,
  });
}

function effectColumns(order: ObservedOrder, layout: ObservedLayout): TableColumn[] {
  const say = sayIn(order);
  const { after, rowsOfOutcome, startYear, assumedEffect, costsBefore } = layout;
  const cost = (row: number): string => `${columnLetters(at.cost)}${row - rowsOfOutcome.first + after.first}`;
  const trend = (row: number): string =>
    `${columnLetters(at.trend)}${row - rowsOfOutcome.first + after.first}`;
  const observed = (against: (row: number) => string) => (row: number) =>
    `=IF(ISNUMBER(${trend(row)}),IF(ISNUMBER(${cost(row)}),${cost(row)}-${against(row)},""),"")`;
  return [
    {
      header: '',
      look: 'label',
      cell: (row) => yearLabel(startYear, row - rowsOfOutcome.first, order.language),
      total: wordBelow(calculationTexts.total[order.language]),
    },
    {
      header: say('assumed'),
      look: 'inputWhole',
      cell: () => `=${assumedEffect}`,
      total: sumBelow(columnLetters(of.assumed)),
    },
    {
      header: say('againstTrend'),
      look: 'change',
      cell: observed(trend),
      total: sumBelow(columnLetters(of.againstTrend), 'changeTotal'),
    },
    {
      header: say('againstMean'),
      look: 'change',
      cell: observed(() => `AVERAGE(${costsBefore})`),
      total: sumBelow(columnLetters(of.againstMean), 'changeTotal'),
    },
    { header: say('other'), look: 'inputWhole', cell: () => '', total: sumBelow(columnLetters(of.other)) },
  ];
}

function costColumns(order: ObservedOrder, { plannedCost }: ObservedLayout): TableColumn[] {
  const say = sayIn(order);
  const [planned, actual] = [columnLetters(of.plannedCost), columnLetters(of.actualCost)];
  return [
    { header: say('planned'), look: 'inputWhole', cell: () => `=${plannedCost}`, total: sumBelow(planned) },
    { header: say('actual'), look: 'inputWhole', cell: () => '', total: sumBelow(actual) },
    {
      header: say('variance'),
      look: 'change',
      cell: (row) => `=IF(ISNUMBER(${actual}${row}),${planned}${row}-${actual}${row},"")`,
      total: sumBelow(columnLetters(of.variance), 'changeTotal'),
    },
  ];
}
