import type { BridgePart, BridgeRow } from '../../core/bridge/bridgeRow';
import { kronorFromOre } from '../../core/ore';
import { boardCopyTexts } from '../../text/boardCopy';
import { bridgePartWords } from '../../text/bridgeWords';
import type { CopyOrder } from './copyOrder';
import { type CopyArea, type CopyCell, type CopyChart, cellsIn, type CopyRow, wide } from './copySheet';

const texts = boardCopyTexts;
const changes: readonly BridgePart[] = ['volume', 'mix', 'price', 'newKind', 'withoutDays'];

/** A column of the waterfall: what carries it, and its own height, all in öre. */
interface Step {
  readonly part: BridgePart;
  readonly base: number;
  readonly ends: number;
  readonly dearer: number;
  readonly cheaper: number;
}

/** Of each of them the cells are a column beside the labels, in this order. */
const series = ['base', 'ends', 'dearer', 'cheaper'] as const;
const colors = { base: 'FFFFFF', ends: '0C7D72', dearer: 'C4553B', cheaper: '7FB069' } as const;
const chartRows = 20;

/**
 * The figures of a waterfall of the total, from a row on, and the chart over them: stacked columns on a base that is not seen. Where the
 * way goes below 0 there is none, since columns cannot be carried there.
 */
export function waterfall(
  order: CopyOrder,
  total: BridgeRow,
  firstRow: number,
): { readonly rows: readonly CopyRow[]; readonly charts: readonly CopyChart[] } {
  const steps = stepsOf(total);
  const lowest = Math.min(...steps.map(({ base, ends }) => base + ends));
  if (lowest < 0) return { rows: [], charts: [] };
  const { language, unit } = order;
  const from = axisStart(steps);
  const title = wide(`${texts.waterfall[language]}, ${unit}`, 'heading');
  const cut = from > 0 ? [wide(texts.axisNote[language], 'note')] : [];
  const header: CopyRow = {
    cells: [
      { value: '', style: 'headerLeft' },
      ...cellsIn(
        'header',
        series.map((name) => texts[name][language]),
      ),
    ],
  };
  const first = firstRow + cut.length + 2;
  const chart = chartOf(order, { first, count: steps.length, from });
  return { rows: [title, ...cut, header, ...steps.map((step) => stepRow(order, step))], charts: [chart] };
}

function stepsOf(total: BridgeRow): readonly Step[] {
  const none = { base: 0, ends: 0, dearer: 0, cheaper: 0 };
  let level: number = total.budget;
  const between = changes.map((part): Step => {
    const change: number = total[part];
    const base = Math.min(level, level + change);
    level += change;
    return { ...none, part, base, dearer: Math.max(0, change), cheaper: Math.max(0, -change) };
  });
  const first = { ...none, part: 'budget', ends: total.budget } as const;
  return [first, ...between, { ...none, part: 'actual', ends: total.actual }];
}

/** Where changes are small beside the cost, the axis begins close below them; else at 0. A round number of kronor, in öre. */
function axisStart(steps: readonly Step[]): number {
  const levels = steps.flatMap(({ base, ends, dearer, cheaper }) => [
    base + ends,
    base + ends + dearer + cheaper,
  ]);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const spread = high - low;
  if (spread === 0 || low < 3 * spread) return 0;
  const round = 10 ** Math.floor(Math.log10(spread));
  return Math.floor((low - spread) / round) * round;
}

function stepRow({ language }: CopyOrder, step: Step): CopyRow {
  const figures = series.map((name): CopyCell => ({ value: kronorFromOre(step[name]), style: 'money' }));
  return { cells: [{ value: bridgePartWords[step.part][language], style: 'label' }, ...figures] };
}

function chartOf(
  { language, unit }: CopyOrder,
  { first, count, from }: { readonly first: number; readonly count: number; readonly from: number },
): CopyChart {
  const column = (index: number): CopyArea => ({ row: first, column: index, rows: count, columns: 1 });
  return {
    title: `${texts.waterfall[language]}, ${unit}`,
    grouping: 'stacked',
    categories: column(0),
    series: series.map((name, index) => ({
      name: texts[name][language],
      values: column(index + 1),
      color: colors[name],
    })),
    over: { row: first + count + 1, column: 0, rows: chartRows, columns: series.length + 2 },
    hides: texts.base[language],
    ...(from > 0 ? { from: kronorFromOre(from) } : {}),
  };
}
