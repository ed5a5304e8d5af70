import fc from 'fast-check';
import { rowClassWords } from '../../../src/text/reconcileWords';
import { world } from '../../core/cost/arbitraries';
import { monthOfDate, type NaiveBooking, type NaiveMonth, naiveReconcile } from '../../core/naive/reconcile';
import { walk } from '../../core/naive/walk';
import type { World } from '../../core/naive/world';
import { call } from '../call';
import { sayable, sheetsOf } from '../sheetsOf';
import { bookedKr, expectedKr, type Listed, listed, oreOf } from './answer';

/** The first day of the month, and the last. */
function monthEnds(date: number): readonly [number, number] {
  let [first, last] = [date, date];
  while (monthOfDate(first - 1) === monthOfDate(date)) first -= 1;
  while (monthOfDate(last + 1) === monthOfDate(date)) last += 1;
  return [first, last];
}

/** The world with an ID of its own for each placement, asked about from the month in which the first of them begins. */
function askedOf(drawn: World): World {
  const placements = drawn.placements.map((row, index) => ({ ...row, id: index + 1 }));
  const [from] = monthEnds(Math.min(...placements.map(({ start }) => start)));
  return { ...drawn, placements, from, until: Math.max(drawn.until, from + 1) };
}

/** Every placement-month of the world, date by date; null for a placement that cannot be counted, and `isPriced` for what has a price. */
function naiveMonths(asked: World, net: readonly number[]): (NaiveMonth & { readonly isPriced: boolean })[] {
  return asked.placements.flatMap((placement, row) => {
    const walked = walk(asked, row);
    if ('problems' in walked) return [];
    const dates: number[] = [];
    const end = placement.end ?? Infinity;
    for (let date = placement.start; date < asked.until && date <= end; date += 1) dates.push(date);
    const countsDays = asked.tables.kinds.find(({ kind }) => kind === placement.kind)?.countsDays ?? true;
    const isListed = asked.tables.kinds.some(({ kind }) => kind === placement.kind);
    const isNet = isListed && net.includes(placement.kind ?? -1);
    const oreBefore = (day: number): number =>
      walked.costBefore(day) - (isNet ? walked.compensationBefore(day) : 0);
    return [...new Set(dates.map(monthOfDate))].map((month) => {
      const own = dates.filter((date) => monthOfDate(date) === month);
      const [first = 0, last = 0] = [own[0], own.at(-1)];
      const billed = walked.billed.filter((date) => first <= date && date <= last).length;
      const agreed = first === placement.start ? (placement.quantity ?? 0) / 1_000_000 : 0;
      const days = placement.quantity === null ? billed : agreed;
      return {
        placement: `P ${placement.id ?? 0}`,
        month,
        expected: oreBefore(last + 1) - oreBefore(first),
        days: countsDays ? days : 0,
        dates: own,
        last: end,
        isPriced: !walked.unpriced.some((date) => first <= date && date <= last),
      };
    });
  });
}

/** The tables, with a column in Former that says which kinds are booked net. */
function tablesOf(asked: World, net: readonly number[]): ReturnType<typeof sheetsOf> {
  const sheets = sheetsOf(asked);
  const [kinds, ...others] = sheets.further;
  if (kinds === null || kinds === undefined) return sheets;
  const withNet = kinds.map((row, index) =>
    index === 0
      ? [...row, 'Bokförs netto']
      : [...row, net.includes(asked.tables.kinds[index - 1]?.kind ?? -1) ? 'ja' : 'nej'],
  );
  return { ...sheets, further: [withNet, ...others] };
}

const headers = ['Datum', 'Verifikation', 'Placerings-ID', 'Avser från', 'Avser till', 'Dygn', 'Belopp'];

interface Draw {
  readonly drawn: World;
  readonly net: readonly number[];
  readonly picks: readonly {
    readonly at: number;
    readonly way: number;
    readonly ore: number;
    readonly invoice: number;
  }[];
}

const draws: fc.Arbitrary<Draw> = fc.record({
  drawn: world.map(sayable),
  net: fc.subarray([0, 1]),
  picks: fc.array(
    fc.record({
      at: fc.nat(1_000),
      way: fc.nat(7),
      ore: fc.integer({ min: 200, max: 9_000_000 }),
      invoice: fc.nat(3),
    }),
    { maxLength: 25 },
  ),
});

/** A booking for a month that the list has: right, or wrong in one of several ways; or for days around it. */
function bookingOf(
  { at, way, ore, invoice }: Draw['picks'][number],
  months: readonly NaiveMonth[],
): NaiveBooking | null {
  const month = months[at % Math.max(1, months.length)];
  const [first, last] = [month?.dates[0], month?.dates.at(-1)];
  if (month === undefined || first === undefined || last === undefined) return null;
  const right = {
    placement: month.placement,
    from: first,
    to: last,
    days: null,
    ore: month.expected,
    invoice: `F${invoice}`,
  };
  const perDay = month.days > 0 ? month.expected / month.days : 0;
  const fewer = Math.max(1, Math.floor(month.days) - 2);
  switch (way) {
    case 0:
    case 1:
      return right;
    case 2:
      return { ...right, days: fewer, ore: Math.round(perDay * fewer) };
    case 3:
      return { ...right, days: month.days > 0 ? month.days : null, ore };
    case 4:
      return { ...right, from: monthEnds(first)[0], to: monthEnds(first)[1], ore };
    case 5:
      return {
        ...right,
        to: Math.max(first, last - 3),
        ore: Math.round(perDay * Math.max(1, month.days - 3)),
      };
    case 6:
      return { ...right, from: monthEnds(last)[1] + 1, to: monthEnds(last)[1] + 5, ore };
    default:
      return { ...right, placement: 'P 99', ore };
  }
}

function lineKey(parts: readonly unknown[]): string {
  return parts.join(' | ');
}

function listedLines(rows: readonly Listed[]): string[] {
  return rows
    .filter(
      (row) =>
        oreOf([row], expectedKr) !== 0 || oreOf([row], bookedKr) !== 0 || Number(row['Dygn i listan']) > 0,
    )
    .map((row) =>
      lineKey([
        row['Placerings-ID'],
        row['Månad'],
        oreOf([row], expectedKr),
        oreOf([row], bookedKr),
        row['Bedömning'],
      ]),
    )
    .sort();
}

describe('RECONCILE over any world', () => {
  it('expects of every placement-month and finds of every booking what one finds date by date', () => {
    fc.assert(
      fc.property(draws, fc.nat(120), ({ drawn, net, picks }, later) => {
        const asked = askedOf(drawn);
        const months = naiveMonths(asked, net);
        const bookings = picks.flatMap((pick) => bookingOf(pick, months) ?? []).filter(({ ore }) => ore > 0);
        const asOf = asked.until - 1;
        const day = asOf + later;
        const sheets = tablesOf(asked, net);
        const known = bookings.filter(({ to }) => to <= asOf);
        const ledger = [
          headers,
          ...known.map(({ placement, from, to, days, ore, invoice }) => [
            ...[day, invoice, placement, from, to, days ?? '', ore / 100],
          ]),
        ];
        const answer = call(
          ...([
            'RECONCILE',
            sheets.placements,
            sheets.prices,
            ledger,
            asked.from,
            monthEnds(asOf)[1],
          ] as const),
          ...[asOf, asked.dayRule, '', 20, ...sheets.further],
        );
        const rows = listed(answer).filter((row) => row['Bedömning'] !== rowClassWords.uncounted.sv);
        const naive = naiveReconcile(months, known, { asOf, waitingDays: 20 });
        const isPriced = new Map(
          months.map((month) => [lineKey([month.placement, month.month]), month.isPriced]),
        );
        const lines = naive
          .filter(({ expected, booked, placement, month }) => {
            const own = months.find((each) => each.placement === placement && each.month === month);
            return expected !== 0 || booked !== 0 || (own?.days ?? 0) > 0;
          })
          .map(({ placement, month, expected, booked, finding }) => {
            const withoutPrice =
              isPriced.get(lineKey([placement, month])) === false && finding !== 'noPlacement';
            const words = Object.entries(rowClassWords).find(([name]) => name === finding)?.[1];
            const word = withoutPrice ? rowClassWords.withoutPrice.sv : words?.sv;
            return lineKey([placement, month, expected, booked, word]);
          });
        expect(listedLines(rows)).toEqual(lines.sort());
      }),
      { numRuns: 300 },
    );
  });
});
