import { call, callInEnglish, type SeenCell } from '../call';

/*
 * One small list, counted by hand for January–March 2026 (31 + 28 + 31 = 90 days):
 * P1 HVB, 4 000 kr, 10 January – 5 February: 22 + 5 days.
 * P2 Stödboende, 1 500 kr, from 5 February: 24 + 31 days, open.
 * P3 Vårdnadsöverflyttning, no days, 3 100 kr a month in fee-free expense: 3 100 kr in each month.
 * P4 Jourhem, not in Former, 1 000 kr, 1–10 March: 10 days.
 * P5 HVB, by the price list, which ends 28 February: 20 February – 5 March, 9 days of 4 500 kr and 5 without a price.
 */
const headers = [
  ...['Placerings-ID', 'Person', 'Placeringsform', 'Lagrum', 'Utförare', 'Startdatum', 'Slutdatum'],
  ...['Dygnspris', 'Omkostnad', 'Ansvar', 'Verksamhet'],
];
const english = [
  ...['Placement ID', 'Person', 'Kind', 'Legal basis', 'Provider', 'Start date', 'End date'],
  ...['Day price', 'Expense', 'Cost centre', 'Activity'],
];
const rows = [
  ['P1', 'A', 'HVB', 'LVU', 'Öbo', '2026-01-10', '2026-02-05', 4000, '', '10', '551'],
  ['P2', 'A', 'Stödboende', 'SoL', 'Ada', '2026-02-05', '', 1500, '', '9', '551'],
  ['P3', 'B', 'Vårdnadsöverflyttning', 'SoL', '', '2025-01-01', '', '', 3100, '10', ''],
  ['P4', 'C', 'Jourhem', 'SoL', 'åkern', '2026-03-01', '2026-03-10', 1000, '', '10', '551'],
  ['P5', '', 'hvb', 'LVU', 'Öbo', '2026-02-20', '2026-03-05', '', '', '9', '552'],
];
const list = [headers, ...rows];
const prices = [
  ['Placeringsform', 'Gäller från', 'Gäller till', 'Pris'],
  ['HVB', '2025-01-01', '2026-02-28', 4500],
];
const kinds = [
  ['Placeringsform', 'Räknar dygn', 'Prognosgrupp', 'Momskompensation %'],
  ['Stödboende', 'ja', 'Öppet', ''],
  ['HVB', 'ja', 'Heldygn', 0.1],
  ['Vårdnadsöverflyttning', 'nej', '', ''],
  ['Nätverkshem', 'ja', 'Heldygn', ''],
];
const [from, to] = ['2026-01-01', '2026-03-31'];

const missing =
  '#N/A Pris saknas för en placering (tabellrad 5, ”P5”, 2026-03-01). Lägg till en rad i prislistan eller skriv ett eget pris.';

/** Measures, rows, columns and the as-of date, as they stand among the arguments. */
function summary(...[measures, rowsBy, columnsBy, asOf]: readonly unknown[]): SeenCell[][] {
  return call('SUMMARY', list, prices, from, to, measures, rowsBy, columnsBy, asOf, null, kinds);
}

/** The lines without their labels, by label. */
function lines(table: SeenCell[][]): Record<string, SeenCell[]> {
  return Object.fromEntries(table.map(([label = '', ...cells]) => [String(label), cells]));
}

describe('SUMMARY', () => {
  it('has the kinds of Former in their order, then what lies outside, then the total', () => {
    expect(summary([['dygn', 'kostnad']])).toEqual([
      ['Form', 'Dygn', 'Kostnad'],
      ['Stödboende', 55, 82500],
      ['HVB', 36, 148500],
      ['Vårdnadsöverflyttning', 0, 9300],
      ['Nätverkshem', 0, 0],
      ['Okänd form', 10, 10000],
      ['Utan pris', 5, missing],
      ['Kan inte räknas', 0, 0],
      ['Summa', 106, 250300],
    ]);
  });

  it('leaves all days with their kind where no money is asked for', () => {
    expect(lines(summary('dygn'))).toMatchObject({ HVB: [41], 'Utan pris': [0], Summa: [106] });
  });

  it('has a column for each period and a total, where columns are asked for', () => {
    expect(summary('kostnad', 'form', 'månad')).toEqual([
      ['Form', '2026-01', '2026-02', '2026-03', 'Summa'],
      ['Stödboende', 0, 36000, 46500, 82500],
      // P5 alone is there in March, and has no price: that is no cost of 0.
      ['HVB', 88000, 60500, missing, 148500],
      ['Vårdnadsöverflyttning', 3100, 3100, 3100, 9300],
      ['Nätverkshem', 0, 0, 0, 0],
      ['Okänd form', 0, 0, 10000, 10000],
      ['Utan pris', 0, 0, missing, missing],
      ['Kan inte räknas', 0, 0, 0, 0],
      ['Summa', 91100, 99600, 59600, 250300],
    ]);
  });

  it('stacks several measures with columns, each named in a first column', () => {
    const table = summary([['dygn'], ['personer']], 'ingen', 'kvartal');
    expect(table).toEqual([
      ['Mått', '', '2026 kv1', 'Summa'],
      ['Dygn', 'Alla', 106, 106],
      ['Dygn', 'Utan pris', 0, 0],
      ['Dygn', 'Kan inte räknas', 0, 0],
      ['Dygn', 'Summa', 106, 106],
      ['Personer (unika)', 'Alla', 3, 3],
      ['Personer (unika)', 'Utan pris', 0, 0],
      ['Personer (unika)', 'Kan inte räknas', 0, 0],
      ['Personer (unika)', 'Summa', 3, 3],
    ]);
  });

  const measured: readonly (readonly [string, SeenCell, SeenCell, SeenCell])[] = [
    // Measure, HVB, the unknown kind and the total over the quarter, by hand.
    ['netto', 148500 - 14850, 10000, 250300 - 14850],
    ['placerade', 2, 1, 4],
    ['placerade sista dagen', 0, 0, 1],
    ['personer', 2, 1, 3],
    // A has P2 from 5 February on: P1 keeps 26 of its 27 days.
    ['placeringsdygn', 26 + 14, 10, 26 + 55 + 14 + 10],
    ['snitt placerade', 41 / 90, 10 / 90, 106 / 90],
    ['helårsplaceringar', 41 / 365, 10 / 365, 106 / 365],
    // 36 of HVB's days have a price, and the custody transfer is no part of an average.
    ['snittpris', 148500 / 36, 1000, 241000 / 101],
  ];

  test.each(measured)('counts %s', (measure, ...expectedCells) => {
    const found = lines(summary(measure));
    const cells = [found['HVB']?.[0], found['Okänd form']?.[0], found['Summa']?.[0]];
    for (const [index, expected] of expectedCells.entries())
      expect(cells[index]).toBeCloseTo(Number(expected), 9);
  });

  const divided: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    ['grupp', ['Heldygn', 'Öppet', '(tomt)', 'Okänd form'], [41, 55, 0, 10]],
    ['månad', ['2026-01', '2026-02', '2026-03'], [22, 38, 46]],
    ['kvartal', ['2026 kv1'], [106]],
    ['tertial', ['2026 T1'], [106]],
    ['år', ['2026'], [106]],
    ['utförare', ['Ada', 'åkern', 'Öbo', '(tomt)'], [55, 10, 41, 0]],
    ['ansvar', ['9', '10'], [69, 37]],
    ['verksamhet', ['551', '552', '(tomt)'], [92, 14, 0]],
    ['lagrum', ['LVU', 'SoL'], [41, 65]],
    ['person', ['A', 'B', 'C', '(tomt)'], [82, 0, 10, 14]],
    ['ingen', ['Alla'], [106]],
  ];

  test.each(divided)('divides rows by %s', (dimension, labels, days) => {
    const table = summary('dygn', dimension);
    const groups = table.slice(1, 1 + labels.length);
    expect(groups).toEqual(labels.map((label, index) => [label, days[index]]));
    expect(table.slice(1 + labels.length).map(([label]) => label)).toEqual([
      'Utan pris',
      'Kan inte räknas',
      'Summa',
    ]);
  });

  test.each(divided.filter(([dimension]) => dimension !== 'ingen'))(
    'divides columns by %s',
    (dimension, labels, days) => {
      const [header, line] = summary('dygn', 'ingen', dimension);
      expect(header).toEqual(['', ...labels, 'Summa']);
      expect(line).toEqual(['Alla', ...days, 106]);
    },
  );

  it('answers in English where the headers of the placements are English', () => {
    const table = callInEnglish(
      'SUMMARY',
      [english, ...rows],
      prices,
      from,
      to,
      [['days'], ['cost']],
      'kind',
      'quarter',
      null,
      null,
      kinds,
    );
    expect(table[0]).toEqual(['Measure', 'Kind', '2026 Q1', 'Total']);
    expect(table.map(([, label]) => label).slice(5, 9)).toEqual([
      'Unknown kind',
      'Without price',
      'Cannot be counted',
      'Total',
    ]);
    expect(table[1]).toEqual(['Days', 'Stödboende', 55, 55]);
  });

  it('counts through the as-of date, and an average of months after it is blank', () => {
    const asOf = '2026-02-10';
    expect(lines(summary([['dygn'], ['placerade sista dagen']], 'form', null, asOf))).toMatchObject({
      HVB: [27, 0],
      Stödboende: [6, 1],
      Summa: [33, 1],
    });
    expect(summary('snitt placerade', 'ingen', 'månad', asOf)[1]).toEqual([
      'Alla',
      22 / 31,
      11 / 10,
      '',
      33 / 41,
    ]);
    expect(lines(summary('kostnad', 'månad', null, asOf))).toMatchObject({
      '2026-03': [0],
      Summa: [88000 + 20000 + 9000 + 3100 + 3100 * (10 / 28)].map((kronor) => Math.round(kronor * 100) / 100),
    });
  });

  it('tells rows that cannot be counted in a line of their own, with how many and the first', () => {
    const bad = [
      ...list,
      ['P6', 'D', 'HVB', '', '', '3/2 2026', '', 4000, '', '', ''],
      ['P7', 'D', 'HVB', '', '', '2026-03-01', '2026-02-01', 4000, '', '', ''],
    ];
    const table = call(
      'SUMMARY',
      bad,
      prices,
      from,
      to,
      [['dygn'], ['kostnad']],
      null,
      null,
      null,
      null,
      kinds,
    );
    const sentence =
      '#VALUE! 2 rader kan inte räknas. Den första: tabellrad 6 (P6), Startdatum: ”3/2 2026” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.';
    expect(lines(table)).toMatchObject({
      HVB: [36, 148500],
      'Kan inte räknas': [sentence, sentence],
      Summa: [106, 250300],
    });
  });

  it('leaves no row out for a bad price where no money is asked for', () => {
    const bad = [...list, ['P6', 'D', 'HVB', '', '', '2026-03-31', '', 'dyrt', '', '', '']];
    const days = call('SUMMARY', bad, prices, from, to, 'dygn', null, null, null, null, kinds);
    expect(lines(days)).toMatchObject({ HVB: [42], 'Kan inte räknas': [0] });
  });

  it('takes kinds as they come without Former, in the order of the alphabet', () => {
    const table = call('SUMMARY', list, prices, from, to, 'dygn');
    expect(table.map(([label]) => label)).toEqual([
      ...['Form', 'HVB', 'Jourhem', 'Stödboende', 'Vårdnadsöverflyttning', 'Okänd form'],
      ...['Utan pris', 'Kan inte räknas', 'Summa'],
    ]);
  });

  it('says which column the list lacks, and refuses a window that is turned round', () => {
    const short = list.map((cells) => cells.slice(0, 9));
    expect(call('SUMMARY', short, prices, from, to, 'dygn', 'ansvar')[0]?.[0]).toMatch(/^#VALUE! .*Ansvar/u);
    expect(call('SUMMARY', list, prices, to, from, 'dygn')[0]?.[0]).toMatch(
      /^#VALUE! Perioden slutar 2026-01-01/u,
    );
  });

  it('refuses a table with more cells than Excel takes back, before it is made', () => {
    const persons = Array.from({ length: 1_700 }, (_, row) => [
      `P${row}`,
      `B${row}`,
      'HVB',
      '',
      `Hem ${row}`,
      '2026-01-01',
      '',
      1,
      '',
      '',
      '',
    ]);
    const table = call('SUMMARY', [headers, ...persons], null, from, to, 'dygn', 'person', 'utförare');
    expect(table).toEqual([[expect.stringMatching(/^#VALUE! Svaret är större/u)]]);
  });
});
