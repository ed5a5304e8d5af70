import { furtherTables } from '../../../src/functions/tables/furtherTables';
import { createNames } from '../../../src/functions/tables/names';
import { type ReadCostTables, readCostTables } from '../../../src/functions/tables/readCostTables';
import type { RawRows } from '../../../src/functions/tables/cells';
import { isLocated } from '../../../src/functions/cell';
import { absences } from '../../../src/tables/absences';
import { addOns } from '../../../src/tables/addOns';
import { contributions } from '../../../src/tables/contributions';
import { kinds } from '../../../src/tables/kinds';
import { tableTemplate } from '../../../src/tables/template';
import { problemSentence } from '../../../src/text/problems';

const accepted = [kinds, contributions, absences, addOns];

/** The tables as they were read, or the sentence that says why not. */
function read(prices: RawRows | null, ...tables: readonly (RawRows | null)[]): ReadCostTables | string {
  const further = furtherTables(tables, accepted);
  const result = isLocated(further) ? further : readCostTables({ prices, further }, createNames());
  return isLocated(result) ? problemSentence(result, 'sv') : result;
}

function sound(result: ReadCostTables | string): ReadCostTables {
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const priceHeader = [
  'Placeringsform',
  'Utförare',
  'Gäller från',
  'Gäller till',
  'Pris',
  'Enhet',
  'Dygnsregel',
  'Gäller för',
  'Momskompensation %',
];
/** 2026-01-01 and 2026-06-30. */
const [january, june] = [46023, 46203];

describe('the price list', () => {
  test('is read row by row, and blank cells mean what the table says', () => {
    const { prices } = sound(
      read([
        priceHeader,
        ['HVB', 'Björken', january, june, 1467, 'dygn', 'nätter', 'nya', 0.06],
        ['', '', '', '', '', '', '', '', ''],
        ['hvb', '', '2026-07-01', '', 'fri', '', '', '', ''],
        ['Eget familjehem', '', january, 2958465, 30_000, 'per månad', '', 'Alla placeringar', 0],
        ['Summa', '', '', '', 31_467, '', '', '', ''],
      ]),
    );
    // Numbers in the order of the column of kinds (HVB, Eget familjehem, Summa), then of providers.
    expect(prices).toEqual([
      {
        row: 0,
        kind: 0,
        provider: 3,
        validFrom: january,
        validTo: june,
        price: 1_467_000_000,
        unit: 'day',
        dayRule: 'nights',
        appliesTo: 'new',
        vatCompensation: 60_000,
      },
      {
        row: 2,
        kind: 0,
        provider: -1,
        validFrom: 46204,
        validTo: null,
        price: 0,
        unit: 'day',
        dayRule: null,
        appliesTo: 'all',
        vatCompensation: null,
      },
      {
        row: 3,
        kind: 1,
        provider: -1,
        validFrom: january,
        validTo: null,
        price: 30_000_000_000,
        unit: 'month',
        dayRule: null,
        appliesTo: 'all',
        vatCompensation: null,
      },
    ]);
  });

  test('has no rows where it is left out', () => {
    expect(sound(read(null)).prices).toEqual([]);
  });

  test.each([
    {
      row: ['', '', january, '', 1],
      says: 'Tabellrad 2 (2026-01-01), Placeringsform i Priser: cellen är tom. Fyll i den eller ta bort raden.',
    },
    {
      row: ['HVB', '', '', '', 1],
      says: 'Tabellrad 2 (HVB), Gäller från i Priser: datum saknas. Skriv ett datum, till exempel 2026-01-31.',
    },
    {
      row: ['HVB', '', january, '', 0],
      says: 'Tabellrad 2 (HVB, 2026-01-01), Pris i Priser: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.',
    },
    {
      row: ['HVB', '', january, 'juni', 1],
      says: 'Tabellrad 2 (HVB, 2026-01-01), Gäller till i Priser: ”juni” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
    },
    {
      row: ['HVB', '', january, '', 1, 'vecka'],
      says: 'Tabellrad 2 (HVB, 2026-01-01), Enhet i Priser: ”vecka” är inget av orden som går att använda. Skriv dygn eller månad.',
    },
    {
      row: ['HVB', '', january, '', 1, '', '', '', 6],
      says: 'Tabellrad 2 (HVB, 2026-01-01), Momskompensation % i Priser: satsen 6 är ingen andel mellan 0 och 1. Skriv 0,3142, eller en cell som visar 31,42 %.',
    },
  ])('is a problem of the call where a row cannot be read: $says', ({ row, says }) => {
    const good = ['HVB', '', january, '', 1, '', '', '', ''];
    expect(read([priceHeader, good, [...row, ...good.slice(row.length)], good])).toBe(says);
  });

  test('says how many rows cannot be read', () => {
    expect(
      read([
        priceHeader.slice(0, 5),
        ['HVB', '', january, '', 'x'],
        ['HVB', '', 'x', '', 1],
        ['HVB', '', january, '', 1],
      ]),
    ).toMatch(/^2 rader kan inte räknas\. Den första: tabellrad 1 \(HVB, 2026-01-01\), Pris i Priser: /u);
  });

  test('needs its columns', () => {
    expect(
      read([
        ['Placeringsform', 'Pris'],
        ['HVB', 1],
      ]),
    ).toBe(
      'Priser: kolumnen Gäller från saknas. Ange hela tabellen med rubrikraden, och kontrollera rubrikerna.',
    );
  });
});

const kindRows = [
  ['Placeringsform', 'Räknar dygn', 'Dygnsregel', 'Momskompensation %'],
  ['HVB', 'ja', 'nätter', 0.06],
  ['Vårdnadsöverflyttning', 'NEJ', '', ''],
];
const rateRows = [
  ['År', 'Ålder från', 'Ålder till', 'Sats', 'Tak kr/mån'],
  [2026, 18, 66, 0.3142, ''],
  [2026, 67, '', 0.1021, 25_000],
  ['Summa', '', '', '', ''],
];
const absenceRows = [
  ['Placerings-ID', 'Från', 'Till', 'Från dag', 'Del', 'Ersättning %'],
  ['P1', january, june, 3, 'pris', 0.8],
  [1002, january, '', '', '', 0],
];
const addOnRows = [
  ['Placerings-ID', 'Från', 'Till', 'Belopp', 'Enhet', 'Vad'],
  ['P1', january, '', 500, '', 'skola'],
  ['p1', january, june, -100, 'engång', ''],
];

describe('the further tables', () => {
  test('are known by their headers in whatever order, and names are shared between them', () => {
    const tables = [kindRows, rateRows, absenceRows, addOnRows];
    const prices = [
      ['Placeringsform', 'Gäller från', 'Pris'],
      ['HVB', january, 1],
    ];
    const one = sound(read(prices, ...tables));
    const { prices: list, kinds: rules, contributions: rates, absences: away, addOns: added } = one;
    expect(
      rules.map(({ countsDays, dayRule, vatCompensation }) => [countsDays, dayRule, vatCompensation]),
    ).toEqual([
      [true, 'nights', 60_000],
      [false, null, 0],
    ]);
    expect(rules[0]?.kind).toBe(list[0]?.kind);
    expect(rates).toEqual([
      { row: 0, year: 2026, ageFrom: 18, ageTo: 66, rate: 314_200, monthlyCap: null },
      { row: 1, year: 2026, ageFrom: 67, ageTo: null, rate: 102_100, monthlyCap: 25_000_000_000 },
    ]);
    expect(away.map(({ fromDay, part, paid, to }) => ({ fromDay, part, paid, to }))).toEqual([
      { fromDay: 3, part: 'price', paid: 800_000, to: june },
      { fromDay: 1, part: null, paid: 0, to: null },
    ]);
    expect(added.map(({ amount, unit, what }) => ({ amount, unit, what }))).toEqual([
      { amount: 500_000_000, unit: 'day', what: 'skola' },
      { amount: -100_000_000, unit: 'once', what: '' },
    ]);
    expect(new Set([away[0]?.placement, added[0]?.placement, added[1]?.placement]).size).toBe(1);
    const other = sound(read(prices, null, ...tables.reverse()));
    expect({ ...other, kindTable: null }).toEqual({ ...one, kindTable: null });
  });

  test.each([
    {
      table: absenceRows,
      row: ['P1', january, '', '', '', ''],
      says: 'Tabellrad 3 (P1), Ersättning % i Frånvaro: cellen är tom. Fyll i den eller ta bort raden.',
    },
    {
      table: absenceRows,
      row: ['P1', january, '', 2.5, '', 1],
      says: 'Tabellrad 3 (P1), Från dag i Frånvaro: 2,5 är inget helt tal från 1. Skriv ett helt tal.',
    },
    {
      table: addOnRows,
      row: ['P1', january, '', '', '', ''],
      says: 'Tabellrad 3 (P1), Belopp i Tillägg: cellen är tom. Fyll i den eller ta bort raden.',
    },
    {
      table: addOnRows,
      row: ['', january, '', 5, '', ''],
      says: 'Tabellrad 3, Placerings-ID i Tillägg: cellen är tom. Fyll i den eller ta bort raden.',
    },
    {
      table: rateRows.slice(0, 3),
      row: [26, 0, '', 0.3, ''],
      says: 'Tabellrad 3, År i Avgifter: 26 är inget helt tal från 1\u00a0900. Skriv ett helt tal.',
    },
    {
      table: kindRows,
      row: ['', 'ja', '', ''],
      after: ['X', '', '', ''],
      says: 'Tabellrad 3, Placeringsform i Former: cellen är tom. Fyll i den eller ta bort raden.',
    },
  ])('say which cell is wrong: $says', ({ table, row, after, says }) => {
    expect(read(null, [...table, row, ...(after === undefined ? [] : [after])])).toBe(says);
  });

  test('are refused where the headers say nothing, and where one is there twice', () => {
    expect(
      read(null, [
        ['Datum', 'Konto', ''],
        [1, 2, 3],
      ]),
    ).toBe(
      'Rubrikerna ”Datum”, ”Konto” hör inte till någon tabell som går att använda här. Ange Former, Avgifter, Frånvaro eller Tillägg, med rubrikraden.',
    );
    expect(read(null, [priceHeader, []])).toMatch(/^Rubrikerna ”Placeringsform”/u);
    expect(read(null, kindRows, addOnRows, kindRows)).toBe(
      'Tabellen Former är angiven två gånger. Ta bort den ena.',
    );
  });

  test.each(
    accepted.flatMap((table) => [
      { table, language: 'sv' as const },
      { table, language: 'en' as const },
    ]),
  )('as the pane makes them are known: $table.id in $language', ({ table, language }) => {
    const { headers, rows } = tableTemplate(table, language);
    expect(typeof read(null, [headers, ...rows])).toBe('object');
  });
});
