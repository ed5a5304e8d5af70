import { tableIntentions } from '../../src/taskpane/tableIntentions';
import { placements } from '../../src/tables/placements';
import { prices } from '../../src/tables/prices';
import { fakeWorkbook } from './fakeWorkbook';

it('makes a table, says so and knows that it is there', async () => {
  const { desk } = fakeWorkbook();
  await tableIntentions(desk).create(placements);
  expect(desk.store.state()).toMatchObject({
    tableNames: ['Placeringar'],
    work: null,
    notice: { tone: 'success', text: { sv: 'Tabellen Placeringar är skapad på ett eget blad.' } },
  });
});

it('makes it in the language that the pane speaks', async () => {
  const { desk, tableNames } = fakeWorkbook();
  desk.store.dispatch({ type: 'chose', choices: { language: 'en', theme: null } });
  await tableIntentions(desk).create(placements);
  expect(tableNames).toEqual(['Placements']);
});

it('shows that it is working, and does not begin twice', async () => {
  const { desk, tableNames } = fakeWorkbook();
  const first = tableIntentions(desk).create(placements);
  expect(desk.store.state().work).toEqual({ on: 'table', id: 'placements' });
  await Promise.all([first, tableIntentions(desk).create(prices)]);
  expect(tableNames).toEqual(['Placeringar']);
});

it.each([
  [{ failure: 'sheetTaken', name: 'Priser' }, /^Det finns redan ett blad som heter Priser/],
  [{ failure: 'nameTaken', name: 'Priser' }, /^Namnet Priser används redan/],
  [{ failure: 'cellEdit' }, /skriver klart i en cell/],
  [{ failure: 'protected' }, /skyddad/],
  [{ failure: 'tooLarge' }, /mer än Excel tar emot/],
  [{ failure: 'other', code: 'GeneralException' }, /\(GeneralException\)/],
] as const)('says why it could not: %j', async (failure, sentence) => {
  const { desk } = fakeWorkbook({ createTable: () => Promise.resolve(failure) });
  await tableIntentions(desk).create(prices);
  expect(desk.store.state()).toMatchObject({ work: null, notice: { tone: 'problem' } });
  expect(desk.store.state().notice?.text.sv).toMatch(sentence);
});

it('finds out that a table it was to show has gone', async () => {
  const { desk } = fakeWorkbook({ showTable: () => Promise.resolve({ failure: 'tableGone' }) });
  desk.store.dispatch({ type: 'tablesRead', names: ['Priser'] });
  await tableIntentions(desk).show(prices, 'Priser');
  expect(desk.store.state()).toMatchObject({ tableNames: [], notice: { tone: 'problem' } });
});

it('keeps what it knows when the tables cannot be read', async () => {
  const { desk } = fakeWorkbook({ readTableNames: () => Promise.resolve({ failure: 'cellEdit' }) });
  desk.store.dispatch({ type: 'tablesRead', names: ['Priser'] });
  await tableIntentions(desk).refresh();
  expect(desk.store.state()).toMatchObject({ tableNames: ['Priser'], notice: null });
});

it('says so when the tables cannot be read at all', async () => {
  const { desk } = fakeWorkbook({ readTableNames: () => Promise.resolve({ failure: 'protected' }) });
  await tableIntentions(desk).refresh();
  expect(desk.store.state()).toMatchObject({ tableNames: null, notice: { tone: 'problem' } });
});

describe('while the tables have not been read', () => {
  it('one that turns out to be there is shown, not said to be made', async () => {
    const { desk, tableNames } = fakeWorkbook();
    tableNames.push('Priser');
    await tableIntentions(desk).create(prices);
    expect(tableNames).toEqual(['Priser']);
    expect(desk.store.state().notice?.text.sv).toBe('Tabellen Priser visas.');
  });

  it('none is made when they still cannot be read', async () => {
    const { desk, tableNames } = fakeWorkbook({
      readTableNames: () => Promise.resolve({ failure: 'protected' }),
    });
    await tableIntentions(desk).create(prices);
    expect(tableNames).toEqual([]);
    expect(desk.store.state()).toMatchObject({ work: null, notice: { tone: 'problem' } });
  });
});
