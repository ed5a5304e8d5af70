import { createSession } from '../../src/import/createSession';
import { newSecret, writtenSecret } from '../../src/import/identity/secret';
import { isRefusal, type ListReport } from '../../src/import/list';
import { readOrFail, readOrRefuse, remarksOf, rowsOf } from './reading';
import { noMemory } from '../../src/import/memory';

const noProgress = (): void => undefined;
const secret = writtenSecret(newSecret(Uint8Array.from({ length: 32 }, (_, index) => index)));
const otherSecret = writtenSecret(newSecret(Uint8Array.from({ length: 32 }, (_, index) => 255 - index)));

/** Official test numbers. */
const withPersons = [
  'Personnummer;Placeringsform;Startdatum;Utförare;Dygnspris',
  '19901211-9948;HVB;2026-01-31;Hos 901211-9948;1,5',
  '901211 9948;HVB;2026-02-01;Ek;1.234,5',
  'D-17;HVB;2026-02-02;;',
].join('\n');

async function withSecret(text: string): Promise<ListReport> {
  const { session } = await readOrFail({ content: withPersons });
  const answer = await session.useSecret(text);
  if ('secret' in answer) throw new Error('unreadable');
  return answer.report;
}

describe('a session', () => {
  test('makes one key of one person, wherever and however the number stands', async () => {
    const read = await readOrFail({ content: withPersons });
    const answer = await read.session.useSecret(`  ${secret.toLowerCase()} `);
    if ('secret' in answer) throw new Error('unreadable');
    expect(answer.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
    expect(answer.report.persons).toEqual({ personalNumbers: 1, needKeys: true, hasSecret: true });
    expect(answer.report.sums.persons).toBe(2);
    const rows = rowsOf(read, ['person', 'provider', 'placementId']);
    const key = String(rows[0]?.[0]);
    expect(key).toMatch(/^P-[0-9A-Z]{5}-[0-9A-Z]{5}$/u);
    expect(rows[0]).toEqual([key, `Hos ${key}`, `${key}/2026-01-31/HVB`]);
    expect(rows[1]).toEqual([key, 'Ek', `${key}/2026-02-01/HVB`]);
    expect(rows[2]?.[0]).toMatch(/^P-/u);
    expect(rows[2]?.[0]).not.toBe(key);
  });

  test('gives other keys with another secret, and the same with the same', async () => {
    const cells = async (text: string) => (await withSecret(text)).preview.map((row) => row.cells);
    expect(await cells(secret)).toEqual(await cells(secret));
    expect(await cells(secret)).not.toEqual(await cells(otherSecret));
  });

  test('tells what leaves rows out before what only warns, each in the order of the rows, page by page', async () => {
    const list = ['Person;Placeringsform;Startdatum;Slutdatum;Dygnspris'];
    // Rows 2 and 4 lack a price that row 5 has; rows 3 and 6 end before they start.
    list.push('B1;HVB;2026-01-01;2026-01-31;', 'B2;HVB;2026-01-02;2026-01-01;1000');
    list.push('B3;HVB;2026-01-01;2026-01-31;', 'B4;HVB;2026-01-01;2026-01-31;1000');
    list.push('B5;HVB;2026-01-02;2026-01-01;1000');
    const { session } = await readOrFail({ content: list.join('\n') });
    const told = (from: number, count: number) =>
      session.remarks({ code: null, from, count }).remarks.map(({ row, remark }) => [row, remark.problem]);
    const all = [
      [3, 'endsBeforeStart'],
      [6, 'endsBeforeStart'],
      [2, 'missingPrice'],
      [4, 'missingPrice'],
    ];
    expect(told(0, 10)).toEqual(all);
    expect([told(0, 3), told(3, 3)]).toEqual([all.slice(0, 3), all.slice(3)]);
  });

  test('says when a text is no secret, and stays as it was', async () => {
    const { session } = await readOrFail({ content: withPersons });
    const damaged = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A');
    expect(await session.useSecret('hemligt')).toEqual({ secret: 'unreadable' });
    expect(await session.useSecret(damaged)).toEqual({ secret: 'unreadable' });
    expect(() => session.plan({ missing: 'keep', rekeys: false })).toThrow('secret');
  });

  test('lets no personal number out before or after the secret', async () => {
    const { session, report } = await readOrFail({ name: 'lista 901211-9948.csv', content: withPersons });
    const answer = await session.useSecret(secret);
    session.plan({ missing: 'keep', rekeys: false });
    const shown = JSON.stringify([report, answer, session.block(0, Infinity)]);
    expect(shown).not.toMatch(/9948/u);
    expect(shown).toContain('lista [personnummer].csv');
  });

  test('makes keys of names where the user wants it', async () => {
    const content = 'Person;Placeringsform;Startdatum\nB1;HVB;2026-01-31\n';
    const plain = await readOrFail({ content });
    expect(plain.report.persons.needKeys).toBe(false);
    const keyed = await readOrFail({ content }, { alwaysKeys: true });
    expect(keyed.report.persons).toEqual({ personalNumbers: 0, needKeys: true, hasSecret: false });
    expect(() => keyed.session.plan({ missing: 'keep', rekeys: false })).toThrow('secret');
  });

  test('reads again as the user wants it; what holds are the last choices alone', async () => {
    const { session, report } = await readOrFail({ content: withPersons });
    expect(report.counts).toMatchObject({ kept: 3, leftOut: 0 });
    const pointed = await session.change({ decimal: '.' }, noProgress);
    expect(pointed).toMatchObject({
      used: { decimal: '.' },
      detected: { decimal: ',' },
      counts: { leftOut: 2 },
    });
    const fewer = await session.change({ columns: { dayPrice: null } }, noProgress);
    expect(fewer).toMatchObject({ used: { decimal: ',' }, counts: { kept: 3 }, sums: { kronor: null } });
    expect(await session.change({ headerRow: 40 }, noProgress)).toEqual({ refusal: 'noRows' });
    expect(() => session.plan({ missing: 'keep', rekeys: false })).toThrow();
    expect(await session.change({}, noProgress)).toEqual(report);
  });

  test('fills a column by the header that is remembered', async () => {
    const session = createSession();
    const content = 'Klientkod;Formen;Dag ett\nB1;HVB;2026-01-31\n';
    const remembered = {
      ...noMemory,
      columns: { placements: { person: 'Klientkod', kind: 'Formen', start: 'Dag ett' } },
    };
    const report = await session.open({ name: 'a', content, written: null }, remembered, noProgress);
    if (isRefusal(report)) throw new Error(report.refusal);
    expect(report.missing).toEqual([]);
    expect(report.matches.filter(({ origin }) => origin === 'remembered')).toHaveLength(3);
  });

  test('tells how far it has come, from the first part to the whole', async () => {
    const shares: number[] = [];
    const content = `Placerings-ID;Placeringsform;Startdatum\n${'P1;HVB;2026-01-31\n'.repeat(200_000)}`;
    await createSession().open({ name: 'a', content, written: null }, noMemory, (share) =>
      shares.push(share),
    );
    expect(shares.length).toBeGreaterThan(6);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });

  test('gives remarks by pages and by code', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `P${index};${index % 3 === 0 ? '' : 'HVB'};2026-02-3${index % 2}`,
    );
    const read = await readOrFail({
      content: ['Placerings-ID;Placeringsform;Startdatum', ...rows].join('\n'),
    });
    const all = remarksOf(read);
    expect(all).toHaveLength(40);
    expect(read.report.remarks).toEqual([
      { code: 'blankCell', leavesOut: true, count: 10 },
      { code: 'noSuchDate', leavesOut: true, count: 30 },
    ]);
    const page = read.session.remarks({ code: 'blankCell', from: 3, count: 2 });
    expect(page.total).toBe(10);
    expect(page.remarks.map(({ row }) => row)).toEqual([11, 14]);
    expect(all.map(({ row }) => row)).toEqual(all.map(({ row }) => row).sort((one, other) => one - other));
  });

  test('refuses to plan while a required column is missing', async () => {
    const { session, report } = await readOrFail({ content: 'Placerings-ID;Placeringsform\nP1;HVB\n' });
    expect(report.missing).toEqual(['start']);
    expect(() => session.plan({ missing: 'keep', rekeys: false })).toThrow('required');
  });

  test('never throws for what it is given to read', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    for (const content of [
      bytes,
      bytes.filter((byte) => byte !== 0),
      '\0',
      '"',
      ';',
      '\n\n',
      '\uD800',
      '   ',
    ]) {
      expect(await readOrRefuse({ content })).toBeDefined();
    }
  });
});
