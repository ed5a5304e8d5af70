import fc from 'fast-check';
import { defaultRepairs } from '../../../src/import/repairs/repair';
import { readOrFail, remarksOf } from '../reading';

const placeholders = [
  'Skyddad identitet',
  'okänd',
  'N.N.',
  '–',
  '?',
  'XX',
  '0',
  'n/a',
  'Confidential',
] as const;

const row = fc.record({
  person: fc.constantFrom(...placeholders, 'B001', ''),
  kind: fc.constantFrom('HVB', 'Jourhem'),
  provider: fc.constantFrom('Eken', 'Linden'),
  start: fc.constantFrom('2026-01-01', '2026-01-05', '2026-01-09'),
  end: fc.constantFrom('', '', '2026-01-10', '2026-01-31'),
});

const choices = fc.record({
  duplicates: fc.constantFrom('off' as const, 'identical' as const, 'keepFirst' as const),
  repeated: fc.constantFrom('off' as const, 'samePlacement' as const, 'sameStart' as const),
  sameEnd: fc.constantFrom('off' as const, 'keepLongest' as const),
  openRows: fc.constantFrom('off' as const, 'placedElsewhere' as const, 'always' as const),
  overlaps: fc.constantFrom('keep' as const, 'cut' as const),
  continued: fc.constantFrom('off' as const, 'sameTerms' as const, 'anyLaw' as const),
});

test('no repair touches a row whose person is a placeholder, however it is chosen, and each is told of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), choices, async (rows, chosen) => {
      const lines = rows.map(({ person, kind, provider, start, end }) =>
        [person, kind, provider, start, end, '100'].join(';'),
      );
      const headers = 'Person;Placeringsform;Utförare;Startdatum;Slutdatum;Dygnspris';
      const read = await readOrFail(
        { content: [headers, ...lines].join('\n') },
        { repairs: { ...defaultRepairs, ...chosen } },
      );
      const isPlaceholder = (number: number): boolean => {
        const person = rows[number - 2]?.person ?? '';
        return placeholders.some((each) => each === person);
      };
      const { rows: repaired } = read.session.repairs({ repair: null, from: 0, count: Infinity });
      expect(repaired.filter((each) => isPlaceholder(each.row))).toEqual([]);
      const told = remarksOf(read).filter(({ remark }) => remark.problem === 'noPerson');
      expect(told.map(({ row: number, raw }) => [number, raw])).toEqual(
        rows.flatMap(({ person }, index) => (isPlaceholder(index + 2) ? [[index + 2, person]] : [])),
      );
    }),
    { numRuns: 100 },
  );
});
