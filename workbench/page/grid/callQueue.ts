/**
 * Calls from cells to custom functions, as Excel makes them: a formula is evaluated at once with the answer that is
 * known or as busy, the calls of one calculation leave together, and the answers mark their cells for the next one.
 */

import { createAnswerMemory, type AnswerMemory } from './answerMemory';
import type { CellContent } from './grid';

/** An answer of a custom function: a value or an error with the sentence that Excel shows on its card. */
export type AnswerCell = CellContent | AnswerError;

export interface AnswerError {
  readonly error: string;
  readonly message?: string | undefined;
}

/** What a custom function gave: one value, or rows that spill. */
export type Answer = AnswerCell | readonly (readonly AnswerCell[])[];

/** One cell of an argument: null for a blank, an error with its text. */
export type CallCell = CellContent | { readonly error: string } | null;

/** An argument: a value, or the rows of a range; null when it is left out. */
export type CallArgument = CallCell | readonly (readonly CallCell[])[];

/** The cell that holds the formula; rows and columns from 0. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionCall {
  readonly id: number;
  readonly functionId: string;
  readonly args: readonly CallArgument[];
  readonly cell: CallingCell;
}

export interface ReceivedAnswer {
  readonly id: number;
  readonly answer: Answer;
}

export interface CallQueueOutlets {
  /** One message to the add-in with every call of a calculation. */
  readonly send: (calls: readonly FunctionCall[]) => void;
  /** These calls are out of date: no cell waits for them any more. */
  readonly cancel: (ids: readonly number[]) => void;
  /** The cells whose answers have come and that must be calculated again. */
  readonly wake: (cells: readonly CallingCell[]) => void;
}

export interface CallQueue {
  /** The known answer, or undefined when the call is under way (the cell is busy). */
  ask: (functionId: string, args: readonly CallArgument[], cell: CallingCell) => Answer | undefined;
  /** The calculation is over: send what it asked for, cancel what nobody asks for any more. */
  calculationEnded: () => void;
  /** Answers have come from the add-in. */
  answered: (answers: readonly ReceivedAnswer[]) => void;
  /** The last answers that the formula of a cell was given, for showing an error's sentence. */
  lastAnswers: (cell: CallingCell) => readonly Answer[];
  /** Something else is written into these cells: what they asked for nobody waits for any more. */
  release: (isWritten: (cell: CallingCell) => boolean) => void;
  /** True while a call is unanswered. */
  busy: () => boolean;
  /** Forgets every answer, so that the next calculation asks anew. */
  forget: () => void;
}

interface Pending extends FunctionCall {
  readonly key: string;
  readonly waiting: Map<string, CallingCell>;
  sent: boolean;
}

interface CellUse {
  readonly cell: CallingCell;
  readonly pass: number;
  readonly keys: Set<string>;
  readonly answers: Answer[];
}

/** How many characters of calls and answers are remembered; a formula whose answer was forgotten asks again. */
const memoryLimit = 100_000_000;

const cellKey = (cell: CallingCell): string => `${cell.sheetId}!${String(cell.row)}:${String(cell.column)}`;

interface QueueState {
  readonly outlets: CallQueueOutlets;
  readonly memory: AnswerMemory;
  readonly pending: Map<string, Pending>;
  readonly uses: Map<string, CellUse>;
  /** Counts calculations, so that what a cell asked for in an earlier one is known to be out of date. */
  pass: number;
  lastId: number;
}

/** A queue over the given outlets; it knows nothing of grids or of office.js. */
export function createCallQueue(outlets: CallQueueOutlets): CallQueue {
  const state: QueueState = {
    outlets,
    memory: createAnswerMemory(memoryLimit),
    pending: new Map(),
    uses: new Map(),
    pass: 0,
    lastId: 0,
  };
  return {
    ask: (functionId, args, cell) => ask(state, { functionId, args, cell }),
    calculationEnded: () => {
      sendAsked(state);
    },
    answered: (received) => {
      takeAnswers(state, received);
    },
    lastAnswers: (cell) => state.uses.get(cellKey(cell))?.answers ?? [],
    release: (isWritten) => {
      release(state, isWritten);
    },
    busy: () => state.pending.size > 0,
    forget: () => {
      state.memory.forgetAll();
    },
  };
}

function ask(state: QueueState, { functionId, args, cell }: Omit<FunctionCall, 'id'>): Answer | undefined {
  const key = `${functionId}\n${JSON.stringify(args)}`;
  const use = useOf(state, cell);
  const answer = state.memory.recall(key);
  if (answer !== undefined) {
    use.answers.push(answer);
    return answer;
  }
  use.keys.add(key);
  pendingCall(state, { key, functionId, args, cell }).waiting.set(cellKey(cell), cell);
  return undefined;
}

/** What the cell asks for in this calculation; what it asked for in an earlier one it no longer waits for. */
function useOf(state: QueueState, cell: CallingCell): CellUse {
  const known = state.uses.get(cellKey(cell));
  if (known?.pass === state.pass) return known;
  if (known !== undefined) stopWaiting(state, known);
  const fresh: CellUse = { cell, pass: state.pass, keys: new Set(), answers: [] };
  state.uses.set(cellKey(cell), fresh);
  return fresh;
}

function stopWaiting({ pending }: QueueState, { cell, keys }: CellUse): void {
  for (const key of keys) pending.get(key)?.waiting.delete(cellKey(cell));
}

function release(state: QueueState, isWritten: (cell: CallingCell) => boolean): void {
  for (const [key, use] of state.uses) {
    if (!isWritten(use.cell)) continue;
    stopWaiting(state, use);
    state.uses.delete(key);
  }
}

function pendingCall(state: QueueState, call: Omit<Pending, 'id' | 'waiting' | 'sent'>): Pending {
  const known = state.pending.get(call.key);
  if (known !== undefined) return known;
  state.lastId += 1;
  const fresh: Pending = { ...call, id: state.lastId, waiting: new Map(), sent: false };
  state.pending.set(call.key, fresh);
  return fresh;
}

function sendAsked(state: QueueState): void {
  state.pass += 1;
  dropUnwanted(state);
  if (state.pending.size === 0) state.memory.makeRoom();
  const calls = [...state.pending.values()].filter((call) => !call.sent);
  for (const call of calls) call.sent = true;
  if (calls.length > 0)
    state.outlets.send(calls.map(({ id, functionId, args, cell }) => ({ id, functionId, args, cell })));
}

function dropUnwanted({ pending, outlets }: QueueState): void {
  const unwanted = [...pending.values()].filter((call) => call.waiting.size === 0);
  for (const call of unwanted) pending.delete(call.key);
  const sent = unwanted.filter((call) => call.sent).map((call) => call.id);
  if (sent.length > 0) outlets.cancel(sent);
}

function takeAnswers(state: QueueState, received: readonly ReceivedAnswer[]): void {
  const byId = new Map([...state.pending.values()].map((call) => [call.id, call]));
  const woken = new Map<string, CallingCell>();
  for (const { id, answer } of received) {
    const call = byId.get(id);
    if (call === undefined) continue;
    state.pending.delete(call.key);
    state.memory.remember(call.key, answer);
    for (const [key, cell] of call.waiting) woken.set(key, cell);
  }
  if (woken.size > 0) state.outlets.wake([...woken.values()]);
}
