import { removeScenarioRows, writeScenarioRow } from '../../../src/host/forecast/writeScenario';
import { readForecastAndScenarios } from '../../../src/host/forecast/forecastTables';
import { isFailure } from '../../../src/host/failure';
import { day } from '../../core/help';
import { workbookOfLists } from '../lists/workbookOfLists';
import { addTable } from '../sheets/workbookToFollow';
import { useOffice } from '../useOffice';

const office = useOffice();
const { columnsOf, tableCells } = workbookOfLists(office);

const from = day('2026-07-01');
const cells = {
  scenario: 'A',
  change: 'flytta dygn',
  kind: 'HVB',
  toKind: 'SiS',
  from,
  share: 0.2,
  who: 'Eva',
};
const known = (row: number, scenario: string): { row: number; scenario: string; from: number } => ({
  row,
  scenario,
  from,
});

const rows = (): unknown[][] => columnsOf('Scenarier', ['Scenario', 'Till form', 'Från', 'Andel %', 'Vem']);

describe('a row of the table of scenarios', () => {
  it('is written into a table that is made, with the formats of its columns', async () => {
    expect(await writeScenarioRow({ known: null, cells, language: 'sv' })).toBe('Scenarier');
    expect(rows()).toEqual([['A', 'SiS', from, 0.2, 'Eva']]);
    const { values, formats } = tableCells('Scenarier');
    const [header = []] = values;
    const format = (name: string): unknown => formats[1]?.[header.indexOf(name)];
    expect(['Scenario', 'Från', 'Andel %'].map(format)).toEqual(['@', 'yyyy-mm-dd', '0.00%']);
  });

  it('comes after the others, and an edited one stands where it stood', async () => {
    for (const scenario of ['A', 'B', 'C'])
      await writeScenarioRow({ known: null, cells: { ...cells, scenario }, language: 'sv' });
    await writeScenarioRow({
      known: known(1, 'B'),
      cells: { ...cells, scenario: 'B', share: 0.5, toKind: '' },
      language: 'sv',
    });
    expect(rows().map(([name, to, , share]) => [name, to, share])).toEqual([
      ['A', 'SiS', 0.2],
      ['B', '', 0.5],
      ['C', 'SiS', 0.2],
    ]);
  });

  it('leaves columns of the user’s own, and asks nothing of their order', async () => {
    await addTable(office, 'Scenarier', [
      ['Egen', 'Från', 'Ändring', 'Scenario', 'Placeringsform', 'Andel %'],
      ['min', from, 'flytta dygn', 'A', 'HVB', 0.1],
    ]);
    const wish = { ...cells, toKind: '', who: '' };
    expect(await writeScenarioRow({ known: known(0, 'A'), cells: wish, language: 'sv' })).toBe('Scenarier');
    expect(columnsOf('Scenarier', ['Egen', 'Scenario', 'Andel %'])).toEqual([['min', 'A', 0.2]]);
    const lacking = await writeScenarioRow({ known: null, cells, language: 'sv' });
    expect(isFailure(lacking) && lacking.failure).toBe('tableUnread');
    expect(JSON.stringify(lacking)).toContain('Till form');
  });

  it('is not written where the row has become another one', async () => {
    await writeScenarioRow({ known: null, cells, language: 'sv' });
    const moved = await writeScenarioRow({ known: known(0, 'B'), cells, language: 'sv' });
    expect(moved).toEqual({ failure: 'tableChanged', table: 'Scenarier' });
    expect(await removeScenarioRows([known(3, 'A')])).toEqual({
      failure: 'tableChanged',
      table: 'Scenarier',
    });
    expect(rows()).toHaveLength(1);
  });

  it('is masked where it holds a personal number', async () => {
    await writeScenarioRow({ known: null, cells: { ...cells, who: '19121212-1212' }, language: 'sv' });
    expect(rows()[0]?.[4]).not.toContain('1212-1212');
  });

  it('is taken away with the others of its scenario, and the table keeps a row', async () => {
    for (const scenario of ['A', 'B', 'A'])
      await writeScenarioRow({ known: null, cells: { ...cells, scenario }, language: 'sv' });
    expect(await removeScenarioRows([known(0, 'A'), known(2, 'A')])).toBe('Scenarier');
    expect(rows().map(([name]) => name)).toEqual(['B']);
    await removeScenarioRows([known(0, 'B')]);
    expect(rows()).toEqual([['', '', '', '', '']]);
  });
});

it('reads the tables of a forecast, with scenarios, and no table that was only made', async () => {
  await addTable(office, 'Placeringar', [
    ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum'],
    ['P1', 'HVB', from, ''],
  ]);
  await addTable(office, 'Budget', [
    ['Månad', 'Placeringsform', 'Belopp'],
    [from, 'HVB', 1_000],
  ]);
  await writeScenarioRow({ known: null, cells, language: 'sv' });
  const read = await readForecastAndScenarios();
  expect(isFailure(read) ? read : read.tables.further.map(([header]) => header?.[0])).toEqual([
    'Månad',
    'Scenario',
  ]);
  await removeScenarioRows([known(0, 'A')]);
  const emptied = await readForecastAndScenarios();
  expect(isFailure(emptied) ? emptied : emptied.tables.further).toHaveLength(1);
});
