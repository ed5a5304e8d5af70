import { contributionRates } from '../rates/employerContribution';
import { stateReimbursements } from '../rates/stateReimbursement';
import { contributions } from './contributions';
import { reimbursementRates } from './reimbursementRates';
import type { Prefilled, WorkbookTable } from './table';
import { amountUnitWords, reckoningWords, reimbursementWords } from './words';

/**
 * The rows of rates that tables come with. They stand here and not with their tables, since functions read the tables and would carry the
 * rows along (decision 27).
 */
const rowsOfRates: ReadonlyMap<string, WorkbookTable['rows']> = new Map([
  [contributions.id, contributionRows()],
  [reimbursementRates.id, reimbursementRows()],
]);

/** The rows that a new table begins with, a cell for each of its columns; none is one empty row. */
export function prefilledRows(table: WorkbookTable): WorkbookTable['rows'] {
  return rowsOfRates.get(table.id) ?? table.rows;
}

function contributionRows(): WorkbookTable['rows'] {
  return contributionRates.map(({ year, ageFrom, ageTo, share, monthlyCap, source }) => [
    ...[year, ageFrom, ageTo, share, monthlyCap, source],
  ]);
}

function reimbursementRows(): WorkbookTable['rows'] {
  return stateReimbursements.map((rate): readonly Prefilled[] => {
    const { category, from, to, amount, unit, rule, per, deadlineMonths, endsAtAge, law, source } = rate;
    return [
      ...[category, from, to, amount, unit === null ? null : amountUnitWords[unit]],
      ...[reimbursementWords[rule], per === null ? null : reckoningWords[per]],
      ...[deadlineMonths, endsAtAge, law, source],
    ];
  });
}
