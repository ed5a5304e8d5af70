/** Excel holds so many digits of a number, and shows no more. */
const digitsHeld = 15;
/** From here on Excel has no room for all digits, and a number that stands for a name has lost some. */
const leastCutOff = 1e15;

/**
 * A number of a worksheet's cell as a Swede reads it: `1850,5`. With 15 digits, as Excel shows it, so that 0,1 + 0,2 is `0,3`; without
 * signs between thousands. What Excel cannot hold digit by digit gets an exponent: `1,23456789012346E+15`.
 */
export function numberText(number: number): string {
  const held = Number(number.toPrecision(digitsHeld));
  const plain = String(held === 0 ? 0 : held);
  const hasExponent = Math.abs(held) >= leastCutOff || plain.includes('e');
  return (hasExponent ? withExponent(held) : plain).replace('.', ',');
}

function withExponent(number: number): string {
  const [digits = '', exponent = ''] = number.toExponential().split('e');
  return `${digits}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}
