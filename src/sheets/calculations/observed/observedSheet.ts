import { observedTexts } from '../../../text/observedSheet';
import type { PlacedBlock, ReportSheet } from '../../report';
import { calculationSheet } from '../calculationSheet';
import { headingBlock } from '../heading';
import { linesBlock } from '../lines';
import { type ObservedLayout, observedLayout } from './observedLayout';
import type { ObservedOrder } from './observedOrder';
import { verdictBlock } from './verdict';
import { outcomeBlock, yearsBlock, yearsChart } from './years';

/** Characters of each column. */
const columnWidths = [42, 20, 18, 18, 18, 18, 18, 18];

/** The sheet of a running investment: plan beside outcome, and whether the change that is seen can be told from chance. Source: rules §8. */
export function observedSheet(order: ObservedOrder): ReportSheet {
  const { language } = order;
  const layout = observedLayout(order);
  const about = [observedTexts.about, observedTexts.apart, observedTexts.sign];
  return calculationSheet(
    {
      name: observedTexts.sheet[language],
      columnWidths,
      blocks: [
        headingBlock(
          'heading',
          { title: observedTexts.sheet[language], about: about.map((text) => text[language]) },
          order,
        ),
        inputsBlock(order, layout),
        verdictBlock(order, layout),
        yearsBlock(order, layout),
        outcomeBlock(order, layout),
      ],
      charts: [yearsChart(order, layout)],
    },
    order,
  );
}

function inputsBlock(order: ObservedOrder, { inputs }: ObservedLayout): PlacedBlock {
  const { language, name, startYear, assumedEffect, plannedCost } = order;
  const say = (text: keyof typeof observedTexts): string => observedTexts[text][language];
  return linesBlock({
    id: 'inputs',
    at: inputs,
    heading: say('inputs'),
    lines: [
      { label: say('what'), value: name, look: 'inputText', note: '' },
      { label: say('startYear'), value: startYear, look: 'inputYear', note: '' },
      { label: say('assumedEffect'), value: assumedEffect, look: 'inputWhole', note: say('yearlyNote') },
      { label: say('plannedCost'), value: plannedCost, look: 'inputWhole', note: say('yearlyNote') },
    ],
  });
}
