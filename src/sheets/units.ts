import { type Language, languages, type Text } from '../text/language';
import { unitTexts, unitWords } from '../text/units';
import { quoted } from './cells';
import type { InputLine } from './heading/inputLines';
import { type AmountLook, change, signed } from './styles';

/** The units in which amounts are shown. Figures are in kronor whatever the unit: only how they look follows it. */
export const units = ['kronor', 'thousands', 'millions'] as const;

/** A unit of amounts. */
export type Unit = (typeof units)[number];

/** How amounts look in each unit but kronor, before their sign; a comma at the end divides by a thousand. */
const formats = { thousands: '#,##0,', millions: '#,##0.0,,' } as const;

const withSign: Readonly<Record<AmountLook, (format: string) => string>> = { plain: signed, change };

/** A number format that amounts take while a condition holds. */
export interface ScaledFormat {
  /** A formula, as Excel takes it. */
  readonly condition: string;
  readonly numberFormat: string;
}

/** The unit that a word stands for, in either language; null: none. */
export function unitCalled(word: unknown): Unit | null {
  return units.find((unit) => languages.some((language) => unitWords[unit][language] === word)) ?? null;
}

/** How an amount looks in a unit, where that is fixed. */
export function formatOfUnit(unit: Exclude<Unit, 'kronor'>, look: AmountLook): string {
  return withSign[look](formats[unit]);
}

/** How amounts look by what stands in the cell of the unit that is shown; in any other case they are kronor. */
export function scaledFormats(
  unitCell: string,
  language: Language,
  look: AmountLook,
): readonly ScaledFormat[] {
  return (['thousands', 'millions'] as const).map((unit) => ({
    condition: `=${unitCell}=${quoted(unitWords[unit][language])}`,
    numberFormat: formatOfUnit(unit, look),
  }));
}

/**
 * The two cells of a unit at the top of a sheet: the one that people fill in, and under it the one that headers and amounts follow, so
 * that a word which is no unit is shown as kronor and said to be.
 */
export function unitLines(language: Language, choiceCell: string): readonly [InputLine, InputLine] {
  const word = (unit: Unit): string => unitWords[unit][language];
  const usual = word('kronor');
  const [thousands, millions] = [quoted(word('thousands')), quoted(word('millions'))];
  const shown =
    `=IF(${choiceCell}=${thousands},${thousands},` +
    `IF(${choiceCell}=${millions},${millions},${quoted(usual)}))`;
  const choices = units.map(word);
  return [
    { label: unitTexts.unit, cell: usual, style: 'inputWord', input: 'choice', choices },
    { label: unitTexts.shown, cell: shown, style: 'wordRight' },
  ];
}

/** A header that ends with the unit that is shown. */
export function inUnit(text: Text, language: Language, unitCell: string): string {
  return `=${quoted(`${text[language]}, `)}&${unitCell}`;
}
