import { parseIsoDay } from '../../src/core/day';
import { noImport } from '../../src/taskpane/import/importState';
import { type PaneEvent, reducer } from '../../src/taskpane/reducer';
import { languageOf, openingState, type PaneState, themeOf } from '../../src/taskpane/state';
import { emptyCell } from './fakeWorkbook';

const opening = openingState({
  surroundings: { isExcel: true, language: 'sv', theme: null },
  choices: { language: null, theme: null },
  systemTheme: 'light',
});

const october = parseIsoDay('2026-10-31') ?? null;
const notice = { tone: 'success', text: { sv: 'Klart.', en: 'Done.' } } as const;
const insertion = { formula: '=IFO.CAREDAYS(1,2)', numberFormat: null, reads: { what: 'example' } } as const;
const question = { functionId: 'CAREDAYS', cell: emptyCell, insertion, isAskedAgain: false };
const work = { on: 'table', id: 'prices' } as const;

/** What an event changes, and nothing else. */
const cases: readonly (readonly [title: string, event: PaneEvent, change: Partial<PaneState>])[] = [
  ['another place', { type: 'went', place: 'functions' }, { place: 'functions' }],
  ['the system turns dark', { type: 'systemThemeChanged', theme: 'dark' }, { systemTheme: 'dark' }],
  ['tables are read', { type: 'tablesRead', names: ['Priser'] }, { tableNames: ['Priser'] }],
  [
    'settings are read',
    { type: 'settingsRead', settings: { dayRule: 'nights', asOf: october } },
    { settings: { dayRule: 'nights', asOf: october }, asOf: { typed: '2026-10-31', isWrong: false } },
  ],
  ['a date is typed', { type: 'asOfTyped', typed: '2026-1' }, { asOf: { typed: '2026-1', isWrong: false } }],
  ['a search', { type: 'searched', search: 'pris' }, { search: 'pris' }],
  [
    'a choice',
    { type: 'chose', choices: { language: 'en', theme: null } },
    { choices: { language: 'en', theme: null } },
  ],
  ['work begins', { type: 'began', work }, { work }],
  ['something is said', { type: 'said', notice }, { notice }],
  [
    'something about the list',
    { type: 'imported', event: { type: 'folded', id: 'columns', isOpen: true } },
    { importing: { ...noImport, folds: { columns: true } } },
  ],
  ['a question', { type: 'asked', question }, { question }],
];

describe('the pane after an event', () => {
  it.each(cases)('%s', (_, event, change) => {
    expect(reducer(opening, event)).toEqual({ ...opening, ...change });
  });

  it('is another record: the one before is left as it was', () => {
    const before = structuredClone(opening);
    for (const [, event] of cases) expect(reducer(opening, event)).not.toBe(opening);
    expect(opening).toEqual(before);
  });
});

describe('what was said and asked', () => {
  const busy: PaneState = { ...opening, notice, question, work: { on: 'table', id: 'kinds' } };

  it.each<[string, PaneEvent, Partial<PaneState>]>([
    [
      'goes when the user goes elsewhere',
      { type: 'went', place: 'settings' },
      { notice: null, question: null },
    ],
    ['goes when something new begins', { type: 'began', work }, { notice: null, question: null, work }],
    ['stays when tables are read', { type: 'tablesRead', names: [] }, { notice, question }],
    ['goes on demand', { type: 'noticeClosed' }, { notice: null, question }],
    ['is answered', { type: 'questionClosed' }, { notice, question: null }],
  ])('%s', (_, event, expected) => {
    expect(reducer(busy, event)).toMatchObject(expected);
  });

  it('ends the work that it is about', () => {
    expect(reducer(busy, { type: 'said', notice }).work).toBeNull();
    expect(reducer(busy, { type: 'asked', question }).work).toBeNull();
  });
});

describe('a date that is wrong', () => {
  const known: PaneState = { ...opening, settings: { dayRule: 'both', asOf: null } };
  const typed = reducer(known, { type: 'asOfTyped', typed: '31/10' });
  const wrong = reducer(typed, { type: 'asOfRefused' });

  it('is marked and kept as typed', () => {
    expect(wrong.asOf).toEqual({ typed: '31/10', isWrong: true });
  });

  it('is no longer wrong as soon as it is changed', () => {
    expect(reducer(wrong, { type: 'asOfTyped', typed: '31/1' }).asOf.isWrong).toBe(false);
  });

  it('stays in its field when another setting changes', () => {
    const settings = { dayRule: 'nights', asOf: null } as const;
    expect(reducer(wrong, { type: 'settingsRead', settings }).asOf).toEqual(wrong.asOf);
  });
});

describe('language and theme', () => {
  it.each([
    ['the host’s language', {}, 'sv'],
    ['the chosen language', { choices: { language: 'en', theme: null } }, 'en'],
  ] as const)('%s', (_, change, expected) => {
    expect(languageOf({ ...opening, ...change })).toBe(expected);
  });

  const dark = { isExcel: true, language: 'sv', theme: 'dark' } as const;

  it.each([
    ['the system’s theme where the host tells none', {}, 'light'],
    ['the host’s theme', { surroundings: dark }, 'dark'],
    ['the chosen theme', { surroundings: dark, choices: { language: null, theme: 'light' } }, 'light'],
  ] as const)('%s', (_, change, expected) => {
    expect(themeOf({ ...opening, ...change })).toBe(expected);
  });
});
