import { blockIdsOf } from '../../src/sheets/kind';
import { sheetKinds } from '../../src/sheets/kinds';
import { reportSheet } from '../../src/sheets/reportSheet';
import { tables } from '../../src/tables';
import { smallOrder } from './followUpOrder';

test('each kind of sheet has an id and a name of its own, in both languages', () => {
  for (const of of [
    ({ id }: (typeof sheetKinds)[number]) => id,
    ({ name }: (typeof sheetKinds)[number]) => name.sv,
    ({ name }: (typeof sheetKinds)[number]) => name.en,
  ])
    expect(new Set(sheetKinds.map(of)).size).toBe(sheetKinds.length);
});

test('no kind of sheet is called as a table is, which has a sheet of that name', () => {
  const names = tables.flatMap(({ name }) => [name.sv, name.en]);
  expect(sheetKinds.flatMap(({ name }) => [name.sv, name.en]).filter((name) => names.includes(name))).toEqual(
    [],
  );
});

describe.each(sheetKinds.map((kind) => [kind.id, kind] as const))('the kind of sheet %s', (_, kind) => {
  const sheet = reportSheet(kind, smallOrder);

  test('begins with its heading, in which the days stand', () => {
    expect(sheet.blocks[0]?.id).toBe('heading');
    const days = sheet.blocks[0]?.entries.find(
      ({ row, column }) => row === kind.days.row && column === kind.days.column,
    );
    const { from, to, asOf } = smallOrder.window;
    expect(days).toMatchObject({ input: 'days', cells: [[from], [to], [asOf]] });
  });

  test('lets the day rule be chosen among its words', () => {
    const rule = { row: kind.days.row + 3, column: kind.days.column, among: ['båda', 'nätter'] };
    expect(sheet.blocks[0]?.choices).toContainEqual(rule);
  });

  test('names every block that it makes', () => {
    const named = blockIdsOf(kind);
    expect(sheet.blocks.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
  });

  test('has no group at the end of a block: rows that come there would not be in it', () => {
    const ends = sheet.blocks.flatMap(({ id, size, groups }) =>
      groups.filter(({ row, rows }) => row + rows >= size.rows).map(() => id),
    );
    expect(ends).toEqual([]);
  });
});
