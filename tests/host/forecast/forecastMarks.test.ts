import { isFailure } from '../../../src/host/failure';
import { followTables } from '../../../src/host/forecast/followTables';
import { changedTables, type TableMarks } from '../../../src/host/forecast/forecastMarks';
import { readForecastAndScenarios, readForecastMarks } from '../../../src/host/forecast/forecastTables';
import { messages } from '../../workbench/trial';
import { day } from '../../core/help';
import { put } from '../behind/figureAt';
import { addTable } from '../sheets/workbookToFollow';
import { useOffice } from '../useOffice';

const office = useOffice();

beforeEach(async () => {
  await addTable(office, 'Placeringar', [
    ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Dygnspris'],
    ['P-1', 'HVB', day('2026-01-01'), 5_000],
  ]);
  await addTable(office, 'Budget', [
    ['Månad', 'Placeringsform', 'Belopp'],
    ['', '', ''],
  ]);
});

async function marks(): Promise<TableMarks> {
  const read = await readForecastMarks();
  if (isFailure(read)) throw new Error(read.failure);
  return read;
}

const write = (address: string, row: readonly (string | number)[]): void => {
  put(office.session(), address, [row]);
};

describe('what the tables of a forecast held', () => {
  it('is the same again when it is read to be compared', async () => {
    const read = await readForecastAndScenarios();
    expect(isFailure(read) ? read : read.marks).toEqual(await marks());
    expect(Object.keys(await marks())).toEqual(['placements']);
  });

  it('is something else when a cell is, and the same when that is taken back', async () => {
    const before = await marks();
    write('Placeringar!D4', [6_000]);
    expect(changedTables(before, await marks())).toEqual(['placements']);
    write('Placeringar!D4', [5_000]);
    expect(changedTables(before, await marks())).toEqual([]);
  });

  it('counts a table that gets its first row, and one that is emptied', async () => {
    const before = await marks();
    write('Budget!A4', [day('2026-01-01'), 'HVB', 100_000]);
    const filled = await marks();
    expect(changedTables(before, filled)).toEqual(['budget']);
    write('Budget!A4', ['', '', '']);
    expect(changedTables(filled, await marks())).toEqual(['budget']);
  });
});

it('hears of what is written in tables, and of nothing beside them, until it ends', async () => {
  let heard = 0;
  const unfollow = await followTables(() => {
    heard += 1;
  });
  if (isFailure(unfollow)) throw new Error(unfollow.failure);
  write('Placeringar!D4', [6_000]);
  await messages();
  expect(heard).toBe(1);
  write('Placeringar!K20', [1]);
  await messages();
  expect(heard).toBe(1);
  await unfollow();
  write('Placeringar!D4', [7_000]);
  await messages();
  expect(heard).toBe(1);
});
