import { placementColumns, costColumns, readPlacements } from '../../../src/functions/tables/readPlacements';
import { placements } from '../../../src/tables/placements';
import { sheetTable } from '../../../src/functions/tables/sheetTable';
import { createNames, type Names } from '../../../src/functions/tables/names';
import type { TableReader } from '../../../src/functions/tables/tableReader';
import type { PlacementColumns } from '../../../src/core/cost/placementColumns';
import type { Language } from '../../../src/text/language';
import type { LocatedProblem } from '../../../src/text/problem';
import { problemSentence } from '../../../src/text/problems';

/** What was read of a range of placements, and the sentences about its rows. */
export interface ReadList {
  readonly table: TableReader;
  readonly names: Names;
  readonly columns: PlacementColumns;
  /** By row, from 0. */
  readonly sentences: Readonly<Record<number, string>>;
}

/** Reads a range of placements as Excel hands it over. */
export function readList(rows: readonly (readonly unknown[])[], language: Language = 'sv'): ReadList {
  const names = createNames();
  const wish = { hasPriceList: true, hasIds: false };
  const table = readPlacements(sheetTable(placements, rows), names, wish);
  const columns = placementColumns(table, wish);
  return { table, names, columns, sentences: sentencesOf(table.problems(costColumns), language) };
}

/** The sentences of rows with problems. */
export function sentencesOf(
  problems: ReadonlyMap<number, LocatedProblem>,
  language: Language = 'sv',
): Record<number, string> {
  return Object.fromEntries([...problems].map(([row, problem]) => [row, problemSentence(problem, language)]));
}
