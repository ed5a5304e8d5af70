import { reimbursementKind } from '../../../src/sheets/reimbursement/reimbursementSheet';
import type { SheetOrder } from '../../../src/sheets/order';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { smallOrder } from '../followUpOrder';
import { writtenCells } from '../references';
import { testSoundSheet, testWithoutBlocks } from '../soundSheet';

const order: SheetOrder = {
  ...smallOrder,
  tables: {
    ...smallOrder.tables,
    named: {
      persons: { all: 'Personer[#All]', columns: {} },
      reimbursementRates: { all: 'Ersättningsbelopp[#All]', columns: {} },
      claims: {
        all: 'Återsökning[#All]',
        columns: { claimed: 'Återsökning[Sökt]', period: 'Återsökning[Period]' },
      },
    },
  },
};
const { persons, reimbursementRates } = order.tables.named;
const withoutClaims: SheetOrder = {
  ...order,
  tables: { ...order.tables, named: { persons, reimbursementRates } },
};

describe.each([
  ['claims', order],
  ['no claims, in English', { ...withoutClaims, language: 'en' }],
  ['no price list', { ...order, tables: { ...order.tables, prices: null, pricesFrom: null, log: null } }],
] as const)('the sheet of the reimbursement with %s', (_, each) => {
  testSoundSheet(reimbursementKind, each);
});

testWithoutBlocks(reimbursementKind, order);

describe('the sheet of the reimbursement', () => {
  const formulasOf = (given: SheetOrder): string[] =>
    reportSheet(reimbursementKind, given)
      .blocks.flatMap(writtenCells)
      .map(({ cell }) => String(cell));
  const calls = (given: SheetOrder): string[] =>
    formulasOf(given).filter((formula) => formula.startsWith('=IFO.REIMBURSEMENT('));

  test('asks for each list once: the income of the days at the top, claims from further back', () => {
    const tables =
      'Personer[#All],Placeringar[[#All],[Placerings-ID]:[Antal]],Priser[#All],Ersättningsbelopp[#All]';
    const call = (from: string, list: string, lag = ''): string =>
      `=IFO.REIMBURSEMENT(${tables},${from},$C$6,Återsökning[#All],$C$7,$C$8,"${list}",${lag},Former[#All],Avgifter[#All])`;
    expect(calls(order)).toEqual([
      call('$C$9', 'frister'),
      call('$C$9', 'ålder'),
      call('$C$5', 'intäkt', '$C$10'),
      call('$C$9', 'kvartal'),
    ]);
  });

  test('leaves the claims blank where there is no such table, and has nothing to check then', () => {
    expect(calls(withoutClaims).every((formula) => formula.includes(',$C$6,,$C$7,'))).toBe(true);
    expect(formulasOf(withoutClaims).filter((formula) => formula.includes('SUMIFS'))).toEqual([]);
    expect(formulasOf(order).filter((formula) => formula.includes('SUMIFS('))).toHaveLength(1);
  });

  test('has no block under a list that grows, nor beside it in its columns', () => {
    const { blocks } = reportSheet(reimbursementKind, order);
    const lists = blocks.filter(({ id }) => ['deadlines', 'age', 'income', 'claims'].includes(id));
    expect(lists).toHaveLength(4);
    for (const list of lists)
      for (const other of blocks.filter((each) => each !== list)) {
        const isApart =
          other.at.column >= list.at.column + list.size.columns ||
          list.at.column >= other.at.column + other.size.columns;
        expect([list.id, other.id, isApart || other.at.row < list.at.row]).toEqual([list.id, other.id, true]);
      }
  });
});
