import { writeCalculation } from '../../../src/host/calculations/writeCalculation';
import { isFailure } from '../../../src/host/failure';
import { shiftPlaces } from '../../../src/sheets/calculations/shift/shiftLayout';
import { shiftSheet } from '../../../src/sheets/calculations/shift/shiftSheet';
import { workbookImage } from '../../workbench/workbookImage';
import { countChanges, extentsOf } from '../lists/syncs';
import { noWait } from '../sheets/workbookToFollow';
import { useOffice } from '../useOffice';

const office = useOffice();
const { session } = office;

const spec = shiftSheet({
  ...{ language: 'sv', version: '1.2.3', day: 46_357, name: '=1+1' },
  ...{ yearlyCost: 1_000, firstYear: 2027, rampUp: [1], moves: [] },
});

async function valueAt(sheet: string, row: number, column: number): Promise<unknown> {
  return session().window.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    cell.load('values');
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    return value;
  });
}

test('a calculation comes on a new sheet, shown, and a text of the user’s never becomes a formula', async () => {
  expect(await writeCalculation(spec, 'sv', noWait)).toBe('Omställning');
  expect(await valueAt('Omställning', shiftPlaces.inputs.row + 1, 1)).toBe('=1+1');
  const { sheets } = workbookImage(session());
  expect(sheets.map(({ name }) => name)).toContain('Omställning');
});

test('a second one gets a number, and leaves what the user has changed on the first', async () => {
  await writeCalculation(spec, 'sv', noWait);
  await session().window.Excel.run(async (context) => {
    const { inputs } = shiftPlaces;
    const cost = context.workbook.worksheets
      .getItem('Omställning')
      .getRangeByIndexes(inputs.row + 2, 1, 1, 1);
    cost.values = [[77]];
    await context.sync();
  });
  expect(await writeCalculation(spec, 'sv', noWait)).toBe('Omställning 2');
  expect(await valueAt('Omställning', shiftPlaces.inputs.row + 2, 1)).toBe(77);
  expect(await valueAt('Omställning 2', shiftPlaces.inputs.row + 2, 1)).toBe(1_000);
});

test('whatever sync Excel refuses, the workbook is what it was', async () => {
  const changes = countChanges(session());
  await writeCalculation(spec, 'sv', noWait);
  let failures = 0;
  for (const [index, count] of [...changes].entries()) {
    for (const afterChanges of extentsOf(count)) {
      await office.reopen();
      const before = workbookImage(session());
      session().host.failSync({ sync: index + 1, afterChanges });
      const outcome = await writeCalculation(spec, 'sv', noWait);
      if (!isFailure(outcome)) continue;
      expect({ index, afterChanges, image: workbookImage(session()) }).toEqual({
        ...{ index, afterChanges },
        image: before,
      });
      failures += 1;
    }
  }
  expect(failures).toBeGreaterThan(8);
}, 120_000);
