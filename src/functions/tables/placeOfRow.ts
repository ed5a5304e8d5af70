import { formatIsoDay, isDay } from '../../core/day';
import { prices } from '../../tables/prices';
import type { Place } from '../../text/problem';
import { hostCell } from '../arguments/hostCell';
import { cellsOf, type SheetTable } from './sheetTable';

/** A row of a table (from 0 below the header), and what it is called: by its placement's ID, or by the kind and first day of a price. */
export function placeOfRow(sheet: SheetTable, row: number): Place {
  const columns = sheet.table.id === prices.id ? ['kind', 'validFrom'] : ['placementId'];
  const names = columns.map((id) => shownAt(sheet, id, row)).filter((name) => name !== '');
  return { direction: 'tableRow', number: row + 1, name: names.join(', ') };
}

function shownAt(sheet: SheetTable, id: string, row: number): string {
  const { rows, index } = cellsOf(sheet, id);
  const cell = hostCell(rows[row + 1]?.[index]);
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell !== 'number' || cell === 0) return '';
  return id === 'validFrom' && isDay(cell) ? formatIsoDay(cell) : String(cell);
}
