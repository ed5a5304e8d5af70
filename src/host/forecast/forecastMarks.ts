import { isFilled } from '../forecasts/readForecasts';
import { createDigest } from '../lists/digest';
import type { ReadRows } from '../priceTables';

/** What tables held, by their ids: a few letters that are others as soon as a cell is. A table that is not there, or is empty, has none. */
export type TableMarks = Readonly<Record<string, string>>;

/** Reads tables as `read` does, and marks each of them. */
export function marking(read: ReadRows): { readonly read: ReadRows; readonly marks: () => TableMarks } {
  const marks = new Map<string, string>();
  return {
    read: async (table) => {
      const rows = await read(table);
      if (rows !== null && isFilled(rows)) {
        const digest = createDigest();
        await digest.add(rows);
        marks.set(table.id, await digest.text());
      }
      return rows;
    },
    marks: () => Object.fromEntries(marks),
  };
}

/** The ids of the tables that hold something else than they did. */
export function changedTables(before: TableMarks, now: TableMarks): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((id) => before[id] !== now[id]);
}
