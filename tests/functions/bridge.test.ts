import fc from 'fast-check';
import { parseIsoDay } from '../../src/core/day';
import { bridgeLines, bridgeLineWords } from '../../src/text/bridgeWords';
import { call, callInEnglish, type SeenCell } from './call';

function serial(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

const [first, last] = [serial('2026-01-01'), serial('2026-12-31')];

/** The rows from the budget through the check; days and prices stand below. */
const bridgeRows = 11;

/** A column of the answer by its header, without the header. */
function wholeColumn(answer: readonly (readonly SeenCell[])[], header: string): readonly SeenCell[] {
  const index = answer[0]?.indexOf(header) ?? -1;
  if (index < 0) throw new Error(`no column ${header} in ${String(answer[0])}`);
  return answer.slice(1).map((row) => row[index] ?? '');
}

/** The bridge in a column. */
function columnOf(answer: readonly (readonly SeenCell[])[], header: string): readonly SeenCell[] {
  return wholeColumn(answer, header).slice(0, bridgeRows);
}

/** The days and prices below it: days budget and actual, price budget and actual. */
function basisOf(answer: readonly (readonly SeenCell[])[], header: string): readonly SeenCell[] {
  return wholeColumn(answer, header).slice(bridgeRows);
}

/** A figure by the header of its column and the label of its row. */
function figure(answer: readonly (readonly SeenCell[])[], header: string, label: string): SeenCell {
  const row = answer.slice(1).findIndex((cells) => cells[0] === label);
  return wholeColumn(answer, header)[row] ?? 'no such row';
}

const budget = [
  ['Månad', 'Placeringsform', 'Ansvar', 'Utförare', 'Dygn', 'Pris', 'Belopp'],
  [serial('2026-01-01'), 'HVB', '4100', 'Björken', 31, '', 124_000],
  [serial('2026-02-01'), 'HVB', '4100', 'Björken', 28, '', 112_000],
  [serial('2026-01-01'), 'Stödboende', '4200', '', 0, 1_500, 46_500],
  [serial('2026-02-01'), 'stödboende', '4200', '', '', 1_500, 42_000],
];

const actual = [
  ['Form', 'Dygn', 'Kostnad'],
  ['HVB', 59, 240_000],
  ['Stödboende', 62, 93_000],
];

describe('BRIDGE', () => {
  it('sums a budget by kind, however the kind is spelled, and finds its days by amount and price', () => {
    const answer = call('BRIDGE', budget, actual);
    expect(answer[0]).toEqual(['Form', 'HVB', 'Stödboende', 'Summa']);
    // 59 days each: 46 500 / 1 500 = 31 and 42 000 / 1 500 = 28. The price of HVB is (240 000 − 59 · 4 000) = 4 000 more.
    expect(columnOf(answer, 'HVB')).toEqual([236_000, 6_000, -6_000, 0, 4_000, 0, 0, 0, 240_000, -4_000, 0]);
    // Three days more in all, half of them 1,5 · 1 500 here; the other half is mix.
    const other = [88_500, 2_250, 2_250, 0, 0, 0, 0, 0, 93_000, -4_500, 0];
    expect(columnOf(answer, 'Stödboende')).toEqual(other);
  });

  it('shows the days and prices from which it is worked out, and no price of all kinds together', () => {
    const answer = call('BRIDGE', budget, [...actual, ['SiS', 0, 500], ['Konsulent', 4, 10_000]]);
    expect(basisOf(answer, 'HVB')).toEqual([59, 59, 4_000, 4_067.796_61]); // 240 000 / 59 = 4 067,796610…
    expect(basisOf(answer, 'Stödboende')).toEqual([59, 62, 1_500, 1_500]);
    expect(basisOf(answer, 'SiS')).toEqual([0, 0, '', '']);
    expect(basisOf(answer, 'Konsulent')).toEqual([0, 4, '', 2_500]);
    expect(basisOf(answer, 'Summa')).toEqual([118, 125, '', '']);
  });

  it('has the rows that its sheet looks for, in that order', () => {
    const labels = call('BRIDGE', budget, actual).map(([label]) => label);
    expect(labels.slice(1)).toEqual(bridgeLines.map((line) => bridgeLineWords[line].sv));
  });

  it('counts the budget of the window, and divides a month that it cuts by days', () => {
    const budgeted = (from: string, to: string): readonly SeenCell[] => {
      const answer = call('BRIDGE', budget, actual, 'form', serial(from), serial(to));
      return [figure(answer, 'Summa', 'Budget'), figure(answer, 'Summa', 'Dygn budget')];
    };
    expect(budgeted('2026-01-01', '2026-01-31')).toEqual([170_500, 62]);
    expect(budgeted('2025-12-01', '2026-12-31')).toEqual([324_500, 118]);
    // 19 days of the 28 of February: 19 · (4 000 + 1 500), and as many days of each kind.
    expect(budgeted('2026-02-10', '2026-12-31')).toEqual([104_500, 38]);
    // A day of each month.
    expect(budgeted('2026-01-31', '2026-02-01')).toEqual([11_000, 4]);
  });

  it.each([
    { why: 'a blank amount', price: '', amount: '', isError: true },
    { why: 'an amount of 0, as some hosts hand over a blank', price: 4_000, amount: 0, isError: true },
    { why: 'none where the place is free', price: 'fri', amount: '', isError: false },
  ])('asks for kronor where days are budgeted: $why', ({ price, amount, isError }) => {
    const rows = [budget[0] ?? [], [first, 'HVB', '4100', 'Björken', 31, price, amount]];
    const sentence = '#VALUE! Tabellrad 1, Belopp i Budget: cellen är tom. Fyll i den eller ta bort raden.';
    const answer = call('BRIDGE', rows, actual);
    expect(answer[0]?.[0] === sentence).toBe(isError);
    if (!isError) expect(figure(answer, 'HVB', 'Pris')).toBe(240_000);
  });

  it.each([
    { level: 'ansvar', header: ['Ansvar', '4100', '4200', 'Summa'] },
    { level: 'utförare', header: ['Utförare', 'Björken', '(tomt)', 'Summa'] },
    { level: 'grupp', header: ['Grupp', 'Institution', '(tomt)', 'Summa'] },
  ])('is built by $level', ({ level, header }) => {
    const kinds = [
      ['Placeringsform', 'Prognosgrupp'],
      ['HVB', 'Institution'],
      ['Stödboende', ''],
    ];
    const answer = call('BRIDGE', budget, budget, level, '', '', kinds);
    expect(answer[0]).toEqual(header);
    expect(columnOf(answer, 'Summa')).toEqual([324_500, 0, 0, 0, 0, 0, 0, 0, 324_500, 0, 0]);
  });

  it('takes what SUMMARY gives, in its order, and has no line for what lies outside and is nothing', () => {
    const placements = [
      ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'],
      ['P1', 'HVB', serial('2025-06-01'), serial('2026-01-10'), 4_000],
      ['P2', 'Stödboende', serial('2026-01-01'), '', 1_500],
    ];
    const kinds = [
      ['Placeringsform', 'Räknar dygn'],
      ['Stödboende', 'ja'],
      ['HVB', 'ja'],
      ['SiS', 'ja'],
    ];
    const summary = call(
      'SUMMARY',
      placements,
      '',
      first,
      serial('2026-02-28'),
      [['dygn'], ['kostnad']],
      '',
      '',
      '',
      '',
      kinds,
    );
    const answer = call('BRIDGE', budget, summary);
    expect(answer[0]).toEqual(['Form', 'Stödboende', 'HVB', 'SiS', 'Okänd form', 'Summa']);
    expect(columnOf(answer, 'SiS')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // P1: 10 days of January; P2: 59 days.
    expect(figure(answer, 'Summa', 'Utfall')).toBe(10 * 4_000 + 59 * 1_500);
    expect(figure(answer, 'HVB', 'Mix')).toBe(-98_000); // (10 − 69 · 59/118) · 4 000
  });

  describe.each([
    // P1: 10 days of 4 000; P2: 59 of 1 500; P3: 5 of 3 000, of a kind that Former does not have.
    {
      level: 'grupp',
      outcome: { Institution: 40_000, '(tomt)': 88_500, 'Okänd form': 15_000 },
      budgeted: { Institution: 236_000, '(tomt)': 88_500, 'Okänd form': 0 },
    },
    {
      level: 'utförare',
      outcome: { Björken: 55_000, '(tomt)': 88_500 },
      budgeted: { Björken: 236_000, '(tomt)': 88_500 },
    },
    {
      level: 'ansvar',
      outcome: { 4100: 55_000, 4200: 88_500 },
      budgeted: { 4100: 236_000, 4200: 88_500 },
    },
  ])('at the level $level', ({ level, outcome, budgeted }) => {
    const placements = [
      ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris', 'Utförare', 'Ansvar'],
      ['P1', 'HVB', serial('2025-06-01'), serial('2026-01-10'), 4_000, 'Björken', '4100'],
      ['P2', 'Stödboende', first, '', 1_500, '', '4200'],
      ['P3', 'Okänt', first, serial('2026-01-05'), 3_000, 'Björken', '4100'],
    ];
    const kinds = [
      ['Placeringsform', 'Prognosgrupp'],
      ['HVB', 'Institution'],
      ['Stödboende', ''],
    ];
    const until = serial('2026-02-28');
    const measures = [['dygn'], ['kostnad']];
    const summary = call('SUMMARY', placements, '', first, until, measures, level, '', '', '', kinds);
    const answer = call('BRIDGE', budget, summary, level, first, until, kinds);

    it('meets the groups of a summary by their names, those that are blank or unknown too', () => {
      const groups = Object.keys(outcome);
      expect(new Set(answer[0])).toEqual(new Set([answer[0]?.[0], ...groups, 'Summa']));
      const costs = (label: string): unknown =>
        Object.fromEntries(groups.map((group) => [group, figure(answer, group, label)]));
      expect(costs('Utfall')).toEqual(outcome);
      expect(costs('Budget')).toEqual(budgeted);
    });

    it('closes for each group and together', () => {
      const check = answer.find(([label]) => label === 'Kontroll');
      expect(check?.slice(1).every((cell) => cell === 0)).toBe(true);
    });
  });

  it('says which days have no price instead of explaining a cost that is not whole', () => {
    const incomplete = [
      ...actual,
      ['Utan pris', 5, { type: 'Error', basicValue: '#N/A' }],
      ['Summa', 126, 0],
    ];
    expect(call('BRIDGE', budget, incomplete)).toEqual([
      ['#N/A Tabellrad 3, Kostnad i SUMMARY: cellen innehåller felet #SAKNAS!. Rätta den cellen först.'],
    ]);
  });

  it('keeps what stands outside with figures in it', () => {
    const outside = [...actual, ['Utan pris', 5, 7_000], ['Kan inte räknas', 0, 0], ['Summa', 126, 340_000]];
    const answer = call('BRIDGE', budget, outside);
    expect(answer[0]).toEqual(['Form', 'HVB', 'Stödboende', 'Utan pris', 'Summa']);
    expect(figure(answer, 'Summa', 'Utfall')).toBe(340_000);
    expect(figure(answer, 'Utan pris', 'Ny')).toBe(7_000);
  });

  it('takes the price of a kind without budgeted days from the budget, else from the price list', () => {
    const priced = [...budget, [first, 'SiS', '4100', '', '', 9_000, 0]];
    const more = [...actual, ['SiS', 10, 100_000], ['Konsulent', 4, 10_000]];
    const prices = [
      ['Placeringsform', 'Gäller från', 'Pris', 'Enhet'],
      ['SiS', serial('2025-01-01'), 8_000, ''],
      ['Konsulent', serial('2025-01-01'), 2_000, ''],
      ['Konsulent', serial('2026-07-01'), 2_100, ''],
    ];
    const answer = call('BRIDGE', priced, more, 'form', first, last, prices);
    expect(figure(answer, 'SiS', 'Mix')).toBe(90_000);
    expect(figure(answer, 'SiS', 'Pris')).toBe(10_000);
    expect(figure(answer, 'Konsulent', 'Mix')).toBe(8_000);
    expect(figure(call('BRIDGE', priced, more), 'Konsulent', 'Ny')).toBe(10_000);
    const monthly = [prices[0] ?? [], ['Konsulent', first, 40_000, 'månad']];
    expect(figure(call('BRIDGE', priced, more, 'form', first, last, monthly), 'Konsulent', 'Ny')).toBe(
      10_000,
    );
  });

  const bookings = [
    ['Datum', 'Ansvar', 'Verksamhet', 'Konto', 'Utförare', 'Belopp'],
    [serial('2026-01-31'), '4100', '557', '4640', 'Björken', 125_000],
    [serial('2026-02-28'), '4100', '557', '4640', 'Björken', 118_000.5],
    [serial('2026-02-28'), '4200', '558', '4640', '', 93_000],
    [serial('2026-02-28'), '4200', '600', '7000', '', 2_000],
    [serial('2027-01-15'), '4100', '557', '4640', 'Björken', 999_999],
  ];

  const mapping = [
    ['Konto', 'Verksamhet', 'Ansvar', 'Placeringsform'],
    ['', 557, '', 'HVB'],
    ['4640', '558', '', 'Stödboende'],
  ];

  it('has what the ledger says for cost, and a row for what the list does not explain', () => {
    const answer = call('BRIDGE', budget, actual, 'form', first, last, bookings, mapping);
    expect(answer[0]).toEqual(['Form', 'HVB', 'Stödboende', '(tomt)', 'Summa']);
    // 125 000 + 118 000,50 booked and 240 000 by the list. What no row maps is seen in a column of its own.
    expect(columnOf(answer, 'HVB').slice(7, 9)).toEqual([3_000.5, 243_000.5]);
    expect(columnOf(answer, 'Stödboende').slice(7, 9)).toEqual([0, 93_000]);
    expect(columnOf(answer, '(tomt)')).toEqual([0, 0, 0, 0, 0, 0, 0, 2_000, 2_000, -2_000, 0]);
    expect(figure(answer, 'Summa', 'Utfall')).toBe(338_000.5);
    expect(figure(answer, 'HVB', 'Pris')).toBe(4_000);
  });

  it('takes a ledger without any row for none', () => {
    const [headers = []] = bookings;
    const made = [headers, headers.map(() => '')];
    const answer = call('BRIDGE', budget, actual, 'form', first, last, made);
    expect(answer).toEqual(call('BRIDGE', budget, actual, 'form', first, last));
    expect(figure(answer, 'HVB', 'Utfall')).toBe(240_000);
  });

  it('needs no mapping by cost centre, and says that it needs one by kind', () => {
    const byUnit = [
      ['Ansvar', 'Dygn', 'Kostnad'],
      ['4100', 59, 240_000],
      ['4200', 62, 93_000],
    ];
    const answer = call('BRIDGE', budget, byUnit, 'ansvar', first, last, bookings);
    expect(answer[0]).toEqual(['Ansvar', '4100', '4200', 'Summa']);
    expect(columnOf(answer, '4200').slice(7, 9)).toEqual([2_000, 95_000]);
    expect(call('BRIDGE', budget, actual, 'form', first, last, bookings)).toEqual([
      [
        '#VALUE! Kontomappning: kolumnen Placeringsform saknas. Ange hela tabellen med rubrikraden, och kontrollera rubrikerna.',
      ],
    ]);
  });

  it('answers in the language of the budget’s headers', () => {
    const english = [
      ['Month', 'Kind', 'Days', 'Amount'],
      [first, 'HVB', 10, 40_000],
    ];
    const answer = callInEnglish('BRIDGE', english, actual, 'kind');
    expect(answer.map((row) => row[0])).toEqual([
      'Kind',
      'Budget',
      'Volume',
      'Mix',
      'of which ended',
      'Price',
      'New',
      'Without days',
      'Not explained by the list',
      'Actual',
      'Variance',
      'Check',
      'Days budget',
      'Days actual',
      'Price per day budget',
      'Price per day actual',
    ]);
    expect(answer[0]?.at(-1)).toBe('Total');
  });

  it.each([
    { why: 'a window that ends first', args: ['form', last, first], part: 'Perioden slutar' },
    { why: 'a level that is none', args: ['person'], part: '”person”' },
    {
      why: 'a table that it cannot use',
      args: ['form', first, last, actual],
      part: 'Ange ',
    },
  ])('is an error for $why', ({ args, part }) => {
    expect(String(call('BRIDGE', budget, actual, ...args)[0]?.[0])).toContain(part);
  });

  it('adds up in every column, whatever the figures', () => {
    const cells = fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 900_000_000 }));
    const rows = fc.array(cells, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const side = (figures: readonly (readonly [number, number])[]): unknown[][] => [
          ['Form', 'Dygn', 'Kostnad'],
          ...figures.map(([days, ore], index) => [`F${index}`, days / 2, ore / 100]),
        ];
        const check = call('BRIDGE', side(before), side(after)).find(([label]) => label === 'Kontroll');
        return check?.slice(1).every((cell) => cell === 0) === true;
      }),
      { numRuns: 200 },
    );
  });
});
