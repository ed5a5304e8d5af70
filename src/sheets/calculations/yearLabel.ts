import type { Language } from '../../text/language';
import { calculationTexts } from '../../text/calculationSheets';
import { quoted } from '../cells';

/**
 * The name of a year that lies so many after the one in a cell. It is a text with letters in it: a chart takes a column of bare numbers
 * for figures to be drawn.
 */
export function yearLabel(firstYear: string, after: number, language: Language): string {
  return `=${quoted(`${calculationTexts.year[language]} `)}&(${firstYear}+${after})`;
}
