import { calculationTexts } from '../../../text/calculationSheets';
import { shiftTexts } from '../../../text/shiftSheet';
import type { PlacedBlock, ReportChart } from '../../report';
import { rampIn } from '../rampIn';
import { yearLabel } from '../yearLabel';
import { rowsAboveTable, sumBelow, tableBlock, type TableColumn, wordBelow } from '../table';
import {
  plannedDays,
  plannedEffect,
  rowsOfYears,
  shiftCells,
  shiftPlaces,
  yearColumns as at,
  yearRows,
} from './shiftLayout';
import type { ShiftOrder } from './shiftOrder';

/** Year by year: what it costs and saves as the work gets going, and what has come of it so far. */
export function yearsBlock(order: ShiftOrder): PlacedBlock {
  const { language } = order;
  return tableBlock({
    id: 'years',
    at: shiftPlaces.years,
    heading: shiftTexts.years[language],
    note: shiftTexts.yearsNote[language],
    columns: columnsOf(order),
    rows: yearRows,
    headerLines: 2,
  });
}

type Say = (text: keyof typeof shiftTexts) => string;

function columnsOf({ language, rampUp }: ShiftOrder): TableColumn[] {
  const say: Say = (text) => shiftTexts[text][language];
  return [
    {
      header: '',
      look: 'label',
      cell: (row) => yearLabel(shiftCells.firstYear, yearOf(row), language),
      total: wordBelow(calculationTexts.total[language]),
    },
    ...drawnColumns(say),
    { header: say('rampUp'), look: 'inputShare', cell: (row) => rampIn(rampUp, yearOf(row)) },
    {
      header: say('daysMoved'),
      look: 'whole',
      cell: (row) => `=SUM(${plannedDays})*${at.rampUp}${row}`,
      total: sumBelow(at.days),
    },
    {
      header: say('net'),
      look: 'whole',
      cell: (row) => `=${at.cost}${row}-${at.effect}${row}`,
      total: sumBelow(at.net),
    },
  ];
}

/** What the chart draws beside the year. */
function drawnColumns(say: Say): TableColumn[] {
  const { first } = rowsOfYears;
  return [
    {
      header: say('cost'),
      look: 'inputWhole',
      cell: () => `=${shiftCells.yearlyCost}`,
      total: sumBelow(at.cost),
    },
    {
      header: say('effect'),
      look: 'whole',
      cell: (row) => `=ROUND(SUM(${plannedEffect})*${at.rampUp}${row},2)`,
      total: sumBelow(at.effect),
    },
    {
      header: say('accumulated'),
      look: 'change',
      // In whole öre: what is left of fractions would be shown as −0.
      cell: (row) =>
        `=ROUND(SUM(${at.effect}$${first}:${at.effect}${row})-SUM(${at.cost}$${first}:${at.cost}${row}),2)`,
    },
  ];
}

/** The year of a row, from 0. */
function yearOf(row: number): number {
  return row - rowsOfYears.first;
}

/** Cost and saving of each year, and the line of what has come of it. */
export function yearsChart({ language }: ShiftOrder): ReportChart {
  const { years, chart } = shiftPlaces;
  return {
    name: 'IFO_shift_years',
    title: shiftTexts.years[language],
    type: 'ColumnClustered',
    source: { row: years.row + rowsAboveTable - 1, column: 0, rows: yearRows + 1, columns: 4 },
    seriesBy: 'Columns',
    over: { row: chart.row, column: 0, rows: chart.rows, columns: 8 },
    series: [{ color: '#B5443B' }, { color: '#0B7A75' }, { color: '#1F3A5F', type: 'LineMarkers' }],
    labelsBelow: true,
  };
}
