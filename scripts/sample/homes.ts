import type { KindId } from './kinds';

/** A foster home of the municipality's own: a number instead of a name, the carer's birth year and the pay by the month. */
export interface Home {
  readonly name: string;
  readonly born: number;
  /** Kronor per month, before the employer's contribution. */
  readonly fee: number;
  /** Kronor per month, without contribution. */
  readonly expense: number;
}

/** Carers' birth years. Those born in 1958 or earlier carry the lower contribution in 2026. */
const births = [
  1979, 1971, 1984, 1966, 1957, 1975, 1988, 1969, 1981, 1963, 1973, 1986, 1955, 1977, 1968, 1990,
] as const;

/**
 * Fee and expense in kronor per month, rounded, around SKR's recommendation for 2023 (circular 22:41): the four levels of the
 * fee for one age class, and the expense from its lowest to its highest bound. A municipality decides its own.
 */
const levels = [
  [11_300, 5400],
  [13_200, 6200],
  [15_100, 7000],
  [17_300, 7900],
] as const;

/** Which levels a kind of home has: kinship homes the lowest, emergency homes the highest with pay for being on call. */
const levelsOf: Readonly<Partial<Record<KindId, readonly number[]>>> = {
  own: [0, 1, 1, 2, 3],
  kinship: [0, 0, 1],
  emergency: [3],
};

const onCall = 6500;

/** The home of a number: always the same one for the same number and kind. */
export function homeOf(kind: KindId, number: number): Home {
  const own = levelsOf[kind] ?? [0];
  const [fee, expense] = levels[own[number % own.length] ?? 0] ?? levels[0];
  return {
    name: `Hem ${letterOf(kind)}${String(number + 1).padStart(2, '0')}`,
    born: births[(number * 5 + letterOf(kind).charCodeAt(0)) % births.length] ?? births[0],
    fee: kind === 'emergency' ? fee + onCall : fee,
    expense,
  };
}

function letterOf(kind: KindId): string {
  if (kind === 'kinship') return 'N';
  return kind === 'emergency' ? 'J' : 'F';
}
