import type { Failure } from '../host/failure';
import type { Text } from '../text/language';
import { failureTexts, insideTable, nameTaken, otherFailure, sheetTaken } from '../text/paneFailures';

/** The sentence for a failure. */
export function failureText(failure: Failure): Text {
  switch (failure.failure) {
    case 'sheetTaken':
      return sheetTaken(failure.name);
    case 'nameTaken':
      return nameTaken(failure.name);
    case 'insideTable':
      return insideTable(failure.table);
    case 'other':
      return otherFailure(failure.code);
    case 'cellEdit':
    case 'protected':
    case 'tooLarge':
    case 'tableGone':
      return failureTexts[failure.failure];
  }
}
