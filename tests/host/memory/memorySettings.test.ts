import fc from 'fast-check';
import {
  memoryIn,
  memoryKeys,
  settingsWith,
  type StoredTexts,
} from '../../../src/host/memory/memorySettings';
import type { ListReport } from '../../../src/import/list';
import { valueKey } from '../../../src/import/meanings/compared';
import { noMemory } from '../../../src/import/memory';
import { signatureOf } from '../../../src/import/matching/signature';
import { chosen, headersOf, match, reportWith } from './reports';

const values = (...found: ListReport['values'][number]['values'][number][]): Partial<ListReport> => ({
  values: [{ columnId: 'kind', values: found, more: 0, options: [] }],
});

const after = (report: ListReport, stored: StoredTexts = {}): StoredTexts => ({
  ...stored,
  ...settingsWith(stored, report),
});

const nothing = { columns: {}, profiles: {}, values: {} };

/** A list whose header is this number, so that each is of another making. */
const numbered = (number: number): ListReport =>
  reportWith({ headers: headersOf([`Barn ${number}`, 'Från']) });

describe('what is remembered', () => {
  test('of a list is how its columns were filled, by its headers', () => {
    const report = reportWith({
      matches: [
        match('person', 0),
        { ...match('kind', null), constant: 'HVB', origin: 'chosen' },
        { ...match('start', 1), part: { sign: '–', side: 'before' } },
      ],
      forms: [
        {
          columnId: 'start',
          detected: null,
          used: { type: 'date', form: 'shortYear', pivot: 30 },
        },
      ],
      repairs: {
        ...reportWith({}).repairs,
        used: { ...reportWith({}).repairs.used, openRows: 'always', sameEnd: 'keepLongest' },
      },
    });
    const memory = memoryIn(after(report));
    expect(memory.profiles[signatureOf(report.headers)]).toEqual({
      kind: 'placements',
      columns: { person: 'Barn', kind: null, start: 'Från' },
      constants: { kind: 'HVB' },
      parts: { start: { sign: '–', side: 'before' } },
      forms: { start: { type: 'date', form: 'shortYear', pivot: 30 } },
      repairs: { openRows: 'always', sameEnd: 'keepLongest' },
      extras: [],
    });
    expect(memory.columns.placements).toEqual({ person: 'Barn', start: 'Från' });
  });

  test('of lists with other headers stays beside it', () => {
    const memory = memoryIn(after(numbered(2), after(numbered(1))));
    expect(Object.keys(memory.profiles)).toEqual(
      [2, 1].map((number) => signatureOf(numbered(number).headers)),
    );
  });

  test('is of the latest twenty makings of lists, counted from when each was last imported', () => {
    let stored: StoredTexts = {};
    for (let number = 1; number <= 20; number += 1) stored = after(numbered(number), stored);
    stored = after(numbered(1), stored);
    stored = after(numbered(21), stored);
    const remembered = new Set(Object.keys(memoryIn(stored).profiles));
    expect(remembered.size).toBe(20);
    expect(remembered.has(signatureOf(numbered(1).headers))).toBe(true);
    expect(remembered.has(signatureOf(numbered(2).headers))).toBe(false);
  });

  test('of a list without headers is nothing', () => {
    expect(memoryIn(after(reportWith({ headers: headersOf(['', '']) }))).profiles).toEqual({});
  });

  test('of values is what the user said, without letter case and spaces around', () => {
    const report = reportWith(
      values(
        chosen(' HVB-hem ', 'HVB'),
        { raw: 'hvb', count: 3, meaning: 'HVB', origin: 'exact' },
        { raw: 'SIS ', count: 1, meaning: 'Särskilt ungdomshem (SiS)', origin: 'remembered' },
        { raw: 'okänt', count: 1, meaning: null, origin: null },
      ),
    );
    expect(memoryIn(after(report)).values).toEqual({
      kind: { 'hvb-hem': 'HVB', sis: 'Särskilt ungdomshem (SiS)' },
    });
  });

  test('of values is known again by lists, whether their letters are composed or not', () => {
    const apart = 'Fo\u0308rsta linjens HVB';
    const { kind = {} } = memoryIn(after(reportWith(values(chosen(apart, 'HVB'))))).values;
    expect(kind).toEqual({ 'f\u00f6rsta linjens hvb': 'HVB' });
    expect(kind[valueKey(apart)]).toBe('HVB');
  });

  test('of a value that means something else now is the new meaning', () => {
    const stored = after(reportWith(values(chosen('akut', 'Jourhem'), chosen('kval', 'HVB'))));
    const again = after(reportWith(values(chosen('Akut', 'HVB'))), stored);
    expect(memoryIn(again).values).toEqual({ kind: { akut: 'HVB', kval: 'HVB' } });
  });

  test('of values is the latest two thousand', () => {
    const many = Array.from({ length: 1_999 }, (_, index) => chosen(`värde ${index}`, 'HVB'));
    let stored = after(reportWith(values(...many)));
    stored = after(reportWith(values(chosen('ett till', 'HVB'), chosen('och ett', 'HVB'))), stored);
    const { kind = {} } = memoryIn(stored).values;
    expect(Object.keys(kind)).toHaveLength(2_000);
    expect(kind['ett till']).toBe('HVB');
    expect(kind['värde 1998']).toBeUndefined();
  });
});

describe('a personal number is never remembered', () => {
  const number = '19121212-1212';
  test.each<[string, Partial<ListReport>]>([
    ['a value', values(chosen(`Familjen ${number}`, 'Eget familjehem'))],
    ['a whole value', values(chosen('121212-1212', 'HVB'))],
    ['a value that was masked', values(chosen('Familjen [personnummer]', 'HVB'))],
    ['a meaning', values(chosen('akut', number))],
    ['a constant', { matches: [{ ...match('person', null), constant: number }] }],
    ['a header', { headers: headersOf([`Barn ${number}`, 'Från']) }],
  ])('%s', (_title, parts) => {
    const stored = after(reportWith(parts));
    expect(JSON.stringify(stored)).not.toMatch(/1212|personnummer/u);
  });
});

describe('what a setting holds that is not ours', () => {
  const profile = {
    kind: 'placements',
    columns: { start: 'Från' },
    constants: {},
    parts: {},
    forms: {},
    repairs: {},
    extras: [],
  };
  test('a profile as it should be is read', () => {
    const stored = { 'varddygn.profiles': JSON.stringify([['barn|från', profile]]) };
    expect(memoryIn(stored).profiles).toEqual({ 'barn|från': profile });
  });

  test.each<[string, unknown]>([
    ['another kind', { ...profile, kind: 'invoices' }],
    ['a column that is a number', { ...profile, columns: { start: 1 } }],
    ['constants missing', { ...profile, constants: undefined }],
    ['a part without a sign', { ...profile, parts: { start: { sign: '', side: 'before' } } }],
    ['a part on no side', { ...profile, parts: { start: { sign: '-', side: 'middle' } } }],
    [
      'a form of another version',
      { ...profile, forms: { start: { type: 'date', form: 'roman', pivot: 1 } } },
    ],
    [
      'a pivot of four digits',
      { ...profile, forms: { a: { type: 'date', form: 'shortYear', pivot: 2030 } } },
    ],
    ['groups of another kind', { ...profile, forms: { a: { type: 'number', decimal: ',', groups: '_' } } }],
    ['a repair of another version', { ...profile, repairs: { openRows: 'guess' } }],
    ['a repair that is not', { ...profile, repairs: { magic: 'on' } }],
    ['a reason that is a text', { ...profile, repairs: { reason: 'S' } }],
    ['extras that are numbers', { ...profile, extras: [1] }],
    ['a list', []],
    ['nothing', null],
  ])('a profile with %s is not', (_title, damaged) => {
    const stored = {
      'varddygn.profiles': JSON.stringify([
        ['barn', damaged],
        ['annan', profile],
      ]),
    };
    expect(memoryIn(stored).profiles).toEqual({ annan: profile });
  });

  test('whatever it is, it never breaks the reading, and never reaches the prototype', () => {
    const own = Reflect.ownKeys(Object.prototype);
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(
        '[["__proto__",{}]]',
        '{"__proto__":{"kind":"placements"}}',
        '[["kind","__proto__","HVB"]]',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...memoryKeys), odd, (key, text) => {
        const memory = memoryIn({ [key]: text });
        expect(Object.keys(memory)).toEqual(Object.keys(nothing));
        expect(Object.getPrototypeOf(memory.values)).toBe(Object.prototype);
        expect(() => settingsWith({ [key]: text }, reportWith({}))).not.toThrow();
      }),
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(own);
  });

  test('nothing is remembered where nothing is stored', () => {
    const { profiles, values: meanings } = memoryIn({});
    expect({ profiles, values: meanings }).toEqual({ profiles: noMemory.profiles, values: noMemory.values });
  });
});
