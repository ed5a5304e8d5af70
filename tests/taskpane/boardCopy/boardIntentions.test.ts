import { dayFromCivil } from '../../../src/core/day';
import type { BoardHindrance, BoardView, CopyWay } from '../../../src/host/boardCopy/boardView';
import type { BoardWish } from '../../../src/host/boardCopy/planCopy';
import type { Workbook } from '../../../src/host/workbook';
import { boardIntentions, type BoardIntentions } from '../../../src/taskpane/boardCopy/boardIntentions';
import type { BoardState } from '../../../src/taskpane/boardCopy/boardState';
import { look } from '../../../src/taskpane/followUp/look';
import type { PaneState } from '../../../src/taskpane/state';
import { kinds } from '../../../src/tables/kinds';
import { boardTexts, copyDone } from '../../../src/text/paneBoardCopy';
import { fakeWorkbook } from '../fakeWorkbook';

const found: BoardView = {
  plan: { shows: 'total', because: 'fewPersons' },
  ...{ groups: [], limits: { persons: 5, share: 50 }, unit: 'tkr', change: 'first' },
  ...{ hasBudget: true, isMade: false },
};

interface Pane {
  readonly intentions: BoardIntentions;
  readonly state: () => PaneState;
  readonly board: () => BoardState;
  /** What the workbook was asked for, in order. */
  readonly asked: (readonly [what: string, asked: unknown])[];
}

/** A pane over a list that shows 31 March 2026. */
async function pane(answers: Partial<Workbook> = {}): Promise<Pane> {
  const asked: [string, unknown][] = [];
  const listDate = dayFromCivil({ year: 2026, month: 3, day: 31 }) ?? null;
  const { desk } = fakeWorkbook({
    readListDate: () => Promise.resolve(listDate),
    readBoard: (wish) => {
      asked.push(['read', wish.months]);
      return Promise.resolve(found);
    },
    makeBoardCopy: (wish, way) => {
      asked.push(['make', [way, wish.months]]);
      return Promise.resolve({ way, title: 'Placeringar' });
    },
    forgetBoardCopy: (year) => {
      asked.push(['forget', year]);
      return Promise.resolve('forgotten');
    },
    ...answers,
  });
  const intentions = boardIntentions(desk);
  await look(desk);
  return { intentions, asked, state: desk.store.state, board: () => desk.store.state().board };
}

describe('looking', () => {
  it('reads the day that the list shows once for the sheets and the copy', async () => {
    let reads = 0;
    await pane({
      readListDate: () => {
        reads += 1;
        return Promise.resolve(null);
      },
    });
    expect(reads).toBe(1);
  });

  it('offers the months through the last whole one that the list shows', async () => {
    const { board } = await pane();
    expect(board().through).toEqual({ year: 2026, months: 3 });
  });

  it('asks for what is chosen, with what is typed', async () => {
    const wishes: BoardWish[] = [];
    const { intentions, board } = await pane({
      readBoard: (wish) => {
        wishes.push(wish);
        return Promise.resolve(found);
      },
    });
    intentions.choose({
      ...{ through: { year: 2026, months: 2 }, limits: { persons: '6', share: '40' }, unit: 'kr' },
    });
    await intentions.prepare();
    expect(wishes).toMatchObject([{ year: 2026, months: 2, limits: { persons: 6, share: 40 }, unit: 'kr' }]);
    expect(board()).toMatchObject({ found, isReading: false });
  });

  it('asks for nothing where a limit cannot be understood', async () => {
    const { intentions, asked } = await pane();
    intentions.choose({ limits: { persons: 'fem', share: '50' } });
    await intentions.prepare();
    await intentions.make('workbook');
    expect(asked).toEqual([]);
  });

  it('looks again where something else was chosen while it looked: what is shown is what would be made', async () => {
    const read: number[] = [];
    const answers: Partial<Record<number, BoardView>> = { 3: { ...found, isMade: true }, 1: found };
    const { intentions, board } = await pane({
      readBoard: ({ months }) => {
        read.push(months);
        if (read.length === 1) intentions.choose({ through: { year: 2026, months: 1 } });
        return Promise.resolve(answers[months] ?? found);
      },
    });
    await intentions.prepare();
    expect(read).toEqual([3, 1]);
    expect(board()).toMatchObject({ found: { isMade: false }, isReading: false });
  });
});

describe('making', () => {
  it.each<CopyWay>(['workbook', 'file'])('makes a %s, says so, and looks anew', async (way) => {
    const { intentions, asked, state } = await pane();
    await intentions.make(way);
    expect(asked).toEqual([
      ['make', [way, 3]],
      ['read', 3],
    ]);
    expect(state()).toMatchObject({
      work: null,
      notice: { tone: 'success', text: copyDone(way, 2026, 3) },
    });
  });

  it('says why none was made', async () => {
    const { intentions, state } = await pane({
      makeBoardCopy: () => Promise.resolve({ failure: 'noKinds' }),
    });
    await intentions.make('workbook');
    expect(state()).toMatchObject({ work: null, notice: { tone: 'problem' } });
  });

  it('shows in its place what is wrong in the tables, and claims nothing', async () => {
    const hindrance: BoardHindrance = {
      problem: { cause: { problem: 'missingTable', table: kinds.name }, parameter: null, place: null },
    };
    const { intentions, state, board } = await pane({
      makeBoardCopy: () => Promise.resolve(hindrance),
      readBoard: () => Promise.resolve(hindrance),
    });
    await intentions.make('workbook');
    expect(state()).toMatchObject({ work: null, notice: null });
    expect(board().found).toBe(hindrance);
  });

  it('does one thing at a time', async () => {
    const { intentions, asked } = await pane();
    await Promise.all([intentions.make('workbook'), intentions.make('file'), intentions.forget()]);
    expect(asked).toEqual([
      ['make', ['workbook', 3]],
      ['read', 3],
    ]);
  });
});

describe('forgetting', () => {
  it('forgets the last copy of the year that is chosen', async () => {
    const { intentions, asked, state } = await pane();
    intentions.choose({ through: { year: 2025, months: 12 } });
    await intentions.forget();
    expect(asked).toEqual([
      ['forget', 2025],
      ['read', 12],
    ]);
    expect(state().notice?.text).toEqual(boardTexts.forgotten);
  });
});
