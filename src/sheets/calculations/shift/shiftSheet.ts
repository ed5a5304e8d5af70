import { shiftTexts } from '../../../text/shiftSheet';
import type { PlacedBlock, ReportSheet } from '../../report';
import { calculationSheet } from '../calculationSheet';
import { headingBlock } from '../heading';
import { linesBlock } from '../lines';
import { movesBlock } from './moves';
import { shiftPlaces } from './shiftLayout';
import type { ShiftOrder } from './shiftOrder';
import { yearsBlock, yearsChart } from './years';

/** Days in a year, as a full-year place is counted; the user writes 366 for a leap year. */
const usualDays = 365;

/** Characters of each column. */
const columnWidths = [26, 26, 14, 14, 13, 14, 14, 13, 15, 15, 13, 40];

/** The sheet of a change of direction: days that move to a cheaper kind, and what must move for it to pay. Source: rules §8. */
export function shiftSheet(order: ShiftOrder): ReportSheet {
  const { language } = order;
  const about = [shiftTexts.about[language], shiftTexts.sign[language]];
  return calculationSheet(
    {
      name: shiftTexts.sheet[language],
      columnWidths,
      blocks: [
        headingBlock('heading', { title: shiftTexts.sheet[language], about }, order),
        inputsBlock(order),
        movesBlock(order),
        yearsBlock(order),
      ],
      charts: [yearsChart(order)],
    },
    order,
  );
}

function inputsBlock({ language, name, yearlyCost, firstYear }: ShiftOrder): PlacedBlock {
  const say = (text: keyof typeof shiftTexts): string => shiftTexts[text][language];
  return linesBlock({
    id: 'inputs',
    at: shiftPlaces.inputs,
    heading: say('inputs'),
    lines: [
      { label: say('what'), value: name, look: 'inputText', note: '' },
      { label: say('yearlyCost'), value: yearlyCost, look: 'inputWhole', note: say('yearlyCostNote') },
      { label: say('firstYear'), value: firstYear, look: 'inputYear', note: '' },
      { label: say('daysInYear'), value: usualDays, look: 'inputWhole', note: say('daysInYearNote') },
    ],
  });
}
