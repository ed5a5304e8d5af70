import type { Language } from '../../text/language';
import { refusalSentence } from '../../text/listProblems';
import { importTexts } from '../../text/paneImport';
import { failureText } from '../failureText';
import type { Trouble } from './importState';

/** The sentence for why there is nothing to read, or nothing new to show. */
export function troubleText(trouble: Trouble, language: Language): string {
  switch (trouble.on) {
    case 'refusal':
      return refusalSentence(trouble.refusal, language);
    case 'failure':
      return failureText(trouble.failure)[language];
    case 'several':
    case 'noFile':
    case 'unreadable':
    case 'nothingPasted':
      return importTexts[trouble.on][language];
  }
}
