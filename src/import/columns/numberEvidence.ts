import type { GroupSign } from '../forms';
import type { DecimalSign } from '../list';
import { afterDigits, commaCode, digitAt, groupSignOf, pointCode } from './characters';
import { numberBody } from './numberBody';

/** How often the numbers of a column show what their commas and points are for. */
export interface NumberEvidence {
  readonly decimals: Record<DecimalSign, number>;
  readonly groups: Record<Exclude<GroupSign, 'none'>, number>;
}

/** Nothing shown yet. */
export function noEvidence(): NumberEvidence {
  return { decimals: { ',': 0, '.': 0 }, groups: { space: 0, '.': 0, ',': 0, "'": 0 } };
}

/**
 * Adds what one trimmed text shows that stands in so many rows. `1.246,67` shows both signs; `12,5` shows a decimal comma;
 * `1.246.000` shows points thousands; `1.246` alone shows nothing, since it can be either.
 */
export function addEvidence(text: string, count: number, evidence: NumberEvidence): void {
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  const digits = numberBody(text)?.digits ?? '';
  addSpaces(digits, count, evidence);
  if (lastComma === -1 && lastPoint === -1) return;
  if (digits === text) addSigns(text, { lastComma, lastPoint, count }, evidence);
  else
    addSigns(
      digits,
      { lastComma: digits.lastIndexOf(','), lastPoint: digits.lastIndexOf('.'), count },
      evidence,
    );
}

/** Where the last comma and the last point stand; −1 for none. */
interface LastSigns {
  readonly lastComma: number;
  readonly lastPoint: number;
  /** In how many rows the text stands. */
  readonly count: number;
}

/** Spaces and apostrophes stand between thousands wherever they stand within a number. */
function addSpaces(digits: string, count: number, { groups }: NumberEvidence): void {
  for (let index = 1; index < digits.length - 1; index++) {
    if (digitAt(digits, index) !== -1) continue;
    const sign = groupSignOf(digits.charCodeAt(index));
    if (sign !== 'space' && sign !== "'") continue;
    groups[sign] += count;
    return;
  }
}

function addSigns(
  digits: string,
  { lastComma, lastPoint, count }: LastSigns,
  evidence: NumberEvidence,
): void {
  if (!hasOnlyNumberSigns(digits)) return;
  const sign: DecimalSign = lastComma > lastPoint ? ',' : '.';
  const last = Math.max(lastComma, lastPoint);
  if (last === -1) return;
  if (lastComma !== -1 && lastPoint !== -1) {
    if (!isGrouped(digits.slice(0, last), otherSign(sign))) return;
    evidence.decimals[sign] += count;
    evidence.groups[otherSign(sign)] += count;
  } else if (digits.indexOf(sign) !== last) {
    if (isGrouped(digits, sign)) evidence.groups[sign] += count;
  } else if (!mayBeGroup(digits, last)) {
    evidence.decimals[sign] += count;
  }
}

const grouped: Readonly<Record<DecimalSign, RegExp>> = {
  ',': /^\d{1,3}(?:,\d{3})+$/u,
  '.': /^\d{1,3}(?:\.\d{3})+$/u,
};

function isGrouped(digits: string, sign: DecimalSign): boolean {
  return grouped[sign].test(digits);
}

function hasOnlyNumberSigns(digits: string): boolean {
  for (let index = 0; index < digits.length; index++) {
    if (digitAt(digits, index) !== -1) continue;
    if (groupSignOf(digits.charCodeAt(index)) === null) return false;
  }
  return true;
}

/** A single sign before exactly three last digits, after one to three digits that do not begin with 0. */
function mayBeGroup(digits: string, place: number): boolean {
  if (digits.length - place !== 4 || place < 1 || place > 3 || digits.startsWith('0')) return false;
  return afterDigits(digits, 0) === place;
}

/** Whether digits and signs are a number both with a decimal sign and with a sign between thousands: `1.246`. */
export function mayBeEither(digits: string): boolean {
  const place = digits.length - 4;
  const code = digits.charCodeAt(place);
  return (
    (code === commaCode || code === pointCode) && mayBeGroup(digits, place) && isAllDigits(digits, place + 1)
  );
}

function isAllDigits(text: string, from: number): boolean {
  return afterDigits(text, from) === text.length;
}

/** What several columns show together. */
export function evidenceOfAll(columns: Iterable<NumberEvidence>): NumberEvidence {
  const all = noEvidence();
  for (const { decimals, groups } of columns) {
    for (const sign of [',', '.'] as const) {
      all.decimals[sign] += decimals[sign];
      all.groups[sign] += groups[sign];
    }
    all.groups.space += groups.space;
    all.groups["'"] += groups["'"];
  }
  return all;
}

/** How many numbers speak for a decimal sign. */
export function countFor({ decimals, groups }: NumberEvidence, sign: DecimalSign): number {
  return decimals[sign] + groups[otherSign(sign)];
}

/** The sign that is not the decimal one. */
export function otherSign(sign: DecimalSign): DecimalSign {
  return sign === ',' ? '.' : ',';
}
