import { type Cell, type CellValue, type FunctionResult, isLocated } from '../functions/cell';
import { type ErrorKind, errorKindOf } from '../functions/errorKind';
import type { Language } from '../text/language';
import type { LocatedProblem } from '../text/problem';
import { problemSentence } from '../text/problems';
import { languageOf } from './office';

/** What Excel takes for a cell. */
export type HostAnswerCell = CellValue | CustomFunctions.Error;

/** What the errors are called in Excel's interface. Their names are looked up late, since office.js sets them late. */
const errorCodes = {
  '#VALUE!': 'invalidValue',
  '#N/A': 'notAvailable',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#NULL!': 'nullReference',
} as const satisfies Readonly<Record<ErrorKind, keyof typeof CustomFunctions.ErrorCode>>;

/** The answer as Excel takes it: always rows of cells, with problems as its own errors, in the language of the host. */
export function hostAnswer(result: FunctionResult): readonly (readonly HostAnswerCell[])[] {
  return result.map((row) => (hasNoProblem(row) ? row : row.map(hostCellOf)));
}

/** Most rows are sound; they are handed on as they are, not copied. */
function hasNoProblem(row: readonly Cell[]): row is readonly CellValue[] {
  return !row.some(isLocated);
}

function hostCellOf(cell: Cell): HostAnswerCell {
  return isLocated(cell) ? hostError(cell) : cell;
}

/** Excel shows a sentence only for #VALUE! and #N/A. */
function hostError(problem: LocatedProblem): CustomFunctions.Error {
  const kind = errorKindOf(problem.cause);
  const code = CustomFunctions.ErrorCode[errorCodes[kind]];
  const hasSentence = kind === '#VALUE!' || kind === '#N/A';
  return hasSentence
    ? new CustomFunctions.Error(code, problemSentence(problem, hostLanguage()))
    : new CustomFunctions.Error(code);
}

/** Asked for each error, since the functions may be loaded before Office knows; Swedish until it does. */
function hostLanguage(): Language {
  const locale = typeof Office === 'undefined' ? undefined : localeIn(Office.context);
  return locale === undefined ? 'sv' : languageOf(locale);
}

/** office.js has no context, against its types, until it is ready. */
function localeIn(context: Partial<Pick<Office.Context, 'displayLanguage'>> | undefined): string | undefined {
  return context?.displayLanguage;
}
