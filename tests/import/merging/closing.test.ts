import fc from 'fast-check';
import { formatIsoDay, isDay, parseIsoDay } from '../../../src/core/day';
import type { TableCell } from '../../../src/import/list';
import type { MissingRows } from '../../../src/import/tablePlan';
import { asItStands, readOrFail } from '../reading';
import { type Taken, takenInto, type TestTable } from './help';

const columnIds = ['placementId', 'person', 'kind', 'start', 'end', 'plannedEnd', null, 'source'] as const;
const header = 'Placerings-ID;Person;Placeringsform;Startdatum;Slutdatum';

const day = (iso: string): TableCell => (iso === '' ? '' : (parseIsoDay(iso) ?? NaN));
const iso = (cell: TableCell | undefined): TableCell | undefined =>
  typeof cell === 'number' && isDay(cell) ? formatIsoDay(cell) : cell;

/** A row of the table: its name, and its first, last and planned last day. */
const held = (id: string, ...days: readonly string[]): readonly TableCell[] => [
  ...[id, 'B1', 'HVB', ...[0, 1, 2].map((index) => day(days[index] ?? ''))],
  ...[`min ${id}`, 'gammal.csv rad 2'],
];

interface Given {
  readonly rows: readonly (readonly TableCell[])[];
  readonly lines?: readonly string[];
  readonly missing?: MissingRows;
  readonly asOf?: string | null;
}

/** Takes a list that shows 1 June 2026 into a table. */
async function closed({
  rows,
  lines = ['P1;B1;HVB;2026-05-01;'],
  missing = 'close',
  asOf = '2026-06-01',
}: Given) {
  const content = [header, ...lines].join('\n');
  const read = await readOrFail(
    { content },
    { ...asItStands, asOf: asOf === null ? null : (parseIsoDay(asOf) ?? null) },
  );
  const table: TestTable = { columnIds, rows };
  return { session: read.session, ...takenInto(read.session, table, { missing, rekeys: false }) };
}

const ends = ({ after }: Taken): unknown[] =>
  after.rows.map((cells) => [cells[0], iso(cells[4]), iso(cells[5])]);

describe('a row that the list no longer has', () => {
  test.each([
    ['ends the day before the list’s', held('A', '2026-01-01'), '2026-05-31'],
    ['keeps its planned end', held('A', '2026-01-01', '', '2026-12-31'), '2026-05-31'],
    ['keeps the end that it has', held('A', '2026-01-01', '2026-02-01'), '2026-02-01'],
    ['keeps an end that lies ahead', held('A', '2026-01-01', '2026-12-24'), '2026-12-24'],
    ['is open with the end of a case system, too', held('A', '2026-01-01', '9999-12-31'), '2026-05-31'],
    ['is open with the other end of a case system', held('A', '2026-01-01', '2999-12-31'), '2026-05-31'],
    ['may begin on the day on which it ends', held('A', '2026-05-31'), '2026-05-31'],
    ['is not ended before it begins', held('A', '2026-06-01'), ''],
    ['is left alone where it has no first day', held('A', ''), ''],
  ])('%s', async (_, row, end) => {
    const taken = await closed({ rows: [row, held('P1', '2026-05-01')] });
    expect(iso(taken.after.rows[0]?.[4])).toBe(end);
    expect(taken.after.rows[0]?.filter((_cell, index) => index !== 4)).toEqual(
      row.filter((_cell, index) => index !== 4),
    );
    expect(taken.plan.closed).toBe(iso(row[4]) === end ? 0 : 1);
    expect(taken.plan).toMatchObject({ difference: { missing: 1, unchanged: 1 }, removed: 0 });
  });

  test('is told of among the changes, after the rows that stand above it', async () => {
    const { session, plan } = await closed({
      rows: [held('P1', '2026-04-01'), held('A', '2026-01-01'), held('C', '2026-01-01', '2026-02-01')],
    });
    expect(plan.closed).toBe(1);
    expect(session.changes({ from: 0, count: 9 })).toEqual({
      total: 2,
      rows: [
        { row: 2, name: 'P1', cells: [{ columnId: 'start', before: '2026-04-01', after: '2026-05-01' }] },
        { row: null, name: 'A', cells: [{ columnId: 'end', before: '', after: '2026-05-31' }] },
      ],
    });
    expect(session.changes({ from: 1, count: 1 })).toMatchObject({ total: 2, rows: [{ name: 'A' }] });
  });

  test('is ended once: the same list again changes nothing', async () => {
    const first = await closed({ rows: [held('A', '2026-01-01'), held('P1', '2026-05-01')] });
    const second = await closed({ rows: first.after.rows });
    expect(second.after).toEqual(first.after);
    expect([second.plan.closed, second.plan.filled.length]).toEqual([0, 0]);
  });

  test('goes on again when a list has it again', async () => {
    const first = await closed({ rows: [held('A', '2026-01-01')] });
    const second = await closed({
      rows: first.after.rows,
      lines: ['A;B1;HVB;2026-01-01;', 'P1;B1;HVB;2026-05-01;'],
    });
    expect(ends(second)).toEqual([
      ['A', '', ''],
      ['P1', '', ''],
    ]);
  });

  test('is ended though the list has no column of ends, and what the list does not say stays', async () => {
    const content = 'Placerings-ID;Placeringsform;Startdatum\nP1;Jourhem;2026-05-01\n';
    const { session } = await readOrFail({ content }, { asOf: parseIsoDay('2026-06-01') ?? null });
    const rows = [held('A', '2026-01-01'), held('P1', '2026-05-01', '2026-05-20')];
    const taken = takenInto(session, { columnIds, rows }, { missing: 'close', rekeys: false });
    expect(taken.plan.columnIds).toContain('end');
    expect(ends(taken)).toEqual([
      ['A', '2026-05-31', ''],
      ['P1', '2026-05-20', ''],
    ]);
  });

  test.each(['keep', 'remove'] as const)('ends nowhere where missing rows are to %s', async (missing) => {
    const taken = await closed({ rows: [held('A', '2026-01-01')], missing });
    expect(taken.plan.closed).toBe(0);
    expect(taken.after.rows.map((cells) => cells[0])).toEqual(missing === 'keep' ? ['A', 'P1'] : ['P1']);
  });

  test('cannot be ended where nobody knows the day that the list shows', async () => {
    const content = 'Placeringsform;Gäller från;Pris\nHVB;2026-01-01;100\n';
    const { session } = await readOrFail({ content });
    expect(() => session.plan({ missing: 'close', rekeys: false })).toThrow('ends no rows');
    await expect(closed({ rows: [], asOf: null })).rejects.toThrow('ends no rows');
  });
});

describe('rows that get no place', () => {
  const blank = columnIds.map((): TableCell => '');

  test.each([
    ['remove', [held('A', '2026-01-01'), blank, held('P1', '2026-05-01')], 2],
    ['remove', [held('P1', '2026-05-01'), blank, blank], 0],
    ['keep', [held('A', '2026-01-01'), blank, held('P1', '2026-05-01')], 0],
    ['close', [held('A', '2026-01-01'), blank, held('P1', '2026-05-01')], 0],
    ['remove', [], 0],
  ] as const)('are counted, blank ones too: %s', async (missing, rows, removed) => {
    const { plan } = await closed({ rows, missing });
    expect(plan.removed).toBe(removed);
  });
});

/* A second merge, written as plainly as can be: for lists whose rows have names of their own, each once. */

interface Plain {
  readonly id: string;
  readonly kind: string;
  readonly start: string;
  readonly end: string;
}

function naive(table: readonly Plain[], list: readonly Plain[], missing: MissingRows): readonly Plain[] {
  const lastDay = '2026-05-31';
  const after = table.flatMap((row): Plain[] => {
    const found = list.find(({ id }) => id === row.id);
    if (found !== undefined) return [found];
    if (missing === 'remove') return [];
    const isEnded = missing === 'close' && row.end === '' && row.start <= lastDay;
    return [isEnded ? { ...row, end: lastDay } : row];
  });
  return [...after, ...list.filter(({ id }) => table.every((row) => row.id !== id))];
}

const plain = fc.record<Plain>({
  id: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  kind: fc.constantFrom('HVB', 'Jourhem'),
  start: fc.constantFrom('2026-01-31', '2026-05-31', '2026-06-01'),
  end: fc.constantFrom('', '2026-06-02', '2026-07-01'),
});
const plainList = (minLength: number): fc.Arbitrary<Plain[]> =>
  fc.uniqueArray(plain, { minLength, maxLength: 5, selector: ({ id }) => id });

test(
  'any list does to any table what the plain merge does',
  () =>
    fc.assert(
      fc.asyncProperty(
        plainList(0),
        plainList(1),
        fc.constantFrom<MissingRows>('keep', 'close', 'remove'),
        async (table, list, missing) => {
          const wanted = naive(table, list, missing);
          const { plan, after } = await closed({
            rows: table.map(({ id, kind, start, end }) => [id, 'B1', kind, day(start), day(end), '', '', '']),
            lines: list.map(({ id, kind, start, end }) => [id, 'B1', kind, start, end].join(';')),
            missing,
          });
          expect(
            after.rows.map(([id, , kind, start, end]) => ({ id, kind, start: iso(start), end: iso(end) })),
          ).toEqual(wanted);
          expect(plan.removed).toBe(table.filter(({ id }) => wanted.every((row) => row.id !== id)).length);
          expect(plan.closed).toBe(
            table.filter(
              (row) => row.end === '' && wanted.some(({ id, end }) => id === row.id && end === '2026-05-31'),
            ).length,
          );
        },
      ),
      { numRuns: 150 },
    ),
  60_000,
);
