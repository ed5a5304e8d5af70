import { isFailure } from '../../host/failure';
import type { ListReader } from '../../host/listReader';
import { isRefusal, type ListSource, type RememberedColumns } from '../../import/list';
import { importTexts } from '../../text/paneImport';
import { languageOf } from '../state';
import { compareSoon } from './comparing';
import { type ChosenFile, sourceOfFile } from './fileSource';
import type { ListInHand } from './listInHand';
import { useHeldSecret } from './keyIntentions';
import { readRemarks } from './remarkIntentions';

/** What the user can want with a list that is to be read. */
export interface ReadingIntentions {
  /** To have the file read; several at once are refused. */
  readonly readFiles: (files: readonly ChosenFile[]) => Promise<void>;
  readonly readPasted: (text: string) => Promise<void>;
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
      else await read(hand, name, () => Promise.resolve({ name, content: text, written: null }));
    },
    letGo: () => {
      hand.take(null);
      tell({ type: 'letGo', trouble: null });
    },
  };
}

/** What was in hand is let go as soon as something else is chosen. */
async function read(hand: ListInHand, name: string, open: () => Promise<ListSource>): Promise<void> {
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
  const columns = await remembered(hand, reader);
  if (columns === null) return;
  await hand.ask((inUse) => openList(hand, inUse, { source, columns }));
  if (!hand.isInUse(reader) || hand.state().report === null) return;
  await useHeldSecret(hand);
  await Promise.all([readRemarks(hand, false), compareSoon(hand)]);
}

/** What the workbook remembers of earlier lists; null: it could not be read, and the reader is let go. Outside Excel it is nothing. */
async function remembered(hand: ListInHand, reader: ListReader): Promise<RememberedColumns | null> {
  const { desk, tell } = hand;
  if (!desk.store.state().surroundings.isExcel) return {};
  const memory = await desk.workbook.readRemembered();
  if (!hand.isInUse(reader)) return null;
  if (isFailure(memory)) {
    hand.take(null);
    tell({ type: 'letGo', trouble: { on: 'failure', failure: memory } });
    return null;
  }
  tell({ type: 'key', event: { type: 'workbookRead', fingerprint: memory.fingerprint } });
  return memory.columns;
}

interface Opening {
  readonly source: ListSource;
  readonly columns: RememberedColumns;
}

async function openList(hand: ListInHand, reader: ListReader, { source, columns }: Opening): Promise<void> {
  const result = await reader.open(source, columns, (share) => {
    if (hand.isInUse(reader)) hand.tell({ type: 'readingProgressed', share });
  });
  if (!hand.isInUse(reader)) return;
  if (isRefusal(result)) {
    hand.take(null);
    hand.tell({ type: 'letGo', trouble: { on: 'refusal', refusal: result } });
  } else hand.tell({ type: 'opened', report: result });
}
