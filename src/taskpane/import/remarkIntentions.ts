import type { ListRemarkCode } from '../../text/listRemark';
import type { ListInHand } from './listInHand';

/** What the user can want with what was found in the rows. Nothing of it changes what is written. */
export interface RemarkIntentions {
  /** To see only those of one kind, or all. */
  readonly filter: (code: ListRemarkCode | null) => Promise<void>;
  readonly showMore: () => Promise<void>;
}

/** Shown at a time. */
const pageSize = 50;

/** Carries out what the user wants with what was found in the rows. */
export function remarkIntentions(hand: ListInHand): RemarkIntentions {
  return {
    filter: (code) => {
      hand.tell({ type: 'remarksWanted', code });
      return readRemarks(hand, false);
    },
    showMore: () => readRemarks(hand, true),
  };
}

/** Reads the first remarks of those that are wanted, or the next. An answer to another question than the last one is not shown. */
export async function readRemarks(hand: ListInHand, isMore: boolean): Promise<void> {
  const { report, remarks } = hand.state();
  if (report === null) return;
  const from = isMore ? remarks.remarks.length : 0;
  await hand.look(async (reader) => {
    const page = await reader.remarks({ code: remarks.code, from, count: pageSize });
    const now = hand.state();
    const isWanted = now.report === report && now.remarks.code === remarks.code;
    const fits = !isMore || now.remarks.remarks.length === from;
    if (hand.isInUse(reader) && isWanted && fits) hand.tell({ type: 'remarksRead', page, isMore });
  });
}
