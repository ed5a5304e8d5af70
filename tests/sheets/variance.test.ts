import { tokenize } from '@borgar/fx';
import fc from 'fast-check';
import { overlap, placed } from '../../src/sheets/cells';
import { blockIdsOf } from '../../src/sheets/kind';
import type { SheetOrder } from '../../src/sheets/order';
import { newPlaces, reportSheet } from '../../src/sheets/reportSheet';
import { varianceKind } from '../../src/sheets/variance/varianceSheet';
import { budgetOf } from '../../src/sheets/variance/budget';
import { comparableName } from '../../src/text/words';
import { type CellValue, evaluate } from './evaluate';
import { day, smallOrder } from './followUpOrder';
import { cellsOf, filledCells, referredAreas, writtenCells } from './references';
import { trickyNames } from './trickyNames';

const budget = {
  all: 'Budget[#All]',
  columns: {
    month: 'Budget[Månad]',
    kind: 'Budget[Placeringsform]',
    unit: 'Budget[Ansvar]',
    activity: 'Budget[Verksamhet]',
    amount: 'Budget[Belopp]',
  },
};
const order: SheetOrder = {
  ...smallOrder,
  tables: {
    ...smallOrder.tables,
    named: {
      budget,
      ledger: { all: 'Utfall[#All]', columns: {} },
      accountMapping: { all: 'Kontomappning[#All]', columns: {} },
      kinds: { all: 'Former[#All]', columns: {} },
    },
  },
};

const orders: readonly (readonly [title: string, order: SheetOrder])[] = [
  ['two kinds', order],
  ['bookings', { ...order, shape: { ...order.shape, booked: 1 } }],
  ['one kind', { ...order, shape: { ...order.shape, kinds: 1, units: 1, activities: 1 } }],
  ['more activities than there is room for', { ...order, shape: { ...order.shape, activities: 20 } }],
  [
    'no cost centres, in English',
    { ...order, language: 'en', shape: { ...order.shape, units: 0, activities: 0 } },
  ],
];

/** A workbook with persons whose care is reimbursed. */
const reimbursed: SheetOrder = {
  ...order,
  tables: {
    ...order.tables,
    named: {
      ...order.tables.named,
      persons: { all: 'Personer[#All]', columns: {} },
      reimbursementRates: { all: 'Ersättningsbelopp[#All]', columns: {} },
    },
  },
};

const inCells = (formula: string): boolean => formula.startsWith('=');

describe.each([...orders, ['persons whose care is reimbursed', reimbursed] as const])(
  'the sheet of variances of %s',
  (_, made) => {
    const sheet = reportSheet(varianceKind, made);

    test('has its blocks one below the other, and the chart between them', () => {
      const areas = [
        ...sheet.blocks.map(({ at, size }) => ({ ...at, ...size })),
        ...sheet.charts.map(({ over }) => over),
      ];
      const meeting = areas.flatMap((one, index) =>
        areas.slice(index + 1).filter((other) => overlap(one, other)),
      );
      expect(meeting).toEqual([]);
      expect(sheet.charts).toHaveLength(1);
    });

    test('writes and dresses every cell once, inside its block, and none into which a formula spills', () => {
      for (const block of sheet.blocks) {
        const cells = writtenCells(block).map(({ row, column }) => `${row} ${column}`);
        expect(new Set(cells).size).toBe(cells.length);
        const own = new Set(cellsOf({ ...block.at, ...block.size }));
        expect(cells.filter((cell) => !own.has(cell))).toEqual([]);
        const spilled = block.spills.flatMap((area) => cellsOf(placed(area, block.at)).slice(1));
        expect(spilled.filter((cell) => cells.includes(cell) || !own.has(cell))).toEqual([]);
        const dressed = block.looks.flatMap(({ area }) => cellsOf(placed(area, block.at)));
        expect(dressed.filter((cell) => !own.has(cell))).toEqual([]);
        expect(new Set(dressed).size).toBe(dressed.length);
      }
    });

    test('has no group at the end of a block: rows that come there would not be in it', () => {
      const ends = sheet.blocks.flatMap(({ id, size, groups }) =>
        groups.filter(({ row, rows }) => row + rows >= size.rows).map(() => id),
      );
      expect(ends).toEqual([]);
    });

    test('has formulas that Excel can read, which refer to cells in which something stands', () => {
      const formulas = sheet.blocks
        .flatMap(writtenCells)
        .map(({ cell }) => String(cell))
        .filter(inCells);
      expect(
        formulas.flatMap((formula) => tokenize(formula).filter(({ type }) => type === 'unknown')),
      ).toEqual([]);
      expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
      // A budget of lines that have none is a blank cell; so is what has not been booked.
      const filled = new Set([...filledCells(sheet), ...blankBudgets(sheet)]);
      const dangling = formulas.filter((formula) =>
        referredAreas(formula).some((area) => cellsOf(area).some((name) => !filled.has(name))),
      );
      expect(dangling).toEqual([]);
    });

    test('says which unit its amounts are in by the cell that their formats follow', () => {
      const unit = varianceKind.unit;
      const [heading] = sheet.blocks;
      const shown = heading?.entries.find(({ row, column }) => row === unit?.row && column === unit.column);
      expect(String(shown?.cells[0]?.[0])).toContain(made.language === 'sv' ? '"mnkr"' : '"MSEK"');
      const headers = sheet.blocks
        .flatMap(writtenCells)
        .filter(({ cell }) => /^="[^"]*, "&\$C\$10$/u.test(String(cell)));
      expect(headers.length).toBeGreaterThan(10);
    });
  },
);

/** The lines without price and uncountable have no budget and nothing booked. */
function blankBudgets(sheet: ReturnType<typeof reportSheet>): readonly string[] {
  return sheet.blocks
    .filter(({ id }) => id === 'byKind')
    .flatMap(writtenCells)
    .filter(({ cell }) => cell === '')
    .map(({ row, column }) => `${row} ${column}`);
}

/** What stands in a cell of the small sheet, by the block and a cell counted in it. */
function cellOf(id: string, row: number, column: number): unknown {
  const block = reportSheet(varianceKind, order).blocks.find((each) => each.id === id);
  if (block === undefined) throw new Error(`there is no ${id}`);
  return writtenCells(block).find(
    (cell) => cell.row === block.at.row + row && cell.column === block.at.column + column,
  )?.cell;
}

/*
 * By hand: the heading takes rows 1–19 (title, four empty, thirteen cells from row 5, two notes), so that from is C5, to C6, the as-of
 * date C7, the last counted day C11, the budget year C12–C13. The table by kind begins in row 21: headers 22, kinds 23 and 24,
 * unknown 25, without price 26, uncountable 27, total 28.
 */
test.each<readonly [id: string, cell: readonly [row: number, column: number], formula: string]>([
  ['byKind', [2, 4], '=IFO.VARIANCE(C23:C28,D23:D28)'],
  ['byKind', [2, 5], '=IFERROR(IFO.VARIANCE(C23:C28,D23:D28,"procent"),"–")'],
  ['byKind', [2, 8], '=IFO.VARIANCE(G23:G28,H23:H28)'],
  ['byKind', [4, 2], '=ROUND(C28-SUM(C23:C24),2)'],
  ['byKind', [4, 10], '=ROUND(K28-SUM(K23:K24),2)'],
  [
    'byKind',
    [7, 10],
    '=IF($C$13<$C$12,0,ROUND(SUMIFS(Budget[Belopp],Budget[Månad],">="&EOMONTH($C$12,-1)+1,Budget[Månad],"<="&EOMONTH($C$13,0))' +
      '-IF(DAY($C$12)-1=0,0,(DAY($C$12)-1)/DAY(EOMONTH($C$12,0))*SUMIFS(Budget[Belopp],Budget[Månad],">="&EOMONTH($C$12,-1)+1,Budget[Månad],"<="&EOMONTH($C$12,0)))' +
      '-IF(EOMONTH($C$13,0)-$C$13=0,0,(EOMONTH($C$13,0)-$C$13)/DAY(EOMONTH($C$13,0))*SUMIFS(Budget[Belopp],Budget[Månad],">="&EOMONTH($C$13,-1)+1,Budget[Månad],"<="&EOMONTH($C$13,0))),2))',
  ],
  ['heading', [10, 2], '=MIN($C$6,$C$7)'],
  ['heading', [11, 2], '=DATE(YEAR($C$11),1,1)'],
])('in %s, %j holds what was worked out by hand', (id, [row, column], formula) => {
  expect(cellOf(id, row, column)).toBe(formula);
});

test('the budget of a kind is that of its very name, whatever signs it has', () => {
  const row = fc.record({
    kind: fc.constantFrom<string>(...trickyNames),
    month: fc.integer({ min: 1, max: 12 }).map((month) => day(2026, month, 1)),
    amount: fc.integer({ min: 1, max: 1_000 }),
  });
  const blockOrder = { ...order, places: { heading: { row: 0, column: 0 } } };
  const formula = `=${budgetOf(blockOrder, { from: 'A1', to: 'A2' }, { kind: 'A3' })}`;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1 }),
      fc.constantFrom<string>(...trickyNames),
      fc.integer({ min: 1, max: 12 }),
      (rows, asked, last) => {
        const columns = new Map<string, readonly CellValue[]>([
          ['Budget[Månad]', rows.map(({ month }) => month)],
          ['Budget[Placeringsform]', rows.map(({ kind }) => kind)],
          ['Budget[Belopp]', rows.map(({ amount }) => amount)],
        ]);
        const cells: Readonly<Record<string, CellValue>> = {
          A1: day(2026, 1, 1),
          A2: last === 12 ? day(2026, 12, 31) : day(2026, last + 1, 1) - 1,
          A3: asked === '' ? '(tomt)' : asked,
        };
        const told = evaluate(formula, (name) => columns.get(name) ?? cells[name] ?? '');
        const own = rows.filter(
          ({ kind, month }) => comparableName(kind) === comparableName(asked) && month <= Number(cells['A2']),
        );
        expect(told).toBe(own.reduce((sum, { amount }) => sum + amount, 0));
      },
    ),
  );
});

describe('the income on the sheet of variances', () => {
  const blocksOf = (made: SheetOrder): ReturnType<typeof reportSheet>['blocks'] =>
    reportSheet(varianceKind, made).blocks;

  test('is that of the budget year through the last counted day, where the workbook has the tables', () => {
    const income = blocksOf(reimbursed).find(({ id }) => id === 'income');
    const calls = (income === undefined ? [] : writtenCells(income)).filter(({ cell }) =>
      String(cell).includes('IFO.'),
    );
    expect(calls.map(({ cell }) => cell)).toEqual([
      '=IFO.REIMBURSEMENT(Personer[#All],Placeringar[[#All],[Placerings-ID]:[Antal]],Priser[#All],' +
        `Ersättningsbelopp[#All],$C$12,$C$13,,$C$11,$C$8,"intäkt",$C$${(income?.at.row ?? NaN) + 3},Former[#All],Avgifter[#All])`,
    ]);
    expect(blocksOf(order).some(({ id }) => id === 'income')).toBe(false);
  });

  test('is taken off nothing: no other block becomes another one', () => {
    const others = (made: SheetOrder): unknown =>
      blocksOf(made)
        .filter(({ id }) => ['heading', 'byKind', 'byMonth', 'byUnit', 'runway'].includes(id))
        .map(({ id, size, looks }) => [id, size, looks]);
    expect(others(reimbursed)).toEqual(others(order));
    const income = blocksOf(reimbursed).find(({ id }) => id === 'income');
    const own = new Set(income === undefined ? [] : cellsOf({ ...income.at, ...income.size }));
    const readers = blocksOf(reimbursed)
      // The heading says which tables of the sheet have an error.
      .filter(({ id }) => id !== 'income' && id !== 'heading')
      .flatMap(writtenCells)
      .map(({ cell }) => String(cell))
      .filter(inCells)
      .filter((formula) =>
        referredAreas(formula).some((area) => cellsOf(area).some((name) => own.has(name))),
      );
    expect(own.size).toBeGreaterThan(0);
    expect(readers).toEqual([]);
  });
});

describe('blocks that the user has taken away', () => {
  const places = newPlaces(varianceKind, order);

  test.each(blockIdsOf(varianceKind).filter((id) => id !== 'heading'))(
    'without %s the others refer to nothing that is gone',
    (gone) => {
      const left = Object.fromEntries(Object.entries(places).filter(([id]) => id !== gone));
      const blocks = varianceKind.blocks(order, { ...left, heading: places.heading });
      expect(blocks.map(({ id }) => id)).not.toContain(gone);
      const sheet = { ...reportSheet(varianceKind, order), blocks };
      const filled = new Set([...filledCells(sheet), ...blankBudgets(sheet)]);
      const dangling = blocks.flatMap(writtenCells).filter(({ cell }) => {
        if (typeof cell === 'number' || !inCells(cell)) return false;
        return referredAreas(cell).some((area) => cellsOf(area).some((name) => !filled.has(name)));
      });
      expect(dangling).toEqual([]);
    },
  );
});
