import { layoutOf, type LayoutInput, type RowPlan } from '../../../src/host/lists/layout';
import type { ColumnContents } from '../../../src/host/lists/ownColumns';
import type { TargetTable } from '../../../src/host/lists/targetTable';
import { budget } from '../../../src/tables/budget';

/** A table of three rows: a column of notes, the month, a formula, the amount. */
const target: TargetTable = {
  id: 'table',
  name: 'Budget',
  sheetId: 'sheet',
  block: { row: 1, column: 1, rows: 4, columns: 4 },
  headers: ['Anteckning', 'Månad', 'Dubbelt', 'Belopp'],
  columnIds: [null, 'month', null, 'amount'],
  formats: ['General', 'yyyy-mm-dd', 'General', '#,##0.00'],
};

const constants: ColumnContents = { formulas: 0, constants: 2, isUniform: true, lastFormula: -1 };
const formulas: ColumnContents = { formulas: 3, constants: 0, isUniform: true, lastFormula: 2 };

function planOf(origins: readonly number[], plan: Partial<RowPlan> = {}): RowPlan {
  const filled = Int32Array.from(origins.keys()).filter((index) => origins[index] === -1);
  return {
    ...{ columnIds: ['month', 'amount'], extras: [], removed: 0, filled },
    origins: Int32Array.from(origins),
    ...plan,
  };
}

const input = (plan: RowPlan): LayoutInput => ({
  ...{ table: budget, language: 'sv', target, plan },
  contents: [constants, constants, formulas, constants],
});

test('a blank row in the middle that gets no place moves the user’s own column, though no row is missing', () => {
  const layout = layoutOf(input(planOf([0, 2], { removed: 1 })));
  expect(layout).toMatchObject({
    takesOut: true,
    changed: [0, 1, 3],
    cutFormulas: [2],
    kept: [
      { from: 0, to: 0, count: 1 },
      { from: 2, to: 1, count: 1 },
    ],
  });
  expect(layout.after).toEqual({ row: 1, column: 1, rows: 3, columns: 4 });
});

test('where every row keeps its place, the user’s own columns are left alone', () => {
  const layout = layoutOf(input(planOf([0, 1, 2, -1])));
  expect(layout).toMatchObject({ takesOut: false, changed: [1, 3], filled: [{ position: 2, from: 2 }] });
  expect(layout.after).toEqual({ row: 1, column: 1, rows: 5, columns: 4 });
});

describe('a column of the list that is brought along', () => {
  const extras = [{ id: 'extra:Handläggare', header: 'Handläggare' }];
  const columnIds = ['month', 'amount', 'extra:Handläggare'];

  test('is added at the right, as text, under its own header', () => {
    const layout = layoutOf(input(planOf([0, 1, 2], { extras, columnIds })));
    expect(layout.addedHeaders).toEqual(['Handläggare']);
    expect(layout.written.at(-1)).toEqual({ position: 4, planned: 2, format: '@', takesFormat: true });
  });

  test('gets another header where the table has that one already', () => {
    const taken = { ...target, headers: ['handläggare', 'Månad', 'Dubbelt', 'Belopp'] };
    const layout = layoutOf({ ...input(planOf([0, 1, 2], { extras, columnIds })), target: taken });
    expect(layout.addedHeaders).toEqual(['Handläggare (2)']);
  });

  test('never has a personal number in its header', () => {
    const header = 'Kontakt 901211-9948';
    const plan = planOf([0], { extras: [{ id: 'extra:1', header }], columnIds: ['extra:1'] });
    expect(layoutOf(input(plan)).addedHeaders).toEqual(['Kontakt [personnummer]']);
  });
});
