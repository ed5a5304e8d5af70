import type { Failure } from '../../host/failure';
import type { Comparison, Receipt, WritingProgress } from '../../host/lists/listImport';
import type { ListReport, ReadingChoices } from '../../import/list';
import type { ChangedRow, MissingRows } from '../../import/tablePlan';
import type { RepairedRow, RepairId } from '../../import/repairs/repair';
import type { ListRemarkCode, LocatedRemark } from '../../text/listRemark';
import type { ListRefusal } from '../../text/listRefusal';

/** A list that is being read, for the first time or again. */
export interface Reading {
  readonly name: string;
  /** From 0 to 1; as long as it is 0 nobody knows, since no row has come yet. */
  readonly share: number;
}

/** Why there is nothing to read, or nothing new to show. */
export type Trouble =
  | { readonly on: 'refusal'; readonly refusal: ListRefusal }
  | { readonly on: 'failure'; readonly failure: Failure }
  /** Several files at once, no file at all, one that could not be opened, no text. */
  | { readonly on: 'several' | 'noFile' | 'unreadable' | 'nothingPasted' };

/** The secret that makes keys of persons, as long as the pane is open. */
export interface HeldSecret {
  /** As the user keeps it. */
  readonly written: string;
  readonly fingerprint: string;
  /** Made here: it is lost unless the user keeps it. */
  readonly isNew: boolean;
  /** The user has copied it or saved it as a file. */
  readonly wasTaken: boolean;
  /** The user says that it is kept. */
  readonly isKept: boolean;
}

/** Why a key file was not taken. */
export type KeyTrouble = 'unreadable' | 'another' | 'fileUnreadable';

/** What makes keys of persons. */
export interface KeyState {
  /** The fingerprint of the secret that made the workbook's keys; null where it has none. */
  readonly ofWorkbook: string | null;
  readonly held: HeldSecret | null;
  /** Whether the user wants to load a key file, or another one. */
  readonly isLoading: boolean;
  readonly trouble: KeyTrouble | null;
  /** Whether the workbook's secret is lost, and its keys are to be made anew with another. */
  readonly rekeys: boolean;
}

/** The remarks that are shown. */
export interface RemarksShown {
  /** Null: all. */
  readonly code: ListRemarkCode | null;
  readonly total: number;
  readonly remarks: readonly LocatedRemark[];
}

/** The repaired rows that are shown. */
export interface RepairsShown {
  /** Null: of all repairs. */
  readonly repair: RepairId | null;
  readonly total: number;
  readonly rows: readonly RepairedRow[];
}

/** The rows of the table that are shown as changed. */
export interface ChangesShown {
  readonly total: number;
  readonly rows: readonly ChangedRow[];
}

/** How far the writing has come. */
export interface Writing extends WritingProgress {
  /** Since it began, in milliseconds. */
  readonly elapsed: number;
  readonly isStopping: boolean;
}

/** Everything about the list that is being imported, in one record. */
export interface ImportState {
  readonly reading: Reading | null;
  /** What was read last; null until there is something. */
  readonly report: ListReport | null;
  /** What the user wants otherwise than detected. */
  readonly choices: ReadingChoices;
  /** Whether the report is of other choices than these: they are being read, or could not be. */
  readonly isBehind: boolean;
  /** The date of the list as it is being typed; null: as it was read. */
  readonly asOf: { readonly typed: string; readonly isWrong: boolean } | null;
  readonly trouble: Trouble | null;
  /** By the id of a part of the review: whether it is unfolded. What is not named is folded. */
  readonly folds: Readonly<Record<string, boolean>>;
  readonly key: KeyState;
  /** How the list differs from the workbook; null until it has been asked. */
  readonly comparison: Comparison | Failure | 'underWay' | null;
  /** What becomes of rows of the table that the list does not have. */
  readonly missing: MissingRows;
  readonly remarks: RemarksShown;
  readonly repairs: RepairsShown;
  readonly changes: ChangesShown;
  readonly writing: Writing | null;
  readonly receipt: Receipt | null;
  readonly isUndoing: boolean;
}

/** No remark has been read. */
export const noRemarks: RemarksShown = { code: null, total: 0, remarks: [] };

/** No repaired row has been read. */
export const noRepairs: RepairsShown = { repair: null, total: 0, rows: [] };

/** No changed row has been read. */
export const noChanges: ChangesShown = { total: 0, rows: [] };

/** The place before any list. */
export const noImport: ImportState = {
  reading: null,
  report: null,
  choices: {},
  isBehind: false,
  asOf: null,
  trouble: null,
  folds: {},
  key: { ofWorkbook: null, held: null, isLoading: false, trouble: null, rekeys: false },
  comparison: null,
  missing: 'keep',
  remarks: noRemarks,
  repairs: noRepairs,
  changes: noChanges,
  writing: null,
  receipt: null,
  isUndoing: false,
};

/** What the place shows: each has a heading of its own. */
export type Stage = 'choose' | 'review' | 'writing' | 'receipt';

/** What the place shows now. */
export function stageOf({ report, writing, receipt }: ImportState): Stage {
  if (writing !== null) return 'writing';
  if (receipt !== null) return 'receipt';
  return report === null ? 'choose' : 'review';
}
