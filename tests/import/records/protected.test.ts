import { protectedRows } from '../../../src/import/records/protected';
import { readOrFail, rowsOf } from '../reading';
import { takenInto } from '../merging/help';

const isProtected = (header: string, cell: string): boolean => {
  const rows = { cell: () => cell };
  return protectedRows({ rows, read: Int32Array.of(0), headers: [{ index: 0, name: header }] })[0] === 1;
};

describe('a column of the list', () => {
  test.each([
    'Sekretess',
    'SEKRETESS (J/N)',
    'Sekretessmarkering',
    'Sekretess-markerad',
    'Skyddad identitet',
    'Skyddad id',
    'Har skyddad identitet',
    'Skyddade personuppgifter',
    'Skyddade uppgifter',
    'Skyddad folkbokföring',
    'Skyddad adress',
    'Skyddsmarkering',
    'Kvarskrivning',
    'Kvarskriven',
    'Fingerade personuppgifter',
    'Protected identity',
    'Secrecy marking',
    'Skyddad',
    'Skyddad J/N',
    'Skydd',
    'Sekr.mark',
    'Sekr',
    'Skyddsuppgift',
    'Spärrmarkerad',
    'Person sekretess',
    'Skyddade pers.uppg',
    'Klientskydd (j/n)',
    'Skyddat boende',
  ])('says that somebody is protected: %s', (header) => {
    expect(isProtected(header, 'ja')).toBe(true);
  });

  test.each(['Sekretessavtal', 'Sekreterare', 'Socialsekreterare', 'Markering', 'Identitet', 'Skyddsombud'])(
    'says nothing of the kind: %s',
    (header) => {
      expect(isProtected(header, 'ja')).toBe(false);
    },
  );

  test.each([
    ...['ja', 'Ja', 'J', '1', 'x', 'X', 'true', 'SANT', 'yes', 'Sekretess', 'sekretessmarkerad', 'Skyddad'],
    ...['Kvarskrivning', '2024-01-01', 'normalt nej', '☑'],
  ])('protects where %j stands', (cell) => {
    expect(isProtected('Sekretess', cell)).toBe(true);
  });

  test.each([
    ...['', '  ', 'nej', 'Nej', 'N', '0', 'no', 'false', 'FALSKT', '-', '–', 'Ingen', 'Ej sekretess'],
    ...['Saknas', 'nej.', '☐'],
  ])('does not where %j stands', (cell) => {
    expect(isProtected('Sekretess', cell)).toBe(false);
  });
});

describe('a column whose header may mean something else', () => {
  const marked = (header: string, cells: readonly string[]): readonly number[] => {
    const rows = { cell: (at: number) => cells[at] ?? '' };
    const read = Int32Array.from(cells.keys());
    return [...protectedRows({ rows, read, headers: [{ index: 0, name: header }] })];
  };

  test.each([
    ['homes', 'Skyddat boende', ['Eken', 'Asken', '', '-'], [0, 0, 0, 0]],
    ['homes, and signs for none', 'Skyddat boende', ['-', '-', '-', 'Eken'], [0, 0, 0, 0]],
    ['yes and no', 'Skyddat boende', ['ja', 'nej', '', 'Ja, sedan 2024'], [1, 0, 0, 1]],
    ['crosses', 'Skydd', ['x', '', '', 'X'], [1, 0, 0, 1]],
    ['something that is not said, among yes and no', 'Skydd', ['nej', 'nej', 'utreds'], [0, 0, 1]],
    ['a yes among homes', 'Skyddat boende', ['Eken', 'Asken', 'Ja'], [0, 0, 1]],
    ['words that say it', 'Skydd', ['Skyddad', 'Sekretessmarkerad', 'Nej'], [1, 1, 0]],
    ['names of secretaries', 'Soc.sekr', ['Ek', 'Alm', 'Jansson'], [0, 0, 0]],
  ])('is judged by what stands in it: %s', (...[, header, cells, expected]) => {
    expect(marked(header, cells)).toEqual(expected);
  });
});

const content = [
  'Personnummer;Placeringsform;Utförare;Startdatum;Skyddad identitet;Adress;Dygnspris',
  'B1;HVB;Eken;2026-01-01;ja;Storgatan 1;100',
  'B2;HVB;Asken;2026-01-02;nej;Storgatan 2;200',
].join('\n');

describe('the row of a protected person', () => {
  test('has no home and no address, though they are asked for', async () => {
    const read = await readOrFail({ content }, { extras: [5] });
    const { plan } = takenInto(read.session, { columnIds: [], rows: [] });
    const [extra] = plan.extras;
    expect(rowsOf(read, ['person', 'provider', extra?.id ?? '', 'dayPrice'])).toEqual([
      ['B1', 'skyddad', '', 100],
      ['B2', 'Asken', 'Storgatan 2', 200],
    ]);
    expect(extra?.header).toBe('Adress');
    expect(JSON.stringify(read.report.preview)).not.toContain('Eken');
  });

  test('has no home in the name that is made for it', async () => {
    const withoutPersons = content.replace('Personnummer', 'Anteckning');
    const read = await readOrFail({ content: withoutPersons });
    expect(rowsOf(read, ['placementId', 'provider'])).toEqual([
      ['HVB/2026-01-01', 'skyddad'],
      ['HVB/Asken/2026-01-02', 'Asken'],
    ]);
  });

  test('is the same when it is imported again', async () => {
    const { session } = await readOrFail({ content }, { extras: [5] });
    const { after } = takenInto(session, { columnIds: [], rows: [] });
    const again = takenInto(session, after);
    expect(again.after).toEqual(after);
    expect(again.plan.difference.unchanged).toBe(2);
  });
});
