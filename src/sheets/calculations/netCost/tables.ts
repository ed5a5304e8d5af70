import type { Language } from '../../../text/language';
import { netCostTexts } from '../../../text/netCostSheet';
import { quoted } from '../../cells';
import type { PlacedBlock, ReportChart } from '../../report';
import { rowsAboveTable, tableBlock, type TableColumn } from '../table';
import { yearLabel } from '../yearLabel';
import {
  chartRows,
  type NetCostLayout,
  ownColumns as own,
  pastedColumns as pasted,
  workedColumns as worked,
} from './netCostLayout';
import type { NetCostOrder } from './netCostOrder';

type Say = (text: keyof typeof netCostTexts) => string;

const sayIn =
  (language: Language): Say =>
  (text) =>
    netCostTexts[text][language];

/** The last year of the older model of what a municipality's cost is expected to be: figures on each side cannot be compared. */
const lastOfOlderModel = 2018;
const kronorPerMillion = 1_000_000;

function yearColumn({ language }: NetCostOrder, firstYear: string, first: number): TableColumn {
  return { header: '', look: 'label', cell: (row) => yearLabel(firstYear, row - first, language) };
}

/** Figures of Kolada as they are pasted, under the line that names their source. */
export function pastedBlock(order: NetCostOrder, layout: NetCostLayout): PlacedBlock {
  const say = sayIn(order.language);
  const { rowsOfPasted, firstYear } = layout;
  const blank = (): string => '';
  return tableBlock({
    id: 'pasted',
    at: layout.pasted,
    heading: say('pasted'),
    note: say('source'),
    columns: [
      yearColumn(order, firstYear, rowsOfPasted.first),
      { header: say('net'), look: 'inputWhole', cell: blank },
      { header: say('reference'), look: 'inputWhole', cell: blank },
      { header: say('inhabitants'), look: 'inputWhole', cell: blank },
      { header: say('number'), look: 'label', cell: (row) => `=${firstYear}+${row - rowsOfPasted.first}` },
    ],
    rows: order.years,
    headerLines: 2,
  });
}

/** A sentence for each of the cells that holds a text, by its column: the year would only be blank. */
function textsIn(say: Say, cells: readonly (readonly [cell: string, header: string])[]): string {
  const sentences = cells.map(([cell, header]) => {
    const told = `${quoted(`${header}: ”`)}&${cell}&${quoted(`” ${say('isText')} `)}`;
    return `IF(ISNUMBER(${cell}),"",IF(${cell}="","",${told}))`;
  });
  return `=${sentences.join('&')}`;
}

/** The deviation by year: percent on each side of the break, kronor per inhabitant, millions. Our own calculation, not Kolada's. */
export function workedBlock(order: NetCostOrder, layout: NetCostLayout): PlacedBlock {
  const say = sayIn(order.language);
  const { rowsOfPasted, rowsOfWorked, firstYear } = layout;
  const at: PastedCell = (column, row) => `${pasted[column]}${row - rowsOfWorked.first + rowsOfPasted.first}`;
  return tableBlock({
    id: 'worked',
    at: layout.worked,
    heading: say('worked'),
    note: say('workedNote'),
    columns: [
      yearColumn(order, firstYear, rowsOfWorked.first),
      ...deviationColumns(say, at),
      {
        header: say('model'),
        look: 'label',
        cell: (row) => `=IF(${isOlder(at, row)},${quoted(say('older'))},${quoted(say('newer'))})`,
      },
      {
        header: say('remark'),
        look: 'label',
        cell: (row) =>
          textsIn(
            say,
            (['net', 'reference', 'inhabitants'] as const).map((column) => [at(column, row), say(column)]),
          ),
      },
    ],
    rows: order.years,
    headerLines: 3,
  });
}

/** A cell of the pasted figures, by the row of what is worked out from it. */
type PastedCell = (column: keyof typeof pasted, row: number) => string;

function isOlder(at: PastedCell, row: number): string {
  return `${at('number', row)}<=${lastOfOlderModel}`;
}

function deviationColumns(say: Say, at: PastedCell): TableColumn[] {
  const given = (row: number, formula: string): string =>
    `IF(COUNT(${at('net', row)}:${at('reference', row)})=2,${formula},"")`;
  const distance = (row: number): string => `${at('net', row)}-${at('reference', row)}`;
  const share = (row: number): string => given(row, `(${distance(row)})/${at('reference', row)}`);
  const millions = (row: number): string =>
    `${worked.perInhabitant}${row}*${at('inhabitants', row)}/${kronorPerMillion}`;
  return [
    {
      header: say('shareBefore'),
      look: 'percent',
      cell: (row) => `=IF(${isOlder(at, row)},${share(row)},"")`,
    },
    {
      header: say('shareSince'),
      look: 'percent',
      cell: (row) => `=IF(${isOlder(at, row)},"",${share(row)})`,
    },
    { header: say('perInhabitant'), look: 'change', cell: (row) => `=${given(row, distance(row))}` },
    {
      header: say('millions'),
      look: 'changeDecimal',
      cell: (row) =>
        `=IF(ISNUMBER(${worked.perInhabitant}${row}),IF(ISNUMBER(${at('inhabitants', row)}),${millions(row)},""),"")`,
    },
  ];
}

/** The deviation in percent, in one colour on each side of the break. */
export function workedChart({ language, years }: NetCostOrder, layout: NetCostLayout): ReportChart {
  return {
    name: 'IFO_net_cost',
    title: netCostTexts.chart[language],
    type: 'ColumnClustered',
    source: { row: layout.worked.row + rowsAboveTable - 1, column: 0, rows: years + 1, columns: 3 },
    seriesBy: 'Columns',
    over: { row: layout.chart.row, column: 0, rows: chartRows, columns: 6 },
    series: [{ color: '#B9C4C3' }, { color: '#0C7D72' }],
    axisFormat: '0%',
    labelsBelow: true,
  };
}

/** The municipality's own figures beside: its budget variance by its own sign, and what its days and prices are of the distance. */
export function ownBlock(order: NetCostOrder, layout: NetCostLayout): PlacedBlock {
  const say = sayIn(order.language);
  const { rowsOfWorked, rowsOfOwn, firstYear } = layout;
  const blank = (): string => '';
  return tableBlock({
    id: 'own',
    at: layout.own,
    heading: say('own'),
    note: say('ownNote'),
    columns: [
      yearColumn(order, firstYear, rowsOfOwn.first),
      {
        header: say('distance'),
        look: 'changeDecimal',
        cell: (row) => `=${worked.millions}${row - rowsOfOwn.first + rowsOfWorked.first}`,
      },
      { header: say('budget'), look: 'inputSigned', cell: blank },
      { header: say('days'), look: 'inputWhole', cell: blank },
      { header: say('price'), look: 'inputWhole', cell: blank },
      ...ownWorked(say, layout),
    ],
    rows: order.years,
    headerLines: 3,
  });
}

function ownWorked(say: Say, { rowsOfPasted, rowsOfOwn }: NetCostLayout): TableColumn[] {
  const ofPasted = (letters: string, row: number): string =>
    `${letters}${row - rowsOfOwn.first + rowsOfPasted.first}`;
  const net = (row: number): string => ofPasted(pasted.net, row);
  const inhabitants = (row: number): string => ofPasted(pasted.inhabitants, row);
  const netOf = (row: number): string => `(${net(row)}*${inhabitants(row)})`;
  const areNumbers = (row: number): string => `ISNUMBER(${net(row)}),ISNUMBER(${inhabitants(row)})`;
  return [
    {
      header: say('cost'),
      look: 'decimal',
      cell: (row) =>
        `=IF(COUNT(${own.days}${row}:${own.price}${row})=2,${own.days}${row}*${own.price}${row}/${kronorPerMillion},"")`,
    },
    {
      header: say('share'),
      look: 'share',
      cell: (row) =>
        `=IF(AND(ISNUMBER(${own.cost}${row}),${areNumbers(row)}),IF(${netOf(row)}>0,${own.cost}${row}*${kronorPerMillion}/${netOf(row)},""),"")`,
    },
    {
      header: say('distanceDays'),
      look: 'change',
      cell: (row) =>
        `=IF(ISNUMBER(${own.distance}${row}),IF(AND(ISNUMBER(${own.price}${row}),${own.price}${row}>0),${own.distance}${row}*${kronorPerMillion}/${own.price}${row},""),"")`,
    },
    {
      header: say('remark'),
      look: 'label',
      cell: (row) =>
        textsIn(say, [
          [`${own.budget}${row}`, say('budget')],
          [`${own.days}${row}`, say('days')],
          [`${own.price}${row}`, say('price')],
        ]),
    },
  ];
}
