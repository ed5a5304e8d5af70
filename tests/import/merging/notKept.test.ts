import fc from 'fast-check';
import { parseIsoDay } from '../../../src/core/day';
import type { TableCell } from '../../../src/import/list';
import type { MissingRows } from '../../../src/import/tablePlan';
import { asItStands, readOrFail, remarksOf } from '../reading';
import { secretOf, type Taken, takenInto, type TestTable } from './help';

const columnIds = ['placementId', 'person', 'kind', 'provider', 'start', 'end', 'source', null] as const;
const empty: TestTable = { columnIds, rows: [] };
const header = 'Placerings-ID;Person;Placeringsform;Utförare;Startdatum;Slutdatum';
const nameless = 'Person;Placeringsform;Utförare;Startdatum;Slutdatum';

/** Of rows of a person that begin on the same day, one is kept. */
async function take(lines: readonly string[], table = empty, missing: MissingRows = 'keep') {
  const asOf = parseIsoDay('2026-03-01') ?? null;
  const read = await readOrFail({ content: lines.join('\n') }, { asOf, repairs: { repeated: 'sameStart' } });
  if (read.report.persons.needKeys) await read.session.useSecret(secretOf(3));
  return { read, ...takenInto(read.session, table, { missing, rekeys: false }) };
}

const namesOf = ({ after }: Taken): unknown[] => after.rows.map(([name]) => name);
const ways: readonly MissingRows[] = ['keep', 'close', 'remove'];

describe('a row that a repair takes away', () => {
  const open = '101;B1;HVB;Eken;2026-01-01;';
  const ended = '103;B1;HVB;Eken;2026-01-01;2026-01-10';

  test.each(ways)('goes from the table as well, whatever becomes of missing rows: %s', async (missing) => {
    const before = await take([header, open, '200;B2;HVB;Eken;2026-01-01;2026-01-20']);
    const { plan, after } = await take([header, open, ended], before.after, missing);
    expect(plan.difference).toEqual({
      ...{ added: 1, changed: 0, unchanged: 0, missing: 1, repaired: 1, leftOut: 0 },
    });
    expect(plan.removed).toBe(missing === 'remove' ? 2 : 1);
    expect(plan.closed).toBe(0);
    expect(after.rows.map(([name]) => name)).toEqual(missing === 'remove' ? ['103'] : ['200', '103']);
  });

  test('goes from the table of a list that names no rows, with the number that its name had', async () => {
    const eken = 'B1;HVB;Eken;2026-01-01;';
    const untouched = await readOrFail(
      { content: [nameless, 'B1;HVB;Eken;2026-01-01;2026-01-10', eken].join('\n') },
      { repairs: { repeated: 'off' } },
    );
    const before = takenInto(untouched.session, empty);
    expect(namesOf(before)).toEqual(['B1/2026-01-01/HVB', 'B1/2026-01-01/HVB (2)']);
    const again = await take([nameless, 'B1;HVB;Eken;2026-01-01;2026-01-10', eken], before.after);
    expect(again.plan.difference).toMatchObject({ added: 0, unchanged: 1, missing: 0, repaired: 1 });
    expect(namesOf(again)).toEqual(['B1/2026-01-01/HVB']);
  });

  test('takes no other placement of its name with it', async () => {
    const rows = ['7;B1;HVB;Eken;2026-01-01;', '7;B1;HVB;Asken;2026-01-01;'];
    const read = await readOrFail({ content: [header, ...rows].join('\n') }, asItStands);
    const before = takenInto(read.session, empty);
    const twice = ['7;B1;HVB;Eken;2026-01-01;', '7;B1;HVB;Eken;2026-01-01;'];
    const { plan } = await take([header, ...twice], before.after);
    expect(before.after.rows).toHaveLength(2);
    expect(plan.difference).toMatchObject({ unchanged: 1, missing: 1, repaired: 0 });
  });

  test('is found by its key', async () => {
    const keyed = (line: string): string => line.replace('B1', '19901211-9948');
    const before = await take([header, open].map(keyed));
    const { plan } = await take([header, open, ended].map(keyed), before.after);
    expect(plan.difference).toMatchObject({ added: 1, missing: 0, repaired: 1 });
  });
});

describe('a row that cannot be read', () => {
  test.each(ways)('stays in the table as it is, whatever becomes of missing rows: %s', async (missing) => {
    const before = await take([header, '1;B1;HVB;Eken;2026-01-01;', '2;B2;HVB;Eken;2026-01-01;']);
    const next = [header, '1;B1;HVB;Eken;2026-01-01;', '2;B2;HVB;Asken;2026-01-01;snart'];
    const { plan, after } = await take(next, before.after, missing);
    expect(plan.difference).toMatchObject({ unchanged: 1, missing: 0, leftOut: 1 });
    expect(plan).toMatchObject({ removed: 0, closed: 0 });
    expect(after.rows).toEqual(before.after.rows);
  });

  test('leaves its row in the table to nobody else of its name', async () => {
    const before = await take([nameless, 'B1;HVB;Eken;2026-01-01;']);
    const next = [nameless, 'B1;HVB;Eken;2026-01-01;snart', 'B1;HVB;Asken;2026-01-01;2026-01-31'];
    const { plan, after } = await take(next, before.after);
    expect(plan.difference).toMatchObject({ added: 1, changed: 0, missing: 0, leftOut: 1 });
    expect(after.rows[0]).toEqual(before.after.rows[0]);
    expect(after.rows[1]?.[0]).toBe('B1/2026-01-01/HVB (2)');
  });

  test('is missing where its name cannot be told either', async () => {
    const before = await take([nameless, 'B1;HVB;Eken;2026-01-01;', 'B2;HVB;Eken;2026-01-01;']);
    const next = [nameless, 'B1;HVB;Eken;i januari;', 'B2;HVB;Eken;2026-01-01;'];
    const { plan } = await take(next, before.after);
    expect(plan.difference).toMatchObject({ unchanged: 1, missing: 1, leftOut: 0 });
  });
});

const stay = fc.record({
  person: fc.constantFrom('B1', 'B2'),
  kind: fc.constantFrom('HVB', 'Jourhem'),
  provider: fc.constantFrom('Eken', 'Asken'),
  start: fc.constantFrom('2026-01-01', '2026-01-11', '2026-02-01', 'i vår'),
  end: fc.constantFrom('', '', '2026-01-10', '2026-02-10', 'snart'),
});
const stays = fc.array(stay, { minLength: 1, maxLength: 8 });
type Stay = typeof stay extends fc.Arbitrary<infer Value> ? Value : never;

const lineOf = ({ person, kind, provider, start, end }: Stay): string =>
  [person, kind, provider, start, end].join(';');
/** Without the row's name, of which the number may be another, and its source. */
const told = (cells: readonly TableCell[]): string => JSON.stringify(cells.slice(1, 6));

/** What is left of some texts when others are taken away, each once; null where one of those is not there. */
function without(all: readonly string[], others: readonly string[]): readonly string[] | null {
  const left = [...all];
  for (const other of others) {
    const place = left.indexOf(other);
    if (place === -1) return null;
    left.splice(place, 1);
  }
  return left;
}

describe('a list that takes the place of another', () => {
  test.each([
    ['that names its rows', true],
    ['without names', false],
  ])('%s leaves just what it would fill an empty table with, and what it cannot read', (_, isNamed) =>
    fc.assert(
      fc.asyncProperty(stays, stays, async (first, second) => {
        const lines = (list: readonly Stay[]): readonly string[] => [
          isNamed ? header : nameless,
          ...list.map((each, index) => (isNamed ? `${index + 1};` : '') + lineOf(each)),
        ];
        const before = await take(lines(first));
        const fresh = await take(lines(second));
        const { plan, after } = await take(lines(second), before.after, 'remove');
        const left = without(after.rows.map(told), fresh.after.rows.map(told));
        expect(left).toHaveLength(plan.difference.leftOut);
        expect(without(before.after.rows.map(told), left ?? [])).not.toBeNull();
      }),
      { numRuns: 60 },
    ),
  );

  test('counts each row of the table once, as names alone tell', () =>
    fc.assert(
      fc.asyncProperty(stays, stays, async (first, second) => {
        const lines = (list: readonly Stay[]): readonly string[] => [
          header,
          ...list.map((each, index) => `${index + 1};${lineOf(each)}`),
        ];
        const before = await take(lines(first));
        const { read, plan } = await take(lines(second), before.after);
        const { rows } = read.session.repairs({ repair: null, from: 0, count: Infinity });
        const nameAt = (row: number): string => String(row - 1);
        const removed = new Set(rows.filter((row) => row.wasRemoved).map(({ row }) => nameAt(row)));
        const faulty = remarksOf(read).filter(({ leavesOut }) => leavesOut);
        const leftOut = new Set(faulty.map(({ row }) => nameAt(row)));
        const names = before.after.rows.map(([name]) => String(name));
        const isBeyond = (name: string): boolean => Number(name) > second.length;
        const { changed, unchanged, ...rest } = plan.difference;
        expect(rest).toMatchObject({
          missing: names.filter(isBeyond).length,
          repaired: names.filter((name) => removed.has(name)).length,
          leftOut: names.filter((name) => leftOut.has(name)).length,
        });
        expect(changed + unchanged + rest.missing + rest.repaired + rest.leftOut).toBe(names.length);
      }),
      { numRuns: 60 },
    ));
});
