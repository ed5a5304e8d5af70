import { bridgeSheetTexts } from '../../text/bridgeSheet';
import type { ReportBlock } from '../report';
import { waterfallBlockOf, type WaterfallNames } from '../waterfall/waterfallBlock';
import { answerOf } from './answer';
import { bridgeInput } from './inputs';
import type { BridgeBlockId, BridgeOrder } from './order';
import { stepsOfWalk, type Walk } from './waterfallSteps';

/** What each waterfall, its levels and what of them is below 0 are called. */
const names: Readonly<Record<Walk, WaterfallNames>> = {
  waterfall: {
    heading: bridgeSheetTexts.waterfall,
    level: bridgeSheetTexts.level0,
    levelBelow: bridgeSheetTexts.level0Below,
  },
  changes: {
    heading: bridgeSheetTexts.changes,
    level: bridgeSheetTexts.sum,
    levelBelow: bridgeSheetTexts.sumBelow,
  },
};

/** A waterfall of BRIDGE's answer; undefined where the answer or its own place has been taken away. */
export function waterfallBlock(order: BridgeOrder, walk: Walk): ReportBlock<BridgeBlockId> | undefined {
  const { language, places } = order;
  const answer = answerOf(order, 'bridge');
  const { [walk]: block } = places;
  if (answer === null || block === undefined) return undefined;
  const steps = stepsOfWalk(walk, answer, language);
  const waterfall = { language, steps, block, shownUnit: bridgeInput(order, 'shownUnit') };
  return waterfallBlockOf(walk, waterfall, names[walk]);
}
