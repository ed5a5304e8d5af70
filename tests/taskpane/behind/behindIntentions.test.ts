import type { Figure } from '../../../src/host/behind/figure';
import { formulaCalls } from '../../../src/host/behind/formulaCalls';
import type { ReadArgument } from '../../../src/host/behind/readArgument';
import type { WrittenCall } from '../../../src/host/behind/written';
import type { Workbook } from '../../../src/host/workbook';
import { type BehindIntentions, behindIntentions } from '../../../src/taskpane/behind/behindIntentions';
import type { BehindState } from '../../../src/taskpane/behind/behindState';
import { emptyCell, fakeWorkbook } from '../fakeWorkbook';

/** A figure whose formula stands in its own cell. */
function figureWith(formula: string | null, shown: unknown = 0): Figure {
  return { cell: emptyCell, shown, formula, home: emptyCell, tables: [] };
}

/** Constants hand themselves over; everything else cannot be read. */
function readAsWritten(call: WrittenCall): Promise<readonly ReadArgument[]> {
  return Promise.resolve(
    call.arguments.map((written) =>
      written.means.is === 'constant'
        ? { written, value: written.means.cells[0]?.[0] }
        : { written, unread: 'calculation' },
    ),
  );
}

interface Opened {
  readonly intentions: BehindIntentions;
  readonly behind: () => BehindState;
  /** The user selects something else. */
  readonly select: () => void;
  readonly isFollowed: () => boolean;
}

/** Lets everything that waits for an answer go on. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function opened(figures: readonly Figure[], answers: Partial<Workbook> = {}): Opened {
  const left = [...figures];
  let listener: (() => void) | null = null;
  const { desk } = fakeWorkbook({
    readFigure: () => Promise.resolve(left.shift() ?? figureWith(null)),
    readCalls: (formula) => Promise.resolve(formulaCalls(formula)),
    readArguments: readAsWritten,
    followSelection: (heard) => {
      listener = heard;
      return Promise.resolve(() => {
        listener = null;
        return Promise.resolve();
      });
    },
    ...answers,
  });
  return {
    intentions: behindIntentions(desk),
    behind: () => desk.store.state().behind,
    select: () => listener?.(),
    isFollowed: () => listener !== null,
  };
}

describe('looking at the selected cell', () => {
  it('tells the sum of its call', async () => {
    // 46050 is 2026-01-28 and 46056 2026-02-03: 4 + 3 days.
    const { intentions, behind } = opened([figureWith('=IFO.CAREDAYS(46050,46056)', 7)]);
    await intentions.look();
    expect(behind()).toMatchObject({
      isLooking: false,
      found: { is: 'calls', chosen: 0, answer: { is: 'told', behind: { value: 7, sum: '4 + 3 = 7' } } },
    });
  });

  it.each([
    [null, 'noFormula'],
    ['=SUM(A1:A3)', 'noCalls'],
    ['=IFO.CAREDAYS(', 'unreadable'],
  ])('%j is %s', async (formula, is) => {
    const { intentions, behind } = opened([figureWith(formula)]);
    await intentions.look();
    expect(behind().found).toMatchObject({ is });
  });

  it('names the cells that a formula without a call has its figure from, and comes to one', async () => {
    const origin = { sheetId: 'report', row: 4, column: 27, address: 'AB5' };
    const come: unknown[] = [];
    const { intentions, behind } = opened([figureWith('=INDEX(AA3#,3,2)')], {
      readOrigins: () => Promise.resolve([origin]),
      selectCell: (cell) => {
        come.push(cell);
        return Promise.resolve('selected');
      },
    });
    await intentions.look();
    expect(behind().found).toMatchObject({ is: 'elsewhere', origins: [origin] });
    await intentions.goTo(origin);
    expect(come).toEqual([origin]);
  });

  it('shows a table that is handed over with its headers by its name, and its rows without them', async () => {
    const rows = [['Placeringsform'], ['HVB'], ['Jourhem']];
    const { intentions, behind } = opened([figureWith('=IFO.CAREDAYS(46050,46056,Former[#All])')], {
      readArguments: (call) =>
        Promise.resolve(
          call.arguments.map((written) => ({
            written,
            value: written.means.is === 'constant' ? written.means.cells[0]?.[0] : rows,
          })),
        ),
    });
    await intentions.look();
    const { found } = behind();
    const inputs = found?.is === 'calls' && found.answer.is === 'told' ? found.answer.behind.inputs : [];
    expect(inputs.map(({ name, value }) => [name.sv, value])).toContainEqual(['Former', '2 rader']);
  });

  it('names the argument that cannot be read', async () => {
    const { intentions, behind } = opened([figureWith('=IFO.CAREDAYS(46050,B1+1)')]);
    await intentions.look();
    expect(behind().found).toMatchObject({
      answer: {
        is: 'unread',
        why: 'calculation',
        argument: { parameter: { sv: 'slutdatum' }, text: 'B1+1' },
      },
    });
  });

  it('lets another call of the formula be chosen', async () => {
    const formula = '=IFO.CAREDAYS(46050,46056)*2+IFO.VARIANCE(5,2)';
    const { intentions, behind } = opened([figureWith(formula)]);
    await intentions.look();
    await intentions.choose(1);
    expect(behind().found).toMatchObject({ chosen: 1, answer: { behind: { value: 3 } } });
  });

  it('is in the cell of the answer that is selected', async () => {
    const home = { ...emptyCell, row: 0, column: 0 };
    const cell = { ...emptyCell, row: 1, column: 0 };
    const figure = { ...figureWith('=IFO.VARIANCE({5;9},{2;2})'), home, cell };
    const { intentions, behind } = opened([figure], {
      readArguments: (call) =>
        Promise.resolve(
          call.arguments.map((written) => ({
            written,
            value: written.means.is === 'constant' ? written.means.cells : null,
          })),
        ),
    });
    await intentions.look();
    expect(behind().found).toMatchObject({ answer: { behind: { value: 7 } } });
  });

  it.each([
    ['the cell', { readFigure: () => Promise.resolve({ failure: 'cellEdit' } as const) }, { is: 'failed' }],
    [
      'the arguments',
      { readArguments: () => Promise.resolve({ failure: 'cellEdit' } as const) },
      { is: 'calls', answer: { is: 'failed', failure: { failure: 'cellEdit' } } },
    ],
    ['the formula', { readCalls: () => Promise.resolve({ failure: 'cellEdit' } as const) }, { is: 'failed' }],
  ])('says why %s cannot be read', async (_, answers, found) => {
    const { intentions, behind } = opened([figureWith('=IFO.CAREDAYS(46050,46056)')], answers);
    await intentions.look();
    expect(behind()).toMatchObject({ isLooking: false, found });
  });
});

describe('following the selection', () => {
  it('looks at once, and again at each selection, until the place is left', async () => {
    const { intentions, behind, select, isFollowed } = opened([
      figureWith('=IFO.VARIANCE(5,2)'),
      figureWith('=IFO.VARIANCE(5,1)'),
    ]);
    const leave = intentions.follow();
    await settled();
    expect(behind().found).toMatchObject({ answer: { behind: { value: 3 } } });
    select();
    await settled();
    expect(behind().found).toMatchObject({ answer: { behind: { value: 4 } } });
    leave();
    await settled();
    expect(isFollowed()).toBe(false);
    expect(behind()).toEqual({ isLooking: false, found: null });
  });

  it('shows only the last of several selections', async () => {
    const answers: ((figure: Figure) => void)[] = [];
    const { intentions, behind } = opened([], {
      readFigure: () =>
        new Promise((resolve) => {
          answers.push(resolve);
        }),
    });
    const first = intentions.look();
    const second = intentions.look();
    await settled();
    answers[1]?.(figureWith('=IFO.VARIANCE(5,1)'));
    await second;
    answers[0]?.(figureWith('=IFO.VARIANCE(5,2)'));
    await first;
    expect(behind()).toMatchObject({ isLooking: false, found: { answer: { behind: { value: 4 } } } });
  });

  it('shows nothing that comes after the place was left', async () => {
    const { intentions, behind } = opened([figureWith('=IFO.VARIANCE(5,2)')]);
    const leave = intentions.follow();
    leave();
    await settled();
    expect(behind()).toEqual({ isLooking: false, found: null });
  });
});
