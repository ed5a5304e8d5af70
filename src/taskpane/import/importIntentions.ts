import type { Desk } from '../desk';
import { type ChoiceIntentions, choiceIntentions } from './choiceIntentions';
import { type ColumnIntentions, columnIntentions } from './columnIntentions';
import { type KeyIntentions, keyIntentions } from './keyIntentions';
import { listInHand } from './listInHand';
import { type PageIntentions, pageIntentions } from './pageIntentions';
import { type ReadingIntentions, readingIntentions } from './readingIntentions';
import { type RemarkIntentions, remarkIntentions } from './remarkIntentions';
import { type WritingIntentions, writingIntentions } from './writingIntentions';

/** What the user can want with a list that is to be imported. */
export interface ImportIntentions
  extends ReadingIntentions, ChoiceIntentions, ColumnIntentions, PageIntentions, WritingIntentions {
  readonly keys: KeyIntentions;
  readonly remarks: RemarkIntentions;
}

/** Carries out what the user wants with a list; there is one list in hand at a time. */
export function importIntentions(desk: Desk): ImportIntentions {
  const hand = listInHand(desk);
  return {
    ...readingIntentions(hand),
    ...choiceIntentions(hand),
    ...columnIntentions(hand),
    ...pageIntentions(hand),
    ...writingIntentions(hand),
    keys: keyIntentions(hand),
    remarks: remarkIntentions(hand),
  };
}
