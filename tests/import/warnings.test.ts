/** The warnings once more, by a plain reading of the same rows: date by date, pair by pair, without anything of the import's own. */

import fc from 'fast-check';
import { day as dayOf } from '../core/help';
import { asItStands, readOrFail, remarksOf } from './reading';

interface Row {
  readonly person: string;
  readonly kind: string;
  readonly law: string;
  readonly start: string;
  readonly end: string;
  readonly planned: string;
  readonly price: string;
  readonly quantity: string;
}

const headers = 'Person;Placeringsform;Lagrum;Utförare;Startdatum;Slutdatum;Planerat slut;Dygnspris;Antal';
const asOf = '2026-12-31';
const written = dayOf(asOf);

const iso = (days: number): string =>
  new Date(Date.UTC(1999, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** Days from 1999 to a little after the list's date (the 10 226th day), at short and at long distances and about that date. */
const day = fc
  .oneof(
    fc.integer({ min: 10_224, max: 10_229 }),
    fc.integer({ min: 9_900, max: 10_300 }),
    fc.integer({ min: 0, max: 10_300 }),
  )
  .map(iso);

const row: fc.Arbitrary<Row> = fc
  .record({
    person: fc.constantFrom('B1', 'B1', 'B2', 'B3', ''),
    kind: fc.constantFrom('HVB', 'Jourhem', 'Eget familjehem'),
    law: fc.constantFrom('', 'SoL', 'LVM 4 §', 'LVU 2 §'),
    first: day,
    second: day,
    isOpen: fc.boolean(),
    planned: fc.oneof(fc.constant(''), day),
    price: fc.constantFrom('', '1000', '1100', '1200', '3300', '3600', '399', '9000'),
    quantity: fc.constantFrom('', '', '', '', '2,5'),
  })
  .map(({ first, second, isOpen, ...others }) => ({
    ...others,
    start: first < second ? first : second,
    end: isOpen ? '' : first < second ? second : first,
  }));

const nextDay = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** The day so many months later as people count: the same day of that month, or its last one. */
function later(date: string, months: number): string {
  const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(of, last))).toISOString().slice(0, 10);
}

const lastOf = ({ end }: Row): string => (end === '' ? asOf : end);

const starts = (rows: readonly Row[]): readonly number[] =>
  [...rows.keys()].filter((index) => (rows[index]?.start ?? '') > asOf);

const planned = (rows: readonly Row[]): readonly number[] =>
  [...rows.keys()].filter((index) => {
    const { planned: end = '', start = '' } = rows[index] ?? {};
    return end !== '' && end < start;
  });

const long = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap((each, index) => (lastOf(each) >= later(each.start, 12 * 25) ? [index] : []));

const open = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap(({ start, end }, index) => (end === '' && start <= asOf ? [index] : []));

const unpaid = (rows: readonly Row[]): readonly number[] => {
  const found = rows.flatMap(({ price }, index) => (price === '' ? [index] : []));
  return found.length === rows.length ? [] : found;
};

/** More than three times the kind's median, or less than a third of it, where at least five rows of the kind have a price. */
function unusual(rows: readonly Row[]): readonly number[] {
  return rows.flatMap(({ kind, price }, index) => {
    const prices = rows
      .filter((other) => other.kind === kind && other.price !== '')
      .map((other) => Number(other.price));
    if (price === '' || prices.length < 5) return [];
    const sorted = prices.sort((one, other) => one - other);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? NaN;
    const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
    return Number(price) > 3 * median || 3 * Number(price) < median ? [index] : [];
  });
}

/**
 * Whether the person has been without a gap, date by date backwards, in rows of the sort for longer than so many months when the row
 * ends. A row of nobody is one person's alone, and one with an agreed number of days does not tell where anybody was.
 */
function beyond(rows: readonly Row[], isUnder: (each: Row) => boolean, months: number): readonly number[] {
  return rows.flatMap((each, index) => {
    const last = lastOf(each) < asOf ? lastOf(each) : asOf;
    if (!isUnder(each) || each.start > asOf) return [];
    const earlier = rows.filter(
      (other, place) =>
        isUnder(other) &&
        (other === each || (other.person === each.person && other.person !== '')) &&
        (other.start < each.start || (other.start === each.start && place <= index)),
    );
    return last > later(firstOf(earlier, each.start), months) ? [index] : [];
  });
}

/** The first day of the stretch without a gap that holds a day: from row to row, for as long as one begins earlier and reaches it. */
function firstOf(rows: readonly Row[], from: string): string {
  const before = rows.filter(({ start }) => start < from).find((each) => nextDay(lastOf(each)) >= from);
  return before === undefined ? from : firstOf(rows, before.start);
}

const naive: Readonly<Record<string, (rows: readonly Row[]) => readonly number[]>> = {
  startsInFuture: starts,
  plannedBeforeStart: planned,
  longStay: long,
  stillOpen: open,
  missingPrice: unpaid,
  unusualPrice: unusual,
};

const text = (rows: readonly Row[]): string =>
  [
    headers,
    ...rows.map(({ person, kind, law, start, end, planned: plannedEnd, price, quantity }) =>
      [person, kind, law, 'A', start, end, plannedEnd, price, quantity].join(';'),
    ),
  ].join('\n');

const lists = fc.array(row, { minLength: 1, maxLength: 14 });

async function rowsWith(rows: readonly Row[], code: string): Promise<readonly number[]> {
  const read = await readOrFail({ content: text(rows), written }, { ...asItStands, asOf: written });
  const found = remarksOf(read).filter(({ remark }) => remark.problem === code);
  return found.map(({ row: number }) => number - 2);
}

test.each(Object.entries(naive))(
  '%s: in the rows in which a plain reading finds it, and in no other',
  async (code, found) => {
    await fc.assert(
      fc.asyncProperty(lists, async (rows) => {
        expect(await rowsWith(rows, code)).toEqual(found(rows));
      }),
      { numRuns: 150 },
    );
  },
);

test('beyondLegalLimit: where the stretches of a person without a gap are longer than the law allows', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (rows) => {
      const expected = new Set([
        ...beyond(rows, ({ kind, quantity }) => kind === 'Jourhem' && quantity === '', 2),
        ...beyond(rows, ({ law, quantity }) => law.startsWith('LVM') && quantity === '', 6),
      ]);
      expect(new Set(await rowsWith(rows, 'beyondLegalLimit'))).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
