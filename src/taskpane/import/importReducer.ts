import type { Failure } from '../../host/failure';
import type { Comparison } from '../../host/listImport';
import type { ListReport, ReadingChoices, RemarkPage } from '../../import/list';
import type { ListRemarkCode } from '../../text/listProblem';
import { type ImportState, noImport, noRemarks, type Trouble } from './importState';
import { isMatchedWithCertainty } from './importFacts';
import { type KeyEvent, keyReducer } from './keyReducer';
import { type WritingEvent, writingReducer } from './writingReducer';

/** What has happened to the list, as far as the pane is concerned. */
export type ImportEvent =
  | { readonly type: 'readingBegan'; readonly name: string }
  | { readonly type: 'readingProgressed'; readonly share: number }
  /** Nothing was read, or not as wanted: what was read before still stands. */
  | { readonly type: 'troubled'; readonly trouble: Trouble }
  /** A list was read for the first time. */
  | { readonly type: 'opened'; readonly report: ListReport }
  /** It was read again, as chosen or with keys. */
  | { readonly type: 'reread'; readonly report: ListReport }
  /** The reader is gone, and the list with it. */
  | { readonly type: 'letGo'; readonly trouble: Trouble | null }
  | { readonly type: 'choicesMade'; readonly choices: ReadingChoices }
  | { readonly type: 'listDateTyped'; readonly typed: string; readonly isWrong: boolean }
  | { readonly type: 'columnsToggled'; readonly isOpen: boolean }
  | { readonly type: 'compared'; readonly comparison: Comparison | Failure | 'underWay' | null }
  | { readonly type: 'removalChosen'; readonly removesMissing: boolean }
  | { readonly type: 'remarksWanted'; readonly code: ListRemarkCode | null }
  | { readonly type: 'remarksRead'; readonly page: RemarkPage; readonly isMore: boolean }
  | { readonly type: 'key'; readonly event: KeyEvent }
  | { readonly type: 'writing'; readonly event: WritingEvent };

/** The list after an event. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'readingBegan':
      return { ...noImport, key: state.key, reading: { name: event.name, share: 0 } };
    case 'readingProgressed':
      return state.reading === null ? state : { ...state, reading: { ...state.reading, share: event.share } };
    case 'troubled':
      return { ...state, reading: null, writing: null, trouble: event.trouble };
    case 'opened':
      return { ...withReport(state, event.report), isColumnsOpen: !isMatchedWithCertainty(event.report) };
    case 'reread':
      return withReport(state, event.report);
    case 'letGo':
      return { ...noImport, key: state.key, trouble: event.trouble };
    case 'choicesMade':
      return chosen(state, event.choices);
    case 'listDateTyped':
      return { ...state, asOf: { typed: event.typed, isWrong: event.isWrong } };
    case 'columnsToggled':
      return { ...state, isColumnsOpen: event.isOpen };
    case 'compared':
      return { ...state, comparison: event.comparison };
    case 'removalChosen':
      return { ...state, removesMissing: event.removesMissing };
    case 'remarksWanted':
      return { ...state, remarks: { ...state.remarks, code: event.code } };
    case 'remarksRead':
      return withRemarks(state, event.page, event.isMore);
    case 'key':
      return { ...state, key: keyReducer(state.key, event.event) };
    case 'writing':
      return writingReducer(state, event.event);
  }
}

/** Columns that have become unmatched are shown; an open list of columns is never closed under the user's hands. */
function withReport(state: ImportState, report: ListReport): ImportState {
  const isKnownCode = report.remarks.some(({ code }) => code === state.remarks.code);
  return {
    ...state,
    report,
    reading: null,
    trouble: null,
    asOf: null,
    isBehind: false,
    ...notCompared,
    isColumnsOpen: state.isColumnsOpen || report.missing.length > 0,
    remarks: { ...noRemarks, code: isKnownCode ? state.remarks.code : null },
  };
}

/** Rows were to be removed by what a comparison showed: without it that choice is not made. */
const notCompared = { comparison: null, removesMissing: false } as const;

/** While the list is read again, what was read stays in sight. */
function chosen(state: ImportState, choices: ReadingChoices): ImportState {
  const name = state.report?.name ?? '';
  return { ...state, choices, reading: { name, share: 0 }, isBehind: true, trouble: null, ...notCompared };
}

function withRemarks(state: ImportState, { total, remarks }: RemarkPage, isMore: boolean): ImportState {
  const before = isMore ? state.remarks.remarks : [];
  return { ...state, remarks: { ...state.remarks, total, remarks: [...before, ...remarks] } };
}
