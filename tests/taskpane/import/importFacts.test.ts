import {
  columnOf,
  filledColumns,
  isMatchedWithCertainty,
  mayAskForKeys,
  obstacleTo,
  tableOfKind,
} from '../../../src/taskpane/import/importFacts';
import { noImport } from '../../../src/taskpane/import/importState';
import { percentOf, secondsToGo } from '../../../src/taskpane/import/timeToGo';
import { openingState } from '../../../src/taskpane/state';
import { timeLeft } from '../../../src/text/paneImportWriting';
import { report, withPersons } from './fakeReader';

it('each kind of list has its table, and each match a column of it', () => {
  expect(tableOfKind('prices').name.sv).toBe('Priser');
  expect(columnOf(tableOfKind('placements'), 'start')?.header.sv).toBe('Startdatum');
});

it('a required column that is only alike is not certain; one that is not required may be', () => {
  const near = (columnId: string): typeof report => ({
    ...report,
    matches: report.matches.map((match) =>
      match.columnId === columnId ? { ...match, origin: 'near' } : match,
    ),
  });
  expect(isMatchedWithCertainty(report)).toBe(true);
  expect(isMatchedWithCertainty(near('person'))).toBe(true);
  expect(isMatchedWithCertainty(near('start'))).toBe(false);
  expect(isMatchedWithCertainty({ ...report, missing: ['kind'] })).toBe(false);
});

it('a column that is made of others is filled, too', () => {
  expect(filledColumns(report)).toBe(3);
});

it('outside Excel a list can be looked at, not imported', () => {
  const opening = openingState({
    surroundings: { isExcel: false, language: 'sv', theme: null },
    choices: { language: null, theme: null },
    systemTheme: 'light',
  });
  expect(obstacleTo({ ...opening, importing: { ...noImport, report } })).toBe('outside');
});

it.each([
  [0.5, 20_000, 20],
  [0.25, 20_000, 60],
  [1, 20_000, 0],
])('with %d done in %d ms, %d seconds are left', (share, elapsed, expected) => {
  expect(secondsToGo({ share, elapsed })).toBe(expected);
});

it.each([
  [0.04, 20_000],
  [0.5, 900],
  [0, 0],
])('with %d done in %d ms nothing can be said', (share, elapsed) => {
  expect(secondsToGo({ share, elapsed })).toBeNull();
});

it.each([
  [0.999, 1, 99],
  [0.74, 25, 50],
  [0.75, 25, 75],
  [1, 25, 100],
] as const)('%d in steps of %d is %d percent', (share, step, expected) => {
  expect(percentOf(share, step)).toBe(expected);
});

it.each([
  [4, 'mindre än 10 sekunder kvar'],
  [12, 'ungefär 20 sekunder kvar'],
  [50, 'ungefär 50 sekunder kvar'],
  [51, 'ungefär en minut kvar'],
  [61, 'ungefär 2 minuter kvar'],
])('%d seconds are said as %s', (seconds, sentence) => {
  expect(timeLeft(seconds).sv).toBe(sentence);
});

const naming = (read: typeof report): typeof report => ({
  ...read,
  matches: read.matches.map((match) => (match.columnId === 'person' ? { ...match, header: 0 } : match)),
});

it.each([
  ['names nobody', { choices: {}, report: report }, false],
  ['has codes for persons', { choices: {}, report: naming(report) }, true],
  [
    'has names or personal numbers, of which keys are made in any case',
    { choices: {}, report: naming(withPersons) },
    false,
  ],
  [
    'has keys because the user asked for them',
    { choices: { alwaysKeys: true }, report: naming(withPersons) },
    true,
  ],
  ['no longer names anybody, but was asked to', { choices: { alwaysKeys: true }, report: report }, true],
  ['was asked to, and not any more', { choices: { alwaysKeys: false }, report: naming(report) }, true],
])('keys may be asked for, or not, where the list %s', (_, state, expected) => {
  expect(mayAskForKeys(state)).toBe(expected);
});
