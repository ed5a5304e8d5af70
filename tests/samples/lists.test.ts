import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import personnummer from 'personnummer';
import { sampleLists } from '../../scripts/sample/exports';
import { bytesOf } from '../../scripts/sample/exports/csv';
import { testNumber } from '../../scripts/sample/exports/testNumbers';
import { readOrFail, remarksOf } from '../import/reading';

const lists = sampleLists().map((list) => [list.name, list] as const);
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join('samples', name)));

test.each(lists)('%s: the committed file is what the generator writes', (name, list) => {
  expect(Buffer.from(bytes(name)).equals(Buffer.from(bytesOf(list)))).toBe(true);
});

test('the lists name their columns in three ways, and every one but a vague one is understood without help', async () => {
  const headers = await Promise.all(
    lists.map(async ([name]) => {
      const { report } = await readOrFail({ name, content: bytes(name) });
      expect(report.used.kind).toBe('placements');
      expect(report.missing).toEqual([]);
      const near = report.matches.filter(({ origin }) => origin === 'near');
      // `Placeringskostnad` of the ugly list may be of a day or of the whole placement: it is filled in, and marked to be looked at.
      expect(near.map(({ columnId }) => columnId)).toEqual(name === 'placeringar-stokig.csv' ? ['dayPrice'] : []);
      const start = report.matches.find(({ columnId }) => columnId === 'start')?.header;
      return report.headers.find(({ index }) => index === start)?.name;
    }),
  );
  expect(headers).toEqual(['Startdatum', 'Fr.o.m.', 'Placeringsdatum']);
});

test('the clean list has nothing to remark on', async () => {
  const name = 'placeringar-2026-09.csv';
  const read = await readOrFail({ name, content: bytes(name) });
  // 149 placements of the sample workbook and three that came in September.
  expect(read.report.counts).toMatchObject({ read: 152, kept: 152, leftOut: 0 });
  expect(read.report.repairs.effects.every(({ removed, changed }) => removed + changed === 0)).toBe(true);
});

/** The cells of the clean list, which has no quotation marks, with the number of each row in the file. */
function cleanRows(): readonly { readonly row: number; readonly cells: readonly string[] }[] {
  const [, ...lines] = readFileSync(join('samples', 'placeringar-2026-09.csv'), 'utf8').trim().split(/\r?\n/u);
  return lines.map((line, index) => ({ row: index + 2, cells: line.split(';') }));
}

test('the clean list: only what is worth a look, found a second time in its texts', async () => {
  const name = 'placeringar-2026-09.csv';
  const read = await readOrFail({ name, content: bytes(name) });
  const found = (code: string): readonly number[] =>
    remarksOf(read)
      .filter(({ remark }) => remark.problem === code)
      .map(({ row }) => row);
  const rows = cleanRows();
  const [, person, kind, , , start, end] = Array.from({ length: 7 }, (_, index) => index);
  const at = (cells: readonly string[], column: number | undefined): string => cells[column ?? -1] ?? '';
  expect(found('stillOpen')).toEqual(rows.filter(({ cells }) => at(cells, end) === '').map(({ row }) => row));
  // Dates as texts in the form 2026-01-31 are in the order of time; an open row overlaps whatever begins later.
  const overlapping = rows.filter((later) =>
    rows.some(
      (earlier) =>
        at(earlier.cells, person) === at(later.cells, person) &&
        at(earlier.cells, start) < at(later.cells, start) &&
        (at(earlier.cells, end) || '9999') >= at(later.cells, start),
    ),
  );
  expect(found('overlapsRow')).toEqual(overlapping.map(({ row }) => row));
  expect(found('beyondLegalLimit').every((row) => at(rows[row - 2]?.cells ?? [], kind) === 'Jourhem')).toBe(true);
  expect(new Set(remarksOf(read).map(({ remark }) => remark.problem))).toEqual(
    new Set(['stillOpen', 'overlapsRow', 'beyondLegalLimit']),
  );
});

test('the ugly list: each of its faults is found in its row, and nothing else', async () => {
  const name = 'placeringar-stokig.csv';
  const read = await readOrFail({ name, content: bytes(name) });
  // Two heading rows come first, so the fault of row n (from 0) of the list stands in row n + 3 of the file; the blank row after
  // 20 rows moves what follows one further. The row that stands twice is number 30, hence 34; its double is after the 56 rows.
  const planted = remarksOf(read).filter(
    ({ leavesOut, remark }) => leavesOut || remark.problem === 'wrongCheckDigit',
  );
  expect(planted.map(({ row, remark: { problem } }) => [row, problem])).toEqual([
    [4, 'noSuchDate'],
    [6, 'blankCell'],
    [8, 'unreadableNumber'],
    [11, 'endsBeforeStart'],
    [14, 'negativeCharge'],
    [17, 'wrongCheckDigit'],
  ]);
  expect(read.session.repairs({ repair: null, from: 0, count: 9 }).rows).toMatchObject([
    { repair: 'duplicates', row: 61, because: 34, wasRemoved: true },
  ]);
  expect(read.report.counts).toEqual({ read: 57, kept: 51, removed: 1, leftOut: 5, blank: 2, totals: 1 });
});

test('the persons of the lists are test persons: well-formed numbers of the series that is kept for them', () => {
  for (let child = 0; child < 200; child += 1) {
    const number = testNumber(child);
    expect(number).toMatch(/^\d{8}-23[89]\d$/);
    expect(personnummer.valid(number)).toBe(true);
  }
});
