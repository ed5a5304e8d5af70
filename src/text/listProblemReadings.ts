/** The two numbers that a text such as `1,850` may be. */
export interface TwoReadings {
  /** With the sign between thousands: 1850. */
  readonly grouped: number;
  /** With the sign before decimals: 1.85. */
  readonly decimal: number;
}

/** What one to three digits, a comma or a point, and three digits can be; null for every other text. */
export function twoReadings(raw: string): TwoReadings | null {
  const [, before, after] = /^\D*(\d{1,3})[.,](\d{3})\D*$/u.exec(raw) ?? [];
  if (before === undefined || after === undefined) return null;
  return { grouped: Number(before + after), decimal: Number(`${before}.${after}`) };
}

/** Whether a text is a date whose year has two digits: `260131`, `26-01-31`, `31 jan -26`. */
export function lacksCentury(raw: string): boolean {
  return /^\d{2}-?\d{2}-?\d{2}$/u.test(raw) || /\p{L}{3}.*\D\d{2}$/u.test(raw);
}

/** Whether a text has three numbers with signs between, as a date has that another order may make readable. */
export function hasParts(raw: string): boolean {
  return /^\d{1,4}[ ./\u2013\u00a0-]{1,2}\d{1,2}[ ./\u2013\u00a0-]{1,2}\d{1,4}(?:\D.*)?$/u.test(raw);
}
