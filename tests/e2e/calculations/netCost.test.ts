import { netCostLayout } from '../../../src/sheets/calculations/netCost/netCostLayout';
import { enter, readBlock } from '../cells';
import { closeBrowser, openWorkbench, type Session } from '../session';
import { chooseForm, fill, write } from './pane';

jest.setTimeout(300_000);

let session: Session;

beforeAll(async () => {
  session = await openWorkbench();
});

afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const layout = netCostLayout(9);
const sheet = 'Nettokostnad';

describe('the net cost, as a new user writes it', () => {
  test('asks for a municipality that there is', async () => {
    const { pane } = session;
    await chooseForm(session, /^Nettokostnad/u);
    await fill(session, { 'Kommun, namn eller kod': 'Vimmersby' });
    await pane.getByRole('button', { name: 'Skriv bladet' }).click();
    await pane.getByText('Skriv en kommuns namn eller kod').waitFor();
    await fill(session, { 'Kommun, namn eller kod': '0884' });
    expect(await write(session)).toBe(sheet);
    const { row } = layout.inputs;
    const place = { sheet, row: row + 1, column: 1 };
    const read = await readBlock(session.page, place, { rows: 2, columns: 1 });
    expect(read).toEqual([['Vimmerby'], ['0884']]);
  });

  test('works the deviation out from what is pasted, on the right side of the break', async () => {
    const { page } = session;
    const pasted = { sheet, row: layout.rowsOfPasted.first - 1, column: 1 };
    await enter(page, pasted, [
      [5_500, 5_000, 15_000],
      [5_400, 5_000, 15_000],
      [4_500, 5_000, 16_000],
    ]);
    await enter(page, { sheet, row: layout.rowsOfOwn.first - 1, column: 2 }, [[-4.2, 9_000, 2_500]]);
    const worked = { sheet, row: layout.rowsOfWorked.first - 1, column: 0 };
    const read = await readBlock(page, worked, { rows: 4, columns: 6 });
    expect(read).toEqual([
      ['År 2017', 0.1, '', 500, 7.5, 'äldre, t.o.m. 2018'],
      ['År 2018', 0.08, '', 400, 6, 'äldre, t.o.m. 2018'],
      ['År 2019', '', -0.1, -500, -8, 'nuvarande, fr.o.m. 2019'],
      ['År 2020', '', '', '', '', 'nuvarande, fr.o.m. 2019'],
    ]);
    const own = { sheet, row: layout.rowsOfOwn.first - 1, column: 1 };
    const [figures = []] = await readBlock(page, own, { rows: 1, columns: 7 });
    expect(figures).toEqual([7.5, -4.2, 9_000, 2_500, 22.5, 22.5 / 82.5, 3_000]);
    expect(session.problems).toEqual([]);
  });
});
