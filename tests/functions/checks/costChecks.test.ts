import { dayFromCivil, firstValidDay } from '../../../src/core/day';
import { costChecks, type LookedThrough } from '../../../src/functions/checks/costChecks';

const through = dayFromCivil({ year: 2026, month: 6, day: 30 }) ?? firstValidDay;

const placements = [
  [
    'Placerings-ID',
    'Placeringsform',
    'Utförare',
    'Startdatum',
    'Slutdatum',
    'Dygnspris',
    'Arvode',
    'Uppdragstagare född',
  ],
  ['P1', 'HVB', '', '2026-01-01', '2026-01-31', '', '', ''],
];
const priceHeaders = ['Placeringsform', 'Utförare', 'Gäller från', 'Gäller till', 'Pris'];
const prices = [priceHeaders, ['HVB', '', '2025-01-01', '', 4000]];
const sound: LookedThrough = { placements, prices, further: [], naming: new Map() };

const sentences = (tables: Partial<LookedThrough>): string[] =>
  costChecks({ ...sound, ...tables }, through).map(({ text }) => text.sv);

it('says nothing of tables that are in order, nor of a workbook that has none', () => {
  expect(sentences({})).toEqual([]);
  expect(sentences({ placements: null, prices: null })).toEqual([]);
});

it('asks nothing about a row that is blank, as in a table that has just been made', () => {
  expect(sentences({ placements: [...placements, ['', '', '', '', '', '', '', '']] })).toEqual([]);
});

it.each([
  [
    'prices that overlap',
    {
      prices: [
        priceHeaders,
        ['HVB', 'Björken', '2025-01-01', '2026-03-31', 4000],
        ['HVB', 'Björken', '2026-01-01', '', 4100],
        ['HVB', '', '2025-01-01', '', 1],
      ],
    },
    'Priser, tabellrad 1 och tabellrad 2, Gäller från: båda gäller för ”HVB” hos ”Björken” samtidigt. Tabellrad 2 används. Skriv Gäller till på tabellrad 1.',
    { table: 'prices', row: 0 },
  ],
  [
    'a gap between prices',
    {
      prices: [
        priceHeaders,
        ['HVB', '', '2025-01-01', '2025-11-30', 4000],
        ['HVB', '', '2026-01-01', '', 4100],
      ],
    },
    'Priser, tabellrad 1, Gäller till: efter raden saknar ”HVB” pris från 2025-12-01 till 2025-12-31. Lägg till en rad, eller låt raden gälla längre.',
    { table: 'prices', row: 0 },
  ],
  [
    'a kind that no row prices',
    {
      placements: [
        ...placements,
        ['P2', 'SiS', '', '2026-01-01', '', '', '', ''],
        ['P3', 'SiS', '', '2026-02-01', '', '', '', ''],
      ],
    },
    'Placeringar, tabellrad 2 och 1 till, Placeringsform: ingen rad i Priser ger ”SiS” ett pris. Lägg till en rad, eller skriv priset på placeringen.',
    { table: 'placements', row: 1 },
  ],
  [
    'a price for a kind that Former does not know',
    {
      further: [
        [
          ['Placeringsform', 'Räknar dygn'],
          ['SiS', 'ja'],
        ],
      ],
    },
    'Priser, tabellrad 1, Placeringsform: ”HVB” finns inte i Former. Rätta namnet, eller lägg till formen.',
    { table: 'prices', row: 0 },
  ],
  [
    'a kind that stands twice in Former',
    {
      further: [
        [
          ['Placeringsform', 'Räknar dygn'],
          ['HVB', 'ja'],
          ['SiS', 'ja'],
          ['HVB', 'nej'],
        ],
      ],
    },
    'Former, tabellrad 1 och tabellrad 3, Placeringsform: båda är för ”HVB”. Tabellrad 1 används. Ta bort den rad som är fel.',
    { table: 'kinds', row: 2 },
  ],
  [
    'a price that ends before it begins',
    { prices: [...prices, ['HVB', '', '2026-01-01', '2025-12-31', 4100]] },
    'Priser, tabellrad 2, Gäller till: dagen ligger före radens första dag, så raden gäller inga dagar. Rätta datumen.',
    { table: 'prices', row: 1 },
  ],
  [
    'an absence that is over before it lowers anything',
    {
      further: [
        [
          ['Placerings-ID', 'Från', 'Till', 'Från dag', 'Ersättning %'],
          ['P1', '2026-01-05', '2026-01-10', 14, 0.8],
        ],
      ],
    },
    'Frånvaro, tabellrad 1, Från dag: frånvaron slutar före sin dag 14, så raden sänker ingenting. Rätta Från dag eller Till.',
    { table: 'absences', row: 0 },
  ],
  [
    'a rate for no age',
    {
      further: [
        [
          ['År', 'Ålder från', 'Ålder till', 'Sats'],
          [2026, 66, 18, 0.3142],
        ],
      ],
    },
    'Avgifter, tabellrad 1, Ålder till: är lägre än Ålder från, så raden gäller ingen ålder. Rätta åldrarna.',
    { table: 'contributions', row: 0 },
  ],
  [
    'an add-on outside its placement',
    {
      further: [
        [
          ['Placerings-ID', 'Från', 'Till', 'Belopp', 'Vad'],
          ['P1', '2026-01-20', '2026-02-10', 500, 'skola'],
        ],
      ],
    },
    'Tillägg, tabellrad 1, Från och Till: ligger helt eller delvis utanför placeringen, och den delen räknas inte. Rätta datumen.',
    { table: 'addOns', row: 0 },
  ],
] as const)('tells of %s, and where it is', (...[, tables, sentence, place]) => {
  const [check, ...more] = costChecks({ ...sound, ...tables }, through);
  expect(check?.text.sv).toBe(sentence);
  expect(check?.place).toEqual(place);
  expect(more).toEqual([]);
});

it('tells of a fee without a rate for its year and age, and of a carer whose year of birth is not known', () => {
  const rates = [
    ['År', 'Ålder från', 'Ålder till', 'Sats'],
    [2026, 18, 66, 0.3142],
  ];
  const withFee = (born: number | ''): unknown[][] => [
    placements[0] ?? [],
    ['P1', 'HVB', '', '2026-01-01', '2026-01-31', '', 10000, born],
  ];
  // Born in 1950: on 1 January 2026 the age that has been reached for certain is 75.
  expect(sentences({ placements: withFee(1950), further: [rates] })).toEqual([
    'Placeringar, tabellrad 1, Arvode: Avgifter saknar en sats för år 2026 och 75 år. Lägg till en rad med källa.',
  ]);
  expect(sentences({ placements: withFee(''), further: [rates] })).toEqual([
    'Placeringar, tabellrad 1, Uppdragstagare född: tomt, så full arbetsgivaravgift räknas på arvodet. Skriv födelseåret.',
  ]);
});

it.each([
  [
    'Uppdragstagare född',
    2027,
    'Placeringar, tabellrad 1, Uppdragstagare född: efter det år då placeringen började. Rätta födelseåret eller Startdatum.',
  ],
  [
    'Förlängd från',
    '2026-02-01',
    'Placeringar, tabellrad 1, Förlängd från: ligger före Startdatum eller efter Slutdatum. Rätta datumen.',
  ],
])('tells of a placement whose %s cannot be right', (header, cell, sentence) => {
  const rows = [
    ['Placeringsform', 'Startdatum', 'Slutdatum', header],
    ['HVB', '2026-01-01', '2026-01-31', cell],
  ];
  expect(sentences({ placements: rows })).toEqual([sentence]);
});

it('tells of a name that the list does not have, and where it is', () => {
  const adjustments = [
    ['Placerings-ID', 'Placeringsform', 'Från', 'Ändring kr'],
    ['', 'HVB', '2026-02-01', 1],
    ['P9', '', '2026-02-01', 1],
  ];
  const [check, ...more] = costChecks({ ...sound, naming: new Map([['adjustments', adjustments]]) }, through);
  expect(check?.text.en).toMatch(/^Adjustments, table row 2, Placement ID: “P9” is not in Placements\./u);
  expect(check?.place).toEqual({ table: 'adjustments', row: 1 });
  expect(more).toEqual([]);
});

it('tells what is wrong with a table that cannot be read', () => {
  const [check] = costChecks({ ...sound, prices: [['Placeringsform'], ['HVB']] }, through);
  expect(check?.place).toBeNull();
  expect(check?.text.sv).toContain('Pris');
});

it('masks what could be a personal number', () => {
  const [check] = costChecks(
    {
      ...sound,
      prices: [
        priceHeaders,
        ['19121212-1212', '', '2025-01-01', '2025-11-30', 1],
        ['19121212-1212', '', '2026-01-01', '', 1],
      ],
      placements: null,
    },
    through,
  );
  expect(check?.text.sv).not.toContain('1212');
});
