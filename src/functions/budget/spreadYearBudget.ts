import { type Amount, kronorFromAmount } from '../../core/amount';
import { type BudgetMonth, oreOfDays, yearOverMonths } from '../../core/budget/yearOverMonths';
import { numberFromCivil } from '../../core/calendar';
import { kronorFromOre, oreFromAmount } from '../../core/ore';
import { roundedWhole } from '../../core/rounding';
import { budget } from '../../tables/budget';
import { yearBudget } from '../../tables/yearBudget';
import { spreadWords } from '../../tables/words';
import type { LocatedProblem } from '../../text/problem';
import { chargeOrBlank, figure } from '../arguments/numbers';
import { type CellValue, isLocated } from '../cell';
import { amountAt, nameAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import { createNames, type Names } from '../tables/names';
import { neededNames, neededNumbers } from '../tables/needed';
import { lackingColumn } from '../tables/neededColumns';
import { sheetTable } from '../tables/sheetTable';
import { signedAmountOrBlank, wholeOrBlank } from '../tables/tableNumbers';
import { type TableReader, tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';
import { kindsPaidByMonth, type PayTables } from './paidByMonth';

/** What the budget of a year is spread by. */
export interface SpreadingTables extends PayTables {
  readonly yearBudget: RawRows;
}

/** The budget by month as a list: the headers of the table Budget, and twelve rows for each row of the year. */
export type MonthlyBudget = readonly (readonly CellValue[])[];

/**
 * Spreads the table YearBudget over months (rules §3): kinds that are paid by the day by days, those paid by the month by twelfths, where
 * the row does not say. The months of a row sum to it, to the öre and the hundredth of a day. Problems: missingColumn, and badRows, which
 * is also told where neither an amount nor days with a price stand, and where two rows are about the same.
 */
export function spreadYearBudget(tables: SpreadingTables): MonthlyBudget | LocatedProblem {
  const names = createNames();
  const sheet = sheetTable(yearBudget, tables.yearBudget);
  const lacking = lackingColumn(sheet, ['year', 'kind']);
  if (lacking !== null) return lacking;
  const table = tableReader({ sheet, isNamed: true, anchor: 'year', label: 'kind' }, names);
  const rows = yearRows(table);
  if (isLocated(rows)) return rows;
  const byMonth = kindsPaidByMonth(tables, names);
  if (isLocated(byMonth)) return byMonth;
  const header = budget.columns.map((column) => column.header[sheet.language]);
  const spread = (row: YearRow): 'days' | 'twelfths' =>
    row.spread ?? (byMonth.has(row.kind) ? 'twelfths' : 'days');
  return [
    header,
    ...rows.flatMap((row) =>
      yearOverMonths({ ...row, spread: spread(row) }).map((month) => monthRow(row, month, names)),
    ),
  ];
}

interface YearRow {
  readonly year: number;
  readonly kind: number;
  readonly unit: number;
  readonly activity: number;
  readonly provider: number;
  readonly hundredths: number | null;
  readonly price: Amount | null;
  readonly ore: number;
  readonly spread: 'days' | 'twelfths' | undefined;
}

const earliestYear = 1900;
const hundredthsPerDay = 100;
const blank = { problem: 'blankCell' } as const;

function yearRows(table: TableReader): readonly YearRow[] | LocatedProblem {
  const years = neededNumbers(table, 'year', { reader: wholeOrBlank(earliestYear), missing: blank });
  const kinds = neededNames(table, 'kind');
  const [units, activities, providers] = [
    table.namesOf('unit'),
    table.namesOf('activity'),
    table.namesOf('provider'),
  ];
  const [days, prices] = [table.numbers('days', figure), table.numbers('price', chargeOrBlank)];
  const amounts = table.numbers('amount', signedAmountOrBlank);
  const spreads = table.words('spread', spreadWords);
  const rowAt = (row: number): YearRow => {
    const hundredths = roundedWhole((numberOrBlankAt(days, row) ?? 0) * hundredthsPerDay);
    const [price, amount] = [amountAt(prices, row), numberOrBlankAt(amounts, row)];
    return {
      year: numberOrBlankAt(years, row) ?? 0,
      kind: nameAt(kinds, row),
      unit: nameAt(units, row),
      activity: nameAt(activities, row),
      provider: nameAt(providers, row),
      hundredths: hundredths === 0 ? null : hundredths,
      price,
      ore: amount === null ? oreOfDays(hundredths, price ?? 0) : oreFromAmount(amount),
      spread: spreads[row],
    };
  };
  blameRows(table, rowAt, (row) => numberOrBlankAt(amounts, row) === null);
  return tableRows(table, rowAt);
}

/** Rows without any amount, and rows that are about what another row is about: both would count in silence as something else. */
function blameRows(
  table: TableReader,
  rowAt: (row: number) => YearRow,
  isAmountBlank: (row: number) => boolean,
): void {
  const met = new Map<string, number>();
  for (let row = 0; row < table.sheet.count; row += 1) {
    if (table.empty[row] !== 0) continue;
    const { year, kind, unit, activity, provider, hundredths, price } = rowAt(row);
    if (isAmountBlank(row) && (hundredths === null || price === null)) table.blame('amount', row, blank);
    const key = [year, kind, unit, activity, provider].join(' ');
    const first = met.get(key);
    if (first === undefined) met.set(key, row);
    else table.blame('kind', row, { problem: 'rowGivenAgain', tableRow: first + 1 });
  }
}

function monthRow(row: YearRow, { month, ore, hundredths }: BudgetMonth, names: Names): readonly CellValue[] {
  const nameOf = (number: number): string => (number < 0 ? '' : names.textOf(number));
  const cells: Readonly<Record<string, CellValue>> = {
    month: numberFromCivil({ year: row.year, month, day: 1 }),
    kind: nameOf(row.kind),
    unit: nameOf(row.unit),
    activity: nameOf(row.activity),
    provider: nameOf(row.provider),
    days: hundredths === null ? '' : hundredths / hundredthsPerDay,
    price: row.price === null ? '' : kronorFromAmount(row.price),
    amount: kronorFromOre(ore),
  };
  return budget.columns.map(({ id }) => cells[id] ?? '');
}
