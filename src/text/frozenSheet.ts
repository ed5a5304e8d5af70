import { type Day, formatIsoDay } from '../core/day';
import type { Language } from './language';

const longestName = 31;

/** What a frozen copy is called: `Uppföljning (fryst 2026-11-29)`, with a number where that is taken. A long name is cut. */
export function frozenName(
  name: string,
  day: Day,
  { language, taken }: { readonly language: Language; readonly taken: readonly string[] },
): string {
  const word = { sv: 'fryst', en: 'frozen' }[language];
  const isTaken = (candidate: string): boolean =>
    taken.some((other) => other.toLowerCase() === candidate.toLowerCase());
  for (let number = 1; ; number += 1) {
    const ending = ` (${word} ${formatIsoDay(day)}${number === 1 ? '' : ` ${number}`})`;
    const free = `${name.slice(0, longestName - ending.length).trimEnd()}${ending}`;
    if (!isTaken(free)) return free;
  }
}
