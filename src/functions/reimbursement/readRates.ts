import type { ReimbursementRate } from '../../core/reimbursement/rates';
import { reimbursementRates } from '../../tables/reimbursementRates';
import { amountUnitWords, reckoningWords, reimbursementWords } from '../../tables/words';
import type { LocatedProblem } from '../../text/problem';
import { chargeOrBlank, noAmount, usualMonths } from '../arguments/numbers';
import { blameReversed } from '../tables/blameReversed';
import { amountAt, dayAt, nameAt, neededDayAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import type { Names } from '../tables/names';
import { neededDays, neededNames } from '../tables/needed';
import { lackingColumn } from '../tables/neededColumns';
import { sheetTable } from '../tables/sheetTable';
import { wholeOrBlank } from '../tables/tableNumbers';
import { type TableReader, tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';

/** Reads the table Ersättningsbelopp. Problems: missingColumn, columnGivenTwice, badRows. */
export function readRates(rows: RawRows, names: Names): readonly ReimbursementRate[] | LocatedProblem {
  const sheet = sheetTable(reimbursementRates, rows);
  const wrong = lackingColumn(sheet, ['category', 'from', 'rule']);
  if (wrong !== null) return wrong;
  const table = tableReader({ sheet, isNamed: true, anchor: 'from', label: 'category' }, names);
  const category = neededNames(table, 'category');
  const [from, to] = [neededDays(table, 'from'), table.ends('to')];
  blameReversed(table, 'to', { from, to });
  const rule = table.words('rule', reimbursementWords);
  const amount = table.numbers('amount', chargeOrBlank);
  blameAmounts(table, rule, amount);
  const unit = table.words('amountUnit', amountUnitWords);
  const per = table.words('per', reckoningWords);
  const [months, age] = ['deadlineMonths', 'endsAtAge'].map((id) => table.numbers(id, wholeOrBlank(1)));
  return tableRows(table, (row) => ({
    row,
    category: nameAt(category, row),
    from: neededDayAt(from, row),
    to: dayAt(to, row),
    amount: amountAt(amount, row) ?? noAmount,
    unit: unit[row] ?? 'day',
    rule: rule[row] ?? 'flatRate',
    per: per[row] ?? 'day',
    deadlineMonths: numberOf(months, row) ?? usualMonths,
    endsAtAge: numberOf(age, row),
  }));
}

function numberOf(numbers: Float64Array | undefined, row: number): number | null {
  return numbers === undefined ? null : numberOrBlankAt(numbers, row);
}

/** A flat rate has an amount, and nothing else has one. */
function blameAmounts(
  table: TableReader,
  rules: readonly (ReimbursementRate['rule'] | undefined)[],
  amounts: Float64Array,
): void {
  for (let row = 0; row < table.empty.length; row += 1) {
    if (table.empty[row] === 1) continue;
    const rule = rules[row];
    const hasAmount = amountAt(amounts, row) !== null;
    if (rule === undefined) table.blame('rule', row, { problem: 'blankCell' });
    else if (rule === 'flatRate' && !hasAmount) table.blame('amount', row, { problem: 'blankCell' });
    else if (rule !== 'flatRate' && hasAmount) table.blame('amount', row, { problem: 'unusedAmount' });
  }
}
