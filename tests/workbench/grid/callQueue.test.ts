import { createAnswerMemory } from '../../../workbench/page/grid/answerMemory';
import {
  createCallQueue,
  type CallingCell,
  type CallQueue,
  type FunctionCall,
} from '../../../workbench/page/grid/callQueue';

const a1: CallingCell = { sheetId: 's', row: 0, column: 0 };
const b1: CallingCell = { sheetId: 's', row: 0, column: 1 };

interface Log {
  readonly sent: FunctionCall[][];
  readonly cancelled: number[][];
  readonly woken: CallingCell[][];
}

function queueWithLog(): { queue: CallQueue; log: Log } {
  const log: Log = { sent: [], cancelled: [], woken: [] };
  const queue = createCallQueue({
    send: (calls) => log.sent.push([...calls]),
    cancel: (ids) => log.cancelled.push([...ids]),
    wake: (cells) => log.woken.push([...cells]),
  });
  return { queue, log };
}

describe('the call queue', () => {
  test('is busy at first, sends one message per calculation and wakes the cells when the answers come', () => {
    const { queue, log } = queueWithLog();
    expect(queue.ask('CAREDAYS', [1, 2], a1)).toBeUndefined();
    expect(queue.ask('CAREDAYS', [3, 4], b1)).toBeUndefined();
    expect(log.sent).toEqual([]);
    queue.calculationEnded();
    expect(log.sent.map((calls) => calls.map((call) => call.args))).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    queue.answered([
      { id: 1, answer: 2 },
      { id: 2, answer: [[5]] },
    ]);
    expect(log.woken).toEqual([[a1, b1]]);
    expect(queue.ask('CAREDAYS', [1, 2], a1)).toBe(2);
    expect(queue.ask('CAREDAYS', [3, 4], b1)).toEqual([[5]]);
    expect(queue.busy()).toBe(false);
  });

  test('asks once for two cells with the same call, and wakes both', () => {
    const { queue, log } = queueWithLog();
    queue.ask('F', [1], a1);
    queue.ask('F', [1], b1);
    queue.calculationEnded();
    expect(log.sent).toHaveLength(1);
    expect(log.sent[0]).toHaveLength(1);
    queue.answered([{ id: 1, answer: 'x' }]);
    expect(log.woken).toEqual([[a1, b1]]);
  });

  test('cancels a call that no cell asks for any more, and drops its answer', () => {
    const { queue, log } = queueWithLog();
    queue.ask('F', [1], a1);
    queue.calculationEnded();
    queue.ask('F', [2], a1);
    queue.calculationEnded();
    expect(log.cancelled).toEqual([[1]]);
    queue.answered([{ id: 1, answer: 'late' }]);
    expect(log.woken).toEqual([]);
    queue.answered([{ id: 2, answer: 'new' }]);
    expect(queue.ask('F', [2], a1)).toBe('new');
  });

  test('keeps a call that another cell still waits for', () => {
    const { queue, log } = queueWithLog();
    queue.ask('F', [1], a1);
    queue.ask('F', [1], b1);
    queue.calculationEnded();
    queue.ask('F', [2], a1);
    queue.calculationEnded();
    expect(log.cancelled).toEqual([]);
    queue.answered([{ id: 1, answer: 'x' }]);
    expect(log.woken).toEqual([[b1]]);
  });

  test('a call that is out of date before it left is never sent', () => {
    const { queue, log } = queueWithLog();
    queue.ask('F', [1], a1);
    queue.calculationEnded();
    queue.ask('F', [2], a1);
    queue.ask('F', [3], b1);
    queue.calculationEnded();
    queue.ask('F', [4], b1);
    queue.calculationEnded();
    expect(log.sent.map((calls) => calls.map((call) => call.args[0]))).toEqual([[1], [2, 3], [4]]);
    expect(log.cancelled).toEqual([[1], [3]]);
  });

  test('tells a blank, an omitted argument and an error apart', () => {
    const { queue, log } = queueWithLog();
    queue.ask('F', [null], a1);
    queue.ask('F', [''], a1);
    queue.ask('F', [0], a1);
    queue.ask('F', [{ error: '#N/A' }], a1);
    queue.calculationEnded();
    expect(log.sent[0]).toHaveLength(4);
  });

  test('remembers the last answers of a cell, for its sentence', () => {
    const { queue } = queueWithLog();
    queue.ask('F', [1], a1);
    queue.calculationEnded();
    queue.answered([{ id: 1, answer: { error: '#VALUE!', message: 'why' } }]);
    queue.ask('F', [1], a1);
    expect(queue.lastAnswers(a1)).toEqual([{ error: '#VALUE!', message: 'why' }]);
    expect(queue.lastAnswers(b1)).toEqual([]);
  });

  test('asks anew when it has been told to forget', () => {
    const { queue, log } = queueWithLog();
    queue.ask('F', [1], a1);
    queue.calculationEnded();
    queue.answered([{ id: 1, answer: 1 }]);
    queue.forget();
    expect(queue.ask('F', [1], a1)).toBeUndefined();
    queue.calculationEnded();
    expect(log.sent).toHaveLength(2);
  });

  test('cancels the call of a formula that is written over, and keeps no sentence of it', () => {
    const { queue, log } = queueWithLog();
    queue.ask('F', [1], a1);
    queue.ask('G', [1], b1);
    queue.calculationEnded();
    queue.answered([{ id: 2, answer: { error: '#VALUE!', message: 'old' } }]);
    queue.ask('G', [1], b1);
    queue.release(({ row }) => row === 0);
    queue.calculationEnded();
    expect(log.cancelled).toEqual([[1]]);
    expect(queue.busy()).toBe(false);
    expect(queue.lastAnswers(b1)).toEqual([]);
  });
});

describe('the memory of answers', () => {
  test('forgets what was asked for longest ago, and only when it is told to make room', () => {
    const memory = createAnswerMemory(30);
    memory.remember('one', 1);
    memory.remember('two', 2);
    memory.remember('three', 3);
    expect(memory.recall('one')).toBe(1);
    memory.makeRoom();
    // Each holds its name and a cell of 8: 11, 11 and 13. The limit leaves room for two, and "one" was asked for last.
    expect(memory.recall('two')).toBeUndefined();
    expect(memory.recall('three')).toBe(3);
    expect(memory.recall('one')).toBe(1);
  });

  test('counts the cells of a spilling answer', () => {
    const memory = createAnswerMemory(100);
    memory.remember(
      'many',
      Array.from({ length: 20 }, () => [1]),
    );
    memory.makeRoom();
    expect(memory.recall('many')).toBeUndefined();
  });
});
