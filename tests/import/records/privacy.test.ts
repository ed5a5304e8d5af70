import { createSession } from '../../../src/import/createSession';
import { newSecret, writtenSecret } from '../../../src/import/identity/secret';
import { isRefusal } from '../../../src/import/list';
import { maskedFileName } from '../../../src/import/records/maskedCell';
import { readOrFail, rowsOf } from '../reading';
import { noMemory } from '../../../src/import/memory';

const secret = writtenSecret(newSecret(Uint8Array.from({ length: 32 }, (_, index) => index)));
const noProgress = (): void => undefined;

describe('the name of a file', () => {
  test.each([
    ['pnr199012119948.csv', 'pnr[personnummer].csv'],
    ['901211-9955x.csv', '[personnummer]x.csv'],
    ['utdrag_9012119948_.csv', 'utdrag_[personnummer]_.csv'],
    ['lista2026-01-31.csv', 'lista2026-01-31.csv'],
    ['lista20260131.csv', 'lista20260131.csv'],
    ['Placeringar januari 2026.csv', 'Placeringar januari 2026.csv'],
  ])('%s is shown as %s', (name, shown) => {
    expect(maskedFileName(name)).toBe(shown);
  });

  test('is masked in the source of each row and in the report', async () => {
    const content = 'Person;Placeringsform;Startdatum\nB1;HVB;2026-01-31\n';
    const read = await readOrFail({ name: 'pnr199012119948.csv', content });
    expect(read.report.name).toBe('pnr[personnummer].csv');
    expect(rowsOf(read, ['source'])).toEqual([['pnr[personnummer].csv rad 2']]);
  });
});

describe('a person', () => {
  const content = 'Person;Placeringsform;Startdatum\nAnna;HVB;2026-01-31\nP-7K3M9-QXTZA;HVB;2026-01-31\n';

  test('is written by name in no cell', async () => {
    const read = await readOrFail({ content }, { alwaysKeys: false });
    expect(() => read.session.plan({ missing: 'keep', rekeys: false })).toThrow('secret');
    await read.session.useSecret(secret);
    const rows = rowsOf(read, ['person', 'placementId']);
    expect(JSON.stringify(rows)).not.toContain('Anna');
    expect(rows[0]?.[0]).toMatch(/^P-.{5}-.{5}$/u);
    expect(rows[1]).toEqual(['P-7K3M9-QXTZA', 'P-7K3M9-QXTZA/2026-01-31/HVB']);
  });

  test.each(['Anna', 'Ek, A1', 'Anna 2', 'Anna-Lena12', 'anna2@exempel.se', 'B00100100100100100100'])(
    'is no code as %s',
    async (name) => {
      const { report } = await readOrFail({
        content: `Person;Placeringsform;Startdatum\n"${name}";HVB;2026-01-31\n`,
      });
      expect(report.persons.needKeys).toBe(true);
    },
  );
});

describe('a header that is blank', () => {
  test('has a name of ours that no memory matches', async () => {
    const content = 'Placeringsform;Startdatum;\nHVB;2026-01-31;Eken\n';
    const remembered = { ...noMemory, columns: { placements: { provider: 'Kolumn 3' } } };
    const report = await createSession().open({ name: 'a', content, written: null }, remembered, noProgress);
    if (isRefusal(report)) throw new Error(report.refusal);
    expect(report.headers.map(({ name, isNamed }) => [name, isNamed])).toEqual([
      ['Placeringsform', true],
      ['Startdatum', true],
      ['Kolumn 3', false],
    ]);
    expect(report.matches.find(({ columnId }) => columnId === 'provider')?.header).toBeNull();
  });
});
