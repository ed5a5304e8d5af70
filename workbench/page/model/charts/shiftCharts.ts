import type { Area } from '../../grid/grid';
import type { Book } from '../objects/book';
import { shifted, type Shift } from '../range/shift';
import { chartsOn, seriesOn } from './chartSheets';
import { moveChart } from './places';
import { setSource, sourceOf } from './sources';

/** Moves charts, and what their series point at, with cells that were inserted or deleted. */
export function shiftCharts(book: Book, shift: Shift): void {
  const move = (area: Area): Area | null => shifted(area, shift);
  const moved = (part: Area | string | undefined): Area | string | undefined =>
    typeof part === 'object' ? (move(part) ?? undefined) : part;
  const area = (part: Area | undefined): Area | undefined => (part && move(part)) ?? undefined;
  for (const { id } of book.grid.sheets()) {
    for (const chart of chartsOn(book, id)) {
      moveChart(chart, move);
      for (const series of seriesOn(book, chart)) {
        const { name, values, categories } = sourceOf(series);
        setSource(series, { name: moved(name), values: area(values), categories: area(categories) });
      }
    }
  }
}
