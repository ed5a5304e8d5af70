import { call } from '../call';

/*
 * Twelve who were in HVB for one day each, at 1 000 kr, in the last year; one who came before the list begins and leaves on 20 April for certain. So
 * 20 days × 1 000 kr are committed, and 12 / 365 a day × 275 start dates are new: 9.04 placements of one day. Foster care costs 400 kr a
 * day by the price list.
 */

const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 4).padStart(2, '0')}-10`);
const days = ['2024-01-01', ...months.slice(0, 9), '2026-01-10', '2026-02-10', '2026-03-10'];
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Planerat slut', 'Säkert slut', 'Dygnspris'],
  ...days.map((date, index) => [`A${index}`, 'HVB', date, date, '', '', 1000]),
  ['P1', 'HVB', '2023-03-01', '', '2026-04-20', 'ja', 1000],
];
const prices = [
  ['Placeringsform', 'Utförare', 'Pris', 'Enhet', 'Gäller från'],
  ['Familjehem', '', 400, 'dygn', '2020-01-01'],
];
const options = [
  ['Val', 'Värde'],
  ['Visa', 'scenarier'],
];
const budget = [
  ['Månad', 'Placeringsform', 'Belopp'],
  ['2026-06-01', 'HVB', 40_000],
];
const header = [
  'Scenario',
  'Ändring',
  'Placeringsform',
  'Till form',
  'Från',
  'Andel %',
  'Antal dygn',
  'Antal per år',
  'Dygnspris kr',
];

type Row = readonly unknown[];

function answered(rows: readonly Row[], ...tables: readonly unknown[]): ReturnType<typeof call> {
  const scenarios = [
    header,
    ...rows.map((row) => [...row, ...Array.from({ length: 9 - row.length }, () => '')]),
  ];
  return call('FORECAST', placements, prices, '2026-03-31', '2026-12-31', options, scenarios, ...tables);
}

const dearer: Row = ['A', 'ändra pris med procent', 'HVB', '', '2026-04-11', 0.1];
const moved: Row = ['A', 'flytta dygn', 'HVB', 'Familjehem', '2026-04-01', 0.5];

describe('FORECAST that shows scenarios', () => {
  it('tells what each change does, in öre that add up', () => {
    const [, ...lines] = answered(
      [dearer, moved, ['B', 'undvika placeringar', 'HVB', '', '2026-04-01', '', '', 6]],
      budget,
    );
    const told = lines.map(([scenario, part, what, , amount]) => [scenario, part, what, amount]);
    // So far P1's 90 days and three of one day; ahead 20 + 12 / 365 × 275 = 29.041096 days.
    expect(told).toEqual([
      ['A', 'Prognos utan ändringar', '', 122_041.1],
      // 10 days of P1 and 12 / 365 × 265 = 8.712329 new ones, × 100 kr.
      ['A', 'Ändring', 'ändra pris med procent: HVB, +10\u00a0%', 1_871.23],
      // Half of 29.041096 days × −600 kr.
      ['A', 'Ändring', 'flytta dygn: HVB → Familjehem, 50\u00a0%', -8_712.33],
      // Half of the days that are dearer are gone: half of 1 871.2329. By kind in whole öre: 15 456.16 in HVB and 5 808.22 in foster care
      // are 7 776.72 less than 29 041.10, of which 1 871.23 − 8 712.33 are told above.
      ['A', 'Samspel', '', -935.62],
      ['A', 'Prognos med ändringar', '', 114_264.38],
      ['B', 'Prognos utan ändringar', '', 122_041.1],
      // 6 / 365 × 275 × 1 000 kr.
      ['B', 'Ändring', 'undvika placeringar: HVB, 6 per år', -4_520.55],
      ['B', 'Samspel', '', 0],
      ['B', 'Prognos med ändringar', '', 117_520.55],
    ]);
    expect(lines[0]?.slice(5)).toEqual([29.04, 40_000, -82_041.1]);
    expect(lines[4]?.slice(5)).toEqual([29.04, 40_000, -74_264.38]);
  });

  it('gives the headers alone for a table without rows', () => {
    expect(answered([['', '', '', '', '']])).toHaveLength(1);
  });

  it.each([
    ['a change that is none', ['A', 'flytta hem', 'HVB', '', '2026-04-01'], /Ändring.*flytta hem/u],
    ['no change', ['A', '', 'HVB', '', '2026-04-01'], /Ändring.*tom/u],
    ['no name', ['', 'flytta dygn', 'HVB', 'Familjehem', '2026-04-01', 0.2], /Scenario.*tom/u],
    ['no date', ['A', 'flytta dygn', 'HVB', 'Familjehem', '', 0.2], /Från.*datum saknas/u],
    ['no kind that days are moved to', ['A', 'flytta dygn', 'HVB', '', '2026-04-01', 0.2], /Till form.*tom/u],
    ['the kind itself', ['A', 'flytta dygn', 'HVB', 'hvb', '2026-04-01', 0.2], /Till form.*har redan/u],
    [
      'a kind that is misspelled',
      ['A', 'undvika placeringar', 'HVV', '', '2026-04-01', '', '', 2],
      /Placeringsform.*HVV/u,
    ],
    [
      'a share of 20',
      ['A', 'flytta dygn', 'HVB', 'Familjehem', '2026-04-01', 20],
      /Andel %.*20.*0 % och 100/u,
    ],
    ['a stay that becomes longer', ['A', 'korta vårdtid', 'HVB', '', '2026-04-01', -0.1], /Andel %/u],
    ['neither a share nor days', ['A', 'korta vårdtid', 'HVB', '', '2026-04-01'], /Andel %.*tom/u],
    [
      'a negative number',
      ['A', 'undvika placeringar', 'HVB', '', '2026-04-01', '', '', -2],
      /Antal per år.*mindre än 0/u,
    ],
    [
      'a price that has no use',
      ['A', 'flytta dygn', 'HVB', 'Familjehem', '2026-04-01', 0.2, '', '', 900],
      /Dygnspris kr.*används inte/u,
    ],
  ] as const)('says so of %s, with row and column', (_, row: Row, sentence) => {
    const [, ...lines] = answered([['B', ...dearer.slice(1)], row]);
    const told = lines.slice(4);
    expect(told).toHaveLength(1);
    const [[name, part, what, , amount, days] = []] = told;
    expect([name, part]).toEqual([row[0], 'Prognos med ändringar']);
    for (const cell of [what, amount, days]) {
      expect(cell).toMatch(sentence);
      expect(cell).toMatch(/abellrad 2/u);
    }
    // The other scenario stands as it would alone.
    expect(lines.slice(0, 4)).toEqual(answered([['B', ...dearer.slice(1)]]).slice(1));
  });

  it('counts no scenario without one of its rows: what is left of it would be another one', () => {
    const [, ...lines] = answered([dearer, ['A', 'undvika placeringar', 'HVV', '', '2026-04-01', '', '', 2]]);
    expect(lines.map(([name, part]) => [name, part])).toEqual([['A', 'Prognos med ändringar']]);
  });

  it('tells how many rows of a scenario are wrong, by the first', () => {
    const wrong = ['A', 'undvika placeringar', 'HVV', '', '2026-04-01', '', '', 2];
    const [, ...lines] = answered([wrong, ['B', ...dearer.slice(1)], wrong]);
    expect(lines).toHaveLength(5);
    expect(lines[0]?.[4]).toMatch(/2.*abellrad 1\b/u);
  });

  it('says so of moves that take more days than there are', () => {
    const [, [, , , , cell] = []] = answered([moved, [...moved.slice(0, 5), 0.6]]);
    expect(cell).toMatch(/abellrad 2.*Andel %.*110 %/u);
  });

  it('says so of a kind that no price is known of', () => {
    const kinds = [
      ['Placeringsform', 'Räknar dygn'],
      ['HVB', 'ja'],
      ['Stödboende', 'ja'],
    ];
    const lost = ['A', 'flytta dygn', 'HVB', 'Stödboende', '2026-04-01', 0.2];
    const [, [, , , , cell] = []] = answered([lost], kinds);
    expect(cell).toMatch(/^#N\/A.*Till form.*prislistan/u);
  });

  it('does not know a kind that only the budget names: a change of it would change nothing', () => {
    const planned = [...budget, ['2026-06-01', 'SiS', 10_000]];
    const [, [, , , , cell] = []] = answered(
      [['A', 'undvika placeringar', 'SiS', '', '2026-04-01', '', '', 2]],
      planned,
    );
    expect(cell).toMatch(/abellrad 1.*Placeringsform.*SiS/u);
  });

  it('tells neither kronor nor days where the history is too short to say what is new', () => {
    const short = [...placements.slice(0, 2), ...placements.slice(-1)];
    const avoided = ['A', 'undvika placeringar', 'HVB', '', '2026-04-01', '', '', 6, ''];
    const answer = call('FORECAST', short, prices, '2026-03-31', '2026-12-31', options, [header, avoided]);
    const [, ...lines] = answer;
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(line.slice(4, 6)).toEqual([expect.stringMatching(/^#N\/A/), expect.stringMatching(/^#N\/A/)]);
  });

  it('needs the table of scenarios', () => {
    const [[cell] = []] = call('FORECAST', placements, prices, '2026-03-31', '2026-12-31', options);
    expect(cell).toMatch(/Scenarier/u);
  });
});
