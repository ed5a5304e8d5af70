import { bridgeKind } from '../../src/sheets/bridge/bridgeSheet';
import { walks, waterfallSteps } from '../../src/sheets/bridge/waterfallSteps';
import { waterfallRows } from '../../src/sheets/waterfall/waterfallSteps';
import type { SheetOrder } from '../../src/sheets/order';
import { newPlaces } from '../../src/sheets/reportSheet';
import { naiveBridge } from '../core/naive/bridge';
import { fraction } from '../core/naive/rational';
import { type Days, sampleFigures, sampleKinds } from '../samples/followUpExpected';
import { serial } from '../samples/expected';
import { rowsOf } from '../samples/sample';
import { type Content, enter, readBlock, readCell } from './cells';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(600_000);

let session: Session;
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const asOf = serial(2026, 8, 31);
const days: Days = { from: serial(2026, 1, 1), to: asOf };

/** The sheet as it is built from the sample's kinds, for where its blocks stand. */
const order: SheetOrder = {
  language: 'sv',
  version: '',
  window: { from: days.from, to: serial(2026, 12, 31), asOf },
  dayRule: 'both',
  shape: { kinds: sampleKinds.length, units: 0, activities: 0, places: 0, bookings: 0, booked: 0 },
  tables: {
    placements: '',
    placementsRegistered: '',
    prices: null,
    pricesFrom: null,
    others: [],
    log: null,
    named: { budget: { all: '', columns: {} } },
  },
};
const places = newPlaces(bridgeKind, order);

/** The budget of a kind over days that cut no month, summed row by row: days, and kronor as days times price. */
function budgetOf(kind: string, { from, to }: Days): { readonly days: number; readonly kronor: number } {
  const rows = rowsOf('Budget')
    .filter((row) => row['Placeringsform'] === kind)
    .filter(({ Månad: month }) => Number(month) >= from && Number(month) <= to)
    .map((row) => [Number(row['Dygn']), Number(row['Pris'])] as const);
  return {
    days: rows.reduce((sum, [count]) => sum + count, 0),
    kronor: rows.reduce((sum, [count, price]) => sum + count * price, 0),
  };
}

const { figure } = sampleFigures(asOf);

/** What the naive bridge makes of the sample, in kronor. */
const expected = naiveBridge(
  sampleKinds.map((kind) => {
    const of = (measure: 'days' | 'cost'): number =>
      Number(figure(measure, (row) => row['Placeringsform'] === kind, days));
    return {
      budgetDays: fraction(BigInt(budgetOf(kind, days).days), 1n),
      budgetCost: budgetOf(kind, days).kronor * 100,
      actualDays: fraction(BigInt(of('days')), 1n),
      actualCost: Math.round(of('cost') * 100),
      knownPrice: null,
      booked: null,
    };
  }),
);

const kronor = (content: Content): Content =>
  typeof content === 'number' ? Math.round(content * 100) / 100 : content;

const sumOf = (part: 'volume' | 'mix' | 'price'): number =>
  expected.reduce((sum, row) => sum + row[part], 0) / 100;

async function press(name: string, done: RegExp): Promise<void> {
  const { pane, page } = session;
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.locator('[role=status]', { hasText: done }).waitFor({ timeout: 240_000 });
  await settled(page);
}

test('the sheet of the bridge holds what a naive bridge makes of the budget and the list', async () => {
  session = await openWorkbench();
  const { pane, page } = session;
  await pane.getByRole('tab', { name: 'Följ upp' }).click();
  await press('Bygg Bro', /Bladet Bro är byggt/u);
  const { row, column } = places['kinds'] ?? { row: 0, column: 0 };
  const size = { rows: sampleKinds.length, columns: 6 };
  const table = await readBlock(page, { sheet: 'Bro', row: row + 3, column }, size);
  expect(table.map((line) => line.map(kronor))).toEqual(
    sampleKinds.map((kind, index) => {
      const { volume, mix, ended, price } = expected[index] ?? {
        volume: NaN,
        mix: NaN,
        ended: NaN,
        price: NaN,
      };
      return [kind, budgetOf(kind, days).kronor, ...[volume, mix, ended, price].map((part) => part / 100)];
    }),
  );
});

test('the waterfall holds the sums, and the checks are 0', async () => {
  const { page } = session;
  const { row, column } = places['waterfall'] ?? { row: 0, column: 0 };
  const [amounts = []] = await readBlock(
    page,
    { sheet: 'Bro', row: row + waterfallRows.amount, column: column + 1 },
    { rows: 1, columns: waterfallSteps.length },
  );
  expect(amounts.slice(1, 4).map(kronor)).toEqual(
    [sumOf('volume'), sumOf('mix'), sumOf('price')].map(kronor),
  );
  const checks = await readBlock(page, { sheet: 'Bro', row: 9, column: 14 }, { rows: 2, columns: 1 });
  expect(checks).toEqual([[0], [0]]);
});

test('the changes alone come to what is between budget and actual', async () => {
  const { row, column } = places['changes'] ?? { row: 0, column: 0 };
  const [amounts = []] = await readBlock(
    session.page,
    { sheet: 'Bro', row: row + waterfallRows.amount, column: column + 1 },
    { rows: 1, columns: walks.changes.length },
  );
  const numbers = amounts.map(Number);
  const sum = numbers.slice(0, -1).reduce((all, amount) => all + amount, 0);
  expect(kronor(numbers.at(-1) ?? NaN)).toBe(kronor(sum));
});

test('another level gives another bridge, which adds up as well', async () => {
  const { page } = session;
  await enter(page, { sheet: 'Bro', row: 8, column: 2 }, [['utförare']]);
  const { row, column } = places['kinds'] ?? { row: 0, column: 0 };
  expect(await readCell(page, { sheet: 'Bro', row: row + 2, column })).toBe('Utförare');
  expect(await readCell(page, { sheet: 'Bro', row: 9, column: 14 })).toBe(0);
  await enter(page, { sheet: 'Bro', row: 8, column: 2 }, [['form']]);
});

test('the table of volumes follows the month that is chosen', async () => {
  const { page } = session;
  await press('Bygg Volymer', /Bladet Volymer är byggt/u);
  await enter(page, { sheet: 'Volymer', row: 8, column: 2 }, [[serial(2026, 3, 15)]]);
  const march: Days = { from: serial(2026, 3, 1), to: serial(2026, 3, 31) };
  const [kind = ''] = sampleKinds;
  const ofKind = (row: Readonly<Record<string, unknown>>): boolean => row['Placeringsform'] === kind;
  const table = await readBlock(page, { sheet: 'Volymer', row: 0, column: 0 }, { rows: 40, columns: 10 });
  const line = table.find(([name]) => name === kind) ?? [];
  expect(line[3]).toBe(figure('days', ofKind, march));
  const budget = budgetOf(kind, march);
  expect([line[4], line[8]]).toEqual([budget.days, budget.kronor]);
});

test('a draft is written as plain text, and the next one below what the user has made of it', async () => {
  const { page } = session;
  const done = /stycken är skrivna på bladet Textutkast/u;
  await press('Bygg Avstämning', /Bladet Avstämning är byggt/u);
  await settled(page);
  await press('Skriv textutkast', done);
  const sheet = 'Textutkast';
  const whole = String(await readCell(page, { sheet, row: 2, column: 0 }));
  // The reconciliation of the sample has 2 987 016 kronor to accrue.
  expect(whole.replaceAll('\u00a0', ' ')).toMatch(
    /^Kostnaden är den bokförda\. 3,0 mnkr väntar på faktura och är inte med \(bladet Avstämning\)\. /u,
  );
  expect(whole).toMatch(/ Placeringarna kostar .* (mer|mindre) än budget \(budget .*, utfall .*\)\. /u);
  await enter(page, { sheet, row: 2, column: 0 }, [['Min egen text.']]);
  await press('Skriv textutkast', done);
  expect(await readCell(page, { sheet, row: 2, column: 0 })).toBe('Min egen text.');
  // One paragraph more or less: the sample's ledger has bookings of no kind.
  const below = await readBlock(page, { sheet, row: 1, column: 0 }, { rows: 40, columns: 1 });
  const second = 1 + below.findIndex(([cell]) => String(cell).startsWith('Textutkast '));
  expect(second).toBeGreaterThan(sampleKinds.length);
  expect(String(await readCell(page, { sheet, row: second, column: 0 }))).toContain('Textutkast ');
  expect(String(await readCell(page, { sheet, row: second + 2, column: 0 }))).toBe(whole);
  expect(session.problems).toEqual([]);
});
