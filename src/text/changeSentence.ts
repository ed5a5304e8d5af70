import { formatsOf } from './format';
import type { Language } from './language';
import { allKinds, changeWords } from './scenarioWords';

/** A change of a scenario by its figures: shares as such, kronor for a day. Kinds by their names, "" for all. */
export type ToldChange =
  | { readonly change: 'move'; readonly kind: string; readonly toKind: string; readonly share: number }
  | { readonly change: 'shorten'; readonly kind: string; readonly share: number; readonly days: number }
  | { readonly change: 'avoid'; readonly kind: string; readonly perYear: number }
  | { readonly change: 'index'; readonly kind: string; readonly share: number }
  | { readonly change: 'price'; readonly kind: string; readonly kronor: number };

const percent = 100;

/** A change in words, without its date: "flytta dygn: HVB → Stödboende, 20 %". */
export function changeSentence(told: ToldChange, language: Language): string {
  const { name } = formatsOf(language);
  const kinds = told.kind === '' ? allKinds[language] : name(told.kind);
  const target = told.change === 'move' ? ` → ${name(told.toKind)}` : '';
  return `${changeWords[told.change][language]}: ${kinds}${target}, ${figuresOf(told, language)}`;
}

function figuresOf(told: ToldChange, language: Language): string {
  const { number } = formatsOf(language);
  const share = (of: number): string => `${number(of * percent)}${language === 'sv' ? '\u00a0' : ''}%`;
  switch (told.change) {
    case 'move':
      return share(told.share);
    case 'shorten':
      return shorterBy(told, language, share);
    case 'avoid':
      return `${number(told.perYear)} ${language === 'sv' ? 'per år' : 'a year'}`;
    case 'index':
      return `${told.share > 0 ? '+' : ''}${share(told.share)}`;
    case 'price':
      return `${number(told.kronor)} ${language === 'sv' ? 'kr' : 'SEK'}`;
  }
}

function shorterBy(
  { share, days }: { readonly share: number; readonly days: number },
  language: Language,
  shown: (share: number) => string,
): string {
  const { number } = formatsOf(language);
  const ofDays = `${number(days)} ${language === 'sv' ? 'dygn' : 'days'}`;
  return [...(days === 0 ? [] : [ofDays]), ...(share === 0 ? [] : [shown(share)])].join(' + ');
}
