import { observedLayout } from '../../../src/sheets/calculations/observed/observedLayout';
import { verdictTexts } from '../../../src/text/observedSheet';
import { naiveObserved } from '../../core/naive/observedChange';
import { studentsT } from '../../sheets/statistics';
import { enter, readBlock } from '../cells';
import { closeBrowser, openWorkbench, type Session } from '../session';
import { chooseForm, fill, write } from './pane';

jest.setTimeout(300_000);

let session: Session;

beforeAll(async () => {
  session = await openWorkbench({ language: 'en-US' });
});

afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const sheet = 'Investment outcome';
const layout = observedLayout({ yearsBefore: 5, yearsAfter: 5 });
const before = [31.2e6, 33.9e6, 33.1e6, 36.8e6, 37.4e6];

async function conclusionAfter(costs: readonly number[]): Promise<unknown[]> {
  const row = layout.before.first - 1;
  await enter(
    session.page,
    { sheet, row, column: 1 },
    [...before, ...costs].map((cost) => [cost]),
  );
  const { row: top } = layout.verdict;
  const read = await readBlock(session.page, { sheet, row: top + 1, column: 1 }, { rows: 7, columns: 1 });
  return read.map(([content]) => content);
}

describe('the follow-up of an investment, as a new user writes it', () => {
  test('has no conclusion before the costs are there', async () => {
    await chooseForm(session, /^Follow-up: can the effect be shown/u);
    await fill(session, {
      'What is the investment?': 'Mobile team',
      'First year of the investment': '2022',
      'Assumed effect a year, kr': '9 600 000',
      'Planned cost a year, kr': '6000000',
    });
    expect(await write(session)).toBe(sheet);
    const { row } = layout.verdict;
    const [[told] = []] = await readBlock(
      session.page,
      { sheet, row: row + 7, column: 1 },
      { rows: 1, columns: 1 },
    );
    expect(told).toBe(verdictTexts.lacksBefore.en);
  });

  test('cannot show a change inside the spread, and tells both as a second calculation does', async () => {
    const after = [38.1e6, 40.2e6];
    const [sum, spread, , , , , conclusion] = await conclusionAfter(after);
    const naive = naiveObserved(before, after, studentsT[2] ?? NaN);
    expect(Number(sum)).toBeCloseTo(naive.change, 0);
    expect(Number(spread) / naive.spread).toBeCloseTo(1, 6);
    expect(conclusion).toBe(verdictTexts.insideSpread.en);
  });

  test('says that the cost is lower, and never that the investment is the cause', async () => {
    const [, , , assumed, , , conclusion] = await conclusionAfter([33e6, 32e6]);
    expect(assumed).toBe(19_200_000);
    expect(conclusion).toBe(verdictTexts.lower.en);
    expect(session.problems).toEqual([]);
  });
});
