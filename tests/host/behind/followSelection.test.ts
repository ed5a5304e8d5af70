import { followSelection } from '../../../src/host/behind/followSelection';
import { isFailure } from '../../../src/host/failure';
import type { Unfollow } from '../../../src/host/following';
import { messages } from '../../workbench/trial';
import { useOffice } from '../useOffice';
import { areaAt } from './figureAt';

const { session } = useOffice();

async function follow(listener: () => void): Promise<Unfollow> {
  const unfollow = await followSelection(listener);
  if (isFailure(unfollow)) throw new Error(unfollow.failure);
  return unfollow;
}

describe('following the selection', () => {
  it('hears of each selection and of each other sheet, until it ends', async () => {
    const other = session().grid.addSheet('Blad2');
    let heard = 0;
    const unfollow = await follow(() => {
      heard += 1;
    });
    session().grid.select(areaAt(session(), 'B2'));
    await messages();
    expect(heard).toBe(1);
    session().grid.activateSheet(other.id);
    await messages();
    expect(heard).toBe(2);
    await unfollow();
    session().grid.select(areaAt(session(), 'B3'));
    session().grid.activateSheet('sheet-1');
    await messages();
    expect(heard).toBe(2);
  });

  it('is a failure where Excel refuses, and its end is none', async () => {
    session().host.failSync({ sync: 1, code: 'InvalidOperationInCellEditMode' });
    expect(await followSelection(() => undefined)).toEqual({ failure: 'cellEdit' });
    const unfollow = await follow(() => undefined);
    session().host.failSync({ sync: 1, code: 'InvalidOperationInCellEditMode' });
    await expect(unfollow()).resolves.toBeUndefined();
  });
});
