import fc from 'fast-check';
import { comparedValue, valueKey } from '../../../src/import/meanings/compared';
import { knownKinds } from '../../../src/import/meanings/kinds';
import { legalGroundOf } from '../../../src/import/meanings/legalGround';
import { meaningsFor } from '../../../src/import/meanings/meanings';
import { kindAliases, uncertainKinds } from '../../../src/tables/kindAliases';
import { kinds } from '../../../src/tables/kinds';
import { legalGrounds } from '../../../src/tables/laws';
import { prices } from '../../../src/tables/prices';
import { kind as kindColumn } from '../../../src/tables/sharedColumns';
import { tables } from '../../../src/tables';

const nothing = { values: {}, kinds: null };

test('a remembered kind that the workbook no longer has is unknown; what was to be written as it stands still is', () => {
  const values = { kind: { xa: 'Borta', xb: 'HVB natt', egen: 'Egen' } };
  const meanings = meaningsFor(kindColumn, { choices: {}, memory: { values, kinds: ['HVB natt'] } });
  expect(['xa', 'xb', 'Egen'].map((text) => meanings?.meaningOf(text)?.text ?? null)).toEqual([
    null,
    'HVB natt',
    'Egen',
  ]);
});

describe('a legal ground', () => {
  test.each([
    ['LVU 2§', 'LVU 2 §'],
    ['2 § LVU', 'LVU 2 §'],
    ['LVU §2', 'LVU 2 §'],
    ['lvu  2 §', 'LVU 2 §'],
    ['2§LVU', 'LVU 2 §'],
    ['Enligt LVU 3 §', 'LVU 3 §'],
    ['LVU 2 o 3 §§', 'LVU 2 och 3 §§'],
    ['LVU 2, 3 och 6 §§', 'LVU 2, 3 och 6 §§'],
    ['LVU 22a §', 'LVU 22 a §'],
    ['LVU', 'LVU'],
    ['SoL', 'SoL'],
    ['SoL 4 kap 1 §', 'SoL 4 kap. 1 §'],
    ['SoL 4 kap. 1§', 'SoL 4 kap. 1 §'],
    ['4 kap. 1 § SoL', 'SoL 4 kap. 1 §'],
    ['SoL 4:1', 'SoL 4 kap. 1 §'],
    ['SoL kap 4 § 1', 'SoL 4 kap. 1 §'],
    ['SoL 11 kap.', 'SoL 11 kap.'],
    ['SoL (2025:400) 11 kap. 1 §', 'SoL (2025:400) 11 kap. 1 §'],
    ['socialtjänstlagen (2001:453) 4 kap 1 §', 'SoL (2001:453) 4 kap. 1 §'],
    ['Socialtja\u0308nstlagen', 'SoL'],
    ['FB 6 kap 8 §', 'FB 6 kap. 8 §'],
    ['LVM 13 §', 'LVM 13 §'],
    ['LSS 9 §', 'LSS 9 §'],
    ['SoL 4', null],
    ['SoL 1 §', null],
    ['LVU 3 § 1 st', null],
    ['LVU omedelbart', null],
    ['Frivillig', null],
    ['LVU SoL', null],
    ['2', null],
    ['', null],
    ['x'.repeat(200), null],
  ])('%j is %j', (text, expected) => {
    expect(legalGroundOf(text)).toBe(expected);
  });

  it('is read from every way of writing it, and from what we write ourselves', () => {
    const section = fc.integer({ min: 1, max: 99 });
    const law = fc.constantFrom('LVU', 'LVM', 'LSS', 'LPT');
    const spellings = fc.constantFrom(
      (name: string, at: number) => `${name} ${at}§`,
      (name: string, at: number) => `${at} § ${name}`,
      (name: string, at: number) => `${name} §${at}`,
      (name: string, at: number) => `${name.toLowerCase()} ${at} §`,
      (name: string, at: number) => ` ${name}\u00a0${at}  § `,
    );
    fc.assert(
      fc.property(law, section, spellings, (name, at, spelled) => {
        const written = `${name} ${at} §`;
        expect(legalGroundOf(spelled(name, at))).toBe(written);
        expect(legalGroundOf(written)).toBe(written);
      }),
    );
    for (const ground of legalGrounds) expect(legalGroundOf(ground)).toBe(ground);
  });

  it('takes no time, however long and odd the text is', () => {
    for (const text of ['1,'.repeat(16_000), '( '.repeat(16_000), '2025:400 '.repeat(11), 'och '.repeat(24)])
      expect(legalGroundOf(text)).toBeNull();
  });
});

describe('the kinds of placement', () => {
  const { kindOf, options, candidatesOf } = knownKinds(null);

  it('are the shipped ones where the workbook has no table of them', () => {
    expect(options).toHaveLength(kinds.rows.length);
    for (const option of options) expect(kindOf(option)).toBe(option);
  });

  test.each([
    ['Hvb-hem', 'HVB'],
    ['HVB hem', 'HVB'],
    ['Hem för vård eller boende', 'HVB'],
    ['hvb', 'HVB'],
    ['Residential care home (HVB)', 'HVB'],
    ['SiS', 'Särskilt ungdomshem (SiS)'],
    ['Särskilt ungdomshem', 'Särskilt ungdomshem (SiS)'],
    ['§12-hem', 'Särskilt ungdomshem (SiS)'],
    ['Sa\u0308rskilt ungdomshem (SiS)', 'Särskilt ungdomshem (SiS)'],
    ['Konsulentstött fh', 'Konsulentstött familjehem'],
    ['EGET FAMILJEHEM', 'Eget familjehem'],
    ['Släkthem', 'Nätverkshem'],
    ['Jour', 'Jourhem'],
    ['Stödboende 16 – 20 år', 'Stödboende'],
    ['Särskilt förordnad vårdnadshavare', 'Vårdnadsöverflyttning'],
    ['Familjehem', null],
    ['Fh', null],
    ['Institution', null],
    ['HVB vuxna', null],
    ['HVV', null],
    ['---', null],
    ['H.V.B.', null],
    ['HVB*', null],
    ['HVB+', null],
    ['Jourhem*', null],
    ['SiS*', null],
    ['Stöd-boende', null],
    ['Stödboende (16-20)', null],
  ])('%j is %j', (text, expected) => {
    expect(kindOf(text)).toBe(expected);
  });

  it('may be one of several: those are offered, the likeliest first', () => {
    expect(candidatesOf('fam.hem')).toEqual(['Eget familjehem', 'Konsulentstött familjehem', 'Nätverkshem']);
    expect(candidatesOf('HVB')).toEqual([]);
  });

  it('are proposed for what differs from one by signs only', () => {
    expect(candidatesOf('HVB*')).toEqual(['HVB']);
    expect(candidatesOf('SiS*')).toEqual(['Särskilt ungdomshem (SiS)']);
    expect(candidatesOf('***')).toEqual([]);
    const own = knownKinds(['HVB', 'HVB*', '<18 år', 'Stödboende 16-17', 'HVB-hem']);
    expect(['hvb *', 'HVB+', '>18 år', '< 18 ÅR', 'Stödboende (16-17)', 'HVB hem'].map(own.kindOf)).toEqual([
      'HVB*',
      null,
      null,
      '<18 år',
      null,
      null,
    ]);
    expect(own.candidatesOf('HVB+')).toEqual(['HVB', 'HVB*']);
    expect(own.candidatesOf('>18 år')).toEqual(['<18 år']);
    expect(own.candidatesOf('HVB hem').slice(0, 1)).toEqual(['HVB-hem']);
  });

  it('of the workbook are never taken for one another, and no two values that signs tell apart become one', () => {
    const signs = fc.constantFrom('', '*', '+', '(', ')', '<', '>', '-', '.', '/', '?');
    const value = fc
      .tuple(signs, fc.constantFrom('HVB', 'hvb', 'Jourhem', '18 år', 'Eken'), signs)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), fc.array(value), (own, values) => {
        const among = knownKinds(own);
        const plain = (text: string): string => text.toLowerCase().replaceAll(' ', '');
        for (const kind of own) expect(plain(among.kindOf(kind) ?? '')).toBe(plain(kind));
        for (const each of values) {
          const kind = among.kindOf(each);
          if (kind !== null && own.length > 0) expect(plain(kind)).toBe(plain(each));
        }
      }),
    );
  });

  it('of the workbook hold instead, and what they are called elsewhere as long as they are the same', () => {
    const own = knownKinds(['Hvb', 'Familjehem', 'Own foster home', ' ']);
    expect(own.options).toEqual(['Hvb', 'Familjehem', 'Own foster home']);
    expect(['Hem för vård eller boende', 'familjehem', 'Eget fh', 'Jourhem', 'Fh'].map(own.kindOf)).toEqual([
      'Hvb',
      'Familjehem',
      'Own foster home',
      null,
      null,
    ]);
    expect(own.candidatesOf('Fh')).toEqual(['Own foster home']);
  });

  it('have no name in common, and every name is that of a shipped kind', () => {
    const names = Object.entries(kindAliases).flatMap(([name, others]) =>
      [name, ...others].map(comparedValue),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const known = new Set(options);
    expect(Object.keys(kindAliases).filter((name) => !known.has(name))).toEqual([]);
    for (const [value, candidates] of Object.entries(uncertainKinds)) {
      expect(kindOf(value)).toBeNull();
      expect(candidates.filter((name) => !known.has(name))).toEqual([]);
    }
  });
});

describe('what a value means', () => {
  it('is what the user says, else what is remembered, else what is known', () => {
    const meaningIn = (
      chosen: Record<string, string>,
      remembered: Record<string, string>,
    ): ((text: string) => unknown) => {
      const query = {
        choices: { values: { kind: chosen } },
        memory: { kinds: null, values: { kind: remembered } },
      };
      return (text) => meaningsFor(kindColumn, query)?.meaningOf(text);
    };
    expect(meaningIn({ HVB: 'Jourhem' }, { hvb: 'Stödboende' })('HVB')).toEqual({
      text: 'Jourhem',
      origin: 'chosen',
    });
    expect(meaningIn({}, { hvb: 'Stödboende' })(' Hvb')).toEqual({
      text: 'Stödboende',
      origin: 'remembered',
    });
    expect(meaningIn({}, {})('Hvb')).toEqual({ text: 'HVB', origin: 'exact' });
    expect(meaningIn({ X: ' ' }, {})('X')).toBeNull();
    expect(meaningIn({ 'Eken [personnummer]': 'HVB' }, {})('Eken 19900101-2385')).toEqual({
      text: 'HVB',
      origin: 'chosen',
    });
  });

  it('of a column of words is one of its words, whoever says it', () => {
    const unit = prices.columns.find(({ id }) => id === 'priceUnit');
    if (unit === undefined) throw new Error('there is no unit');
    const said = { choices: { values: { priceUnit: { vecka: 'månad', år: 'vecka' } } }, memory: nothing };
    const meanings = meaningsFor(unit, said);
    expect(meanings?.options).toEqual(['dygn', 'månad']);
    expect(meanings?.meaningOf('dygn*')).toBeNull();
    expect(meanings?.candidatesOf('dygn*')).toEqual(['dygn']);
    expect(['vecka', 'år', '/dygn', 'month', 'Mån.'].map((text) => meanings?.meaningOf(text)?.text)).toEqual([
      'månad',
      undefined,
      'dygn',
      'month',
      'månad',
    ]);
  });

  it('is asked of no other columns', () => {
    const asked = tables.flatMap(({ columns }) =>
      columns.filter(
        (column) =>
          column.words === undefined && meaningsFor(column, { choices: {}, memory: nothing }) !== null,
      ),
    );
    expect(new Set(asked.map(({ id }) => id))).toEqual(new Set(['kind', 'law']));
  });

  it('is remembered by the value as it is shown, whatever its case', () => {
    expect(valueKey(' Fa\u0308rg ')).toBe('färg');
  });

  it.each(tables.flatMap(({ columns }) => columns.filter(({ wordAliases }) => wordAliases !== undefined)))(
    'is one of the words for every alias of $id, and no word has the alias of another',
    ({ words = {}, wordAliases = {} }) => {
      expect(Object.keys(wordAliases).filter((value) => words[value] === undefined)).toEqual([]);
      const names = Object.entries(words).flatMap(([value, { sv, en }]) => [
        ...new Set([comparedValue(sv), comparedValue(en)]),
        ...(wordAliases[value] ?? []).map(comparedValue),
      ]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    },
  );
});
