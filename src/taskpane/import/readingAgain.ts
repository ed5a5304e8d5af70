import { isRefusal, type ReadingChoices } from '../../import/list';
import { lookThrough } from './comparing';
import { useHeldSecret } from './keyIntentions';
import type { ListInHand } from './listInHand';

/** Reads the list again as it is wanted now. Quick changes: those in between are not read, the last one is. */
export async function readAgain(hand: ListInHand, choices: ReadingChoices): Promise<void> {
  const { state, tell } = hand;
  if (state().report === null || state().writing !== null) return;
  tell({ type: 'choicesMade', choices });
  await hand.ask(async (reader) => {
    const isLatest = (): boolean => hand.isInUse(reader) && state().choices === choices;
    if (!isLatest()) return;
    const result = await reader.change(choices, (share) => {
      if (isLatest()) tell({ type: 'readingProgressed', share });
    });
    if (!isLatest()) return;
    if (isRefusal(result)) tell({ type: 'troubled', trouble: { on: 'refusal', refusal: result } });
    else tell({ type: 'reread', report: result });
  });
  if (state().choices !== choices || state().isBehind) return;
  await useHeldSecret(hand);
  await lookThrough(hand);
}
