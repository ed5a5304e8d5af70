import { forecastKind } from '../../../src/sheets/forecast/forecastSheet';
import type { SheetOrder } from '../../../src/sheets/order';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { call } from '../../functions/call';
import { smallOrder } from '../followUpOrder';
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

/** A child whose flat rate is paid by the quarter. */
const persons = [
  ['Person', 'Född', 'Kategori', 'Från'],
  ['A', '2011-01-01', 'Uppehållstillstånd', '2026-01-01'],
];
const rates = [
  ['Kategori', 'Från', 'Belopp', 'Regel', 'Per'],
  ['Uppehållstillstånd', '2024-01-01', 1000, 'schablon', 'kvartal'],
];
const placements = [
  ['Placerings-ID', 'Person', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'A', 'HVB', '2026-01-01', '', 4500],
];

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

  test('stands as REIMBURSEMENT gives it, also what is due before the year ends: no formula of the sheet reckons beside it', () => {
    const formulas = cells.filter(({ cell }) => String(cell).startsWith('='));
    // The payment lag, and below it the call that answers with months and figures.
    expect(formulas.map(({ row, column }) => [row - top, column])).toEqual([
      [2, 2],
      [3, 1],
    ]);
    const block = reportSheet(forecastKind, order).blocks.find(({ id }) => id === 'income');
    const header = call(
      'REIMBURSEMENT',
      ...[persons, placements, '', rates, '2026-01-01', '2026-12-31', null, '2026-12-31', '', 'intäkt', 30],
    );
    expect(block?.spills).toEqual([
      { row: 3, column: 1, rows: header.length, columns: header[0]?.length ?? NaN },
    ]);
    // 30 days after 30 September is 30 October, after 31 December next year. 31 + 28 + … + 30 = 273 days have come.
    expect(header.map((line) => line.at(-2))).toEqual([
      'Intjänat som väntas i perioden om allt söks, kr',
      ...[31_000, 28_000, 31_000, 30_000, 31_000, 30_000, 31_000, 31_000, 30_000, 0, 0, 0, 273_000],
    ]);
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
