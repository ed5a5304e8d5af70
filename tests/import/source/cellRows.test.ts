import type { TableCell } from '../../../src/import/list';
import { readOrFail, readOrRefuse, remarksOf, rowsOf } from '../reading';

/* Cells that stand in the workbook: Excel gives dates as serial numbers, and 46 023 is 1 January 2026. */

const headers = ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris', 'Säkert slut'];

function cells(
  rows: readonly (readonly TableCell[])[],
  firstRow = 1,
): { readonly content: object & { values: readonly (readonly TableCell[])[]; firstRow: number } } {
  return { content: { values: rows, firstRow } };
}

describe('cells of the workbook', () => {
  test('are read as what they are', async () => {
    const list = cells([
      headers,
      ['P1', 'HVB', 46_023, 46_053, 1850.125, true],
      ['P2', 'HVB', 46_024, '', 0.5, false],
    ]);
    const read = await readOrFail(list);
    expect(read.report.detected).toMatchObject({
      sheet: null,
      encoding: null,
      delimiter: null,
      headerRow: 1,
    });
    expect(rowsOf(read, ['placementId', 'start', 'end', 'dayPrice', 'certainEnd'])).toEqual([
      ['P1', '2026-01-01', '2026-01-31', 1850.125, 'ja'],
      ['P2', '2026-01-02', '', 0.5, 'nej'],
    ]);
  });

  test('are rows by the numbers of their sheet, header and remarks too', async () => {
    const list = cells(
      [
        headers,
        ['P1', 'HVB', 'okänt', '', 100, ''],
        ['', '', '', '', '', ''],
        ['P2', 'HVB', 46_024, '', '#N/A', ''],
      ],
      57,
    );
    const read = await readOrFail(list);
    expect(read.report.detected.headerRow).toBe(57);
    expect(read.report.counts).toMatchObject({ read: 2, leftOut: 2, blank: 1 });
    expect(remarksOf(read).map(({ row, remark }) => [row, remark.problem])).toEqual([
      [58, 'unreadableDate'],
      [60, 'errorCell'],
    ]);
  });

  test('count no rows above them as blank where they have no header', async () => {
    const list = cells(
      [
        ['19900101-1234', 'HVB', '2026-01-01'],
        ['19900101-1234', 'Jourhem', '2026-02-01'],
      ],
      1000,
    );
    const read = await readOrFail(list, { columns: { person: 0, kind: 1, start: 2 } });
    expect(read.report.detected.headerRow).toBe(0);
    expect(remarksOf(read).filter(({ leavesOut }) => leavesOut)).toEqual([]);
    expect(read.report.counts).toMatchObject({ read: 2, blank: 0 });
    expect(read.report.preview.map(({ row }) => row)).toEqual([1000, 1001]);
  });

  test('may have their header chosen by the number of its row', async () => {
    const list = cells([['Placeringar'], headers, ['P1', 'HVB', 46_023, '', 100, '']], 10);
    const read = await readOrFail(list, { headerRow: 11 });
    expect(read.report.counts).toMatchObject({ read: 1, kept: 1 });
  });

  test('are refused where there are none, and where there is nothing beneath the header', async () => {
    expect(await readOrRefuse(cells([]))).toEqual({ refusal: 'empty' });
    expect(await readOrRefuse(cells([['', '']], 5))).toEqual({ refusal: 'empty' });
    expect(await readOrRefuse(cells([headers], 5))).toEqual({ refusal: 'noRows' });
  });
});
