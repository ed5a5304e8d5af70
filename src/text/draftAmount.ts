import { orePerKrona } from '../core/ore';
import { formatsOf } from './format';
import type { Language } from './language';

/** In what amounts of a draft are told: whole thousands of kronor, or millions with a decimal. */
export type DraftUnit = 'thousands' | 'millions';

/** Öre of the step to which amounts are rounded. */
export const stepOf: Readonly<Record<DraftUnit, number>> = {
  thousands: 1_000 * orePerKrona,
  millions: 100_000 * orePerKrona,
};

const conventions = {
  sv: { before: '', decimal: ',', minus: '\u2212', nothing: '0\u00a0kr', thousands: 'tkr', millions: 'mnkr' },
  en: {
    before: 'SEK\u00a0',
    decimal: '.',
    minus: '\u2212',
    nothing: 'SEK\u00a00',
    thousands: 'thousand',
    millions: 'million',
  },
} as const;

/** How amounts and differences are written in a draft. */
export interface DraftFormats {
  /** Steps of the unit, without a plus: 6,2 mnkr, and 0 kr for none. */
  readonly amount: (steps: number, unit: DraftUnit) => string;
  /** The same as a change, with its sign: +1,4 mnkr. */
  readonly change: (steps: number, unit: DraftUnit) => string;
  /** The least that can be told: 1 tkr, 0,1 mnkr. */
  readonly least: (unit: DraftUnit) => string;
  /** A number with its sign: +212. */
  readonly signed: (value: number) => string;
  readonly number: (value: number) => string;
}

/** The formats of a language: 1 800 tkr and −3,3 mnkr in Swedish, SEK 1,800 thousand and −SEK 3.3 million in English. */
export function draftFormats(language: Language): DraftFormats {
  const { before, decimal, minus, nothing, ...units } = conventions[language];
  const { number } = formatsOf(language);
  const size = (steps: number, unit: DraftUnit): string => {
    const tenths = Math.abs(steps);
    const figure =
      unit === 'thousands' ? number(tenths) : number(Math.floor(tenths / 10)) + decimal + String(tenths % 10);
    return `${before}${figure}\u00a0${units[unit]}`;
  };
  const signOf = (value: number): string => (value < 0 ? minus : '+');
  return {
    amount: (steps, unit) => (steps === 0 ? nothing : (steps < 0 ? minus : '') + size(steps, unit)),
    change: (steps, unit) => (steps === 0 ? '' : signOf(steps)) + size(steps, unit),
    least: (unit) => size(1, unit),
    signed: (value) => (value === 0 ? '' : signOf(value)) + number(Math.abs(value)),
    number,
  };
}
