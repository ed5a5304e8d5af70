import { isFailure } from '../../../src/host/failure';
import { readMonthlyBudget } from '../../../src/host/budget/monthlyBudget';
import { createTable } from '../../../src/host/tables';
import { yearBudget } from '../../../src/tables/yearBudget';
import { readOrFail } from '../../import/reading';
import { serial } from '../locks/monthsToLock';
import { useOffice } from '../useOffice';

const { session } = useOffice();
const now = new Date(2026, 10, 2);

/** Writes the first row of the table Årsbudget. */
async function withRow(cells: readonly (string | number)[]): Promise<void> {
  await createTable(yearBudget, 'sv');
  const { grid } = session();
  const area = grid.tables().find(({ name }) => name === 'Årsbudget')?.area;
  if (area === undefined) throw new Error('There is no table Årsbudget.');
  const row = { ...area, row: area.row + 1, rows: 1 };
  grid.write(row, [cells.map((content) => ({ kind: 'constant', content }))]);
}

describe('the budget of a year', () => {
  it('becomes a list of the table Budget that the import takes as it stands', async () => {
    await withRow([2027, 'HVB', '420', '5571', 'Eken', 365, 6000, '', '']);
    const source = await readMonthlyBudget('sv', now);
    if (isFailure(source)) throw new Error(JSON.stringify(source));
    expect(source.name).toBe('Årsbudget per månad');
    const { report } = await readOrFail(source);
    expect(report.detected.kind).toBe('budget');
    expect(report).toMatchObject({ missing: [] });
    // 28 days of February at 6 000 kr.
    expect(source.content).toHaveProperty(
      ['values', 2],
      [serial('2027-02-01'), 'HVB', '420', '5571', 'Eken', 28, 6000, 168_000],
    );
  });

  it('says which table is missing, that it is empty, and which cell is wrong', async () => {
    expect(await readMonthlyBudget('sv', now)).toEqual({ failure: 'tablesMissing', tables: ['yearBudget'] });
    await createTable(yearBudget, 'sv');
    expect(await readMonthlyBudget('sv', now)).toEqual({ failure: 'yearBudgetEmpty' });
    await withRow([2027, 'HVB', '', '', '', '', '', 'mycket', '']);
    const refused = await readMonthlyBudget('sv', now);
    expect(refused).toMatchObject({ failure: 'tableUnread' });
    expect(JSON.stringify(refused)).toContain('Tabellrad 1, Belopp i Årsbudget');
  });
});
