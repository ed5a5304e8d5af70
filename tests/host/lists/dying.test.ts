import { type CutOff, readCutOff, restoreCutOff } from '../../../src/host/lists/cutOff';
import { tidyUp, undoList } from '../../../src/host/lists/undoList';
import { workbookImage, type WorkbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { dying, offered } from './dies';
import { countChanges, extentsOf } from './syncs';
import { type Way, wanted, waysOf, workbookFor } from './ways';
import { write } from './workbookOfLists';

const office = useOffice();
const { session } = office;

const intoNothing: Way = { into: 'a new table', prepare: () => Promise.resolve(), missing: 'keep' };
const theImport: Omit<CutOff, 'isInTables'> = { list: 'lista.csv', when: '2026-11-22 14:05' };

/** What the workbook becomes when nothing goes wrong, and the changes that each sync asks for. */
async function wholeOf(
  work: () => Promise<unknown>,
): Promise<{ readonly whole: WorkbookImage; readonly changes: readonly number[] }> {
  const changes = countChanges(session());
  await work();
  const asked = [...changes];
  await tidyUp();
  return { whole: workbookImage(session()), changes: asked };
}

describe.each(waysOf(office))('the host dies while a list is written into $into', (way) => {
  test('the next one offers to restore; then the workbook is cell for cell what it was', async () => {
    await way.prepare();
    const { whole, changes } = await wholeOf(() => write(wanted(way)));
    const { fresh, spoil } = workbookFor(office, way);
    let restored = 0;
    for (const [index, count] of changes.entries()) {
      for (const afterChanges of extentsOf(count)) {
        const before = await fresh();
        await dying(session(), { sync: index + 1, afterChanges }, () => write(wanted(way)));
        const at = { sync: index + 1, afterChanges };
        const offer = await offered();
        if (offer !== null) {
          expect({ at, offer }).toMatchObject({ at, offer: theImport });
          expect(await restoreCutOff()).toBe('lista.csv');
          restored += 1;
        }
        const isWhole = session()
          .host.settings()
          .some(([key]) => key === 'varddygn.import');
        expect(await tidyUp()).toBeNull();
        expect({ at, after: workbookImage(session()) }).toEqual({ at, after: isWhole ? whole : before });
        if (isWhole) spoil();
      }
    }
    expect(restored).toBeGreaterThan(15);
  }, 300_000);

  test('so it does when the host dies while the import is being undone', async () => {
    await way.prepare();
    await write(wanted(way));
    const { changes } = await wholeOf(() => undoList());
    const { fresh, spoil } = workbookFor(office, way);
    for (const [index, count] of changes.entries()) {
      for (const afterChanges of extentsOf(count)) {
        const before = await fresh();
        await write(wanted(way));
        const written = workbookImage(session());
        await dying(session(), { sync: index + 1, afterChanges }, () => undoList());
        const at = { sync: index + 1, afterChanges };
        const offer = await offered();
        if (offer === null) {
          const after = workbookImage(session());
          const isUndone = !session()
            .host.settings()
            .some(([key]) => key === 'varddygn.import');
          expect({ at, after }).toEqual({ at, after: isUndone ? before : written });
          if (!isUndone) spoil();
        } else {
          expect(await restoreCutOff()).toBe('lista.csv');
          expect({ at, after: workbookImage(session()) }).toEqual({ at, after: before });
        }
      }
    }
  }, 300_000);
});

test('an import that is not over is left alone by the start of another pane, and nothing is written beside it', async () => {
  const before = workbookImage(session());
  await dying(session(), { sync: 20, afterChanges: 0 }, () => write(wanted(intoNothing)));
  const cutOff = workbookImage(session());
  expect(cutOff).not.toEqual(before);
  expect(await tidyUp()).toMatchObject(theImport);
  expect(await write(wanted(intoNothing))).toEqual({
    failure: 'importUnderWay',
    ...theImport,
  });
  expect(workbookImage(session())).toEqual(cutOff);
});

test('where nothing was cut off, nothing is offered and nothing restored', async () => {
  expect(await readCutOff()).toBeNull();
  expect(await restoreCutOff()).toEqual({ failure: 'nothingToRestore' });
  await write(wanted(intoNothing));
  expect(await readCutOff()).toBeNull();
  expect(await restoreCutOff()).toEqual({ failure: 'nothingToRestore' });
});
