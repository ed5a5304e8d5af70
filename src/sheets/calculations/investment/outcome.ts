import { investmentTexts, levelTexts } from '../../../text/investmentSheet';
import { type Cell, columnLetters, quoted } from '../../cells';
import type { PlacedBlock } from '../../report';
import type { StyleId } from '../../styles';
import { type InvestmentLayout, outcomeTop, overYears, yearColumns } from './investmentLayout';
import { type InvestmentOrder, type Level, levels } from './investmentOrder';

/** A line of the outcome: what it is, and its value by how much is expected. */
interface OutcomeLine {
  readonly label: string;
  readonly look: StyleId;
  readonly value: (level: Level) => Cell;
}

/** Whether it pays, undiscounted first: by what the municipality itself saves. */
export function outcomeBlock(order: InvestmentOrder, layout: InvestmentLayout): PlacedBlock {
  const { language } = order;
  const lines = linesOf(order, layout);
  const columns = 1 + levels.length;
  return {
    id: 'outcome',
    at: layout.outcome,
    size: { rows: outcomeTop + lines.length, columns },
    entries: [
      { row: 0, column: 0, cells: [[investmentTexts.outcome[language]]] },
      { row: 1, column: 0, cells: [['', ...levels.map((level) => levelTexts[level][language])]] },
      { row: outcomeTop, column: 0, cells: lines.map(({ label, value }) => [label, ...levels.map(value)]) },
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'heading' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: 'headerLeft' },
      { area: { row: 1, column: 1, rows: 1, columns: levels.length }, style: 'header' },
      { area: { row: outcomeTop, column: 0, rows: lines.length, columns: 1 }, style: 'label' },
      ...lines.map(({ look }, line) => ({
        area: { row: outcomeTop + line, column: 1, rows: 1, columns: levels.length },
        style: look,
      })),
    ],
    groups: [],
    spills: [],
  };
}

const effectOf = { low: 'effectLow', base: 'effectBase', high: 'effectHigh' } as const;

/** Rates at which the present value is told beside the chosen one, in percent. The sum is that at 0. */
const otherRates = [3, 5] as const;

function linesOf(order: InvestmentOrder, layout: InvestmentLayout): OutcomeLine[] {
  const say = (text: keyof typeof investmentTexts): string => investmentTexts[text][order.language];
  const [costs, rampUp] = [overYears(layout, 'cost'), overYears(layout, 'rampUp')];
  return [
    ...paidBackLines(order, layout),
    {
      label: say('sum'),
      look: 'change',
      value: (level) => `=${columnLetters(yearColumns[level])}${layout.rowsOfYears.last}`,
    },
    ...worthLines(order, layout),
    {
      label: say('neededEffect'),
      look: 'whole',
      value: () => `=IF(SUM(${rampUp})=0,"",ROUND(SUM(${costs})/SUM(${rampUp}),2))`,
    },
  ];
}

/**
 * What it is worth in the money of the first year, which NPV discounts too: hence the factor (1 + rate). NPV passes over a blank cell as
 * if its year were none, and every later year would come a year too early: a cost that has been taken away is 0 once 0 is added to it.
 */
function worthLines({ language }: InvestmentOrder, layout: InvestmentLayout): OutcomeLine[] {
  const say = (text: keyof typeof investmentTexts): string => investmentTexts[text][language];
  const discounted = (rate: string, cells: string): string => `NPV(${rate},${cells}+0)`;
  const costs = overYears(layout, 'cost');
  const effects = (level: Level): string => overYears(layout, effectOf[level]);
  const worth = (rate: string) => (level: Level) =>
    `=ROUND((${discounted(rate, effects(level))}-${discounted(rate, costs)})*(1+${rate}),2)`;
  const spent = discounted(layout.discountRate, costs);
  const saved = (level: Level): string => discounted(layout.discountRate, effects(level));
  return [
    { label: say('npv'), look: 'change', value: worth(layout.discountRate) },
    ...otherRates.map((rate): OutcomeLine => ({
      label: `${say('npvAt')} ${rate} %`,
      look: 'change',
      value: worth(`${rate / 100}`),
    })),
    {
      label: say('ratio'),
      look: 'exact',
      value: (level) => `=IF(${spent}<=0,"",ROUND(${saved(level)}/${spent},6))`,
    },
    {
      label: say('breakEvenShare'),
      look: 'share',
      value: (level) => `=IF(${saved(level)}<=0,"",ROUND(${spent}/${saved(level)},6))`,
    },
  ];
}

/** How long it takes, and in which month of which year that is. */
function paidBackLines({ language }: InvestmentOrder, layout: InvestmentLayout): OutcomeLine[] {
  const say = (text: keyof typeof investmentTexts): string => investmentTexts[text][language];
  const costs = overYears(layout, 'cost');
  const row = layout.outcome.row + outcomeTop + 1;
  const cell = (level: Level): string => `${columnLetters(1 + levels.indexOf(level))}${row}`;
  const yearIn = (level: Level): string => `(${layout.firstYear}+ROUNDUP(${cell(level)},0)-1)`;
  const never = quoted(say('never'));
  const monthIn = (level: Level): string => `ROUND((${cell(level)}-ROUNDUP(${cell(level)},0)+1)*12,0)`;
  return [
    {
      label: say('paidBack'),
      look: 'exact',
      // A year without cost and effect is no loss, so that the net may be 0 before anything is spent: then PAYBACK's #N/A is the word.
      value: (level) => {
        const paid = `IFO.PAYBACK(${costs},${overYears(layout, effectOf[level])})`;
        return `=IF(MAX(${overYears(layout, level)})<0,${never},IFNA(${paid},${never}))`;
      },
    },
    {
      label: say('paidBackIn'),
      look: 'wordRight',
      value: (level) =>
        `=IF(ISNUMBER(${cell(level)}),${yearIn(level)}&${quoted(say('month'))}&${monthIn(level)},"–")`,
    },
  ];
}
