import fc from 'fast-check';
import { forecastKind } from '../../../src/sheets/forecast/forecastSheet';
import type { SheetOrder } from '../../../src/sheets/order';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { evaluate } from '../evaluate';
import { day, smallOrder } from '../followUpOrder';
import { type WrittenCell, writtenCells } from '../references';

const order: SheetOrder = {
  ...smallOrder,
  tables: {
    ...smallOrder.tables,
    named: {
      persons: { all: 'Personer[#All]', columns: {} },
      reimbursementRates: { all: 'Ersättningsbelopp[#All]', columns: {} },
      claims: { all: 'Återsökning[#All]', columns: {} },
      forecastOptions: {
        all: 'Prognosval[#All]',
        columns: { option: 'Prognosval[Val]', value: 'Prognosval[Värde]' },
      },
    },
  },
};

/** The cells of a block of the sheet, and its row. */
function cellsOf(made: SheetOrder, id: string): { row: number; cells: readonly WrittenCell[] } | null {
  const block = reportSheet(forecastKind, made).blocks.find((each) => each.id === id);
  return block === undefined ? null : { row: block.at.row, cells: writtenCells(block) };
}

const { row: top, cells } = cellsOf(order, 'income') ?? { row: NaN, cells: [] };

/** Below the heading, what it is, the payment lag and the headers: twelve months and their sum. */
const columnH = cells.filter(({ row, column }) => column === 7 && row > top + 3);

/** What stands in the column beside the months, from what REIMBURSEMENT answers. */
function byYearEnd(month: number, given: Readonly<Record<string, number>>): unknown {
  const formula = String(columnH[month]?.cell ?? '');
  const [, inner = ''] = /^=IFERROR\((.*),"–"\)$/u.exec(formula) ?? [];
  const filled = inner.replace(
    /INDEX\(\$B\$\d+#,(\d+),(\d+)\)/gu,
    (_, row: string, column: string) => `(${given[`${row} ${column}`] ?? NaN})`,
  );
  const named: Readonly<Record<string, number | undefined>> = {
    C11: day(2026, 1, 1),
    C12: day(2026, 12, 31),
    [`C${top + 3}`]: given['lag'],
  };
  return evaluate(`=${filled}`, (name) => named[name] ?? NaN);
}

describe('the income on the sheet of the forecast', () => {
  test('is asked for once: the year of the forecast, through the as-of date, by the lag that Prognosval has', () => {
    const calls = cells.filter(({ cell }) => String(cell).includes('IFO.'));
    const rule = ['Dygnsregel', 'Day rule'].map((word) => `"${word}",Prognosval[Val],Prognosval[Värde]`);
    const chosen = `XLOOKUP(${rule[0] ?? ''},XLOOKUP(${rule[1] ?? ''},"",0,-1),0,-1)`;
    expect(calls.map(({ cell }) => cell)).toEqual([
      '=IFO.REIMBURSEMENT(Personer[#All],Placeringar[[#All],[Placerings-ID]:[Antal]],Priser[#All],' +
        'Ersättningsbelopp[#All],$C$11,$C$12,Återsökning[#All],$C$7,' +
        `IF(${chosen}="",$C$8,${chosen}),"intäkt",$C$${top + 3},Former[#All],Avgifter[#All])`,
    ]);
  });

  /*
   * By hand, each month 100 kr by itself and 1 000 kr by application. 30 days after 30 November is 30 December, after 31 December next year;
   * 92 days after 30 September is 31 December, and after 31 October next year.
   */
  test.each([
    [0, [...Array.from({ length: 12 }, () => 1_100)]],
    [30, [...Array.from({ length: 9 }, () => 1_100), 100, 100, 0]],
    [92, [...Array.from({ length: 9 }, () => 1_100), 0, 0, 0]],
    [93, [...Array.from({ length: 6 }, () => 1_100), 100, 100, 0, 0, 0, 0]],
    [366, Array.from({ length: 12 }, () => 0)],
  ])('of each month, %d days late, is what is due before the year ends', (lag, expected) => {
    const found = expected.map((_, month) =>
      byYearEnd(month, { lag, [`${month + 2} 2`]: 100, [`${month + 2} 3`]: 1_000 }),
    );
    expect(found).toEqual(expected);
  });

  test('is what comes day by day, whatever is earned and however late it is paid', () => {
    const ore = fc.integer({ min: -1e9, max: 1e9 });
    const late = fc.record({ lag: fc.nat(400), flatRate: ore, application: ore });
    fc.assert(
      fc.property(fc.nat(11), late, (month, { lag, flatRate, application }) => {
        const given = {
          lag,
          [`${month + 2} 2`]: flatRate / 100,
          [`${month + 2} 3`]: application / 100,
        };
        expect(byYearEnd(month, given)).toBeCloseTo(naiveByYearEnd(month, { lag, flatRate, application }), 4);
      }),
    );
  });

  test('has no sum where a month has none', () => {
    expect(columnH.at(-1)?.cell).toBe(
      `=IF(COUNT(H${top + 5}:H${top + 16})<12,"–",SUM(H${top + 5}:H${top + 16}))`,
    );
  });

  test('is not on the sheet where the workbook has no such tables, and the words say so', () => {
    expect(cellsOf(smallOrder, 'income')).toBeNull();
    const said = (made: SheetOrder): readonly string[] =>
      (cellsOf(made, 'words')?.cells ?? [])
        .map(({ cell }) => String(cell))
        .filter((cell) => cell.startsWith('Ersättning'));
    expect(said(smallOrder)).toEqual([expect.stringMatching(/^Ersättning från staten är inte med/u)]);
    expect(said(order)).toEqual([expect.stringMatching(/dras aldrig av från kostnaden/u)]);
  });
});

/** Goes from day to day of 2026 and gathers in kronor what comes on each. */
function naiveByYearEnd(
  month: number,
  { lag, flatRate, application }: { lag: number; flatRate: number; application: number },
): number {
  const monthEnd = day(2026, month + 1, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? NaN);
  const quarterEnds = [day(2026, 3, 31), day(2026, 6, 30), day(2026, 9, 30), day(2026, 12, 31)];
  const quarterEnd = quarterEnds.find((end) => end >= monthEnd) ?? NaN;
  let sum = 0;
  for (let date = day(2026, 1, 1); date <= day(2026, 12, 31); date += 1) {
    if (date === monthEnd + lag) sum += flatRate;
    if (date === quarterEnd + lag) sum += application;
  }
  return sum / 100;
}
