import { amountFromKronor } from '../../core/amount';
import { type Coding, mappedKind, type MappingRow } from '../../core/reconcile/accountMapping';
import type { Booking } from '../../core/reconcile/booking';
import { isOre, oreFromAmount } from '../../core/ore';
import { monthOf, monthUntil } from '../../core/month';
import type { Period } from '../../core/period';
import { ledger } from '../../tables/ledger';
import type { LocatedProblem } from '../../text/problem';
import { kronor } from '../arguments/numbers';
import { orBlank, type Reader } from '../arguments/reader';
import { hostCell } from '../arguments/hostCell';
import { nameAt, neededDayAt, numberOrBlankAt } from '../tables/cellAt';
import { blameReversed } from '../tables/blameReversed';
import type { RawRows } from '../tables/cells';
import type { Names } from '../tables/names';
import { neededDays } from '../tables/needed';
import { doubledColumn, lackingColumn } from '../tables/neededColumns';
import { codingsOf } from '../tables/readMapping';
import { cellsOf, sheetTable } from '../tables/sheetTable';
import { type TableReader, tableReader } from '../tables/tableReader';
import { saysAccrual } from './accrualText';

/** The ledger as it was read. */
export interface ReadLedger {
  readonly table: TableReader;
  readonly bookings: readonly Booking[];
  readonly codingAt: (row: number) => Coding;
  /** Rows that cannot be read, with their öre where these can be. */
  readonly bad: ReadonlyMap<number, { readonly problem: LocatedProblem; readonly ore: number | null }>;
}

/** The columns that bookings are made of, in the order of the table. */
const columns = [
  'date',
  'unit',
  'activity',
  'account',
  'provider',
  'voucher',
  'placementId',
  'careFrom',
  'careTo',
  'days',
  'amount',
] as const;

/** Days of either sign in millionths, as a credit note has them; a blank is null. */
const daysOrBlank: Reader<number | null> = orBlank<number, null>(
  {
    read: (cell) =>
      typeof cell === 'number' ? amountFromKronor(cell) : { problem: 'notANumber', value: cell },
    problems: ['notANumber'],
  },
  null,
);

/** Reads the ledger, and finds the kind of each booking by the mapping. Problems of the call: missingColumn, columnGivenTwice. */
export function readLedger(
  rows: RawRows,
  mapping: readonly MappingRow[],
  names: Names,
): ReadLedger | LocatedProblem {
  const sheet = sheetTable(ledger, rows);
  const wrong = lackingColumn(sheet, ['date', 'amount']) ?? doubledColumn(sheet, columns);
  if (wrong !== null) return wrong;
  const table = tableReader({ sheet, isNamed: true, anchor: 'date', label: 'voucher' }, names);
  const codingAt = codingsOf(table);
  const kindOf = rememberedKinds(mapping);
  const bookingAt = bookingsOf(table, (row) => kindOf(codingAt(row)));
  const amounts = table.numbers('amount', kronor);
  const problems = table.problems(columns);
  const oreAt = (row: number): number => oreFromAmount(numberOrBlankAt(amounts, row) ?? 0);
  const bookings: Booking[] = [];
  for (let row = 0; row < sheet.count; row += 1) {
    if (table.empty[row] === 1 || problems.has(row)) continue;
    bookings.push(bookingAt(row, oreAt(row)));
  }
  const unreadable = table.problems(['amount']);
  const inOrder = [...problems].sort(([one], [other]) => one - other);
  const bad = inOrder.map(([row, problem]) => {
    const isRead = !unreadable.has(row);
    return [row, { problem, ore: isRead ? oreAt(row) : null }] as const;
  });
  return { table, bookings, codingAt, bad: new Map(bad) };
}

function bookingsOf(
  table: TableReader,
  kindAt: (row: number) => number,
): (row: number, ore: number) => Booking {
  const date = neededDays(table, 'date');
  const [voucher, placement, provider] = [
    table.namesOf('voucher'),
    table.namesOf('placementId'),
    table.namesOf('provider'),
  ];
  const [careFrom, careTo] = [table.days('careFrom'), table.ends('careTo')];
  blameReversed(table, 'careTo', { from: careFrom, to: careTo });
  const days = table.numbers('days', daysOrBlank);
  const texts = cellsOf(table.sheet, 'text');
  return (row, ore) => {
    if (!isOre(ore)) throw new RangeError('an amount that was read is a number of öre');
    const text = hostCell(texts.rows[row + 1]?.[texts.index]);
    return {
      row,
      day: neededDayAt(date, row),
      amount: ore,
      invoice: nameAt(voucher, row),
      placement: nameAt(placement, row),
      provider: nameAt(provider, row),
      kind: kindAt(row),
      care: careOf(neededDayAt(careFrom, row), neededDayAt(careTo, row)),
      days: numberOrBlankAt(days, row),
      isAccrual: typeof text === 'string' && saysAccrual(text),
    };
  };
}

/** A ledger has few ways to code among many rows. */
function rememberedKinds(mapping: readonly MappingRow[]): (coding: Coding) => number {
  const known = new Map<string, number>();
  return (coding) => {
    const key = [coding.account, coding.activity, coding.unit].join(' ');
    const kind = known.get(key) ?? mappedKind(mapping, coding);
    known.set(key, kind);
    return kind;
  };
}

/** A care period that says only its first day goes through that month, one that says only its last begins with the month. */
function careOf(from: number, to: number): Period | null {
  if (from === 0 && to === 0) return null;
  if (to === 0) return { from, until: monthUntil(monthOf(from)) };
  return { from: from === 0 ? monthOf(to) : from, until: to + 1 };
}
