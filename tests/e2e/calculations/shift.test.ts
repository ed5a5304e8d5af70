import { breakEven, type Shift } from '../../../src/core/investment/shift';
import { rowsOfMoves, rowsOfYears, yearRows } from '../../../src/sheets/calculations/shift/shiftLayout';
import { kronor, share } from '../../core/help';
import { naiveSaving } from '../../core/naive/shift';
import { enter, readBlock, readCell } from '../cells';
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

const firstMove = rowsOfMoves.first - 1;
const firstYear = rowsOfYears.first - 1;

describe('a shift, as a new user writes it', () => {
  test('is refused with a sentence under each field that is wrong', async () => {
    const { pane } = session;
    await chooseForm(session, /^Omställning/u);
    await pane.getByRole('button', { name: 'Skriv bladet' }).click();
    await pane.getByText('Bladet skrevs inte').waitFor();
    expect(await pane.getByText('Skriv något.').count()).toBe(3);
  });

  test('takes a price of the list, says at once what it comes to, and writes the sheet', async () => {
    const { pane, page } = session;
    const choice = pane.getByRole('combobox', { name: 'Pris ur prislistan (från)' });
    const options = await choice.locator('option').allTextContents();
    expect(options[0]).toBe('Skriv priset själv');
    const option = options.find((each) => each.startsWith('Konsulentstött') && each.endsWith('kr per dygn'));
    await choice.selectOption({ label: option ?? '' });
    await fill(session, {
      'Vad ska göras?': 'Rekrytera egna hem',
      'Kostar per helår, kr': '1 200 000',
      'Första år': '2027',
      'Form som de flyttar till': '=Eget hem',
      'Pris dit, kr per dygn': '800',
      'Dygn per helår': '1 460',
      'Andel som hade flyttat ändå, %': '10',
    });
    const price = Number(
      (await pane.getByRole('textbox', { name: 'Pris där, kr per dygn' }).inputValue()).replace(',', '.'),
    );
    expect(price).toBeGreaterThan(800);
    const shift: Shift = {
      ...{ priceFrom: kronor(price), priceTo: kronor(800) },
      ...{ substitute: kronor(0), shareAnyway: share(0.1) },
    };
    const needed = breakEven(shift, kronor(1_200_000), 365);
    await pane.getByText(/Kostnaden täcks av/u).waitFor();
    const name = await write(session);
    expect(name).toBe('Omställning');
    const [move = []] = await readBlock(
      page,
      { sheet: name, row: firstMove, column: 0 },
      { rows: 1, columns: 12 },
    );
    expect(move.slice(0, 7)).toEqual([
      expect.stringContaining('Konsulentstött'),
      '=Eget hem',
      1_460,
      price,
      800,
      0,
      0.1,
    ]);
    expect(move[7]).toBeCloseTo((price - 800) * 0.9, 6);
    expect(move.slice(9, 11)).toEqual([needed?.days, needed?.places]);
    expect(String(move[11])).toMatch(/^Prislistan: Konsulentstött.*gäller från \d{4}-\d\d-\d\d$/u);
    const years = await readBlock(
      page,
      { sheet: name, row: firstYear, column: 0 },
      { rows: yearRows, columns: 7 },
    );
    const effects = [0.5, 1, 1, 1, 1].map((rampUp) => naiveSaving(shift, 1_460e6, share(rampUp)) / 100);
    expect(years.map(([year]) => year)).toEqual(['År 2027', 'År 2028', 'År 2029', 'År 2030', 'År 2031']);
    expect(years.map((row) => row[2])).toEqual(effects);
    expect(years.map((row) => row[6])).toEqual(effects.map((effect) => 1_200_000 - effect));
  });

  test('follows what the user changes, and is not written over by a second press', async () => {
    const { page, pane } = session;
    const priceTo = { sheet: 'Omställning', row: firstMove, column: 4 };
    await enter(page, priceTo, [[100_000]]);
    expect(await readCell(page, { ...priceTo, column: 9 })).toBe('går inte');
    await pane.getByRole('button', { name: 'Stäng meddelandet' }).click();
    expect(await write(session)).toBe('Omställning 2');
    expect(await readCell(page, priceTo)).toBe(100_000);
    expect(await readCell(page, { ...priceTo, sheet: 'Omställning 2' })).toBe(800);
    expect(session.problems).toEqual([]);
  });
});
