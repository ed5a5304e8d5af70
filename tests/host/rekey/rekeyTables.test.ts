import { inExcel } from '../../../src/host/batch';
import { isFailure, type Outcome } from '../../../src/host/failure';
import { type RenewedTable, renewedTables, requireAllKnown } from '../../../src/host/rekey/rekeyTables';
import { createRenewer } from '../../../src/host/rekey/renewedRows';
import type { TableCell } from '../../../src/import/list';
import { openOffice, type OfficeSession } from '../../workbench/officeInNode';

const old = { anna: 'P-AAAAA-AAAAA', bo: 'P-BBBBB-BBBBB', gone: 'P-GGGGG-GGGGG' };
const renewed = { anna: 'P-11111-11111', bo: 'P-22222-22222' };
const keys = { [old.anna]: renewed.anna, [old.bo]: renewed.bo };

describe('the rows of a table with new keys', () => {
  async function rowsOf(
    columnIds: readonly (string | null)[],
    rows: readonly (readonly TableCell[])[],
  ): Promise<ReturnType<ReturnType<typeof createRenewer>['renewed']>> {
    const renewer = createRenewer({ keys });
    await renewer.receiver.begin(columnIds);
    for (const row of rows) await renewer.receiver.add([row]);
    return renewer.renewed();
  }

  test('have them in persons and in names of placements, in the columns that are ours', async () => {
    const { plan, rows, cells } = await rowsOf(
      ['person', 'born', 'placementId', null],
      [
        [old.anna, 2012, `${old.anna}/2026-01-31 (2)`, `se ${old.anna}`],
        [old.gone, 2013, '4711', ''],
        ['', '', '', ''],
        ['B002', 2014, `${old.bo}/2026-02-01`, ''],
      ],
    );
    expect(cells).toBe(3);
    expect(rows).toEqual([
      [renewed.anna, `${renewed.anna}/2026-01-31 (2)`],
      ['B002', `${renewed.bo}/2026-02-01`],
    ]);
    expect(plan).toEqual({
      columnIds: ['person', 'placementId'],
      extras: [],
      removed: 0,
      origins: Int32Array.of(0, 1, 2, 3),
      filled: Int32Array.of(0, 3),
    });
  });

  test('that swap keys are swapped once', async () => {
    const renewer = createRenewer({ keys: { [old.anna]: old.bo, [old.bo]: old.anna } });
    await renewer.receiver.begin(['person', 'sameAs']);
    await renewer.receiver.add([[old.anna, old.bo]]);
    expect(renewer.renewed().rows).toEqual([[old.bo, old.anna]]);
  });

  test.each([
    ['both', [old.anna, `${old.bo}/2026-01-01/HVB`, old.anna], 2],
    ['one', [old.anna, 'B1'], 1],
    ['neither', ['B1', old.gone], 0],
  ])('count whom nobody can tell apart: %s', async (_, cells, alike) => {
    const renewer = createRenewer({ keys, alike: [old.anna, old.bo] });
    await renewer.receiver.begin(cells.map(() => 'person'));
    await renewer.receiver.add([cells]);
    expect(renewer.renewed().alike).toBe(alike);
  });

  test('stay as they are where no key has a new one', async () => {
    expect(await rowsOf(['person'], [[old.gone], ['B001'], [12]])).toMatchObject({ cells: 0, rows: [] });
  });

  test('keep a number beside a key as its text', async () => {
    const { rows } = await rowsOf(
      ['person', 'sameAs'],
      [
        [old.anna, 4711],
        ['x', old.bo],
      ],
    );
    expect(rows).toEqual([
      [renewed.anna, '4711'],
      ['x', renewed.bo],
    ]);
  });
});

test.each([
  [0, null],
  [3, { failure: 'unknownPersons', count: 3 }],
] as const)('with %i persons of whom no new key can be told', async (unknown, failure) => {
  const outcome = await inOffice(() => {
    requireAllKnown({ keys, unknown });
    return Promise.resolve(null);
  });
  expect(outcome).toEqual(failure);
});

let session: OfficeSession;

beforeEach(async () => {
  session = await openOffice({ excelApi: '1.13' });
  Object.assign(globalThis, { Excel: session.window.Excel });
});

afterEach(() => {
  expect(session.host.missing()).toEqual([]);
  expect(session.host.faults()).toEqual([]);
  Reflect.deleteProperty(globalThis, 'Excel');
});

function inOffice<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  return inExcel(work);
}

/** A table as the user has it, on a sheet of its own. */
async function table(name: string, rows: readonly (readonly TableCell[])[]): Promise<void> {
  await session.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Blad ${name}`);
    const range = sheet.getRangeByIndexes(1, 1, rows.length, rows[0]?.length ?? 0);
    range.values = rows.map((row) => [...row]);
    sheet.tables.add(range, true).name = name;
    await context.sync();
  });
}

async function others(listed = 'placements'): Promise<Outcome<readonly RenewedTable[]>> {
  const watch = { progress: () => undefined, signal: new AbortController().signal };
  const renewal = { rekeying: { keys, unknown: 0 }, listed, language: 'sv' } as const;
  return inOffice((context) => renewedTables(context, renewal, watch));
}

async function named(): Promise<readonly (readonly [string, number])[]> {
  const tables = await others();
  if (isFailure(tables)) throw new Error(tables.failure);
  return tables.map(({ table: { name }, cells }) => [name, cells] as const);
}

describe('the workbook’s other tables', () => {
  test('are those with keys in them, in either language; the list’s own and the user’s are not', async () => {
    await table('Placeringar', [
      ['Person', 'Startdatum'],
      [old.anna, 45_658],
    ]);
    await table('Personer', [
      ['Person', 'Född'],
      [old.anna, 2012],
      [old.bo, 2013],
    ]);
    await table('Absences', [
      ['Placement ID', 'From'],
      [`${old.anna}/2026-01-31`, 45_700],
    ]);
    await table('SammaPerson', [
      ['Person', 'Är samma som'],
      [old.anna, old.bo],
    ]);
    await table('Justeringar', [
      ['Placerings-ID', 'Från'],
      ['4711', 45_700],
    ]);
    await table('MinaBarn', [
      ['Person', 'Namn'],
      [old.anna, 'x'],
    ]);
    expect(new Map(await named())).toEqual(
      new Map([
        ['Personer', 2],
        ['Absences', 1],
        ['SammaPerson', 2],
      ]),
    );
  });

  test('get the rows in which a key has changed', async () => {
    await table('Personer', [
      ['Född', 'Person'],
      [2011, 'B001'],
      [2012, old.anna],
      [2013, old.gone],
    ]);
    const tables = await others();
    if (isFailure(tables)) throw new Error(tables.failure);
    const [persons] = tables;
    expect(persons?.table.plan.filled).toEqual(Int32Array.of(1));
    expect(await persons?.rows(0, 1)).toEqual({ from: 0, rows: [[renewed.anna]] });
    expect(await persons?.rows(1, 1)).toEqual({ from: 1, rows: [] });
    expect(persons?.table.layout.after).toEqual(persons?.table.layout.before);
    expect(persons?.table.layout.changed).toEqual([1]);
  });

  test('are refused where one of them cannot be written', async () => {
    await table('Personer', [
      ['Person', 'Född'],
      [old.anna, 2012],
    ]);
    const held = session.grid.tables().find(({ name }) => name === 'Personer');
    session.grid.filters(held?.id ?? '', true);
    expect(await others()).toEqual({ failure: 'tableFiltered', table: 'Personer' });
  });
});
