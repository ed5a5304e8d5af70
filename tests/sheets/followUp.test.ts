import { tokenize } from '@borgar/fx';
import { overlap, placed } from '../../src/sheets/cells';
import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import { type BlockId, blockIds } from '../../src/sheets/followUp/order';
import type { Places, SheetOrder } from '../../src/sheets/order';
import { newPlaces, reportSheet } from '../../src/sheets/reportSheet';
import { smallOrder } from './followUpOrder';
import { cellsOf, filledCells, referredAreas, writtenCells } from './references';

const reimbursedOrder: SheetOrder = {
  ...smallOrder,
  tables: {
    ...smallOrder.tables,
    named: {
      persons: { all: 'Personer[#All]', columns: {} },
      reimbursementRates: { all: 'Ersättningsbelopp[#All]', columns: {} },
    },
  },
};

const orders: readonly (readonly [title: string, order: SheetOrder])[] = [
  ['two kinds', smallOrder],
  [
    'one kind',
    { ...smallOrder, shape: { kinds: 1, units: 1, activities: 1, places: 0, bookings: 0, booked: 0 } },
  ],
  [
    'nine kinds in English',
    {
      ...smallOrder,
      language: 'en',
      shape: { kinds: 9, units: 6, activities: 12, places: 0, bookings: 0, booked: 0 },
    },
  ],
  [
    'no cost centres',
    { ...smallOrder, shape: { kinds: 7, units: 0, activities: 0, places: 0, bookings: 0, booked: 0 } },
  ],
  [
    'no price list and no log',
    { ...smallOrder, tables: { ...smallOrder.tables, prices: null, pricesFrom: null, log: null } },
  ],
  ['persons whose care is reimbursed', reimbursedOrder],
];

describe.each(orders)('the follow-up sheet of %s', (_, order) => {
  const sheet = reportSheet(followUpKind, order);
  const areas = sheet.blocks.map(({ at, size }) => ({ ...at, ...size }));

  test('has its blocks one below the other, and charts between them', () => {
    const charts = sheet.charts.map(({ over }) => over);
    const all = [...areas, ...charts];
    const meeting = all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlap(one, other)));
    expect(meeting).toEqual([]);
    expect(sheet.charts).toHaveLength(4);
  });

  test('writes every cell once, inside its block, and none into which a formula spills', () => {
    for (const block of sheet.blocks) {
      const cells = writtenCells(block).map(({ row, column }) => `${row} ${column}`);
      expect(new Set(cells).size).toBe(cells.length);
      const own = new Set(cellsOf({ ...block.at, ...block.size }));
      expect(cells.filter((cell) => !own.has(cell))).toEqual([]);
      const spilled = block.spills.flatMap((area) => cellsOf(placed(area, block.at)).slice(1));
      expect(spilled.filter((cell) => cells.includes(cell))).toEqual([]);
      expect(spilled.filter((cell) => !own.has(cell))).toEqual([]);
      const dressed = block.looks.flatMap(({ area }) => cellsOf(placed(area, block.at)));
      expect(dressed.filter((cell) => !own.has(cell))).toEqual([]);
      expect(new Set(dressed).size).toBe(dressed.length);
    }
  });

  test('refers only to cells in which something stands', () => {
    const filled = filledCells(sheet);
    const wrong = sheet.blocks.flatMap(writtenCells).filter(({ cell }) => {
      if (typeof cell === 'number' || !cell.startsWith('=')) return false;
      return referredAreas(cell).some((area) => cellsOf(area).some((name) => !filled.has(name)));
    });
    expect(wrong).toEqual([]);
  });

  test('has formulas that Excel can read', () => {
    const formulas = sheet.blocks.flatMap(writtenCells).map(({ cell }) => String(cell));
    const unknown = formulas
      .filter((cell) => cell.startsWith('='))
      .flatMap((formula) => tokenize(formula).filter(({ type }) => type === 'unknown'));
    expect(unknown).toEqual([]);
    expect(formulas.filter((cell) => cell.length > 8192)).toEqual([]);
  });

  test('calls SUMMARY once for each report, and nothing else of ours but REIMBURSEMENT where it can', () => {
    const calls = sheet.blocks.flatMap(writtenCells).filter(({ cell }) => String(cell).includes('IFO.'));
    const [summaries, others] = [true, false].map((isSummary) =>
      calls.filter(({ cell }) => String(cell).startsWith('=IFO.SUMMARY(') === isSummary),
    );
    expect(summaries?.length).toBe(order.shape.units === 0 ? 6 : 7);
    // Two rows under the heading of the block.
    const lagRow = (sheet.blocks.find(({ id }) => id === 'income')?.at.row ?? NaN) + 2;
    expect(others?.map(({ cell }) => cell)).toEqual(
      order === reimbursedOrder
        ? [
            '=IFO.REIMBURSEMENT(Personer[#All],Placeringar[[#All],[Placerings-ID]:[Antal]],Priser[#All],' +
              `Ersättningsbelopp[#All],$C$5,$C$12,,$C$9,$C$8,"intäkt",$C$${lagRow + 1},Former[#All],Avgifter[#All])`,
          ]
        : [],
    );
  });

  test('has charts over labels and figures', () => {
    const filled = filledCells(sheet);
    for (const { source } of sheet.charts) {
      const [corner, ...rest] = cellsOf(source);
      expect(corner).toBeDefined();
      expect(rest.filter((cell) => !filled.has(cell))).toEqual([]);
    }
  });

  test('shows five years, and beside them what each has cost by kind', () => {
    const years = sheet.blocks.find(({ id }) => id === 'years');
    const chart = sheet.charts.at(-1);
    const row = (years?.at.row ?? NaN) + 1;
    // Kinds and unknown ones under the headers: the name, and a column for each year.
    expect(chart?.source).toEqual({ row, column: 1, rows: order.shape.kinds + 2, columns: 6 });
    expect(chart?.over.row).toBe(row);
    expect(chart?.over.column).toBeGreaterThan(years?.size.columns ?? NaN);
    // What can be set begins in row 5; the day through which is counted is the fifth of it.
    const till = order.language === 'sv' ? 'till' : 'through';
    const day = `YEAR($C$9)&"-"&RIGHT("0"&MONTH($C$9),2)&"-"&RIGHT("0"&DAY($C$9),2)`;
    expect(years?.entries.at(-1)).toEqual({
      row: 0,
      column: 2,
      cells: [['', '', '', '', `=IF($C$9<DATE(YEAR($C$9),12,31),"${till} "&${day},"")`]],
    });
  });

  test('prints everything that stands on it', () => {
    const { area } = sheet.print;
    expect(
      areas.every((one) => one.row + one.rows <= area.rows && one.column + one.columns <= area.columns),
    ).toBe(true);
    expect(sheet.print.breaks.every((row) => areas.some((one) => one.row === row))).toBe(true);
  });
});

/** What stands in a cell of the small sheet, by the block's name and a cell counted in it. */
function cellOf(id: BlockId, row: number, column: number): unknown {
  const block = reportSheet(followUpKind, smallOrder).blocks.find((each) => each.id === id);
  if (block === undefined) throw new Error(`there is no ${id}`);
  return writtenCells(block).find(
    (cell) => cell.row === block.at.row + row && cell.column === block.at.column + column,
  )?.cell;
}

/*
 * By hand, with two kinds: the heading takes rows 1–18, the period 20–27 (heading, headers, two kinds, four lines), the charts
 * 29–44, the comparison 46–65, the four-month periods 67–92 (2 + 4 × 6), the months 94–125 (2 + 5 × 6), the years 127–152, last
 * year 154–161, its months 163–176 (2 + 2 × 6), the cost centres from 178. The total of the cost by month is the sixth row
 * under the headers of row 95: 101; that of the days the twelfth: 107. Last year: 164 + 6 = 170 and 176.
 */
test.each<readonly [BlockId, readonly [row: number, column: number], string]>([
  ['period', [2, 7], '=C156'],
  ['period', [7, 11], '=D27-I27'],
  ['comparison', [2, 2], '=IF(EOMONTH($C$5,-1)>=$C$9,"",C107)'],
  ['comparison', [2, 13], '=IF(EOMONTH($C$5,10)>=$C$9,"",N107)'],
  ['comparison', [3, 13], '=N176'],
  ['comparison', [8, 4], '=IF(EOMONTH($C$5,1)>=$C$9,"",SUM(C101:E101))'],
  ['comparison', [9, 4], '=SUM(C170:E170)'],
  ['comparison', [11, 1], '=B96'],
  ['comparison', [13, 13], '=IF(EOMONTH($C$5,10)>=$C$9,"",SUM(C98:N98))'],
  ['heading', [8, 2], '=MIN($C$6,$C$7)'],
  ['heading', [10, 2], '=EDATE($C$9+1,-12)-1'],
  ['heading', [9, 14], '=ROUND(O101-D27,2)'],
])('in %s, %j holds what was worked out by hand', (id, [row, column], formula) => {
  expect(cellOf(id, row, column)).toBe(formula);
});

test('a report passes cells, tables and constants only, in the order of SUMMARY’s arguments', () => {
  expect(cellOf('months', 1, 0)).toBe(
    '=IFO.SUMMARY(Placeringar[[#All],[Placerings-ID]:[Antal]],Priser[#All],$C$5,$C$12,' +
      '{"kostnad","dygn","placerade","snitt placerade","snittpris"},"form","månad",$C$9,$C$8,Former[#All],Avgifter[#All])',
  );
});

test('what people fill in is told from what follows', () => {
  const [heading] = reportSheet(followUpKind, smallOrder).blocks;
  const inputs = heading?.entries.filter(({ input }) => input === 'days');
  expect(inputs).toEqual([{ row: 4, column: 2, cells: [[46023], [46387], [46265]], input: 'days' }]);
  const once = heading?.entries.filter(({ input }) => input === 'choice');
  expect(once).toEqual([{ row: 7, column: 2, cells: [['båda']], input: 'choice' }]);
});

test.each([
  ['is the usual one where the workbook has no choices', {}, 30],
  [
    'is the one that Prognosval has, by its word in either language',
    { option: 'Prognosval[Val]', value: 'Prognosval[Värde]' },
    (() => {
      const chosen =
        'XLOOKUP("Betalningsfördröjning",Prognosval[Val],Prognosval[Värde],' +
        'XLOOKUP("Payment lag",Prognosval[Val],Prognosval[Värde],"",0,-1),0,-1)';
      return `=IF(${chosen}="",30,${chosen})`;
    })(),
  ],
])('the payment lag of the income %s', (_, columns, expected) => {
  const { named } = reimbursedOrder.tables;
  const order: SheetOrder = {
    ...reimbursedOrder,
    tables: {
      ...reimbursedOrder.tables,
      named: { ...named, forecastOptions: { all: 'Prognosval[#All]', columns } },
    },
  };
  const block = reportSheet(followUpKind, order).blocks.find(({ id }) => id === 'income');
  const cells = block?.entries.find(({ row, column }) => row === 2 && column === 2)?.cells;
  expect(cells).toEqual([[expected]]);
});

function without(places: Places, gone: BlockId): Places {
  const left = Object.entries(places).filter(([id]) => id !== gone);
  return { ...Object.fromEntries(left), heading: places.heading };
}

describe('blocks that the user has moved or taken away', () => {
  const places = newPlaces(followUpKind, smallOrder);

  test('are referred to where they stand now', () => {
    const moved = { ...places, months: { row: 300, column: 20 } };
    const comparison = followUpKind.blocks(smallOrder, moved).find(({ id }) => id === 'comparison');
    const formulas = comparison?.entries.flatMap(({ cells }) => cells.flat()) ?? [];
    // Column W is two columns right of U, the twenty-first; 300 + 2 + 11 rows above the days' total.
    expect(formulas).toContain('=IF(EOMONTH($C$5,-1)>=$C$9,"",W314)');
  });

  test.each(blockIds.filter((id) => id !== 'heading'))(
    'without %s the others refer to nothing that is gone',
    (gone) => {
      const blocks = followUpKind.blocks(smallOrder, without(places, gone));
      expect(blocks.map(({ id }) => id)).not.toContain(gone);
      const filled = filledCells({ ...reportSheet(followUpKind, smallOrder), blocks });
      const dangling = blocks.flatMap(writtenCells).filter(({ cell }) => {
        if (typeof cell === 'number' || !cell.startsWith('=')) return false;
        return referredAreas(cell).some((area) => cellsOf(area).some((name) => !filled.has(name)));
      });
      expect(dangling).toEqual([]);
    },
  );
});
