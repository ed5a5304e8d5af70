import { call } from '../functions/call';
import { serial } from './expected';
import { numberIn, rowsOf } from './sample';
import { tableOf } from './sampleTables';

const [from, to, asOf] = [serial(2026, 1, 1), serial(2026, 12, 31), serial(2026, 8, 31)];
const reconciled = (list: string): unknown[][] =>
  call(
    'RECONCILE',
    ...['Placeringar', 'Priser', 'Utfall'].map(tableOf),
    ...[from, to, asOf, 'båda', list, undefined],
    ...['Former', 'Avgifter', 'Frånvaro', 'Tillägg', 'Kontomappning'].map(tableOf),
  );

const [id, month, expected, booked, finding] = [0, 5, 8, 9, 11];
const rows = reconciled('rader').slice(1);

test('nothing was booked after the list’s date, in another year, or for a kind that is not mapped, but for the interpreter', () => {
  for (const row of rowsOf('Utfall')) {
    expect(numberIn(row, 'Datum')).toBeGreaterThanOrEqual(from);
    expect(numberIn(row, 'Datum')).toBeLessThanOrEqual(asOf);
  }
  expect(reconciled('omappade').slice(1)).toEqual([['4690', '5571', '7420', 1, 12_500]]);
});

/** Kronor per day, as the list has them. */
const price = (placement: string): number =>
  numberIn(rowsOf('Placeringar').find((row) => row['Placerings-ID'] === placement) ?? {}, 'Dygnspris');

/* The faults that scripts/sample/ledger/faults.ts plants: days times price as the rows of the list have them. */
test('exactly the planted faults are found', () => {
  const told = rows
    .filter((row) => row[finding] !== 'stämmer' && row[finding] !== 'ej fakturerad än')
    .map((row) => [id, month, expected, booked, finding].map((index) => row[index]));
  expect(told).toEqual([
    ['P0131', '2026-01', 22 * price('P0131'), 31 * price('P0131'), 'betald efter slut'],
    ['P0133', '2026-03', 31 * price('P0133'), 31 * (price('P0133') + 350), 'fel pris'],
    ['P0104', '2026-04', 30 * price('P0104'), 2 * 30 * price('P0104'), 'bokförd två gånger'],
    ['P0051', '2026-05', 31 * price('P0051'), 0, 'ej bokförd'],
    ['', '2026-06', 0, 12_500, 'ingen placering'],
    ['', '2026-04', 0, 0, 'tar ut varandra'],
  ]);
});

/* By hand in followUpExpected.test.ts; the ledger's generator works it out by the month. */
test('what is booked follows absences and add-ons', () => {
  const booked = rows.map((row) => [id, month, finding, expected].map((index) => row[index]));
  for (const line of [
    ['P0104', '2026-01', 'stämmer', 183_866],
    ['P0135', '2026-06', 'stämmer', 218_736],
    ['P0057', '2026-07', 'stämmer', 76_664],
    ['P0017', '2026-07', 'stämmer', 21_847.44],
    ['P0098', '2026-01', 'stämmer', 101_370],
    ['P0118', '2026-04', 'stämmer', 156_650],
    ['P0142', '2026-06', 'stämmer', 243_700],
  ])
    expect(booked).toContainEqual(line);
});

test('what waits is the last month of those who send invoices', () => {
  const waiting = rows.filter((row) => row[finding] === 'ej fakturerad än');
  expect(waiting.length).toBeGreaterThan(0);
  expect(new Set(waiting.map((row) => row[month]))).toEqual(new Set(['2026-08']));
});
