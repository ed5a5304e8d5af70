import { aboutSheet } from './aboutSheet';
import { bridgeSheet } from './bridgeSheet';
import { copyBridge } from './copyBridge';
import { copyGroups } from './copyGroups';
import type { CopyOrder } from './copyOrder';
import type { CopySheet } from './copySheet';
import { periodsSheet } from './periodsSheet';
import { summarySheet } from './summarySheet';

/** The sheets of a copy for the board: values, texts and charts, and nothing finer than the groups of its plan. */
export function boardCopy(order: CopyOrder): readonly CopySheet[] {
  const { plan } = order;
  const shown = copyGroups(order);
  const bridge = copyBridge(order, shown);
  const unit = plan.shows === 'groups' ? plan.unit : 'year';
  return [
    summarySheet(order, shown),
    ...(bridge === null ? [] : [bridgeSheet(order, shown, bridge)]),
    ...(unit === 'year' ? [] : [periodsSheet(order, shown, unit)]),
    aboutSheet(order, shown),
  ];
}
