import { recogniseTable } from '../../../src/functions/tables/recogniseTable';
import { call } from '../call';

/** 2026-01-01 and 2026-01-31. */
const [first, last] = [46023, 46053];

const header = ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'];
const placed = ['A', 'HVB', first, last, 1000];
const list = [header, placed];

/** The rows of SUMMARY by days and cost in January, or its one sentence. */
function summary(
  placements: readonly unknown[],
  further: readonly unknown[] = [],
  rows: string | null = null,
): unknown {
  const args = [['dygn', 'kostnad']];
  const answer = call('SUMMARY', placements, null, first, last, args, rows, null, null, null, ...further);
  return answer.length === 1 ? answer[0]?.[0] : answer.slice(1);
}

describe('a further table is taken for what it is', () => {
  test.each([
    { headers: ['Placerings-ID', 'Från', 'Till', 'Belopp', 'Text'], is: undefined },
    { headers: ['Placerings-ID', 'Från', 'Till', 'Belopp'], is: undefined },
    { headers: ['Placeringsform', 'Pris', 'Enhet', 'Dygnsregel', 'Gäler från'], is: undefined },
    { headers: ['Placeringsform', 'Namn'], is: undefined },
    { headers: ['Placerings-ID', 'Från', 'Belopp', 'Vad'], is: 'addOns' },
    { headers: ['Placement ID', 'From', 'Amount', 'Unit'], is: 'addOns' },
    { headers: ['Placeringsform', 'Prognosgrupp'], is: 'kinds' },
    { headers: ['Kind', 'Ends at age'], is: 'kinds' },
  ])('$headers', ({ headers, is }) => {
    const id = recogniseTable(headers)?.id;
    expect(id === 'kinds' || id === 'addOns' ? id : undefined).toBe(is);
  });

  test('an extract of the ledger is never added to the costs', () => {
    const ledger = [
      ['Placerings-ID', 'Från', 'Till', 'Belopp', 'Text'],
      ['A', first, last, 31_000, 'faktura'],
    ];
    expect(summary(list, [ledger])).toMatch(/^#VALUE! Rubrikerna ”Placerings-ID”, ”Från”/u);
  });
});

describe('where absences or add-ons name placements', () => {
  const addOns = [
    ['Placerings-ID', 'Från', 'Belopp', 'Vad'],
    ['A', first, 100, 'skola'],
  ];

  test('the list must have their IDs', () => {
    const withoutId = [header.slice(1), placed.slice(1)];
    expect(summary(withoutId)).toContainEqual(['Summa', 31, 31_000]);
    expect(summary(withoutId, [addOns])).toMatch(/^#VALUE! Placeringar: kolumnen Placerings-ID saknas/u);
    expect(summary(withoutId, [addOns.slice(0, 1)])).toContainEqual(['Summa', 31, 31_000]);
  });

  test('a row whose ID is an error cannot be counted, and otherwise it can', () => {
    const rows = [header, placed, [{ type: 'Error', basicValue: '#N/A' }, 'HVB', first, last, 10]];
    expect(summary(rows)).toContainEqual(['Summa', 62, 31_310]);
    // 31 × 1 000 + 31 × 100; the other row may have an add-on that nobody finds.
    expect(summary(rows, [addOns])).toContainEqual(['Summa', 31, 34_100]);
    const costs = call('COSTROWS', rows, null, first, last, null, null, addOns);
    expect(costs[2]?.[3]).toMatch(/^#/u);
  });

  test('a number and a text are one ID when they are written alike', () => {
    const named = (id: unknown): unknown =>
      summary([header, ['17', ...placed.slice(1)]], [[addOns[0], [id, first, 100, 'skola']]].flat(0));
    expect(named(17)).toContainEqual(['Summa', 31, 34_100]);
    expect(named('017')).toContainEqual(['Summa', 31, 31_000]);
  });
});

describe('two columns that mean the same', () => {
  const twice = (one: string, other: string): unknown =>
    summary([
      [...header.slice(0, 4), one, other],
      [...placed, 2000],
    ]);

  test('are an error that names both', () => {
    expect(twice('Dygnspris', 'Dygnspris')).toBe(
      '#VALUE! Placeringar: kolumnerna ”Dygnspris” och ”Dygnspris” betyder båda Dygnspris. Ta med bara den ena, eller ge den som ska gälla rubriken Dygnspris.',
    );
    expect(twice('Dygnskostnad', 'Pris per dygn')).toMatch(/”Dygnskostnad” och ”Pris per dygn”/u);
    const prices = [
      ['Placeringsform', 'Fr.o.m.', 'Avgift', 'Dygnspris'],
      ['HVB', first, 50, 4000],
    ];
    expect(call('PRICEAT', prices, 'HVB', first)[0]?.[0]).toMatch(
      /^#VALUE! Priser: kolumnerna ”Avgift” och ”Dygnspris” betyder båda Pris/u,
    );
  });

  test('are none where one has the header itself', () => {
    expect(twice('Dygnskostnad', 'Dygnspris')).toContainEqual(['Summa', 31, 62_000]);
    expect(twice('Dygnspris', 'Dygnskostnad')).toContainEqual(['Summa', 31, 31_000]);
  });

  test('hinder only what is read', () => {
    const rows = [
      [...header, 'Ärendenummer', 'Personnummer'],
      [...placed, 1, 2],
    ];
    expect(summary(rows)).toContainEqual(['Summa', 31, 31_000]);
    expect(call('SUMMARY', rows, null, first, last, 'personer')[0]?.[0]).toMatch(/betyder båda Person/u);
  });
});

test('a cost that may be that of the whole placement is no price per day', () => {
  const rows = [
    [...header.slice(0, 4), 'Placeringskostnad'],
    ['A', 'HVB', first, last, 124_000],
  ];
  const prices = [
    ['Placeringsform', 'Gäller från', 'Pris'],
    ['HVB', first, 4000],
  ];
  expect(call('COSTROWS', rows, prices, first, last)[1]).toEqual(['A', 31, 4000, 124_000, 0]);
});

describe('groups need the table that tells them', () => {
  test('Former is missing', () => {
    expect(summary(list, [], 'grupp')).toBe(
      '#VALUE! Tabellen Former behövs för det som efterfrågas. Ange den med rubrikraden, till exempel Former[#Alla].',
    );
  });

  test('its column is missing', () => {
    const kinds = [
      ['Placeringsform', 'Räknar dygn'],
      ['HVB', 'ja'],
    ];
    expect(summary(list, [kinds], 'grupp')).toMatch(/^#VALUE! Former: kolumnen Prognosgrupp saknas/u);
    const columns = call('SUMMARY', list, null, first, last, 'dygn', null, 'grupp', null, null, kinds);
    expect(columns[0]?.[0]).toMatch(/^#VALUE! Former: kolumnen Prognosgrupp saknas/u);
  });
});

describe('the last row is one of totals only if it looks like one', () => {
  const kinds = (...last: unknown[]): unknown[] => [
    ['Placeringsform', 'Räknar dygn', 'Slutar vid ålder'],
    ['HVB', 'ja', ''],
    last,
  ];

  test.each([
    { row: ['Totalentreprenad', 'nej', ''], isKind: true },
    { row: ['Totalentreprenad', '', ''], isKind: true },
    { row: ['Total', 'ja', ''], isKind: true },
    { row: ['Summa', '', 2], isKind: false },
    { row: ['Totalt', '', ''], isKind: false },
  ])('of Former: $row', ({ row, isKind }) => {
    const lines = call('SUMMARY', list, null, first, last, 'dygn', null, null, null, null, kinds(...row));
    expect(lines.slice(2, -4).map(([label]) => label)).toEqual(isKind ? [row[0]] : []);
  });

  test('a price without kind and day is an error that names its row', () => {
    const prices = [
      ['Placeringsform', 'Gäller från', 'Pris'],
      ['HVB', first, 4000],
      ['', '', 5000],
    ];
    expect(call('PRICEAT', prices, 'HVB', first)[0]?.[0]).toMatch(
      /ad 2, Placeringsform i Priser: cellen är tom/u,
    );
    const totals = [...prices.slice(0, 2), ['Summa', '', 5000]];
    expect(call('PRICEAT', totals, 'HVB', first)[0]?.[0]).toBe(4000);
  });

  test.each([
    { row: ['Summa', '', '', '', 9000], total: 31 },
    { row: ['', '', '', '', 9000], total: 31 },
    { row: ['', 'Summa', '', '', 9000], total: null },
    { row: ['', 'SiS', '', '', 9000], total: null },
  ])('of placements: $row', ({ row, total }) => {
    const answer = summary([...list, row]);
    expect(answer).toContainEqual(['Summa', 31, 31_000]);
    const blamed = JSON.stringify(answer).includes('Startdatum');
    expect(blamed).toBe(total === null);
  });

  test('of placements whose range begins with the kind', () => {
    const part = [...list, ['', 'Summa', '', '', 9000]].map((row) => row.slice(1));
    expect(summary(part)).toContainEqual(['Kan inte räknas', 0, 0]);
  });
});

test('a sentence names a row as one of the table, by what people know it by, and never by a personal number', () => {
  const bad = (id: unknown): unknown => {
    const answer = call('COSTROWS', [header, [id, 'HVB', 'x', '', 1]], null, first, last);
    return answer[1]?.[1];
  };
  expect(bad('P7')).toMatch(/^#VALUE! Tabellrad 1 \(P7\), Startdatum: /u);
  expect(bad(17)).toMatch(/^#VALUE! Tabellrad 1 \(17\), Startdatum: /u);
  expect(bad('')).toMatch(/^#VALUE! Tabellrad 1, Startdatum: /u);
  expect(bad('19901211-9948')).toMatch(/^#VALUE! Tabellrad 1 \(\[personnummer\]\), Startdatum: /u);
});

test.each([[0], ['0 %'], ['fri'], ['free']])('an absence for which %p is paid costs nothing', (paid) => {
  const absences = [
    ['Placerings-ID', 'Från', 'Till', 'Ersättning %'],
    ['A', first, first + 9, paid],
  ];
  // 21 of the 31 days.
  expect(summary(list, [absences])).toContainEqual(['Summa', 31, 21_000]);
});
