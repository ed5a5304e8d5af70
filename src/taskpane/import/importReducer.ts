import type { Failure } from '../../host/failure';
import type { Comparison } from '../../host/lists/listImport';
import type { ListReport, ReadingChoices, RemarkPage } from '../../import/list';
import type { ChangePage, MissingRows } from '../../import/tablePlan';
import type { RepairId, RepairPage } from '../../import/repairs/repair';
import type { ListRemarkCode } from '../../text/listRemark';
import { type ImportState, noChanges, noImport, noRemarks, noRepairs, type Trouble } from './importState';
import { bringsUnknownValues, isMatchedWithCertainty, unknownValues } from './importFacts';
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
  /** A part of the review was unfolded or folded. */
  | { readonly type: 'folded'; readonly id: string; readonly isOpen: boolean }
  | { readonly type: 'compared'; readonly comparison: Comparison | Failure | 'underWay' | null }
  | { readonly type: 'missingChosen'; readonly missing: MissingRows }
  | { readonly type: 'remarksWanted'; readonly code: ListRemarkCode | null }
  | { readonly type: 'remarksRead'; readonly page: RemarkPage; readonly isMore: boolean }
  | { readonly type: 'repairsWanted'; readonly repair: RepairId | null }
  | { readonly type: 'repairsRead'; readonly page: RepairPage; readonly isMore: boolean }
  | { readonly type: 'changesRead'; readonly page: ChangePage; readonly isMore: boolean }
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
      return { ...withReport(state, event.report), folds: foldsOf(event.report) };
    case 'reread':
      return withReport(state, event.report);
    case 'letGo':
      return { ...noImport, key: state.key, trouble: event.trouble };
    case 'choicesMade':
      return chosen(state, event.choices);
    case 'listDateTyped':
      return { ...state, asOf: { typed: event.typed, isWrong: event.isWrong } };
    case 'folded':
      return { ...state, folds: { ...state.folds, [event.id]: event.isOpen } };
    case 'compared':
      return { ...state, comparison: event.comparison };
    case 'missingChosen':
      return { ...state, missing: event.missing };
    case 'remarksWanted':
      return { ...state, remarks: { ...state.remarks, code: event.code } };
    case 'remarksRead':
      return withRemarks(state, event.page, event.isMore);
    case 'repairsWanted':
      return { ...state, repairs: { ...state.repairs, repair: event.repair } };
    case 'repairsRead':
      return { ...state, repairs: { ...state.repairs, ...added(state.repairs, event) } };
    case 'changesRead':
      return { ...state, changes: added(state.changes, event) };
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
    folds: stillNeeded(state, report),
    repairs: { ...noRepairs, repair: state.repairs.repair },
    remarks: { ...noRemarks, code: isKnownCode ? state.remarks.code : null },
  };
}

/** Rows were to be removed or ended by what a comparison showed: without it that choice is not made. */
const notCompared = { comparison: null, missing: 'keep', changes: noChanges } as const;

/** While the list is read again, what was read stays in sight. */
function chosen(state: ImportState, choices: ReadingChoices): ImportState {
  const name = state.report?.name ?? '';
  return { ...state, choices, reading: { name, share: 0 }, isBehind: true, trouble: null, ...notCompared };
}

/** What has come to need a look is unfolded, too; nothing is folded under the user's hands, nor unfolded for values seen before. */
function stillNeeded({ folds, report: before }: ImportState, report: ListReport): ImportState['folds'] {
  const { missing, counts } = report;
  return {
    ...folds,
    columns: folds['columns'] === true || missing.length > 0,
    values: folds['values'] === true || bringsUnknownValues(before, report),
    remarks: folds['remarks'] === true || counts.leftOut > 0,
  };
}

/** What needs a look is unfolded: columns that are not certain, values that nobody knows, rows that are left out. */
function foldsOf(report: ListReport): ImportState['folds'] {
  return {
    columns: !isMatchedWithCertainty(report),
    values: unknownValues(report) > 0,
    remarks: report.counts.leftOut > 0,
  };
}

interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** The first page, or those before with the next one after them. */
function added<Row>(
  before: Page<Row>,
  { page, isMore }: { readonly page: Page<Row>; readonly isMore: boolean },
): Page<Row> {
  return { total: page.total, rows: isMore ? [...before.rows, ...page.rows] : page.rows };
}

function withRemarks(state: ImportState, { total, remarks }: RemarkPage, isMore: boolean): ImportState {
  const before = isMore ? state.remarks.remarks : [];
  return { ...state, remarks: { ...state.remarks, total, remarks: [...before, ...remarks] } };
}
