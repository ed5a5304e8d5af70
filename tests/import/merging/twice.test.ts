import { isRefusal } from '../../../src/import/list';
import type { MissingRows } from '../../../src/import/tablePlan';
import { createSession } from '../../../src/import/createSession';
import { noMemory } from '../../../src/import/memory';
import type { ListSession } from '../../../src/import/session';
import { parseIsoDay } from '../../../src/core/day';
import { secretOf, takenInto, type TestTable } from './help';

/** With everything that reading can do: two rows alike, open ones that are over, continuations, keys, a home that is hidden. */
const lines = [
  'Personnummer;Placeringsform;Utförare;Startdatum;Slutdatum;Pris per dygn;Handläggare;Sekretess',
  '19901211-9948;HVB;Eken;2026-01-01;;100;Ek;',
  '19901211-9948;HVB;Eken;2026-01-01;;100;Ek;',
  '901211-9948;Jourhem;Hos 821105-9954;2026-02-01;;200;Al;',
  '821105-9954;HVB;Eken;2026-01-01;2026-01-31;100;;ja',
  '821105-9954;HVB;Eken;2026-02-01;2026-03-31;100;;ja',
  '8254980244;HVB;Eken;2026-01-01;;100;Ask;nej',
  '8254980244;HVB;Asken;2026-01-01;2026-02-01;100;Ask;nej',
];

async function opened(): Promise<ListSession> {
  const session = createSession();
  const source = { name: 'mars.csv', content: lines.join('\n'), written: null };
  await session.open(source, noMemory, () => undefined);
  const asOf = parseIsoDay('2026-04-01') ?? null;
  const choices = { extras: [6], constants: { unit: '4711', law: 'SoL' }, asOf };
  const report = await session.change(choices, () => undefined);
  if (isRefusal(report)) throw new Error(report.refusal);
  await session.useSecret(secretOf(7));
  return session;
}

const held = [null, 'person', 'placementId', 'start', 'kind'] as const;

test.each<MissingRows>(['keep', 'close', 'remove'])(
  'the same file twice changes nothing, whatever reading does to it: missing rows %s',
  async (missing) => {
    const options = { missing, rekeys: false };
    const empty: TestTable = { columnIds: held, rows: [] };
    const first = takenInto(await opened(), empty, options);
    expect(first.after.rows.length).toBeGreaterThan(3);
    expect(first.plan.extras).toEqual([{ id: 'extra:Handläggare', header: 'Handläggare' }]);
    const own = first.after.rows.map(([, ...cells], index) => [`min ${index}`, ...cells]);
    const session = await opened();
    const second = takenInto(session, { ...first.after, rows: own }, options);
    expect(second.plan).toMatchObject({ removed: 0, closed: 0 });
    expect(second.plan.filled).toHaveLength(0);
    expect(second.after.rows).toEqual(own);
    expect(session.changes({ from: 0, count: 9 })).toEqual({ total: 0, rows: [] });
  },
);
