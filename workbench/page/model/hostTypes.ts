import type { Grid } from '../grid/grid';
import type { Functions } from './functions/functionTypes';
import type { RequirementSets } from './interpreter/requirements';
import type { BookContents } from './objects/book';
import type { ConditionalNumberFormat } from '../grid/conditionalFormats';
import type { ChartPicture } from './charts/pictureTypes';

/** Numbers by which office.js calls its host, and by which the host calls office.js. */
export const dispatch = {
  settingsChanged: 1,
  selectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

/** A setting of the document: its key and its value as JSON text. */
export type SettingEntry = readonly [key: string, json: string];

/** What a call of the host comes to. */
export interface Reply {
  /** 0, or a number of office.js' own table (5103: the request is too large). */
  readonly error: number;
  /** For executeRichApi: `[200, headers, body]`. */
  readonly data?: readonly [status: number, headers: readonly string[], body: string];
  /** For loadSettings. */
  readonly settings?: readonly SettingEntry[];
}

/** A message to the add-in. A transport drops it when nobody in the add-in has registered for it. */
export interface HostMessage {
  /** The event's name for the web transport. */
  readonly name: 'richApiMessage' | 'documentSelectionChanged' | 'settingsChanged' | 'appCommandInvoked';
  /** The event's number for the transport through `window.external`. */
  readonly dispatchId: number;
  readonly payload: readonly unknown[];
}

/** Makes a later sync fail, to see what the add-in does then. Counted are the add-in's own batches. */
export interface SyncFailure {
  /** 1 is the next sync. */
  readonly sync: number;
  /**
   * Assignments and calls (`range.values = …`, `table.resize(…)`) that are done before it fails: 0 (the default)
   * none, Infinity all, when only the answer is lost.
   */
  readonly afterChanges?: number;
  /**
   * GeneralException unless given. The codes of cell-edit mode and of the two limits of 5 MB reach office.js as the
   * numbers by which it knows them, whatever was done before.
   */
  readonly code?: string;
  /** The host dies there: neither this sync nor anything later is answered, as when Excel crashes or is closed. */
  readonly dies?: boolean;
}

/** The facts about the host that office.js asks for when it starts; both transports take them from here. */
export interface AppContext {
  readonly addinId: string;
  readonly instanceId: string;
  readonly correlationId: string;
  /** `sv-SE` or `en-US`. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly hostVersion: string;
  readonly documentUrl: string;
  /** JSON text of the requirement sets, `GetSupportedMatrix()` or `_requirementMatrix`. */
  readonly requirementMatrix: string;
}

/** What a host is made of. */
export interface HostOptions {
  readonly grid: Grid;
  /**
   * The namespaces of the loaded office.js (`[window.OfficeCore, window.Excel]` of the add-in's frame), asked for at
   * the first batch: by then office.js has loaded them.
   */
  readonly namespaces: () => readonly object[];
  /** Of the user interface, and what new sheets, tables and columns are called. */
  readonly language: 'sv-SE' | 'en-US';
  /** The advertised requirement set; the npm build of office.js reaches 1.15. */
  readonly excelApi: '1.13' | '1.15';
  /** Further sets, or other versions. */
  readonly requirementSets?: RequirementSets;
  /** Bytes that a body may have, both ways; 5 MB unless given. */
  readonly payloadLimit?: number;
  /** Numbers of the custom-function runtime's features that are on; none unless given (2: results every 200 ms instead of 500). */
  readonly functionFeatures?: readonly number[];
  /**
   * Settles when the grid has calculated its own formulas; unanswered custom functions do not count. Awaited before
   * cells are read, as Excel calculates before it answers. A grid that calculates at once needs none.
   */
  readonly calculated?: () => Promise<void>;
  /** What the workbook holds beside the grid, from the host that had it open before; a new workbook's unless given. */
  readonly contents?: BookContents;
  /** Told of `Excel.createWorkbook`, with the file in base64. */
  readonly onCreateWorkbook?: (base64: string | null) => void;
}

/** Excel, as an add-in's page meets it. */
export interface Host {
  /**
   * One call of office.js. Payload: for executeRichApi the 13 parts of its message (`params[0]` of
   * `window.external.Execute`, `ArrayData` on the web); for saveSettings a list of SettingEntry; for
   * commandCompleted `[id, status, data]`; else nothing. Calls are answered one after another.
   */
  readonly execute: (dispatchId: number, payload: unknown) => Promise<Reply>;
  readonly appContext: () => AppContext;
  readonly settings: () => readonly SettingEntry[];
  /** The defined names, those of a sheet with its name in front, and what each stands for. */
  readonly names: () => readonly (readonly [name: string, meaning: string])[];
  readonly onMessage: (listener: (message: HostMessage) => void) => void;
  readonly functions: Functions;
  readonly failSync: (failure: SyncFailure) => void;
  /** Settles when a sync that was to kill the host has come. */
  readonly died: Promise<void>;
  /** What the workbook holds beside the grid; a new host over the same grid is given it to open the same workbook. */
  readonly contents: BookContents;
  /** Presses a button of the ribbon whose action is a function of the add-in; settles when the add-in says it is done. */
  readonly runCommand: (functionName: string, controlId: string) => Promise<void>;
  /** Members asked for that the model lacks (`Range.merge`), each once. A complete test run ends with none. */
  readonly missing: () => readonly string[];
  /** Errors that are bugs of the model or of the grid, not answers of Excel's. */
  readonly faults: () => readonly unknown[];
  /** The charts of a sheet as they look now, for drawing, for files and for tests. */
  readonly charts: (sheetId: string) => readonly ChartPicture[];
  /** The conditional number formats of a sheet, for showing its cells and for tests. */
  readonly conditionalFormats: (sheetId: string) => readonly ConditionalNumberFormat[];
  /** Whether anything was set of how a sheet is printed. */
  readonly hasPrintSetup: (sheetId: string) => boolean;
}
