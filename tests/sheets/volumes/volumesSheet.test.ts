import type { SheetOrder } from '../../../src/sheets/order';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { volumesKind } from '../../../src/sheets/volumes/volumesSheet';
import { budgetOrder } from '../budgetOrder';
import { writtenCells } from '../references';
import { testSoundSheet, testWithoutBlocks } from '../soundSheet';

const orders: readonly (readonly [title: string, order: SheetOrder])[] = [
  ['two kinds', budgetOrder],
  ['nine kinds in English', { ...budgetOrder, language: 'en', shape: { ...budgetOrder.shape, kinds: 9 } }],
  [
    'no price list',
    { ...budgetOrder, tables: { ...budgetOrder.tables, prices: null, pricesFrom: null, log: null } },
  ],
];

/** The month may be blank: row 9, column C. */
const blanks = ['8 2'];

describe.each(orders)('the sheet of volumes with %s', (_, order) => {
  testSoundSheet(volumesKind, order, blanks);
});

testWithoutBlocks(volumesKind, budgetOrder, blanks);

describe('the calls of the sheet', () => {
  const cells = reportSheet(volumesKind, budgetOrder).blocks.flatMap(writtenCells);
  const calls = cells.map(({ cell }) => String(cell)).filter((cell) => cell.startsWith('=IFO.'));

  test('are the period, last year and the budget, over the days that are counted', () => {
    const tables = 'Placeringar[[#All],[Placerings-ID]:[Antal]],Priser[#All]';
    const further = '"form","ingen",$C$7,$C$8,Former[#All],Avgifter[#All]';
    expect(calls).toEqual([
      `=IFO.SUMMARY(${tables},$C$12,$C$13,{"placerade sista dagen","placerade","dygn","snittpris","kostnad"},${further})`,
      `=IFO.SUMMARY(${tables},$C$14,$C$15,{"dygn"},${further})`,
      '=IFO.BRIDGE(Budget[#All],Budget[#All],"form",$C$12,$C$13)',
    ]);
  });

  test('count a month as far as it lies in the period and through the as-of date', () => {
    const formulas = cells.map(({ cell }) => String(cell));
    expect(formulas).toContain('=IF($C$9="",$C$5,MAX($C$5,DATE(YEAR($C$9),MONTH($C$9),1)))');
    expect(formulas).toContain('=MIN($C$7,IF($C$9="",$C$6,MIN($C$6,EOMONTH($C$9,0))))');
  });
});
