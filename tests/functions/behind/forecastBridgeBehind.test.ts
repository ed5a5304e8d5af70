import fc from 'fast-check';
import type { WrittenForecast } from '../../../src/core/forecastBridge/writtenForecast';
import { functionById } from '../../../src/functions';
import { behindCall } from '../../../src/functions/behind/behindCall';
import type { Behind } from '../../../src/functions/behind/shown';
import { forecastLineColumns } from '../../../src/tables/forecastLines';
import { snapshotPartWords } from '../../../src/text/forecastWords';
import { day } from '../../core/help';
import { twoForecasts } from '../../core/forecastBridge/towns';
import { naiveForecastBridge } from '../../core/naive/forecastBridge';
import { endOf, expectToAddUp, plain } from './shownOre';

/** A forecast as FORECAST shows it placement by placement; only the columns that the bridge reads are filled in. */
function sheetOf({ asOf, from, to, closedThrough, lines }: WrittenForecast): unknown[][] {
  const rows = lines.map((line) => {
    const cells: Readonly<Record<string, unknown>> = {
      part: snapshotPartWords[line.part].sv,
      placementId: line.id < 0 ? '' : `P${String(line.id)}`,
      kind: line.kind < 0 ? '' : `Form ${String(line.kind)}`,
      fullYear: line.amount / 100,
      firstDay: line.firstDay ?? '',
      lastDay: line.isOpen || line.firstDay === null ? '' : line.firstDay,
      calendarDays: line.calendarDays / 10_000,
      ...{ asOf, from, to, closedThrough: closedThrough ?? '' },
      ...Object.fromEntries(line.months.map((ore, month) => [`month${String(month + 1)}`, ore / 100])),
    };
    return forecastLineColumns.map(({ id }) => cells[id] ?? '');
  });
  return [forecastLineColumns.map(({ header }) => header.sv), ...rows];
}

function behind(values: readonly unknown[], row: number, column: number): Behind {
  return behindCall({ id: 'FORECASTBRIDGE', values, row, column, language: 'sv' });
}

/*
 * By hand: 100 days at 1 000 kr became 120 days at 1 100: 100 000 became 132 000. The 20 days more at 1 000 are 20 000, the other 12 000
 * are what a day costs. January was 31 000 in both; ahead 69 000 became 101 000. New ones were 40 000 and are 35 000.
 */
const window = { from: day('2026-01-01'), to: day('2026-12-31'), closedThrough: null };
const line = { part: 'placement', id: 1, kind: 0, firstDay: day('2025-06-01'), isOpen: true } as const;
const flow = {
  part: 'expectedNew',
  id: -1,
  kind: 0,
  firstDay: null,
  isOpen: false,
  calendarDays: 0,
} as const;
const before = sheetOf({
  ...window,
  asOf: day('2026-01-31'),
  lines: [
    { ...line, amount: 10_000_000, calendarDays: 1_000_000, months: [3_100_000] },
    { ...flow, amount: 4_000_000, months: [] },
  ],
});
const after = sheetOf({
  ...window,
  asOf: day('2026-02-28'),
  lines: [
    { ...line, amount: 13_200_000, calendarDays: 1_200_000, months: [3_100_000] },
    { ...flow, amount: 3_500_000, months: [] },
  ],
});

describe('behind a bridge between two forecasts', () => {
  it('is a placement’s days, the cost of a day and its months', () => {
    const told = behind([before, after], 1, 8);
    expect(told).toMatchObject({ about: 'P1 · Förlängd eller förkortad · Ändring', value: 32_000 });
    expect(plain(told.sum ?? '')).toBe('132 000 - 100 000 = 32 000');
    expect(told.tables.map(({ rows }) => rows.map((row) => row.map(plain)))).toEqual([
      [
        ['Andra dagar, till vad en dag kostade', '20 000'],
        ['Annan kostnad per dag', '12 000'],
      ],
      [
        ['2026-01', '31 000', '31 000', '0'],
        ['Framåt', '69 000', '101 000', '32 000'],
      ],
    ]);
  });

  it('is the rows of a cause, and from the earlier forecast to the later one the causes', () => {
    const flowLine = behind([before, after, 'sammandrag'], 9, 4);
    expect(flowLine).toMatchObject({ about: 'Väntat inflöde · Ändring', value: -5_000 });
    expect(flowLine.tables[0]?.rows.map((row) => row.map(plain))).toEqual([
      ['', 'Form 0', '40 000', '35 000', '-5 000'],
    ]);
    const later = behind([before, after, 'sammandrag'], 12, 3);
    expect(plain(later.sum ?? '')).toBe('140 000 + 32 000 - 5 000 = 167 000');
    expect(later.value).toBe(167_000);
  });

  it('is nothing where the forecasts cannot be compared', () => {
    expect(behind([after, before], 1, 8)).toMatchObject({ about: null, sum: null, tables: [] });
  });
});

it('adds up to every figure, and has the placements that a naive bridge has', () => {
  fc.assert(
    fc.property(twoForecasts, ([{ written: one }, { written: other }]) => {
      const values = [sheetOf(one), sheetOf(other)];
      const naive = naiveForecastBridge(one, other);
      const rows = functionById('FORECASTBRIDGE')?.run(values) ?? [];
      for (let row = 1; row < rows.length; row += 1)
        for (const column of [6, 7, 8]) {
          const told = behind(values, row, column);
          expectToAddUp(told);
          const end = told.tables.at(-1)?.total?.[column - 8 + (told.tables.at(-1)?.total?.length ?? 0) - 1];
          expect(endOf({ ...noTable, total: [end ?? ''] })).toBe(Math.round(Number(told.value) * 100));
        }
      const summary = functionById('FORECASTBRIDGE')?.run([...values, 'sammandrag']) ?? [];
      for (let row = 2; row < summary.length - 2; row += 1) {
        const told = behind([...values, 'sammandrag'], row, 4);
        expectToAddUp(told);
        const [word] = summary[row] ?? [];
        const own = rows.slice(1, -1).filter(([name]) => name === word);
        expect(own).toHaveLength(Number(summary[row]?.[1]));
        const named = (told.tables[0]?.rows ?? []).map(([name]) => name).sort();
        const wanted = own.filter((each) => each[6] !== 0 || each[7] !== 0);
        expect(named).toEqual(wanted.map(([, name]) => name).sort());
      }
      expect(rows).toHaveLength(naive.length + 2);
    }),
    { numRuns: 10 },
  );
});

const noTable = { heading: '', headers: [], isFigure: [], rows: [], placements: null, rowsInAll: 0 };
