import * as fc from 'fast-check';
import { headersOf, positionsOf } from '../../../src/functions/tables/sheetTable';
import { placements } from '../../../src/tables/placements';
import { readList } from './tables';

/** 2026-01-28 and 2026-02-03. */
const start = 46050;
const end = 46056;

const header = [
  'Placerings-ID',
  'Placeringsform',
  'Utförare',
  'Startdatum',
  'Slutdatum',
  'Dygnspris',
  'Arvode',
];
const row = ['P1', 'HVB', 'Björken', start, end, 1467.5, ''];

describe('a range of placements', () => {
  test('is read column by column, whatever the order and with columns of the user’s own', () => {
    const { columns, names, sentences } = readList([
      ['Min egen', 'Dygnspris', 'Slutdatum', 'Startdatum', 'Placeringsform', 'Placerings-ID'],
      ['x', 1467.5, end, start, 'HVB', 'P1'],
      [true, 'fri', '', '2026-01-28', ' hvb ', 'P2'],
    ]);
    expect(sentences).toEqual({});
    expect([...columns.start]).toEqual([start, start]);
    expect([...columns.end]).toEqual([end, 0]);
    expect([...columns.dayPrice]).toEqual([1_467_500_000, 0]);
    expect(columns.kind[1]).toBe(columns.kind[0]);
    expect(names.textOf(columns.kind[1] ?? -1)).toBe('HVB');
  });

  // Rows are read some hundred at a time, and columns in which nothing has been met are looked through together.
  test('is read to its end where a column holds nothing for a long while', () => {
    const rows = Array.from({ length: 1_300 }, (_, index) => [
      ...['HVB', start, end],
      index === 1_299 ? 'nätter' : '',
      index === 600 ? 1467.5 : null,
      index === 1_299 ? 2.5 : '',
    ]);
    const headers = ['Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnsregel', 'Arvode', 'Antal'];
    const { columns, sentences } = readList([headers, ...rows]);
    expect(sentences).toEqual({});
    const filled = (column: Float64Array): [number, number][] =>
      [...column.entries()].filter(([, value]) => !Number.isNaN(value));
    expect(filled(columns.fee)).toEqual([[600, 1_467_500_000]]);
    expect(filled(columns.quantity)).toEqual([[1_299, 2_500_000]]);
    expect([columns.dayRule.indexOf(2), columns.dayRule.lastIndexOf(2)]).toEqual([1_299, 1_299]);
    expect(filled(columns.dayPrice)).toEqual([]);
  });

  test('has nothing in columns that it lacks', () => {
    const { columns } = readList([
      ['Startdatum', 'Slutdatum', 'Placeringsform'],
      [start, end, 'HVB'],
    ]);
    expect([...columns.fee]).toEqual([NaN]);
    expect([...columns.quantity]).toEqual([NaN]);
    expect([...columns.provider]).toEqual([-1]);
    expect([...columns.extendedFrom]).toEqual([0]);
    expect([...columns.carerBorn]).toEqual([0]);
    expect([...columns.dayRule]).toEqual([0]);
  });

  test('is known by English headers and by those of other systems', () => {
    const english = readList([
      ['Placement ID', 'Kind', 'START DATE', 'End date', 'Day rule', 'Carer born', 'Quantity'],
      ['P1', 'HVB', start, end, 'nights', 1968, 2.5],
      ['P2', 'HVB', start, end, 'BÅDA', '1968', 0],
    ]);
    expect(english.table.sheet.language).toBe('en');
    expect([...english.columns.dayRule]).toEqual([2, 1]);
    expect([...english.columns.carerBorn]).toEqual([1968, 1968]);
    expect([...english.columns.quantity]).toEqual([2_500_000, NaN]);
    const others = readList([
      ['Placeringsform', 'Insatsstart', 'Fr.o.m.', 'T.o.m.'],
      ['HVB', 'x', start, end],
    ]);
    expect(others.table.sheet.language).toBe('sv');
    expect([...others.columns.end]).toEqual([end]);
  });

  test.each([0, null, undefined, '', '  ', '\u00a0', { type: 'Empty', basicValue: '' }])(
    'has a blank cell where it holds %p',
    (blank) => {
      const { columns, sentences } = readList([header, ['P1', 'HVB', blank, start, blank, blank, blank]]);
      expect(sentences).toEqual({});
      expect([columns.provider[0], columns.end[0], columns.dayPrice[0], columns.fee[0]]).toEqual([
        -1,
        0,
        NaN,
        NaN,
      ]);
    },
  );

  test('is open where the last day says until further notice', () => {
    const { columns } = readList([
      header,
      [...row.slice(0, 4), 2958465, 1, ''],
      [...row.slice(0, 4), '2999-12-31', 1, ''],
    ]);
    expect([...columns.end]).toEqual([0, 0]);
  });

  test('takes cells with a data type for what they hold', () => {
    const { columns, names, sentences } = readList([
      header,
      [
        'P1',
        { type: 'String', basicValue: 'HVB' },
        51,
        { type: 'FormattedNumber', basicType: 'Double', basicValue: start + 0.75 },
        '',
        { type: 'Double', basicValue: 10 },
        'FREE',
      ],
    ]);
    expect(sentences).toEqual({});
    expect([columns.start[0], columns.dayPrice[0], columns.fee[0]]).toEqual([start, 10_000_000, 0]);
    expect(names.textOf(columns.provider[0] ?? -1)).toBe('51');
  });

  test('tells its bad rows one by one, each by its first bad cell, and reads the others', () => {
    const { columns, sentences } = readList([
      header,
      row,
      ['P2', 'HVB', 'B', '', end, 1, ''],
      ['P3', 'HVB', 'B', '1/2 2026', 'x', 'y', ''],
      ['P4', { type: 'Error', basicValue: '#N/A' }, 'B', start, '', '', ''],
      ['P5', 'HVB', true, start, '', '', ''],
      ['P6', 'HVB', 'B', start, '', -5, ''],
      ['P7', 'HVB', 'B', start, '', '1.234,5O', ''],
      row,
    ]);
    expect(sentences).toEqual({
      1: 'Tabellrad 2 (P2), Startdatum: datum saknas. Skriv ett datum, till exempel 2026-01-31.',
      2: 'Tabellrad 3 (P3), Startdatum: ”1/2 2026” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
      3: 'Tabellrad 4 (P4), Placeringsform: cellen innehåller felet #SAKNAS!. Rätta den cellen först.',
      4: 'Tabellrad 5 (P5), Utförare: SANT är inget namn. Skriv namnet eller koden som text.',
      5: 'Tabellrad 6 (P6), Dygnspris: −5 är mindre än 0. Skriv beloppet utan minustecken.',
      6: 'Tabellrad 7 (P7), Dygnspris: ”1.234,5O” är text, inte ett tal. Skriv talet med bara siffror och decimaltecken, till exempel 1234,50.',
    });
    expect([columns.dayPrice[0], columns.dayPrice[7]]).toEqual([1_467_500_000, 1_467_500_000]);
  });

  test('names the column as it stands in the sheet, in either language', () => {
    const rows = [
      ['Placeringsform', 'Fr.o.m.', 'Slutdatum', 'Född', 'Antal', 'Dygnsregel'],
      ['HVB', 'x', '', '', '', ''],
      ['HVB', start, '', '', -1, ''],
      ['HVB', start, '', '', '', 'natten'],
    ];
    expect(readList(rows, 'en').sentences).toEqual({
      0: 'Table row 1, Fr.o.m.: “x” is not a date. Write it as year-month-day, such as 2026-01-31.',
      1: 'Table row 2, Antal: the quantity -1 does not lie between 0 and 1,000,000. Write the agreed number of days, such as 2.5.',
      2: 'Table row 3, Dygnsregel: “natten” is not one of the words that can be used. Write both or nights.',
    });
  });

  test.each([68, 1968.5, 'sextioåtta', 25000, true])('has no year of birth in %p', (cell) => {
    const { sentences } = readList([
      ['Placeringsform', 'Startdatum', 'Slutdatum', 'Uppdragstagare född'],
      ['HVB', start, '', cell],
    ]);
    expect(sentences[0]).toMatch(/^Tabellrad 1, Uppdragstagare född: .+ är inget födelseår\./u);
  });
});

describe('rows that hold no placement', () => {
  const blank = ['', null, 0, undefined, '', 0, ' '];

  test('are blank ones, wherever they stand', () => {
    const { table, sentences } = readList([header, blank, row, blank, row, blank]);
    expect([...table.empty]).toEqual([1, 0, 1, 0, 1]);
    expect(sentences).toEqual({});
  });

  test.each([
    { id: 'Summa', what: 'Summa' },
    { id: ' SUMMA dygn', what: 'Summa and more' },
    { id: 'Totalt', what: 'Total' },
    { id: '', what: 'no ID' },
  ])('are a last row with $what and no first day, also before blank ones', ({ id }) => {
    const { table, sentences } = readList([header, row, [id, '', '', '', '', 99_000, ''], blank]);
    expect([...table.empty]).toEqual([0, 1, 1]);
    expect(sentences).toEqual({});
  });

  test.each([
    { rows: [['P9', 'HVB', '', '', '', 1, '']], what: 'a last row with an ID' },
    { rows: [['', 'HVB', '', '', '', 1, ''], row], what: 'a row before the last' },
  ])('are not $what that lacks its first day', ({ rows }) => {
    const { table, sentences } = readList([header, row, ...rows]);
    expect(table.empty.includes(1)).toBe(false);
    expect(sentences[1]).toMatch(/^Tabellrad 2(?: \(P9\))?, Startdatum: datum saknas/u);
  });

  test('is a last row called Summa with a first day not: somebody has that for an ID', () => {
    expect([...readList([header, ['Summa', 'HVB', '', start, '', 1, '']]).table.empty]).toEqual([0]);
  });

  test('are all, where there is only a header', () => {
    const { columns } = readList([header]);
    expect(columns.count).toBe(0);
  });
});

describe('names', () => {
  test('are alike whatever their case and spaces, and however a letter is stored', () => {
    const { columns } = readList([
      header,
      ...['Björken', 'BJÖRKEN ', 'Björ ken', 'Björken'.normalize('NFD'), 'Bjorken'].map((name) => [
        'P',
        'HVB',
        name,
        start,
        '',
        1,
        '',
      ]),
    ]);
    const [first, ...others] = columns.provider;
    expect(others.map((each) => each === first)).toEqual([true, true, true, false]);
  });

  test('are told apart as keys by everything but spaces around them', () => {
    const { table, names } = readList([
      ['Person', 'Placeringsform', 'Startdatum', 'Slutdatum'],
      ...['K1', ' K1', 'k1', 12, '12', ''].map((key) => [key, 'K1', start, '']),
    ]);
    const keys = [...table.keysOf('person')];
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
    expect(keys[3]).toBe(keys[4]);
    expect(keys[5]).toBe(-1);
    expect(keys).not.toContain(table.namesOf('kind')[0]);
    expect(names.textOf(keys[2] ?? -1)).toBe('k1');
  });
});

describe('headers', () => {
  test('of its own go before aliases, and no column takes another’s own header', () => {
    const positions = positionsOf(placements.columns, [
      'Från',
      'Startdatum',
      'Slutdatum',
      'Planerat slutdatum',
    ]);
    expect(positions.get('start')).toBe(1);
    expect(positions.get('end')).toBe(2);
    expect(new Set(positions.values()).size).toBe(positions.size);
  });

  test('in any order give the same columns', () => {
    const all = placements.columns.map(({ header }) => header);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 1 }),
        fc.constantFrom<'sv' | 'en'>('sv', 'en'),
        (some, language) => {
          const headers = headersOf([some.map((each) => each[language])]);
          const positions = positionsOf(placements.columns, headers);
          expect(positions.size).toBe(some.length);
          for (const { id, header } of placements.columns)
            expect(positions.get(id) ?? -1).toBe(some.findIndex((each) => each === header));
        },
      ),
    );
  });
});
