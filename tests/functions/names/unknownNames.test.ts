import fc from 'fast-check';
import { isLocated } from '../../../src/functions/cell';
import { unknownNames, unknownNameText } from '../../../src/functions/names/unknownNames';
import type { RawRows } from '../../../src/functions/tables/cells';
import { costInputs } from '../../../src/functions/tables/costInputs';
import { adjustments } from '../../../src/tables/adjustments';
import { reimbursementRates } from '../../../src/tables/reimbursementRates';
import { namingTables } from '../../../src/text/unknownNames';
import { recogniseTable } from '../../../src/functions/tables/recogniseTable';
import { headersOf } from '../../../src/functions/tables/sheetTable';

const placements: RawRows = [
  ['Placerings-ID', 'Person', 'Placeringsform', 'Utförare', 'Ansvar', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'A', 'HVB', 'Björken', '4711', '2026-01-01', '', 1000],
];
const prices: RawRows = [
  ['Placeringsform', 'Utförare', 'Gäller från', 'Pris'],
  ['SiS', 'Granen', '2026-01-01', 9000],
];
const kinds: RawRows = [
  ['Placeringsform', 'Räknar dygn'],
  ['Stödboende', 'ja'],
];

interface Given {
  readonly placements?: RawRows;
  readonly naming: readonly RawRows[];
}

/** The sentences in Swedish of what is asked about. */
function sentences({ naming, ...given }: Given): string[] {
  const costs = costInputs({ placements: given.placements ?? placements, prices, further: [kinds] });
  if (isLocated(costs)) throw new Error(costs.cause.problem);
  const tables = naming.map(
    (rows) =>
      [
        recogniseTable(headersOf(rows), [...Object.values(namingTables), reimbursementRates])?.id ?? '',
        rows,
      ] as const,
  );
  return unknownNames(costs, new Map(tables)).map((each) => unknownNameText(each).sv);
}

describe('names in small tables that the list does not have', () => {
  it('are none where each stands in the list, the price list or the table of kinds, however its letters are', () => {
    const adjusted = [
      ['Placerings-ID', 'Placeringsform', 'Från', 'Ändring kr'],
      [' p1 ', '', '2026-02-01', 1],
      ['', 'hvb', '2026-02-01', 1],
      ['', 'SIS', '2026-02-01', 1],
      ['', 'Stödboende', '2026-02-01', 1],
    ];
    expect(sentences({ naming: [adjusted] })).toEqual([]);
  });

  it.each<readonly [string, RawRows, readonly string[]]>([
    [
      'an adjustment, by ID and by kind',
      [
        ['Placerings-ID', 'Placeringsform', 'Från', 'Ändring kr'],
        ['P9', '', '2026-02-01', 1],
        ['P1', 'HVBB', '2026-02-01', 1],
      ],
      [
        'Justeringar, tabellrad 1, Placerings-ID: ”P9” finns inte i Placeringar. Beloppet räknas ändå, men utan placeringens form och ansvar. Rätta ID:t.',
        'Justeringar, tabellrad 2, Placeringsform: ”HVBB” finns inte i Placeringar, Priser eller Former. Beloppet räknas ändå, på en rad för sig. Rätta namnet.',
      ],
    ],
    [
      'an absence',
      [
        ['Placerings-ID', 'Från', 'Ersättning %'],
        ['P9', '2026-01-05', 0.8],
      ],
      ['Frånvaro, tabellrad 1, Placerings-ID: ”P9” finns inte i Placeringar. Raden räknas inte. Rätta ID:t.'],
    ],
    [
      'an add-on',
      [
        ['Placerings-ID', 'Från', 'Belopp', 'Vad'],
        ['P9', '2026-01-05', 500, 'skola'],
      ],
      ['Tillägg, tabellrad 1, Placerings-ID: ”P9” finns inte i Placeringar. Raden räknas inte. Rätta ID:t.'],
    ],
    [
      'a budget, each name once, with its rows',
      [
        ['Månad', 'Placeringsform', 'Ansvar', 'Utförare', 'Belopp'],
        ['2026-01-01', 'HVB', '4711', 'Granen', 1],
        ['2026-01-01', 'HVB', '4712', '', 1],
        ['2026-02-01', 'HBV', '4712', '', 1],
      ],
      [
        'Budget, tabellrad 2 och 1 till, Ansvar: ”4712” finns inte i Placeringar. Beloppet räknas ändå, på en rad för sig. Rätta namnet.',
        'Budget, tabellrad 3, Placeringsform: ”HBV” finns inte i Placeringar, Priser eller Former. Beloppet räknas ändå, på en rad för sig. Rätta namnet.',
      ],
    ],
    [
      'a person',
      [
        ['Person', 'Född', 'Kategori', 'Från'],
        ['A', '2010-05-05', 'anvisad', '2026-01-01'],
        ['B', '2010-05-05', 'anvisad', '2026-01-01'],
      ],
      [
        'Personer, tabellrad 2, Person: ”B” finns inte i Placeringar. Raden räknas, men ingen placering hör till den. Rätta Person, om personen är placerad.',
      ],
    ],
  ])('are told of %s', (...[, rows, told]) => {
    expect(sentences({ naming: [rows] })).toEqual(told);
  });

  it('are told of a category that the rates do not have, where there are rates', () => {
    const person = [
      ['Person', 'Född', 'Kategori', 'Från'],
      ['A', '2010-05-05', 'anvisadd', '2026-01-01'],
    ];
    const rates = [
      ['Kategori', 'Från', 'Belopp', 'Regel'],
      ['anvisad', '2024-01-01', 1000, 'schablon'],
    ];
    expect(sentences({ naming: [person, rates] })).toEqual([
      'Personer, tabellrad 1, Kategori: ”anvisadd” finns inte i Ersättningsbelopp. Radens dagar ger ingen ersättning. Rätta kategorin, eller lägg till en rad med belopp.',
    ]);
    expect(sentences({ naming: [person] })).toEqual([]);
  });

  it('are not asked about where the list has no such column, or no rows', () => {
    const planned = [
      ['Månad', 'Ansvar', 'Belopp'],
      ['2026-01-01', '4712', 1],
    ];
    const withoutUnit = placements.map((row) => row.filter((_, column) => column !== 4));
    expect(sentences({ placements: withoutUnit, naming: [planned] })).toEqual([]);
    expect(sentences({ placements: placements.slice(0, 1), naming: [planned] })).toEqual([]);
  });

  it('leave out what could be a personal number', () => {
    const [told] = sentences({
      naming: [
        [
          ['Person', 'Född', 'Kategori', 'Från'],
          ['19121212-1212', '2010-05-05', 'anvisad', '2026-01-01'],
        ],
      ],
    });
    expect(told).toContain('[personnummer]');
    expect(told).not.toContain('1212');
  });

  it('are those that a search for each cell does not find, in any list and any adjustments', () => {
    const id = fc.constantFrom('P1', 'P2', ' p3', 'P4', 'p 4', '');
    fc.assert(
      fc.property(fc.array(id, { minLength: 1 }), fc.array(id), (listed, adjusted) => {
        const list = [
          ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum'],
          ...listed.map((each) => [each, 'HVB', '2026-01-01', '']),
        ];
        const rows = [
          ['Placerings-ID', 'Placeringsform', 'Från', 'Ändring kr'],
          ...adjusted.map((each) => [each, 'HVB', '2026-02-01', 1]),
        ];
        const plain = (text: string): string => text.toLowerCase().replaceAll(' ', '');
        const isLost = (each: string): boolean =>
          plain(each) !== '' && listed.every((other) => plain(other) !== plain(each));
        const lost = adjusted.filter(isLost).map(plain);
        const naming = new Map([[adjustments.id, rows]]);
        const costs = costInputs({ placements: list, prices: null, further: [] });
        const found = isLocated(costs) ? [] : unknownNames(costs, naming);
        expect(found.map(({ name }) => plain(name))).toEqual([...new Set(lost)]);
        for (const { name, row, count } of found) {
          expect(row).toBe(adjusted.findIndex((each) => plain(each) === plain(name)));
          expect(count).toBe(lost.filter((each) => each === plain(name)).length);
        }
      }),
    );
  });
});
