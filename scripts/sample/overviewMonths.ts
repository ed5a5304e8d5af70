import { input } from './inputs';
import { kindIds } from './kinds';
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
    kindReport({
      row: costRow,
      heading: 'Kostnad per månad, kronor',
      columns: columnsOf(costRow, { format: '#,##0', formula: cost }),
    }),
    control(costRow),
  ];
}

/** The window of a month, by the cell of its first day. */
const window = (month: string): string => `${month},EOMONTH(${month},0)`;

const days = (month: string, row: number): string =>
  `=SUMPRODUCT(${ofKind(row)}*IFO.CAREDAYS(${term},${window(month)},${rule},${asOf}))`;

/** Month-paid rows by the month, the others by the day; IF chooses row by row, so an error in the wrong one does no harm. */
const cost = (month: string, row: number): string => {
  const pay = 'Placeringar[Arvode],Placeringar[Omkostnad],Placeringar[Avgiftssats]';
  const byMonth = `IFO.FOSTERCOST(${term},${pay},${window(month)},${asOf})`;
  const byDay = `IFO.PLACEMENTCOST(${term},Placeringar[Dygnspris],${window(month)},${rule},${asOf})`;
  const chosen = `IF(Placeringar[Arvode]+Placeringar[Omkostnad]>0,${byMonth},${byDay})`;
  return `=SUMPRODUCT(${ofKind(row)}*${chosen})`;
};

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

/** Below the cost: the months add up to the year, to the öre. */
function control(row: number): Part {
  const at = row + kindIds.length + 3;
  const total = `${letter(months.length + 1)}${at}`;
  return {
    blocks: [
      {
        row: at,
        column: 0,
        formats: ['@', '#,##0.00'],
        cells: [['Kontroll: månaderna minus året (ska vara 0)', `=${total}-SUM(Placeringar[Kostnad i år])`]],
      },
    ],
    styles: [{ area: { row: at, column: 0, rows: 1, columns: 2 }, style: looks.note }],
  };
}
