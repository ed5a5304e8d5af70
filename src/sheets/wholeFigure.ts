import type { Language } from '../text/language';

/** A formula's figure in a sentence, without decimals. FIXED parts thousands as the reader's Excel does; in Swedish never by commas. */
export function wholeFigure(language: Language, formula: string): string {
  const figure = `FIXED(${formula},0)`;
  return language === 'sv' ? `SUBSTITUTE(${figure},",",CHAR(160))` : figure;
}
