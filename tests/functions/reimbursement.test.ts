import fc from 'fast-check';
import { civilFromNumber, numberFromCivil } from '../../src/core/calendar';
import { reimbursedWorld } from '../core/reimbursement/arbitraries';
import { paidBefore, type ReimbursedWorld, walkReimbursement } from '../core/naive/reimbursement';
import { call, type SeenCell } from './call';
import { kindWords, reimbursementArguments, sayableWorld } from './reimbursementSheets';

/** The answer for the tables of a world about a window. */
function answer(
  drawn: ReimbursedWorld,
  window: readonly [from: number, to: number],
  list: string,
): SeenCell[][] {
  return call('REIMBURSEMENT', ...reimbursementArguments(drawn, { window, list }));
}

/** The first days of the months in a window, and of the month after it. */
function cutsOf(from: number, until: number): number[] {
  const days = [from];
  for (let day = from + 1; day < until; day++) if (civilFromNumber(day).day === 1) days.push(day);
  return [...days, until];
}

describe('REIMBURSEMENT', () => {
  it('lists month by month what one adds up from date to date', () => {
    fc.assert(
      fc.property(
        reimbursedWorld,
        fc.integer({ min: 45_200, max: 45_330 }),
        fc.integer({ min: 0, max: 120 }),
        (drawn, from, days) => {
          const world = sayableWorld(drawn);
          fc.pre(world.rates.length > 0);
          const { paid } = walkReimbursement(world);
          const until = from + days + 1;
          const wanted: Record<string, number> = {};
          const turns = cutsOf(from, until);
          for (const { person, category, kind } of paid)
            for (const [index, first] of turns.slice(0, -1).entries()) {
              const own = paid.filter(
                (each) => each.person === person && each.category === category && each.kind === kind,
              );
              const { year, month } = civilFromNumber(first);
              const key = `K${person} Kategori ${category} ${year}-${String(month).padStart(2, '0')} ${kindWords[kind]}`;
              const ore = paidBefore(own, turns[index + 1] ?? 0) - paidBefore(own, first);
              if (ore !== 0) wanted[key] = ore / 100;
            }
          const [, ...rows] = answer(world, [from, until - 1], 'månader');
          const found: Record<string, unknown> = {};
          for (const [person, category, month, kind, , , kronor] of rows.slice(0, -1))
            if (typeof kronor === 'number' && kronor !== 0)
              found[[person, category, month, kind].join(' ')] = kronor;
          expect(found).toEqual(wanted);
          const sum = Object.values(wanted).reduce((total, kronor) => total + Math.round(kronor * 100), 0);
          expect(rows.at(-1)?.[6]).toBe(sum / 100);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('lists the same by quarter, by month of income and by age', () => {
    fc.assert(
      fc.property(reimbursedWorld, (drawn) => {
        const world = sayableWorld(drawn);
        fc.pre(world.rates.length > 0);
        const window = [
          numberFromCivil({ year: 2023, month: 10, day: 1 }),
          numberFromCivil({ year: 2024, month: 6, day: 30 }),
        ] as const;
        const expected = (list: string): SeenCell | undefined => {
          const [header = [], ...rows] = answer(world, window, list);
          return rows.at(-1)?.[header.indexOf('Förväntat, kr')];
        };
        const inAll = expected('kvartal');
        expect(['månader', 'intäkt', 'ålder'].map(expected)).toEqual([inAll, inAll, inAll]);
      }),
      { numRuns: 150 },
    );
  });
});

const persons = [
  ['Person', 'Född', 'Kategori', 'Från', 'Till'],
  ['A', '2010-01-01', 'Anvisad', '2026-01-01', ''],
];
const rates = [
  ['Kategori', 'Från', 'Belopp', 'Regel'],
  ['Anvisad', '2024-01-01', 1000, 'schablon'],
  ['Anvisad', '2024-01-01', '', 'överskjutande'],
];
const placements = [
  ['Placerings-ID', 'Person', 'Placeringsform', 'Lagrum', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'A', 'HVB', 'LVU 2 §', '2026-01-01', '', 4500],
];

function asked(
  said: { persons?: unknown[][]; placements?: unknown[][]; rates?: unknown[][]; claims?: unknown[][] | null },
  list = 'kvartal',
): SeenCell[][] {
  const given = { persons, placements, rates, claims: null, ...said };
  return call(
    'REIMBURSEMENT',
    ...[given.persons, given.placements, '', given.rates, '2026-01-01', '2026-03-31', given.claims],
    ...['2026-08-31', '', list],
  );
}

/** A cell of the row of a rule, by its header. */
function cell(rows: SeenCell[][], rule: string, header: string): SeenCell | undefined {
  const [headers = [], ...lines] = rows;
  return lines.find((line) => line[headers.indexOf('Slag')] === rule)?.[headers.indexOf(header)];
}

describe('what REIMBURSEMENT says', () => {
  it('shows the claim with its sum, its deadline and what is at risk', () => {
    const rows = asked({});
    expect(
      ['Förväntat, kr', 'Riskerar förfalla, kr', 'Läge', 'Uträkning'].map((each) =>
        cell(rows, 'överskjutande', each),
      ),
    ).toEqual([
      315_000, // 90 × 3 500
      315_000,
      'att söka',
      '90 × 4\u00a0500 \u2212 90 × 1\u00a0000 = 315\u00a0000',
    ]);
    expect(cell(rows, 'schablon', 'Sista dag att söka')).toBe('');
    expect(cell(rows, 'schablon', 'Utestående, kr')).toBe(90_000);
  });

  it('names the row and the value of a category that no rate has', () => {
    const misspelt = [...persons, ['B', '2010-01-01', 'Anvissad', '2026-02-01', '2026-02-28']];
    expect(cell(asked({ persons: misspelt }), 'utan belopp', 'Uträkning')).toMatch(
      /^Tabellrad 2, Kategori i Personer: .*”Anvissad”.*2026-02-01–2026-02-28/u,
    );
  });

  it('says beside a quarter that goes on that it is reckoned to its end, where no as-of date is given', () => {
    const through = (asOf: string, list: string): SeenCell[][] =>
      call(
        'REIMBURSEMENT',
        ...[persons, placements, '', rates, '2026-01-01', '2026-02-10', null, asOf, '', list],
      );
    expect(cell(through('', 'kvartal'), 'schablon', 'Läge')).toBe('pågår, räknat till kvartalets slut');
    expect(cell(through('', 'kvartal'), 'schablon', 'Dygn')).toBe(90);
    expect(through('', 'ålder')[1]?.[0]).toMatch(/, räknat till kvartalets slut$/u);
    expect(cell(through('2026-02-10', 'kvartal'), 'schablon', 'Läge')).toBe('pågår');
    expect(cell(through('2026-02-10', 'kvartal'), 'schablon', 'Dygn')).toBe(41);
    // A quarter that is whole is not reckoned ahead.
    expect(cell(asked({}), 'schablon', 'Läge')).not.toContain('räknat');
  });

  it('tells what has lapsed apart from what is due, where a table tells what was claimed', () => {
    const due = (claims: unknown[][] | null): (SeenCell | undefined)[] => {
      const [headers = [], ...rows] = call(
        'REIMBURSEMENT',
        ...[persons, placements, '', rates, '2026-01-01', '2026-05-31', claims],
        ...['2026-10-01', '', 'intäkt', 45],
      );
      return ['Väntas utbetalt om allt söks, kr', 'Förfallet, kr'].map(
        (header) => rows.at(-1)?.[headers.indexOf(header)],
      );
    };
    const none = [
      ['Person', 'Period', 'Slag', 'Sökt'],
      ['', '', '', ''],
    ];
    // Flat rates of January to March, due by 15 May: 90 000. The excess, 315 000, could be claimed by 30 September.
    expect(due(none)).toEqual([90_000, 315_000]);
    expect(due(null)).toEqual([405_000, '']);
  });

  it('takes a 0 for a refusal only where the day of the decision is told', () => {
    const claimed = (decidedOn: string): unknown[][] => [
      ['Person', 'Period', 'Slag', 'Sökt', 'Beslutat', 'Beslutsdatum'],
      ['A', '2026-02-01', 'överskjutande', 315_000, 0, decidedOn],
    ];
    const figures = (decidedOn: string): unknown[] =>
      ['Avslag, kr', 'Utestående, kr'].map((header) =>
        cell(asked({ claims: claimed(decidedOn) }), 'överskjutande', header),
      );
    expect(figures('')).toEqual([0, 315_000]);
    expect(figures('2026-06-01')).toEqual([315_000, 0]);
  });

  it('lists a flat rate as due after its quarter where the row says so', () => {
    const [headers = [], ...flat] = rates.map((row) => row.slice(0, 4)).slice(0, 2);
    const due = (per: string): (readonly (SeenCell | undefined)[])[] => {
      const rows = asked({ rates: [[...headers, 'Per'], ...flat.map((row) => [...row, per])] }, 'intäkt');
      const columns = [
        'Schablon, kr',
        'Väntas utbetalt om allt söks, kr',
        'Intjänat som väntas i perioden om allt söks, kr',
      ];
      return rows.slice(1).map((row) => columns.map((header) => row[rows[0]?.indexOf(header) ?? -1]));
    };
    // No lag: 31, 28 and 31 days at 1 000 kr, due each month or all 90 on the last day of March.
    const inAll = [90_000, 90_000, 90_000];
    expect(due('kvartal')).toEqual([
      ...[[31_000, 0, 31_000], [28_000, 0, 28_000], [31_000, 90_000, 31_000], inAll],
    ]);
    for (const per of ['', 'dygn'])
      expect(due(per)).toEqual([
        ...[[31_000, 31_000, 31_000], [28_000, 28_000, 28_000], [31_000, 31_000, 31_000], inAll],
      ]);
  });

  it('tells dates of a category without a row, and placements that cannot be counted', () => {
    const rows = asked({
      persons: [...persons, ['B', '2010-01-01', 'Ankomst', '2026-03-01', '2026-03-10']],
      placements: [...placements, ['P2', 'A', 'HVB', 'SoL', '2026-02-01', '2026-01-01', 4500]],
    });
    expect(cell(rows, 'utan belopp', 'Dygn')).toBe(10);
    expect(cell(rows, 'utan belopp', 'Uträkning')).toMatch(/”Ankomst” 2026-03-01–2026-03-10/);
    expect(cell(rows, 'kan inte räknas', 'Uträkning')).toMatch(/^Tabellrad 2 \(P2\).*2026-01-01/);
  });

  it('does not ask about placements of others', () => {
    const rows = asked({ placements: [...placements, ['P2', 'X', 'HVB', 'SoL', 'igår', '', 4500]] });
    expect(cell(rows, 'kan inte räknas', 'Uträkning')).toBeUndefined();
  });

  it('tells placements that do not say whose they are', () => {
    const rows = asked({ placements: [...placements, ['P2', '', 'HVB', 'LVU', '2026-02-01', '', 4500]] });
    expect(cell(rows, 'kan inte räknas', 'Uträkning')).toMatch(/^Tabellrad 2 \(P2\), Person: person saknas/);
    expect(cell(rows, 'överskjutande', 'Förväntat, kr')).toBe(315_000);
  });

  it('tells placements without a legal basis where the excess is paid, and nowhere else', () => {
    const withoutLaw = [placements[0] ?? [], ['P1', 'A', 'HVB', '', '2026-01-01', '', 4500]];
    const told = (said: Parameters<typeof asked>[0]): SeenCell | undefined =>
      cell(asked({ placements: withoutLaw, ...said }), 'kan inte räknas', 'Uträkning');
    expect(told({})).toMatch(/^Tabellrad 1 \(P1\), Lagrum: cellen är tom/);
    const actualCost = rates.map((row) =>
      row.map((each) => (each === 'överskjutande' ? 'faktisk kostnad' : each)),
    );
    expect(told({ rates: actualCost })).toBeUndefined();
    const others = [persons[0] ?? [], ['A', '2010-01-01', 'Ankomst', '2026-01-01', '']];
    expect(told({ persons: others })).toBeUndefined();
  });

  it('does not ask about placements that were over before anybody had a category', () => {
    const over = ['P0', '', 'HVB', '', '2020-01-01', '2025-12-31', 4500];
    expect(
      cell(asked({ placements: [...placements, over] }), 'kan inte räknas', 'Uträkning'),
    ).toBeUndefined();
    const open = ['P0', '', 'HVB', '', '2020-01-01', '', 4500];
    const nobody = asked({ persons: persons.slice(0, 1), placements: [...placements, open] });
    expect(cell(nobody, 'kan inte räknas', 'Uträkning')).toBeUndefined();
  });

  it('counts the dates without a known price', () => {
    const rows = asked({
      placements: [...placements, ['P2', 'A', 'HVB', 'LVU', '2026-02-01', '2026-02-10', '']],
    });
    expect(cell(rows, 'överskjutande', 'Dygn utan pris')).toBe(10);
    expect(cell(rows, 'överskjutande', 'Dygn')).toBe(80);
  });

  it.each([
    [
      'an amount where the cost decides',
      { rates: [rates[0] ?? [], ['Anvisad', '2024-01-01', 500, 'överskjutande']] },
      /Belopp i Ersättningsbelopp: beloppet används inte/,
    ],
    [
      'a flat rate without an amount',
      { rates: [rates[0] ?? [], ['Anvisad', '2024-01-01', '', 'schablon']] },
      /Belopp i Ersättningsbelopp: cellen är tom/,
    ],
    [
      'a category that ends before it begins',
      { persons: [persons[0] ?? [], ['A', '2010-01-01', 'Anvisad', '2026-01-02', '2026-01-01']] },
      /Till i Personer: slutdatum/,
    ],
    [
      'a person without a day of birth',
      { persons: [persons[0] ?? [], ['A', '', 'Anvisad', '2026-01-02', '']] },
      /Född i Personer: datum saknas/,
    ],
    [
      'a claim without its rule',
      {
        claims: [
          ['Person', 'Period', 'Slag', 'Sökt'],
          ['A', '2026-01-01', '', 5],
        ],
      },
      /Slag i Återsökning: cellen är tom/,
    ],
    [
      'placements without their law',
      { placements: placements.map((row) => row.filter((_, index) => index !== 3)) },
      /^#VALUE! Placeringar: kolumnen Lagrum saknas/,
    ],
  ])('says so of %s', (_, said, sentence) => {
    expect(asked(said)[0]?.[0]).toMatch(sentence);
  });
});
