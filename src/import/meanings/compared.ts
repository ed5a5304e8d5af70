import { comparableName } from '../../text/words';

/** Of what other systems call a value: signs between letters and digits that all stand for a space. */
const gaps = /(?<=[\p{L}\p{N}])[\s./\u2010-\u2015-]+(?=[\p{L}\p{N}])/gu;
/** A unit is written `/dygn`, an abbreviation ends with a full stop. */
const edges = /^[\s./]+|[\s.]+$/gu;

/**
 * What other systems call a value, as it may be written in several ways: `HVB-hem` and `hvb hem`, `/dygn` and `dygn`, `Mån.` and `mån`.
 * Signs that may tell values apart (`<`, `*`, `+`, brackets) stay.
 */
export function aliasKey(text: string): string {
  return comparableName(text.normalize('NFC').replace(edges, '').replace(gaps, ' '));
}

/** A value as far as it may be alike others, though signs may tell them apart: letters in lower case and digits. */
export function comparedValue(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A value as its meaning is remembered by: trimmed, in lower case. What is given is shown and masked already. */
export function valueKey(raw: string): string {
  return raw.normalize('NFC').trim().toLowerCase();
}
