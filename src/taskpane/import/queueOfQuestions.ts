import type { ListReader } from '../../host/lists/listReader';

/** What is asked of a reader, and what is done with its answer. */
export type Question = (reader: ListReader) => Promise<void>;

/** A question that is stopped through the signal as soon as something else is asked. */
export type StoppableQuestion = (reader: ListReader, signal: AbortSignal) => Promise<void>;

/** One reader at a time, which is asked one thing at a time. */
export interface Queue {
  /** Whether this reader is the one in use. */
  readonly isInUse: (reader: ListReader) => boolean;
  /** Lets the reader in use go, and whatever it is doing, and takes another or none. */
  readonly take: (reader: ListReader | null) => void;
  /**
   * Asks the reader that is in use now, when everything asked before has been answered or stopped. Nothing is asked when it
   * has been let go by then.
   */
  readonly ask: (question: Question) => Promise<void>;
  /** As ask, for something that gives way to whatever is asked next. */
  readonly askMeanwhile: (question: StoppableQuestion) => Promise<void>;
  /** Asks the reader in use at once, beside everything else: for what changes nothing. */
  readonly look: (question: Question) => Promise<void>;
}

/** A queue without a reader. What a reader in use throws goes to the listener, what others throw is of no interest. */
export function queueOfQuestions(onError: (error: unknown) => void): Queue {
  let inUse: ListReader | null = null;
  let last: Promise<void> = Promise.resolve();
  let meanwhile: AbortController | null = null;
  const isInUse = (reader: ListReader): boolean => reader === inUse;
  const put = async (reader: ListReader | null, question: Question): Promise<void> => {
    if (reader === null || !isInUse(reader)) return;
    try {
      await question(reader);
    } catch (error) {
      if (isInUse(reader)) onError(error);
    }
  };
  const ask: Queue['ask'] = (question) => {
    meanwhile?.abort();
    const reader = inUse;
    last = last.then(() => put(reader, question));
    return last;
  };
  return {
    isInUse,
    take: (reader) => {
      meanwhile?.abort();
      inUse?.stop();
      inUse = reader;
    },
    ask,
    askMeanwhile: (question) => {
      const controller = new AbortController();
      const asked = ask(async (reader) => {
        if (!controller.signal.aborted) await question(reader, controller.signal);
      });
      meanwhile = controller;
      return asked;
    },
    look: (question) => put(inUse, question),
  };
}
