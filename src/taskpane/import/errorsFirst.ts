import type { ListReport, RemarkCount } from '../../import/list';

/** What was found in the rows, by kind: what leaves rows out before what only warns, otherwise as it was found. */
export function errorsFirst({ remarks }: Pick<ListReport, 'remarks'>): readonly RemarkCount[] {
  return [...remarks.filter(({ leavesOut }) => leavesOut), ...remarks.filter(({ leavesOut }) => !leavesOut)];
}
