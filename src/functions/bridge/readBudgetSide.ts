import type { Amount } from '../../core/amount';
import { budgetDays } from '../../core/budget/budgetDays';
import { budgetInWindow } from '../../core/budget/budgetInWindow';
import { type Fraction, zero } from '../../core/fraction';
import { isOre, oreFromAmount } from '../../core/ore';
import type { Period } from '../../core/period';
import { isProblem } from '../../core/result';
import { budget } from '../../tables/budget';
import { summaryLabels } from '../../text/summaryWords';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import { chargeOrBlank, figure, kronor } from '../arguments/numbers';
import { amountAt, nameAt, neededDayAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import { neededDays } from '../tables/needed';
import { lackingColumn } from '../tables/neededColumns';
import { placesOf } from '../tables/places';
import { sheetTable } from '../tables/sheetTable';
import { type TableReader, tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';
import { type BridgeSide, type SideQuestion, type SideRow, summedByGroup } from './bridgeSide';
import { exactDays } from './exact';

/**
 * Sums the table Budget over the window; a month that it cuts is divided by days. Days that are missing are amount / price. Days that no
 * kronor are budgeted for would make the whole cost a matter of price, so a blank amount beside days is an error, unless the price is
 * `fri`. Problems: missingColumn, badRows.
 */
export function readBudgetSide(rows: RawRows, question: SideQuestion): BridgeSide | LocatedProblem {
  const sheet = sheetTable(budget, rows);
  const column = columnOf(question);
  const lacking = lackingColumn(sheet, ['month', 'amount', ...(column === null ? [] : [column])]);
  if (lacking !== null) return lacking;
  const table = tableReader({ sheet, isNamed: true, anchor: 'month', label: 'kind' }, question.names);
  const read = tableRows(table, rowReader(table, column));
  if (isLocated(read)) return read;
  const blank = question.names.numberOf(summaryLabels.blank[sheet.language]);
  const window = windowOf(question);
  const inWindow = read.flatMap((row) => {
    const part = budgetInWindow(row, window);
    return part === null ? [] : [{ ...row, ...part }];
  });
  const named = inWindow.map((row) => ({ ...row, group: groupOf(row.group, question) ?? blank }));
  return { language: sheet.language, groups: summedByGroup(named) };
}

/** The column that must be there; a place can do without its two. */
function columnOf({ level }: SideQuestion): string | null {
  if (level === 'place') return null;
  return level === 'group' ? 'kind' : level;
}

function groupReader(table: TableReader, column: string | null): (row: number) => number {
  if (column === null) return placesOf(table);
  const names = table.namesOf(column);
  return (row) => nameAt(names, row);
}

interface BudgetRow extends SideRow {
  /** A day of the month. */
  readonly day: number;
}

function rowReader(table: TableReader, column: string | null): (row: number) => BudgetRow {
  const month = neededDays(table, 'month');
  const groupAt = groupReader(table, column);
  const [days, prices] = [table.numbers('days', figure), table.numbers('price', chargeOrBlank)];
  const amounts = table.numbers('amount', kronor);
  blameBlankAmounts(table, { days, prices, amounts });
  return (row) => {
    const cost = oreFromAmount(numberOrBlankAt(amounts, row) ?? 0);
    const price = amountAt(prices, row);
    return {
      day: neededDayAt(month, row),
      group: groupAt(row),
      days: daysOf(numberOrBlankAt(days, row) ?? 0, cost, price),
      cost,
      price,
    };
  };
}

type Figures = Readonly<Record<'days' | 'prices' | 'amounts', Float64Array>>;

function blameBlankAmounts(table: TableReader, { days, prices, amounts }: Figures): void {
  for (let row = 0; row < table.sheet.count; row += 1) {
    const [count, cost] = [days, amounts].map((numbers) => numberOrBlankAt(numbers, row) ?? 0);
    const isFree = amountAt(prices, row) === 0;
    if (count !== 0 && cost === 0 && !isFree) table.blame('amount', row, { problem: 'blankCell' });
  }
}

/** A 0 is how some hosts hand over a blank cell. */
function daysOf(days: number, cost: number, pricePerDay: Amount | null): Fraction {
  if (days !== 0 || pricePerDay === null || !isOre(cost)) return exactDays(days);
  const found = budgetDays({ amount: cost, pricePerDay });
  return isProblem(found) ? zero : found;
}

function windowOf({ from, to }: SideQuestion): Period {
  return { from: from ?? -Infinity, until: to === null ? Infinity : to + 1 };
}

/** Undefined: blank. A kind that the table of kinds does not have is in no group. */
function groupOf(name: number, { level, groupOfKind }: SideQuestion): number | undefined {
  const group = level === 'group' ? (groupOfKind.get(name) ?? -1) : name;
  return group === -1 ? undefined : group;
}
