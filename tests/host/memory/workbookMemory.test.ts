import { inExcel } from '../../../src/host/batch';
import type { Outcome } from '../../../src/host/failure';
import { readMemory } from '../../../src/host/memory/workbookMemory';
import { createTable } from '../../../src/host/tables';
import type { ListMemory } from '../../../src/import/memory';
import { kinds } from '../../../src/tables/kinds';
import { openOffice, type OfficeSession } from '../../workbench/officeInNode';

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

const memory = (): Promise<Outcome<ListMemory>> => inExcel((context) => readMemory(context, {}));

/** A table as the user might have made it: its first row are its headers. */
async function table(name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await session.window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Blad med ${name}`);
    const range = sheet.getRangeByIndexes(2, 1, rows.length, rows[0]?.length ?? 0);
    range.values = rows.map((row) => [...row]);
    sheet.tables.add(range, true).name = name;
    await context.sync();
  });
}

test('a workbook without the tables has neither kinds nor persons who are the same', async () => {
  expect(await memory()).toMatchObject({ kinds: null, samePersons: {} });
});

test.each(['sv', 'en'] as const)(
  'the shipped table of kinds gives its kinds in its language, %s',
  async (language) => {
    await createTable(kinds, language);
    const expected = kinds.rows.map(([name]) =>
      typeof name === 'object' && name !== null ? name[language] : '',
    );
    expect(await memory()).toMatchObject({ kinds: expected });
  },
);

test('a table of the user’s own gives each kind once, whatever else it holds', async () => {
  await table('Former', [
    ['Räknar dygn', 'Placeringsform'],
    ['ja', 'HVB natt '],
    ['nej', ''],
    ['ja', 'Eget hem'],
    ['ja', 'HVB natt'],
    ['ja', '19121212-1212'],
  ]);
  expect(await memory()).toMatchObject({ kinds: ['HVB natt', 'Eget hem'] });
});

test('an empty table of kinds leaves the shipped ones', async () => {
  await table('Former', [
    ['Placeringsform', 'Räknar dygn'],
    ['', ''],
  ]);
  expect(await memory()).toMatchObject({ kinds: null });
});

test('persons who are the same are read as they stand; the first row of a person counts', async () => {
  await table('SammaPerson', [
    ['Person', 'Är samma som', 'Varför'],
    ['P-1', 'P-2', 'fick personnummer'],
    [4711, 12, ''],
    ['P-1', 'P-3', ''],
    ['P-4', '', ''],
    ['', 'P-5', ''],
    ['P-6', 'P-7K3M9-QXT2A', ''],
  ]);
  const samePersons = { 'P-1': 'P-2', 4711: '12', 'P-6': 'P-7K3M9-QXT2A' };
  expect(await memory()).toMatchObject({ samePersons, unusedSamePersons: 0 });
});

test.each([
  'Anna Ek',
  'Anna',
  'Anna-Karin12',
  '19901211-9948',
  '9012119948',
  'Anna 19901211-9948',
  'bor hos mormor 2',
])(
  'nobody is written as %s, since it may be a name or a number: the row is counted instead',
  async (sameAs) => {
    await table('SammaPerson', [
      ['Person', 'Är samma som'],
      ['B1', sameAs],
      ['B1', 'B2'],
    ]);
    expect(await memory()).toMatchObject({ samePersons: { B1: 'B2' }, unusedSamePersons: 1 });
  },
);
