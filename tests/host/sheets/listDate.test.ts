import { isDay } from '../../../src/core/day';
import { readListDate } from '../../../src/host/sheets/listDate';
import { useOffice } from '../useOffice';
import { addTable } from './workbookToFollow';

const office = useOffice();

async function listDateBy(today: number): Promise<unknown> {
  if (!isDay(today)) throw new Error(`not a day: ${today}`);
  return readListDate(today);
}

/* 46060 = 2026-02-07, 46070 = 2026-02-17, 46080 = 2026-02-27. */
const rows = [
  ['Placerings-ID', 'Startdatum', 'Slutdatum', 'Planerat slut'],
  ['1', 46060, 46080, ''],
  ['2', 46050, '', 46075],
  ['3', 'i maj', 46070.5, ''],
];

test.each([
  ['first and last days, with a time of day cut off', 46079, 46070],
  ['also one of today', 46080, 46080],
  ['only first days where all last days lie ahead', 46065, 46060],
  ['none where all days lie ahead; a planned end shows nothing', 46049, null],
])('the list shows %s', async (_, today, expected) => {
  await addTable(office, 'Placeringar', rows);
  expect(await listDateBy(today)).toBe(expected);
});

test('a workbook without the table shows no day', async () => {
  expect(await listDateBy(46065)).toBeNull();
});
