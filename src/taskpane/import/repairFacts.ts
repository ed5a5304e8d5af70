import type { ListReport } from '../../import/list';
import type { RepairChoices, RepairId } from '../../import/repairs/repair';
import type { ListRemarkCode } from '../../text/listRemark';
import type { ImportState } from './importState';

/** How repairs are to be made: the user's choices over what was read last, whether or not they have been read yet. */
export function wantedRepairs(
  { choices }: Pick<ImportState, 'choices'>,
  { repairs }: Pick<ListReport, 'repairs'>,
): RepairChoices {
  return { ...repairs.used, ...choices.repairs };
}

/** Whether any repair took away or changed a row. */
export function wasRepaired({ repairs }: Pick<ListReport, 'repairs'>): boolean {
  return repairs.effects.some(({ removed, changed }) => removed + changed > 0);
}

/** Whether a repair is not to be made: overlaps are then kept. */
export function isRepairOff(used: RepairChoices, id: RepairId): boolean {
  return used[id] === 'off' || used[id] === 'keep';
}

/** What is remarked on in rows that a repair would have taken away or changed. */
const remarkOfRepair = {
  duplicates: 'sameAsEarlierRow',
  openRows: 'stillOpen',
  overlaps: 'overlapsRow',
} as const satisfies Readonly<Partial<Record<RepairId, ListRemarkCode>>>;

/** What a repair that is off leaves as it is, and how many rows of it; null where there is none. */
export function leftByRepair({ remarks }: Pick<ListReport, 'remarks'>, id: RepairId): LeftRows | null {
  if (id !== 'duplicates' && id !== 'openRows' && id !== 'overlaps') return null;
  const count = remarks.find(({ code }) => code === remarkOfRepair[id])?.count ?? 0;
  return count === 0 ? null : { repair: id, count };
}

/** Rows that a repair would have taken away or changed. */
interface LeftRows {
  readonly repair: keyof typeof remarkOfRepair;
  readonly count: number;
}
