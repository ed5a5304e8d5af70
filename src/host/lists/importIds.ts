/** The next ID of an import on a day (2026-01-31) after those of earlier ones: I-2026-01-31-1, I-2026-01-31-2, … */
export function importIdAfter(earlier: readonly string[], date: string): string {
  return numberedId('I', earlier, date);
}

/** The same of a frozen forecast: F-2026-01-31-1. */
export function forecastIdAfter(earlier: readonly string[], date: string): string {
  return numberedId('F', earlier, date);
}

function numberedId(letter: string, earlier: readonly string[], date: string): string {
  const day = `${letter}-${date}-`;
  const numbers = earlier.flatMap((id) => (id.startsWith(day) ? numberIn(id.slice(day.length)) : []));
  return `${day}${Math.max(0, ...numbers) + 1}`;
}

function numberIn(text: string): number[] {
  return /^[1-9]\d{0,5}$/.test(text) ? [Number(text)] : [];
}
