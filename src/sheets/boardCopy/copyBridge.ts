import { groupBridge } from '../../core/board/boardFigures';
import type { Bridge } from '../../core/bridge/bridge';
import { isProblem } from '../../core/result';
import type { CopyGroups } from './copyGroups';
import type { CopyOrder } from './copyOrder';

/** The bridge of the groups as they are shown; null: there is no budget, or only the total is shown. */
export function copyBridge({ list, budgets }: CopyOrder, { groups }: CopyGroups): Bridge | null {
  if (budgets === null || groups.length === 0) return null;
  const found = groupBridge(
    list,
    budgets,
    groups.map(({ kinds }) => kinds),
  );
  return isProblem(found) ? null : found;
}
