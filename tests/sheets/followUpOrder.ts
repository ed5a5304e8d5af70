import { dayFromCivil } from '../../src/core/day';
import type { SheetOrder } from '../../src/sheets/order';

/** A day's serial number. */
export function day(year: number, month: number, date: number): number {
  const found = dayFromCivil({ year, month, day: date });
  if (found === undefined) throw new Error('no such day');
  return found;
}

/** The year 2026, known through 31 August, in a workbook with two kinds, two cost centres and three activities. */
export const smallOrder: SheetOrder = {
  language: 'sv',
  version: '1.2.3',
  dayRule: 'both',
  window: { from: day(2026, 1, 1), to: day(2026, 12, 31), asOf: day(2026, 8, 31) },
  shape: { kinds: 2, units: 2, activities: 3, places: 4, bookings: 100, booked: 0 },
  tables: {
    placements: 'Placeringar[[#All],[Placerings-ID]:[Antal]]',
    placementsRegistered: 'Placeringar[[#All],[Placerings-ID]:[Registrerad]]',
    prices: 'Priser[#All]',
    pricesFrom: 'Priser[Gäller från]',
    others: ['Former[#All]', 'Avgifter[#All]'],
    log: {
      placements: 'Placeringar',
      kind: 'Importlogg[Slag]',
      listDate: 'Importlogg[Listans datum]',
      importId: 'Importlogg[Import-ID]',
      controlSum: 'Importlogg[Kontrollsumma]',
    },
    named: {},
  },
};
