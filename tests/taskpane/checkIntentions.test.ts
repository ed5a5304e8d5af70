import { checkIntentions } from '../../src/taskpane/checks/checkIntentions';
import { fakeWorkbook } from './fakeWorkbook';

const prices = [
  ['Placeringsform', 'Gäller från', 'Gäller till', 'Pris'],
  ['HVB', '2025-01-01', '2025-11-30', 4000],
  ['HVB', '2026-01-01', '', 4100],
];

it('looks through the tables and keeps what is to be looked at', async () => {
  const { desk } = fakeWorkbook({
    readTablesToCheck: () => Promise.resolve({ placements: null, prices, further: [], naming: new Map() }),
  });
  await checkIntentions(desk).check();
  expect(desk.store.state()).toMatchObject({
    work: null,
    checks: [{ place: { table: 'prices', row: 0 } }],
  });
});

it('says so where nothing is to be looked at', async () => {
  const { desk } = fakeWorkbook();
  await checkIntentions(desk).check();
  expect(desk.store.state()).toMatchObject({ work: null, checks: [] });
});

it('says why the tables cannot be read, and keeps what was found before', async () => {
  const { desk } = fakeWorkbook({ readTablesToCheck: () => Promise.resolve({ failure: 'cellEdit' }) });
  desk.store.dispatch({ type: 'checked', checks: [] });
  await checkIntentions(desk).check();
  expect(desk.store.state()).toMatchObject({ work: null, checks: [], notice: { tone: 'problem' } });
});

it('shows the row that a check is about', async () => {
  const asked: unknown[] = [];
  const { desk } = fakeWorkbook({
    showTableRow: (table, row) => {
      asked.push([table, row]);
      return Promise.resolve('Priser');
    },
  });
  await checkIntentions(desk).show({ table: 'prices', row: 2 });
  expect(asked).toEqual([['prices', 2]]);
  expect(desk.store.state().notice?.text.sv).toBe('Raden i Priser är markerad.');
});

it('finds out that the row has gone', async () => {
  const { desk } = fakeWorkbook({ showTableRow: () => Promise.resolve({ failure: 'tableGone' }) });
  await checkIntentions(desk).show({ table: 'prices', row: 2 });
  expect(desk.store.state()).toMatchObject({ notice: { tone: 'problem' } });
});
