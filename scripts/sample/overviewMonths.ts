import { input } from './inputs';
import { kindIds } from './kinds';
import { costSummary, summaryRows, yearTotal } from './overviewSummary';
import { kindReport, letter, sumOf, type Part, type ReportColumn } from './part';
import { looks } from './sheet';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const [from, rule, asOf] = [input('from', 'here'), input('dayRule', 'here'), input('asOf', 'here')];
const term = 'Placeringar[Startdatum],Placeringar[Slutdatum]';
const ofKind = (row: number): string => `(Placeringar[Placeringsform]=$A${row})`;

/** Months by kinds: days, the number of children placed at each month's end, and cost. Months after the list's date are 0. */
export function monthBlocks(row: number): readonly Part[] {
  const costRow = row + kindIds.length + 5;
  return [
    kindReport({
      row,
      heading: 'Vårddygn per månad',
      columns: columnsOf(row, { format: '#,##0', formula: days }),
    }),
    placedChildren(row),
    monthlyCost(costRow),
    control(costRow + 1 + summaryRows),
  ];
}

/** The window of a month, by the cell of its first day. */
const window = (month: string): string => `${month},EOMONTH(${month},0)`;

const days = (month: string, row: number): string =>
  `=SUMPRODUCT(${ofKind(row)}*IFO.CAREDAYS(${term},${window(month)},${rule},${asOf}))`;

interface Figure {
  readonly format: string;
  /** Of the cell that holds the month's first day, and the number of the row. */
  readonly formula: (month: string, row: number) => string;
}

/** A column for each month, and one for the year. */
function columnsOf(row: number, { format, formula }: Figure): readonly ReportColumn[] {
  const headerRow = row + 2;
  const last = letter(months.length);
  return [
    ...months.map((month) => ({
      header: month === 1 ? `=${from}` : `=EDATE(${letter(month - 1)}${headerRow},1)`,
      headerFormat: 'yyyy-mm',
      format,
      formula: (each: number) => formula(`${letter(month)}$${headerRow}`, each),
      total: sumOf(month),
    })),
    {
      header: 'Summa',
      headerFormat: '@',
      format,
      formula: (each) => `=SUM(B${each}:${last}${each})`,
      total: sumOf(months.length + 1),
    },
  ];
}

/** Below the days: how many children, each once, were placed on the last day of the month. */
function placedChildren(row: number): Part {
  const at = row + kindIds.length + 3;
  const cells = months.map((month) => {
    const first = `${letter(month)}$${row + 2}`;
    const placed = `IFO.PLACED(${term},EOMONTH(${first},0),Placeringar[Person])`;
    return `=IF(EOMONTH(${first},0)<=${asOf},${placed},"")`;
  });
  return {
    blocks: [
      {
        row: at,
        column: 0,
        formats: ['@', ...cells.map(() => '0')],
        cells: [['Placerade barn den sista i månaden', ...cells]],
      },
    ],
    styles: [{ area: { row: at, column: 0, rows: 1, columns: months.length + 2 }, style: looks.note }],
  };
}

/** What every month costs: one SUMMARY, which spills. */
function monthlyCost(row: number): Part {
  const twelveMonths = `EOMONTH(${from},${months.length - 1})`;
  const formula = costSummary({ to: twelveMonths, columns: 'månad' });
  const width = months.length + 2;
  const cells = Array.from({ length: summaryRows }, (_, line) =>
    Array.from({ length: width }, (__, column) => (line + column === 0 ? formula : '')),
  );
  return {
    blocks: [
      { row, column: 0, formats: ['@'], cells: [['Kostnad per månad, kronor']] },
      {
        row: row + 1,
        column: 0,
        formats: ['General', ...Array.from({ length: width - 1 }, () => '#,##0')],
        cells,
      },
    ],
    styles: [
      { area: { row, column: 0, rows: 1, columns: 1 }, style: looks.heading },
      { area: { row: row + 1, column: 0, rows: 1, columns: width }, style: looks.header },
      {
        area: { row: row + 1, column: 1, rows: 1, columns: width - 1 },
        style: { horizontalAlignment: 'right' },
      },
      { area: { row: row + summaryRows, column: 0, rows: 1, columns: width }, style: looks.total },
    ],
  };
}

/** Below the cost: the months add up to the year, to the öre. */
function control(row: number): Part {
  const monthly = `${letter(1)}${row}:${letter(months.length)}${row}`;
  return {
    blocks: [
      {
        row,
        column: 0,
        formats: ['@', '#,##0.00'],
        cells: [
          ['Kontroll: månaderna minus kostnaden överst (0 för hela året)', `=SUM(${monthly})-${yearTotal}`],
        ],
      },
    ],
    styles: [{ area: { row, column: 0, rows: 1, columns: 2 }, style: looks.note }],
  };
}
