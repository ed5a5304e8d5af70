import { parseIsoDay } from '../../../src/core/day';
import type { ListReport } from '../../../src/import/list';
import { needsListDate } from '../../../src/taskpane/import/figuresOf';
import { keyTexts, personsFound } from '../../../src/text/paneImportKeys';
import { report } from './fakeReader';

const noDays: ListReport = { ...report, sums: { ...report.sums, days: null } };

it('a sum of days that only wants the date of the list is asked for', () => {
  expect(needsListDate(noDays)).toBe(true);
});

it.each<[string, ListReport]>([
  ['there is a sum', report],
  ['the first days are missing, too', { ...noDays, missing: ['start'] }],
  ['the list has a date', { ...noDays, used: { ...report.used, asOf: parseIsoDay('2026-10-31') ?? null } }],
  ['the list has no days', { ...noDays, used: { ...report.used, kind: 'budget' } }],
])('nothing is asked for where %s', (_, read) => {
  expect(needsListDate(read)).toBe(false);
});

it.each([
  [{ personalNumbers: 0, needKeys: false, kept: 3 }, keyTexts.none.sv],
  [{ personalNumbers: 0, needKeys: true, kept: 3 }, 'Listan har namn på personer.'],
  [{ personalNumbers: 1, needKeys: true, kept: null }, 'Listan innehåller 1 personnummer.'],
  [{ personalNumbers: 44, needKeys: true, kept: 44 }, 'Listan innehåller 44 personnummer.'],
  [
    { personalNumbers: 49, needKeys: true, kept: 44 },
    'Listan innehåller 49 personnummer; raderna som tas med har 44 personer.',
  ],
  [
    { personalNumbers: 169, needKeys: true, kept: 170 },
    'Listan innehåller 169 personnummer; raderna som tas med har 170 personer.',
  ],
])('the persons of a list are told as they stand in it: %j', (persons, sentence) => {
  expect(personsFound(persons).sv).toBe(sentence);
});
