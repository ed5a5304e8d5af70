/** One krona in öre: smaller differences are nobody's concern. */
const smallest = 100;

/** And up to one part in a thousand. */
const parts = 1_000;

/** How far what was booked may be from what was expected: 1 kr or 0,1 %, whichever is more. In öre. */
export function tolerance(expected: number): number {
  return Math.max(smallest, Math.abs(expected) / parts);
}

/** Whether what was booked agrees with what was expected. */
export function agrees(booked: number, expected: number): boolean {
  return Math.abs(booked - expected) <= tolerance(expected);
}
