import { isFailure, type Outcome } from '../../host/failure';
import { createKeyMaker } from '../../import/identity/keys';
import { keyFile, newSecret, parseSecret, type Secret, writtenSecret } from '../../import/identity/secret';
import { keyTexts } from '../../text/paneImportKeys';
import type { Text } from '../../text/language';
import { fail, succeed } from '../desk';
import { languageOf } from '../state';
import { lookThrough } from './comparing';
import type { HeldSecret } from './importState';
import type { ListInHand } from './listInHand';

/** What the user can want with the key file, the secret that makes keys of persons. */
export interface KeyIntentions {
  /** To have a new one. It is never made where the workbook has keys already. */
  readonly create: () => Promise<void>;
  /** To have a new one though the workbook has keys, since theirs is lost: all of them are made anew. Or to leave that be. */
  readonly startOver: (isLost: boolean) => Promise<void>;
  /** To load one that is kept, or to leave that be. */
  readonly chooseLoading: (isLoading: boolean) => void;
  readonly loadText: (text: string) => Promise<void>;
  readonly loadFile: (file: Pick<File, 'text'>) => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** The user has copied the text by hand. */
  readonly copiedByHand: () => void;
  readonly confirm: (isKept: boolean) => void;
}

const secretBytes = 32;

/** Carries out what the user wants with the key file. */
export function keyIntentions(hand: ListInHand): KeyIntentions {
  const { desk, tell, state } = hand;
  return {
    create: async () => {
      const { held, ofWorkbook } = state().key;
      if (held !== null || ofWorkbook !== null) return;
      await hold(hand, newSecret(desk.workbook.randomBytes(secretBytes)), true);
    },
    startOver: (isLost) => startOver(hand, isLost),
    chooseLoading: (isLoading) => {
      tell({ type: 'key', event: { type: 'loadingChosen', isLoading } });
    },
    loadText: (text) => load(hand, text),
    loadFile: async (file) => {
      const text = await file.text().catch(() => null);
      if (text === null) tell({ type: 'key', event: { type: 'refused', trouble: 'fileUnreadable' } });
      else await load(hand, text);
    },
    copy: () => {
      const { held } = state().key;
      return take(hand, held, ({ written }) => ({
        done: desk.workbook.copyText(written),
        text: keyTexts.copied,
      }));
    },
    save: () => {
      const { held } = state().key;
      return take(hand, held, ({ written }) => ({
        done: saveAsFile(hand, written),
        text: keyTexts.saved,
      }));
    },
    copiedByHand: () => {
      tell({ type: 'key', event: { type: 'taken' } });
    },
    confirm: (isKept) => {
      tell({ type: 'key', event: { type: 'confirmed', isKept } });
    },
  };
}

async function startOver(hand: ListInHand, isLost: boolean): Promise<void> {
  if (hand.state().key.ofWorkbook === null) return;
  hand.tell({ type: 'key', event: { type: 'lost', isLost } });
  if (isLost) await hold(hand, newSecret(hand.desk.workbook.randomBytes(secretBytes)), true);
}

async function saveAsFile({ desk }: ListInHand, written: string): Promise<Outcome<unknown>> {
  const secret = parseSecret(written);
  if (secret === null) return { failure: 'notSaved' };
  return desk.workbook.saveText(keyFile(secret, languageOf(desk.store.state())));
}

interface Taking {
  readonly done: Promise<Outcome<unknown>>;
  readonly text: Text;
}

async function take(
  { desk, tell }: ListInHand,
  held: HeldSecret | null,
  way: (held: HeldSecret) => Taking,
): Promise<void> {
  if (held === null) return;
  const { done, text } = way(held);
  const outcome = await done;
  if (isFailure(outcome)) {
    fail(desk, outcome);
    return;
  }
  tell({ type: 'key', event: { type: 'taken' } });
  succeed(desk, text);
}

async function load(hand: ListInHand, text: string): Promise<void> {
  const secret = parseSecret(text);
  if (secret === null) hand.tell({ type: 'key', event: { type: 'refused', trouble: 'unreadable' } });
  else await hold(hand, secret, false);
}

/** A secret that would make other keys than the workbook's is never handed to the reader, unless all keys are made anew. */
async function hold(hand: ListInHand, secret: Secret, isNew: boolean): Promise<void> {
  const { fingerprint } = await createKeyMaker(secret);
  const { ofWorkbook, rekeys } = hand.state().key;
  if (ofWorkbook !== null && ofWorkbook !== fingerprint && !rekeys) {
    hand.tell({ type: 'key', event: { type: 'refused', trouble: 'another' } });
    return;
  }
  const held = { written: writtenSecret(secret), fingerprint, isNew, wasTaken: false, isKept: !isNew };
  hand.tell({ type: 'key', event: { type: 'held', held } });
  await giveSecret(hand, held);
  await lookThrough(hand);
}

/** Gives the reader the secret that is held, where the list that was just read needs one. */
export async function useHeldSecret(hand: ListInHand): Promise<void> {
  const { report, key } = hand.state();
  if (report === null || key.held === null) return;
  if (report.persons.needKeys && !report.persons.hasSecret) await giveSecret(hand, key.held);
}

async function giveSecret(hand: ListInHand, { written }: HeldSecret): Promise<void> {
  await hand.ask(async (reader) => {
    const answer = await reader.useSecret(written);
    if (!hand.isInUse(reader)) return;
    if ('secret' in answer) hand.tell({ type: 'key', event: { type: 'refused', trouble: answer.secret } });
    else if (!hand.state().isBehind) hand.tell({ type: 'reread', report: answer.report });
  });
}
