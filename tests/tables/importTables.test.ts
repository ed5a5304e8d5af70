import { tables } from '../../src/tables';
import { corrections } from '../../src/tables/corrections';
import { forecastLines } from '../../src/tables/forecastLines';
import { forecasts } from '../../src/tables/forecasts';
import { lockedMonths } from '../../src/tables/lockedMonths';
import { lockLog } from '../../src/tables/lockLog';
import { importLog } from '../../src/tables/importLog';
import { importRowColumns, importRows } from '../../src/tables/importRows';
import type { WorkbookTable } from '../../src/tables/table';
import { tableTemplate } from '../../src/tables/template';

const logs = [importLog, importRows, lockedMonths, corrections, lockLog, forecasts, forecastLines].map(
  (table) => [table.name.sv, table] as const,
);

const unique = (texts: readonly string[]): number => new Set(texts.map((text) => text.toLowerCase())).size;

describe.each(logs)('%s', (_, table) => {
  test.each(['sv', 'en'] as const)('has headers, explanations and a name of its own: %s', (language) => {
    const headers = table.columns.map(({ header }) => header[language]);
    expect(unique(headers)).toBe(headers.length);
    for (const header of headers) expect(header).toMatch(/^\p{Lu}[^[\]#'@"\r\n]*[^\s[\]#'@"]$/u);
    for (const text of [table.about, ...table.columns.map(({ about }) => about)])
      expect(text[language]).toMatch(/^.{5,}\.$/u);
    expect(table.name[language]).toMatch(/^\p{L}{4,31}$/u);
    expect(tables.map(({ name }) => name[language])).not.toContain(table.name[language]);
  });

  test('is filled in by the pane alone: no list is read into it', () => {
    expect(tables.map(({ id }) => id)).not.toContain(table.id);
    expect(table.rows).toEqual([]);
  });
});

test('the rows of an import have the columns that a reading gives, in its order, after the ID of the import', () => {
  expect(importRowColumns.map(({ id }) => id)).toEqual([
    ...['row', 'action', 'reason', 'because'],
    ...['column', 'before', 'after', 'days', 'kronor'],
  ]);
  expect(importRows.columns.map(({ id }) => id)).toEqual([
    'importId',
    ...importRowColumns.map(({ id }) => id),
  ]);
});

/** How many characters a new sheet shows of the column. */
function width(table: WorkbookTable, header: string): number | undefined {
  const { headers, widths } = tableTemplate(table, 'sv');
  return widths[headers.indexOf(header)];
}

test.each([
  ['Import-ID', 18],
  ['Vad som gjordes', 19],
  ['Skäl', 60],
  ['På grund av rad', 19],
  ['Före', 20],
  ['Efter', 12],
])('a new sheet of rows is wide enough for what an import writes, and for its header: %s', (header, wide) => {
  expect(width(importRows, header)).toBe(wide);
});

test.each([
  ['Import-ID', 18],
  ['Tidpunkt', 17],
  ['Lista', 30],
  ['Kronor före', 18],
  ['Kontrollsumma', 20],
])('so is a new log: %s', (header, wide) => {
  expect(width(importLog, header)).toBe(wide);
});
