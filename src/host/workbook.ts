import type { Table } from '../tables/table';
import type { Language } from '../text/language';
import { type Choices, writeChoices } from './choices';
import type { Outcome } from './failure';
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
};
