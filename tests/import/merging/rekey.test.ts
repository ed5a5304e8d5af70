import fc from 'fast-check';
import type { TableCell } from '../../../src/import/list';
import { matchedPersons, type PersonRows } from '../../../src/import/merging/matchedPersons';
import { madeNumber } from '../../core/personalNumbers';
import { asItStands, readOrFail } from '../reading';
import { secretOf, type Taken, takenInto, type TestTable } from './help';

const [lost, fresh] = [secretOf(1), secretOf(100)];
const header = 'Personnummer;Placeringsform;Startdatum;Slutdatum;Utförare;Dygnspris';
const withIds = `Placerings-ID;${header}`;
const columnIds = ['placementId', 'person', 'kind', 'start', 'end', 'provider', 'dayPrice', 'source'];
const empty: TestTable = { columnIds, rows: [] };

const again = { missing: 'keep', rekeys: true } as const;

/** Takes a list into an empty table. */
const filled = (lines: readonly string[], secret: string): Promise<Taken> =>
  taken({ lines, secret }, empty, false);

/** Takes a list into a table of which the secret is lost. */
const rekeyed = (lines: readonly string[], secret: string, table: TestTable): Promise<Taken> =>
  taken({ lines, secret }, table, true);

interface KeyedList {
  readonly lines: readonly string[];
  readonly secret: string;
}

async function taken({ lines, secret }: KeyedList, table: TestTable, rekeys: boolean): Promise<Taken> {
  const { session } = await readOrFail({ content: lines.join('\n') }, asItStands);
  await session.useSecret(secret);
  return takenInto(session, table, { ...again, rekeys });
}

/** The cells of a table as one line a row, in order; without where rows come from, which only their file decides. */
const bare = ({ rows }: TestTable): readonly string[] =>
  rows.map((cells) => JSON.stringify(cells.slice(0, 7)).toLowerCase());

const anna = '19901211-9948';
const bo = '19821105-9954';
const cia = '18791221-9990';

describe('a table whose secret is lost', () => {
  const list = [
    header,
    `${anna};HVB;2026-01-01;;Eken;100`,
    `${bo};Jourhem;2026-02-01;2026-03-01;Hos ${cia};200`,
    `${bo};HVB;2026-03-02;;Eken;100`,
  ];

  test('has the same keys again as if it had been made with the new one', async () => {
    const { after: table } = await filled(list, lost);
    const { plan, after } = await rekeyed(list, fresh, table);
    const { after: wanted } = await filled(list, fresh);
    expect(plan.rekeying?.unknown).toBe(0);
    expect(Object.entries(plan.rekeying?.keys ?? {})).toEqual([
      [table.rows[0]?.[1], wanted.rows[0]?.[1]],
      [table.rows[1]?.[1], wanted.rows[1]?.[1]],
    ]);
    expect(bare(after)).toEqual(bare(wanted));
    expect(plan.difference).toEqual({
      added: 0,
      changed: 1,
      unchanged: 2,
      missing: 0,
      ...{ repaired: 0, leftOut: 0 },
      repaired: 0,
      leftOut: 0,
    });
  });

  test('keeps the user’s own cells, and where its rows came from', async () => {
    const { after: table } = await filled(list, lost);
    const own: TestTable = {
      columnIds: [...columnIds, null],
      rows: table.rows.map((cells, index) => [...cells.slice(0, 7), `fil rad ${index}`, `min ${index}`]),
    };
    const { after } = await rekeyed([list[0] ?? '', ...list.slice(1).reverse()], fresh, own);
    expect(after.rows.map((cells) => cells.at(-1))).toEqual(['min 0', 'min 1', 'min 2']);
    expect([after.rows[0]?.[7], after.rows[2]?.[7]]).toEqual(['fil rad 0', 'fil rad 2']);
  });

  test('changes nothing where the secret was not lost at all', async () => {
    const { after: table } = await filled(list, lost);
    const { plan, after } = await rekeyed(list, lost, table);
    expect(after).toEqual(table);
    expect(plan.filled).toHaveLength(0);
  });

  test('finds persons by the numbers of their placements, though everything else has changed', async () => {
    const { after: table } = await filled(
      [withIds, `A1;${anna};HVB;2026-01-01;;Eken;100`, `A2;${bo};HVB;2026-01-01;;Eken;100`],
      lost,
    );
    const next = [
      withIds,
      `A2;${bo};HVB;2026-01-01;2026-05-01;Eken;100`,
      `A1;${anna};HVB;2026-01-01;;Asken;120`,
    ];
    const { plan, after } = await rekeyed(next, fresh, table);
    const { after: wanted } = await filled(next, fresh);
    expect(plan.rekeying?.unknown).toBe(0);
    expect(bare(after)).toEqual([...bare(wanted)].reverse());
  });

  test.each([
    ['that the list does not have', [header, `${anna};HVB;2026-01-01;;Eken;100`], 1],
    ['whose rows the list gives to two', [...list.slice(0, 3), `${cia};HVB;2026-03-02;;Eken;100`], 1],
    ['nobody of whom is in the list', [header, `${cia};HVB;2020-01-01;;;`], 2],
  ])('has persons who cannot be told: %s', async (_, next, unknown) => {
    const { after: table } = await filled(list, lost);
    const { plan } = await rekeyed(next, fresh, table);
    expect(plan.rekeying?.unknown).toBe(unknown);
  });

  test('tells siblings of whom the same is written as it comes, but not where the user’s own cells differ', async () => {
    const twins = [header, `${anna};HVB;2026-01-01;;Eken;100`, `${bo};HVB;2026-01-01;;Eken;100`];
    const { after: table } = await filled(twins, lost);
    const same = await rekeyed(twins, fresh, table);
    expect(same.plan.rekeying?.unknown).toBe(0);
    expect(same.plan.rekeying?.alike).toEqual(table.rows.map((cells) => cells[1]));
    expect(bare(same.after)).toEqual(bare((await filled(twins, fresh)).after));
    const rows = table.rows.map((cells, index) => [...cells, index === 0 ? 'Annas anteckning' : '']);
    const { plan, after } = await rekeyed(twins, fresh, { columnIds: [...columnIds, null], rows });
    expect(plan.rekeying).toEqual({ keys: {}, unknown: 2 });
    expect(after.rows.slice(0, 2).map((cells) => cells[1])).toEqual(table.rows.map((cells) => cells[1]));
  });

  test('has nothing to make anew where its persons are codes', async () => {
    const codes = ['Person;Placeringsform;Startdatum', 'B1;HVB;2026-01-01'];
    const { session } = await readOrFail({ content: codes.join('\n') });
    const { after } = takenInto(session, empty);
    const { plan } = takenInto(session, after, again);
    expect(plan.rekeying).toEqual({ keys: {}, unknown: 0 });
  });
});

const row = fc.record({
  kind: fc.constantFrom('HVB', 'Jourhem'),
  start: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-02'),
  provider: fc.constantFrom('Eken', 'Asken', ''),
  price: fc.constantFrom('', '100', '1467,50'),
});

const persons = fc.uniqueArray(madeNumber, {
  minLength: 1,
  maxLength: 4,
  selector: ({ date, tail }) => date + tail,
});
const lists = persons.chain((numbers) =>
  fc
    .array(fc.tuple(fc.nat(numbers.length - 1), row), { minLength: 1, maxLength: 8 })
    .map((rows) =>
      rows.map(([person, { kind, start, provider, price }]) => {
        const number = numbers[person];
        return `20${number?.date ?? ''}-${number?.tail ?? ''};${kind};${start};;${provider};${price}`;
      }),
    )
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    ),
);

test(
  'any list makes of its table just the table that the new secret makes, in whichever order its rows come',
  () =>
    fc.assert(
      fc.asyncProperty(lists, async ([rows, shuffled]) => {
        const { after: table } = await filled([header, ...rows], lost);
        const { plan, after } = await rekeyed([header, ...shuffled], fresh, table);
        const { after: wanted } = await filled([header, ...rows], fresh);
        expect(plan.rekeying?.unknown).toBe(0);
        const named = (each: TestTable): readonly string[] =>
          bare(each)
            .map((line) => line.replace(/ \(\d+\)"/u, '"'))
            .sort();
        expect(named(after)).toEqual(named(wanted));
        const second = await taken({ lines: [header, ...shuffled], secret: fresh }, after, false);
        expect(second.plan.difference).toEqual({
          added: 0,
          changed: 0,
          unchanged: rows.length,
          missing: 0,
          ...{ repaired: 0, leftOut: 0 },
          repaired: 0,
          leftOut: 0,
        });
      }),
      { numRuns: 30 },
    ),
  60_000,
);

/** Every way to give each person of the table another of the list's; the right ones leave the same rows. */
function naiveUnknown(table: readonly PersonRows[], list: readonly PersonRows[]): ReadonlySet<string> {
  const keysOf = (rows: readonly PersonRows[]): readonly string[] => [...new Set(rows.map(({ key }) => key))];
  const isShared = ({ name }: PersonRows): boolean =>
    [table, list].every((rows) => rows.some((other) => other.name === name));
  const rowsOf = (rows: readonly PersonRows[], key: string): string =>
    rows
      .filter((each) => each.key === key && isShared(each))
      .map(({ name }) => name)
      .sort()
      .join();
  const unknown = keysOf(table).filter((key) => {
    const own = rowsOf(table, key);
    const like = (rows: readonly PersonRows[]): number =>
      keysOf(rows).filter((other) => rowsOf(rows, other) === own).length;
    return own === '' || like(list) !== 1 || like(table) !== 1;
  });
  return new Set(unknown);
}

test('persons are told just where nobody else has their rows', () => {
  const rows = fc.array(
    fc.record({ key: fc.constantFrom('A', 'B', 'C'), name: fc.constantFrom('x', 'y', 'z') }),
    { maxLength: 7 },
  );
  const placed = (each: readonly { key: string; name: string }[], prefix: string): PersonRows[] =>
    each.map(({ key, name }) => ({ key: prefix + key, name, whole: `${prefix}${key}${name}` }));
  fc.assert(
    fc.property(rows, rows, (held, found) => {
      const [table, list] = [placed(held, 'old'), placed(found, 'new')];
      const { keys: matched } = matchedPersons(table, list);
      const unknown = naiveUnknown(table, list);
      const keys = new Set(table.map(({ key }) => key));
      expect(new Set([...keys].filter((key) => !matched.has(key)))).toEqual(unknown);
      expect(new Set(matched.values()).size).toBe(matched.size);
    }),
    { numRuns: 500 },
  );
});

test('a cell is no key because it looks like the beginning of one', async () => {
  const cells: TableCell[] = ['A1', 'P-7K3M9', 'HVB', 46023, '', '', 100, ''];
  const list = [withIds, `A1;${anna};HVB;2026-01-01;;;100`];
  const { plan } = await rekeyed(list, fresh, { columnIds, rows: [cells] });
  expect(plan.rekeying).toEqual({ keys: {}, unknown: 0 });
});
