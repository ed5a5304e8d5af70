import { parseIsoDay } from '../../../src/core/day';
import { isFailure, type Outcome } from '../../../src/host/failure';
import {
  freezeForecast,
  type FrozenReceipt,
  lookAtForecasts,
} from '../../../src/host/forecasts/freezeForecast';
import { forecastLines } from '../../../src/tables/forecastLines';
import { call } from '../../functions/call';
import { workbookImage } from '../../workbench/workbookImage';
import { workbookOfLists } from '../lists/workbookOfLists';
import { changeCell } from '../locks/monthsToLock';
import { addTable } from '../sheets/workbookToFollow';
import { useOffice } from '../useOffice';

const office = useOffice();
const { columnsOf, names, tableCells } = workbookOfLists(office);

function serial(iso: string): NonNullable<ReturnType<typeof parseIsoDay>> {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

/** Ten who came and left in 2025, so that there is a history, and two who are there; all at 1 000 kr a day. */
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Planerat slut', 'Säkert slut', 'Dygnspris'],
  ...Array.from({ length: 10 }, (_, index) => {
    const month = serial('2025-01-05') + index * 30;
    return [`H${index}`, index % 2 === 0 ? 'HVB' : 'Jourhem', month, month + 15, '', '', 1_000];
  }),
  ['P1', 'HVB', serial('2025-12-01'), '', serial('2026-06-30'), 'ja', 1_000],
  ['P2', 'Jourhem', serial('2025-12-01'), '', serial('2026-04-30'), 'ja', 1_000],
];
const options = [
  ['Val', 'Värde'],
  ['Historik från', serial('2024-12-01')],
  ['Stängt till och med', serial('2026-01-31')],
];

const [asOf, from, to] = [serial('2026-02-28'), serial('2026-01-01'), serial('2026-12-31')];
const moment = new Date(2026, 2, 3, 9, 5);

function freeze(wish: Partial<Parameters<typeof freezeForecast>[0]> = {}): Promise<Outcome<FrozenReceipt>> {
  const usual = { who: 'Eva', shownTo: 'nämnden', asOf, from, to } as const;
  return freezeForecast({ ...usual, ...wish }, moment);
}

/** What FORECAST itself answers for the same tables. */
function byFormula(day = '2026-02-28'): unknown[][] {
  const wish = [...options, ['Visa', 'placeringar']];
  return call('FORECAST', placements, '', day, '2026-12-31', wish);
}

const lineHeaders = forecastLines.columns.map(({ header }) => header.sv);

beforeEach(async () => {
  await addTable(office, 'Placeringar', placements);
  await addTable(office, 'Prognosval', options);
});

describe('freezing a forecast', () => {
  it('writes what FORECAST shows placement by placement, and who, when and for whom', async () => {
    const [, ...shown] = byFormula();
    const total = shown.at(-1) ?? [];
    const fullYear = Math.round(Number(total[6]) * 100);
    expect(await freeze()).toEqual({
      ...{ forecastId: 'F-2026-03-03-1', lines: shown.length - 1, fullYear, unpriced: 0 },
    });
    expect(columnsOf('Prognosrader', lineHeaders)).toEqual(
      shown.slice(0, -1).map((row) => ['F-2026-03-03-1', ...row]),
    );
    const [row] = columnsOf('Prognoser', [
      ...['Prognos', 'Vem', 'Fryst', 'Visas för', 'Avstämningsdatum', 'Från', 'Till', 'Stängt till och med'],
      ...['Helår', 'Rader', 'Simulerade år', 'Slumpfrö', 'För vidare', 'Dygnsregel'],
    ]);
    expect(row).toEqual([
      ...['F-2026-03-03-1', 'Eva', '2026-03-03 09:05', 'nämnden'],
      ...[asOf, serial('2026-01-01'), to, serial('2026-01-31')],
      ...[fullYear / 100, shown.length - 1, 2_000, 1, 'nej', 'båda'],
    ]);
    const [[low, high, sum] = []] = columnsOf('Prognoser', ['Låg', 'Hög', 'Kontrollsumma']);
    expect(Number(low)).toBeLessThanOrEqual(fullYear / 100);
    expect(Number(high)).toBeGreaterThanOrEqual(fullYear / 100);
    expect(sum).toMatch(/^[0-9a-f]{12,}$/u);
  });

  it('adds up by kind to what the kinds are forecast to cost, as a formula over the table would', async () => {
    await freeze();
    const [header = [], ...kinds] = call('FORECAST', placements, '', '2026-02-28', '2026-12-31', options);
    const column = header.indexOf('Helår');
    for (const kind of ['HVB', 'Jourhem']) {
      const rows = columnsOf('Prognosrader', ['Placeringsform', 'Helår']).filter(([name]) => name === kind);
      const sum = rows.reduce((all, [, amount]) => all + Math.round(Number(amount) * 100), 0);
      expect(sum).toBe(Math.round(Number(kinds.find(([name]) => name === kind)?.[column]) * 100));
    }
  });

  it('leaves what was frozen as it is when the next one is frozen, and tells of both', async () => {
    await freeze();
    const first = tableCells('Prognosrader').values;
    changeCell(office, { table: 'Placeringar', row: 10, header: 'Planerat slut' }, serial('2026-08-31'));
    expect(await freeze({ asOf: serial('2026-03-31') })).toMatchObject({ forecastId: 'F-2026-03-03-2' });
    expect(tableCells('Prognosrader').values.slice(0, first.length)).toEqual(first);
    expect(await lookAtForecasts()).toMatchObject({
      who: 'Eva',
      frozen: [
        { forecastId: 'F-2026-03-03-1', shownTo: 'nämnden', asOf },
        { forecastId: 'F-2026-03-03-2', asOf: serial('2026-03-31') },
      ],
    });
  });

  it('gives rows that FORECASTBRIDGE reads: nothing has changed since, or what has', async () => {
    await freeze();
    const stored = tableCells('Prognosrader').values;
    const [, ...same] = call('FORECASTBRIDGE', stored, byFormula());
    expect(same.slice(0, -1).filter((row) => row[8] !== 0)).toEqual([]);
    const [, ...rows] = call('FORECASTBRIDGE', stored, byFormula('2026-03-31'));
    const total = rows.at(-1) ?? [];
    expect(Number(total[6]) + Number(total[8])).toBeCloseTo(Number(total[7]), 2);
  });

  it('freezes nothing twice for the same people, but for others', async () => {
    await freeze();
    expect(await freeze()).toEqual({ failure: 'forecastFrozenAlready', forecast: 'F-2026-03-03-1' });
    expect(await freeze({ shownTo: 'fullmäktige' })).toMatchObject({ forecastId: 'F-2026-03-03-2' });
    const both = tableCells('Prognosrader').values;
    expect(await freeze()).toEqual({ failure: 'forecastFrozenAlready', forecast: 'F-2026-03-03-1' });
    expect(await freeze({ shownTo: 'Fullmäktige' })).toMatchObject({ forecast: 'F-2026-03-03-2' });
    expect(tableCells('Prognosrader').values).toEqual(both);
  });

  it('freezes another forecast for the same people, and knows each of them again', async () => {
    await freeze();
    expect(await freeze({ asOf: serial('2026-03-31') })).toMatchObject({ forecastId: 'F-2026-03-03-2' });
    expect(await freeze()).toMatchObject({ forecast: 'F-2026-03-03-1' });
    expect(await freeze({ asOf: serial('2026-03-31') })).toMatchObject({ forecast: 'F-2026-03-03-2' });
  });

  it('knows people again whose personal number was masked', async () => {
    await freeze({ shownTo: 'om 19121212-1212' });
    await freeze({ shownTo: 'nämnden' });
    expect(await freeze({ shownTo: 'om 19121212-1212' })).toMatchObject({ forecast: 'F-2026-03-03-1' });
  });

  it('keeps personal numbers out of its tables', async () => {
    await freeze({ who: 'Eva 19121212-1212', shownTo: 'om 121212-1212' });
    const [row] = columnsOf('Prognoser', ['Vem', 'Visas för']);
    expect(JSON.stringify(row)).not.toMatch(/1212/u);
  });

  it.each([
    ['a row that cannot be counted', { row: 10, header: 'Startdatum' }, 'i går', /Tabellrad 11/u],
    ['a price that is none', { row: 10, header: 'Dygnspris' }, 'dyrt', /dyrt/u],
    ['a last day before the first', { row: 9, header: 'Startdatum' }, serial('2026-02-27'), /slutdatum/iu],
  ] as const)('refuses a forecast that is not whole, with the reason: %s', async (...given) => {
    const [, { row, header }, content, sentence] = given;
    changeCell(office, { table: 'Placeringar', row, header }, content);
    const outcome = await freeze();
    expect(outcome).toMatchObject({ failure: 'tableUnread' });
    expect(isFailure(outcome) && 'sentence' in outcome ? outcome.sentence.sv : '').toMatch(sentence);
    expect(names()).not.toContain('Prognoser');
  });

  it('refuses where there is too little history, and where there are no placements', async () => {
    const outcome = await freeze({
      asOf: serial('2025-06-30'),
      from: serial('2025-01-01'),
      to: serial('2025-12-31'),
    });
    expect(outcome).toMatchObject({ failure: 'tableUnread' });
    await office.reopen();
    expect(await freeze()).toEqual({ failure: 'noPlacements' });
  });

  it('leaves the workbook as it was where Excel refuses', async () => {
    await freeze();
    const { session } = office;
    changeCell(office, { table: 'Placeringar', row: 10, header: 'Planerat slut' }, serial('2026-09-30'));
    const before = workbookImage(session());
    await session().window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Prognosrader').protection.protect();
      await context.sync();
    });
    const outcome = await freeze();
    expect(isFailure(outcome) ? outcome.failure : '').toMatch(/takenBack|protected/u);
    await session().window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Prognosrader').protection.unprotect();
      await context.sync();
    });
    expect(workbookImage(session())).toEqual(before);
  });
});

it('writes in the language of the list, whichever the pane speaks, so that a sheet is not half in each', async () => {
  await office.reopen();
  const english = [
    'Placement ID',
    'Kind',
    'Start date',
    'End date',
    'Planned end',
    'Certain end',
    'Price per day',
  ];
  await addTable(office, 'Placements', [english, ...placements.slice(1)]);
  await addTable(office, 'ForecastOptions', [
    ['Option', 'Value'],
    ['History from', serial('2024-12-01')],
  ]);
  expect(await freeze()).toMatchObject({ forecastId: 'F-2026-03-03-1' });
  const names = office
    .session()
    .grid.tables()
    .map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Forecasts', 'ForecastLines']));
});
