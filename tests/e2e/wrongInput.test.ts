import { enter, readCell, sentenceOf, type Content } from './cells';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(180_000);

afterAll(closeBrowser);

interface Case {
  readonly title: string;
  readonly cells: readonly Content[];
  readonly formula: string;
  readonly shows: string;
  /** What the sentence must hold: the value, and how to mend it. */
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

/** Each wrong input stands in A1:D1; 46023 is 2026-01-01 and 46053 is 2026-01-31. */
const cases: readonly Case[] = [
  {
    title: 'the end before the start',
    cells: [46053, 46023],
    formula: '=IFO.CAREDAYS(A1,B1)',
    shows: '#VALUE!',
    sv: ['2026-01-01', '2026-01-31', 'före'],
    en: ['2026-01-01', '2026-01-31', 'before'],
  },
  {
    title: 'a date written as text',
    cells: [46023, '31/1 2026'],
    formula: '=IFO.CAREDAYS(A1,B1)',
    shows: '#VALUE!',
    sv: ['31/1 2026', '2026-01-31'],
    en: ['31/1 2026', '2026-01-31'],
  },
  {
    title: 'a missing price',
    cells: [46023, 46053, ''],
    formula: '=IFO.PLACEMENTCOST(A1,B1,C1)',
    shows: '#N/A',
    sv: ['pris saknas', 'fri'],
    en: ['price', 'missing', 'fri'],
  },
  {
    title: 'the price 0',
    cells: [46023, 46053, 0],
    formula: '=IFO.PLACEMENTCOST(A1,B1,C1)',
    shows: '#N/A',
    sv: ['pris saknas', '0', 'fri'],
    en: ['price', '0', 'fri'],
  },
  {
    title: 'a price with a letter in it',
    cells: [46023, 46053, '1.234,5O'],
    formula: '=IFO.PLACEMENTCOST(A1,B1,C1)',
    shows: '#VALUE!',
    sv: ['1.234,5O', 'tal'],
    en: ['1.234,5O', 'number'],
  },
  {
    title: 'columns of unequal length',
    cells: [46023, 46053],
    formula: '=IFO.CAREDAYS(A1:A3,B1:B2)',
    shows: '#VALUE!',
    sv: ['3', '2', 'startdatum'],
    en: ['3', '2', 'start'],
  },
  {
    title: 'an open placement with neither window nor as-of date',
    cells: [46023, ''],
    formula: '=IFO.CAREDAYS(A1,B1)',
    shows: '#VALUE!',
    sv: ['2026-01-01', 'avstämningsdatum'],
    en: ['2026-01-01', 'asOf'],
  },
  {
    title: 'an unknown day rule',
    cells: [46023, 46053],
    formula: '=IFO.CAREDAYS(A1,B1,,,"dagar")',
    shows: '#VALUE!',
    sv: ['dagar', 'båda', 'nätter'],
    en: ['dagar', 'both', 'nights'],
  },
];

describe.each(['sv-SE', 'en-US'] as const)('wrong input and its sentence, %s', (language) => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ language, workbook: 'empty' });
  });
  afterAll(() => session.close());

  test.each(cases)('$title', async ({ cells, formula, shows, sv, en }) => {
    const { page } = session;
    const sheet = 'Blad1';
    await enter(page, { sheet, row: 0, column: 0 }, [['', '', '', '']]);
    await enter(page, { sheet, row: 0, column: 0 }, [cells]);
    await enter(page, { sheet, row: 0, column: 5 }, [[formula]]);
    const cell = { sheet, row: 0, column: 5 };
    expect(await readCell(page, cell)).toBe(shows);
    const sentence = (await sentenceOf(page, cell)) ?? '';
    for (const part of language === 'sv-SE' ? sv : en)
      expect(sentence.toLowerCase()).toContain(part.toLowerCase());
  });

  test('the sentence of the selected cell stands under the grid', async () => {
    const { page } = session;
    await page.evaluate(() =>
      window.workbench?.grid.select({ sheetId: 'sheet1', row: 0, column: 5, rows: 1, columns: 1 }),
    );
    await page.waitForSelector('#sentence[data-kind="error"]');
    expect(await page.textContent('#sentence')).toContain('dagar');
  });
});
