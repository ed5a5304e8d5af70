import type { RepairId } from '../../import/repairs/repair';
import type { ListInHand } from './listInHand';

/** What the user can want with rows that are shown a page at a time. Nothing of it changes what is written. */
export interface PageIntentions {
  /** To see the rows of one repair, or of all. */
  readonly filterRepairs: (repair: RepairId | null) => Promise<void>;
  readonly moreRepairs: () => Promise<void>;
  readonly moreChanges: () => Promise<void>;
}

/** Shown at a time. */
const pageSize = 50;

/** Carries out what the user wants with repaired and changed rows. */
export function pageIntentions(hand: ListInHand): PageIntentions {
  return {
    filterRepairs: (repair) => {
      hand.tell({ type: 'repairsWanted', repair });
      return readRepairs(hand, false);
    },
    moreRepairs: () => readRepairs(hand, true),
    moreChanges: () => readChanges(hand, true),
  };
}

/** Reads the first of the repaired rows that are wanted, or the next. An answer to another question than the last one is not shown. */
export async function readRepairs(hand: ListInHand, isMore: boolean): Promise<void> {
  const { report, repairs } = hand.state();
  if (report === null) return;
  const from = isMore ? repairs.rows.length : 0;
  await hand.look(async (reader) => {
    const page = await reader.repairs({ repair: repairs.repair, from, count: pageSize });
    const now = hand.state();
    const isWanted = now.report === report && now.repairs.repair === repairs.repair;
    const fits = !isMore || now.repairs.rows.length === from;
    if (hand.isInUse(reader) && isWanted && fits) hand.tell({ type: 'repairsRead', page, isMore });
  });
}

/** Reads the first of the rows that the comparison made last found changed, or the next. */
export async function readChanges(hand: ListInHand, isMore: boolean): Promise<void> {
  const { comparison, changes } = hand.state();
  const from = isMore ? changes.rows.length : 0;
  await hand.look(async (reader) => {
    const page = await reader.changes({ from, count: pageSize });
    const now = hand.state();
    const fits = now.comparison === comparison && (!isMore || now.changes.rows.length === from);
    if (hand.isInUse(reader) && fits) hand.tell({ type: 'changesRead', page, isMore });
  });
}
