import { quoted } from '../../src/sheets/cells';
import { isNamed, orNoName, placeOf, sumWhere } from '../../src/sheets/named';
import { comparableName } from '../../src/text/words';
import { trickyNames } from '../sheets/trickyNames';
import { enter, readBlock } from './cells';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(120_000);

let session: Session;
beforeAll(async () => {
  session = await openWorkbench({ workbook: 'empty' });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** Row i has the i-th name with the amount 2 to the power of i, so that a sum tells which rows are in it. */
test('the grid finds rows by names that SUMIFS would read as criteria', async () => {
  const { page } = session;
  const rows = trickyNames.length;
  const sheet = 'Blad1';
  // As formulas, so that each stays the text that it is.
  const written = trickyNames.map((name, row) => [`=${quoted(name)}`, 2 ** row]);
  await enter(page, { sheet, row: 0, column: 0 }, written);
  const [names, amounts] = [`$A$1:$A$${rows}`, `$B$1:$B$${rows}`];
  await enter(
    page,
    { sheet, row: 0, column: 3 },
    trickyNames.map((_, row) => {
      const asked = isNamed(names, orNoName(`$A$${row + 1}`, '(tomt)'));
      return [
        `=${sumWhere(amounts, [asked, `(${amounts}>0)`])}`,
        `=IFERROR(${placeOf(`$A$${row + 1}`, names)},"")`,
      ];
    }),
  );
  const found = await readBlock(page, { sheet, row: 0, column: 3 }, { rows, columns: 2 });
  const expected = trickyNames.map((asked) => {
    const same = trickyNames.flatMap((name, row) =>
      comparableName(name) === comparableName(asked) ? [row] : [],
    );
    return [same.reduce((sum, row) => sum + 2 ** row, 0), (same[0] ?? NaN) + 1];
  });
  expect(found).toEqual(expected);
});
