import type { DescribedFunction } from '../../src/functions/reference/describeFunction';
import { functionIntentions } from '../../src/taskpane/functionIntentions';
import { placements } from '../../src/tables/placements';
import { functionOf } from '../functions/call';
import { emptyCell, fakeWorkbook } from './fakeWorkbook';

const careDays = (): DescribedFunction => functionOf('CAREDAYS');

const list = {
  name: 'Placeringar',
  sheetId: 'placements',
  headers: ['Startdatum', 'Slutdatum'],
  row: 0,
  rows: 3,
  column: 0,
  bodyRow: 1,
  bodyRows: 2,
};
const inList = { ...emptyCell, sheetId: 'placements', row: 1, column: 1 };
const filled = { ...emptyCell, isEmpty: false, holds: 7 };
const listFormula = '=IFO.CAREDAYS(Placeringar[Startdatum],Placeringar[Slutdatum],,,"båda")';

it.each([
  ['an example', {}, /^=IFO\.CAREDAYS\(DATE\(/, 'Ett exempel står i B2. Byt ut värdena mot dina egna.'],
  [
    'the list',
    { tables: [list] },
    /^=IFO\.CAREDAYS\(Placeringar\[/,
    'Formeln står i B2 och läser alla rader i Placeringar.',
  ],
  [
    'its own row',
    { tables: [list], cell: inList },
    /^=IFO\.CAREDAYS\(\[@/,
    'Formeln står i B2 och läser sin egen rad i Placeringar.',
  ],
] as const)('inserts %s into an empty cell and says so', async (...[, answers, formula, sentence]) => {
  const { desk, formulas } = fakeWorkbook(answers);
  await functionIntentions(desk).insert(careDays());
  expect(formulas).toHaveLength(1);
  expect(formulas[0]?.[1]).toMatch(formula);
  expect(desk.store.state()).toMatchObject({
    work: null,
    question: null,
    notice: { tone: 'success', text: { sv: sentence } },
  });
});

it.each([
  ['FOSTERCOST', /Placeringar\. Den räknar med full arbetsgivaravgift, 31,42 %\. Ändra satsen/],
  ['CAREDAYS', /Placeringar\. Funktionen räknar dagarna själv och använder inte kolumnen Antal\.$/],
])('says what there is to know about %s', async (id, sentence) => {
  const headers = placements.columns.map(({ header }) => header.sv);
  const { desk } = fakeWorkbook({ tables: [{ ...list, headers }] });
  await functionIntentions(desk).insert(functionOf(id));
  expect(desk.store.state().notice?.text.sv).toMatch(sentence);
});

describe('a cell that holds something', () => {
  it('is left alone until the user has answered', async () => {
    const { desk, formulas } = fakeWorkbook({ cell: filled, tables: [list] });
    await functionIntentions(desk).insert(careDays());
    expect(formulas).toEqual([]);
    expect(desk.store.state()).toMatchObject({
      work: null,
      question: { functionId: 'CAREDAYS', cell: filled, insertion: { formula: listFormula } },
    });
  });

  it('is left alone when the answer is no', async () => {
    const { desk, formulas } = fakeWorkbook({ cell: filled });
    const intentions = functionIntentions(desk);
    await intentions.insert(careDays());
    intentions.keep();
    await intentions.replace();
    expect(formulas).toEqual([]);
    expect(desk.store.state().question).toBeNull();
  });

  it('is replaced when the answer is yes, with what was asked about', async () => {
    const { desk, formulas } = fakeWorkbook({ cell: filled, tables: [list] });
    const intentions = functionIntentions(desk);
    await intentions.insert(careDays());
    await intentions.replace();
    await intentions.replace();
    expect(formulas).toEqual([['B2', listFormula]]);
    expect(desk.store.state()).toMatchObject({ question: null, notice: { tone: 'success' } });
  });
});

describe('a cell that has changed since the question was asked', () => {
  const changed = { ...filled, holds: 'viktigt' };

  it('is asked about again, and replaced by the answer to that', async () => {
    const { desk, formulas } = fakeWorkbook({ cell: filled, readCell: () => Promise.resolve(changed) });
    const intentions = functionIntentions(desk);
    await intentions.insert(careDays());
    await intentions.replace();
    expect(formulas).toEqual([]);
    expect(desk.store.state()).toMatchObject({ work: null, question: { cell: changed, isAskedAgain: true } });
    await intentions.replace();
    expect(formulas).toHaveLength(1);
  });

  it('is written into when it has been emptied', async () => {
    const { desk, formulas } = fakeWorkbook({ cell: filled, readCell: () => Promise.resolve(emptyCell) });
    const intentions = functionIntentions(desk);
    await intentions.insert(careDays());
    await intentions.replace();
    expect(formulas).toHaveLength(1);
  });

  it('is left alone when it cannot be read', async () => {
    const gone = { failure: 'other', code: 'ItemNotFound' } as const;
    const { desk, formulas } = fakeWorkbook({ cell: filled, readCell: () => Promise.resolve(gone) });
    const intentions = functionIntentions(desk);
    await intentions.insert(careDays());
    await intentions.replace();
    expect(formulas).toEqual([]);
    expect(desk.store.state()).toMatchObject({ work: null, notice: { tone: 'problem' } });
  });

  it('is left alone while something else is under way', async () => {
    const { desk, formulas } = fakeWorkbook({ cell: filled });
    const intentions = functionIntentions(desk);
    await intentions.insert(careDays());
    const { question } = desk.store.state();
    desk.store.dispatch({ type: 'began', work: { on: 'table', id: 'prices' } });
    if (question === null) throw new Error('nothing was asked');
    const busy = { ...desk, store: { ...desk.store, state: () => ({ ...desk.store.state(), question }) } };
    await functionIntentions(busy).replace();
    expect(formulas).toEqual([]);
  });
});

it('writes the formula from what the workbook remembers now, not from what the pane knew', async () => {
  const { desk, formulas } = fakeWorkbook({
    tables: [list],
    readSettings: () => Promise.resolve({ dayRule: 'nights', asOf: null }),
  });
  desk.store.dispatch({ type: 'settingsRead', settings: { dayRule: 'both', asOf: null } });
  await functionIntentions(desk).insert(careDays());
  expect(formulas[0]?.[1]).toMatch(/"nätter"\)$/);
});

describe('when it cannot be done', () => {
  it.each([
    ['the cell cannot be read', { readSelection: () => Promise.resolve({ failure: 'cellEdit' } as const) }],
    [
      'the settings cannot be read',
      { tables: [list], readSettings: () => Promise.resolve({ failure: 'cellEdit' } as const) },
    ],
    ['the sheet is protected', { writeFormula: () => Promise.resolve({ failure: 'protected' } as const) }],
    ['the formula does not fit in the table', { tables: [list], cell: { ...inList, row: 0 } }],
  ])('because %s, it says so', async (_, answers) => {
    const { desk, formulas } = fakeWorkbook(answers);
    await functionIntentions(desk).insert(careDays());
    expect(formulas).toEqual([]);
    expect(desk.store.state()).toMatchObject({ work: null, notice: { tone: 'problem' } });
  });

  it('since something else is under way, nothing happens', async () => {
    const { desk, formulas } = fakeWorkbook();
    desk.store.dispatch({ type: 'began', work: { on: 'table', id: 'prices' } });
    await functionIntentions(desk).insert(careDays());
    expect(formulas).toEqual([]);
  });
});
