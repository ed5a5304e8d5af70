import type { LineKey, MonthLine } from '../../core/locks/monthLine';
import { masked } from '../../text/personalNumbers';
import { comparableName } from '../../text/words';
import { hostCell } from '../arguments/hostCell';
import { cellsOf, type SheetTable } from '../tables/sheetTable';

/** What a line is called by people: the placement's ID and its codes, as they stand in the list. */
export interface LineLabels {
  readonly placementId: string;
  readonly kind: string;
  readonly unit: string;
  readonly activity: string;
  readonly provider: string;
}

/** A line, what it is called, and how many of its dates had no price. */
export interface LabelledLine extends MonthLine {
  readonly labels: LineLabels;
  readonly unpricedDates: number;
}

/** What a row (from 0) of the table calls its placement. No personal number comes along. */
export function labelsAt(sheet: SheetTable, row: number): LineLabels {
  const text = (id: string): string => {
    const { rows, index } = cellsOf(sheet, id);
    const cell = hostCell(rows[row + 1]?.[index]);
    return typeof cell === 'string' || typeof cell === 'number' ? masked(nameOf(cell)) : '';
  };
  return {
    placementId: text('placementId'),
    kind: text('kind'),
    unit: text('unit'),
    activity: text('activity'),
    provider: text('provider'),
  };
}

/** A 0 is how some hosts hand over a blank cell. */
function nameOf(cell: string | number): string {
  return cell === 0 ? '' : String(cell).trim();
}

/** What the line of these labels is known by: letter case and spaces tell nothing apart, as in every table. */
export function keyOfLabels(month: number, labels: LineLabels): LineKey {
  const { placementId, kind, unit, activity, provider } = labels;
  const coding = JSON.stringify([kind, unit, activity, provider].map(comparableName));
  return { month, placement: comparableName(placementId), coding };
}
