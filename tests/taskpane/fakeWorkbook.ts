import { dayFromCivil } from '../../src/core/day';
import type { Cell, CellFormula, PlacedTable } from '../../src/host/selection';
import type { Workbook } from '../../src/host/workbook';
import { noMemory } from '../../src/import/memory';
import { usualSettings } from '../../src/host/workbookSettings';
import type { Clock, Desk } from '../../src/taskpane/desk';
import { openingState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';

/** An empty cell outside all tables. */
export const emptyCell: Cell = {
  sheetId: 'report',
  row: 1,
  column: 1,
  address: 'B2',
  isEmpty: true,
  holds: '',
};

/** A clock that stands still on 31 January 2026 and never keeps anybody waiting. */
const standingClock: Clock = {
  now: () => 0,
  wait: () => Promise.resolve(),
  today: () => dayFromCivil({ year: 2026, month: 1, day: 31 }) ?? null,
};

/** A workbook in memory, for the pane alone. What a test does not care about can be left out. */
export interface FakeWorkbook {
  readonly desk: Desk;
  /** Everything that was written into cells, in order. */
  readonly formulas: [address: string, formula: string][];
  readonly tableNames: string[];
}

/** A pane that is open in Excel, over a workbook that answers as told. */
export function fakeWorkbook(
  answers: Partial<Workbook> & { readonly cell?: Cell; readonly tables?: readonly PlacedTable[] } = {},
): FakeWorkbook {
  const { cell = emptyCell, tables = [], ...others } = answers;
  const formulas: FakeWorkbook['formulas'] = [];
  const tableNames: string[] = [];
  const workbook: Workbook = {
    readTableNames: () => Promise.resolve([...tableNames]),
    createTable: (table, language) => {
      tableNames.push(table.name[language]);
      return Promise.resolve(table.name[language]);
    },
    showTable: (name) => Promise.resolve(name),
    readSelection: () => Promise.resolve({ cell, tables }),
    readCell: (at) => Promise.resolve(at),
    writeFormula: (at: Cell, { formula }: CellFormula) => {
      formulas.push([at.address, formula]);
      return Promise.resolve(at);
    },
    readFigure: () => Promise.resolve({ cell, shown: cell.holds, formula: null, home: cell, tables }),
    readCalls: () => Promise.resolve([]),
    readArguments: () => Promise.resolve([]),
    readOrigins: () => Promise.resolve([]),
    selectCell: () => Promise.resolve('selected'),
    readPlacement: () => Promise.resolve(null),
    readPriceTables: () => Promise.resolve({ placements: null, prices: null, further: [] }),
    readTablesToCheck: () =>
      Promise.resolve({ placements: null, prices: null, further: [], naming: new Map() }),
    readInvoiceTables: () => Promise.resolve({ placements: null, prices: null, ledger: null, further: [] }),
    showTableRow: (table) => Promise.resolve(table),
    followSelection: () => Promise.resolve(() => Promise.resolve()),
    readSettings: () => Promise.resolve(usualSettings),
    writeSettings: (changed) => Promise.resolve(changed),
    writeChoices: () => undefined,
    openReader: () => {
      throw new Error('this test reads no list');
    },
    readSelectedCells: () => Promise.resolve({ failure: 'nothingSelected' }),
    readMonthlyBudget: () => Promise.resolve({ failure: 'tableGone' }),
    readTableCells: () => Promise.resolve({ failure: 'tableGone' }),
    readRemembered: () => Promise.resolve({ ...noMemory, fingerprint: null }),
    compareList: () => Promise.resolve({ failure: 'cancelled' }),
    writeList: () => Promise.resolve({ failure: 'cancelled' }),
    undoList: () => Promise.resolve({ failure: 'nothingToUndo' }),
    readCutOff: () => Promise.resolve(null),
    restoreCutOff: () => Promise.resolve('lista.csv'),
    tidyUp: () => Promise.resolve(null),
    readListDate: () => Promise.resolve(null),
    readReportSheets: () => Promise.resolve({ failure: 'noPlacements' }),
    buildReportSheet: () => Promise.resolve({ failure: 'noPlacements' }),
    showReportSheet: () => Promise.resolve('Uppföljning'),
    writeDraftText: () => Promise.resolve({ failure: 'noBridge' }),
    readBoard: () => Promise.resolve({ failure: 'noPlacements' }),
    makeBoardCopy: () => Promise.resolve({ failure: 'noPlacements' }),
    forgetBoardCopy: () => Promise.resolve('forgotten'),
    writeCalculation: ({ name }) => Promise.resolve(name),
    freezeSheet: () => Promise.resolve({ sheet: 'Uppföljning (fryst 2026-01-31)', formulas: 9 }),
    lookAtLocks: () => {
      const lag = { days: null, placements: 0 };
      return Promise.resolve({ locked: [], corrections: [], toLock: [], lag, who: '' });
    },
    lookAtForecasts: () => Promise.resolve({ frozen: [], who: '' }),
    freezeForecast: () =>
      Promise.resolve({ forecastId: 'F-2026-01-31-1', lines: 2, fullYear: 100, unpriced: 0 }),
    lockMonths: () => Promise.resolve({ locked: 0, corrections: 0 }),
    unlockMonth: () => Promise.resolve({ locked: 0, corrections: 0 }),
    readForecastAndScenarios: () =>
      Promise.resolve({ tables: { placements: [], prices: null, options: null, further: [] }, marks: {} }),
    readForecastMarks: () => Promise.resolve({}),
    followTables: () => Promise.resolve(() => Promise.resolve()),
    openForecaster: () => ({
      answer: () => Promise.resolve({ failure: 'forecastFailed' }),
      stop: () => undefined,
    }),
    writeScenarioRow: () => Promise.resolve('Scenarier'),
    removeScenarioRows: () => Promise.resolve('Scenarier'),
    saveText: () => Promise.resolve('offered'),
    copyText: () => Promise.resolve('copied'),
    randomBytes: (count) => Uint8Array.from({ length: count }, (_, index) => index),
    ...others,
  };
  const surroundings = { isExcel: true, language: 'sv', theme: null } as const;
  const choices = { language: null, theme: null };
  const store = createStore(openingState({ surroundings, choices, systemTheme: 'light' }));
  return { desk: { store, workbook, clock: standingClock }, formulas, tableNames };
}
