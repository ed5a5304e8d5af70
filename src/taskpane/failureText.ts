import type { Failure } from '../host/failure';
import type { Text } from '../text/language';
import {
  failureTexts,
  formulasInColumn,
  insideTable,
  mixedColumn,
  nameTaken,
  noRoom,
  otherFailure,
  sheetTaken,
  tableChanged,
  tableFiltered,
  totalsRow,
  undoChanged,
} from '../text/paneFailures';

/** The sentence for a failure. */
export function failureText(failure: Failure): Text {
  switch (failure.failure) {
    case 'sheetTaken':
      return sheetTaken(failure.name);
    case 'nameTaken':
      return nameTaken(failure.name);
    case 'insideTable':
      return insideTable(failure.table);
    case 'noRoom':
      return noRoom(failure.table, failure.address);
    case 'tableFiltered':
      return tableFiltered(failure.table);
    case 'totalsRow':
      return totalsRow(failure.table);
    case 'formulasInColumn':
      return formulasInColumn(failure.table, failure.header);
    case 'mixedColumn':
      return mixedColumn(failure.table, failure.header);
    case 'tableChanged':
      return tableChanged(failure.table);
    case 'undoChanged':
      return undoChanged(failure.table);
    case 'other':
      return otherFailure(failure.code);
    case 'cellEdit':
    case 'protected':
    case 'tooLarge':
    case 'tableGone':
    case 'stagedWrongly':
    case 'cancelled':
    case 'readerFailed':
    case 'otherKey':
    case 'nothingToUndo':
    case 'notTidied':
    case 'notSaved':
      return failureTexts[failure.failure];
  }
}
