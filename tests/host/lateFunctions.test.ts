import * as lateList from '../../src/functions/lateList';
import * as list from '../../src/functions/list';
import { isLocated } from '../../src/functions/cell';
import { lateIds, lateRun } from '../../src/host/lateFunctions';

const answering = { id: 'LATE', parameters: [], run: (args: readonly unknown[]) => [[args.length]] };

test('the ids that Excel is told are those of the functions that are fetched, and none of them comes at once', () => {
  const ids = Object.values(lateList).map(({ id }) => id);
  expect([...lateIds].sort()).toEqual(ids.sort());
  expect(Object.values(list).filter(({ id }) => ids.includes(id))).toEqual([]);
});

test('a function that is fetched answers with its arguments', async () => {
  const run = lateRun('LATE', () => Promise.resolve({ answering }));
  expect(await run([1, 2, 3])).toEqual([[3]]);
});

test('one that cannot be fetched says so, and is fetched anew by the next calculation', async () => {
  let tries = 0;
  const run = lateRun('LATE', () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ answering });
  });
  const [[cell] = []] = await run([1]);
  expect(isLocated(cell) && cell.cause).toEqual({ problem: 'notFetched' });
  expect(await run([1])).toEqual([[1]]);
});

test('what goes wrong in a function that was fetched is no failure to fetch', async () => {
  const failing = {
    ...answering,
    run: () => {
      throw new Error('wrong');
    },
  };
  await expect(lateRun('LATE', () => Promise.resolve({ failing }))([])).rejects.toThrow('wrong');
});
