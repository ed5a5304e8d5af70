import { counts } from '../../../src/sheets/counts';
import type { SheetOrder } from '../../../src/sheets/order';
import { reconciliationKind } from '../../../src/sheets/reconciliation/reconciliationSheet';
import { reportSheet } from '../../../src/sheets/reportSheet';
import { reconciliationTexts } from '../../../src/text/reconciliationSheet';
import { budgetOrder } from '../budgetOrder';
import { evaluate } from '../evaluate';
import { writtenCells } from '../references';
import { testSoundSheet, testWithoutBlocks } from '../soundSheet';

const order: SheetOrder = {
  ...budgetOrder,
  tables: {
    ...budgetOrder.tables,
    named: {
      ...budgetOrder.tables.named,
      kinds: {
        all: 'Former[#All]',
        columns: { kind: 'Former[Placeringsform]', bookedNet: 'Former[Bokförs netto]' },
      },
      ledger: { all: 'Utfall[#All]', columns: { date: 'Utfall[Datum]', amount: 'Utfall[Belopp]' } },
    },
  },
};

const orders: readonly (readonly [title: string, order: SheetOrder])[] = [
  ['two kinds', order],
  ['many rows in English', { ...order, language: 'en', shape: { ...order.shape, kinds: 9, bookings: 3000 } }],
  ['no price list', { ...order, tables: { ...order.tables, prices: null, pricesFrom: null, log: null } }],
  ['no column of what is booked net', budgetOrder],
];

describe.each(orders)('the sheet of the reconciliation with %s', (_, each) => {
  testSoundSheet(reconciliationKind, each);
});

testWithoutBlocks(reconciliationKind, order);

describe('the sheet of the reconciliation', () => {
  const sheet = reportSheet(reconciliationKind, order);
  const formulas = sheet.blocks.flatMap(writtenCells).map(({ cell }) => String(cell));

  test('asks for every list of one and the same reconciliation', () => {
    const lists = formulas.filter((formula) => formula.includes('IFO.RECONCILE('));
    const called = lists.map((formula) => /IFO\.RECONCILE\([^)]*\)/u.exec(formula)?.[0] ?? '');
    const words = ['sammandrag', 'rader', 'periodiseringar', 'uppbokning', 'omappade'];
    const tables = 'Placeringar[[#All],[Placerings-ID]:[Antal]],Priser[#All],Utfall[#All]';
    const further = '$C$9,Former[#All],Avgifter[#All],Kontomappning[#All]';
    expect(called).toEqual(
      words.map((word) => `IFO.RECONCILE(${tables},$C$5,$C$6,$C$7,$C$8,"${word}",${further})`),
    );
  });

  test('shows the rows of one finding, or all of them, below their header', () => {
    const rows = formulas.find((formula) => formula.startsWith('=LET('));
    expect(rows).toContain(
      'FILTER(lines,(INDEX(lines,0,12)=$C$10)+(INDEX(lines,0,12)="Bedömning")+($C$10="alla")+($C$10=""))',
    );
  });

  test('counts one row as one, in both languages', () => {
    const counted = (language: 'sv' | 'en'): string | undefined =>
      reportSheet(reconciliationKind, { ...order, language })
        .blocks.flatMap(writtenCells)
        .map(({ cell }) => String(cell))
        .find((cell) => cell.startsWith('=ROWS('));
    expect(counted('sv')).toMatch(/^=ROWS\((\S+)\)-1&IF\(ROWS\(\1\)-1=1," rad av "," rader av "\)&/u);
    expect(counted('en')).toMatch(/^=ROWS\((\S+)\)-1&IF\(ROWS\(\1\)-1=1," row of "," rows of "\)&/u);
  });

  test.each([
    ['HVB', [['hvb', 'ja']], 80],
    ['HVB', [['HVB', 'yes']], 80],
    [
      'HVB',
      [
        ['HVB', 'nej'],
        ['HVB', 'ja'],
      ],
      100,
    ],
    [
      'HVB',
      [
        ['HVB', 'ja'],
        ['HVB', 'nej'],
      ],
      80,
    ],
    [
      'HVB*',
      [
        ['HVB öppen', 'ja'],
        ['HVB*', ''],
      ],
      100,
    ],
    ['Familjehem', [['HVB', 'ja']], 100],
  ])('has what %s costs as it is booked by its first row of %j: %i', (name, kinds, booked) => {
    const [formula = ''] = formulas.filter((each) => each.includes('Former[Bokförs netto]'));
    const own: Record<string, string | number> = { A: name, B: 100, C: 80 };
    const cells = (cell: string): string | number | readonly string[] => {
      if (cell === 'Former[Placeringsform]') return kinds.map(([kind = '']) => kind);
      if (cell === 'Former[Bokförs netto]') return kinds.map(([, word = '']) => word);
      return own[cell.charAt(0)] ?? '';
    };
    expect(evaluate(formula, cells)).toBe(booked);
  });

  test('names no column by its letter: columns move', () => {
    const texts = Object.values(reconciliationTexts).flatMap(({ sv, en }) => [sv, en]);
    expect(texts.filter((text) => /\b(kolumn|column) [A-Z]{1,2}\b/u.test(text))).toEqual([]);
  });

  test('has no block under a list that grows, nor beside it in its columns', () => {
    const lists = sheet.blocks.filter(({ id }) => ['rows', 'accruals', 'voucher', 'unmapped'].includes(id));
    expect(lists).toHaveLength(4);
    for (const list of lists)
      for (const other of sheet.blocks.filter((each) => each !== list)) {
        const isApart =
          other.at.column >= list.at.column + list.size.columns ||
          list.at.column >= other.at.column + other.size.columns;
        expect([list.id, other.id, isApart || other.at.row < list.at.row]).toEqual([list.id, other.id, true]);
      }
  });

  test('has a list of words to choose from that Excel can hold', () => {
    for (const language of ['sv', 'en'] as const) {
      const { blocks } = reportSheet(reconciliationKind, { ...order, language });
      const choices = blocks.flatMap(({ choices: own = [] }) => own);
      expect(choices).toHaveLength(2);
      for (const { among } of choices) {
        const words = 'row' in among ? [] : among;
        expect(words.length).toBeGreaterThan(1);
        expect(words.join(',').length).toBeLessThanOrEqual(255);
        expect(words.join('')).not.toContain(',');
      }
    }
  });
});

test.each([
  [0, 100],
  [79, 100],
  [80, 200],
  [319, 400],
])('%i bookings have room for %i rows', (bookings, room) => {
  const cells = [...Array.from({ length: bookings }, (_, row) => row), '', ''];
  expect(counts.bookings.of([cells])).toBe(room);
});
