import { isFailure } from '../../host/failure';
import type { WritingWatch } from '../../host/listImport';
import { writingTexts } from '../../text/paneImportWriting';
import { type Desk, fail, succeed } from '../desk';
import { settingIntentions } from '../settingIntentions';
import { tableIntentions } from '../tableIntentions';
import { compare, compareSoon, orderOf } from './comparing';
import { obstacleTo, tableOfKind } from './importFacts';
import type { ListInHand } from './listInHand';

/** What the user can want with a list that has been read and looked through. */
export interface WritingIntentions {
  /** To have rows of the table that the list does not have taken out of it, or kept. */
  readonly chooseRemoval: (removesMissing: boolean) => void;
  /** To have it compared with the workbook once more. */
  readonly compareAgain: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly stopWriting: () => void;
  /** To see the table that was written. */
  readonly show: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Carries out what the user wants with a list that has been read. */
export function writingIntentions(hand: ListInHand): WritingIntentions {
  const { desk, tell, state } = hand;
  let controller = new AbortController();
  return {
    chooseRemoval: (removesMissing) => {
      tell({ type: 'removalChosen', removesMissing });
    },
    compareAgain: () => compare(hand),
    write: async () => {
      const { writing, receipt } = state();
      if (writing !== null || receipt !== null || obstacleTo(desk.store.state()) !== null) return;
      controller = new AbortController();
      desk.store.dispatch({ type: 'noticeClosed' });
      tell({ type: 'writing', event: { type: 'began' } });
      await write(hand, controller.signal);
    },
    stopWriting: () => {
      tell({ type: 'writing', event: { type: 'stopping' } });
      controller.abort();
    },
    show: async () => {
      const { receipt, report } = state();
      if (receipt === null || report === null) return;
      await tableIntentions(desk).show(tableOfKind(report.used.kind), receipt.table);
    },
    undo: async () => {
      if (state().receipt === null || state().isUndoing) return;
      tell({ type: 'writing', event: { type: 'undoing', isUndoing: true } });
      await undo(hand);
    },
  };
}

async function write(hand: ListInHand, signal: AbortSignal): Promise<void> {
  const { desk, tell } = hand;
  await hand.ask(async (reader) => {
    const order = orderOf(hand, reader);
    if (order === null) return;
    const written = await desk.workbook.writeList(order, { progress: progressOf(hand), signal });
    if (isFailure(written)) tell({ type: 'writing', event: { type: 'failed', failure: written } });
    else
      tell({ type: 'writing', event: { type: 'written', receipt: written, fingerprint: order.fingerprint } });
  });
  await readWorkbook(desk);
  if (hand.state().receipt === null) await compareSoon(hand);
}

/** An import makes tables and changes the as-of date: what the pane shows of them is read anew. */
async function readWorkbook(desk: Desk): Promise<void> {
  await Promise.all([tableIntentions(desk).refresh(), settingIntentions(desk).read()]);
}

function progressOf({ desk, tell }: ListInHand): WritingWatch['progress'] {
  const began = desk.clock.now();
  return (progress) => {
    tell({ type: 'writing', event: { type: 'progressed', progress, elapsed: desk.clock.now() - began } });
  };
}

/** The list is still in hand afterwards, with everything that was chosen. */
async function undo(hand: ListInHand): Promise<void> {
  const { desk, tell } = hand;
  const undone = await desk.workbook.undoList();
  await readWorkbook(desk);
  if (isFailure(undone)) {
    tell({ type: 'writing', event: { type: 'undoing', isUndoing: false } });
    fail(desk, undone);
    return;
  }
  tell({ type: 'writing', event: { type: 'undone' } });
  succeed(desk, writingTexts.undone);
  await compareSoon(hand);
}
