import { calculationTexts } from '../../../text/calculationSheets';
import { investmentTexts, levelTexts } from '../../../text/investmentSheet';
import { columnLetters } from '../../cells';
import type { PlacedBlock, ReportChart } from '../../report';
import { rampIn } from '../rampIn';
import { rowsAboveTable, sumBelow, tableBlock, type TableColumn, wordBelow } from '../table';
import { yearLabel } from '../yearLabel';
import { chartRows, type InvestmentLayout, ownGain, yearColumns as at } from './investmentLayout';
import { type InvestmentOrder, type Level, levels } from './investmentOrder';

/** Year by year: what it costs, what the municipality saves as the work gets going, and what has come of it so far. */
export function yearsBlock(order: InvestmentOrder, layout: InvestmentLayout): PlacedBlock {
  const { language, years } = order;
  return tableBlock({
    id: 'years',
    at: layout.years,
    heading: investmentTexts.years[language],
    note: investmentTexts.yearsNote[language],
    columns: columnsOf(order, layout),
    rows: years,
    headerLines: 2,
  });
}

const effectOf = { low: at.effectLow, base: at.effectBase, high: at.effectHigh } as const;

function columnsOf(order: InvestmentOrder, layout: InvestmentLayout): TableColumn[] {
  const { language, rampUp } = order;
  const { rowsOfYears, firstYear, yearlyCost } = layout;
  const yearOf = (row: number): number => row - rowsOfYears.first;
  return [
    {
      header: '',
      look: 'label',
      cell: (row) => yearLabel(firstYear, yearOf(row), language),
      total: wordBelow(calculationTexts.total[language]),
    },
    ...levels.map((level) => accumulated(order, layout, level)),
    {
      header: investmentTexts.cost[language],
      look: 'inputWhole',
      cell: () => `=${yearlyCost}`,
      total: sumBelow(columnLetters(at.cost)),
    },
    ...levels.map((level) => effect(order, layout, level)),
    {
      header: investmentTexts.rampUp[language],
      look: 'inputShare',
      cell: (row) => rampIn(rampUp, yearOf(row)),
    },
  ];
}

function accumulated(
  { language }: InvestmentOrder,
  { rowsOfYears: { first } }: InvestmentLayout,
  level: Level,
): TableColumn {
  const sum = (letters: string, row: number): string => `SUM(${letters}$${first}:${letters}${row})`;
  const [saved, cost] = [columnLetters(effectOf[level]), columnLetters(at.cost)];
  return {
    header: `${investmentTexts.accumulated[language]}, ${levelTexts[level][language]}`,
    look: 'change',
    // In whole öre: what is left of fractions would say of 0 that it is below 0, and so never paid back.
    cell: (row) => `=ROUND(${sum(saved, row)}-${sum(cost, row)},2)`,
  };
}

function effect({ language }: InvestmentOrder, layout: InvestmentLayout, level: Level): TableColumn {
  return {
    header: `${investmentTexts.effect[language]}, ${levelTexts[level][language]}`,
    look: 'whole',
    cell: (row) => `=ROUND(${ownGain(layout, level)}*${columnLetters(at.rampUp)}${row},2)`,
    total: sumBelow(columnLetters(effectOf[level])),
  };
}

/** What has come of it by each year: where a line crosses 0 the investment is paid back. */
export function yearsChart({ language, years }: InvestmentOrder, layout: InvestmentLayout): ReportChart {
  return {
    name: 'IFO_investment_years',
    title: investmentTexts.accumulatedChart[language],
    type: 'LineMarkers',
    source: { row: layout.years.row + rowsAboveTable - 1, column: 0, rows: years + 1, columns: 4 },
    seriesBy: 'Columns',
    over: { row: layout.charts.row, column: 0, rows: chartRows, columns: 5 },
    series: [{ color: '#B9C4C3' }, { color: '#0C7D72' }, { color: '#1F3A5F' }],
    labelsBelow: true,
  };
}
