import { formatIsoDay, isDay } from '../../src/core/day';
import { createSession } from '../../src/import/createSession';
import {
  isRefusal,
  type ListReport,
  type ListSource,
  type ReadingChoices,
  type TableCell,
} from '../../src/import/list';
import type { Rows } from '../../src/import/rows/rowStore';
import type { ListSession } from '../../src/import/session';
import { listKinds } from '../../src/import/kinds/index';
import type { LocatedRemark } from '../../src/text/listRemark';
import type { ListRefusal } from '../../src/text/listRefusal';
import { type ListMemory, noMemory } from '../../src/import/memory';

/** A list that was read by a session of its own. */
export interface ReadByTest {
  readonly session: ListSession;
  readonly report: ListReport;
}

/** Nothing in the list is repaired. */
export const asItStands: ReadingChoices = {
  repairs: {
    ...{
      duplicates: 'off',
      repeated: 'off',
      sameEnd: 'off',
      openRows: 'off',
      overlaps: 'keep',
      continued: 'off',
    },
  },
};

const noProgress = (): void => undefined;

/** Opens a list, with choices if there are any. */
export async function readOrRefuse(
  source: Partial<ListSource>,
  choices?: ReadingChoices,
  memory: Partial<ListMemory> = {},
): Promise<ReadByTest | ListRefusal> {
  const session = createSession();
  const opened = await session.open(
    { name: 'lista.csv', content: '', written: null, ...source },
    { ...noMemory, ...memory },
    noProgress,
  );
  const report = choices === undefined ? opened : await session.change(choices, noProgress);
  return isRefusal(report) ? report : { session, report };
}

/** The same, of a list that can be read. */
export async function readOrFail(
  source: Partial<ListSource>,
  choices?: ReadingChoices,
  memory: Partial<ListMemory> = {},
): Promise<ReadByTest> {
  const read = await readOrRefuse(source, choices, memory);
  if (isRefusal(read)) throw new Error(`refused: ${JSON.stringify(read)}`);
  return read;
}

/** Every remark. */
export function remarksOf({ session }: ReadByTest): readonly LocatedRemark[] {
  return session.remarks({ code: null, from: 0, count: Infinity }).remarks;
}

/** The rows as an empty table would get them: some columns, dates as 2026-01-31. */
export function rowsOf({ session, report }: ReadByTest, ids: readonly string[]): readonly TableCell[][] {
  session.beginTable({ columnIds: [] });
  const { columnIds } = session.plan({ missing: 'keep', rekeys: false });
  const columns = listKinds[report.used.kind].table.columns;
  return session.block(0, Infinity).rows.map((cells) =>
    ids.map((id) => {
      const cell = cells[columnIds.indexOf(id)];
      if (cell === undefined) throw new Error(`${id} is not written`);
      const isDate = columns.find((column) => column.id === id)?.type === 'day';
      return isDate && typeof cell === 'number' && isDay(cell) ? formatIsoDay(cell) : cell;
    }),
  );
}

/** Every cell of the rows of a file, those at the end of a row too where they are empty. */
export function allCells(rows: Rows): readonly (readonly string[])[] {
  return Array.from({ length: rows.count }, (_, row) =>
    Array.from({ length: rows.widthOf(row) }, (_cell, column) => rows.cell(row, column)),
  );
}
