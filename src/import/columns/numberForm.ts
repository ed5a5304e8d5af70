import type { DecimalSign, Delimiter } from '../list';
import type { NumberForm } from './amount';
import { afterDigits, commaCode, digitAt, isSpaceOrApostrophe, pointCode } from './characters';
import { numberBody } from './numberBody';

/** How often the numbers of a column show what their commas and points are for. */
export interface NumberEvidence {
  readonly decimals: Record<DecimalSign, number>;
  readonly groups: Record<DecimalSign, number>;
}

/** Nothing shown yet. */
export function noEvidence(): NumberEvidence {
  return { decimals: { ',': 0, '.': 0 }, groups: { ',': 0, '.': 0 } };
}

/**
 * Adds what one trimmed text shows that stands in so many rows. `1.246,67` shows both signs; `12,5` shows a decimal comma;
 * `1.246.000` shows points thousands; `1.246` alone shows nothing, since it can be either.
 */
export function addEvidence(text: string, count: number, evidence: NumberEvidence): void {
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  if (lastComma === -1 && lastPoint === -1) return;
  const digits = numberBody(text)?.digits ?? '';
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
    const code = digits.charCodeAt(index);
    if (code !== commaCode && code !== pointCode && !isSpaceOrApostrophe(code)) return false;
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
  }
  return all;
}

/** The decimal sign that most numbers show; where none shows any, what goes with the list's delimiter. */
export function detectedDecimal(evidence: NumberEvidence, delimiter: Delimiter): DecimalSign {
  return shownDecimal(evidence, delimiter === ',' ? '.' : ',');
}

/** The form of a column's numbers as they show it, else as the whole list does. */
export function shownForm(evidence: NumberEvidence, ofList: DecimalSign): NumberForm {
  const decimal = shownDecimal(evidence, ofList);
  const isSettled = countFor(evidence, ',') > 0 !== countFor(evidence, '.') > 0;
  return { decimal, otherGroups: evidence.groups[otherSign(decimal)] > 0, isSettled };
}

/** The form of a column's numbers once the user has chosen a decimal sign: the other one can only stand between thousands. */
export function chosenForm({ decimals, groups }: NumberEvidence, decimal: DecimalSign): NumberForm {
  const other = otherSign(decimal);
  return { decimal, otherGroups: groups[other] > 0 || decimals[other] === 0, isSettled: true };
}

function shownDecimal(evidence: NumberEvidence, otherwise: DecimalSign): DecimalSign {
  const comma = countFor(evidence, ',');
  const point = countFor(evidence, '.');
  if (comma === point) return otherwise;
  return comma > point ? ',' : '.';
}

/** How many numbers speak for a decimal sign. */
function countFor({ decimals, groups }: NumberEvidence, sign: DecimalSign): number {
  return decimals[sign] + groups[otherSign(sign)];
}

function otherSign(sign: DecimalSign): DecimalSign {
  return sign === ',' ? '.' : ',';
}
