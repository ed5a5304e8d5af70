import { type Day, parseIsoDay } from '../../../src/core/day';
import type { BoardView } from '../../../src/host/boardCopy/boardView';
import {
  boardReducer,
  boardSentence,
  type BoardState,
  noBoard,
  shownLimits,
  shownUnit,
  typedLimits,
} from '../../../src/taskpane/boardCopy/boardState';
import { lastWholeMonth, monthChoices } from '../../../src/taskpane/boardCopy/throughMonths';
import type { Work } from '../../../src/taskpane/state';
import type { Text } from '../../../src/text/language';
import { boardTexts } from '../../../src/text/paneBoardCopy';

const found: BoardView = {
  plan: { shows: 'total', because: 'fewPersons' },
  ...{ groups: [], limits: { persons: 7, share: 40 }, unit: 'mnkr', change: 'first' },
  ...{ hasBudget: true, isMade: false },
};

const state = (given: Partial<BoardState>): BoardState => ({ ...noBoard, ...given });

function dayOf(text: string): Day {
  const day = parseIsoDay(text);
  if (day === undefined) throw new Error(text);
  return day;
}

describe('the months of a copy', () => {
  it.each([
    ['the last of a month', '2026-04-30', { year: 2026, months: 4 }],
    ['the day before', '2026-04-29', { year: 2026, months: 3 }],
    ['28 February of a leap year', '2028-02-28', { year: 2028, months: 1 }],
    ['29 February', '2028-02-29', { year: 2028, months: 2 }],
    ['a day in January', '2026-01-30', { year: 2025, months: 12 }],
  ] as const)('go through the last whole one: %s', (_, text, expected) => {
    const listDate = dayOf(text);
    expect(lastWholeMonth(listDate)).toEqual(expected);
    const choices = monthChoices(listDate);
    expect(choices[0]).toEqual(expected);
    expect(choices).toHaveLength(12);
    expect(new Set(choices.map(({ months }) => months)).size).toBe(12);
  });

  it('stay what has been chosen when the section is looked at again', () => {
    const chosen = state({ through: { year: 2025, months: 8 } });
    const listDate = dayOf('2026-04-30');
    const event = { type: 'dated', listDate, through: { year: 2026, months: 4 } } as const;
    expect(boardReducer(chosen, event)).toMatchObject({ listDate, through: { year: 2025, months: 8 } });
    expect(boardReducer(noBoard, event)).toMatchObject({ through: { year: 2026, months: 4 } });
  });
});

describe('the limits that are typed', () => {
  it.each([
    ['5', '50', { persons: 5, share: 50 }],
    [' 99 ', '100', { persons: 99, share: 100 }],
    ['100', '50', 'persons'],
    ['0', '50', 'persons'],
    ['fem', '50', 'persons'],
    ['5', '101', 'share'],
    ['5', '', 'share'],
    ['5', '33,3', 'share'],
  ])('%j persons and %j percent', (persons, share, expected) => {
    expect(typedLimits(state({ limits: { persons, share } }))).toEqual(expected);
  });

  it('are those of the workbook where nothing is typed, and else five persons and half', () => {
    expect(typedLimits(noBoard)).toBeNull();
    expect(shownLimits(noBoard)).toEqual({ persons: '5', share: '50' });
    expect(shownLimits(state({ found }))).toEqual({ persons: '7', share: '40' });
    const limits = { persons: '6', share: '' };
    expect(shownLimits(state({ found, limits }))).toEqual(limits);
  });
});

describe('what was found', () => {
  it('is of other choices once months or limits have changed, and not where only the unit has', () => {
    const before = state({ found });
    const through = { year: 2026, months: 2 };
    expect(boardReducer(before, { type: 'chose', chosen: { through } }).found).toBeNull();
    const limits = { persons: '4', share: '50' };
    expect(boardReducer(before, { type: 'chose', chosen: { limits } }).found).toBeNull();
    const inKronor = boardReducer(before, { type: 'chose', chosen: { unit: 'kr' } });
    expect([inKronor.found, shownUnit(inKronor)]).toEqual([found, 'kr']);
    expect([shownUnit(before), shownUnit(noBoard)]).toEqual(['mnkr', 'tkr']);
  });
});

describe('what is going on', () => {
  const table: [title: string, given: { isReading: boolean; work: Work | null }, sentence: Text | null][] = [
    ['nothing', { isReading: false, work: null }, null],
    ['the list is read', { isReading: true, work: null }, boardTexts.readingNow],
    ['a workbook is made', { isReading: false, work: { on: 'board', id: 'workbook' } }, boardTexts.makingNow],
    ['a file is made', { isReading: false, work: { on: 'board', id: 'file' } }, boardTexts.savingNow],
    [
      'the last is forgotten',
      { isReading: false, work: { on: 'board', id: 'forget' } },
      boardTexts.forgettingNow,
    ],
    ['something else is done', { isReading: false, work: { on: 'locks', id: 'lock' } }, null],
  ];
  it.each(table)('%s', (_, { isReading, work }, sentence) => {
    expect(boardSentence(state({ isReading }), work)).toEqual(sentence);
  });
});
