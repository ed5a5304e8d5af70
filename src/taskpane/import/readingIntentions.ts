import { isFailure, type Outcome } from '../../host/failure';
import type { ListReader } from '../../host/lists/listReader';
import { isRefusal, type ListSource } from '../../import/list';
import { type ListMemory, noMemory } from '../../import/memory';
import { budgetTexts } from '../../text/paneBudget';
import { importTexts } from '../../text/paneImport';
import { unusedSamePersons } from '../../text/paneImportPersons';
import { languageOf } from '../state';
import { lookThrough } from './comparing';
import { type ChosenFile, sourceOfFile } from './fileSource';
import type { ListInHand } from './listInHand';
import { useHeldSecret } from './keyIntentions';

/** What the user can want with a list that is to be read. */
export interface ReadingIntentions {
  /** To have the file read; several at once are refused. */
  readonly readFiles: (files: readonly ChosenFile[]) => Promise<void>;
  /** To have a text read as a list that shows today. */
  readonly readPasted: (text: string) => Promise<void>;
  /** To have the cells read that are selected in the workbook, or a table of it. */
  readonly readSelected: () => Promise<void>;
  readonly readTable: (name: string) => Promise<void>;
  /** To have the year's budget of the workbook spread over months, and that read. */
  readonly readYearBudget: () => Promise<void>;
  /** To stop the reading, or to be done with the list that was read. */
  readonly letGo: () => void;
}

/** Carries out what the user wants with lists that are to be read. While one is being written nothing else is read. */
export function readingIntentions(hand: ListInHand): ReadingIntentions {
  const { tell, state } = hand;
  return {
    readFiles: async (files) => {
      if (state().writing !== null) return;
      const [file] = files;
      if (file === undefined) tell({ type: 'troubled', trouble: { on: 'noFile' } });
      else if (files.length > 1) tell({ type: 'troubled', trouble: { on: 'several' } });
      else await read(hand, file.name, () => sourceOfFile(file));
    },
    readPasted: async (text) => {
      if (state().writing !== null) return;
      const name = importTexts.pastedName[languageOf(hand.desk.store.state())];
      if (text.trim() === '') tell({ type: 'troubled', trouble: { on: 'nothingPasted' } });
      else {
        const written = hand.desk.clock.today();
        await read(hand, name, () => Promise.resolve({ name, content: text, written }));
      }
    },
    readSelected: async () => {
      if (state().writing !== null) return;
      const name = importTexts.selectionName[languageOf(hand.desk.store.state())];
      await read(hand, name, () => hand.desk.workbook.readSelectedCells());
    },
    readTable: async (name) => {
      if (state().writing === null) await read(hand, name, () => hand.desk.workbook.readTableCells(name));
    },
    readYearBudget: async () => {
      if (state().writing !== null) return;
      const language = languageOf(hand.desk.store.state());
      const name = budgetTexts.listName[language];
      await read(hand, name, () => hand.desk.workbook.readMonthlyBudget(language));
    },
    letGo: () => {
      hand.take(null);
      tell({ type: 'letGo', trouble: null });
    },
  };
}

/** What was in hand is let go as soon as something else is chosen. */
async function read(hand: ListInHand, name: string, open: () => Promise<Outcome<ListSource>>): Promise<void> {
  const { desk, tell } = hand;
  const reader = desk.workbook.openReader();
  hand.take(reader);
  desk.store.dispatch({ type: 'noticeClosed' });
  tell({ type: 'readingBegan', name });
  const source = await open().catch(() => null);
  if (!hand.isInUse(reader)) return;
  if (source === null) {
    hand.take(null);
    tell({ type: 'letGo', trouble: { on: 'unreadable' } });
    return;
  }
  if (isFailure(source)) {
    hand.take(null);
    tell({ type: 'letGo', trouble: { on: 'failure', failure: source } });
    return;
  }
  const memory = await remembered(hand, reader);
  if (memory === null) return;
  await hand.ask((inUse) => openList(hand, inUse, { source, memory }));
  if (!hand.isInUse(reader) || hand.state().report === null) return;
  await useHeldSecret(hand);
  await lookThrough(hand);
}

/** What the workbook remembers of earlier lists; null: it could not be read, and the reader is let go. Outside Excel it is nothing. */
async function remembered(hand: ListInHand, reader: ListReader): Promise<ListMemory | null> {
  const { desk, tell } = hand;
  if (!desk.store.state().surroundings.isExcel) return noMemory;
  const memory = await desk.workbook.readRemembered();
  if (!hand.isInUse(reader)) return null;
  if (isFailure(memory)) {
    hand.take(null);
    tell({ type: 'letGo', trouble: { on: 'failure', failure: memory } });
    return null;
  }
  const unused = memory.unusedSamePersons ?? 0;
  if (unused > 0)
    desk.store.dispatch({ type: 'said', notice: { tone: 'problem', text: unusedSamePersons(unused) } });
  tell({ type: 'key', event: { type: 'workbookRead', fingerprint: memory.fingerprint } });
  return memory;
}

interface Opening {
  readonly source: ListSource;
  readonly memory: ListMemory;
}

async function openList(hand: ListInHand, reader: ListReader, { source, memory }: Opening): Promise<void> {
  const result = await reader.open(source, memory, (share) => {
    if (hand.isInUse(reader)) hand.tell({ type: 'readingProgressed', share });
  });
  if (!hand.isInUse(reader)) return;
  if (isRefusal(result)) {
    hand.take(null);
    hand.tell({ type: 'letGo', trouble: { on: 'refusal', refusal: result } });
  } else hand.tell({ type: 'opened', report: result });
}
