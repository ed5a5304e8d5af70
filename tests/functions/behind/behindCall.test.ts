import { dayFromCivil } from '../../../src/core/day';
import { functionById } from '../../../src/functions';
import { behindCall } from '../../../src/functions/behind/behindCall';
import type { Behind } from '../../../src/functions/behind/shown';

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return dayFromCivil({ year, month, day: date }) ?? 0;
};

/** Behind the cell of the answer that is `row` rows down. */
function behind(id: string, values: readonly unknown[], row = 0): Behind {
  return behindCall({ id, values, row, column: 0, language: 'sv' });
}

const rowsIn = ({ tables }: Behind): readonly (readonly string[])[] => tables.at(-1)?.rows ?? [];
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

describe('the days of a placement', () => {
  // 28–31 January are 4 days and 1–3 February 3.
  const values = [day('2026-01-28'), day('2026-02-03')];

  it('are the days of its months', () => {
    const told = behind('CAREDAYS', values);
    expect(told).toMatchObject({ value: 7, sum: '4 + 3 = 7' });
    expect(rowsIn(told)).toEqual([
      ['2026-01', '4'],
      ['2026-02', '3'],
    ]);
    expect(told.tables[0]?.total).toEqual(['Summa', '7']);
  });

  it('end with the day before the last where nights are counted', () => {
    const told = behind('CAREDAYS', [...values, null, null, 'nätter']);
    expect(told).toMatchObject({ value: 6, sum: '4 + 2 = 6' });
  });

  it('keep to the window, and need no sum where one month has them all', () => {
    const told = behind('CAREDAYS', [...values, day('2026-02-01'), day('2026-12-31')]);
    expect(told).toMatchObject({ value: 3, sum: null });
    expect(rowsIn(told)).toEqual([['2026-02', '3']]);
  });

  it('of an open placement end with the as-of date', () => {
    const told = behind('CAREDAYS', [day('2026-01-30'), '', null, null, null, day('2026-02-01')]);
    expect(told).toMatchObject({ value: 3, sum: '2 + 1 = 3' });
  });

  it('are shown by the year when the months are too many to look through', () => {
    // 2024 is a leap year: 366 + 365 + 1 = 732.
    const told = behind('CAREDAYS', [day('2024-01-01'), day('2026-01-01')]);
    expect(plain(told.sum)).toBe('366 + 365 + 1 = 732');
    expect(rowsIn(told)).toEqual([
      ['2024', '366'],
      ['2025', '365'],
      ['2026', '1'],
    ]);
  });
});

describe('a cost by the day or by the month', () => {
  it('has the days and the kronor of each month', () => {
    // 4 × 1 467 = 5 868 and 3 × 1 467 = 4 401; together 10 269.
    const told = behind('PLACEMENTCOST', [day('2026-01-28'), day('2026-02-03'), 1467]);
    expect(told.value).toBe(10269);
    expect(rowsIn(told).map((row) => row.map(plain))).toEqual([
      ['2026-01', '4', '5 868'],
      ['2026-02', '3', '4 401'],
    ]);
    expect(told.tables.at(-1)?.total?.map(plain)).toEqual(['Summa', '7', '10 269']);
    expect(plain(told.sum)).toBe('7 × 1 467 = 10 269');
  });

  it('of a foster home counts every date, also the last', () => {
    // 15/30 × 6 000 = 3 000 for April and 6 000 for the whole of May.
    const told = behind('FOSTERCOST', [day('2026-04-16'), day('2026-05-31'), '', 6000, '']);
    expect(told.value).toBe(9000);
    expect(rowsIn(told).map((row) => row.map(plain))).toEqual([
      ['2026-04', '15', '3 000'],
      ['2026-05', '31', '6 000'],
    ]);
    expect(plain(told.sum)).toBe('15/30 × 6 000 + 1 × 6 000 = 9 000');
  });

  it('of a foster home with a fee has the contribution apart', () => {
    // 10 of the 31 days of January: 10/31 × (12 345 + 30,32 % of it + 23 456) = 12 756,1303.
    const told = behind('FOSTERCOST', [day('2018-01-01'), day('2018-01-10'), 12345, 23456, 0.3032]);
    expect(told.value).toBe(12756.13);
    expect(plain(told.sum)).toBe('10/31 × 12 345 + 10/31 × 12 345 × 30,32 % + 10/31 × 23 456 = 12 756,13');
  });
});

describe('a column of placements', () => {
  const starts = [[day('2026-01-01')], [day('2026-03-01')], ['2026-13-01']];
  const ends = [[day('2026-01-10')], [day('2026-03-02')], [day('2026-03-02')]];

  it('is explained by the row of the cell alone', () => {
    const told = behind('PLACEMENTCOST', [starts, ends, 100], 1);
    expect(told).toMatchObject({
      value: 200,
      inputs: [{ value: '2026-03-01' }, { value: '2026-03-02' }, { value: '100' }],
    });
    expect(rowsIn(told)).toEqual([['2026-03', '2', '200']]);
  });

  it('lying across is explained by the column of the cell', () => {
    const across = [starts.flat(), ends.flat()].map((line) => [line]);
    const told = behindCall({ id: 'CAREDAYS', values: across, row: 0, column: 1, language: 'sv' });
    expect(told).toMatchObject({ value: 2, inputs: [{ value: '2026-03-01' }, { value: '2026-03-02' }] });
  });

  it('has the function’s own problem where a row has one, and no sum', () => {
    const told = behind('PLACEMENTCOST', [starts, ends, 100], 2);
    const own = functionById('PLACEMENTCOST')?.run([starts, ends, 100])[2]?.[0];
    expect(told.value).toEqual(own);
    expect(told).toMatchObject({ sum: null, tables: [] });
  });
});

describe('what a call was given', () => {
  it('is written as people write it, without what was left out', () => {
    const told = behind('FOSTERCOST', [day('2026-04-01'), '', 10000.5, 0, 0.3142, null, '2026-04-30']);
    expect(told.inputs.map(({ name, value }) => [name.sv, plain(value)])).toEqual([
      ['startdatum', '2026-04-01'],
      ['slutdatum', 'tomt'],
      ['arvode', '10 000,5'],
      ['omkostnad', '0'],
      ['avgiftssats', '0,3142'],
      ['till', '2026-04-30'],
    ]);
  });

  it('is as many cells as it is, where the whole list is read', () => {
    const told = behind('PLACED', [
      [[day('2026-01-01')], [day('2026-01-01')]],
      [[''], ['']],
      day('2026-01-31'),
    ]);
    expect(told).toMatchObject({ value: 2, sum: null, tables: [] });
    expect(told.inputs.map(({ value }) => value)).toEqual(['2 celler', '2 celler', '2026-01-31']);
  });

  it('is the error of a cell that has one', () => {
    const error = { type: 'Error', basicValue: '#N/A' };
    expect(behind('VARIANCE', [[[error]], 5]).inputs).toMatchObject([{ value: '#N/A' }, { value: '5' }]);
  });

  it('masks what could be a personal number', () => {
    expect(behind('VARIANCE', ['19121212-1212', 5]).inputs[0]?.value).not.toContain('1212');
  });
});

it('gives nothing for a cell that the answer does not reach', () => {
  expect(
    behind(
      'CAREDAYS',
      [
        [[day('2026-01-01')], [day('2026-01-01')]],
        [['2026-01-02'], ['2026-01-02']],
      ],
      5,
    ),
  ).toMatchObject({ value: null, tables: [] });
});
