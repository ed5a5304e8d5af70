import { isFailure } from '../../host/failure';
import type { ListOrder } from '../../host/lists/listImport';
import type { ListReader } from '../../host/lists/listReader';
import { languageOf } from '../state';
import { canCompare } from './importFacts';
import type { ListInHand } from './listInHand';
import { readChanges, readRepairs } from './pageIntentions';
import { readRemarks } from './remarkIntentions';

/** Choices that follow one another quickly are compared once, after so many milliseconds. */
const pause = 300;

/** The list as the workbook is asked to take it, or to compare it; null where it cannot be taken. */
export function orderOf(hand: ListInHand, reader: ListReader): ListOrder | null {
  const { report, missing, key } = hand.state();
  if (report === null) return null;
  const { needKeys } = report.persons;
  return {
    reader,
    report,
    missing,
    rekeys: needKeys && key.rekeys,
    language: languageOf(hand.desk.store.state()),
    fingerprint: needKeys ? (key.held?.fingerprint ?? null) : null,
  };
}

/** Reads what the pane shows of a list that has just been read, and compares it with the workbook. */
export async function lookThrough(hand: ListInHand): Promise<void> {
  await Promise.all([readRemarks(hand, false), readRepairs(hand, false), compareSoon(hand)]);
}

/** Compares the list with the workbook in a moment, unless it has changed by then; a newer comparison takes the place of an older. */
export async function compareSoon(hand: ListInHand): Promise<void> {
  const { report } = hand.state();
  await hand.desk.clock.wait(pause);
  if (report !== null && hand.state().report === report) await compare(hand);
}

/** Compares the list with the workbook now, where it can be. */
export function compare(hand: ListInHand): Promise<void> {
  return hand.askMeanwhile(async (reader, signal) => {
    const order = orderOf(hand, reader);
    const { receipt } = hand.state();
    if (order === null || receipt !== null || !canCompare(hand.desk.store.state())) return;
    hand.tell({ type: 'compared', comparison: 'underWay' });
    const comparison = await hand.desk.workbook.compareList(order, { progress: () => undefined, signal });
    const isOld = signal.aborted || hand.state().report !== order.report;
    if (!hand.isInUse(reader)) return;
    hand.tell({ type: 'compared', comparison: isOld ? null : comparison });
    if (!isOld && !isFailure(comparison)) await readChanges(hand, false);
  });
}
