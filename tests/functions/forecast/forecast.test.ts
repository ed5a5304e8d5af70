import { call } from '../call';

/*
 * One open placement, HVB from 15 January 2026 at 1 000 kr, that leaves on 30 April for certain. January has 17 days, February 28, March
 * 31. The list tells no history, so nothing new is forecast; what is known is shown.
 */

const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Planerat slut', 'Säkert slut', 'Dygnspris'],
  ['P1', 'HVB', '2026-01-15', '', '2026-04-30', 'ja', 1000],
];
const ledger = [
  ['Datum', 'Konto', 'Belopp'],
  ['2026-01-31', '4511', 17_500],
  ['2026-02-28', '4511', 28_300],
  // Of a month that is not closed.
  ['2026-03-31', '4511', 999],
];
const mapping = [
  ['Konto', 'Placeringsform'],
  ['4511', 'HVB'],
];
const adjustments = [
  ['Placerings-ID', 'Från', 'Till', 'Ändring kr', 'Ändring dygn', 'Vem', 'När', 'Varför'],
  ['P1', '2026-05-01', '2026-05-10', '', 10, 'EL', '2026-03-20', 'stannar längre'],
  ['', '2026-04-01', '2026-12-31', -5000, '', 'EL', '2026-03-20', 'beslutad besparing'],
  ['', '2026-04-01', '2026-12-31', -9999, '', 'EL', '2026-04-20', 'beslutas senare'],
];
const closed = ['Stängt till och med', '2026-02-28'];

function options(...rows: readonly (readonly unknown[])[]): unknown[][] {
  return [['Val', 'Värde'], ...rows.map((row) => [...row])];
}

function forecasted(wish: unknown[][] | string, ...tables: readonly unknown[]): ReturnType<typeof call> {
  return call('FORECAST', placements, '', '2026-03-31', '2026-12-31', wish, ...tables);
}

describe('FORECAST', () => {
  it('takes the ledger through the closed month, the list after it, and adjustments by themselves', () => {
    const answer = forecasted(options(closed), ledger, mapping, adjustments);
    const [header = [], hvb = []] = answer;
    const cell = (name: string): unknown => hvb[header.indexOf(name)];
    // 17 500 + 28 300 booked, 31 days of March; 45 800 − 45 × 1 000 is what was booked above the list.
    expect([cell('Hittills'), cell('Pågående'), cell('Bokfört − lista')]).toEqual([76_800, 30_000, 800]);
    expect([cell('Justeringar'), cell('Förs vidare')]).toEqual([10_000, 0]);
    const total = answer.at(-1) ?? [];
    expect([total[0], total[header.indexOf('Justeringar')]]).toEqual(['Summa', 5_000]);
  });

  it('carries what was booked above the list on at the same pace, where that is asked', () => {
    const [header = [], hvb = []] = forecasted(options(closed, ['För vidare', 'ja']), ledger, mapping);
    // 800 kr in 59 days, and 306 days after them: 800 × 306 / 59 = 4 149,15.
    expect(hvb[header.indexOf('Förs vidare')]).toBe(4149.15);
  });

  it('carries it on month by month from the first that is not closed, so that none of it waits for the first month ahead', () => {
    const view = options(closed, ['För vidare', 'ja'], ['Visa', 'månader']);
    const [, ...months] = forecasted(view, ledger, mapping);
    // Through January 17 500, through February 45 800; March is 31 days at 1 000 by the list, and 800 × 31 / 59 = 420,34 carried on.
    expect(months.slice(0, 3).map((row) => row.slice(1, 5))).toEqual([
      [17_500, 17_500, 17_500, 17_500],
      [45_800, 45_800, 45_800, 45_800],
      [76_800, 77_220.34, 77_220.34, 77_220.34],
    ]);
  });

  it('uses no booking from after the as-of date, also where a later month is said to be closed', () => {
    const later = [...ledger, ['2026-04-15', '4511', 5_000]];
    const [header = [], hvb = []] = forecasted(
      options(['Stängt till och med', '2026-04-30']),
      later,
      mapping,
    );
    // 17 500 + 28 300 + 999.
    expect(hvb[header.indexOf('Hittills')]).toBe(46_799);
  });

  it('uses no booking from after the last day that is forecast, where the year is over', () => {
    const nextYear = [...ledger, ['2027-01-31', '4511', 77_000]];
    const answer = (...wish: readonly unknown[][]): ReturnType<typeof call> => {
      const chosen = options(['Stängt till och med', '2027-01-31'], ...wish);
      return call('FORECAST', placements, '', '2027-02-28', '2026-12-31', chosen, nextYear, mapping);
    };
    const [header = [], hvb = []] = answer();
    // 17 500 + 28 300 + 999.
    expect(hvb[header.indexOf('Hittills')]).toBe(46_799);
    const months = answer(['Visa', 'månader']);
    expect(months.at(-1)?.[1]).toBe(46_799);
    expect(answer(['Visa', 'ansvar']).at(-1)?.[2]).toBe(46_799);
  });

  it('has one line for what names no kind, and one for a kind that only the budget names', () => {
    const unnamed = [...placements, ['P2', '', '2026-01-15', '2026-01-20', '', '', 1000]];
    const booked = [...ledger, ['2026-01-31', '9999', 6_500]];
    const budget = [
      ['Månad', 'Placeringsform', 'Belopp'],
      ['2026-01-01', 'HVB', 100],
      ['2026-02-01', 'SiS', 1_000],
      ['2026-02-01', '', 10],
    ];
    const answer = call(
      'FORECAST',
      unnamed,
      '',
      '2026-03-31',
      '2026-12-31',
      options(closed),
      booked,
      mapping,
      budget,
    );
    const [header = [], ...lines] = answer;
    const columns = ['Placeringsform', 'Hittills', 'Budget', 'Bokfört − lista'];
    // Six days of P2 at 1 000, and 6 500 booked on an account that the mapping does not have.
    expect(lines.map((line) => columns.map((name) => line[header.indexOf(name)]))).toEqual([
      ['HVB', 76_800, 100, 800],
      ['SiS', 0, 1_000, 0],
      ['(tomt)', 6_500, 10, 500],
      ['Kan inte räknas', 0, '', ''],
      ['Summa', 83_300, 1_110, 1_300],
    ]);
  });

  it.each([
    ['FORECAST', ['2026-03-31', '9999-12-31', '']],
    ['FORECAST', ['2015-12-31', '2026-12-31', '']],
    ['BACKTEST', ['2026-12-31', options(['Från', '1990-01-01'])]],
  ] as const)(
    'refuses more than ten years, which nobody forecasts and Excel would wait for: %s',
    (id, wish) => {
      const [[cell] = []] = call(id, placements, '', ...wish);
      expect(cell).toMatch(/^#VALUE!.*tio år/u);
    },
  );

  it.each([
    ['FORECAST', ['2026-03-31', '2026-12-31', '']],
    ['BACKTEST', ['2026-12-31', options(['Från', '2026-03-01'])]],
  ] as const)('%s asks for the kronor of days that nothing prices, and counts them as no 0', (id, wish) => {
    const days = (kind: string, when: string): unknown[][] => [
      ['Placeringsform', 'Från', 'Till', 'Ändring kr', 'Ändring dygn', 'Vem', 'När', 'Varför'],
      ['HVB', '2026-05-01', '2026-05-10', 100, '', 'EL', '2026-03-20', 'känt'],
      [kind, '2026-05-01', '2026-05-10', '', 10, 'EL', when, 'nytt hem'],
    ];
    const [[cell] = []] = call(id, placements, '', ...wish, days('SiS', '2026-03-20'));
    expect(cell).toMatch(/^#VALUE!.*abellrad 2, Ändring kr i Justeringar.*tom/u);
    // One of a kind that has a price, and one that is judged when its days have gone, are told as they are.
    for (const known of [days('HVB', '2026-03-20'), days('SiS', '2027-01-31')]) {
      const [[header] = []] = call(id, placements, '', ...wish, known);
      expect(header).toMatch(/^(Placeringsform|Avstämningsdatum)$/u);
    }
  });

  it('adds up to the same by placement', () => {
    const view = options(closed, ['Visa', 'placeringar']);
    const [, ...lines] = forecasted(view, ledger, mapping, adjustments);
    const total = lines.at(-1) ?? [];
    const sums = [3, 4, 5, 6].map((column) =>
      lines.slice(0, -1).reduce((sum, line) => sum + Number(line[column]), 0),
    );
    expect(sums).toEqual([45_800, 31_000, 35_000, 111_800]);
    // Nothing tells how many are new, so that what is ahead and the full year have no total.
    expect(total.slice(3, 5)).toEqual([45_800, 31_000]);
    expect(total.slice(5, 7)).toEqual([expect.stringMatching(/^#N\/A/), expect.stringMatching(/^#N\/A/)]);
  });

  it('tells what it rests on', () => {
    const [, ...lines] = forecasted(options(['Visa', 'antaganden'], ['Historik från', '2020-01-01']));
    expect(new Map(lines.map(([label, value]) => [label, value])).get('Historik från')).toBe(43_831);
  });

  it('is the same whatever the payment lag of the income', () => {
    expect(forecasted(options(closed, ['Betalningsfördröjning', 60]), ledger, mapping)).toEqual(
      forecasted(options(closed), ledger, mapping),
    );
  });

  it.each([
    ['a ledger without the month that is closed', '', [ledger, mapping], /Stängt till och med/],
    ['an option that is none', options(['Färg', 'röd']), [], /Färg/],
    ['a value that is no date', options(['Historik från', 'igår']), [], /igår/],
    [
      'days of a kind whose price nothing tells',
      '',
      [
        [
          ['Placeringsform', 'Från', 'Ändring dygn'],
          ['SiS', '2026-05-01', 30],
        ],
      ],
      /^#VALUE!/,
    ],
  ] as const)('says so of %s', (...[, wish, tables, sentence]) => {
    const [[cell] = []] = forecasted(wish, ...tables);
    expect(cell).toMatch(sentence);
  });
});

/*
 * Twelve weekend families in the last year, each for an agreed 2,5 days at 1 200 kr, so that a day costs 1 200 kr however many dates it lies
 * on; one who left before them begins the history.
 */
describe('an adjustment in days', () => {
  const header = ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Antal', 'Dygnspris'];
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
  const weekends = months.map((month) => [
    ...[`W${month}`, 'Stödfamilj', `2025-${month}-10`, `2025-${month}-12`],
    ...[2.5, 1200],
  ]);
  const first = ['W0', 'Stödfamilj', '2024-01-01', '2024-01-02', 2.5, 1200];

  const adjusted = (list: unknown[][], days: readonly unknown[]): ReturnType<typeof call> =>
    call('FORECAST', [header, ...list], '', '2025-12-31', '2026-12-31', '', [
      ['Placeringsform', 'Från', 'Till', 'Ändring dygn', 'Ändring kr'],
      [...days],
    ]);

  it('costs what an agreed day does, not what a date does on which the agreement runs', () => {
    const [names = [], line = []] = adjusted(
      [first, ...weekends],
      ['Stödfamilj', '2026-05-01', '2026-05-10', 10],
    );
    expect(line[names.indexOf('Justeringar')]).toBe(12_000);
  });

  // One SiS from May: 245 days. The list has 9 000 kr on 181 of the dates ahead and 10 000 on 184: 245 × 3 469 000 / 365.
  it('costs what the price list says of a kind that nobody is or was placed in', () => {
    const prices = [
      ['Placeringsform', 'Gäller från', 'Gäller till', 'Pris', 'Enhet'],
      ['SiS', '2025-01-01', '2026-06-30', 9000, 'dygn'],
      ['SiS', '2026-07-01', '', 10_000, 'dygn'],
    ];
    const judged = [
      ['Placeringsform', 'Från', 'Till', 'Ändring dygn', 'Ändring kr'],
      ['SiS', '2026-05-01', '2026-12-31', 245, ''],
    ];
    const list = [header, first, ...weekends];
    const [names = [], ...lines] = call('FORECAST', list, prices, '2025-12-31', '2026-12-31', '', judged);
    const line = lines.find(([kind]) => kind === 'SiS');
    expect(line?.[names.indexOf('Justeringar')]).toBe(2_328_506.85);
  });

  it('is refused where days of the kind are expected, but none has a price', () => {
    const unpriced = [first, ...weekends].map((row) => [...row.slice(0, 4), '', '']);
    const [[cell] = []] = adjusted(unpriced, ['Stödfamilj', '2026-05-01', '2026-05-10', 10, '']);
    expect(cell).toMatch(/^#VALUE!.*abellrad 1.*Ändring kr.*tom/u);
  });

  it('needs the column of kronor where nothing tells what a day costs', () => {
    const [[cell] = []] = forecasted('', [
      ['Placeringsform', 'Från', 'Ändring dygn'],
      ['SiS', '2026-05-01', 30],
    ]);
    expect(cell).toMatch(/^#VALUE!.*Ändring kr.*saknas/u);
  });

  it('is refused where its last day lies before its first', () => {
    const [[cell] = []] = adjusted([first, ...weekends], ['Stödfamilj', '2026-05-10', '2026-05-01', 10]);
    expect(cell).toMatch(/^#VALUE!.*2026-05-01/u);
  });
});
