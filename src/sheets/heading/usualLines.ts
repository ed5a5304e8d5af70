import { headingTexts } from '../../text/reportSheet';
import type { Language } from '../../text/language';
import { dayRuleWords, type Words } from '../../text/words';
import type { SheetOrder } from '../order';
import type { InputLine } from './inputLines';

/** The cells that stand first at the top of every sheet: the three days that it is about, and the workbook's day rule. */
export function usualLines({
  window,
  language,
  dayRule,
}: Pick<SheetOrder, 'window' | 'language' | 'dayRule'>): readonly InputLine[] {
  return [
    ...(['from', 'to', 'asOf'] as const).map((id): InputLine => ({
      label: headingTexts[id],
      cell: window[id],
      style: 'input',
      input: 'days',
    })),
    wordLine(headingTexts.dayRule, dayRuleWords[dayRule][language], wordsIn(dayRuleWords, language)),
  ];
}

/** A cell with a word that people choose among others. */
export function wordLine(label: InputLine['label'], cell: string, choices: readonly string[]): InputLine {
  return { label, cell, style: 'inputWord', input: 'choice', choices };
}

/** The words of a list in one language. */
export function wordsIn<Value extends string>(words: Words<Value>, language: Language): readonly string[] {
  return Object.values<Words<Value>[Value]>(words).map((word) => word[language]);
}
