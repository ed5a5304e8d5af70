import { type Day, dayFromCivil } from './day';
import { identityOf, personalNumberOf } from './personalNumber';

/**
 * What kind of number names a person: a personal number; a coordination number (its day raised by 60); an interim number; a reserve
 * number of a region; a temporary number, as IVO writes one where a child has none yet; a dossier number of the Migration Agency, or
 * another number of ten or twelve digits.
 */
export type NumberClass = 'personal' | 'coordination' | 'interim' | 'reserve' | 'temporary' | 'dossier';

/** What the number of a person tells. */
export interface IdentityNumber {
  /** The same however the number is written; see identityOf. */
  readonly identity: string;
  readonly numberClass: NumberClass;
  /**
   * The day of birth that it says. Null where it says none: the century is not written, month or day are 00 or moved beyond the
   * month's last, or the number is a reserve or dossier number. A day of birth may have been moved by whole days, so that it is
   * good for a warning and not for an age.
   */
  readonly birthDay: Day | null;
}

/** What the number that the whole text is tells; null where it is no number that names a person. */
export function identityNumberOf(text: string): IdentityNumber | null {
  const identity = identityOf(text);
  if (identity === null) return null;
  const number = personalNumberOf(text) ?? personalNumberOf(identity);
  if (number === null) return { identity, numberClass: classOfOther(identity), birthDay: null };
  const { tenDigits, birthYear } = number;
  return {
    identity,
    numberClass: classOfTenDigits(tenDigits),
    birthDay: birthYear === null ? null : birthDayOf(birthYear, tenDigits),
  };
}

/** A reserve number has a letter, or is one of Stockholm's. */
function classOfOther(identity: string): NumberClass {
  return /[A-Z]/.test(identity) || /^99\d{10}$/.test(identity) ? 'reserve' : 'dossier';
}

/** An interim number that begins with a T has a check digit, reckoned with 1 in its place; the numbers of IVO have none. */
function classOfTenDigits(tenDigits: string): NumberClass {
  const first = tenDigits.charAt(6);
  if (first === 'T') return isInterim(tenDigits) ? 'interim' : 'temporary';
  if (/[A-Z]/.test(first)) return 'interim';
  return Number(tenDigits.slice(4, 6)) >= coordinationDays ? 'coordination' : 'personal';
}

function isInterim(tenDigits: string): boolean {
  return personalNumberOf(tenDigits.replace('T', '1'))?.hasRightCheckDigit === true;
}

/** Added to the day of birth. */
const coordinationDays = 60;

function birthDayOf(year: number, tenDigits: string): Day | null {
  const month = Number(tenDigits.slice(2, 4));
  const day = Number(tenDigits.slice(4, 6));
  return dayFromCivil({ year, month, day: day >= coordinationDays ? day - coordinationDays : day }) ?? null;
}
