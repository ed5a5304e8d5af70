import { yearFromCell } from '../../../src/sheets/forecast/decided';
import { forecastKind } from '../../../src/sheets/forecast/forecastSheet';
import type { SheetOrder } from '../../../src/sheets/order';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { type CellValue, evaluate } from '../evaluate';
import { day, smallOrder } from '../followUpOrder';
import { writtenCells } from '../references';
import { testSoundSheet, testWithoutBlocks } from '../soundSheet';

const all = (
  name: string,
  columns: Readonly<Record<string, string>> = {},
): { all: string; columns: typeof columns } => ({
  all: `${name}[#All]`,
  columns: Object.fromEntries(Object.entries(columns).map(([id, header]) => [id, `${name}[${header}]`])),
});

/** A workbook with every table that a forecast can depend on. */
const order: SheetOrder = {
  ...smallOrder,
  shape: { ...smallOrder.shape, booked: 1 },
  tables: {
    ...smallOrder.tables,
    others: ['Former[#All]', 'Avgifter[#All]', 'Frånvaro[#All]', 'Tillägg[#All]'],
    named: {
      prices: all('Priser', { validFrom: 'Gäller från' }),
      budget: all('Budget'),
      ledger: all('Utfall'),
      accountMapping: all('Kontomappning'),
      adjustments: all('Justeringar'),
      persons: all('Personer'),
      reimbursementRates: all('Ersättningsbelopp'),
      claims: all('Återsökning'),
      forecastOptions: all('Prognosval', { option: 'Val', value: 'Värde' }),
      forecasts: all('Prognoser', { forecastId: 'Prognos', to: 'Till' }),
      forecastLines: all('Prognosrader', {
        forecastId: 'Prognos',
        kind: 'Placeringsform',
        fullYear: 'Helår',
      }),
    },
  },
};

const bare: SheetOrder = {
  ...smallOrder,
  language: 'en',
  shape: { ...smallOrder.shape, places: 0, kinds: 1 },
  tables: { ...smallOrder.tables, prices: null },
};

/** An answer of which nobody knows the size is referred to by its first cell. Cells that may be blank: the options, the forecast before, the range of other kinds. */
function blanksOf(made: SheetOrder): readonly string[] {
  return reportSheet(forecastKind, made)
    .blocks.flatMap(writtenCells)
    .filter(({ cell }) => cell === '')
    .map(({ row, column }) => `${row} ${column}`);
}

describe.each([
  ['every table', order],
  ['a list alone, in English', bare],
] as const)('the sheet of the forecast of %s', (_, made) => {
  const sheet = reportSheet(forecastKind, made);
  const formulas = sheet.blocks.flatMap(writtenCells).map(({ cell }) => String(cell));

  if (made === order) testSoundSheet(forecastKind, made, blanksOf(made));

  test('takes the day rule of Prognosval where it has one, else that of its top', () => {
    const rules = sheet.blocks
      .filter(({ id }) => id === 'options')
      .flatMap(writtenCells)
      .map(({ cell }) => String(cell))
      .filter((cell) => cell.includes('$C$8'));
    const look = 'XLOOKUP("Dygnsregel",Prognosval[Val],Prognosval[Värde],';
    expect(rules).toHaveLength(4);
    for (const rule of rules) {
      if (made === order) expect(rule.split(look)).toHaveLength(3);
      else expect(rule).toBe('=$C$8');
    }
  });

  test('asks for four views of the same forecast', () => {
    const calls = formulas.filter((cell) => cell.startsWith('=IFO.FORECAST('));
    expect(calls).toHaveLength(4);
    expect(new Set(calls.map((call) => call.replace(/\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/u, 'options'))).size).toBe(
      1,
    );
    const views =
      made === order
        ? ['former', 'ansvar', 'månader', 'antaganden']
        : ['kinds', 'units', 'months', 'assumptions'];
    expect(formulas.filter((cell) => views.includes(cell))).toEqual(views);
  });

  test('hands over every table that there is', () => {
    const [call = ''] = formulas.filter((cell) => cell.startsWith('=IFO.FORECAST('));
    const tables = Array.from(call.matchAll(/(\p{L}+)\[/gu), ([, name]) => name);
    expect(tables).toEqual(
      made === order
        ? [
            ...['Placeringar', 'Priser', 'Former', 'Avgifter', 'Frånvaro', 'Tillägg'],
            ...['Budget', 'Utfall', 'Kontomappning', 'Justeringar', 'Personer'],
          ]
        : ['Placeringar', 'Former', 'Avgifter'],
    );
  });

  test('draws a fan: a base that is not drawn, the range on it, and lines over both', () => {
    const [chart] = sheet.charts;
    expect(chart?.type).toBe('AreaStacked');
    expect(chart?.series.map(({ color, type }) => [color === null, type])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, 'ColumnClustered'],
      [false, 'Line'],
      ...(made === order ? [[false, 'Line']] : []),
    ]);
    expect(chart?.source.rows).toBe((chart?.series.length ?? 0) + 1);
    // Its figures stand beside what is printed.
    expect(chart?.source.column).toBeGreaterThan(sheet.print.area.columns);
  });
});

describe('the sheet of the forecast', () => {
  testWithoutBlocks(forecastKind, order, blanksOf(order));

  test('has no table by cost centre where no table has cost centres', () => {
    expect(reportSheet(forecastKind, bare).blocks.map(({ id }) => id)).not.toContain('byPlace');
  });

  test('says in words that there is no ledger, no budget and no price list', () => {
    const words = reportSheet(forecastKind, bare)
      .blocks.flatMap(writtenCells)
      .map(({ cell }) => String(cell));
    for (const said of ['There is no ledger', 'There is no budget', 'There is no price list'])
      expect(words.some((cell) => cell.startsWith(said))).toBe(true);
  });

  test('leaves no error in sight: whatever refers to an answer of FORECAST has a text for its errors', () => {
    const shown = reportSheet(forecastKind, order)
      .blocks.filter(({ id }) => ['byKind', 'byMonth', 'byPlace', 'income', 'words'].includes(id))
      .flatMap(writtenCells)
      .map(({ cell }) => String(cell))
      // A call tells its own error.
      .filter((cell) => !cell.startsWith('=IFO.'))
      .filter((cell) => cell.includes('#'));
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((cell) => !cell.startsWith('=IFERROR('))).toEqual([]);
  });

  test.each<readonly [cost: CellValue, budget: CellValue, isBlank: boolean]>([
    [0, 0, true],
    [0, '', true],
    [0, 100, false],
    [100, 0, false],
    [100, '', false],
    // A forecast that nobody can make, and a kind that there is none of.
    ['–', 0, false],
    ['', '', false],
  ])('says nothing of how sure a kind is that costs %j of a budget of %j: %s', (cost, budget, isBlank) => {
    const made = reportSheet(forecastKind, order)
      .blocks.filter(({ id }) => id === 'byKind')
      .flatMap(writtenCells)
      .map(({ cell }) => /^=IFERROR\(IF\((AND\((\w+)=0,OR\((\w+)=0,\w+=""\)\)),"",/u.exec(String(cell)))
      .filter((found) => found !== null);
    expect(made).toHaveLength(order.shape.kinds);
    for (const [, condition = '', costCell, budgetCell] of made) {
      expect(costCell).not.toBe(budgetCell);
      const told = evaluate(`=${condition}`, (name) => (name === costCell ? cost : budget));
      expect(told).toBe(Number(isBlank));
    }
  });

  test.each<readonly [title: string, chosen: CellValue | null, from: CellValue]>([
    ['nothing is chosen', null, day(2026, 1, 1)],
    ['the cell is blank', '', day(2026, 1, 1)],
    ['a day of the year is chosen', day(2026, 3, 1), day(2026, 3, 1)],
    ['its last day is chosen', day(2026, 12, 31), day(2026, 12, 31)],
    ['a day of the year before is left', day(2025, 3, 1), day(2026, 1, 1)],
    ['a day of the year after is chosen', day(2027, 1, 1), day(2026, 1, 1)],
    ['a text is written, which FORECAST reads', '2026-03-01', '2026-03-01'],
  ])('begins the year by Från of Prognosval: %s', (_, chosen, from) => {
    const columns: Readonly<Record<string, readonly CellValue[]>> = {
      'Prognosval[Val]': chosen === null ? ['Slumpfrö'] : ['Slumpfrö', 'Från'],
      'Prognosval[Värde]': chosen === null ? [1] : [1, chosen],
    };
    const formula = String(yearFromCell(order, 'C6'));
    expect(evaluate(formula, (name) => columns[name] ?? day(2026, 8, 31))).toBe(from);
    expect(yearFromCell(bare, 'C6')).toBe('=DATE(YEAR(C6),1,1)');
  });
});
