import { call } from '../call';

/*
 * Ten placements of HVB began in 2025, the last 365 days: seven at cost centre 310, three at 320, each for 30 days; before them one that
 * ended on 1 January 2024, from which the history begins. One is open, at 320: it leaves on 10 January 2026 for certain.
 */

type Row = readonly unknown[];

const header = [
  ...['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Planerat slut', 'Säkert slut'],
  ...['Dygnspris', 'Ansvar', 'Verksamhet'],
];
const began: readonly Row[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month): Row => {
  const first = `2025-${String(month).padStart(2, '0')}-01`;
  const last = `2025-${String(month).padStart(2, '0')}-28`;
  return [`P${month}`, 'HVB', first, last, '', '', 1000, month <= 7 ? '310' : '320', '5570'];
});
const placements: readonly Row[] = [
  header,
  ['P0', 'HVB', '2023-12-01', '2024-01-01', '', '', 1000, '310', '5570'],
  ...began,
  ['P11', 'HVB', '2024-12-31', '', '2026-01-10', 'ja', 1000, '320', ''],
];
const budget: readonly Row[] = [
  ['Månad', 'Placeringsform', 'Ansvar', 'Verksamhet', 'Belopp'],
  ['2026-01-01', 'HVB', '310', '5570', 100_000],
  ['2026-02-01', 'HVB', '330', '', 50_000],
];
const adjustments: readonly Row[] = [
  ['Placerings-ID', 'Placeringsform', 'Från', 'Till', 'Ändring kr', 'Ändring dygn', 'Vem', 'När', 'Varför'],
  ['P11', '', '2026-01-01', '2026-01-20', -2_000, '', 'EL', '2025-12-20', 'flyttar tidigare'],
  ['', 'HVB', '2026-02-01', '2026-02-28', 7_000, '', 'EL', '2025-12-20', 'en till'],
];

function forecasted(view: string, ...tables: readonly unknown[]): ReturnType<typeof call> {
  const options = [
    ['Val', 'Värde'],
    ['Visa', view],
    ['Från', '2025-12-01'],
  ];
  return call('FORECAST', placements, '', '2025-12-31', '2026-03-31', options, ...tables);
}

const cellsOf = (answer: ReturnType<typeof call>, names: readonly string[]): unknown[][] => {
  const [headers = [], ...rows] = answer;
  return rows.map((row) => names.map((name) => row[headers.indexOf(name)]));
};

describe('FORECAST by cost centre and activity', () => {
  const parts = ['Ansvar', 'Verksamhet', 'Hittills', 'Pågående', 'Justeringar', 'Budget'];

  it('has each part where it belongs; what names no place stands by itself', () => {
    // So far: the open one is there all of December. It stays ten days more.
    expect(cellsOf(forecasted('ansvar', budget, adjustments), parts)).toEqual([
      ['310', '5570', 0, 0, 0, 100_000],
      ['320', '5570', 0, 0, 0, 0],
      ['320', '(tomt)', 31_000, 10_000, -2_000, 0],
      ['330', '(tomt)', 0, 0, 0, 50_000],
      ['(tomt)', '(tomt)', 0, 0, 7_000, 0],
      ['Summa', '', 31_000, 10_000, 5_000, 150_000],
    ]);
  });

  it('divides what is new by where placements began: seven and three of ten', () => {
    const [total] = cellsOf(forecasted('former'), ['Nya']).map(([ore]) => Math.round(Number(ore) * 100));
    const byPlace = cellsOf(forecasted('ansvar'), ['Nya']).map(([ore]) => Math.round(Number(ore) * 100));
    const expected = Number(total);
    expect(expected).toBeGreaterThan(1_000_000);
    const [most = 0, fewer = 0, open, sum] = byPlace;
    expect([most + fewer, open, sum]).toEqual([expected, 0, expected]);
    expect(Math.abs(most - expected * 0.7)).toBeLessThan(1);
  });

  it('is by the ledger of each cost centre through the closed month', () => {
    const options = [
      ['Val', 'Värde'],
      ['Visa', 'units'],
      ['Från', '2025-12-01'],
      ['Stängt till och med', '2025-12-31'],
      ['För vidare', 'ja'],
    ];
    const ledger = [
      ['Datum', 'Konto', 'Ansvar', 'Verksamhet', 'Belopp'],
      ['2025-12-31', '4511', '320', '', 34_100],
      ['2025-12-31', '4511', '340', '', 1_000],
      ['2026-01-02', '4511', '340', '', 9_999],
    ];
    const mapping = [
      ['Konto', 'Placeringsform'],
      ['4511', 'HVB'],
    ];
    const answer = call('FORECAST', placements, '', '2025-12-31', '2026-03-31', options, ledger, mapping);
    // 3 100 and 1 000 above the list in 31 days go on for 90: 9 000 and 2 903,23; of the kind 4 100 × 90 / 31 = 11 903,23.
    expect(cellsOf(answer, ['Ansvar', 'Hittills', 'Förs vidare', 'Bokfört − lista']).slice(1)).toEqual([
      ['320', 0, 0, 0],
      ['320', 34_100, 9_000, 3_100],
      ['340', 1_000, 2_903.23, 1_000],
      ['Summa', 35_100, 11_903.23, 4_100],
    ]);
  });
});

describe('FORECAST with names that the list does not have', () => {
  const misspelt: readonly Row[] = [
    ...adjustments,
    ['P111', 'HVB', '2026-01-01', '2026-01-20', -3_000, '', 'EL', '2025-12-20', 'skrivet fel'],
  ];
  const persons: readonly Row[] = [
    ['Person', 'Född', 'Kategori', 'Från'],
    ['A', '2010-01-01', 'anvisad', '2025-01-01'],
  ];

  it('tells each among the assumptions, with its row, column and value, and counts it', () => {
    const told = forecasted('antaganden', budget, misspelt, persons).filter(
      ([label]) => label === 'Namn som inte finns',
    );
    // The list has no column of persons, so that nothing is said of them.
    expect(told.map(([, sentence]) => sentence)).toEqual([
      expect.stringMatching(/^Justeringar, tabellrad 3, Placerings-ID: ”P111” finns inte i Placeringar\./u),
      expect.stringMatching(/^Budget, tabellrad 2, Ansvar: ”330” finns inte i Placeringar\./u),
    ]);
    const blank = cellsOf(forecasted('ansvar', budget, misspelt), ['Ansvar', 'Justeringar']);
    expect(blank).toContainEqual(['(tomt)', 4_000]);
  });

  it('says nothing where all are there', () => {
    const told = forecasted('antaganden', adjustments).map(([label]) => label);
    expect(told).not.toContain('Namn som inte finns');
  });
});

describe('FORECAST by month', () => {
  it('adds up through each month and ends with the full year', () => {
    const months = cellsOf(forecasted('månader', budget, adjustments), [
      ...['Till och med', 'Hittills', 'Prognos', 'Låg', 'Hög', 'Budget'],
    ]);
    const [total] = cellsOf(forecasted('former', budget, adjustments), ['Helår', 'Låg', 'Hög']).slice(-1);
    expect(months.map(([last]) => last)).toEqual([46_022, 46_053, 46_081, 46_112]);
    expect(months[0]?.slice(1)).toEqual([31_000, 31_000, 31_000, 31_000, 0]);
    expect(months.map(([, soFar]) => soFar)).toEqual([31_000, '', '', '']);
    expect(months.at(-1)?.slice(2, 5)).toEqual(total);
    expect(months.map((row) => row[5])).toEqual([0, 100_000, 150_000, 150_000]);
  });

  it('says that the history is too short, and what the months that are over cost', () => {
    const options = [
      ['Val', 'Värde'],
      ['Visa', 'månader'],
      ['Från', '2025-12-01'],
      ['Historik från', '2025-06-01'],
    ];
    const answer = call('FORECAST', placements, '', '2025-12-31', '2026-01-31', options);
    const told = call('FORECAST', placements, '', '2025-12-31', '2026-01-31', [
      ...options,
      ['Utan svar', 'vet inte'],
    ]);
    expect(told[2]?.slice(1, 5)).toEqual(['', 'vet inte', 'vet inte', 'vet inte']);
    expect(answer[1]?.slice(1, 5)).toEqual([31_000, 31_000, 31_000, 31_000]);
    expect(answer[2]?.slice(1, 3)).toEqual(['', expect.stringMatching(/^#N\/A.*214/u)]);
  });
});
