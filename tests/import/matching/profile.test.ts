import fc from 'fast-check';
import { choicesOver, profileOf } from '../../../src/import/matching/profile';
import { signatureOf } from '../../../src/import/matching/signature';
import { isRefusal, type ReadingChoices } from '../../../src/import/list';
import { type ListMemory, type ListProfile, noMemory } from '../../../src/import/memory';
import { readOrFail, type ReadByTest, readOrRefuse, rowsOf } from '../reading';

const named = (names: readonly string[]): readonly { name: string; isNamed: boolean }[] =>
  names.map((name, index) => ({ name: name === '' ? `Kolumn ${index + 1}` : name, isNamed: name !== '' }));

describe('the signature of headers', () => {
  test.each([
    [['Startdatum', 'Fr.o.m.', 'Pris (kr)'], 'startdatum|from|pris'],
    [['STARTDATUM ', 'fr o m', 'pris'], 'startdatum|from|pris'],
    [['', 'Pris', ''], '|pris|'],
    [['', ''], ''],
    [[], ''],
    [['__proto__'], 'proto'],
  ])('of %j is %j', (headers, expected) => {
    expect(signatureOf(named(headers))).toBe(expected);
  });

  it('is that of no other headers, in no other order', () => {
    const name = fc.stringMatching(/^[a-zåäö0-9]{0,4}$/);
    const headers = fc.array(name, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(headers, headers, (one, other) => {
        fc.pre([...one, ...other].some((each) => each !== ''));
        const plain = (names: readonly string[]): string =>
          JSON.stringify(names.map((each) => each.normalize('NFD').replace(/\p{M}/gu, '')));
        const areAlike = signatureOf(named(one)) === signatureOf(named(other));
        expect(areAlike).toBe(plain(one) === plain(other));
      }),
    );
  });
});

const list = [
  'A;B;Datum;Datum;Pris;Övrigt;Lön',
  'P1;Hvb-hem;01/02/2026;03/04/2026;1.850;x;7',
  'P2;Jourhem;05/06/2026;07/08/2026;2.100;y;8',
].join('\n');

const choices: ReadingChoices = {
  kind: 'placements',
  columns: { placementId: 0, kind: 1, start: 2, end: 3, dayPrice: 4, fee: null },
  constants: { dayRule: 'nätter', quantity: 'nonsense' },
  forms: {
    start: { type: 'date', form: 'dayMonthYear', pivot: null },
    end: { type: 'date', form: 'dayMonthYear', pivot: null },
    dayPrice: { type: 'number', decimal: ',', groups: '.' },
  },
  extras: [5],
  repairs: { overlaps: 'cut' },
};

function rememberedOf({ report }: ReadByTest, made: ReadingChoices): ListMemory {
  return { ...noMemory, profiles: { [signatureOf(report.headers)]: profileOf(report, made) } };
}

async function again(memory: ListMemory, told?: ReadingChoices): Promise<ReadByTest> {
  const read = await readOrRefuse({ content: list }, told, memory);
  if (isRefusal(read)) throw new Error('refused');
  return read;
}

describe('what is remembered of a list', () => {
  it('is how it was read, and nothing that is as it would be anyway', async () => {
    const read = await readOrFail({ content: list }, choices);
    const profile = profileOf(read.report, choices);
    expect(profile).toMatchObject({
      kind: 'placements',
      constants: { dayRule: 'nätter' },
      parts: {},
      forms: choices.forms,
      repairs: { overlaps: 'cut' },
      extras: ['Övrigt'],
    });
    const filled = Object.entries(profile.columns).filter(([, header]) => header !== null);
    expect(Object.fromEntries(filled)).toEqual({
      placementId: 'A',
      kind: 'B',
      start: 'Datum',
      end: 'Datum#2',
      dayPrice: 'Pris',
    });
    expect(profile.columns['fee']).toBeNull();
    expect(profileOf(read.report, {})).toEqual(profile);
  });

  it('reads the next list as this one, with nobody saying anything', async () => {
    const first = await readOrFail({ content: list }, choices);
    const ids = ['placementId', 'kind', 'start', 'end', 'dayPrice', 'dayRule', 'extra:Övrigt'];
    const second = await again(rememberedOf(first, choices));
    expect(rowsOf(second, ids)).toEqual(rowsOf(first, ids));
    expect(rowsOf(second, ids)).toEqual([
      ['P1', 'HVB', '2026-02-01', '2026-04-03', 1850, 'nätter', 'x'],
      ['P2', 'Jourhem', '2026-06-05', '2026-08-07', 2100, 'nätter', 'y'],
    ]);
    const { report } = second;
    expect(report.matches.filter(({ header }) => header !== null).map(({ origin }) => origin)).toEqual(
      report.matches.filter(({ header }) => header !== null).map(() => 'remembered'),
    );
    expect(report.repairs.used.overlaps).toBe('cut');
    expect(profileOf(report, {})).toEqual(profileOf(first.report, choices));
  });

  it('is of no use for a list of another kind', async () => {
    const first = await readOrFail({ content: list }, choices);
    const { report } = await again(rememberedOf(first, choices), { kind: 'budget' });
    expect(report.matches.filter(({ origin }) => origin === 'remembered')).toEqual([]);
  });

  it('gives way to what is said now, whatever that is, and holds for the rest', async () => {
    const first = await readOrFail({ content: list }, choices);
    const memory = rememberedOf(first, choices);
    const told: ReadingChoices = { columns: { end: null }, constants: { dayRule: 'båda' }, extras: [6] };
    const { report } = await again(memory, told);
    const match = (id: string): unknown => report.matches.find(({ columnId }) => columnId === id);
    expect(match('end')).toMatchObject({ header: null });
    expect(match('dayRule')).toMatchObject({ constant: 'båda' });
    expect(match('start')).toMatchObject({ header: 2, origin: 'remembered' });
    expect(report.written).toContain('extra:Lön');
    expect(report.written).not.toContain('extra:Övrigt');
  });
});

describe('choices over what is remembered', () => {
  it('take it back where they are null, and leave the rest', () => {
    const told: ReadingChoices = {
      parts: { month: null },
      forms: { amount: null },
      constants: { kind: null },
    };
    expect(choicesOver(profile, told, headers)).toMatchObject({ constants: {}, parts: {}, forms: {} });
    expect(choicesOver(profile, { parts: { month: null } }, headers)).toMatchObject({
      parts: {},
      constants: { kind: 'HVB' },
      forms: profile.forms,
    });
    expect(choicesOver(null, told, headers)).toEqual({ parts: {}, forms: {}, constants: {} });
  });

  const part = { sign: '-', side: 'before' } as const;
  const profile: ListProfile = {
    kind: 'budget',
    columns: { month: 'A' },
    constants: { kind: 'HVB' },
    parts: { month: part },
    forms: { amount: { type: 'number', decimal: '.', groups: 'none' } },
    repairs: { overlaps: 'cut', openRows: 'off' },
    extras: ['B', 'gone'],
  };
  const headers = named(['A', 'B']);

  it('are all of both, and a choice of what fills a column does away with its constant and its part', () => {
    expect(choicesOver(null, { kind: 'prices' }, headers)).toEqual({ kind: 'prices' });
    expect(choicesOver(profile, {}, headers)).toEqual({
      kind: 'budget',
      constants: { kind: 'HVB' },
      parts: { month: part },
      forms: profile.forms,
      repairs: profile.repairs,
      extras: [1],
    });
    const told: ReadingChoices = {
      columns: { kind: 0, month: 1 },
      repairs: { openRows: 'always' },
      extras: [],
    };
    expect(choicesOver(profile, told, headers)).toMatchObject({
      constants: {},
      parts: {},
      repairs: { overlaps: 'cut', openRows: 'always' },
      extras: [],
    });
  });
});
