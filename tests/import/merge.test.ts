import fc from 'fast-check';
import type { TableCell } from '../../src/import/list';
import { jsonBytes } from '../../src/import/merging/blocks';
import { type ReadByTest, readOrFail } from './reading';

/** Columns as a workbook may have them: in its own order, with one of the user's own. */
const columnIds = ['kind', 'placementId', null, 'start', 'end', 'dayPrice', 'source'] as const;

interface ListRow {
  readonly id: string;
  readonly kind: string;
  readonly start: string;
  readonly price: string;
}

const listRow = fc.record<ListRow>({
  id: fc.constantFrom('P1', 'P2', 'P3', 'p3', 'P4'),
  kind: fc.constantFrom('HVB', 'Jourhem'),
  start: fc.constantFrom('2026-01-31', '2026-02-01'),
  price: fc.constantFrom('', '100', '1 467,50', 'fri'),
});

const listOf = (rows: readonly ListRow[]): string =>
  [
    'Placerings-ID;Placeringsform;Startdatum;Slutdatum;Dygnspris',
    ...rows.map(({ id, kind, start, price }) => [id, kind, start, '', price].join(';')),
  ].join('\n');

/** Rows that stand twice are left as they are: the table takes what the list says. */
const read = (rows: readonly ListRow[], name = 'lista.csv'): Promise<ReadByTest> =>
  readOrFail({ name, content: listOf(rows) }, { repairs: { duplicates: 'off' } });

/** Imports a list into a table, as a writer would: what is not written keeps what it holds. */
async function imported(
  rows: readonly ListRow[],
  table: readonly (readonly TableCell[])[],
  removesMissing = false,
) {
  const { session } = await read(rows);
  session.beginTable({ columnIds });
  session.addTableRows(table);
  const plan = session.plan({ missing: removesMissing ? 'remove' : 'keep', rekeys: false });
  const { rows: written } = session.block(0, Infinity);
  const after = Array.from(plan.origins, (origin, index) => {
    const old = table[origin] ?? columnIds.map((): TableCell => '');
    const cells = written[plan.filled.indexOf(index)];
    return columnIds.map((id, position) =>
      id === null || cells === undefined ? (old[position] ?? '') : (cells[plan.columnIds.indexOf(id)] ?? ''),
    );
  });
  return { plan, after };
}

const lists = fc.array(listRow, { minLength: 1, maxLength: 8 });

describe('a list and a table', () => {
  test('the same list twice changes nothing', () =>
    fc.assert(
      fc.asyncProperty(lists, async (rows) => {
        const first = await imported(rows, []);
        const second = await imported(rows, first.after);
        expect(first.plan.difference).toEqual({
          added: rows.length,
          changed: 0,
          unchanged: 0,
          missing: 0,
          repaired: 0,
          leftOut: 0,
        });
        expect(second.plan.difference).toEqual({
          added: 0,
          changed: 0,
          unchanged: rows.length,
          missing: 0,
          repaired: 0,
          leftOut: 0,
        });
        expect(second.after).toEqual(first.after);
      }),
    ));

  test('another list changes the table into what the list says, and loses no row', () =>
    fc.assert(
      fc.asyncProperty(lists, lists, async (before, after) => {
        const table = (await imported(before, [])).after;
        const { plan, after: result } = await imported(after, table);
        const { added, changed, unchanged, missing } = plan.difference;
        expect(added + changed + unchanged).toBe(after.length);
        expect(changed + unchanged + missing).toBe(before.length);
        expect(Array.from(plan.origins).filter((origin) => origin !== -1)).toEqual(
          before.map((_, index) => index),
        );
        expect(result).toHaveLength(before.length + added);
      }),
    ));

  test('with missing rows taken out, the table holds exactly the list', () =>
    fc.assert(
      fc.asyncProperty(lists, lists, async (before, after) => {
        const table = (await imported(before, [])).after;
        const replaced = await imported(after, table, true);
        const bare = (rows: readonly (readonly TableCell[])[]): string[] =>
          rows.map((cells) => JSON.stringify(cells.slice(0, 6)).toLowerCase()).sort();
        expect(bare(replaced.after)).toEqual(bare((await imported(after, [])).after));
      }),
    ));
});

const one: ListRow = { id: 'P1', kind: 'HVB', start: '2026-01-31', price: '100' };
/** 46053 is 2026-01-31. */
const held: readonly TableCell[] = ['HVB', 'P1', 'min', 46053, '', 100, 'gammal.csv rad 9'];

describe('a row of the table', () => {
  test('that says the same in other ways is unchanged and keeps its source', async () => {
    const table = [['HVB ', ' p1', 'min', '2026-01-31', '', 100.0000001, 'gammal.csv rad 9']];
    const { plan, after } = await imported([one], table);
    expect(plan.difference.unchanged).toBe(1);
    expect(after).toEqual(table);
  });

  test('that is changed keeps its place and the user’s own cells, and has a new source', async () => {
    const { plan, after } = await imported([{ ...one, price: 'fri' }], [held]);
    expect(plan.difference).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      missing: 0,
      repaired: 0,
      leftOut: 0,
    });
    expect(after).toEqual([['HVB', 'P1', 'min', 46053, '', 'fri', 'lista.csv rad 2']]);
  });

  test('that the list does not have stays, and new ones take the room of blank ones at the end', async () => {
    const blank = columnIds.map(() => '');
    const { plan, after } = await imported([{ ...one, id: 'P2' }], [held, blank, blank]);
    expect(plan.difference).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      missing: 1,
      repaired: 0,
      leftOut: 0,
    });
    expect(Array.from(plan.origins)).toEqual([0, -1]);
    expect(after[0]).toEqual(held);
  });

  test('is paired with one row of the list only, in order', async () => {
    const { plan } = await imported([one, { ...one, price: '200' }], [held, held, held]);
    expect(plan.difference).toEqual({
      added: 0,
      changed: 1,
      unchanged: 1,
      missing: 1,
      repaired: 0,
      leftOut: 0,
    });
  });
});

describe('a block', () => {
  test('has at least one row, as many as fit, and none past the end', async () => {
    const rows = Array.from({ length: 50 }, (_, index): ListRow => ({ ...one, id: `P${index}` }));
    const { session } = await read(rows, 'åäö ”lista”.csv');
    session.plan({ missing: 'keep', rekeys: false });
    let from = 0;
    const sizes: number[] = [];
    for (let block = session.block(0, 500); block.rows.length > 0; block = session.block(from, 500)) {
      expect(block.from).toBe(from);
      expect(Buffer.byteLength(JSON.stringify(block.rows))).toBeLessThanOrEqual(500);
      sizes.push(block.rows.length);
      from += block.rows.length;
    }
    expect(from).toBe(50);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(1);
    expect(session.block(49, 0).rows).toHaveLength(1);
    expect(session.block(50, 500).rows).toEqual([]);
  });

  test('counts the bytes of a cell as JSON has them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean()), (cell) => {
        expect(jsonBytes(cell)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(cell)));
      }),
    );
    expect(jsonBytes('"å€\n')).toBe(Buffer.byteLength(JSON.stringify('"å€\n')));
  });
});
