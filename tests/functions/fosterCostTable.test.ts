import * as fc from 'fast-check';
import { contributionRates } from '../../src/rates/employerContribution';
import { contributions } from '../../src/tables/contributions';
import { tableTemplate } from '../../src/tables/template';
import { call, column } from './call';

const template = tableTemplate(contributions, 'sv');
const shipped = [template.headers, ...template.rows];

/** 2025-12-01 and 2026-01-31. */
const [december, january] = [45992, 46053];

describe('FOSTERCOST with the table Avgifter', () => {
  test('changes the rate with the year and the age on 1 January', () => {
    // Born 1959: 65 when 2025 begins (31,42 %), 66 when 2026 begins (31,42 %); born 1958: 66 (10,21 %), 67 (10,21 %).
    // Born 1937: nothing since 2020. Born unknown: full. A month of 10 000 each.
    const born = column(1959, 1958, 1937, '');
    const cost = call(
      'FOSTERCOST',
      column(...new Array<number>(4).fill(december)),
      column(...new Array<number>(4).fill(january)),
      10_000,
      0,
      '',
      null,
      null,
      null,
      born,
      shipped,
    );
    expect(cost).toEqual([[26_284], [22_042], [20_000], [26_284]]);
  });

  test('charges the full rate on what is above the cap', () => {
    // 17 years old in January 2026: 10,21 % up to 25 000, 31,42 % on 5 000 = 2 552,50 + 1 571.
    expect(call('FOSTERCOST', 46023, 46053, 30_000, '', '', null, null, null, 2008, shipped)).toEqual([
      [34_123.5],
    ]);
  });

  test('uses a rate that is given, and needs none without a fee', () => {
    expect(call('FOSTERCOST', 46023, 46053, 10_000, 0, 0.5, null, null, null, 1958, shipped)).toEqual([
      [15_000],
    ]);
    expect(call('FOSTERCOST', 46023, 46053, 10_000, 0, 'fri', null, null, null, 1958, shipped)).toEqual([
      [10_000],
    ]);
    expect(
      call('FOSTERCOST', 46023, 46053, 0, 5_000, '', null, null, null, '', [['År', 'Ålder från', 'Sats']]),
    ).toEqual([[5_000]]);
    expect(
      call('FOSTERCOST', 46023, 46053, 'fri', '', '', null, null, null, '', [['År', 'Ålder från', 'Sats']]),
    ).toEqual([[0]]);
  });

  test('asks for rates of the dates that are asked about only', () => {
    const from2026 = [
      ['År', 'Ålder från', 'Sats'],
      [2026, 18, 0.3],
    ];
    expect(call('FOSTERCOST', december, '', 10_000, 0, '', 46023, 46053, null, 1970, from2026)).toEqual([
      [13_000],
    ]);
    expect(
      String(call('FOSTERCOST', december, '', 10_000, 0, '', 46022, 46053, null, 1970, from2026)[0]?.[0]),
    ).toMatch(/^#N\/A Arbetsgivaravgift saknas för 2025 vid 54 års ålder/u);
  });

  test('says what is wrong with the table or the year', () => {
    expect(
      call('FOSTERCOST', 46023, 46053, 1, 0, '', null, null, null, 1970, [
        ['År', 'Sats'],
        [2026, 0.3],
      ]),
    ).toEqual([
      [
        '#VALUE! Avgifter: kolumnen Ålder från saknas. Ange hela tabellen med rubrikraden, och kontrollera rubrikerna.',
      ],
    ]);
    expect(call('FOSTERCOST', 46023, 46053, 1, 0, '', null, null, null, 70, shipped)).toEqual([
      ['#VALUE! Född: 70 är inget födelseår. Skriv året med fyra siffror, till exempel 1968.'],
    ]);
    expect(call('FOSTERCOST', 46023, 46053, 1, 0, '', null, null, null, 1970, 5)).toEqual([
      [
        '#VALUE! Avgifter: området är ingen tabell. Ange hela tabellen med rubrikraden, till exempel Placeringar[#Alla].',
      ],
    ]);
  });

  test('agrees with the same rate given as such, to the öre', () => {
    const years = [...new Set(contributionRates.map(({ year }) => year))];
    const day = fc.integer({ min: 42736, max: 46387 }); // 2017-01-01 … 2026-12-31
    const kronor = fc.integer({ min: 1, max: 5_000_000 }).map((ore) => ore / 100);
    const home = fc.record({
      days: fc.tuple(day, day),
      fee: kronor,
      expense: kronor,
      share: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(home, ({ days, fee, expense, share }) => {
        const [start, end] = [Math.min(...days), Math.max(...days)];
        const rate = share / 10_000;
        const table = [['År', 'Ålder från', 'Sats'], ...years.map((year) => [year, 0, rate])];
        expect(call('FOSTERCOST', start, end, fee, expense, '', null, null, null, 1970, table)).toEqual(
          call('FOSTERCOST', start, end, fee, expense, rate),
        );
      }),
    );
  });
});

describe('years of birth beside a single fee', () => {
  /** 2026-01-01 and 2026-01-31. */
  const [first, last] = [46023, 46053];
  const rates = [
    ['År', 'Ålder från', 'Ålder till', 'Sats'],
    [2026, 0, 66, 0.3142],
    [2026, 67, '', 0.1021],
  ];

  test.each([[''], [null], [0]])('that are blank (%p) mean the full rate', (blank) => {
    // 10 000 × 1,1021 for somebody of 70, and 10 000 × 1,3142.
    const given = [first, last, 10_000, '', '', '', '', '', [[1955], [blank]], rates];
    expect(call('FOSTERCOST', ...given)).toEqual([[11_021], [13_142]]);
  });

  test('beside a list are blank where the list is', () => {
    const given = [[[first], ['']], last, 10_000, '', '', '', '', '', [[1955], ['']], rates];
    expect(call('FOSTERCOST', ...given)).toEqual([[11_021], ['']]);
  });
});
