import { tidyUp } from '../../../src/host/lists/undoList';
import { workbookImage, type WorkbookImage } from '../../workbench/workbookImage';
import type { UsedOffice } from '../useOffice';
import { type FakeList, orderOf } from './fakeReader';
import { january, workbookOfLists, write } from './workbookOfLists';

/** January with rows for the log. */
export const listed: FakeList = {
  ...january,
  log: [
    [7, 'borttagen', 'Samma rad igen.', 2, '', '', '', -31, -139500],
    [8, 'utelämnad', 'Startdatum saknas.', '', 'Startdatum', '', '', '', ''],
    [9, 'ändrad', 'En senare rad tar vid.', 10, 'Slutdatum', '', '2025-02-01', -27, ''],
  ],
};

const december: FakeList = { ...listed, rows: january.rows.slice(1, 3), log: listed.log?.slice(0, 1) ?? [] };

/** What a list is written into. */
export interface Way {
  readonly into: string;
  readonly prepare: () => Promise<void>;
  readonly missing: 'keep' | 'remove';
}

/** The order to write the list of January in this way. */
export const wanted = ({ missing }: Way): ReturnType<typeof orderOf> => orderOf(listed, { missing });

/** The ways in which a list is written: everything new, a table of the user's own, and every table there with rows that go. */
export function waysOf(office: UsedOffice): readonly Way[] {
  const { ownTable } = workbookOfLists(office);
  const importedBefore = async (): Promise<void> => {
    await ownTable();
    await write(orderOf(december));
    await tidyUp();
  };
  return [
    { into: 'a new table', prepare: () => Promise.resolve(), missing: 'keep' },
    { into: 'the user’s own table', prepare: ownTable, missing: 'keep' },
    { into: 'tables of an earlier import, with rows taken out', prepare: importedBefore, missing: 'remove' },
  ];
}

/** A workbook as a way wants it; opened anew when something has changed it. */
export interface WorkbookForWay {
  readonly fresh: () => Promise<WorkbookImage>;
  readonly spoil: () => void;
}

/** The workbook for this way. */
export function workbookFor({ session, reopen }: UsedOffice, { prepare }: Way): WorkbookForWay {
  let image: WorkbookImage | null = null;
  return {
    fresh: async () => {
      if (image !== null) return image;
      await reopen();
      await prepare();
      image = workbookImage(session());
      return image;
    },
    spoil: () => {
      image = null;
    },
  };
}
