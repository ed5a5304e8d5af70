import type { Table } from '../tables/table';
import type { Language } from '../text/language';
import { type Choices, writeChoices } from './choices';
import type { Outcome } from './failure';
import { copyText, randomBytes, saveText, type TextFile } from './keeping';
import type { Comparison, ListOrder, Receipt, WritingWatch } from './listImport';
import { createListReader, type ListReader } from './listReader';
import { readRemembered, type Remembered } from './lists/importSettings';
import { tidyUp, undoList } from './lists/undoList';
import { compareList, writeList } from './lists/writeList';
import {
  type Cell,
  type CellFormula,
  readCell,
  readSelection,
  type Selection,
  writeFormula,
} from './selection';
import { createTable, readTableNames, showTable } from './tables';
import { readSettings, type WorkbookSettings, writeSettings } from './workbookSettings';

/** Everything that the pane can ask of Excel and of the machine. Nothing here throws: what cannot be done is a failure. */
export interface Workbook {
  readonly readTableNames: () => Promise<Outcome<readonly string[]>>;
  readonly createTable: (table: Table, language: Language) => Promise<Outcome<string>>;
  readonly showTable: (name: string) => Promise<Outcome<string>>;
  readonly readSelection: () => Promise<Outcome<Selection>>;
  readonly readCell: (cell: Cell) => Promise<Outcome<Cell>>;
  readonly writeFormula: (cell: Cell, written: CellFormula) => Promise<Outcome<Cell>>;
  readonly readSettings: () => Promise<Outcome<WorkbookSettings>>;
  readonly writeSettings: (changed: Partial<WorkbookSettings>) => Promise<Outcome<Partial<WorkbookSettings>>>;
  readonly writeChoices: (choices: Choices) => void;
  /** A reader of one list; it must be stopped when the list is no longer wanted. */
  readonly openReader: () => ListReader;
  readonly readRemembered: () => Promise<Outcome<Remembered>>;
  readonly compareList: (order: ListOrder, watch: WritingWatch) => Promise<Outcome<Comparison>>;
  readonly writeList: (order: ListOrder, watch: WritingWatch) => Promise<Outcome<Receipt>>;
  readonly undoList: () => Promise<Outcome<string>>;
  /** Puts in order what an import that was cut off has left behind. */
  readonly tidyUp: () => Promise<Outcome<'tidy'>>;
  readonly saveText: (file: TextFile) => Promise<Outcome<'offered'>>;
  readonly copyText: (text: string) => Promise<Outcome<'copied'>>;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** The workbook that is open in Excel. */
export const workbook: Workbook = {
  readTableNames,
  createTable,
  showTable,
  readSelection,
  readCell,
  writeFormula,
  readSettings,
  writeSettings,
  writeChoices,
  openReader: () => createListReader(),
  readRemembered,
  compareList,
  writeList,
  undoList,
  tidyUp,
  saveText,
  copyText,
  randomBytes,
};
