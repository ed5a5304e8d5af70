import { type Day, dayFromCivil } from '../../core/day';

/** The beginnings of the names of the months, Swedish and English; as few letters as tell one from another, and those that people write. */
const months: readonly RegExp[] = [
  /^jan(?:uari|uary)?$/u,
  /^feb(?:r|ruari|ruary)?$/u,
  /^mar(?:s|ch)?$/u,
  /^apr(?:il)?$/u,
  /^ma[jy]$/u,
  /^jun[ei]?$/u,
  /^jul[iy]?$/u,
  /^aug(?:usti|ust)?$/u,
  /^sept?(?:ember)?$/u,
  /^o[kc]t(?:ober)?$/u,
  /^nov(?:ember)?$/u,
  /^dec(?:ember)?$/u,
];

/** Longer than every such date. */
const longestDate = 40;

const year = "(?<year>\\d{4}|['\u2019-]?\\d{2})";
const month = '(?<month>\\p{L}{3,9})\\.?';
const day = '(?<day>\\d{1,2})';
const dayFirst = new RegExp(
  `^(?:den )?${day}(?:[.:](?:e|a)|st|nd|rd|th|[.])?[ -]?${month}[ ,-]*${year}$`,
  'u',
);
const monthFirst = new RegExp(`^${month} ?${day}(?:st|nd|rd|th)?(?:, ?| )${year}$`, 'u');

/**
 * The day of a trimmed text whose month is a word, Swedish or English: `2 oktober 2025`, `den 2 okt. -25`, `Oct 2, 2025`. It can be read in
 * one way only, but for a year of two digits: up to the pivot it belongs to this century, above it to the last, and without a pivot
 * it may be either. Null for another form.
 */
export function dateInWords(text: string, pivot: number | null): Day | 'noSuchDate' | 'ambiguousDate' | null {
  if (text.length > longestDate || !/\p{L}{3}/u.test(text)) return null;
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
  const groups = (dayFirst.exec(plain) ?? monthFirst.exec(plain))?.groups;
  if (groups === undefined) return null;
  const index = months.findIndex((name) => name.test(groups['month'] ?? ''));
  if (index === -1) return null;
  const digits = (groups['year'] ?? '').replace(/\D/gu, '');
  if (digits.length === 2 && pivot === null) return 'ambiguousDate';
  const civil = { year: yearOf(digits, pivot ?? 0), month: index + 1, day: Number(groups['day']) };
  return dayFromCivil(civil) ?? 'noSuchDate';
}

function yearOf(digits: string, pivot: number): number {
  const written = Number(digits);
  if (digits.length === 4) return written;
  return written + (written <= pivot ? 2000 : 1900);
}
