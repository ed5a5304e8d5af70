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

test('the lists name their columns in three ways, and every one is understood without help', async () => {
  const headers = await Promise.all(
    lists.map(async ([name]) => {
      const { report } = await readOrFail({ name, content: bytes(name) });
      expect(report.used.kind).toBe('placements');
      expect(report.missing).toEqual([]);
      expect(report.matches.filter(({ origin }) => origin === 'near')).toEqual([]);
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
  expect(remarksOf(read)).toEqual([]);
});

test('the ugly list: each of its faults is found in its row, and nothing else', async () => {
  const name = 'placeringar-stokig.csv';
  const read = await readOrFail({ name, content: bytes(name) });
  // Two heading rows come first, so the fault of row n (from 0) of the list stands in row n + 3 of the file; the blank row after
  // 20 rows moves what follows one further. The row that stands twice is number 30, hence 34; its double is after the 56 rows.
  expect(remarksOf(read).map(({ row, remark: { problem } }) => [row, problem])).toEqual([
    [4, 'noSuchDate'],
    [6, 'blankCell'],
    [8, 'unreadableNumber'],
    [11, 'endsBeforeStart'],
    [14, 'negativeCharge'],
    [17, 'wrongCheckDigit'],
    [61, 'sameAsEarlierRow'],
  ]);
  expect(read.report.counts).toEqual({ read: 57, kept: 52, leftOut: 5, blank: 2, totals: 1 });
});

test('the persons of the lists are test persons: well-formed numbers of the series that is kept for them', () => {
  for (let child = 0; child < 200; child += 1) {
    const number = testNumber(child);
    expect(number).toMatch(/^\d{8}-23[89]\d$/);
    expect(personnummer.valid(number)).toBe(true);
  }
});
