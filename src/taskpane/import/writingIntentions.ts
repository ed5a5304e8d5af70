import { type Failure, isFailure } from '../../host/failure';
import type { WritingWatch } from '../../host/lists/listImport';
import type { MissingRows } from '../../import/tablePlan';
import { importLog } from '../../tables/importLog';
import { writingTexts } from '../../text/paneImportWriting';
import { type Desk, fail, succeed } from '../desk';
import { cutOffIntentions } from '../cutOffIntentions';
import { settingIntentions } from '../settingIntentions';
import { tableIntentions } from '../tableIntentions';
import { compare, compareSoon, orderOf } from './comparing';
import { canCompare, obstacleTo, tableOfKind } from './importFacts';
import type { ListInHand } from './listInHand';

/** What the user can want with a list that has been read and looked through. */
export interface WritingIntentions {
  /** To have rows of the table that the list does not have kept, ended or taken out of it. */
  readonly chooseMissing: (missing: MissingRows) => Promise<void>;
  /** To have it compared with the workbook once more. */
  readonly compareAgain: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly stopWriting: () => void;
  /** To see the table that was written. */
  readonly show: () => Promise<void>;
  /** To see a table of the import log. */
  readonly showLog: (name: string) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Carries out what the user wants with a list that has been read. */
export function writingIntentions(hand: ListInHand): WritingIntentions {
  const { desk, tell, state } = hand;
  let controller = new AbortController();
  return {
    chooseMissing: async (missing) => {
      const { missing: before } = state();
      // Only what is ended changes what the rows say: what was found for the choice before is then not shown for this one.
      const isCompared = before !== missing && [before, missing].includes('close');
      if (isCompared && canCompare(desk.store.state())) tell({ type: 'compared', comparison: 'underWay' });
      tell({ type: 'missingChosen', missing });
      if (isCompared) await compare(hand);
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
    showLog: async (name) => {
      if (state().receipt !== null) await tableIntentions(desk).show(importLog, name);
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
    if (isFailure(written)) await failed(hand, written);
    else
      tell({ type: 'writing', event: { type: 'written', receipt: written, fingerprint: order.fingerprint } });
  });
  await readWorkbook(desk);
  if (hand.state().receipt === null) await compareSoon(hand);
}

/** What stands in the way, or was left half done, may be an import that was cut off: the pane offers to restore it. */
async function failed({ desk, tell }: ListInHand, failure: Failure): Promise<void> {
  tell({ type: 'writing', event: { type: 'failed', failure } });
  if (failure.failure === 'importUnderWay' || failure.failure === 'notTakenBack')
    await cutOffIntentions(desk).look();
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
