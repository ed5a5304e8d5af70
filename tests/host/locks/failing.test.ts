import { isFailure } from '../../../src/host/failure';
import { workbookImage, type WorkbookImage } from '../../workbench/workbookImage';
import { countChanges, extentsOf } from '../lists/syncs';
import { useOffice } from '../useOffice';
import { changeCell, lock, unlock, withJanuary } from './monthsToLock';

const office = useOffice();
const { reopen, session } = office;

const nothingLocked = withJanuary;

async function januaryLocked(): Promise<void> {
  await withJanuary();
  await lock('2025-02-01', '2025-01');
  changeCell(office, { table: 'Placeringar', row: 4, header: 'Dygnspris' }, 1_000);
}

async function februaryLocked(): Promise<void> {
  await januaryLocked();
  await lock('2025-02-28', '2025-02');
}

const acts = [
  { what: 'the first month is locked', prepare: nothingLocked, act: () => lock('2025-02-01', '2025-01') },
  {
    what: 'another month is locked with a correction',
    prepare: januaryLocked,
    act: () => lock('2025-02-28', '2025-02'),
  },
  { what: 'a month is unlocked', prepare: februaryLocked, act: () => unlock('2025-02-28') },
] as const;

describe.each(acts)('whatever sync Excel refuses while $what', ({ prepare, act }) => {
  test('the workbook is cell for cell what it was', async () => {
    await prepare();
    const changes = [...countChanges(session())];
    const counted = countChanges(session());
    expect(isFailure(await act())).toBe(false);
    expect(changes).toEqual([]);
    let before: WorkbookImage | null = null;
    let failures = 0;
    for (const [index, count] of counted.entries()) {
      for (const afterChanges of extentsOf(count)) {
        if (before === null) {
          await reopen();
          await prepare();
          before = workbookImage(session());
        }
        session().host.failSync({ sync: index + 1, afterChanges, code: 'GeneralException' });
        const outcome = await act();
        const at = { sync: index + 1, afterChanges };
        if (isFailure(outcome)) {
          expect({ at, outcome }).toMatchObject({ at, outcome: { failure: 'takenBack', why: 'other' } });
          expect({ at, after: workbookImage(session()) }).toEqual({ at, after: before });
          failures += 1;
        } else before = null;
      }
    }
    expect(failures).toBeGreaterThan(20);
  }, 300_000);
});
