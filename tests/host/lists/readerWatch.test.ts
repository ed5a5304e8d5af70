/** How long nobody hears from a reader before it is put to an end. */

import { patienceWith } from '../../../src/host/lists/patience';
import { type Mortal, ReaderStopped, type Watch, watchOver } from '../../../src/host/lists/readerWatch';

/** A workbook of so many bytes, as far as its beginning tells. */
function zip(bytes: number): Uint8Array {
  const content = new Uint8Array(bytes);
  content.set([0x50, 0x4b, 3, 4]);
  return content;
}

describe('patience with a reader', () => {
  test.each([
    ['a text has 30 seconds', 'a;b', 30_000],
    ['a text file, too, however long', new Uint8Array(50_000_000), 30_000],
    ['an empty file', new Uint8Array(0), 30_000],
    ['a workbook of 1 MB has 2 seconds more', zip(1_000_000), 32_000],
    ['one of 25 MB has 50 seconds more', zip(25_000_000), 80_000],
    ['a small one has hardly more', zip(4), 30_001],
  ])('%s', (_, content, milliseconds) => {
    expect(patienceWith({ content })).toBe(milliseconds);
  });
});

describe('the watch over a reader', () => {
  let ends = 0;
  let breakDown: () => void = () => undefined;
  const worker: Mortal = {
    onBreakdown: (listener) => {
      breakDown = listener;
    },
    terminate: () => {
      ends += 1;
    },
  };
  const never = <Answer>(): Promise<Answer> => new Promise(() => undefined);
  /** What became of a question that is never answered. */
  const asked = (watch: Watch, patience?: number): { readonly why: () => string | null } => {
    let why: string | null = null;
    watch.over(never, patience).catch((error: unknown) => {
      why = error instanceof ReaderStopped ? error.why : 'something else';
    });
    return { why: () => why };
  };

  beforeEach(() => {
    ends = 0;
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('puts an end to a reader that is silent for 30 seconds, and not before', async () => {
    const question = asked(watchOver(worker));
    await jest.advanceTimersByTimeAsync(29_999);
    expect([question.why(), ends]).toEqual([null, 0]);
    await jest.advanceTimersByTimeAsync(1);
    expect([question.why(), ends]).toEqual(['failed', 1]);
  });

  test('waits as long as the question may take', async () => {
    const question = asked(watchOver(worker), 80_000);
    await jest.advanceTimersByTimeAsync(79_999);
    expect([question.why(), ends]).toEqual([null, 0]);
    await jest.advanceTimersByTimeAsync(1);
    expect([question.why(), ends]).toEqual(['failed', 1]);
  });

  test('begins to wait anew, as long, at every sign of life', async () => {
    const watch = watchOver(worker);
    const question = asked(watch, 80_000);
    await jest.advanceTimersByTimeAsync(79_000);
    watch.signOfLife();
    await jest.advanceTimersByTimeAsync(79_999);
    expect([question.why(), ends]).toEqual([null, 0]);
    await jest.advanceTimersByTimeAsync(1);
    expect(ends).toBe(1);
  });

  test('a short question beside a long one makes the wait no shorter', async () => {
    const watch = watchOver(worker);
    const long = asked(watch, 80_000);
    const short = asked(watch);
    await jest.advanceTimersByTimeAsync(79_999);
    expect([long.why(), short.why(), ends]).toEqual([null, null, 0]);
    await jest.advanceTimersByTimeAsync(1);
    expect([long.why(), short.why(), ends]).toEqual(['failed', 'failed', 1]);
  });

  test('once the long question is answered, the usual patience holds', async () => {
    const watch = watchOver(worker);
    await watch.over(() => Promise.resolve('read'), 80_000);
    const question = asked(watch);
    await jest.advanceTimersByTimeAsync(30_000);
    expect([question.why(), ends]).toEqual(['failed', 1]);
  });

  test('nobody is put to an end while nobody waits', async () => {
    const watch = watchOver(worker);
    await expect(watch.over(() => Promise.resolve('read'))).resolves.toBe('read');
    await jest.advanceTimersByTimeAsync(1_000_000);
    expect(ends).toBe(0);
  });

  test('a reader that breaks down fails those who wait, and those who ask later', async () => {
    const watch = watchOver(worker);
    const before = asked(watch, 80_000);
    breakDown();
    const after = asked(watch);
    await jest.advanceTimersByTimeAsync(0);
    expect([before.why(), after.why(), ends]).toEqual(['failed', 'failed', 1]);
  });
});
