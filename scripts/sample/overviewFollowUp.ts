import { input } from './inputs';
import { kindIds } from './kinds';
import { costOfKind, costSummary, summaryRows, yearSummaryAt } from './overviewSummary';
import { kindReport, letter, sumOf, type Part, type ReportColumn } from './part';
import { baseCost } from './placements';
import { looks } from './sheet';

/** Columns of the report, counted from 0 (the kind's name). */
const column = {
  placed: 1,
  days: 2,
  budgetDays: 3,
  cost: 4,
  budget: 5,
  variance: 6,
  share: 7,
  price: 8,
  budgetPrice: 9,
} as const;

/**
 * Days and cost so far against the budget of the same months, by kind. Minus is a deficit. The cost is a SUMMARY beside the report; a line
 * below it tells what absences and add-ons make of it.
 */
export function followUpBlock(row: number): readonly Part[] {
  return [
    kindReport({
      row,
      heading: 'Uppföljning hittills i år, kronor (avvikelse = budget − utfall, minus är underskott)',
      columns,
    }),
    agreedPart(row + kindIds.length + 3),
    yearSummary,
  ];
}

/** What add-ons cost, less what is not paid in absence: what the cost is more, or less, than the sum of the list's own column. */
function agreedPart(row: number): Part {
  const total = `${letter(column.cost)}${row}`;
  return {
    blocks: [
      { row, column: 0, formats: ['@'], cells: [['Därav tillägg, minus det som inte betalas vid frånvaro']] },
      {
        row,
        column: column.cost,
        formats: ['#,##0'],
        cells: [[`=${total}-SUM(Placeringar[${baseCost}])`]],
      },
    ],
    styles: [{ area: { row, column: 0, rows: 1, columns: column.cost + 1 }, style: looks.note }],
  };
}

const { row: top, column: left } = yearSummaryAt;

const yearSummary: Part = {
  blocks: [
    {
      row: top - 1,
      column: left,
      formats: ['@'],
      cells: [['Kostnaden räknad med IFO.SUMMARY: priser, arvoden, frånvaro och tillägg']],
    },
    {
      row: top,
      column: left,
      formats: ['General', '#,##0'],
      cells: Array.from({ length: summaryRows }, (_, line) => [
        line === 0 ? costSummary({ to: input('to', 'here'), columns: 'ingen' }) : '',
        '',
      ]),
    },
  ],
  styles: [
    { area: { row: top - 1, column: left, rows: 1, columns: 1 }, style: looks.note },
    { area: { row: top, column: left, rows: 1, columns: 2 }, style: looks.header },
    { area: { row: top + summaryRows - 1, column: left, rows: 1, columns: 2 }, style: looks.total },
  ],
};

/** Sum of a column of the list over the rows of the kind in column A. */
function fromList(header: string): (row: number) => string {
  return (row) => `=SUMIFS(Placeringar[${header}],Placeringar[Placeringsform],$A${row})`;
}

/** The budget of the kind in column A, over the months of the window that the list reaches. */
function fromBudget(header: string): (row: number) => string {
  // The budget is taken for the same months as the days: through the window's end or the as-of date, the earlier one.
  const last = `MIN(${input('to', 'here')},${input('asOf', 'here')})`;
  const months = `Budget[Månad],">="&${input('from', 'here')},Budget[Månad],"<="&${last}`;
  return (row) => `=SUMIFS(Budget[${header}],Budget[Placeringsform],$A${row},${months})`;
}

const at = (name: keyof typeof column, row: number): string => `${letter(column[name])}${row}`;

const variance = (row: number): string => `=IFO.VARIANCE(${at('budget', row)},${at('cost', row)})`;
const share = (row: number): string => `=IFO.VARIANCE(${at('budget', row)},${at('cost', row)},"procent")`;
const price = (row: number): string => `=IF(${at('days', row)}>0,${at('cost', row)}/${at('days', row)},"")`;
const budgetPrice = (row: number): string =>
  `=IF(${at('budgetDays', row)}>0,${at('budget', row)}/${at('budgetDays', row)},"")`;

const text = { headerFormat: '@' };
const kronor = '#,##0';
/** A deficit stands out. */
const signed = '#,##0;[Red]-#,##0';
const signedShare = '0.0%;[Red]-0.0%';

/** A figure computed from its own row is computed alike in the total's row, which stands below the last kind. */
const below =
  (formula: (row: number) => string) =>
  (_first: number, last: number): string =>
    formula(last + 1);

const columns: readonly ReportColumn[] = [
  {
    ...text,
    header: 'Placerade nu',
    format: '0',
    formula: fromList('Placerad nu'),
    total: sumOf(column.placed),
  },
  { ...text, header: 'Dygn', format: kronor, formula: fromList('Dygn i år'), total: sumOf(column.days) },
  {
    ...text,
    header: 'Budgetdygn',
    format: kronor,
    formula: fromBudget('Dygn'),
    total: sumOf(column.budgetDays),
  },
  {
    ...text,
    header: 'Kostnad',
    format: kronor,
    formula: (row) => `=${costOfKind(`$A${row}`)}`,
    total: sumOf(column.cost),
  },
  { ...text, header: 'Budget', format: kronor, formula: fromBudget('Belopp'), total: sumOf(column.budget) },
  { ...text, header: 'Avvikelse', format: signed, formula: variance, total: below(variance) },
  { ...text, header: 'Avvikelse %', format: signedShare, formula: share, total: below(share) },
  { ...text, header: 'Kr/dygn', format: kronor, formula: price, total: below(price) },
  { ...text, header: 'Budgetpris', format: kronor, formula: budgetPrice, total: below(budgetPrice) },
];
