/**
 * Personal numbers that belong to nobody: the Swedish Tax Agency keeps the tails 238x and 239x for test persons. Children of
 * the example get one each, born 2006–2017: before they are placed, and none of them grown up for long.
 */
export function testNumber(child: number): string {
  const year = 2006 + (child % 12);
  const month = 1 + (child % 12);
  const day = 1 + (Math.floor(child / 12) % 28);
  const digits = `${String(year).slice(2)}${padded(month)}${padded(day)}${child % 2 === 0 ? '238' : '239'}`;
  return `${String(year).slice(0, 2)}${digits.slice(0, 6)}-${digits.slice(6)}${checkDigit(digits)}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

/** Luhn's digit: every other figure doubled, digits summed, filled up to a whole ten. */
function checkDigit(nine: string): number {
  const sum = Array.from(nine).reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
