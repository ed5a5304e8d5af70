/** An exact fraction of integers of any size, as taught in school. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(over: bigint, under: bigint): Rational {
  return { over, under };
}

export function plus(one: Rational, other: Rational): Rational {
  return { over: one.over * other.under + other.over * one.under, under: one.under * other.under };
}

export function times(one: Rational, other: Rational): Rational {
  return { over: one.over * other.over, under: one.under * other.under };
}

/** To the nearest whole number, a half away from zero: try the whole number below in size and the one above. */
export function toWhole({ over, under }: Rational): bigint {
  const sign = over < 0n ? -1n : 1n;
  const size = over * sign;
  const below = size / under;
  const above = below + 1n;
  const isNearerBelow = size - below * under < above * under - size;
  return sign * (isNearerBelow ? below : above);
}
