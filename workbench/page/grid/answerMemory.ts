import type { Answer } from './callQueue';

/** Remembered answers of calls, bounded by how much they hold. */
export interface AnswerMemory {
  readonly recall: (key: string) => Answer | undefined;
  readonly remember: (key: string, answer: Answer) => void;
  /**
   * Forgets what was asked for longest ago, down to the limit. Called at rest only: forgetting an answer that a running
   * calculation needs would make its cells ask for ever.
   */
  readonly makeRoom: () => void;
  readonly forgetAll: () => void;
}

interface Remembered {
  readonly answer: Answer;
  readonly size: number;
}

/** A cell of an answer, in characters, roughly. */
const cellSize = 8;

/** A memory of about `limit` characters. */
export function createAnswerMemory(limit: number): AnswerMemory {
  const remembered = new Map<string, Remembered>();
  let total = 0;

  const drop = (key: string): void => {
    total -= remembered.get(key)?.size ?? 0;
    remembered.delete(key);
  };
  const put = (key: string, entry: Remembered): void => {
    drop(key);
    remembered.set(key, entry);
    total += entry.size;
  };

  return {
    recall(key) {
      const entry = remembered.get(key);
      if (entry !== undefined) put(key, entry);
      return entry?.answer;
    },
    remember(key, answer) {
      put(key, { answer, size: key.length + sizeOf(answer) });
    },
    makeRoom() {
      for (const key of remembered.keys()) {
        if (total <= limit) return;
        drop(key);
      }
    },
    forgetAll() {
      remembered.clear();
      total = 0;
    },
  };
}

const isRows = (answer: Answer): answer is Answer & readonly (readonly unknown[])[] => Array.isArray(answer);

const sizeOf = (answer: Answer): number =>
  isRows(answer) ? answer.length * (answer[0]?.length ?? 0) * cellSize : cellSize;
