/** The grid over the spreadsheet engine. Sheets, cells, tables and activity each have their file; this one joins them. */

import '@univerjs/sheets-numfmt/facade';
import { contains } from './areas';
import { followCalculation } from './calculation';
import { createCallQueue, type CallQueue, type CallQueueOutlets } from './callQueue';
import { type ConditionalFormats, showConditionalFormats } from './conditionalFormats';
import { startEngine, workbookId } from './engine';
import { askUsedRowsOnly } from './engineWorkarounds';
import { keepTableFormulasFresh } from './tableFormulas';
import { sheetSize } from './sheetSize';
import { errorSentence } from './errorSentence';
import type { FunctionDeclaration } from './functionDeclaration';
import type { Area, Grid } from './grid';
import { gridActivity } from './gridActivity';
import { gridContents } from './gridContents';
import { gridWatch, type GridWatch } from './gridView';
import { gridFunction } from './gridFunctions';
import { univerSheets } from './univerSheets';

export interface UniverGridOptions {
  readonly container: HTMLElement;
  /** What stands before the point in the functions' names. */
  readonly namespace: string;
  readonly functions: readonly FunctionDeclaration[];
  readonly dark: boolean;
  /** How numbers are written: 1 234,50 in Swedish. */
  readonly language: 'sv-SE' | 'en-US';
  /** Where the calls of custom functions go. */
  readonly outlets: Pick<CallQueueOutlets, 'send' | 'cancel'>;
  /** The conditional number formats of a sheet. */
  readonly conditionalFormats: ConditionalFormats;
}

/** The grid, and what the workbench page needs besides. */
export interface UniverGrid extends Grid, GridWatch {
  readonly queue: CallQueue;
  /** The sentence behind the error in a cell, where a custom function gave one. */
  readonly errorSentence: (cell: Area) => string | undefined;
  /** Settles when the engine rests, whether or not functions are unanswered. */
  readonly calculated: () => Promise<void>;
  /** Called after each calculation. */
  readonly onCalculated: (listener: () => void) => void;
}

/** Starts the engine with one empty sheet and gives the grid over it. */
export function createUniverGrid(options: UniverGridOptions): UniverGrid {
  const { queue, connect } = queueBeforeEngine(options.outlets);
  const functions = options.functions.map((each) =>
    gridFunction(each, { namespace: options.namespace, queue }),
  );
  const engine = startEngine({ container: options.container, functions, dark: options.dark });
  const book = engine.api.createWorkbook(emptyWorkbook);
  book.setNumfmtLocal(options.language === 'sv-SE' ? 'sv' : 'en');
  const injector = engine.univer.__getInjector();
  askUsedRowsOnly(injector);
  const calculatedListeners: (() => void)[] = [];
  const conditions = showConditionalFormats({ book, injector }, options.conditionalFormats);
  const calculation = followCalculation(injector, () => {
    queue.calculationEnded();
    conditions.refresh();
    for (const listener of calculatedListeners) listener();
  });
  connect(calculation.wake);
  keepTableFormulasFresh(injector, () => book.getSheets().map((sheet) => sheet.getSheetId()));
  const { asAddin, ...activity } = gridActivity({ engine, book, queue, calculation });
  const { written, ...contents } = gridContents({ book, injector, asAddin });
  activity.onEvent((event) => {
    if (event.kind !== 'changed') return;
    queue.release((cell) => contains(event.area, cell));
    written(event.area);
  });
  return {
    ...univerSheets(book),
    ...contents,
    ...activity,
    ...gridWatch(book, injector),
    queue,
    errorSentence(cell) {
      const shownError = String(contents.values(cell)[0]?.[0]);
      return errorSentence({ cell, anchor: contents.spillParent(cell) ?? cell, shownError }, queue);
    },
    onCalculated: (listener) => void calculatedListeners.push(listener),
  };
}

/** The engine needs the functions, and so the queue, before it is there to be woken. */
function queueBeforeEngine(outlets: UniverGridOptions['outlets']): {
  readonly queue: CallQueue;
  readonly connect: (wake: CallQueueOutlets['wake']) => void;
} {
  let wakeCells: CallQueueOutlets['wake'] = () => undefined;
  const queue = createCallQueue({
    ...outlets,
    wake: (cells) => {
      wakeCells(cells);
    },
  });
  return {
    queue,
    connect: (wake) => {
      wakeCells = wake;
    },
  };
}

const emptyWorkbook = {
  id: workbookId,
  name: 'Vårddygn',
  sheetOrder: ['sheet1'],
  sheets: {
    sheet1: {
      id: 'sheet1',
      name: 'Blad1',
      rowCount: sheetSize.rows,
      columnCount: sheetSize.columns,
      cellData: {},
    },
  },
};
