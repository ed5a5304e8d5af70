import { closeBrowser, openWorkbench, type Session } from '../session';
import { investmentLayout, outcomeTop } from '../../../src/sheets/calculations/investment/investmentLayout';
import { type Content, enter, readBlock, readCell } from '../cells';
import { chooseForm, write } from './pane';

jest.setTimeout(300_000);

let session: Session;

beforeAll(async () => {
  session = await openWorkbench();
});

afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const layout = investmentLayout(5);
const lines = 9;

function outcomeOn(sheet: string): Promise<Content[][]> {
  const { row } = layout.outcome;
  return readBlock(session.page, { sheet, row: row + outcomeTop, column: 1 }, { rows: lines, columns: 3 });
}

async function close(): Promise<void> {
  await session.pane.getByRole('button', { name: 'Stäng meddelandet' }).click();
}

describe('an investment, as a new user writes it', () => {
  test('begins from the mobile team: 30 against 48, and 62.5 per cent are enough', async () => {
    await chooseForm(session, /^Investering/u);
    await session.pane.getByRole('button', { name: 'Mobilt team (Östersunds offentliga siffror)' }).click();
    expect(await write(session)).toBe('Investering');
    const [paidBack, paidBackIn, sum, , , , ratio, needed, effect] = await outcomeOn('Investering');
    // Low: 25 · 4 · 300 000 = 30 million, even in the last month. Base: 3 + 9 = 2 · 6, even after two years.
    expect(paidBack).toEqual([5, 2, 2]);
    expect(paidBackIn).toEqual(['2031, månad 12', '2028, månad 12', '2028, månad 12']);
    expect(sum).toEqual([0, 18_000_000, 18_000_000]);
    expect(Number(ratio?.[0])).toBeLessThan(1);
    expect(Number(needed?.[1])).toBeGreaterThan(0.625);
    expect(effect).toEqual([7_500_000, 7_500_000, 7_500_000]);
    // At a rate of 0 the ratio is 48 / 30, and 30 / 48 are enough.
    await enter(session.page, { sheet: 'Investering', row: layout.inputs.row + 4, column: 1 }, [[0]]);
    const [, , , npv, , , atNothing, share] = await outcomeOn('Investering');
    expect([npv, atNothing, share].map((line) => line?.[1])).toEqual([18_000_000, 1.6, 0.625]);
  });

  test('begins from the foster homes, whose effect is not public: it says how large it has to be', async () => {
    await close();
    await session.pane
      .getByRole('button', { name: 'Familjehemsorganisation (Gotlands offentliga siffror)' })
      .click();
    expect(await write(session)).toBe('Investering 2');
    const [paidBack, , sum, , , , , share, effect] = await outcomeOn('Investering 2');
    expect(paidBack).toEqual(Array(3).fill('inte på dessa år'));
    expect(sum).toEqual(Array(3).fill(-25_000_000));
    expect(share).toEqual(['', '', '']);
    // 25 million / (0 + ½ + 1 + 1 + 1).
    expect(effect).toEqual(Array(3).fill(7_142_857.14));
    const year = { sheet: 'Investering 2', row: layout.rowsOfYears.first - 1, column: 0 };
    expect(await readCell(session.page, year)).toBe('År 2017');
  });

  test('draws what has come of it, and who gains', async () => {
    const charts = await session.page.evaluate(() => {
      const { grid, host } = window.workbench ?? {};
      const id = grid?.sheets().find((each) => each.name === 'Investering')?.id ?? '';
      return host?.charts(id).map(({ series }) => series.map(({ name }) => name));
    });
    const levels = (name: string): string[] => ['låg', 'bas', 'hög'].map((level) => `${name}, ${level}`);
    expect(charts).toEqual([levels('Ackumulerat netto, kr'), levels('Effekt per helår, kr')]);
    expect(session.problems).toEqual([]);
  });
});
