import { call, column } from './call';

/** 2026-01-01 and 2026-07-01. */
const [january, july] = [46023, 46204];

const prices = [
  ['Utförare', 'Gäller från', 'Pris', 'Placeringsform', 'Gäller till', 'Enhet'],
  ['', january, 4100, 'HVB', '', ''],
  ['Björken', july, 3900.5, 'HVB', '', ''],
  ['', january, 'fri', 'Jourhem', '', ''],
  ['', january, 30_000, 'Eget familjehem', '', 'månad'],
];

describe('PRICEAT', () => {
  test('answers in the shape of its kinds and dates, and keeps a bad row to itself', () => {
    expect(
      call(
        'PRICEAT',
        prices,
        column('HVB', 'hvb ', '', 'Jourhem', 'HVB', 'SiS'),
        column(january, july, '', july, 'x', july),
      ),
    ).toEqual([
      [4100],
      [4100],
      [''],
      [0],
      ['#VALUE! Rad 5, datum: ”x” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.'],
      [
        '#N/A Rad 6: prislistan har inget pris för ”SiS” den 2026-07-01. Lägg till en rad i prislistan, eller kontrollera hur namnen är skrivna.',
      ],
    ]);
    expect(call('PRICEAT', prices, 'HVB', [[january, july]], 'Granen')).toEqual([[4100, 4100]]);
    expect(call('PRICEAT', prices, 'Eget familjehem', july)).toEqual([[30_000]]);
  });

  test('never gives a provider of the list the price that is meant for the others', () => {
    expect(call('PRICEAT', prices, 'HVB', column(july, january), 'BJÖRKEN')).toEqual([
      [3900.5],
      [
        '#N/A Rad 2: prislistan har inget pris för ”HVB” hos ”BJÖRKEN” den 2026-01-01. Lägg till en rad i prislistan, eller kontrollera hur namnen är skrivna.',
      ],
    ]);
    expect(String(call('PRICEAT', prices, 'Jourhem', july, 'Björken')[0]?.[0])).toMatch(/^#N\/A/u);
  });

  test.each([
    { args: ['', 'HVB', july], says: '#VALUE! Priser: området är ingen tabell.' },
    {
      args: [
        [
          ['Placeringsform', 'Gäller från'],
          ['HVB', july],
        ],
        'HVB',
        july,
      ],
      says: '#VALUE! Priser: kolumnen Pris saknas.',
    },
    { args: [prices, '', july], says: '#VALUE! Placeringsform: cellen är tom.' },
    {
      args: [[...prices, ['', 'x', 1, 'HVB', '', '']], 'HVB', july],
      says: '#VALUE! Tabellrad 5 (HVB, x), Gäller från i Priser: ”x” är inget datum.',
    },
  ])('is one error where the call as a whole is wrong: $says', ({ args, says }) => {
    expect(String(call('PRICEAT', ...args)[0]?.[0]).startsWith(says)).toBe(true);
  });
});
