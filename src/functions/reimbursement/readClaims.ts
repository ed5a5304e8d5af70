import { oreFromAmount } from '../../core/ore';
import type { ClaimRow } from '../../core/reimbursement/claims';
import { claims } from '../../tables/claims';
import { reimbursementWords } from '../../tables/words';
import type { LocatedProblem } from '../../text/problem';
import { kronor } from '../arguments/numbers';
import { dayAt, nameAt, neededDayAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import type { Names } from '../tables/names';
import { neededDays } from '../tables/needed';
import { lackingColumn } from '../tables/neededColumns';
import { sheetTable } from '../tables/sheetTable';
import { tableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';
import { neededKeys } from './readPersons';

/**
 * Reads the table Återsökning. Some hosts hand over a blank cell as 0, so that a 0 in Beslutat is a refusal only where the day of the
 * decision is told. Problems: missingColumn, columnGivenTwice, badRows.
 */
export function readClaims(rows: RawRows, names: Names): readonly ClaimRow[] | LocatedProblem {
  const sheet = sheetTable(claims, rows);
  const wrong = lackingColumn(sheet, ['person', 'period', 'reimbursement']);
  if (wrong !== null) return wrong;
  const table = tableReader({ sheet, isNamed: true, anchor: 'period', label: 'person' }, names);
  const person = neededKeys(table);
  const day = neededDays(table, 'period');
  const kind = table.words('reimbursement', reimbursementWords);
  for (let row = 0; row < table.empty.length; row += 1)
    if (kind[row] === undefined && table.empty[row] === 0)
      table.blame('reimbursement', row, { problem: 'blankCell' });
  const amounts = ['claimed', 'decided', 'paid'].map((id) => table.numbers(id, kronor));
  const [decidedOn, paidOn] = [table.days('decidedOn'), table.days('paidOn')];
  return tableRows(table, (row) => {
    const [claimed = 0, decided = 0, paid = 0] = amounts.map((column) =>
      oreFromAmount(numberOrBlankAt(column, row) ?? 0),
    );
    return {
      row,
      person: nameAt(person, row),
      day: neededDayAt(day, row),
      kind: kind[row] ?? 'flatRate',
      claimed,
      decided: decided === 0 && dayAt(decidedOn, row) === null ? null : decided,
      paid,
      paidOn: dayAt(paidOn, row),
    };
  });
}
