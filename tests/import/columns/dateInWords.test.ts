import fc from 'fast-check';
import { dayFromCivil, formatIsoDay, isDay } from '../../../src/core/day';
import { dateInWords } from '../../../src/import/columns/dateInWords';

function read(text: string, pivot: number | null = 36): string | null {
  const day = dateInWords(text, pivot);
  return typeof day === 'number' && isDay(day) ? formatIsoDay(day) : typeof day === 'string' ? day : null;
}

test.each([
  ['2 oktober 2025', '2025-10-02'],
  ['2 okt 2025', '2025-10-02'],
  ['2 okt. -25', '2025-10-02'],
  ['2 okt. 25', '2025-10-02'],
  ['den 2 oktober 2025', '2025-10-02'],
  ['Den 2:a oktober 2025', '2025-10-02'],
  ['2 October 2025', '2025-10-02'],
  ['2nd of October 2025', null],
  ['2-Oct-2025', '2025-10-02'],
  ['Oct 2, 2025', '2025-10-02'],
  ['October 2nd, 2025', '2025-10-02'],
  ['1 maj 2025', '2025-05-01'],
  ['May 1, 2025', '2025-05-01'],
  ['30 februari 2025', 'noSuchDate'],
  ['2 oktobers 2025', null],
  ['oktober 2025', null],
  ['HVB 2 2025', null],
  ['tills vidare', null],
])('%j is %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('a year of two digits belongs to this century up to the pivot', () => {
  expect(['2 okt -25', '2 okt -36', '2 okt -37'].map((text) => read(text, 36))).toEqual([
    '2025-10-02',
    '2036-10-02',
    '1937-10-02',
  ]);
  expect(read('2 okt -25', null)).toBe('ambiguousDate');
});

const swedish = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const english = 'January February March April May June July August September October November December'.split(
  ' ',
);

test('every day is read from every way of writing it', () => {
  const date = fc.record({
    year: fc.integer({ min: 1950, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(date, ({ year, month, day }) => {
      const expected = dayFromCivil({ year, month, day });
      for (const name of [swedish[month - 1] ?? '', english[month - 1] ?? '']) {
        const short = name.slice(0, 3);
        for (const text of [
          `${day} ${name} ${year}`,
          `den ${day} ${name.toUpperCase()} ${year}`,
          `${day} ${short}. ${year}`,
          `${short} ${day}, ${year}`,
        ])
          expect([text, dateInWords(text, null)]).toEqual([text, expected]);
      }
    }),
  );
});
