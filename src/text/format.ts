import { formatIsoDay } from '../core/day';
import type { Language } from './language';
import { mask, masked } from './personalNumbers';

/** A value of a cell that a sentence can show. */
export type ShownValue = number | string | boolean;

/** How values are written inside the sentences of one language. Personal numbers are masked: a sentence may be shown to anybody. */
export interface Formats {
  readonly day: typeof formatIsoDay;
  readonly number: (value: number) => string;
  readonly value: (value: ShownValue) => string;
  /** A name without quotation marks, as in a parenthesis. */
  readonly name: (text: string) => string;
}

const conventions = {
  sv: { group: '\u00a0', decimal: ',', minus: '\u2212', quotes: ['”', '”'], yes: 'SANT', no: 'FALSKT' },
  en: { group: ',', decimal: '.', minus: '-', quotes: ['“', '”'], yes: 'TRUE', no: 'FALSE' },
} as const;

/** Digits that Excel shows at most; a double holds no more that mean anything. */
const significantDigits = 15;

/** A longer text is cut, so that a sentence stays a sentence. */
const longestText = 40;

/**
 * The formats of a language. Days are written as 2026-01-31 in both; numbers as people write them: 1 467,5 with a
 * no-break space in Swedish, 1,467.5 in English. Own code, since Intl differs between the hosts' versions of it.
 */
export function formatsOf(language: Language): Formats {
  const { yes, no, quotes } = conventions[language];
  const number = (value: number): string => formatNumber(value, language);
  return {
    day: formatIsoDay,
    number,
    value: (value) => {
      if (typeof value === 'number') return masked(String(value)) === mask ? mask : number(value);
      if (typeof value === 'boolean') return value ? yes : no;
      return `${quotes[0]}${shortened(value)}${quotes[1]}`;
    },
    name: shortened,
  };
}

function formatNumber(value: number, language: Language): string {
  const { group, decimal, minus } = conventions[language];
  const digits = String(Number(Math.abs(value).toPrecision(significantDigits)));
  const [whole = '', fraction] = digits.split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return (value < 0 ? minus : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
}

function shortened(text: string): string {
  const line = masked(text.replace(/\s+/g, ' ').trim());
  return line.length <= longestText ? line : `${line.slice(0, longestText - 1)}…`;
}
