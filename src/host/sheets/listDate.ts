import { type Day, isDay } from '../../core/day';
import { placements } from '../../tables/placements';
import { headerOf, isTable } from '../../tables/recognise';
import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import { namesOfTables } from '../tables';

/** The columns whose dates show how far a list reaches. */
const shown: readonly string[] = ['start', 'end', 'registered'];

/**
 * The day that the placements of the workbook show: the latest of their dates that is not after today, as the import tells it of a
 * list. Last days may lie ahead. Null without the table, and where it holds no date.
 */
export function readListDate(today: Day): Promise<Outcome<Day | null>> {
  return inExcel(async (context) => {
    const name = (await namesOfTables(context)).find((each) => isTable(placements, each));
    if (name === undefined) return null;
    const table = context.workbook.tables.getItem(name);
    const heads = table.getHeaderRowRange();
    heads.load('values');
    await context.sync();
    const headers = (heads.values[0] ?? []).map(String);
    const body = table.getDataBodyRange();
    const columns = positionsIn(headers).map((position) => body.getColumn(position));
    for (const column of columns) column.load('values');
    await context.sync();
    return latestOf(
      columns.flatMap(({ values }): unknown[] => values.flat()),
      today,
    );
  });
}

function positionsIn(headers: readonly string[]): number[] {
  return placements.columns.flatMap((column) => {
    const header = shown.includes(column.id) ? headerOf(column, headers) : undefined;
    return header === undefined ? [] : [headers.indexOf(header)];
  });
}

function latestOf(cells: readonly unknown[], today: Day): Day | null {
  let latest = 0;
  for (const cell of cells) {
    const day = typeof cell === 'number' ? Math.floor(cell) : 0;
    if (day > latest && day <= today) latest = day;
  }
  return isDay(latest) ? latest : null;
}
