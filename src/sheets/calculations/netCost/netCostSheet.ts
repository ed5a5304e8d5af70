import { netCostTexts } from '../../../text/netCostSheet';
import type { PlacedBlock, ReportSheet } from '../../report';
import { calculationSheet } from '../calculationSheet';
import { headingBlock } from '../heading';
import { linesBlock } from '../lines';
import { netCostLayout, type NetCostLayout } from './netCostLayout';
import type { NetCostOrder } from './netCostOrder';
import { ownBlock, pastedBlock, workedBlock, workedChart } from './tables';

/** Characters of each column. */
const columnWidths = [30, 20, 20, 18, 18, 26, 18, 18, 40];

/** The sheet of the net-cost deviation: how far a municipality is from what its structure lets one expect. Source: Kolada's definitions. */
export function netCostSheet(order: NetCostOrder): ReportSheet {
  const { language, years } = order;
  const layout = netCostLayout(years);
  const { about, signOfDeviation, signOfBudget, seriesBreak } = netCostTexts;
  const lines = [about, signOfDeviation, signOfBudget, seriesBreak].map((text) => text[language]);
  return calculationSheet(
    {
      name: netCostTexts.sheet[language],
      columnWidths,
      blocks: [
        headingBlock('heading', { title: netCostTexts.sheet[language], about: lines }, order),
        inputsBlock(order, layout),
        pastedBlock(order, layout),
        workedBlock(order, layout),
        ownBlock(order, layout),
      ],
      charts: [workedChart(order, layout)],
    },
    order,
  );
}

function inputsBlock(
  { language, municipality, code, firstYear }: NetCostOrder,
  { inputs }: NetCostLayout,
): PlacedBlock {
  const say = (text: keyof typeof netCostTexts): string => netCostTexts[text][language];
  return linesBlock({
    id: 'inputs',
    at: inputs,
    heading: say('inputs'),
    lines: [
      { label: say('municipality'), value: municipality, look: 'inputText', note: '' },
      { label: say('code'), value: code, look: 'inputText', note: '' },
      { label: say('firstYear'), value: firstYear, look: 'inputYear', note: '' },
      { label: say('fetched'), value: '', look: 'input', note: say('fetchedNote') },
    ],
  });
}
