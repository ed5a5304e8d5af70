import type { FunctionCall, FunctionResult } from '../../../workbench/page/model/host';
import type { HostMessage } from '../../../workbench/page/model/hostTypes';
import { openOffice, type FunctionRuntime, type OfficeSession } from '../officeInNode';

/** What the add-in of these tests can calculate. */
function associate({ associate: define, Error: FunctionError, ErrorCode }: FunctionRuntime): string[] {
  const cancelled: string[] = [];
  const code = (name: string): string => ErrorCode[name] ?? name;
  define('ADD', (one: number, other: number) => one + other);
  define(
    'SUM',
    (cells: number[][], scale: number | null) =>
      cells.flat().reduce((sum, cell) => sum + cell, 0) * (scale ?? 1),
  );
  define('KIND', (value: unknown) =>
    value instanceof FunctionError ? `error ${JSON.stringify(value)}` : typeof value,
  );
  define('KINDS', (cells: unknown[][]) =>
    cells.map((row) => row.map((cell) => cell instanceof FunctionError)),
  );
  define(
    'PLACE',
    (_: unknown, invocation: { address: string; parameterAddresses: string[] }) =>
      `${invocation.address} ${JSON.stringify(invocation.parameterAddresses)}`,
  );
  define(
    'LATER',
    (count: number) =>
      new Promise((resolve) =>
        setTimeout(() => {
          resolve([[count, count * 2]]);
        }, 5),
      ),
  );
  define('THROWS', (name: string) => {
    if (name === 'plain') throw new Error('boom');
    throw new FunctionError(code(name), 'why');
  });
  define('RETURNS', (name: string) => new FunctionError(code(name), 'why'));
  define('REJECTS', () => Promise.reject(new Error('boom')));
  define('NUMBER', (name: string) => Number(name));
  define('ROWS', () => [
    [1, new FunctionError(code('notAvailable'), 'the row is missing')],
    [new FunctionError(code('invalidValue'), 'row 2'), new FunctionError(code('invalidNumber'), 'not shown')],
  ]);
  define('NULLS', () => [[null, 1]]);
  define('RAGGED', () => [[1, 2], [3]]);
  define('FLAT', () => [1, 2]);
  define('SLOW', (invocation: { onCanceled: () => void }) => {
    invocation.onCanceled = (): void => {
      cancelled.push('SLOW');
    };
    return new Promise(() => undefined);
  });
  return cancelled;
}

let session: OfficeSession;
let cancelled: string[];
let messages: HostMessage[];
let lastId = 0;

beforeAll(async () => {
  session = await openOffice({ functionFeatures: [2] });
  cancelled = associate(session.window.CustomFunctions);
  await session.host.functions.ready;
  messages = [];
  session.host.onMessage((message) => messages.push(message));
});

type Call = Omit<FunctionCall, 'id'>;

/** Calls functions in one message and waits until all have answered, or for a while. */
function call(calls: readonly Call[]): Promise<FunctionResult[]> {
  const numbered = calls.map((one): FunctionCall => {
    lastId += 1;
    return { ...one, id: lastId };
  });
  const wanted = new Map(numbered.map(({ id }, index) => [id, index]));
  return new Promise((resolve) => {
    const results: FunctionResult[] = [];
    session.host.functions.onResults((arrived) => {
      for (const result of arrived) {
        const index = wanted.get(result.id);
        if (index !== undefined) results[index] = result;
      }
      if (Object.keys(results).length === calls.length) resolve(results);
    });
    session.host.functions.invoke(numbered);
  });
}

/** A result without its id. */
function bare(result: FunctionResult | undefined): object | undefined {
  return result && Object.fromEntries(Object.entries(result).filter(([name]) => name !== 'id'));
}

const value = (content: unknown): object => ({ ok: true, value: content });
const error = (text: string, message?: string): object => ({
  ok: false,
  error: text,
  ...(message === undefined ? {} : { message }),
});

const cases: readonly [string, Call, object][] = [
  ['scalars', { functionId: 'ADD', args: [40, 2] }, value(42)],
  ['a function by its id in another case', { functionId: 'add', args: [1, 2] }, value(3)],
  [
    'rows, and an optional left out',
    {
      functionId: 'SUM',
      args: [
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ],
    },
    value(10),
  ],
  [
    'rows, and an optional given',
    {
      functionId: 'SUM',
      args: [
        [
          [1, 2],
          [3, 4],
        ],
        10,
      ],
    },
    value(100),
  ],
  ['a promise of rows', { functionId: 'LATER', args: [2] }, value([[2, 4]])],
  [
    'its address, and those of its arguments',
    { functionId: 'PLACE', args: [1], address: 'Sheet1!C7', parameterAddresses: ['Data!B2'] },
    value('Sheet1!C7 ["Data!B2"]'),
  ],
  [
    'an error among arguments',
    { functionId: 'KINDS', args: [[['a', { error: '#N/A' }]]] },
    value([[false, true]]),
  ],
  ['a thrown #N/A', { functionId: 'THROWS', args: ['notAvailable'] }, error('#N/A', 'why')],
  ['a thrown #VALUE!', { functionId: 'THROWS', args: ['invalidValue'] }, error('#VALUE!', 'why')],
  [
    'a thrown #DIV/0!, which shows no sentence',
    { functionId: 'THROWS', args: ['divisionByZero'] },
    error('#DIV/0!'),
  ],
  ['a thrown #NUM!', { functionId: 'THROWS', args: ['invalidNumber'] }, error('#NUM!')],
  ['a thrown #NULL!', { functionId: 'THROWS', args: ['nullReference'] }, error('#NULL!')],
  [
    'a thrown #REF!, which arrives as #VALUE!',
    { functionId: 'THROWS', args: ['invalidReference'] },
    error('#VALUE!', 'why'),
  ],
  ['a bug', { functionId: 'THROWS', args: ['plain'] }, error('#VALUE!')],
  ['a rejected promise', { functionId: 'REJECTS', args: [] }, error('#VALUE!')],
  ['a returned #NAME?', { functionId: 'RETURNS', args: ['invalidName'] }, error('#NAME?')],
  ['a returned #N/A', { functionId: 'RETURNS', args: ['notAvailable'] }, error('#N/A', 'why')],
  ['NaN', { functionId: 'NUMBER', args: ['x'] }, error('#NUM!')],
  ['infinity', { functionId: 'NUMBER', args: ['Infinity'] }, error('#NUM!')],
  ['a function that nobody associated', { functionId: 'NOWHERE', args: [] }, error('#VALUE!')],
  ['null in rows, as 0', { functionId: 'NULLS', args: [] }, value([[0, 1]])],
  ['rows of different lengths', { functionId: 'RAGGED', args: [] }, error('#VALUE!')],
  ['a flat list', { functionId: 'FLAT', args: [] }, error('#VALUE!')],
  [
    'errors inside rows, with their sentences',
    { functionId: 'ROWS', args: [] },
    value([
      [1, { error: '#N/A', message: 'the row is missing' }],
      [{ error: '#VALUE!', message: 'row 2' }, { error: '#NUM!' }],
    ]),
  ],
];

describe('custom functions', () => {
  let results: FunctionResult[];
  beforeAll(async () => {
    messages.length = 0;
    results = await call(cases.map(([, one]) => one));
  });

  it('are called in one message', () => {
    expect(messages.map(({ name, payload }) => [name, payload.length])).toEqual([
      ['richApiMessage', cases.length],
    ]);
  });

  it.each(cases.map(([title, , expected], index) => [title, index, expected] as const))(
    '%s',
    (_, index, expected) => {
      expect(bare(results[index])).toEqual(expected);
    },
  );

  it('cannot be reached with more than five megabytes', async () => {
    const rows = Array.from({ length: 60000 }, (_, index) => ['x'.repeat(90), index]);
    const [large, small] = await call([
      { functionId: 'SUM', args: [rows, null] },
      { functionId: 'ADD', args: [1, 1] },
    ]);
    expect([bare(large), bare(small)]).toEqual([error('#BUSY!'), value(2)]);
  });

  it('are told when a call is cancelled, and its result is dropped', async () => {
    const ids = [900001, 900002];
    const seen: number[] = [];
    session.host.functions.onResults((arrived) => seen.push(...arrived.map(({ id }) => id)));
    session.host.functions.invoke([
      { id: 900001, functionId: 'SLOW', args: [], cancelable: true },
      { id: 900002, functionId: 'LATER', args: [1] },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 1));
    session.host.functions.cancel(ids);
    await call([{ functionId: 'ADD', args: [1, 1] }]);
    expect(cancelled).toEqual(['SLOW']);
    expect(seen.filter((id) => ids.includes(id))).toEqual([]);
    expect(session.host.faults()).toEqual([]);
  });
});
