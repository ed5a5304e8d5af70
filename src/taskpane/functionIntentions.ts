import type { DescribedFunction } from '../functions/reference/describeFunction';
import { isFailure } from '../host/failure';
import { type Insertion, insertionFor } from '../host/insertion';
import type { Remark } from '../host/remarks';
import type { Cell } from '../host/selection';
import type { Text } from '../text/language';
import { exampleInserted, listFormulaInserted, remarkTexts, rowFormulaInserted } from '../text/paneFunctions';
import { type Desk, fail, succeed } from './desk';
import { languageOf, type Question } from './state';

/** What the user can want with a function. */
export interface FunctionIntentions {
  /** To have it in the active cell; a cell that holds something is asked about first. It is written from the settings that the workbook holds now. */
  readonly insert: (wanted: DescribedFunction) => Promise<void>;
  /** To have it there although the cell holds something. */
  readonly replace: () => Promise<void>;
  /** To leave the cell as it is. */
  readonly keep: () => void;
}

/** Carries out what the user wants with functions. */
export function functionIntentions(desk: Desk): FunctionIntentions {
  const { store } = desk;
  return {
    insert: async (wanted) => {
      if (store.state().work !== null) return;
      store.dispatch({ type: 'began', work: { on: 'function', id: wanted.id } });
      await insert(desk, wanted);
    },
    replace: async () => {
      const { question, work } = store.state();
      if (question === null || work !== null) return;
      store.dispatch({ type: 'began', work: { on: 'function', id: question.functionId } });
      await replace(desk, question);
    },
    keep: () => {
      store.dispatch({ type: 'questionClosed' });
    },
  };
}

async function insert(desk: Desk, wanted: DescribedFunction): Promise<void> {
  const { store, workbook } = desk;
  const selection = await workbook.readSelection();
  if (isFailure(selection)) {
    fail(desk, selection);
    return;
  }
  const settings = await workbook.readSettings();
  if (isFailure(settings)) {
    fail(desk, settings);
    return;
  }
  const insertion = insertionFor({ wanted, selection, settings, language: languageOf(store.state()) });
  const { cell } = selection;
  if (isFailure(insertion)) fail(desk, insertion);
  else if (cell.isEmpty) await write(desk, cell, insertion);
  else ask(desk, { functionId: wanted.id, cell, insertion, isAskedAgain: false });
}

/** The leave is for what stood in the cell when the question was asked. */
async function replace(desk: Desk, question: Question): Promise<void> {
  const cell = await desk.workbook.readCell(question.cell);
  if (isFailure(cell)) fail(desk, cell);
  else if (cell.isEmpty || cell.holds === question.cell.holds) await write(desk, cell, question.insertion);
  else ask(desk, { ...question, cell, isAskedAgain: true });
}

function ask({ store }: Desk, question: Question): void {
  store.dispatch({ type: 'asked', question });
}

async function write(desk: Desk, cell: Cell, insertion: Insertion): Promise<void> {
  const written = await desk.workbook.writeFormula(cell, insertion);
  if (isFailure(written)) fail(desk, written);
  else succeed(desk, insertedText(cell.address, insertion));
}

function insertedText(address: string, { reads }: Insertion): Text {
  switch (reads.what) {
    case 'row':
      return withRemarks(rowFormulaInserted(address, reads.table), reads.remarks);
    case 'list':
      return withRemarks(listFormulaInserted(address, reads.table), reads.remarks);
    case 'example':
      return exampleInserted(address);
  }
}

function withRemarks(said: Text, remarks: readonly Remark[]): Text {
  const texts = [said, ...remarks.map((remark) => remarkTexts[remark])];
  return { sv: texts.map(({ sv }) => sv).join(' '), en: texts.map(({ en }) => en).join(' ') };
}
