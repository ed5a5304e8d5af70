import { gainerTexts, investmentTexts, levelTexts } from '../../../text/investmentSheet';
import type { PlacedBlock, ReportChart } from '../../report';
import { columnOver, rowsAboveTable, tableBlock, type TableColumn } from '../table';
import { effectColumns, gainRows, type InvestmentLayout, overYears } from './investmentLayout';
import { gainers, type InvestmentOrder, levels } from './investmentOrder';

/** Who gains in a full year, and over all years: what others save does not pay the municipality back. */
export function gainsBlock(order: InvestmentOrder, layout: InvestmentLayout): PlacedBlock {
  const { language } = order;
  return tableBlock({
    id: 'gains',
    at: layout.gains,
    heading: investmentTexts.gains[language],
    note: investmentTexts.gainsNote[language],
    columns: columnsOf(order, layout),
    rows: gainRows,
    headerLines: 2,
  });
}

const effectOf = {
  low: effectColumns.effectLow,
  base: effectColumns.effectBase,
  high: effectColumns.effectHigh,
} as const;

function columnsOf({ language }: InvestmentOrder, layout: InvestmentLayout): TableColumn[] {
  const { rowsOfEffects, gains } = layout;
  const first = gains.row + rowsAboveTable + 1;
  const whose = columnOver(effectColumns.gainer, rowsOfEffects);
  return [
    {
      header: '',
      look: 'label',
      cell: (row) => {
        const gainer = gainers[row - first];
        return gainer === undefined ? '' : gainerTexts[gainer][language];
      },
    },
    ...levels.map((level): TableColumn => ({
      header: `${investmentTexts.perYear[language]}, ${levelTexts[level][language]}`,
      look: 'whole',
      cell: (row) => `=SUMIF(${whose},$A${row},${columnOver(effectOf[level], rowsOfEffects)})`,
    })),
    {
      header: investmentTexts.overYears[language],
      look: 'whole',
      cell: (row) => `=ROUND($C${row}*SUM(${overYears(layout, 'rampUp')}),2)`,
    },
  ];
}

/** Who gains, beside the chart of what has come of it. */
export function gainsChart({ language }: InvestmentOrder, { gains, charts }: InvestmentLayout): ReportChart {
  return {
    name: 'IFO_investment_gains',
    title: investmentTexts.gains[language],
    type: 'ColumnClustered',
    source: { row: gains.row + rowsAboveTable - 1, column: 0, rows: gainRows + 1, columns: 4 },
    seriesBy: 'Columns',
    over: { row: charts.row, column: 6, rows: 16, columns: 7 },
    series: [{ color: '#B9C4C3' }, { color: '#0C7D72' }, { color: '#1F3A5F' }],
  };
}
