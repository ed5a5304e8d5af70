import { investmentTexts } from '../../../text/investmentSheet';
import type { PlacedBlock, ReportSheet } from '../../report';
import { calculationSheet } from '../calculationSheet';
import { headingBlock } from '../heading';
import { linesBlock } from '../lines';
import { effectsBlock } from './effects';
import { gainsBlock, gainsChart } from './gains';
import { investmentLayout, type InvestmentLayout } from './investmentLayout';
import type { InvestmentOrder } from './investmentOrder';
import { outcomeBlock } from './outcome';
import { yearsBlock, yearsChart } from './years';

/** Characters of each column. */
const columnWidths = [40, 22, 18, 18, 14, 15, 15, 15, 14, 14, 14, 14, 15, 15, 15, 15, 40];

/** The sheet of an investment: costs and effects by year, whether and when it pays, and for whom. Source: rules §8. */
export function investmentSheet(order: InvestmentOrder): ReportSheet {
  const { language, years } = order;
  const layout = investmentLayout(years);
  const about = [investmentTexts.about, investmentTexts.sign, investmentTexts.own];
  return calculationSheet(
    {
      name: investmentTexts.sheet[language],
      columnWidths,
      blocks: [
        headingBlock(
          'heading',
          {
            title: investmentTexts.sheet[language],
            about: about.map((text) => text[language]),
            hasPayback: true,
          },
          order,
        ),
        inputsBlock(order, layout),
        outcomeBlock(order, layout),
        yearsBlock(order, layout),
        effectsBlock(order, layout),
        gainsBlock(order, layout),
      ],
      charts: [yearsChart(order, layout), gainsChart(order, layout)],
    },
    order,
  );
}

function inputsBlock(order: InvestmentOrder, { inputs }: InvestmentLayout): PlacedBlock {
  const { language, name, note, yearlyCost, firstYear, discountRate } = order;
  const say = (text: keyof typeof investmentTexts): string => investmentTexts[text][language];
  return linesBlock({
    id: 'inputs',
    at: inputs,
    heading: say('inputs'),
    lines: [
      { label: say('what'), value: name, look: 'inputText', note: '' },
      { label: say('yearlyCost'), value: yearlyCost, look: 'inputWhole', note: say('yearlyCostNote') },
      { label: say('firstYear'), value: firstYear, look: 'inputYear', note: '' },
      { label: say('discountRate'), value: discountRate, look: 'inputShare', note: say('discountNote') },
      { label: say('note'), value: note, look: 'inputText', note: '' },
    ],
  });
}
