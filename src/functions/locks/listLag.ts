import { type Day, isDay } from '../../core/day';
import { type Registration, registrationLag, type RegistrationLag } from '../../core/lag/registrationLag';
import { placements } from '../../tables/placements';
import { hostCell } from '../arguments/hostCell';
import type { RawRows } from '../tables/cells';
import { cellsOf, sheetTable } from '../tables/sheetTable';

/**
 * How late the placements of the list are registered; not known without a list. As on the report sheets, days are dates of Excel: a row
 * with anything else in one of the two columns does not count.
 */
export function listLag(rows: RawRows | null): RegistrationLag {
  const sheet = sheetTable(placements, rows ?? []);
  const [starts, registered] = [cellsOf(sheet, 'start'), cellsOf(sheet, 'registered')].map(({ index }) =>
    sheet.rows.slice(1).map((row) => dayIn(row[index])),
  );
  return registrationLag(
    (starts ?? []).flatMap((start, row): Registration[] =>
      start === null ? [] : [{ start, registered: registered?.[row] ?? null }],
    ),
  );
}

/** The day of a date at whatever time. */
function dayIn(raw: unknown): Day | null {
  const cell = hostCell(raw);
  const day = typeof cell === 'number' ? Math.floor(cell) : NaN;
  return isDay(day) ? day : null;
}
