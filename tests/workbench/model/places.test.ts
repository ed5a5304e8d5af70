import fc from 'fast-check';
import {
  columnName,
  formatAbsolute,
  formatCells,
  parseAddress,
  quoteSheetName,
} from '../../../workbench/page/model/range/address';
import { sheetSize } from '../../../workbench/page/model/range/area';
import { serialOfIsoDay } from '../../../workbench/page/model/range/entry';
import { shifted } from '../../../workbench/page/model/range/shift';
import { exceeds } from '../../../workbench/page/model/protocol/payload';

const place = fc
  .record({ row: fc.nat(sheetSize.rows - 1), column: fc.nat(sheetSize.columns - 1) })
  .chain(({ row, column }) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: sheetSize.rows - row }),
      columns: fc.integer({ min: 1, max: sheetSize.columns - column }),
    }),
  );

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(
        place,
        fc.string({ minLength: 1 }).filter((name) => !/[[\]:*?/\\!]/.test(name) && name.trim() === name),
        (cells, sheetName) => {
          expect(parseAddress(`${quoteSheetName(sheetName)}!${formatCells(cells)}`)).toEqual({
            sheetName,
            ...cells,
          });
        },
      ),
    );
  });

  it.each(['', 'A', '1', 'A0', 'ZZZZ9', 'A1048577', 'A1:', 'Data!', 'Items[Count]', 'A1,B2'])(
    '"%s" is none',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('are absolute in names', () => {
    expect(formatAbsolute('Följ upp', { sheetId: '', row: 1, column: 27, rows: 2, columns: 1 })).toBe(
      "'Följ upp'!$AB$2:$AB$3",
    );
  });
});

describe('held areas', () => {
  const area = { sheetId: 's', row: 4, column: 2, rows: 3, columns: 2 };
  const band = (row: number, rows: number): typeof area => ({ ...area, row, rows });

  it.each([
    ['above, inserted', 'insert', band(1, 2), band(6, 3)],
    ['at the top, inserted', 'insert', band(4, 2), band(6, 3)],
    ['inside, inserted', 'insert', band(5, 2), band(4, 5)],
    ['below, inserted', 'insert', band(7, 2), band(4, 3)],
    ['above, deleted', 'delete', band(1, 2), band(2, 3)],
    ['over the top, deleted', 'delete', band(3, 2), band(3, 2)],
    ['inside, deleted', 'delete', band(5, 1), band(4, 2)],
    ['over the end, deleted', 'delete', band(6, 5), band(4, 2)],
    ['all of it, deleted', 'delete', band(3, 9), null],
  ] as const)('rows %s', (...[, kind, change, expected]) => {
    expect(shifted(area, { area: change, along: 'rows', kind })).toEqual(expected);
    const turned = (one: typeof area): typeof area => ({
      ...one,
      row: one.column,
      column: one.row,
      rows: one.columns,
      columns: one.rows,
    });
    const sideways = shifted(turned(area), { area: turned(change), along: 'columns', kind });
    expect(sideways).toEqual(expected === null ? null : turned(expected));
  });

  it('stay when the change does not span them, or is on another sheet', () => {
    expect(shifted(area, { area: { ...band(0, 1), columns: 1 }, along: 'rows', kind: 'insert' })).toEqual(
      area,
    );
    expect(shifted(area, { area: { ...band(0, 1), sheetId: 't' }, along: 'rows', kind: 'insert' })).toEqual(
      area,
    );
  });
});

describe('ISO days', () => {
  it.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2024-02-29', 45351],
    ['2025-01-01', 45658],
    ['9999-12-31', 2958465],
    ['2025-02-29', undefined],
    ['2025-13-01', undefined],
    ['1900-02-28', undefined],
    ['2025-1-1', undefined],
  ])('%s is %s', (text, serial) => {
    expect(serialOfIsoDay(text)).toBe(serial);
  });
});

describe('payloads', () => {
  it('are measured as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), (text, limit) => {
        expect(exceeds(text, limit)).toBe(Buffer.byteLength(text) > limit);
      }),
    );
  });
});
