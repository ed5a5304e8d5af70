import { reconciliationInputIds } from '../../src/sheets/reconciliation/order';
import { listColumns } from '../../src/sheets/reconciliation/listColumns';
import { reconciliationKind } from '../../src/sheets/reconciliation/reconciliationSheet';
import type { SheetOrder } from '../../src/sheets/order';
import { newPlaces } from '../../src/sheets/reportSheet';
import { rowClasses, rowClassWords } from '../../src/text/reconcileWords';
import { type Days, sampleFigures, sampleKinds } from '../samples/followUpExpected';
import { serial } from '../samples/expected';
import { numberIn, type Row, rowsOf } from '../samples/sample';
import { type Content, enter, readBlock, readCell } from './cells';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(600_000);

let session: Session;
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const sheet = 'Avstämning';
const asOf = serial(2026, 8, 31);
const days: Days = { from: serial(2026, 1, 1), to: asOf };

/** The sheet as it is built from the sample, for where its blocks stand. */
const order: SheetOrder = {
  language: 'sv',
  version: '',
  window: { from: days.from, to: serial(2026, 12, 31), asOf },
  dayRule: 'both',
  shape: { kinds: sampleKinds.length, units: 0, activities: 0, places: 0, bookings: 100, booked: 0 },
  tables: {
    placements: '',
    placementsRegistered: '',
    prices: null,
    pricesFrom: null,
    others: [],
    log: null,
    named: { ledger: { all: '', columns: {} }, accountMapping: { all: '', columns: {} } },
  },
};
const places = newPlaces(reconciliationKind, order);
const placeOf = (id: string): { sheet: string; row: number; column: number } => ({
  sheet,
  ...(places[id] ?? { row: NaN, column: NaN }),
});

/** The rows of a list below its header, as far as they go. */
async function listOf(id: keyof typeof listColumns): Promise<Content[][]> {
  const { row, column } = placeOf(id);
  const size = { rows: 500, columns: listColumns[id] };
  const block = await readBlock(session.page, { sheet, row: row + 3, column }, size);
  const end = block.findIndex((cells) => cells.every((cell) => cell === ''));
  return block.slice(0, end === -1 ? block.length : end);
}

const ore = (content: Content | undefined): number => Math.round(Number(content ?? NaN) * 100);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const placements = rowsOf('Placeringar');
const { figure } = sampleFigures(asOf, placements);

/** What is paid by the day comes as an invoice in the month after; homes that are paid by the month have their wages in the month itself. */
const isInvoiced = (row: Row): boolean => row['Arvode'] === '' && row['Omkostnad'] === '';

const august: Days = { from: serial(2026, 8, 1), to: asOf };

/** What waits for its invoice on the last day of August: all that August's days cost of what is invoiced, placement by placement. */
const waitingOre = sum(
  placements
    .filter(isInvoiced)
    .map((row) => ore(Number(figure('cost', (each: Row) => each === row, august)))),
);

test('the sheet is built from the pane, and its checks are 0', async () => {
  session = await openWorkbench();
  const { pane, page } = session;
  await pane.getByRole('tab', { name: 'Följ upp' }).click();
  await pane.getByRole('button', { name: `Bygg ${sheet}`, exact: true }).click();
  await pane
    .locator('[role=status]', { hasText: /Bladet Avstämning är byggt/u })
    .waitFor({ timeout: 240_000 });
  await settled(page);
  const { row } = placeOf('summary');
  const checks = await readBlock(page, { sheet, row: row + 3, column: 10 }, { rows: 9, columns: 1 });
  const [listed, cost, difference, booked, inLedger, other, accrued, voucher, last] = checks.flat();
  expect([difference, other, last]).toEqual([0, 0, 0]);
  expect(ore(listed)).toBe(ore(Number(figure('cost', () => true, days))));
  expect(ore(cost)).toBe(ore(listed));
  const inActuals = rowsOf('Utfall').map((each) => ore(numberIn(each, 'Belopp')));
  expect([ore(booked), ore(inLedger)]).toEqual([sum(inActuals), sum(inActuals)]);
  expect([ore(accrued), ore(voucher)]).toEqual([waitingOre, waitingOre]);
});

test('the voucher has each cost centre and account once, with the sums of the accruals', async () => {
  const accruals = await listOf('accruals');
  const voucher = await listOf('voucher');
  const sums = new Map<string, number>();
  for (const row of accruals) {
    const codes = `${String(row[0])}/${String(row[2])}`;
    sums.set(codes, (sums.get(codes) ?? 0) + ore(row[8]));
  }
  expect(voucher.length).toBeGreaterThan(1);
  expect(voucher.map((row) => [`${String(row[0])}/${String(row[1])}`, ore(row[4])]).sort()).toEqual(
    [...sums].sort(),
  );
});

test('the finding that is chosen in its cell decides which rows are shown', async () => {
  const { page } = session;
  const { row: heading } = placeOf('heading');
  const choice = { sheet, row: heading + 4 + reconciliationInputIds.indexOf('shown'), column: 2 };
  const about = { ...placeOf('rows'), row: placeOf('rows').row + 1 };
  const all = await listOf('rows');
  expect(await readCell(page, about)).toBe(`${String(all.length)} rader av ${String(all.length)}`);
  for (const each of rowClasses.filter((rowClass) => ['wrongPrice', 'notInvoicedYet'].includes(rowClass))) {
    const word = rowClassWords[each].sv;
    await enter(page, choice, [[word]]);
    const shown = await listOf('rows');
    expect(shown).toEqual(all.filter((row) => row[11] === word));
    const counted = shown.length === 1 ? '1 rad' : `${String(shown.length)} rader`;
    expect(await readCell(page, about)).toBe(`${counted} av ${String(all.length)}`);
  }
  await enter(page, choice, [['alla']]);
  expect(await listOf('rows')).toEqual(all);
  expect(session.problems).toEqual([]);
});
