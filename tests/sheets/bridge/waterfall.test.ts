import fc from 'fast-check';
import { bridgeKind } from '../../../src/sheets/bridge/bridgeSheet';
import { type Walk, walks } from '../../../src/sheets/bridge/waterfallSteps';
import { cellName, offset, placed } from '../../../src/sheets/cells';
import type { PlacedBlock } from '../../../src/sheets/report';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { chartSource } from '../../../src/sheets/waterfall/waterfallBlock';
import { waterfallRows } from '../../../src/sheets/waterfall/waterfallSteps';
import { budgetOrder } from '../budgetOrder';
import { type CellValue, evaluate } from '../evaluate';
import { writtenCells } from '../references';

const thousand = 1_000;
const sheet = reportSheet(bridgeKind, budgetOrder);

function blockOf(walk: Walk): PlacedBlock {
  const block = sheet.blocks.find(({ id }) => id === walk);
  if (block === undefined) throw new Error(`there is no ${walk}`);
  return block;
}

type Row = keyof typeof waterfallRows;

/** What a row of a waterfall shows where the steps have these amounts; those of its levels included. */
function rowOf(row: Row, amounts: readonly number[], walk: Walk = 'waterfall'): readonly CellValue[] {
  const { at } = blockOf(walk);
  const contents = new Map(writtenCells(blockOf(walk)).map((each) => [cellName(each), each.cell]));
  const known = new Map<string, CellValue>(
    amounts.map((amount, step) => [cellName(offset(at, waterfallRows.amount, step + 1)), amount]),
  );
  const value = (name: string): CellValue => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const content = contents.get(name) ?? '';
    const found = typeof content === 'string' && content.startsWith('=') ? evaluate(content, value) : content;
    known.set(name, found);
    return found;
  };
  return walks[walk].map((_, step) => value(cellName(offset(at, waterfallRows[row], step + 1))));
}

/** The amounts of a whole bridge: the actual cost is what budget and changes come to. */
function whole(budget: number, changes: readonly number[]): readonly number[] {
  return [budget, ...changes, changes.reduce((sum, change) => sum + change, budget)];
}

const series = ['base', 'level', 'levelBelow', 'dearer', 'dearerBelow', 'cheaper', 'cheaperBelow'] as const;

type Series = (typeof series)[number];

/** The thousands that a bar covers, each by the one at its lower edge. */
function between(low: number, high: number): number[] {
  return Array.from({ length: Math.max(0, high - low) }, (_, step) => low + step);
}

/**
 * What Excel draws of a stacked column: it piles up what is above 0 and, apart from that, what is below, series after series, each from
 * where the last one ended. Gives the thousands that each series covers.
 */
function drawn(heights: readonly (readonly [Series, number])[]): ReadonlyMap<Series, readonly number[]> {
  let [up, down] = [0, 0];
  const covered = new Map<Series, readonly number[]>();
  for (const [name, height] of heights) {
    covered.set(name, height >= 0 ? between(up, up + height) : between(down + height, down));
    if (height >= 0) up += height;
    else down += height;
  }
  return covered;
}

/** What each step should cover, found by walking from one height to the next, a thousand at a time. */
function naive(
  amounts: readonly number[],
  walk: Walk,
): { readonly covers: number[]; readonly colour: string }[] {
  let height = 0;
  return amounts.map((amount, step) => {
    const isLevel = (step === 0 && walk === 'waterfall') || step === amounts.length - 1;
    if (isLevel) height = 0;
    const covers: number[] = [];
    for (let left = Math.abs(amount) / thousand; left > 0; left -= 1) {
      if (amount > 0) covers.push(height);
      height += Math.sign(amount);
      if (amount < 0) covers.push(height);
    }
    const way = amount > 0 ? 'dearer' : 'cheaper';
    return { covers: covers.sort((one, other) => one - other), colour: isLevel ? 'level' : way };
  });
}

function seen(
  amounts: readonly number[],
  walk: Walk,
): { readonly covers: number[]; readonly colour: string }[] {
  const rows = series.map((name) => [name, rowOf(name, amounts, walk).map(Number)] as const);
  return walks[walk].map((_, step) => {
    const covered = drawn(rows.map(([name, heights]) => [name, heights[step] ?? NaN]));
    const visible = series.slice(1).flatMap((name) => ((covered.get(name) ?? []).length > 0 ? [name] : []));
    const covers = visible.flatMap((name) => covered.get(name) ?? []);
    return {
      covers: covers.sort((one, other) => one - other),
      colour: [...new Set(visible.map((name) => name.replace('Below', '')))].join(' and '),
    };
  });
}

/** A bar of no height has no colour. */
function withoutEmpty(bars: ReturnType<typeof naive>): ReturnType<typeof naive> {
  return bars.map((bar) => (bar.covers.length === 0 ? { covers: [], colour: '' } : bar));
}

describe('the waterfall', () => {
  // Budget 9, changes +2, −3, +1, 0, 0, 0 thousand: bars stand at 9–11, 8–11 and 8–9.
  const plain = whole(9_000, [2_000, -3_000, 1_000, 0, 0, 0]);
  // Budget 2, changes −5, +1, +4, −3, −2, −1: heights 2, −3, −2, 2, −1, −3, −4. The first, the third and the fourth cross zero.
  const crossing = whole(2_000, [-5_000, 1_000, 4_000, -3_000, -2_000, -1_000]);

  test.each([
    ['from', plain, [0, 9_000, 11_000, 8_000, 9_000, 9_000, 9_000, 0]],
    ['to', plain, [9_000, 11_000, 8_000, 9_000, 9_000, 9_000, 9_000, 9_000]],
    ['base', plain, [0, 9, 8, 8, 9, 9, 9, 0]],
    ['level', plain, [9, 0, 0, 0, 0, 0, 0, 9]],
    ['dearer', plain, [0, 2, 0, 1, 0, 0, 0, 0]],
    ['cheaper', plain, [0, 0, 3, 0, 0, 0, 0, 0]],
    ['from', crossing, [0, 2_000, -3_000, -2_000, 2_000, -1_000, -3_000, 0]],
    ['to', crossing, [2_000, -3_000, -2_000, 2_000, -1_000, -3_000, -4_000, -4_000]],
    // A bar that crosses zero has no base; one below it hangs from a base below it.
    ['base', crossing, [0, 0, -2, 0, 0, -1, -3, 0]],
    ['level', crossing, [2, 0, 0, 0, 0, 0, 0, 0]],
    ['levelBelow', crossing, [0, 0, 0, 0, 0, 0, 0, -4]],
    ['dearer', crossing, [0, 0, 0, 2, 0, 0, 0, 0]],
    ['dearerBelow', crossing, [0, 0, -1, -2, 0, 0, 0, 0]],
    ['cheaper', crossing, [0, 2, 0, 0, 2, 0, 0, 0]],
    ['cheaperBelow', crossing, [0, -3, 0, 0, -1, -2, -1, 0]],
  ] as const)('%s of %j', (row, amounts, expected) => {
    expect(rowOf(row, amounts).map((value) => Number(value) + 0)).toEqual(expected);
  });

  test('draws the bars that a walk from budget to actual leaves, also through zero and below it', () => {
    const amount = fc.integer({ min: -12, max: 12 }).map((thousands) => thousands * thousand);
    const bridges = fc.tuple(amount, fc.array(amount, { minLength: 6, maxLength: 6 }));
    fc.assert(
      fc.property(bridges, ([budget, changes]) => {
        const amounts = whole(budget, changes);
        expect(seen(amounts, 'waterfall')).toEqual(withoutEmpty(naive(amounts, 'waterfall')));
        const alone = whole(0, changes).slice(1);
        expect(seen(alone, 'changes')).toEqual(withoutEmpty(naive(alone, 'changes')));
      }),
      { numRuns: 200 },
    );
  });

  // Changes −5, +1, +4, −3, −2, −1 thousand: heights −5, −4, 0, −3, −5, −6, and their sum −6.
  test.each([
    ['from', [0, -5_000, -4_000, 0, -3_000, -5_000, 0]],
    ['base', [0, -4, 0, 0, -3, -5, 0]],
    ['levelBelow', [0, 0, 0, 0, 0, 0, -6]],
    ['dearerBelow', [0, -1, -4, 0, 0, 0, 0]],
    ['cheaperBelow', [-5, 0, 0, -3, -2, -1, 0]],
  ] as const)('of the changes alone: %s', (row, expected) => {
    const amounts = [-5_000, 1_000, 4_000, -3_000, -2_000, -1_000, -6_000];
    expect(rowOf(row, amounts, 'changes').map((value) => Number(value) + 0)).toEqual(expected);
  });

  test('of the changes alone ends with what is between budget and actual', () => {
    const { at } = blockOf('changes');
    const last = { row: at.row + waterfallRows.amount, column: at.column + walks.changes.length };
    const cell = writtenCells(blockOf('changes')).find(
      ({ row, column }) => row === last.row && column === last.column,
    );
    // BRIDGE's answer has its header, then budget as its first line and actual as its ninth.
    expect(cell?.cell).toMatch(/^=INDEX\((\$A\$\d+#),10,COLUMNS\(\1\)\)-INDEX\(\1,2,COLUMNS\(\1\)\)$/u);
  });

  test('names each step with its amount and its sign', () => {
    expect(rowOf('categories', whole(9_000_000, [2_000_000, -3_000_000, 400, 0, 0, 0]))).toEqual([
      'Budget 9\u00a0000 tkr',
      'Volym +2\u00a0000 tkr',
      'Mix −3\u00a0000 tkr',
      'Pris 0 tkr',
      'Nya former 0 tkr',
      'Utan dygn 0 tkr',
      'Ej förklarat av listan 0 tkr',
      'Utfall 8\u00a0000 tkr',
    ]);
  });

  test('is what a chart draws, the base without fill', () => {
    const drawnWalks = ['waterfall', 'changes'] as const;
    expect(sheet.charts).toHaveLength(drawnWalks.length);
    for (const [index, walk] of drawnWalks.entries()) {
      const [chart, source] = [sheet.charts[index], chartSource(walks[walk].length)];
      expect(chart?.source).toEqual(placed(source, blockOf(walk).at));
      expect(chart?.type).toBe('ColumnStacked');
      expect(chart?.series[0]?.color).toBeNull();
      expect(chart?.series.slice(1).every(({ color }) => typeof color === 'string')).toBe(true);
      expect(chart?.series).toHaveLength(source.rows - 1);
    }
  });
});
