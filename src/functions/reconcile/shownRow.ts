import { type Coding, codingOf } from '../../core/reconcile/accountMapping';
import type { ExpectedMonth } from '../../core/reconcile/expectedMonth';
import type { BookingPart } from '../../core/reconcile/parts';
import type { Language } from '../../text/language';
import { furtherRows, placementCount } from '../../text/reconcileWords';
import type { Cell } from '../cell';
import { shownCell } from '../costs/shownCell';
import { nameAt } from '../tables/cellAt';
import type { ReconcileCall } from './reconcileCall';

/** The names that a line begins with: placement, kind, provider, unit and account. */
export type ShownNames = readonly [
  placement: Cell,
  kind: string,
  provider: string,
  unit: string,
  account: string,
];

/** What a line is about: the placements that it has, else what its bookings say. */
export function shownNames(
  call: ReconcileCall,
  expected: readonly ExpectedMonth[],
  parts: readonly BookingPart[],
): ShownNames {
  const { ledger, inputs } = call;
  const { names } = inputs.placements;
  const codings = parts.map(({ booking }) => ledger.codingAt(booking.row));
  const ofPlacements = expected.map((month) => expectedCoding(call, month));
  const bookings = parts.map(({ booking }) => booking);
  const together = (own: readonly number[], booked: readonly number[]): string =>
    distinct(own.some((name) => name !== -1) ? own : booked)
      .map(names.textOf)
      .join(', ');
  return [
    placementCell(call, expected, parts),
    together(
      expected.map(({ kind }) => kind),
      bookings.map(({ kind }) => kind),
    ),
    together(
      expected.map(({ provider }) => provider),
      bookings.map(({ provider }) => provider),
    ),
    together(
      ofPlacements.map(({ unit }) => unit),
      codings.map(({ unit }) => unit),
    ),
    together(
      codings.map(({ account }) => account),
      ofPlacements.map(({ account }) => account),
    ),
  ];
}

/** How a placement-month will be booked: by its own unit and activity, and by the mapping. */
export function expectedCoding({ inputs, mapping }: ReconcileCall, { row, kind }: ExpectedMonth): Coding {
  const { placements } = inputs;
  const known = {
    unit: nameAt(placements.namesOf('unit'), row),
    activity: nameAt(placements.namesOf('activity'), row),
  };
  return codingOf(mapping ?? [], kind, known);
}

const mostNamed = 3;

function placementCell(
  { inputs, ledger }: ReconcileCall,
  expected: readonly ExpectedMonth[],
  [part]: readonly BookingPart[],
): Cell {
  const { placements } = inputs;
  const rows = expected.map(({ row }) => row);
  const [row] = rows;
  if (row === undefined)
    return part === undefined ? '' : shownCell(ledger.table, 'placementId', part.booking.row);
  if (rows.length === 1) return shownCell(placements, 'placementId', row);
  const ids = distinct(expected.map(({ placement }) => placement));
  if (ids.length > mostNamed) return placementCount(ids.length)[placements.sheet.language];
  return ids.map(placements.names.textOf).join(', ');
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].filter((number) => number !== -1);
}

const mostRows = 20;

/** The numbers of rows of a table, from 1 below its header. */
export function rowNumbers(rows: readonly number[], language: Language): string {
  const numbers = [...new Set(rows)].sort((one, other) => one - other).map((row) => String(row + 1));
  const shown = numbers.slice(0, mostRows).join(', ');
  const left = numbers.length - mostRows;
  return left > 0 ? `${shown} ${furtherRows(left)[language]}` : shown;
}
