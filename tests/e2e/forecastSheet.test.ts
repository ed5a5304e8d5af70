/** The sheets of the forecast and of its track record, built on the sample: against direct calls, and sums that are worked out by themselves. */

import { forecastKind } from '../../src/sheets/forecast/forecastSheet';
import { kindColumn } from '../../src/sheets/forecast/byKind';
import type { SheetKind } from '../../src/sheets/kind';
import { countsOf } from '../../src/sheets/counts';
import type { SheetOrder } from '../../src/sheets/order';
import { newPlaces } from '../../src/sheets/reportSheet';
import { trackRecordKind } from '../../src/sheets/trackRecord/trackRecordSheet';
import { forecastSentences } from '../../src/text/forecastInWords';
import { call, type SeenCell } from '../functions/call';
import { serial } from '../samples/expected';
import { type Days, sampleFigures, sampleKinds } from '../samples/followUpExpected';
import { numberIn, type Row, rowsOf } from '../samples/sample';
import { imageOfPage } from '../workbench/workbookImage';
import { type Content, enter, readBlock } from './cells';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(300_000);

let session: Session;
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const asOf = serial(2026, 8, 31);
const year: Days = { from: serial(2026, 1, 1), to: serial(2026, 12, 31) };
const closedThrough = serial(2026, 6, 30);
const kinds = sampleKinds.length;

/** Cost centres with activities that a table of the sample names. */
const placesIn = (...tables: readonly string[]): number => {
  const pairs = tables.flatMap((table) =>
    rowsOf(table).map((row) => `${row['Ansvar'] ?? ''} ${row['Verksamhet'] ?? ''}`),
  );
  return new Set(pairs.filter((pair) => pair !== ' ')).size;
};
const places = placesIn('Placeringar', 'Budget', 'Utfall');

const sizes: Readonly<Record<string, number>> = { kinds, places, booked: 1 };
const named = Object.fromEntries(
  ['budget', 'ledger', 'accountMapping'].map((id) => [id, { all: '', columns: {} }]),
);
const order: SheetOrder = {
  ...{ language: 'sv', version: '', dayRule: 'both' },
  window: { ...year, asOf },
  shape: countsOf((id) => sizes[id] ?? 0),
  tables: {
    ...{ placements: '', placementsRegistered: '', prices: null, pricesFrom: null, others: [], log: null },
    named,
  },
};

function rowOf(kind: SheetKind, id: string): number {
  const place = newPlaces(kind, order)[id];
  if (place === undefined) throw new Error(`there is no ${id}`);
  return place.row;
}

/** A table of the sample as a function is handed it; budgeted amounts are formulas there. */
function tableOf(name: string): unknown[][] {
  const rows = rowsOf(name);
  const headers = Object.keys(rows[0] ?? {});
  const cellOf = (row: Row, header: string): unknown =>
    name === 'Budget' && header === 'Belopp'
      ? numberIn(row, 'Dygn') * numberIn(row, 'Pris')
      : (row[header] ?? '');
  return [headers, ...rows.map((row) => headers.map((header) => cellOf(row, header)))];
}

const usual = ['Former', 'Avgifter', 'Frånvaro', 'Tillägg'].map(tableOf);
const ledgers = ['Utfall', 'Kontomappning'].map(tableOf);

/** What FORECAST answers when it is called by itself. */
function forecasted(view: string, options: readonly (readonly [string, unknown])[] = []): SeenCell[][] {
  const chosen = [
    ['Val', 'Värde'],
    ['Stängt till och med', year.from - 1],
    ['Visa', view],
    ...options.map((row) => [...row]),
  ];
  const tables = [...usual, tableOf('Budget'), ...ledgers];
  return call('FORECAST', tableOf('Placeringar'), tableOf('Priser'), asOf, year.to, chosen, ...tables);
}

const rounded = (content: unknown): unknown =>
  typeof content === 'number' ? Math.round(content * 1e4) / 1e4 : content;
const figures = (rows: readonly (readonly unknown[])[]): unknown[][] => rows.map((row) => row.map(rounded));

const block = (
  kind: SheetKind,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): Promise<Content[][]> => readBlock(session.page, { sheet: kind.name.sv, row, column }, { rows, columns });

async function press({ name }: SheetKind): Promise<void> {
  const button = session.pane.getByRole('button', { name: new RegExp(`^(Bygg|Uppdatera) ${name.sv}$`, 'u') });
  await button.click();
  await session.pane
    .locator('[role=status]', { hasText: /är byggt|är uppdaterat|redan aktuellt/u })
    .waitFor();
  await settled(session.page);
}

/** What stands in sight, without the calls to the right. */
async function inSight(kind: SheetKind): Promise<readonly string[]> {
  const cells = await block(kind, [0, 0], [rowOf(kind, kind.id === 'forecast' ? 'words' : 'table') + 40, 16]);
  return cells.flat().map(String);
}

beforeAll(async () => {
  session = await openWorkbench();
  const { pane } = session;
  await pane.getByRole('tab', { name: 'Följ upp', exact: true }).click();
  await pane.getByRole('textbox', { name: 'Avstämningsdatum' }).fill('2026-08-31');
  await pane.getByRole('combobox', { name: 'År' }).selectOption('2026');
  await press(forecastKind);
});

describe('the sheet of the forecast of the sample', () => {
  const columns = [
    ...['Hittills', 'Pågående', 'Nya', 'Justeringar', 'Förs vidare', 'Helår', 'Budget', 'Avvikelse'],
    ...['Låg', 'Hög', 'Sannolikhet inom budget'],
  ];

  test('has for every kind and in all what FORECAST answers by itself', async () => {
    const answer = forecasted('former');
    const [headers = [], ...lines] = answer;
    const picked = (line: readonly SeenCell[]): unknown[] => [
      line[0],
      ...columns.map((name) => line[headers.indexOf(name)]),
    ];
    const read = await block(forecastKind, [rowOf(forecastKind, 'byKind') + 2, 1], [kinds + 2, 12]);
    const expected = [...lines.slice(0, kinds).map(picked), picked(lines.at(-1) ?? [])];
    expect(figures([...read.slice(0, kinds), read.at(-1) ?? []])).toEqual(figures(expected));
    expect(lines.length).toBe(kinds + 2);
    expect(read[kinds]?.slice(1, 9).every((cell) => cell === 0)).toBe(true);
  });

  test('has cost so far what going from date to date gives', async () => {
    const { figure } = sampleFigures(asOf);
    const read = await block(forecastKind, [rowOf(forecastKind, 'byKind') + 2, 2], [kinds + 2, 1]);
    const ofKind = (kind: string): number =>
      Number(figure('cost', (row) => row['Placeringsform'] === kind, { from: year.from, to: asOf }));
    const all = Number(figure('cost', () => true, { from: year.from, to: asOf }));
    expect(figures([...read.slice(0, kinds), read.at(-1) ?? []])).toEqual(
      figures([...sampleKinds.map((kind) => [ofKind(kind)]), [all]]),
    );
  });

  test('has every cost centre with activity, and they add up to the kinds', async () => {
    const lines = forecasted('ansvar').slice(1);
    const top = rowOf(forecastKind, 'byPlace') + 2;
    const read = await block(forecastKind, [top, 0], [places + 3, 10]);
    const shown = lines.slice(0, -1).map((line) => line.slice(0, 10));
    expect(figures(read.slice(0, shown.length))).toEqual(figures(shown));
    expect(shown.length).toBeGreaterThan(1);
    const total = await block(forecastKind, [rowOf(forecastKind, 'byKind') + 2 + kinds + 1, 2], [1, 8]);
    expect(figures([read.at(-1)?.slice(2) ?? []])).toEqual(figures(total));
    for (let column = 2; column < 10; column += 1) {
      const sum = read.slice(0, -1).reduce((all, line) => all + Number(line[column]), 0);
      expect(sum).toBeCloseTo(Number(read.at(-1)?.[column]), 2);
    }
  });

  test('has every month, added up, and ends with the full year', async () => {
    const lines = forecasted('månader').slice(1);
    const read = await block(forecastKind, [rowOf(forecastKind, 'byMonth') + 2, 2], [5, 12]);
    const expected = [1, 2, 3, 4, 5].map((column) => lines.map((line) => line[column]));
    expect(figures(read)).toEqual(figures(expected));
    const total = await block(
      forecastKind,
      [rowOf(forecastKind, 'byKind') + 2 + kinds + 1, 0],
      [1, kindColumn.withinBudget],
    );
    const ends = ['fullYear', 'low', 'high', 'budget'] as const;
    expect(read.slice(1).map((row) => rounded(row.at(-1)))).toEqual(
      ends.map((id) => rounded(total[0]?.[kindColumn[id]])),
    );
  });

  test('draws the fan: the range on a base that is not drawn, cost as columns, forecast and budget as lines', async () => {
    const charts = await session.page.evaluate((name) => {
      const { grid, host } = window.workbench ?? {};
      const id = grid?.sheets().find((each) => each.name === name)?.id ?? '';
      return host?.charts(id).map(({ series }) => series.map(({ name: of, kind }) => [of, kind.shape]));
    }, forecastKind.name.sv);
    expect(charts).toEqual([
      [
        ['Under intervallet', 'area'],
        ['Låg till Hög', 'area'],
        ['Hittills', 'column'],
        ['Prognos', 'line'],
        ['Budget', 'line'],
      ],
    ]);
  });

  test('says in words what it rests on', async () => {
    const words = (await inSight(forecastKind)).join('\n');
    for (const sentence of [
      forecastSentences.method.sv,
      'Bara det som var känt 2026-08-31 används, för året 2026-01-01–2026-12-31.',
      forecastSentences.noneClosed.sv,
      'Längder och priser är lärda av de placeringar som pågått från ',
      'simulerade år (slumpfrö 1)',
      'En placering till av den dyraste formen, Särskilt ungdomshem (SiS)',
    ])
      expect(words).toContain(sentence);
    expect(words).toMatch(/Placeringar registreras i median så här många dagar efter sin första dag: \d+\./u);
  });

  test('shows no error, and its checks are 0', async () => {
    const cells = await inSight(forecastKind);
    expect(cells.filter((cell) => cell.startsWith('#') || cell === 'NaN')).toEqual([]);
    const checks = await block(forecastKind, [9, 14], [3, 1]);
    expect(checks).toEqual([[0], [0], [0]]);
  });

  test('pressing again changes nothing', async () => {
    const before = await imageOfPage(session.page);
    await press(forecastKind);
    expect(await imageOfPage(session.page)).toEqual(before);
  });
});

describe('the choices in the table Prognosval', () => {
  const sheet = 'Prognosval';

  beforeAll(async () => {
    await session.pane.evaluate(
      ([name, closed]) =>
        Excel.run(async (context) => {
          const added = context.workbook.worksheets.add(name);
          const range = added.getRange('A1:B4');
          range.values = [
            ['Val', 'Värde'],
            ['Stängt till och med', closed],
            ['För vidare', ''],
            ['Historik från', ''],
          ];
          added.tables.add(range, true).name = name;
          await context.sync();
        }),
      [sheet, closedThrough] as const,
    );
    await settled(session.page);
    await press(forecastKind);
  });

  test('decide through when the ledger counts: booked as far, by the list after it', async () => {
    const kindOf = new Map(rowsOf('Kontomappning').map((row) => [row['Konto'], row['Placeringsform']]));
    const booked = (chosen: (kind: unknown) => boolean): number =>
      rowsOf('Utfall')
        .filter((row) => numberIn(row, 'Datum') >= year.from && numberIn(row, 'Datum') <= closedThrough)
        .filter((row) => chosen(kindOf.get(row['Konto'] ?? '')))
        .reduce((sum, row) => sum + Math.round(numberIn(row, 'Belopp') * 100), 0) / 100;
    const { figure } = sampleFigures(asOf);
    const listed = (chosen: (row: Row) => boolean): number =>
      Number(figure('cost', chosen, { from: closedThrough + 1, to: asOf }));
    const read = await block(forecastKind, [rowOf(forecastKind, 'byKind') + 2, 2], [kinds + 2, 1]);
    const expected = sampleKinds.map(
      (kind) => booked((of) => of === kind) + listed((row) => row['Placeringsform'] === kind),
    );
    expect(figures(read.slice(0, kinds))).toEqual(figures(expected.map((cost) => [cost])));
    expect(rounded(read.at(-1)?.[0])).toBe(rounded(booked(() => true) + listed(() => true)));
    expect((await inSight(forecastKind)).join('\n')).toContain(
      'Till och med 2026-06-30 är kostnaden den bokförda',
    );
  });

  test('may leave too little history: a sentence says so, and no cell shows an error', async () => {
    await enter(session.page, { sheet, row: 3, column: 1 }, [[serial(2026, 3, 1)]]);
    await settled(session.page);
    const cells = await inSight(forecastKind);
    expect(cells.filter((cell) => cell.startsWith('#') || cell === 'NaN')).toEqual([]);
    expect(cells.filter((cell) => cell === forecastSentences.tooLittle.sv)).toHaveLength(2);
    const [total = []] = await block(
      forecastKind,
      [rowOf(forecastKind, 'byKind') + 2 + kinds + 1, 2],
      [1, 6],
    );
    expect([total[0], total[1]].every((cell) => typeof cell === 'number')).toBe(true);
    expect([total[2], total[5]]).toEqual(['–', '–']);
    await enter(session.page, { sheet, row: 3, column: 1 }, [['']]);
  });

  test('that are no dates stop the forecast, and the sheet says where the error is told', async () => {
    await enter(session.page, { sheet, row: 3, column: 1 }, [['igår']]);
    await settled(session.page);
    const cells = await inSight(forecastKind);
    expect(cells.filter((cell) => cell.startsWith('#') || cell === 'NaN')).toEqual([]);
    expect(cells.some((cell) => cell.startsWith(forecastSentences.failed.sv))).toBe(true);
    await enter(session.page, { sheet, row: 3, column: 1 }, [['']]);
    await settled(session.page);
  });
});

describe('a forecast that has been frozen', () => {
  /** Two of the year and one of the year before: the last of the year counts. */
  const frozen = [
    ['Prognos', 'Till'],
    ['F-1', year.to],
    ['F-2', year.to],
    ['F-3', year.from - 1],
  ];
  const frozenLines = [
    ['Prognos', 'Placeringsform', 'Helår'],
    ['F-1', 'HVB', 999_999],
    ['F-2', 'HVB', 6_000_000],
    ['F-2', 'HVB', 2_500_000.5],
    ['F-2', '(tomt)', -7_000],
    ['F-3', 'HVB', 888_888],
  ];

  beforeAll(async () => {
    await session.pane.evaluate(
      (tables) =>
        Excel.run(async (context) => {
          for (const [name, rows] of tables) {
            const added = context.workbook.worksheets.add(name);
            const range = added.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
            range.values = rows.map((row) => [...row]);
            added.tables.add(range, true).name = name;
          }
          await context.sync();
        }),
      [
        ['Prognoser', frozen],
        ['Prognosrader', frozenLines],
      ] as const,
    );
    await settled(session.page);
    await press(forecastKind);
  });

  test('stands beside the forecast of now, by kind and in all, with what has changed since', async () => {
    const top = rowOf(forecastKind, 'byKind') + 2;
    const columns = kindColumn.sincePrevious - kindColumn.fullYear + 1;
    const read = await block(forecastKind, [top, kindColumn.fullYear], [kinds + 2, columns]);
    const previous = read.map((row) => row.at(-2));
    const hvb = sampleKinds.indexOf('HVB');
    const expected = sampleKinds.map((_, index) => (index === hvb ? 8_500_000.5 : 0));
    expect(previous).toEqual([...expected, -7_000, 8_493_000.5]);
    expect(read.map((row) => rounded(row.at(-1)))).toEqual(
      read.map((row) => rounded(Number(row[0]) - Number(row.at(-2)))),
    );
  });
});

describe('the sheet of the track record', () => {
  const from = serial(2024, 9, 1);

  beforeAll(async () => {
    await press(trackRecordKind);
  });

  const direct = (): SeenCell[][] => {
    const options = [
      ['Val', 'Värde'],
      ['Från', from],
    ];
    return call('BACKTEST', tableOf('Placeringar'), tableOf('Priser'), asOf, options, ...usual);
  };

  test('has for each end of a month what BACKTEST answers by itself', async () => {
    const lines = direct().slice(1, -3);
    expect(lines).toHaveLength(24);
    const read = await block(trackRecordKind, [rowOf(trackRecordKind, 'table') + 2, 0], [24, 9]);
    expect(figures(read)).toEqual(figures(lines));
  });

  test('says in words how right the forecast has been, by its own lines', async () => {
    const lines = direct().slice(1, -3);
    const made = lines.filter((line) => typeof line[3] === 'number');
    const errors = made.map((line) => Number(line[3]) - Number(line[4]));
    const size = errors.reduce((sum, error) => sum + Math.abs(error), 0) / made.length;
    const inside = made.filter((line) => line[8] === 'ja').length / made.length;
    const words = (await inSight(trackRecordKind)).join('\n').replaceAll('\u00a0', ' ');
    const tkr = String(Math.round(size / 1000)).replaceAll(/\B(?=(?:\d{3})+(?!\d))/gu, ' ');
    expect(words).toContain(`Prognosen har prövats vid ${made.length} månadsskiften`);
    expect(words).toContain(`var i genomsnitt ${tkr} tkr`);
    expect(words).toContain(`Av 100 utfall låg ${Math.round(inside * 100)} inom intervallet`);
  });

  test('draws forecast and range as shares of their outcome, and shows no error', async () => {
    const charts = await session.page.evaluate((name) => {
      const { grid, host } = window.workbench ?? {};
      const id = grid?.sheets().find((each) => each.name === name)?.id ?? '';
      return host?.charts(id).map(({ series }) => series.map(({ name: of, values }) => [of, values]));
    }, trackRecordKind.name.sv);
    // Of low, forecast and high, each less the outcome and by it; nothing where there was no forecast.
    const share = (line: SeenCell[], column: number): number | null =>
      typeof line[3] === 'number' ? Number(line[column]) / Number(line[4]) - 1 : null;
    const drawn = (
      [
        ['Låg', 6],
        ['Prognos', 3],
        ['Hög', 7],
      ] as const
    ).map(([name, column]) => [
      name,
      direct()
        .slice(1, -3)
        .map((line) => share(line, column)),
    ]);
    const rounded = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(rounded) : typeof value === 'number' ? Math.round(value * 1e9) : value;
    expect(charts?.map(rounded)).toEqual([drawn].map(rounded));
    const cells = await inSight(trackRecordKind);
    expect(cells.filter((cell) => cell.startsWith('#') || cell === 'NaN')).toEqual([]);
  });

  test('pressing again changes nothing', async () => {
    const before = await imageOfPage(session.page);
    await press(trackRecordKind);
    expect(await imageOfPage(session.page)).toEqual(before);
  });
});

test('nothing went wrong on the way, and nothing left this machine', async () => {
  expect(session.problems).toEqual([]);
  expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
  expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
});
