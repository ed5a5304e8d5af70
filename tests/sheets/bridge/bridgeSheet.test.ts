import { bridgeKind } from '../../../src/sheets/bridge/bridgeSheet';
import type { SheetOrder } from '../../../src/sheets/order';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { budgetOrder, listOrder } from '../budgetOrder';
import { writtenCells } from '../references';
import { testSoundSheet, testWithoutBlocks } from '../soundSheet';

const orders: readonly (readonly [title: string, order: SheetOrder])[] = [
  ['two kinds and a ledger', budgetOrder],
  ['no ledger', listOrder],
  ['nine kinds in English', { ...budgetOrder, language: 'en', shape: { ...budgetOrder.shape, kinds: 9 } }],
  [
    'no price list',
    { ...listOrder, tables: { ...listOrder.tables, prices: null, pricesFrom: null, log: null } },
  ],
];

describe.each(orders)('the sheet of the bridge with %s', (_, order) => {
  testSoundSheet(bridgeKind, order);
});

testWithoutBlocks(bridgeKind, budgetOrder);

/** The formula of a kind that the sheet has one of. */
function formulaOf(order: SheetOrder, name: string): string {
  const cells = reportSheet(bridgeKind, order).blocks.flatMap(writtenCells);
  const calls = cells.map(({ cell }) => String(cell)).filter((cell) => cell.startsWith(`=IFO.${name}(`));
  expect(calls).toHaveLength(1);
  return calls[0] ?? '';
}

describe('the calls of the sheet', () => {
  // By hand, with two kinds: the heading takes rows 1–14, the waterfalls 16–29 and 31–44, their charts 46–65, the table 67–75 (heading,
  // signs, headers, 2 + 2 groups, the others and the sum), BRIDGE 77–93 with its answer from row 78, SUMMARY from row 95 with its answer
  // from 96.
  test('SUMMARY has the days, the level and the day rule of the heading', () => {
    expect(formulaOf(budgetOrder, 'SUMMARY')).toBe(
      '=IFO.SUMMARY(Placeringar[[#All],[Placerings-ID]:[Antal]],Priser[#All],$C$5,$C$6,{"dygn","kostnad"},$C$9,"ingen",$C$7,$C$8,' +
        'Former[#All],Avgifter[#All])',
    );
  });

  test('BRIDGE has the budget, that answer, and the ledger with its mapping', () => {
    expect(formulaOf(budgetOrder, 'BRIDGE')).toBe(
      '=IFO.BRIDGE(Budget[#All],$A$96#,$C$9,$C$5,$C$12,Priser[#All],Former[#All],Utfall[#All],Kontomappning[#All])',
    );
  });

  test('BRIDGE has no ledger where nothing says of which kind its bookings are', () => {
    const { ledger } = budgetOrder.tables.named;
    const named = { ...listOrder.tables.named, ledger };
    const order = { ...listOrder, tables: { ...listOrder.tables, named } };
    expect(formulaOf(order, 'BRIDGE')).toBe(
      '=IFO.BRIDGE(Budget[#All],$A$96#,$C$9,$C$5,$C$12,Priser[#All],Former[#All])',
    );
  });
});
