import { numfmt } from '@univerjs/core';

/** Writes a number by a number format, as cells do. */
export type NumberText = (value: number, format: string) => string;

/** Numbers as they are written in a language. */
export function numberTextIn(language: 'sv-SE' | 'en-US'): NumberText {
  const locale = language === 'sv-SE' ? 'sv' : 'en';
  return (value, format) => numfmt.format(format, value, { locale, throws: false });
}
