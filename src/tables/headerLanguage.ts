import type { Language } from '../text/language';
import { normalisedHeader } from './header';
import type { WorkbookTable } from './table';

/** The language of a table's headers, in which answers about it are labelled: English where more of them are English than Swedish. */
export function headerLanguage({ columns }: WorkbookTable, headers: readonly string[]): Language {
  const names = new Set(headers.map(normalisedHeader));
  const written = (language: Language): number =>
    columns.filter(({ header }) => names.has(normalisedHeader(header[language]))).length;
  return written('en') > written('sv') ? 'en' : 'sv';
}
