/** Selection, focus, events and rest: what the user does in the grid, and when the grid has settled. */

import type { FWorkbook } from '@univerjs/sheets/facade';
import { areaOf, rangeOf } from './areas';
import type { Calculation } from './calculation';
import type { CallQueue } from './callQueue';
import type { Engine } from './engine';
import type { Grid, GridEvent } from './grid';
import { listenToEngine } from './univerEvents';
import { sheetOf } from './univerSheets';

type Activity = Pick<Grid, 'selection' | 'select' | 'settled' | 'onEvent' | 'recalculate'> & {
  /** Settles when the engine rests, whether or not functions are unanswered. */
  readonly calculated: () => Promise<void>;
  /** Runs a change that the add-in asked for, so that its events are told as the add-in's. */
  readonly asAddin: <T>(change: () => T) => T;
};

interface ActivityParts {
  readonly engine: Engine;
  readonly book: FWorkbook;
  readonly queue: CallQueue;
  readonly calculation: Calculation;
}

/** How often it is looked whether the grid has settled; the engine itself waits a tenth of a second per edit. */
const lookEvery = 25;

export function gridActivity({ engine, book, queue, calculation }: ActivityParts): Activity {
  const listeners: ((event: GridEvent) => void)[] = [];
  let addinChanges = 0;
  const tell = (event: GridEvent): void => {
    for (const listener of listeners) listener(event);
  };
  listenToEngine(engine.univer.__getInjector(), tell, () => addinChanges > 0);
  return {
    selection() {
      const range = book.getActiveRange();
      const sheetId = book.getActiveSheet().getSheetId();
      return range === null
        ? { sheetId, row: 0, column: 0, rows: 1, columns: 1 }
        : areaOf(sheetId, range.getRange());
    },
    select(area) {
      book.setActiveSheet(area.sheetId);
      sheetOf(book, area.sheetId).getRange(rangeOf(area)).activate();
    },
    recalculate() {
      queue.forget();
      engine.api.getFormula().executeCalculation();
    },
    async calculated() {
      while (calculation.busy()) await pause();
    },
    async settled() {
      while (calculation.busy() || queue.busy()) await pause();
    },
    onEvent: (listener) => void listeners.push(listener),
    asAddin(change) {
      addinChanges += 1;
      try {
        return change();
      } finally {
        addinChanges -= 1;
      }
    },
  };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, lookEvery));
