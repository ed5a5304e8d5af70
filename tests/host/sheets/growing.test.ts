import { isFailure } from '../../../src/host/failure';
import { sheetKinds } from '../../../src/sheets/kinds';
import { forecastLines } from '../../../src/tables/forecastLines';
import { forecasts } from '../../../src/tables/forecasts';
import type { WorkbookTable } from '../../../src/tables/table';
import { type WorkbookImage, workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';
import { addKind, addTable, prepare, pressed, pressing, year2026 } from './workbookToFollow';

/* Whole workbooks are built and read in each: more than the usual five seconds where others compute too. */
jest.setTimeout(60_000);

const office = useOffice();
const kinds = sheetKinds.map(({ id, name }) => [id, name.sv] as const);

const emptyTable = async ({ name, columns }: WorkbookTable): Promise<void> =>
  addTable(office, name.sv, [columns.map(({ header }) => header.sv), columns.map(() => '')]);

/** All tables that a report sheet can need. */
async function prepareAll(): Promise<void> {
  await prepare(office);
  await addTable(office, 'Budget', [
    ['Månad', 'Placeringsform', 'Dygn', 'Belopp'],
    [46023, 'HVB', 31, 139_500],
  ]);
  await addTable(office, 'Utfall', [
    ['Datum', 'Belopp', 'Konto'],
    [46023, 139_500, '4561'],
  ]);
  await addTable(office, 'Kontomappning', [
    ['Konto', 'Placeringsform'],
    ['4561', 'HVB'],
  ]);
  await addTable(office, 'Personer', [
    ['Person', 'Född', 'Kategori', 'Från', 'Till'],
    ['A', 40179, 'Anvisad', 46023, ''],
  ]);
  await addTable(office, 'Ersättningsbelopp', [
    ['Kategori', 'Från', 'Belopp', 'Regel'],
    ['Anvisad', 45292, 1000, 'schablon'],
  ]);
  await emptyTable(forecasts);
  await emptyTable(forecastLines);
}

async function addKinds(): Promise<void> {
  for (const name of ['SiS', 'Stödboende', 'Familjehem']) await addKind(office, name);
}

const cellsOf = (name: string): WorkbookImage['sheets'][number]['cells'] =>
  workbookImage(office.session()).sheets.find((sheet) => sheet.name === name)?.cells ?? {};

/** What stands in the cells, without how they look. */
const contentsOf = (name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(cellsOf(name)).flatMap(([at, { formula, value }]) => {
      const content: unknown = formula ?? value;
      return content === undefined || content === '' ? [] : [[at, content] as const];
    }),
  );

describe.each(kinds)('when kinds come, the sheet %s', (kind, name) => {
  beforeEach(prepareAll);

  it('grows, and is as ours at the next refresh as it was', async () => {
    await pressed(year2026, kind);
    await addKinds();
    expect(await pressed(null, kind)).toMatchObject({ changed: [], missing: [] });
    const again = await pressing({ kind });
    expect(isFailure(again) ? again : [again.way, again.changed]).toEqual(['unchanged', []]);
  });

  it('has the same in the same cells as one that is built for so many', async () => {
    await pressed(year2026, kind);
    await addKinds();
    await pressed(null, kind);
    const grown = contentsOf(name);
    await office.reopen();
    await prepareAll();
    await addKinds();
    await pressed(year2026, kind);
    expect(grown).toEqual(contentsOf(name));
  });
});
