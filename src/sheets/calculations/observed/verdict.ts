import { observedTexts, verdictTexts } from '../../../text/observedSheet';
import { quoted } from '../../cells';
import type { PlacedBlock } from '../../report';
import { linesBlock, lineValue, type ValueLine } from '../lines';
import { columnOver } from '../table';
import { type ObservedLayout, outcomeColumns, yearColumns } from './observedLayout';
import type { ObservedOrder } from './observedOrder';
import { isWhole, spreadOf } from './trend';

/**
 * Another change counts as one of the same size from half of what is observed: what is left of it then says nothing. What raised the cost
 * and what lowered it are held to it apart, since two large changes say no more for cancelling each other.
 */
const sameSize = 0.5;

/** The conclusion: what is observed with its spread, apart from what was assumed, and whether it can be shown. */
export function verdictBlock(order: ObservedOrder, layout: ObservedLayout): PlacedBlock {
  const { language } = order;
  return linesBlock({
    id: 'verdict',
    at: layout.verdict,
    heading: observedTexts.verdict[language],
    lines: linesOf(order, layout),
  });
}

function linesOf({ language }: ObservedOrder, layout: ObservedLayout): ValueLine[] {
  const say = (text: keyof typeof observedTexts): string => observedTexts[text][language];
  const { rowsOfOutcome, verdict } = layout;
  const over = (column: keyof typeof outcomeColumns): string =>
    columnOver(outcomeColumns[column], rowsOfOutcome);
  const observed = over('againstTrend');
  const ofObserved = (column: keyof typeof outcomeColumns): string =>
    `=SUMPRODUCT(ISNUMBER(${observed})*${over(column)})`;
  const cells: VerdictCells = {
    sum: lineValue(verdict, 0),
    spread: lineValue(verdict, 1),
    assumed: lineValue(verdict, 3),
    raised: lineValue(verdict, 4),
    lowered: lineValue(verdict, 5),
  };
  const others = (sign: '>' | '<'): string => `=SUMIF(${over('other')},"${sign}0")`;
  return [
    { label: say('sum'), value: `=SUM(${observed})`, look: 'change', note: say('sumNote') },
    { label: say('spread'), value: spreadTogether(layout), look: 'whole', note: say('spreadNote') },
    {
      label: say('sumMean'),
      value: `=SUM(${over('againstMean')})`,
      look: 'change',
      note: say('sumMeanNote'),
    },
    { label: say('assumedSum'), value: ofObserved('assumed'), look: 'whole', note: say('assumedNote') },
    { label: say('otherRaised'), value: others('>'), look: 'change', note: say('otherNote') },
    { label: say('otherLowered'), value: others('<'), look: 'change', note: say('otherApart') },
    {
      label: say('conclusion'),
      value: conclusion(language, layout, cells),
      look: 'label',
      note: '',
    },
  ];
}

/** The spread of all years together that have an outcome. */
function spreadTogether(layout: ObservedLayout): string {
  const observed = columnOver(outcomeColumns.againstTrend, layout.rowsOfOutcome);
  const numbers = columnOver(yearColumns.number, layout.after);
  const distance = `SUMPRODUCT(ISNUMBER(${observed})*(${numbers}-AVERAGE(${layout.numbersBefore})))`;
  return `=IF(COUNT(${observed})=0,"",${spreadOf(`COUNT(${observed})`, distance, layout)})`;
}

/** The cells that the conclusion is drawn from. */
interface VerdictCells {
  readonly sum: string;
  readonly spread: string;
  readonly assumed: string;
  readonly raised: string;
  readonly lowered: string;
}

/** The first reason that holds why it cannot be shown; else which way the cost has gone. */
function conclusion(
  language: ObservedOrder['language'],
  layout: ObservedLayout,
  { sum, spread, assumed, raised, lowered }: VerdictCells,
): string {
  const say = (text: keyof typeof verdictTexts): string => quoted(verdictTexts[text][language]);
  const reasons = [
    [`NOT(${isWhole(layout)})`, say('lacksBefore')],
    [`NOT(ISNUMBER(${spread}))`, say('noOutcome')],
    [`ABS(${sum})<=${spread}`, say('insideSpread')],
    [`${assumed}<=${spread}`, say('assumedInside')],
    [`MAX(${raised},-${lowered})>=${sameSize}*ABS(${sum})`, say('otherChange')],
    [`${sum}<0`, say('lower')],
  ];
  return `=${reasons.reduceRight((rest, [holds = '', text = '']) => `IF(${holds},${text},${rest})`, say('higher'))}`;
}
