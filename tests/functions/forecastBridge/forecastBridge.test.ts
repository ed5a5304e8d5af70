import { call, callInEnglish, type SeenCell } from '../call';

/*
 * Ten who came and left in 2024 and 2025, so that there is a history; P1 and P2 go on. At 1 000 kr a day, with certain ends, so that every
 * amount of a placement can be counted on a calendar.
 */

type Row = readonly unknown[];

const header = [
  'Placerings-ID',
  'Placeringsform',
  'Startdatum',
  'Slutdatum',
  'Planerat slut',
  'Säkert slut',
  'Dygnspris',
];

const history: readonly Row[] = Array.from({ length: 10 }, (_, index) => [
  `H${index}`,
  'HVB',
  `2025-${String(index + 1).padStart(2, '0')}-05`,
  `2025-${String(index + 1).padStart(2, '0')}-20`,
  '',
  '',
  1000,
]);

function snapshot(asOf: string, placed: readonly Row[], language: 'sv' | 'en' = 'sv'): SeenCell[][] {
  const wish = [
    ['Val', 'Värde'],
    ['Historik från', '2024-12-01'],
    ['Visa', 'placeringar'],
    ['Stängt till och med', '2026-01-31'],
  ];
  const headers =
    language === 'sv'
      ? header
      : ['Placement ID', 'Kind', 'Start date', 'End date', 'Planned end', 'Certain end', 'Price per day'];
  return call('FORECAST', [headers, ...history, ...placed], '', asOf, '2026-12-31', wish);
}

const going = (id: string, end: string, price = 1000): Row => [id, 'HVB', '2025-12-01', '', end, 'ja', price];

const february = snapshot('2026-02-28', [going('P1', '2026-06-30'), going('P2', '2026-04-30')]);
const march = snapshot('2026-03-31', [
  going('P1', '2026-08-31'),
  ['P2', 'HVB', '2025-12-01', '2026-03-20', '2026-04-30', 'ja', 1000],
  ['P3', 'HVB', '2026-03-31', '', '2026-04-09', 'ja', 1000],
]);

/** The rows of the table Prognosrader with two forecasts: without totals, each row with the name of its forecast. */
const stored = [
  ['Prognos', ...(february[0] ?? [])],
  ...march.slice(1, -1).map((row) => ['F-2', ...row]),
  ...february.slice(1, -1).map((row) => ['F-1', ...row]),
];

describe('FORECASTBRIDGE', () => {
  it('goes from one FORECAST to another, worked out by hand', () => {
    const [, ...rows] = call('FORECASTBRIDGE', february, march);
    expect(rows.slice(0, 3)).toEqual([
      // 2026-03-31 and nine days of April.
      ['Ny', 'P3', '', 'HVB', '', 10, 0, 10_000, 10_000],
      // January to April are 120 days; to 20 March they are 79.
      ['Avslutad', 'P2', 'HVB', 'HVB', 120, 79, 120_000, 79_000, -41_000],
      // To 30 June 181 days, to 31 August 243.
      ['Förlängd eller förkortad', 'P1', 'HVB', 'HVB', 181, 243, 181_000, 243_000, 62_000],
    ]);
    expect(rows.map(([cause]) => cause)).toContain('Väntat inflöde');
  });

  it('closes on the totals of both forecasts', () => {
    const column = february[0]?.indexOf('Helår') ?? -1;
    const [before, after] = [february, march].map((forecast) => Number(forecast.at(-1)?.[column]));
    const [, ...rows] = call('FORECASTBRIDGE', february, march);
    const total = rows.at(-1) ?? [];
    expect(total.slice(0, 1).concat(total.slice(6, 8))).toEqual(['Summa', before, after]);
    const changes = rows.slice(0, -1).reduce((sum, row) => sum + Math.round(Number(row[8]) * 100), 0);
    expect(changes).toBe(Math.round(Number(after) * 100) - Math.round(Number(before) * 100));
    const summary = call('FORECASTBRIDGE', february, march, 'sammandrag');
    expect(summary.at(-1)).toEqual(['Kontroll', '', '', '', 0]);
    expect(summary.at(-2)?.slice(3, 4)).toEqual([after]);
  });

  it('takes the forecast that is asked for from the table, or else the last one', () => {
    const expected = call('FORECASTBRIDGE', february, march);
    expect(call('FORECASTBRIDGE', stored, march)).toEqual(expected);
    expect(call('FORECASTBRIDGE', stored, stored, '', 'F-1', 'F-2')).toEqual(expected);
  });

  it('takes a price that changed in closed months as a correction', () => {
    const dearer = snapshot('2026-03-31', [going('P1', '2026-06-30', 1100), going('P2', '2026-04-30')]);
    const [, corrected, unchanged] = call('FORECASTBRIDGE', february, dearer);
    expect(corrected?.slice(0, 2)).toEqual(['Rättad (stängda månader)', 'P1']);
    expect(unchanged?.slice(0, 2)).toEqual(['Oförändrad', 'P2']);
  });

  it('reads and answers in English, also against a forecast in Swedish', () => {
    const english = snapshot('2026-03-31', [going('P1', '2026-08-31'), going('P2', '2026-04-30')], 'en');
    expect(english[1]?.[0]).toBe('Placement');
    const [headers, prolonged] = callInEnglish('FORECASTBRIDGE', february, english);
    expect(headers?.slice(0, 2)).toEqual(['Cause', 'Placement ID']);
    expect(prolonged).toEqual([
      ...['Prolonged or shortened', 'P1', 'HVB', 'HVB'],
      ...[181, 243, 181_000, 243_000, 62_000],
    ]);
  });

  it('is no bridge where one of the forecasts has no full year', () => {
    const wish = [
      ['Val', 'Värde'],
      ['Visa', 'placeringar'],
    ];
    const refused = call(
      'FORECAST',
      [header, going('P1', '2026-06-30')],
      '',
      '2026-02-28',
      '2026-12-31',
      wish,
    );
    const withErrors = refused.map((row) =>
      row.map((cell) => (String(cell).startsWith('#N/A') ? '#N/A' : cell)),
    );
    expect(call('FORECASTBRIDGE', withErrors, march)[0]?.[0]).toMatch(/^#/);
  });

  it.each([
    ['a forecast that is not there', [stored, march, '', 'F-9'], /^#N\/A .*”F-9”|F-9/],
    ['a table without forecasts', [[stored[0]], march], /^#N\/A Ingen prognos är fryst än/],
    [
      'another period',
      [february.map((row) => row.map((cell) => (cell === 46_387 ? 46_386 : cell))), march],
      /samma period/,
    ],
    ['the later one first', [march, february], /Byt plats/],
    ['rows of several', [stored.map(([, ...row]) => row), march], /flera prognoser/],
    ['a column that is lacking', [february.map((row) => row.slice(0, 17)), march], /Månad 2/],
  ] as const)('says so of %s', (_, args, sentence) => {
    const [[cell] = []] = call('FORECASTBRIDGE', ...args);
    expect(cell).toMatch(sentence);
  });
});
