import { formatIsoDay } from '../../core/day';
import { endedSinceMissing, takenOutSinceMissing } from '../../text/importLog';
import type { Language } from '../../text/language';
import { rowActions } from '../../text/repairs';
import type { TableCell } from '../list';
import type { MissingRow } from '../merging/missingRows';
import { rawInLog } from './rawInLog';

/** The cells of a row of the log, in the order of its columns, that tells what became of a row which only the table has. */
export function cellsOfMissing({ name, end }: MissingRow, language: Language): readonly TableCell[] {
  const shown = rawInLog(name);
  if (end === null)
    return ['', rowActions.removed[language], takenOutSinceMissing(shown)[language], '', '', '', '', '', ''];
  const [header, day] = [end.header[language], formatIsoDay(end.day)];
  return ['', rowActions.changed[language], endedSinceMissing(shown)[language], '', header, '', day, '', ''];
}
