import type { Comparison } from '../../../src/host/lists/listImport';
import type { Workbook } from '../../../src/host/workbook';
import type { ListReport } from '../../../src/import/list';
import { type ImportIntentions, importIntentions } from '../../../src/taskpane/import/importIntentions';
import type { ImportState } from '../../../src/taskpane/import/importState';
import type { Desk } from '../../../src/taskpane/desk';
import { fakeWorkbook } from '../fakeWorkbook';
import { type FakeReader, fakeReader, report } from './fakeReader';

/** A pane in which a list is being imported. */
export interface Importing {
  readonly desk: Desk;
  readonly intentions: ImportIntentions;
  readonly state: () => ImportState;
  /** The readers that were opened, in order. */
  readonly readers: readonly FakeReader[];
  /** The reader that was opened last. */
  readonly reader: () => FakeReader;
}

/** The list compared with a table that has one row more. */
export const comparison: Comparison = {
  table: 'Placeringar',
  difference: { added: 2, changed: 0, unchanged: 0, missing: 1, repaired: 0, leftOut: 0 },
  removed: 0,
  closed: 0,
  rekeying: null,
};

/** A pane over a workbook that answers as told. */
export function importing(answers: Partial<Workbook> = {}): Importing {
  const readers: FakeReader[] = [];
  const { desk } = fakeWorkbook({
    openReader: () => {
      const reader = fakeReader();
      readers.push(reader);
      return reader;
    },
    compareList: () => Promise.resolve(comparison),
    ...answers,
  });
  return {
    desk,
    intentions: importIntentions(desk),
    state: () => desk.store.state().importing,
    readers,
    reader: () => {
      const reader = readers.at(-1);
      if (reader === undefined) throw new Error('no reader was opened');
      return reader;
    },
  };
}

/** A pane in which this list has been read. */
export async function withList(
  answers: Partial<Workbook> = {},
  read: ListReport = report,
): Promise<Importing> {
  const pane = importing(answers);
  const reading = pane.intentions.readPasted('a;b');
  await settled();
  pane.reader().opened[0]?.answer(read);
  await reading;
  return pane;
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A file as the browser gives it. */
export function file(name: string, content = 'Insats;Fr.o.m.'): File {
  return new File([content], name, { lastModified: new Date(2026, 0, 31, 23, 30).getTime() });
}
