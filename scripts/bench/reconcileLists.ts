import { ledger } from '../../src/tables/ledger';
import { placements } from '../../src/tables/placements';
import { randomIntegers } from './random';
import type { Range } from './summaryLists';

/** A list of placements, a ledger over it, and a mapping. */
export interface ReconcileTables {
  readonly placements: Range;
  readonly ledger: Range;
  readonly mapping: Range;
}

const firstDay = 45_658;
const kindNames = ['HVB', 'Konsulentstött familjehem', 'Stödboende', 'Eget familjehem', 'Jourhem'];

/** How a placement's months are booked: by placement and care period, by provider and care period, by provider alone, by kind alone. */
const styles = 4;

/**
 * Placements of a year, and some bookings for each of their months: a third of them at one large provider, where most has to be told
 * apart by the amount.
 */
export function reconcileTables(placementCount: number, bookingCount: number): ReconcileTables {
  const random = randomIntegers(7);
  const rows = Array.from({ length: placementCount }, (_, row) => {
    const provider = random(3) === 0 ? 'Storbolaget' : `Hemmet nr ${random(150)}`;
    return { row, kind: random(kindNames.length), provider, price: 900 + random(5_000) };
  });
  const bookings = Array.from({ length: bookingCount }, () => {
    const { row, kind, provider, price } = rows[random(placementCount)] ?? rows[0] ?? never();
    const month = firstDay + random(12) * 30;
    const style = random(styles);
    const knowsCare = style < 2;
    const days = 10 + random(20);
    return [
      ...[month + 34, '', '', `K${kind}`, style === 3 ? '' : provider, `V${random(1_000_000)}`],
      ...[style === 0 ? `P${row}` : '', knowsCare ? month : '', knowsCare ? month + days - 1 : ''],
      ...[random(2) === 0 ? days : '', '', days * price],
    ];
  });
  return {
    placements: [
      placements.columns.slice(0, 18).map(({ header }) => header.sv),
      ...rows.map(({ row, kind, provider, price }) => [
        ...[`P${row}`, '', kindNames[kind], '', provider, firstDay + random(20), firstDay + 364, '', '', ''],
        ...[price, '', '', '', 'A1', 'V1', '', ''],
      ]),
    ],
    ledger: [ledger.columns.map(({ header }) => header.sv), ...bookings],
    mapping: [
      ['Konto', 'Verksamhet', 'Ansvar', 'Placeringsform'],
      ...kindNames.map((name, kind) => [`K${kind}`, '', '', name]),
    ],
  };
}

function never(): never {
  throw new Error('a list has rows');
}
