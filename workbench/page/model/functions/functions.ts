import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import type { MessageEntry } from '../objects/events';
import { isList, listOf } from '../protocol/plain';
import { exceeds } from '../protocol/payload';
import type {
  ArgumentCell,
  FunctionArgument,
  FunctionCall,
  FunctionResult,
  Functions,
} from './functionTypes';
import { readResult } from './results';

/** What custom functions need of the host. */
export interface FunctionSurroundings {
  readonly send: (entries: readonly MessageEntry[]) => void;
  readonly payloadLimit: number;
  /** Numbers of the runtime's features that are on. */
  readonly features: readonly number[];
}

/** Custom functions, and the service through which the add-in answers. */
export interface FunctionCalls {
  readonly functions: Functions;
  readonly service: ModelObject;
}

const category = 1;
const types = { invoke: 1000, cancel: 1001 } as const;
const flags = { cancelable: 1, allowErrors: 4 } as const;

function wireCell(cell: ArgumentCell): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  follows('errorArguments');
  return { type: 'CustomFunctionError', code: cell.error };
}

function isRows(argument: FunctionArgument): argument is readonly (readonly ArgumentCell[])[] {
  return isList(argument);
}

function wireArgument(argument: FunctionArgument): unknown {
  return isRows(argument) ? argument.map((row) => row.map(wireCell)) : wireCell(argument);
}

function invocation(call: FunctionCall): MessageEntry {
  const flag = flags.allowErrors + (call.cancelable === true ? flags.cancelable : 0);
  const message = [
    call.id,
    call.functionId,
    call.args.map(wireArgument),
    call.address ?? null,
    flag,
    call.parameterAddresses ?? null,
  ];
  return [category, types.invoke, '', JSON.stringify(message), call.id];
}

/** What is too large never arrives: Excel shows #BUSY! for ever. */
function tooLarge({ id }: FunctionCall): FunctionResult {
  follows('largeCallsStayBusy');
  return { id, ok: false, error: '#BUSY!' };
}

interface Answering {
  readonly ready: () => void;
  readonly answer: (entries: readonly unknown[]) => void;
  readonly features: readonly number[];
}

const service = defineClass<Answering>({
  className: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ ready }) => {
      ready();
      return null;
    },
    _GetEnabledFeatures: ({ features }) => {
      follows('functionFeatures');
      return features;
    },
    setInvocationArrayResults: ({ answer }, [entries]) => {
      answer(listOf(entries));
      return null;
    },
  },
});

/** The calls whose results are waited for, and those who wait. */
interface Desk {
  readonly waiting: Set<number>;
  readonly listeners: ((results: readonly FunctionResult[]) => void)[];
}

/** Results that nobody waits for, of cancelled calls, are dropped. */
function tell({ waiting, listeners }: Desk, results: readonly FunctionResult[]): void {
  const wanted = results.filter(({ id }) => waiting.delete(id));
  if (wanted.length > 0) for (const listener of listeners) listener(wanted);
}

function invoke(
  desk: Desk,
  { send, payloadLimit }: FunctionSurroundings,
  calls: readonly FunctionCall[],
): void {
  const entries: MessageEntry[] = [];
  const refused: FunctionResult[] = [];
  for (const call of calls) {
    desk.waiting.add(call.id);
    const entry = invocation(call);
    if (exceeds(entry[3], payloadLimit)) refused.push(tooLarge(call));
    else entries.push(entry);
  }
  if (entries.length > 0) send(entries);
  tell(desk, refused);
}

function cancel(desk: Desk, { send }: FunctionSurroundings, ids: readonly number[]): void {
  const entries = ids
    .filter((id) => desk.waiting.delete(id))
    .map((id): MessageEntry => [category, types.cancel, '', JSON.stringify({ invocationId: id }), id]);
  if (entries.length > 0) send(entries);
}

/** Calls of custom functions in the add-in. One message carries all calls of one `invoke`. */
export function createFunctionCalls(surroundings: FunctionSurroundings): FunctionCalls {
  const desk: Desk = { waiting: new Set(), listeners: [] };
  const signal = { ready: (): void => undefined };
  const ready = new Promise<void>((resolve) => {
    signal.ready = resolve;
  });
  const answer = (entries: readonly unknown[]): void => {
    tell(
      desk,
      entries.flatMap((entry) => readResult(entry) ?? []),
    );
  };
  return {
    service: service.create({
      ready: () => {
        signal.ready();
      },
      answer,
      features: surroundings.features,
    }),
    functions: {
      ready,
      invoke: (calls) => {
        invoke(desk, surroundings, calls);
      },
      cancel: (ids) => {
        cancel(desk, surroundings, ids);
      },
      onResults: (listener) => {
        desk.listeners.push(listener);
      },
    },
  };
}
