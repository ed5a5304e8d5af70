import fc from 'fast-check';

/** The check digit of nine digits, by the sum of the digits of 2, 1, 2, 1 … times each, as it is reckoned by hand. */
export function checkDigit(nine: string): string {
  const products = Array.from(nine, (digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1)));
  const sum = Array.from(products.join('')).reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

/** The parts of a number that some test makes; none of them is anybody's but by chance. */
export interface MadeNumber {
  readonly century: string;
  readonly date: string;
  readonly tail: string;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Numbers with a right check digit, born on a day that every year has; a third of them coordination numbers. */
export const madeNumber: fc.Arbitrary<MadeNumber> = fc
  .record({
    century: fc.constantFrom('18', '19', '20'),
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    added: fc.constantFrom(0, 0, 60),
    serial: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ century, year, month, day, added, serial }) => {
    const date = twoDigits(year) + twoDigits(month) + twoDigits(day + added);
    const three = String(serial).padStart(3, '0');
    return { century, date, tail: three + checkDigit(date + three) };
  });

/** The same number with another check digit, which is wrong. */
export function mistyped({ century, date, tail }: MadeNumber, by: number): MadeNumber {
  const wrong = String((Number(tail.slice(3)) + by) % 10);
  return { century, date, tail: tail.slice(0, 3) + wrong };
}
