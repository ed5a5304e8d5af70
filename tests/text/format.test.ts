import { parseIsoDay } from '../../src/core/day';
import { formatsOf } from '../../src/text/format';

const sv = formatsOf('sv');
const en = formatsOf('en');

describe('numbers are written as people write them', () => {
  test.each([
    [0, '0', '0'],
    [7, '7', '7'],
    [999, '999', '999'],
    [1467, '1\u00a0467', '1,467'],
    [1467.5, '1\u00a0467,5', '1,467.5'],
    [-1234567.25, '−1\u00a0234\u00a0567,25', '-1,234,567.25'],
    [0.1 + 0.2, '0,3', '0.3'],
    [0.0001, '0,0001', '0.0001'],
    [1e-7, '1e-7', '1e-7'],
    [1.5e21, '1,5e+21', '1.5e+21'],
  ])('%d is %s and %s', (value, swedish, english) => {
    expect(sv.number(value)).toBe(swedish);
    expect(en.number(value)).toBe(english);
  });
});

describe('values of cells', () => {
  test('a text stands in quotes, on one line, and is cut when it is long', () => {
    expect(sv.value(' 31/1\n2026 ')).toBe('”31/1 2026”');
    expect(en.value('31/1 2026')).toBe('“31/1 2026”');
    expect(sv.value('x'.repeat(40))).toBe(`”${'x'.repeat(40)}”`);
    expect(sv.value('x'.repeat(41))).toBe(`”${'x'.repeat(39)}…”`);
  });

  test('truth is written as Excel writes it', () => {
    expect([sv.value(true), sv.value(false), en.value(true), en.value(false)]).toEqual([
      'SANT',
      'FALSKT',
      'TRUE',
      'FALSE',
    ]);
  });
});

test('a day is written the same in both languages', () => {
  const day = parseIsoDay('2026-01-31');
  expect(day === undefined ? '' : sv.day(day) + en.day(day)).toBe('2026-01-312026-01-31');
});
