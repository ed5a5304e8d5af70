import { functions } from '../../src/functions';
import { sizeOf } from '../../src/functions/results/size';
import { functionOf } from '../functions/call';
import { loadRuntime } from './customFunctionsRuntime';

/** What the runtime hands to every function after its arguments. */
const invocation = { functionName: 'x', address: 'Blad1!A1' };

const globals: { CustomFunctions?: unknown; Office?: unknown } = globalThis;

const runtime = loadRuntime();

beforeAll(async () => {
  globals.CustomFunctions = runtime;
  await import('../../src/host/functions');
});

afterEach(() => {
  delete globals.Office;
});

/** The answer as it travels to Excel. */
function sentText(id: string, ...args: readonly unknown[]): string {
  return JSON.stringify(runtime._association.mappings[id]?.(...args, invocation));
}

function sent(id: string, ...args: readonly unknown[]): unknown {
  return JSON.parse(sentText(id, ...args));
}

function speak(displayLanguage: string | undefined): void {
  globals.Office = { context: { displayLanguage } };
}

const start = 46050;
const end = 46056;

test('every function is associated with its id', () => {
  expect(Object.keys(runtime._association.mappings).sort()).toEqual(functions.map(({ id }) => id));
});

test('values travel as they are, in rows', () => {
  expect(sent('CAREDAYS', [[start], [start]], [[end], [0]], null, end, null, null)).toEqual([[7], [7]]);
});

test('the invocation is never taken for an argument, also where arguments are left out', () => {
  expect(sent('CAREDAYS', [[start]], [[end]])).toEqual([[7]]);
});

describe('an error inside an answer', () => {
  test('carries its sentence as #VALUE!', () => {
    expect(sent('CAREDAYS', [[start], ['31/1 2026']], [[end], [end]], null, null, null, null)).toEqual([
      [7],
      [
        {
          valueType: 'CustomFunctionError',
          type: 'Error',
          basicType: 'Error',
          code: '#VALUE!',
          basicValue: '#VALUE!',
          errorType: 'Value',
          message:
            'Rad 2, startdatum: ”31/1 2026” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
        },
      ],
    ]);
  });

  test('carries its sentence as #N/A', () => {
    expect(sent('PLACEMENTCOST', [[start]], [[end]], [[0]], null, null, null, null)).toEqual([
      [
        expect.objectContaining({
          basicValue: '#N/A',
          errorType: 'NotAvailable',
          message: 'Dygnspris: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.',
        }),
      ],
    ]);
  });

  test.each(['#DIV/0!', '#NUM!', '#NULL!'])('carries no sentence as %s, which Excel would refuse', (kind) => {
    const text = sentText('CAREDAYS', [[{ type: 'Error', basicValue: kind }]], [[end]]);
    expect(text).toContain(`"basicValue":"${kind}"`);
    expect(text).not.toContain('message');
  });

  test('that the runtime itself made of a cell comes back as it was', () => {
    const cell = new runtime.Error('#N/A');
    expect(sentText('CAREDAYS', [[cell]], [[end]])).toContain('"basicValue":"#N/A"');
  });
});

describe('a problem of the whole call', () => {
  test('is an answer of one cell', () => {
    expect(sent('CAREDAYS', [[start], [start]], [[end], [end]], 'i år', null, null, null)).toEqual([
      [
        expect.objectContaining({
          basicValue: '#VALUE!',
          message: 'Från: ”i år” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.',
        }),
      ],
    ]);
  });
});

describe('the language of the sentences', () => {
  test.each([
    ['sv-SE', 'Startdatum: datum saknas.'],
    ['SV', 'Startdatum: datum saknas.'],
    ['en-US', 'Start: the date is missing.'],
    ['fi-FI', 'Start: the date is missing.'],
    [undefined, 'Startdatum: datum saknas.'],
  ])('with Excel in %s', (language, sentence) => {
    speak(language);
    expect(sentText('CAREDAYS', [['']], [[end]])).toContain(sentence);
  });

  test.each([{ Office: undefined }, { Office: {} }])(
    'is Swedish before Office knows: $Office',
    ({ Office }) => {
      if (Office !== undefined) globals.Office = Office;
      expect(sentText('CAREDAYS', [['']], [[end]])).toContain('Startdatum: datum saknas.');
    },
  );
});

test('the size that a result is taken to have is never below what travels, and near it', () => {
  const args = [
    [['x'], [start], ['']],
    [[end], [end], [end]],
    [[0], ['1 467'], [1]],
  ];
  const travels = Buffer.byteLength(sentText('PLACEMENTCOST', ...args));
  const counted = sizeOf(functionOf('PLACEMENTCOST').run(args));
  expect(counted).toBeGreaterThanOrEqual(travels);
  expect(counted - travels).toBeLessThan(3 * 64);
});
